import type { Document } from '../document/types';
import type { Clauses } from './types';

/** Parses the clauses of a document. */
export function parseClauses(document: Document): Clauses {
  const { length } = document.tokens;
  return { groups: [], predicates: [], groupAt: new Int32Array(length).fill(-1), predicateAt: new Int32Array(length).fill(-1) };
}
