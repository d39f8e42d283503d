import type { TokenRange } from '../document/types';

/** A stretch between quotation marks. */
export interface Quotation extends TokenRange {
  /** The tokens between the marks; `from` and `to` include the marks. */
  inner: TokenRange;
  /** False when the text gives no closing mark and its end was inferred. */
  closed: boolean;
  /** 0 for outermost. */
  depth: number;
}

/** All quotations of a document, in order of their opening marks. */
export interface Quotations {
  list: Quotation[];
  /** For each token the index of the outermost quotation that holds it (marks included), or -1. */
  outermost: Int32Array;
}
