import type { Document, TokenRange } from '../document/types';
import { DEGREES, MODIFYING, NEGATION_ENDS, NEGATORS } from '../lexicon/degree';
import { entriesOf, type WordEntry } from '../lexicon/lookup';
import { RATED_VALENCE } from '../lexicon/valence';

/** Table steps for each unit of the scale of AFINN and VADER. */
const STEPS = 4;

/** A negation turns what follows, up to so many tokens. */
const NEGATION_REACH = 5;
const NEGATION_FACTOR = -0.7;

let rated: Map<string, number> | undefined;

function readRated(): Map<string, number> {
  const values = new Map<string, number>();
  for (const line of RATED_VALENCE.split('\n')) {
    const [step, ...words] = line.split(' ');
    for (const word of words) values.set(word, Number(step) / STEPS);
  }
  return values;
}

/** The mean of a word's readings. */
function judged(entries: readonly WordEntry[]): number | undefined {
  let sum = 0;
  let signed = 0;
  for (const e of entries) {
    if (e.sign === 0 || e.class !== 'evaluation' && e.class !== 'attitude' && e.class !== 'effect') continue;
    sum += e.sign * (0.5 + e.strength / 2);
    signed++;
  }
  return signed === 0 ? undefined : sum / signed;
}

/** What people rated, and for a word that nobody rated what the tables of the stance calculus say. */
function valueOf(word: string): number | undefined {
  return (rated ??= readRated()).get(word) ?? judged(entriesOf(word));
}

/**
 * The valence of a word by itself, from about -4 (worst) to 4 (best); 0 when the tables do not know it.
 * @param lower the wording in lower case
 * @param lemma its dictionary form, asked when the wording is unknown
 */
export function wordValence(lower: string, lemma: string): number {
  return valueOf(lower) ?? (lemma === lower ? undefined : valueOf(lemma)) ?? 0;
}

/** The valence of each token, by itself and where it stands. */
export interface Valences {
  /** Of the word by itself. */
  plain: Float32Array;
  /** With degree and negation. */
  signed: Float32Array;
  /** 1 where a negation reaches the token. */
  negated: Uint8Array;
}

/**
 * Reads the valence of all tokens of a document. Names have none.
 * @param document the document
 * @param isName 1 for each token that is part of a name
 * @param wanted 1 for each sentence that is asked for
 */
export function readValences(document: Document, isName: Uint8Array, wanted: Uint8Array): Valences {
  const { length, lower, lemma, sentence } = document.tokens;
  const plain = new Float32Array(length);
  const signed = new Float32Array(length);
  const negated = new Uint8Array(length);
  let reach = 0;
  let degree = 1;
  for (let i = 0; i < length; i++) {
    if (!wanted[sentence[i] as number]) continue;
    const word = lower[i] as string;
    const modifies = MODIFYING.has(word);
    if (i === 0 || sentence[i] !== sentence[i - 1] || modifies && NEGATION_ENDS.has(word)) reach = 0;
    if (!isName[i]) plain[i] = wordValence(word, lemma[i] as string);
    negated[i] = reach > 0 ? 1 : 0;
    signed[i] = (plain[i] as number) * degree * (reach > 0 ? NEGATION_FACTOR : 1);
    degree = (modifies && DEGREES.get(word)) || 1;
    reach = modifies && NEGATORS.has(word) ? NEGATION_REACH : Math.max(0, reach - 1);
  }
  return { plain, signed, negated };
}

/** The favorable and unfavorable valence of a stretch of tokens, both zero or above. */
export function sumValence(signed: Float32Array, range: TokenRange): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = range.from; i < range.to; i++) {
    const value = signed[i] ?? 0;
    if (value > 0) good += value;
    else bad -= value;
  }
  return { good, bad };
}
