import { sumInto } from './sums';
import { KIND, type Words } from './words';
import type { View } from './view';

/** Names of the sums of valence, each split into good and bad, in the order of {@link numbersOf}. */
export const SUM_NAMES = [
  'all', 'left', 'right', 'left3', 'right3', 'left8', 'right8', 'clause', 'clause-left', 'clause-right', 'other-clauses',
  'quoted', 'unquoted', 'noun', 'verb', 'adjective', 'adverb', 'near', 'plain', 'negated',
] as const;

/** How many numbers describe a target. */
export const NUMBER_COUNT = 2 * SUM_NAMES.length;

const KIND_SUM: Readonly<Record<number, number>> = { [KIND.noun]: 13, [KIND.verb]: 14, [KIND.adjective]: 15, [KIND.adverb]: 16 };

function addToken(out: Float32Array, words: Words, token: number, side: 1 | 2, distance: number, clause: number): void {
  const value = words.valences.signed[token] as number;
  if (value === 0) return;
  sumInto(out, 0, value);
  sumInto(out, side, value);
  if (distance < 3) sumInto(out, 2 + side, value);
  if (distance < 8) sumInto(out, 4 + side, value);
  if (words.clause[token] === clause) {
    sumInto(out, 7, value);
    sumInto(out, 7 + side, value);
  } else sumInto(out, 10, value);
  sumInto(out, words.quoted[token] ? 11 : 12, value);
  const kind = KIND_SUM[words.kind[token] as number];
  if (kind !== undefined) sumInto(out, kind, value);
  sumInto(out, 17, (3 * value) / (distance + 3));
  sumInto(out, 18, words.valences.plain[token] as number);
  if (words.valences.negated[token]) sumInto(out, 19, value);
}

/** Sums of valence around a target: by side, distance, clause, quotation and part of speech, damped by a square root. */
export function numbersOf(words: Words, view: View): Float32Array {
  const out = new Float32Array(NUMBER_COUNT);
  const clause = words.clause[view.target.from] as number;
  view.left.forEach((token, distance) => addToken(out, words, token, 1, distance, clause));
  view.right.forEach((token, distance) => addToken(out, words, token, 2, distance, clause));
  for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(out[i] as number);
  return out;
}
