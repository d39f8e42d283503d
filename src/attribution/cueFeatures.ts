import type { NounGroup, Predicate } from '../clause/types';
import type { SentenceRange, TokenRange } from '../document/types';
import type { Reading } from './propose';
import { tagCode, type Codes } from './codes';
import { groupRight, isNominal, sentenceSubject, subjectLeft } from './groups';
import { bucket, join, slot, wordCode } from './hash';

/** Slots for cue features: `2^CUE_BITS`. */
export const CUE_BITS = 20;
/** No word makes more features than this. */
export const MOST_CUE_FEATURES = 96;

const EDGE = wordCode('<edge>');
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
    const at = i + step * d;
    if (at < frame.from || at >= frame.to) return 13;
    if ((codes.quote[at] as number) > 1) return d;
  }
  return 12;
}

function nearestVerb(codes: Codes, i: number, step: number, frame: SentenceFrame): number {
  for (let d = 1; d < 16; d++) {
    const at = i + step * d;
    if (at < frame.from || at >= frame.to) return -1;
    if (codes.pos[at] === VERB) return at;
  }
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

/** Takes a feature: its template and its value. */
type Add = (template: number, value: number) => void;

/** The word itself, and what several groups of features read of it; words as codes, places as tokens or -1. */
interface CueWord {
  i: number;
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

function readWord(codes: Codes, i: number, frame: SentenceFrame): CueWord {
  const klass = (k: number): number => (k < frame.from || k >= frame.to ? EDGE : (codes.klass[k] as number));
  const lemma = codes.lemma[i] as number;
  const tag = codes.pos[i] as number;
  const form = codes.form[i] as number;
  const left = Math.min(distanceToQuote(codes, i, -1, frame), 4);
  const right = Math.min(distanceToQuote(codes, i, 1, frame), 4);
  return {
    i,
    lemma,
    tag,
    form,
    whole: join(lemma, tag * 8 + form),
    before: klass(i - 1),
    after: klass(i + 1),
    aux: auxBefore(codes, i, frame.from),
    quotation: Number((codes.quote[i] as number) > 0) + 2 * left + 16 * right,
    object: objectRight(codes, i, frame.to),
  };
}

const lemmaAt = (codes: Codes, k: number): number => (k < 0 ? EDGE : (codes.lemma[k] as number));
const tagAt = (codes: Codes, k: number): number => (k < 0 ? 99 : (codes.pos[k] as number));

/** The word and its neighbours. */
function neighbourFeatures(add: Add, codes: Codes, frame: SentenceFrame, w: CueWord): void {
  const { i, lemma: L, tag: P, form: F, before: b1, after: k1 } = w;
  const at = (array: Int32Array | Uint8Array, k: number): number => (k < frame.from || k >= frame.to ? EDGE : (array[k] as number));
  const k2 = at(codes.klass, i + 2);
  const b2 = at(codes.klass, i - 2);
  add(1, P * 8 + F);
  add(2, L);
  add(3, w.whole);
  add(4, codes.lower[i] as number);
  add(5, join(codes.suffix[i] as number, P));
  add(6, join(k1, P));
  add(7, join(b1, P));
  add(8, join(k1, L));
  add(9, join(b1, L));
  add(10, join(k2, P));
  add(11, join(b2, P));
  add(12, join(join(b1, k1), P));
  add(13, join(join(k1, k2), P));
  add(14, join(join(b2, b1), P));
  add(15, join(k2, L));
  add(16, join(at(codes.lemma, i + 1), P));
  add(17, join(at(codes.lemma, i - 1), P));
  add(18, join(at(codes.pos, i + 1), w.whole));
  add(19, join(w.aux, P));
  add(20, join(w.aux, w.whole));
  const that = thatWithin(codes, i, frame.to);
  add(21, join(that, P));
  add(22, join(Number(that > 0), L));
  add(51, join(join(b1, k1), w.whole));
}

/** Quotation marks and verbs around the word, and its place in the sentence. */
function placeFeatures(add: Add, codes: Codes, frame: SentenceFrame, w: CueWord): void {
  const { i, lemma: L, tag: P, form: F } = w;
  const q = w.quotation & 1;
  add(23, join(w.quotation, P));
  add(24, join(q, L));
  add(25, join(w.quotation, L));
  add(26, distanceToQuote(codes, i, -1, frame) * 16 + distanceToQuote(codes, i, 1, frame) + 512 * q);
  add(27, join(frame.edges * 2 + frame.quoted, join(P, q)));
  add(28, join(frame.edges * 2 + frame.quoted, L));
  const v1 = nearestVerb(codes, i, -1, frame);
  const v2 = nearestVerb(codes, i, 1, frame);
  const next = bucket(v2 < 0 ? 20 : v2 - i);
  add(29, join(lemmaAt(codes, v1), P));
  add(30, join(lemmaAt(codes, v2), P));
  add(31, join(bucket(v1 < 0 ? 20 : i - v1) * 16 + next, P));
  add(32, join(v2 < 0 ? 20 : next, L));
  const strongBefore = (codes.strong[i] as number) - (codes.strong[frame.from] as number);
  const strongAfter = (codes.strong[frame.to - 1] as number) - (codes.strong[i] as number);
  add(43, join(Math.min(strongBefore, 3) * 4 + Math.min(strongAfter, 4), P));
  add(44, join(Math.min(strongBefore, 2) * 4 + Math.min(strongAfter, 3), L));
  const started = bucket(i - frame.from);
  const left = bucket(frame.to - i);
  add(45, join(started, P));
  add(46, join(left, P));
  add(47, join(started, L));
  add(48, join(left, L));
  const clauses = (codes.clauses[i] as number) - (codes.clauses[frame.from] as number);
  const commas = (codes.commas[i] as number) - (codes.commas[frame.from] as number);
  add(49, join(Math.min(clauses, 4) * 8 + Math.min(commas, 4), P * 8 + F));
  add(50, join(join(w.before, F), Number(P === NOUN) + 2 * Number(P === VERB) + 4 * Math.min(commas, 2)));
}

/** The noun groups around the word, by tags alone. */
function groupFeatures(add: Add, reading: Reading, frame: SentenceFrame, w: CueWord): void {
  const { codes, document } = reading;
  const { i, lemma: L, tag: P, form: F } = w;
  const subject = subjectLeft(codes, i, frame.from);
  const head = subject ? subject.to - 1 : -1;
  const subjectTag = head < 0 ? 99 : (codes.pos[head] as number) + 32 * Number(document.tokens.party[head] !== -1);
  add(33, join(lemmaAt(codes, head), P));
  add(34, join(subjectTag, w.whole));
  add(35, join(subjectTag, join(w.after, P)));
  add(36, join(subjectTag, join(w.aux, P)));
  add(37, join(head < 0 ? 0 : bucket(i - head), P));
  const main = frame.subject;
  add(38, join(lemmaAt(codes, main && main.to <= i ? main.to - 1 : -1), join(P, F)));
  const after = groupRight(codes, i + 1, frame.to);
  const afterHead = after ? after.to - 1 : -1;
  add(39, join(lemmaAt(codes, afterHead), P));
  add(40, join(tagAt(codes, afterHead), join(L, after ? (codes.pos[after.from] as number) : 99)));
  add(41, join(lemmaAt(codes, w.object), P));
  add(42, join(tagAt(codes, w.object), L));
}

/** The word's clause, and the classes of words used alike. */
function clauseFeatures(add: Add, { codes, syntax }: Reading, w: CueWord): void {
  const { i, lemma: L, tag: P, form: F } = w;
  const { predicates, predicateAt, groups, groupAt } = syntax.clauses;
  const at = predicateAt[i] as number;
  const own = predicates[at]?.verb === i ? predicates[at] : undefined;
  const headOf = (list: readonly number[] | undefined): number => (list && list.length > 0 ? (groups[list[0] as number] as NounGroup).head : -1);
  const shape = own ? (syntax.shape[at] as number) : 999;
  const below = own ? (syntax.below[at] as number) : -1;
  const s = headOf(own?.subjects);
  const o = headOf(own?.objects);
  const c = own?.complements[0];
  const prep = c ? (codes.lower[(groups[c.group] as NounGroup).from - 1] as number) : EDGE;
  const parent = own && own.parent >= 0 ? (predicates[own.parent] as Predicate).verb : -1;
  const tags = join(tagAt(codes, s), tagAt(codes, o));
  add(52, join(shape, P));
  add(53, join(shape, L));
  add(54, join(below, P));
  add(55, join(below, L));
  add(56, join(lemmaAt(codes, s), P));
  add(57, join(tagAt(codes, s), join(L, Number(own?.passive))));
  add(58, join(lemmaAt(codes, o), P));
  add(59, join(tagAt(codes, o), join(L, tagAt(codes, s))));
  add(60, join(prep, L));
  add(61, join(lemmaAt(codes, parent), P));
  add(62, join(lemmaAt(codes, parent), shape));
  add(63, join(join(below, shape), tags));
  add(64, join(join(prep, tagAt(codes, o)), P));
  const g = own ? -1 : (groupAt[i] as number);
  const group = groups[g];
  if (group) {
    const owned = Number(group.owners.length > 0);
    add(65, join(syntax.governs[g] as number, L));
    add(66, join(syntax.governs[g] as number, join(owned, P)));
    add(67, join(owned, L));
    add(68, join(group.topics.length + 4 * group.patients.length, L));
    add(69, join(Number(group.head === i), L));
  }
  const kin = (k: number): number => (k < 0 ? 999 : (codes.kin[k] as number));
  const wide = (k: number): number => (k < 0 ? 999 : (codes.wideKin[k] as number));
  const K = kin(i);
  const W = wide(i);
  add(70, join(K, P * 8 + F));
  add(71, join(W, P * 8 + F));
  add(72, join(K, join(w.after, F)));
  add(73, join(K, tags));
  add(74, join(K, below));
  add(75, join(K, w.quotation));
  add(76, join(wide(o), join(W, tagAt(codes, s))));
  add(77, join(kin(o), L));
  add(78, join(kin(s), P));
  add(79, join(wide(s), join(W, P)));
  add(80, join(kin(parent), join(W, shape)));
  add(81, join(kin(w.object), P));
  add(82, join(K, prep));
  add(83, join(wide(w.object), L));
  add(84, join(K, shape));
}

/**
 * The features of a word as head of a cue.
 * @param out filled with slots
 * @returns how many
 */
export function cueFeatures(reading: Reading, i: number, frame: SentenceFrame, out: Int32Array): number {
  const { codes } = reading;
  let n = 0;
  const add: Add = (template, value) => {
    out[n++] = slot(template, value, CUE_BITS);
  };
  const word = readWord(codes, i, frame);
  neighbourFeatures(add, codes, frame, word);
  placeFeatures(add, codes, frame, word);
  groupFeatures(add, reading, frame, word);
  clauseFeatures(add, reading, word);
  return n;
}
