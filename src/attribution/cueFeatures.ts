import { predicateOf } from '../clause/at';
import { itemAt } from '../document/item';
import type { NounGroup, Predicate } from '../clause/types';
import type { SentenceRange, TokenRange } from '../document/types';
import type { Reading } from './reading';
import { tagCode, type Codes } from './codes';
import { groupRight, isNominal, sentenceSubject, subjectLeft } from './groups';
import { bucket, join, wordCode } from './hash';
import { firstGroup } from './syntax';

/** Slots for cue features: `2^CUE_BITS`. */
export const CUE_BITS = 20;

/** In place of a word that is not there. */
export const EDGE = wordCode('<edge>');
const THAT = wordCode('that');
const TO = wordCode('to');
const COMMA = wordCode(',');
const VERB = tagCode('VERB');
const AUX = tagCode('AUX');
const ADV = tagCode('ADV');
const PART = tagCode('PART');
const NOUN = tagCode('NOUN');

/** What the features of one sentence share. */
export interface SentenceFrame extends TokenRange {
  subject: TokenRange | null;
  /** Whether the first and last words stand in a quotation. */
  edges: number;
  quoted: number;
}

/** Reads what all cue candidates of a sentence share. */
export function frameSentence(codes: Codes, sentence: SentenceRange): SentenceFrame {
  const last = Math.max(sentence.from, sentence.to - 2);
  const first = codes.quote[sentence.from] as number;
  const edges = Number(first > 0) + 2 * Number((codes.quote[last] as number) > 0);
  const marks = (codes.marks[sentence.to - 1] as number) - (codes.marks[sentence.from] as number);
  return { from: sentence.from, to: sentence.to, subject: sentenceSubject(codes, sentence), edges, quoted: Number(marks > 0) };
}

function distanceToQuote(codes: Codes, i: number, step: number, frame: SentenceFrame): number {
  for (let d = 1; d < 12; d++) {
    const quote = knownAt(codes.quote, frame, i + step * d, -1);
    if (quote < 0) return 13;
    if (quote > 1) return d;
  }
  return 12;
}

function nearestVerb(codes: Codes, i: number, step: number, frame: SentenceFrame): number {
  for (let d = 1; d < 16; d++) if (knownAt(codes.pos, frame, i + step * d, -1) === VERB) return i + step * d;
  return -1;
}

/** The auxiliary, `to` or `not` before a verb, over adverbs. */
function auxBefore(codes: Codes, i: number, from: number): number {
  for (let k = i - 1; k >= from && k > i - 5; k--) {
    const pos = codes.pos[k];
    if (pos === AUX || pos === PART || codes.lower[k] === TO) return codes.lower[k] as number;
    if (pos !== ADV) return 0;
  }
  return 0;
}

function thatWithin(codes: Codes, i: number, to: number): number {
  for (let k = i + 1; k < to && k <= i + 6; k++) if (codes.lower[k] === THAT) return k - i;
  return 0;
}

/** The first noun head after a word. */
function objectRight(codes: Codes, i: number, to: number): number {
  for (let k = i + 1; k < to && k <= i + 6; k++) {
    if (codes.pos[k] === VERB || codes.lower[k] === COMMA) return -1;
    if (isNominal(codes, k) && (k + 1 >= to || !isNominal(codes, k + 1))) return k;
  }
  return -1;
}

/** The word itself, and what several groups of features read of it; words as codes, places as tokens or -1. */
interface CueWord {
  i: number;
  /** The predicate of which it is the verb. */
  own: Predicate | undefined;
  lemma: number;
  tag: number;
  form: number;
  /** Lemma, tag and form. */
  whole: number;
  /** Classes of the words right before and after. */
  before: number;
  after: number;
  aux: number;
  /** Inside a quotation, and how near the marks are on either side. */
  quotation: number;
  object: number;
}

/** What is known of a token of the sentence; `none` outside of it. */
export const knownAt = (known: Int32Array | Uint8Array, frame: SentenceFrame, k: number, none = EDGE): number => (k < frame.from || k >= frame.to ? none : (known[k] as number));

