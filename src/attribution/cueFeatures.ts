import { itemAt } from '../document/item';
import type { NounGroup, Predicate } from '../clause/types';
import type { SentenceRange, TokenRange } from '../document/types';
import type { Reading } from './propose';
import { tagCode, type Codes } from './codes';
import { groupRight, isNominal, sentenceSubject, subjectLeft } from './groups';
import { bucket, join, numbered, wordCode } from './hash';

/** Slots for cue features: `2^CUE_BITS`. */
export const CUE_BITS = 20;
/** Templates of the features of a cue; those from 65 to 69 only for words in a noun group. */
const EVERY_TEMPLATE = numbered(1, 84);
const WITHOUT_GROUP = EVERY_TEMPLATE.filter((t) => t < 65 || t > 69);

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

/** What is known of a token, within the sentence. */
const at = (known: Int32Array, frame: SentenceFrame, k: number): number => (k < frame.from || k >= frame.to ? EDGE : (known[k] as number));

function readWord(codes: Codes, i: number, frame: SentenceFrame): CueWord {
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
    before: at(codes.klass, frame, i - 1),
    after: at(codes.klass, frame, i + 1),
    aux: auxBefore(codes, i, frame.from),
    quotation: Number((codes.quote[i] as number) > 0) + 2 * left + 16 * right,
    object: objectRight(codes, i, frame.to),
  };
}

const lemmaAt = (codes: Codes, k: number): number => (k < 0 ? EDGE : (codes.lemma[k] as number));
const tagAt = (codes: Codes, k: number): number => (k < 0 ? 99 : (codes.pos[k] as number));

/** The word and its neighbours. */
function neighbourValues(v: Int32Array, codes: Codes, frame: SentenceFrame, w: CueWord): void {
  const { i, lemma: L, tag: P, form: F, before: b1, after: k1 } = w;
  const k2 = at(codes.klass, frame, i + 2);
  const b2 = at(codes.klass, frame, i - 2);
  v[1] = P * 8 + F;
  v[2] = L;
  v[3] = w.whole;
  v[4] = codes.lower[i] as number;
  v[5] = join(codes.suffix[i] as number, P);
  v[6] = join(k1, P);
  v[7] = join(b1, P);
  v[8] = join(k1, L);
  v[9] = join(b1, L);
  v[10] = join(k2, P);
  v[11] = join(b2, P);
  v[12] = join(join(b1, k1), P);
  v[13] = join(join(k1, k2), P);
  v[14] = join(join(b2, b1), P);
  v[15] = join(k2, L);
  v[16] = join(at(codes.lemma, frame, i + 1), P);
  v[17] = join(at(codes.lemma, frame, i - 1), P);
  v[18] = join(i + 1 < frame.to ? (codes.pos[i + 1] as number) : EDGE, w.whole);
  v[19] = join(w.aux, P);
  v[20] = join(w.aux, w.whole);
  const that = thatWithin(codes, i, frame.to);
  v[21] = join(that, P);
  v[22] = join(Number(that > 0), L);
  v[51] = join(join(b1, k1), w.whole);
}

/** Quotation marks and verbs around the word, and its place in the sentence. */
function placeValues(v: Int32Array, codes: Codes, frame: SentenceFrame, w: CueWord): void {
  const { i, lemma: L, tag: P, form: F } = w;
  const q = w.quotation & 1;
  v[23] = join(w.quotation, P);
  v[24] = join(q, L);
  v[25] = join(w.quotation, L);
  v[26] = distanceToQuote(codes, i, -1, frame) * 16 + distanceToQuote(codes, i, 1, frame) + 512 * q;
  v[27] = join(frame.edges * 2 + frame.quoted, join(P, q));
  v[28] = join(frame.edges * 2 + frame.quoted, L);
  const v1 = nearestVerb(codes, i, -1, frame);
  const v2 = nearestVerb(codes, i, 1, frame);
  const next = bucket(v2 < 0 ? 20 : v2 - i);
  v[29] = join(lemmaAt(codes, v1), P);
  v[30] = join(lemmaAt(codes, v2), P);
  v[31] = join(bucket(v1 < 0 ? 20 : i - v1) * 16 + next, P);
  v[32] = join(v2 < 0 ? 20 : next, L);
  const strongBefore = (codes.strong[i] as number) - (codes.strong[frame.from] as number);
  const strongAfter = (codes.strong[frame.to - 1] as number) - (codes.strong[i] as number);
  v[43] = join(Math.min(strongBefore, 3) * 4 + Math.min(strongAfter, 4), P);
  v[44] = join(Math.min(strongBefore, 2) * 4 + Math.min(strongAfter, 3), L);
  const started = bucket(i - frame.from);
  const left = bucket(frame.to - i);
  v[45] = join(started, P);
  v[46] = join(left, P);
  v[47] = join(started, L);
  v[48] = join(left, L);
  const clauses = (codes.clauses[i] as number) - (codes.clauses[frame.from] as number);
  const commas = (codes.commas[i] as number) - (codes.commas[frame.from] as number);
  v[49] = join(Math.min(clauses, 4) * 8 + Math.min(commas, 4), P * 8 + F);
  v[50] = join(join(w.before, F), Number(P === NOUN) + 2 * Number(P === VERB) + 4 * Math.min(commas, 2));
}

