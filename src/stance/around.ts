import { listed } from '../document/item';
import { heldAt } from '../lexicon/list';
import { CONTENT_TAGS } from '../lexicon/clause-forms';
import { hasCapital } from '../lexicon/capital';
import { isUndoubted } from '../document/range';
import type { TokenRange } from '../document/types';
import { DIMENSIONS, meaningOf, meaningValues } from '../target/meaning';
import { wordCode } from '../attribution/hash';
import type { FeatureId, FeatureList, FeatureNames } from './names';
import type { Link } from './path';
import type { Reader } from './reading';
import type { Candidate, ReadReference } from './types';

/** How much a token adds to a feature. */
export interface Trace {
  token: number;
  feature: FeatureId;
  value: number;
}

/** Where words stand whose meanings are told: in the holder's words, as cue, before and after the party. */
const PLACES = ['content', 'cue', 'left', 'right'] as const;
type Place = (typeof PLACES)[number];

/** So far from the party meanings are read, and single words. */
const MEANING_REACH = 5;
const WORD_REACH = 4;

/** The mean meaning of some words, or null where none is known. */
type Mean = Float64Array | null;

/** Tells what the words around a candidate's party mean and, close by and where they govern it, which they are; names say only that they are names. */
export class Surroundings {
  readonly #rows: (number | undefined)[];
  /** For each token the features of its word near a party and next to it, on the left and on the right. */
  readonly #words: (FeatureId[] | undefined)[];
  readonly #dimensions: Readonly<Record<Place, readonly FeatureId[]>>;
  /** The last mean that was reckoned. */
  readonly #mean = new Float64Array(DIMENSIONS);
  /** Of what is said by voice, or by sentence where nobody speaks, and of the cues. */
  readonly #means = new Map<unknown, Mean>();

  constructor(
    private readonly reader: Reader,
    private readonly names: FeatureNames,
  ) {
    this.#words = reader.perToken();
    this.#rows = reader.perToken();
    const numbered = PLACES.map((place): [Place, FeatureId[]] => [place, Array.from({ length: DIMENSIONS }, (_, d) => names.of`${place}:${d}`)]);
    this.#dimensions = Object.fromEntries(numbered) as Record<Place, FeatureId[]>;
  }

  add(features: FeatureList, c: Candidate): void {
    for (const place of PLACES) {
      const mean = this.#meanAt(c, place);
      const ids = this.#dimensions[place];
      if (mean) for (let d = 0; d < DIMENSIONS; d++) features.add(ids[d] as FeatureId, mean[d] as number);
    }
    this.#eachWord(c, (feature) => features.add(feature));
  }

