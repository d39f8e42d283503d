import type { Document } from '../document/types';
import type { Quotations } from '../quotation/types';
import type { Codes } from './codes';
import type { Syntax } from './syntax';

/** A document with what every step of this room reads. */
export interface Reading {
  document: Document;
  quotations: Quotations;
  codes: Codes;
  syntax: Syntax;
}
