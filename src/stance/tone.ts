import { TONES } from '../lexicon/rule-names';
import type { Predicate } from '../clause/types';
import { countBefore } from '../document/item';
import { isUndoubted } from '../document/range';
import type { TokenRange } from '../document/types';
import { DOUBTS } from '../lexicon/degree';
import { DENYING, IDIOM_NEGATIONS } from '../lexicon/evaluation';
import { idiomsAt, type Idiom, type WordEntry } from '../lexicon/lookup';
import { isDue } from './deed';
import { isClaim } from './look';
import type { Reader } from './reading';
import { isUnsaid } from './unsaid';
import type { Firing } from './types';

/** A word or expression that carries a sign, wherever it stands. */
export interface ToneMark extends TokenRange {
  sign: -1 | 1;
  strength: number;
  kind: 'tone' | 'idiom';
  /** What it fires by place, for those places where it was asked. */
  fired: Partial<Record<Place, Firing>>;
}

type Place = 'near' | 'clause' | 'sentence';

const LONGEST_GAP = 2;

function hasTone(e: WordEntry): boolean {
  return e.sign !== 0 && (e.class === 'evaluation' || e.class === 'attitude' || e.class === 'effect' || e.class === 'friend');
}

function matchIdiom(reader: Reader, words: readonly string[], at: number, to: number): number {
  const { lemma, lower } = reader.tokens;
  let i = at;
  for (let w = 0; w < words.length; w++) {
    if (words[w] === '*') {
      const next = words[w + 1];
      let gap = 0;
      while (gap < LONGEST_GAP && i + gap < to && lemma[i + gap] !== next && lower[i + gap] !== next) gap++;
      i += gap;
      continue;
    }
    if (i >= to || (lemma[i] !== words[w] && lower[i] !== words[w])) return -1;
    i++;
  }
  return i;
}

/** `dismissed suggestions that X lied`: the claim is denied, not what it is about. */
function deniesClaim(reader: Reader, { lemma, objects }: Predicate): boolean {
  return DENYING.has(lemma) && objects.some((g) => isClaim(reader, reader.headOf(g)));
}

/** `no doubt that X lied`, `nobody can deny that X lied`: of X nothing is doubted. */
function isNoDoubt({ tokens }: Reader, at: number, clause: Predicate | undefined): boolean {
  return isUndoubted(tokens, at) || clause?.negated === true && clause.verb === at && DOUBTS.has(tokens.lower[at]);
}

/** What is worked out only where it is asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Finds signed words and idioms; what a word tells by itself is asked once, whatever the stretch. */
export class ToneReader {
  readonly #idiomsFrom: (readonly Idiom[] | undefined)[];
  /** By token; false where there is none. */
  readonly #words: (ToneMark | false | undefined)[];

  constructor(private readonly reader: Reader) {
    this.#idiomsFrom = reader.perToken();
    this.#words = reader.perToken();
  }

  /** All signed words and idioms of a stretch, in order; negated words with their sign turned. */
  marksIn({ from, to }: TokenRange): ToneMark[] {
    const marks: ToneMark[] = [];
    for (let i = from; i < to; i++) {
      const mark = this.#idiomFrom(i, to) ?? (this.#words[i] ??= this.#readWord(i) ?? false);
      if (!mark) continue;
      marks.push(mark);
      i = mark.to - 1;
    }
    return marks;
  }

  /** The first idiom that begins at a token. */
  #idiomFrom(at: number, end: number): ToneMark | undefined {
    const { lemma, negated } = this.reader.tokens;
    for (const { words, sign, strength } of (this.#idiomsFrom[at] ??= idiomsAt(lemma[at] as string))) {
      const to = matchIdiom(this.reader, words, at, end);
      if (to <= 0) continue;
      const clause = sign > 0 ? this.reader.predicateAt(at) : undefined;
      if (clause && isDue(this.reader, clause)) return undefined;
      const turned = negated[at] === 1 && !words.some((w) => IDIOM_NEGATIONS.has(w));
      return { from: at, to, sign: turned ? (-sign as -1 | 1) : sign, strength, kind: 'idiom', fired: {} };
    }
    return undefined;
  }

  #readWord(at: number): ToneMark | undefined {
    const { tokens } = this.reader;
    const entry = (tokens.party[at] as number) >= 0 ? undefined : this.reader.entries(at).find(hasTone);
    if (!entry) return undefined;
    const clause = this.reader.predicateOf(at);
    if (clause && (isUnsaid(this.reader, clause) || deniesClaim(this.reader, clause)) || isNoDoubt(this.reader, at, clause)) return undefined;
    const sign = this.reader.lessened(at, entry.sign) * (tokens.negated[at] === 1 ? -1 : 1);
    return sign === 0 ? undefined : { from: at, to: at + 1, sign: sign as -1 | 1, strength: entry.strength, kind: 'tone', fired: {} };
  }
}

function fire(mark: ToneMark, place: Place): Firing {
  const tokens: number[] = [];
  for (let i = mark.from; i < mark.to; i++) tokens.push(i);
  return { rule: `${mark.kind}.${place}`, sign: mark.sign, strength: mark.strength, tokens, agents: [] };
}

/** True for what a word or expression fires by its tone alone. */
export function isTone({ rule }: Firing): boolean {
  return TONES.some((prefix) => rule.startsWith(prefix));
}

/** More marks than these in one sentence are a list: of those only the ones around a token bear on it. */
const MOST_MARKS = 64;

function bearingOn(marks: readonly ToneMark[], token: number): readonly ToneMark[] {
  if (marks.length <= MOST_MARKS) return marks;
  const start = Math.max(0, countBefore(marks, token, (m) => m.from) - MOST_MARKS / 2);
  return marks.slice(start, start + MOST_MARKS);
}

/** The marks in the clause of a token, as firings. */
export function toneFirings(reader: Reader, marks: readonly ToneMark[], token: number): Firing[] {
  const { predicateAt } = reader.clauses;
  const clause = predicateAt[token] as number;
  return bearingOn(marks, token).map((m) => {
    const near = Math.abs(m.from - token) <= 5;
    const same = clause >= 0 && predicateAt[m.from] === clause;
    const place = near ? 'near' : same ? 'clause' : 'sentence';
    return (m.fired[place] ??= fire(m, place));
  });
}