  /** What each token adds to the features. */
  traces(c: Candidate): Trace[] {
    const values = meaningValues();
    const traces = listed(PLACES, (place) => {
      const tokens = this.#tokensAt(c, place).filter((token) => this.#rowOf(token) >= 0);
      return listed(tokens, (token) => this.#dimensions[place].map((feature, d): Trace => ({ token, feature, value: (values[this.#rowOf(token) * DIMENSIONS + d] as number) / tokens.length })));
    });
    this.#eachWord(c, (feature, token) => traces.push({ token, feature, value: 1 }));
    return traces;
  }

  #meanAt(c: Candidate, place: Place): Mean {
    const key = place === 'content' ? (c.voice ?? c.sentence) : place === 'cue' ? c.voice?.cues : undefined;
    if (key === undefined) return this.#meanOf(this.#tokensAt(c, place));
    return heldAt(this.#means, key, () => this.#meanOf(this.#tokensAt(c, place))?.slice() ?? null);
  }

  #meanOf(tokens: readonly number[]): Mean {
    const sum = this.#mean.fill(0);
    const values = meaningValues();
    let known = 0;
    for (const token of tokens) {
      const row = this.#rowOf(token);
      if (row < 0) continue;
      known++;
      for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) + (values[row * DIMENSIONS + d] as number);
    }
    if (known === 0) return null;
    for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) / known;
    return sum;
  }

  #isName(token: number): boolean {
    const { pos, word, sentence } = this.reader.tokens;
    return pos[token] === 'PROPN' || token !== this.reader.document.sentences[sentence[token] as number]?.from && hasCapital(word[token] as string);
  }

  /** The row of a token in the table of meanings; -1 for names and unknown words. */
  #rowOf(token: number): number {
    return (this.#rows[token] ??= this.#findRow(token));
  }

  #findRow(token: number): number {
    if (this.#isName(token) || isUndoubted(this.reader.tokens, token)) return -1;
    const { lower, lemma } = this.reader.tokens;
    return meaningOf(wordCode(lower[token] as string), wordCode(lemma[token] as string));
  }

  #tokensAt(c: Candidate, place: Place): readonly number[] {
    if (place === 'content') return this.#contentOf(c);
    if (place === 'cue') return c.voice?.cues ?? [];
    return this.#beside(c, place === 'left' ? -1 : 1);
  }

  /** The words said, or the whole sentence where nobody speaks. */
  #contentOf(c: Candidate): readonly number[] {
    const { pos } = this.reader.tokens;
    const tokens: number[] = [];
    for (const { from, to } of c.voice?.ranges ?? [this.#sentenceOf(c)]) {
      for (let i = from; i < to; i++) if (CONTENT_TAGS.has(pos[i])) tokens.push(i);
    }
    return tokens;
  }

  /** The tokens on one side of the party's mentions. */
  #beside(c: Candidate, step: -1 | 1): number[] {
    const { from, to } = this.#sentenceOf(c);
    const found: number[] = [];
    for (const place of placesOf(c)) {
      for (let token = place + step, d = 0; d < MEANING_REACH && token >= from && token < to; token += step, d++) if (!found.includes(token)) found.push(token);
    }
    return found;
  }

  #sentenceOf({ sentence }: Candidate): TokenRange {
    return this.reader.document.sentences[sentence] as TokenRange;
  }

  #eachWord(c: Candidate, visit: (feature: FeatureId, token: number) => void): void {
    this.#eachNearWord(c, visit);
    for (const { head, role } of governors(c)) visit(this.names.of`gov:${role}:${this.#maskedWord(head)}`, head);
  }

  #eachNearWord(c: Candidate, visit: (feature: FeatureId, token: number) => void): void {
    const { from, to } = this.#sentenceOf(c);
    for (const place of placesOf(c)) {
      const end = Math.min(to, place + WORD_REACH + 1);
      for (let token = Math.max(from, place - WORD_REACH); token < end; token++) {
        if (token === place || isUndoubted(this.reader.tokens, token)) continue;
        const left = token < place;
        visit(this.#wordFeature(token, left, false), token);
        if (token === place + (left ? -1 : 1)) visit(this.#wordFeature(token, left, true), token);
      }
    }
  }

  /** The feature of a word to the left or right of a party, near it or next to it. */
  #wordFeature(token: number, left: boolean, next: boolean): FeatureId {
    const features = (this.#words[token] ??= this.names.ofWord(this.#maskedWord(token)));
    return (features[(left ? 0 : 1) + (next ? 2 : 0)] ??= this.names.of`${next ? 'next' : 'near'}:${left ? 'left' : 'right'}:${this.#maskedWord(token)}`);
  }

  #maskedWord(token: number): string {
    if ((this.reader.tokens.party[token] as number) >= 0) return '_P_';
    return this.#isName(token) ? '_N_' : (this.reader.tokens.lemma[token] as string);
  }
}

/** The references by which the party is meant in the sentence itself. */
function referencesIn(c: Candidate): ReadReference[] {
  return c.references.filter((r) => r.via !== 'carried' && r.via !== 'previous');
}

/** Where they stand. */
function placesOf(c: Candidate): number[] {
  return referencesIn(c).map((r) => r.token);
}

/** The nouns and verbs that govern the party where it is named: the nearest, and the first verb above. */
function governors(c: Candidate): Link[] {
  const found: Link[] = [];
  for (const path of listed(referencesIn(c), (r) => r.paths)) {
    const verb = path.find((l) => l.predicate >= 0);
    for (const link of [path[0], verb]) if (link && !found.some((known) => known.head === link.head && known.role === link.role)) found.push(link);
  }
  return found;
}
