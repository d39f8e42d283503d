import type { Document } from '../document/types';
import { findMarks } from './marks';
import { pairDoubleMarks, pairSingleMarks, type Pair } from './pair';
import type { Quotation, Quotations } from './types';

function byPlace(a: Pair, b: Pair): number {
  return a.from - b.from || b.to - a.to;
}

/** For each token the innermost pair that holds it; pairs are nested or apart. */
function innermost(length: number, pairs: readonly Pair[]): Int32Array {
  const at = new Int32Array(length).fill(-1);
  [...pairs].sort(byPlace).forEach((p, i) => at.fill(i, p.from, p.to));
  return at;
}

function nest(pairs: readonly Pair[]): Quotation[] {
  const open: Pair[] = [];
  return pairs.map((pair) => {
    while ((open.at(-1)?.to ?? Infinity) <= pair.from) open.pop();
    return { depth: open.push(pair) - 1, ...pair };
  });
}

/**
 * Finds quotations between marks of any style: straight, curly, doubled single, guillemets, and
 * single ones around two words or more. A quotation whose paragraph ends before it is closed goes
 * to the end of the paragraph where the next one opens with a mark, else to the end of its sentence.
 */
export function findQuotations(document: Document): Quotations {
  const marks = findMarks(document);
  const doubles = pairDoubleMarks(document, marks.doubles);
  const around = innermost(document.tokens.length, doubles);
  const singles = pairSingleMarks(document, marks.singles, around);
  const list = nest([...doubles, ...singles].sort(byPlace));
  const outermost = new Int32Array(document.tokens.length).fill(-1);
  list.forEach((q, i) => {
    if (q.depth === 0) outermost.fill(i, q.from, q.to);
  });
  return { list, outermost };
}

/** Whether a token and the one before it stand in the same quotation. */
export function goesOnQuoted({ outermost }: Quotations, token: number): boolean {
  return outermost[token] !== -1 && outermost[token] === outermost[token - 1];
}