function readWord({ codes, syntax: { clauses } }: Reading, i: number, frame: SentenceFrame): CueWord {
  const lemma = codes.lemma[i] as number;
  const tag = codes.pos[i] as number;
  const form = codes.form[i] as number;
  const left = Math.min(distanceToQuote(codes, i, -1, frame), 4);
  const right = Math.min(distanceToQuote(codes, i, 1, frame), 4);
  return {
    i,
    own: predicateOf(clauses, i),
    lemma,
    tag,
    form,
    whole: join(lemma, tag * 8 + form),
    before: knownAt(codes.klass, frame, i - 1),
    after: knownAt(codes.klass, frame, i + 1),
    aux: auxBefore(codes, i, frame.from),
    quotation: Number((codes.quote[i] as number) > 0) + 2 * left + 16 * right,
    object: objectRight(codes, i, frame.to),
  };
}

const lemmaAt = (codes: Codes, k: number): number => (k < 0 ? EDGE : (codes.lemma[k] as number));
const tagAt = (codes: Codes, k: number): number => (k < 0 ? 99 : (codes.pos[k] as number));

/** The word and its neighbours. */
function neighbourValues(codes: Codes, frame: SentenceFrame, w: CueWord): number[] {
  const { i, lemma: L, tag: P, form: F, before: b1, after: k1 } = w;
  const k2 = knownAt(codes.klass, frame, i + 2);
  const b2 = knownAt(codes.klass, frame, i - 2);
  const that = thatWithin(codes, i, frame.to);
  return [
    P * 8 + F,
    L,
    w.whole,
    codes.lower[i] as number,
    join(codes.suffix[i] as number, P),
    join(k1, P),
    join(b1, P),
    join(k1, L),
    join(b1, L),
    join(k2, P),
    join(b2, P),
    join(join(b1, k1), P),
    join(join(k1, k2), P),
    join(join(b2, b1), P),
    join(k2, L),
    join(knownAt(codes.lemma, frame, i + 1), P),
    join(knownAt(codes.lemma, frame, i - 1), P),
    join(knownAt(codes.pos, frame, i + 1), w.whole),
    join(w.aux, P),
    join(w.aux, w.whole),
    join(that, P),
    join(Number(that > 0), L),
    join(join(b1, k1), w.whole),
  ];
}

/** Quotation marks and verbs around the word, and its place in the sentence. */
function placeValues(codes: Codes, frame: SentenceFrame, w: CueWord): number[] {
  const { i, lemma: L, tag: P, form: F } = w;
  const q = w.quotation & 1;
  const v1 = nearestVerb(codes, i, -1, frame);
  const v2 = nearestVerb(codes, i, 1, frame);
  const next = bucket(v2 < 0 ? 20 : v2 - i);
  const strongBefore = (codes.strong[i] as number) - (codes.strong[frame.from] as number);
  const strongAfter = (codes.strong[frame.to - 1] as number) - (codes.strong[i] as number);
  const started = bucket(i - frame.from);
  const left = bucket(frame.to - i);
  const clauses = (codes.clauses[i] as number) - (codes.clauses[frame.from] as number);
  const commas = (codes.commas[i] as number) - (codes.commas[frame.from] as number);
  return [
    join(w.quotation, P),
    join(q, L),
    join(w.quotation, L),
    distanceToQuote(codes, i, -1, frame) * 16 + distanceToQuote(codes, i, 1, frame) + 512 * q,
    join(frame.edges * 2 + frame.quoted, join(P, q)),
    join(frame.edges * 2 + frame.quoted, L),
    join(lemmaAt(codes, v1), P),
    join(lemmaAt(codes, v2), P),
    join(bucket(v1 < 0 ? 20 : i - v1) * 16 + next, P),
    join(v2 < 0 ? 20 : next, L),
    join(Math.min(strongBefore, 3) * 4 + Math.min(strongAfter, 4), P),
    join(Math.min(strongBefore, 2) * 4 + Math.min(strongAfter, 3), L),
    join(started, P),
    join(left, P),
    join(started, L),
    join(left, L),
    join(Math.min(clauses, 4) * 8 + Math.min(commas, 4), P * 8 + F),
    join(join(w.before, F), Number(P === NOUN) + 2 * Number(P === VERB) + 4 * Math.min(commas, 2)),
  ];
}

