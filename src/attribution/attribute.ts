import type { Clauses } from '../clause/types';
import type { Document } from '../document/types';
import type { Quotations } from '../quotation/types';
import { attributeByRules } from './rules';
import type { RawAttribution } from './types';

/** Finds who says what. */
export function findAttributions(document: Document, quotations: Quotations, _clauses: Clauses): RawAttribution[] {
  return attributeByRules(document, quotations);
}
