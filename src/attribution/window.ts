import { CUT_BEFORE } from '../lexicon/speech-words';
import { itemAt } from '../document/item';
import type { Document, SentenceRange, TokenRange } from '../document/types';
import { goesOnQuoted } from '../quotation/find';
import type { Quotations } from '../quotation/types';
import type { Codes } from './codes';
import { wordCode } from './hash';

/** Sentences on either side that a window may take in. */
const MOST_SENTENCES = 12;
/** Of longer quotations only so many tokens at either end are looked at; the inside follows its ends. */
const QUOTATION_ENDS = 14;
const LONGEST_WINDOW = 192;
/** Nothing further from the cue is looked at. */
const REACH = 600;
const COLON = wordCode(':');

/** The sentences around a cue in which its source and content are looked for. */
export function windowAround(document: Document, quotations: Quotations, codes: Codes, cue: number): TokenRange {
  const { sentence } = document.tokens;
  const home = sentence[cue] as number;
  const at = (s: number): SentenceRange => document.sentences[s] as SentenceRange;
  const together = (a: number, b: number): boolean => codes.paragraph[a] === codes.paragraph[b];
  let first = home;
  let last = home;
  // A sentence that goes on in lower case or after `(D-N.` was cut by mistake.
  const cut = (next: number): boolean => together(next - 1, next) && CUT_BEFORE.test(document.tokens.word[next] as string);
  while (first > 0 && home - first < MOST_SENTENCES) {
    const start = at(first).from;
    const ends = first === home && quotations.outermost[start - 1] !== -1 && together(start - 1, start);
    if (!goesOnQuoted(quotations, start) && !ends && !cut(start)) break;
    first--;
  }
  while (last + 1 < document.sentences.length && last - home < MOST_SENTENCES) {
    const next = at(last + 1).from;
    const inside = quotations.outermost[next] !== -1 && together(next - 1, next) || goesOnQuoted(quotations, next);
    const announced = codes.lower[next - 1] === COLON || (codes.lower[next - 2] === COLON && !together(next - 1, next));
    if (!inside && !announced && !cut(next)) break;
    last++;
  }
  return { from: Math.max(at(first).from, cue - REACH), to: Math.min(at(last).to, cue + REACH) };
}

/**
 * The tokens of a window that are looked at one by one: all but the inside of long quotations
 * that do not hold the cue's own sentence.
 */
export function lookedAt(document: Document, quotations: Quotations, window: TokenRange, cue: number): number[] {
  const { sentence } = document.tokens;
  const list: number[] = [];
  for (let i = window.from; i < window.to; i++) {
    const q = itemAt(quotations.list, quotations.outermost[i] as number);
    const rest = q && sentence[i] !== sentence[cue] && i >= q.from + QUOTATION_ENDS ? Math.min(q.to, window.to) - QUOTATION_ENDS : 0;
    if (i < rest) i = rest - 1;
    else list.push(i);
  }
  if (list.length <= LONGEST_WINDOW) return list;
  const middle = list.indexOf(cue);
  const from = Math.max(0, Math.min(middle - LONGEST_WINDOW / 2, list.length - LONGEST_WINDOW));
  return list.slice(from, from + LONGEST_WINDOW);
}
