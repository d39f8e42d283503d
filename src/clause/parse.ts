import type { Document } from '../document/types';
import { classify } from './words';
import { GroupReader } from './groups';
import { VerbReader } from './verbs';
import { UnitReader } from './units';
import { assemble } from './assemble';
import type { Clauses } from './types';

/** Parses the clauses of a document: words → groups and verbs → clauses with their subjects, objects and complements. */
export function parseClauses(document: Document): Clauses {
  const { length } = document.tokens;
  const kinds = classify(document);
  const groups = new GroupReader(document, kinds, [], new Int32Array(length).fill(-1));
  const units = new UnitReader(document, kinds, groups, new VerbReader(document, kinds));
  return assemble(document, units, groups);
}