/** The noun groups around the word, by tags alone. */
function groupValues(v: Int32Array, reading: Reading, frame: SentenceFrame, w: CueWord): void {
  const { codes, document } = reading;
  const { i, lemma: L, tag: P, form: F } = w;
  const subject = subjectLeft(codes, i, frame.from);
  const head = subject ? subject.to - 1 : -1;
  const subjectTag = head < 0 ? 99 : (codes.pos[head] as number) + 32 * Number(document.tokens.party[head] !== -1);
  v[33] = join(lemmaAt(codes, head), P);
  v[34] = join(subjectTag, w.whole);
  v[35] = join(subjectTag, join(w.after, P));
  v[36] = join(subjectTag, join(w.aux, P));
  v[37] = join(head < 0 ? 0 : bucket(i - head), P);
  const main = frame.subject;
  v[38] = join(lemmaAt(codes, main && main.to <= i ? main.to - 1 : -1), join(P, F));
  const after = groupRight(codes, i + 1, frame.to);
  const afterHead = after ? after.to - 1 : -1;
  v[39] = join(lemmaAt(codes, afterHead), P);
  v[40] = join(tagAt(codes, afterHead), join(L, after ? (codes.pos[after.from] as number) : 99));
  v[41] = join(lemmaAt(codes, w.object), P);
  v[42] = join(tagAt(codes, w.object), L);
}

/** The word's clause, and the classes of words used alike; tells whether it stands in a noun group. */
function clauseValues(v: Int32Array, { codes, syntax }: Reading, w: CueWord): boolean {
  const { i, lemma: L, tag: P, form: F } = w;
  const { predicates, predicateAt, groups, groupAt } = syntax.clauses;
  const at = predicateAt[i] as number;
  const around = itemAt(predicates, at);
  const own = around?.verb === i ? around : undefined;
  const headOf = (list: readonly number[] | undefined): number => (list && list.length > 0 ? (groups[list[0] as number] as NounGroup).head : -1);
  const shape = own ? (syntax.shape[at] as number) : 999;
  const below = own ? (syntax.below[at] as number) : -1;
  const s = headOf(own?.subjects);
  const o = headOf(own?.objects);
  const c = own?.complements[0];
  const prep = c ? (codes.lower[(groups[c.group] as NounGroup).from - 1] as number) : EDGE;
  const parent = own && own.parent >= 0 ? (predicates[own.parent] as Predicate).verb : -1;
  const tags = join(tagAt(codes, s), tagAt(codes, o));
  v[52] = join(shape, P);
  v[53] = join(shape, L);
  v[54] = join(below, P);
  v[55] = join(below, L);
  v[56] = join(lemmaAt(codes, s), P);
  v[57] = join(tagAt(codes, s), join(L, Number(own?.passive)));
  v[58] = join(lemmaAt(codes, o), P);
  v[59] = join(tagAt(codes, o), join(L, tagAt(codes, s)));
  v[60] = join(prep, L);
  v[61] = join(lemmaAt(codes, parent), P);
  v[62] = join(lemmaAt(codes, parent), shape);
  v[63] = join(join(below, shape), tags);
  v[64] = join(join(prep, tagAt(codes, o)), P);
  const g = own ? -1 : (groupAt[i] as number);
  const group = itemAt(groups, g);
  if (group) {
    const owned = Number(group.owners.length > 0);
    v[65] = join(syntax.governs[g] as number, L);
    v[66] = join(syntax.governs[g] as number, join(owned, P));
    v[67] = join(owned, L);
    v[68] = join(group.topics.length + 4 * group.patients.length, L);
    v[69] = join(Number(group.head === i), L);
  }
  const kin = (k: number): number => (k < 0 ? 999 : (codes.kin[k] as number));
  const wide = (k: number): number => (k < 0 ? 999 : (codes.wideKin[k] as number));
  const K = kin(i);
  const W = wide(i);
  v[70] = join(K, P * 8 + F);
  v[71] = join(W, P * 8 + F);
  v[72] = join(K, join(w.after, F));
  v[73] = join(K, tags);
  v[74] = join(K, below);
  v[75] = join(K, w.quotation);
  v[76] = join(wide(o), join(W, tagAt(codes, s)));
  v[77] = join(kin(o), L);
  v[78] = join(kin(s), P);
  v[79] = join(wide(s), join(W, P));
  v[80] = join(kin(parent), join(W, shape));
  v[81] = join(kin(w.object), P);
  v[82] = join(K, prep);
  v[83] = join(wide(w.object), L);
  v[84] = join(K, shape);
  return group !== undefined;
}

/**
 * The features of a word as head of a cue.
 * @param v filled with the values of templates
 * @returns the templates that the word has
 */
export function cueFeatures(reading: Reading, i: number, frame: SentenceFrame, v: Int32Array): readonly number[] {
  const { codes } = reading;
  const word = readWord(codes, i, frame);
  neighbourValues(v, codes, frame, word);
  placeValues(v, codes, frame, word);
  groupValues(v, reading, frame, word);
  return clauseValues(v, reading, word) ? EVERY_TEMPLATE : WITHOUT_GROUP;
}
