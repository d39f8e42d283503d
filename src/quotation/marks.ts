import { CLOSER, OPENER, SHAPE_COST, WORD_START } from '../lexicon/heading-words';
import type { Document } from '../document/types';

/** A quotation mark and how well it reads as an opening and as a closing one. */
export interface Mark {
  /** The token; some marks are written as two (`’’`). */
  from: number;
  to: number;
  /** Costs of taking it as opening or closing: 0 fits, 2 and more is against the evidence. */
  open: number;
  close: number;
}

/** What a space on one side alone tells. */
const SPACING = 2;
/** All double marks are this one to the tagger, all single ones that one. */
const DOUBLE = '"';
const SINGLE = "'";

/** What the neighbouring characters say, as [cost of opening, cost of closing]. */
function spacingCost(text: string, start: number, end: number): readonly [number, number] {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  if (before === '\n') return [0, 2 * SPACING];
  if (after === '\n') return [2 * SPACING, 0];
  const spaced = before.trim() === '';
  if (spaced !== (after.trim() === '')) return spaced ? [0, SPACING] : [SPACING, 0];
  if (spaced) return [0, 0];
  if (OPENER.test(before) && WORD_START.test(after)) return [0, SPACING / 2];
  if (CLOSER.test(before)) return [SPACING / 2, 0];
  if (CLOSER.test(after) || OPENER.test(after)) return [SPACING, 0];
  return [0, 0];
}

function readMark(document: Document, from: number, to: number): Mark {
  const start = document.tokens.start[from] as number;
  const end = document.tokens.end[to - 1] as number;
  const [open, close] = SHAPE_COST[document.text.slice(start, end)] ?? [0, 0];
  const spacing = spacingCost(document.text, start, end);
  return { from, to, open: open + spacing[0], close: close + spacing[1] };
}

/** The marks of a document, in order: two single ones without a space between them count as a double one; apostrophes inside words are none. */
export function findMarks(document: Document): { doubles: Mark[]; singles: Mark[] } {
  const { length, lower, start, end } = document.tokens;
  const doubles: Mark[] = [];
  const singles: Mark[] = [];
  for (let i = 0; i < length; i++) {
    if (lower[i] === DOUBLE) doubles.push(readMark(document, i, i + 1));
    else if (lower[i] === SINGLE) {
      const isDoubled = lower[i + 1] === SINGLE && end[i] === start[i + 1];
      if (isDoubled) doubles.push(readMark(document, i, ++i + 1));
      else singles.push(readMark(document, i, i + 1));
    }
  }
  return { doubles, singles };
}
