import type { Document, TokenRange } from '../document/types';
import type { Quotation, Quotations } from './types';

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', "''", '``']);

/** Finds quotations between double marks; an unclosed one ends with its paragraph. */
export function findQuotations(document: Document): Quotations {
  const list: Quotation[] = [];
  const outermost = new Int32Array(document.tokens.length).fill(-1);
  const close = (open: number, to: number, closed: boolean): void => {
    const inner: TokenRange = { from: open + 1, to: closed ? to - 1 : to };
    outermost.fill(list.length, open, to);
    list.push({ from: open, to, inner, closed, depth: 0, parent: -1 });
  };
  for (const paragraph of document.paragraphs) {
    let open = -1;
    for (let i = paragraph.from; i < paragraph.to; i++) {
      if (!DOUBLE.has(document.tokens.lower[i] as string)) continue;
      if (open < 0) open = i;
      else {
        close(open, i + 1, true);
        open = -1;
      }
    }
    if (open >= 0) close(open, paragraph.to, false);
  }
  return { list, outermost };
}
