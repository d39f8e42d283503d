import { frameTokens } from './frames';
import { DIMENSIONS, meaningValues } from './meaning';
import type { View } from './view';
import { Kind, type Words } from './words';

/** Sums of valence, each split into good and bad. */
enum Sum {
  all, side, near3 = 3, near8 = 5, clause = 7, clauseSide, otherClauses = 10, quoted, unquoted,
  noun, verb, adjective, adverb, weighted, plain, negated, count,
}
const KIND_SUM: Readonly<Record<number, number>> = {
  [Kind.noun]: Sum.noun, [Kind.verb]: Sum.verb, [Kind.adjective]: Sum.adjective, [Kind.adverb]: Sum.adverb,
};

/** How many of the numbers are sums of valence; the others are means of meaning. */
export const SUM_NUMBERS = 2 * Sum.count;
const WINDOWS = 9;

/** How many numbers describe a target. */
export const NUMBER_COUNT = SUM_NUMBERS + WINDOWS * DIMENSIONS;

/** Balance the numbers against the features, whose vector has length 1, under one penalty. */
const SUM_SCALE = 0.07;
const MEANING_SCALE = 0.03;

/** Takes one token's share in a sum of valence. */
type SumVisitor = (slot: number, token: number, amount: number) => void;

function visitToken(words: Words, token: number, side: number, distance: number, clause: number, visit: SumVisitor): void {
  const value = words.valences.signed[token] as number;
  const add = (sum: number, v: number): void => visit(2 * sum + (v < 0 ? 1 : 0), token, Math.abs(v));
  add(Sum.all, value);
  add(Sum.side + side, value);
  if (distance < 3) add(Sum.near3 + side, value);
  if (distance < 8) add(Sum.near8 + side, value);
  if (words.clause[token] === clause) {
    add(Sum.clause, value);
    add(Sum.clauseSide + side, value);
  } else add(Sum.otherClauses, value);
  add(words.quoted[token] ? Sum.quoted : Sum.unquoted, value);
  const kind = KIND_SUM[words.kind[token] as number];
  if (kind !== undefined) add(kind, value);
  add(Sum.weighted, (3 * value) / (distance + 3));
  add(Sum.plain, words.valences.plain[token] as number);
  if (words.valences.negated[token]) add(Sum.negated, value);
}

function visitSums(words: Words, view: View, visit: SumVisitor): void {
  const clause = words.clause[view.target.from] as number;
  const { signed } = words.valences;
  for (const [side, tokens] of [view.left, view.right].entries()) {
    for (let distance = 0; distance < tokens.length; distance++) {
      const token = tokens[distance] as number;
      if (signed[token] !== 0) visitToken(words, token, side, distance, clause, visit);
    }
  }
}

/** The stretches whose mean meaning is taken: near and farther on both sides, all, what is negated, and the frames. */
function meaningWindows(words: Words, view: View): number[][] {
  const { meaning, valences } = words;
  const known = (tokens: readonly number[], most = Infinity): number[] => {
    const found: number[] = [];
    for (let i = 0; i < tokens.length && i < most; i++) if ((meaning[tokens[i] as number] as number) >= 0) found.push(tokens[i] as number);
    return found;
  };
  const all = [...known(view.left), ...known(view.right)];
  return [
    known(view.left, 4),
    known(view.right, 4),
    known(view.left, 12),
    known(view.right, 12),
    all,
    all.filter((token) => valences.negated[token] === 1),
    ...frameTokens(words, view).map((tokens) => known(tokens)),
  ];
}

/** Takes a token of a stretch: its row in the table of meanings, the first number of the stretch, and how much it counts there. */
type MeaningVisitor = (token: number, row: number, first: number, scale: number) => void;

function visitMeanings(words: Words, view: View, visit: MeaningVisitor): void {
  meaningWindows(words, view).forEach((tokens, window) => {
    const scale = MEANING_SCALE / Math.sqrt(tokens.length || 1);
    for (const token of tokens) visit(token, DIMENSIONS * (words.meaning[token] as number), SUM_NUMBERS + window * DIMENSIONS, scale);
  });
}

/** The sums of valence, in the first of some numbers, all 0 before. */
function sumsOf(words: Words, view: View, out: Float32Array): Float32Array {
  visitSums(words, view, (slot, _token, amount) => {
    out[slot] = (out[slot] as number) + amount;
  });
  return out;
}

/**
 * The numbers of a target: sums of valence by side, distance, clause, quotation and part of speech, damped by a square
 * root; then the mean meaning of nine stretches.
 * @param out where they are written
 */
export function numbersOf(words: Words, view: View, out = new Float32Array(NUMBER_COUNT)): Float32Array {
  sumsOf(words, view, out.fill(0));
  for (let i = 0; i < SUM_NUMBERS; i++) out[i] = SUM_SCALE * Math.sqrt(out[i] as number);
  const values = meaningValues();
  visitMeanings(words, view, (_token, row, first, scale) => {
    for (let d = 0; d < DIMENSIONS; d++) out[first + d] = (out[first + d] as number) + scale * (values[row + d] as number);
  });
  return out;
}

/** What each token adds to a weighted sum of the numbers: `lean(slot)` is the weight of a number. */
export function shareNumbers(words: Words, view: View, lean: (slot: number) => number, add: (token: number, share: number, rule: string) => void): void {
  const sums = sumsOf(words, view, new Float32Array(SUM_NUMBERS));
  visitSums(words, view, (slot, token, amount) => add(token, (SUM_SCALE * amount * lean(slot)) / Math.sqrt(sums[slot] || 1), 'valence'));
  const values = meaningValues();
  visitMeanings(words, view, (token, row, first, scale) => {
    let share = 0;
    for (let d = 0; d < DIMENSIONS; d++) share += (values[row + d] as number) * lean(first + d);
    add(token, scale * share, 'meaning');
  });
}