/** The noun groups around the word, by tags alone. */
function groupValues(reading: Reading, frame: SentenceFrame, w: CueWord): number[] {
  const { codes, document } = reading;
  const { i, lemma: L, tag: P, form: F } = w;
  const subject = subjectLeft(codes, i, frame.from);
  const head = subject ? subject.to - 1 : -1;
  const subjectTag = head < 0 ? 99 : (codes.pos[head] as number) + 32 * Number(document.tokens.party[head] !== -1);
  const main = frame.subject;
  const after = groupRight(codes, i + 1, frame.to);
  const afterHead = after ? after.to - 1 : -1;
  return [
    join(lemmaAt(codes, head), P),
    join(subjectTag, w.whole),
    join(subjectTag, join(w.after, P)),
    join(subjectTag, join(w.aux, P)),
    join(head < 0 ? 0 : bucket(i - head), P),
    join(lemmaAt(codes, main && main.to <= i ? main.to - 1 : -1), join(P, F)),
    join(lemmaAt(codes, afterHead), P),
    join(tagAt(codes, afterHead), join(L, after ? (codes.pos[after.from] as number) : 99)),
    join(lemmaAt(codes, w.object), P),
    join(tagAt(codes, w.object), L),
  ];
}

/** The noun group that the word stands in: only its words have these. */
function nounValues({ syntax }: Reading, { i, own, lemma: L, tag: P }: CueWord): number[] {
  const g = syntax.clauses.groupAt[i] as number;
  const group = own ? undefined : itemAt(syntax.clauses.groups, g);
  if (!group) return [];
  const owned = Number(group.owners.length > 0);
  const governed = syntax.governs[g] as number;
  return [
    join(governed, L),
    join(governed, join(owned, P)),
    join(owned, L),
    join(group.topics.length + 4 * group.patients.length, L),
    join(Number(group.head === i), L),
  ];
}

/** The word's clause, and the classes of words used alike. */
function clauseValues({ codes, syntax }: Reading, w: CueWord): number[] {
  const { i, own, lemma: L, tag: P, form: F } = w;
  const { predicates, predicateAt, groups } = syntax.clauses;
  const at = predicateAt[i] as number;
  const headOf = (list: readonly number[] | undefined): number => firstGroup(syntax.clauses, list)?.head ?? -1;
  const shape = own ? (syntax.shape[at] as number) : 999;
  const below = own ? (syntax.below[at] as number) : -1;
  const s = headOf(own?.subjects);
  const o = headOf(own?.objects);
  const c = own?.complements[0];
  const prep = c ? (codes.lower[(groups[c.group] as NounGroup).from - 1] as number) : EDGE;
  const parent = own && own.parent >= 0 ? (predicates[own.parent] as Predicate).verb : -1;
  const tags = join(tagAt(codes, s), tagAt(codes, o));
  const kin = (k: number): number => (k < 0 ? 999 : (codes.kin[k] as number));
  const wide = (k: number): number => (k < 0 ? 999 : (codes.wideKin[k] as number));
  const K = kin(i);
  const W = wide(i);
  return [
    join(shape, P),
    join(shape, L),
    join(below, P),
    join(below, L),
    join(lemmaAt(codes, s), P),
    join(tagAt(codes, s), join(L, Number(own?.passive))),
    join(lemmaAt(codes, o), P),
    join(tagAt(codes, o), join(L, tagAt(codes, s))),
    join(prep, L),
    join(lemmaAt(codes, parent), P),
    join(lemmaAt(codes, parent), shape),
    join(join(below, shape), tags),
    join(join(prep, tagAt(codes, o)), P),
    join(K, P * 8 + F),
    join(W, P * 8 + F),
    join(K, join(w.after, F)),
    join(K, tags),
    join(K, below),
    join(K, w.quotation),
    join(wide(o), join(W, tagAt(codes, s))),
    join(kin(o), L),
    join(kin(s), P),
    join(wide(s), join(W, P)),
    join(kin(parent), join(W, shape)),
    join(kin(w.object), P),
    join(K, prep),
    join(wide(w.object), L),
    join(K, shape),
  ];
}

/** The features of a word as head of a cue: the values of {@link CUE}, the last of which only words in noun groups have. */
export function cueFeatures(reading: Reading, i: number, frame: SentenceFrame): number[] {
  const { codes } = reading;
  const word = readWord(reading, i, frame);
  return neighbourValues(codes, frame, word).concat(placeValues(codes, frame, word), groupValues(reading, frame, word), clauseValues(reading, word), nounValues(reading, word));
}
