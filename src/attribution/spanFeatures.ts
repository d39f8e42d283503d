import type { TokenRange } from '../document/types';
import type { Reading } from './propose';
import { clauseOf, clauseRelation, roleOf, type CueClause } from './syntax';
import { tagCode, type Codes } from './codes';
import { agentAfter, groupRight, subjectLeft } from './groups';
import type { SentenceFrame } from './cueFeatures';
import { bucket, join, slot, wordCode } from './hash';

/** Bits of the slots for the features of tokens. */
export const SPAN_BITS = 20;
/** Bits of the slots for the features of steps from token to token. */
export const STEP_BITS = 13;
/** Features of each token. */
export const SPAN_FEATURES = 58;
/** Features of each step. */
export const STEP_FEATURES = 10;

const EDGE = wordCode('<edge>');
const THAT = wordCode('that');
const BE = wordCode('be');
const AUX = tagCode('AUX');
const ADV = tagCode('ADV');

/** What the features of one cue's tokens share. */
export interface CueFrame {
  cue: number;
  sentence: SentenceFrame;
  quotation: number;
  /** The nearest quotations that end before and start after the cue, or -1. */
  left: number;
  right: number;
  subject: TokenRange | null;
  after: TokenRange | null;
  agent: TokenRange | null;
  lemma: number;
  /** Tag and form. */
  shape: number;
  /** The words right before and after. */
  context: number;
  wide: number;
  passive: number;
  lastQuote: number;
  clause: CueClause;
}

function isPassive(codes: Codes, cue: number, from: number): number {
  for (let k = cue - 1; k >= from && k > cue - 4; k--) {
    if (codes.pos[k] === AUX) return codes.lemma[k] === BE ? 2 : 1;
    if (codes.pos[k] !== ADV) return 0;
  }
  return 0;
}

/** Reads what the features of one cue's tokens share. */
export function frameCue({ document, quotations, codes, syntax }: Reading, cue: number, sentence: SentenceFrame, window: TokenRange): CueFrame {
  const own = quotations.outermost[cue] as number;
  let left = -1;
  for (let k = cue - 1; k >= window.from && left < 0; k--) {
    const q = quotations.outermost[k] as number;
    if (q >= 0 && q !== own) left = q;
  }
  let right = -1;
  for (let k = cue + 1; k < window.to && right < 0; k++) {
    const q = quotations.outermost[k] as number;
    if (q >= 0 && q !== own) right = q;
  }
  const klass = (k: number): number => (k < sentence.from || k >= sentence.to ? EDGE : (codes.klass[k] as number));
  const pos = (k: number): number => (k < sentence.from || k >= sentence.to ? 31 : (codes.pos[k] as number));
  return {
    cue,
    sentence,
    quotation: own,
    left,
    right,
    subject: subjectLeft(codes, cue, sentence.from),
    after: groupRight(codes, cue + 1, sentence.to),
    agent: agentAfter(codes, cue, sentence.to),
    lemma: codes.lemma[cue] as number,
    shape: (codes.pos[cue] as number) * 8 + (codes.form[cue] as number),
    context: join(klass(cue - 1), klass(cue + 1)),
    wide: ((pos(cue - 2) * 32 + pos(cue - 1)) * 32 + pos(cue + 1)) * 32 + pos(cue + 2),
    passive: isPassive(codes, cue, sentence.from),
    lastQuote: (codes.quote[cue - 1] ?? 0) * 4 + (codes.quote[cue + 1] ?? 0) + 16 * Number(left >= 0) + 32 * Number(right >= 0),
    clause: clauseOf(syntax, document, cue),
  };
}

const within = (i: number, range: TokenRange | null): boolean => range !== null && i >= range.from && i < range.to;

function groupFlags(frame: CueFrame, i: number): number {
  return Number(within(i, frame.subject)) + 2 * Number(within(i, frame.after)) + 4 * Number(within(i, frame.agent)) + 8 * Number(within(i, frame.sentence.subject));
}

/** 0 outside quotations, 1 in the cue's own, 2 / 3 in the nearest on the left / right, 4 in another. */
function quoteRelation(frame: CueFrame, quotation: number): number {
  if (quotation < 0) return 0;
  if (quotation === frame.quotation) return 1;
  if (quotation === frame.left) return 2;
  return quotation === frame.right ? 3 : 4;
}

const between = (counts: Int32Array, a: number, b: number): number => Math.abs((counts[a] as number) - (counts[b] as number));

/**
 * The features of one token as part of a cue's source or content.
 * @param out filled from `offset` with {@link SPAN_FEATURES} slots
 */
export function spanFeatures(reading: Reading, frame: CueFrame, t: number, out: Int32Array, offset: number): void {
  const { document, quotations, codes, syntax } = reading;
  let n = offset;
  const add = (template: number, value: number): void => {
    out[n++] = slot(template, value, SPAN_BITS);
  };
  const { cue } = frame;
  const { sentence } = document.tokens;
  const { klass, lemma, pos } = codes;
  const d = t - cue;
  const side = d < 0 ? 0 : d > 0 ? 1 : 2;
  const distance = side * 16 + bucket(Math.abs(d));
  const last = codes.length - 1;
  const k0 = klass[t] as number;
  const kb = t > 0 ? (klass[t - 1] as number) : EDGE;
  const ka = t < last ? (klass[t + 1] as number) : EDGE;
  const p0 = pos[t] as number;
  const pb = t > 0 ? (pos[t - 1] as number) : 31;
  const pa = t < last ? (pos[t + 1] as number) : 31;
  const from = Math.min(t, cue);
  const to = Math.max(t, cue);
  const commas = Math.min(between(codes.commas, from, to), 5);
  const verbs = Math.min(between(codes.verbs, from, to), 5);
  const marks = Math.min(between(codes.marks, from, to), 3);
  const clauses = Math.min(between(codes.clauses, from, to), 4);
  const strong = Math.min(between(codes.strong, from, to), 3);
  const apart = Math.max(-3, Math.min(3, (sentence[t] as number) - (sentence[cue] as number))) + 3;
  const relation = quoteRelation(frame, quotations.outermost[t] as number) * 4 + (codes.quote[t] as number);
  const groups = groupFlags(frame, t);
  const counts = side + 4 * commas + 32 * verbs + 256 * marks;
  const L = frame.lemma;
  add(1, distance);
  add(2, side * 32 + p0);
  add(3, join(lemma[t] as number, side));
  add(4, join(kb, side));
  add(5, join(ka, side));
  add(6, ((pb * 32 + p0) * 32 + pa) * 4 + side);
  add(7, join(L, side * 32 + p0));
  add(8, join(L, distance));
  add(9, join(k0, distance));
  add(10, counts);
  add(11, join(frame.context, side * 8 + commas));
  add(12, (side * 8 + clauses) * 8 + apart);
  add(13, relation * 4 + side);
  add(14, join(frame.context, relation));
  add(15, join(L, relation * 4 + side));
  add(16, (groups * 32 + p0) * 4 + side);
  add(17, join(L, groups + 16 * side));
  add(18, join(frame.context, groups));
  add(19, ((frame.shape * 16 + groups) * 32 + relation) * 4 + side);
  add(20, (side * 4 + strong) * 8 + commas);
  const started = t - (frame.sentence.from <= t && t < frame.sentence.to ? frame.sentence.from : t);
  add(21, (bucket(started) * 4 + side) * 32 + p0);
  add(22, join(L, side * 8 + verbs));
  add(23, join(L, (side * 8 + commas) * 8 + apart));
  add(24, join(t > 0 ? (lemma[t - 1] as number) : EDGE, p0 * 4 + side));
  add(25, frame.shape * 64 + distance);
  const that = to - from < 40 ? Number(codes.lower[cue + 1] === THAT || codes.lower[cue + 2] === THAT) : 2;
  add(26, ((that * 8 + verbs) * 4 + side) * 8 + commas);
  add(27, (apart * 32 + relation) * 64 + frame.lastQuote);
  add(28, join(frame.lastQuote, counts));
  add(29, ((p0 * 32 + pa) * 64 + distance));
  add(30, join(t < last ? (lemma[t + 1] as number) : EDGE, side));
  add(31, ((frame.passive * 4 + side) * 16 + groups) * 32 + p0);
  add(32, join(L, frame.passive * 4 + side));
  add(33, join(frame.wide, side));
  add(34, join(frame.wide, groups * 4 + side));
  add(35, join(frame.context, distance));
  add(36, (frame.shape * 4 + side) * 64 + commas * 8 + verbs);
  add(37, join(frame.shape, ((relation * 4 + side) * 8 + apart) * 64 + frame.lastQuote));
  add(38, join(L, join(k0, side)));
  add(39, (side * 4 + strong) * 64 + clauses * 8 + verbs);
  add(40, join(frame.shape, join(k0, side * 8 + commas)));
  const clause = clauseRelation(syntax, frame.clause, t) * 4 + side;
  const role = roleOf(frame.clause, syntax, t) * 4 + side;
  add(41, clause);
  add(42, join(clause, L));
  add(43, join(clause, relation));
  add(44, join(clause, join(frame.shape, commas)));
  add(45, join(clause, join(frame.context, verbs)));
  add(46, join(clause, p0));
  add(47, join(role, frame.shape * 8 + frame.passive));
  add(48, join(role, L));
  add(49, join(role, join(clause, p0)));
  add(50, join(role, frame.context));
  const opener = codes.opener[t] as number;
  const opened = opener > cue && d > 0 ? (lemma[opener] as number) : 0;
  add(51, join(opened, join(frame.shape, commas)));
  add(52, join(opened, L));
  const K = codes.kin[cue] as number;
  add(53, join(K, join(side * 32 + p0, frame.shape)));
  add(54, join(K, clause));
  add(55, join(K, role));
  add(56, join(K, relation * 4 + side));
  add(57, join(codes.wideKin[t] as number, join(K, side)));
  add(58, join(K, join(k0, side)));
}

/**
 * The features of the step to a token from the one looked at before it.
 * @param out filled from `offset` with {@link STEP_FEATURES} slots
 */
export function stepFeatures(reading: Reading, frame: CueFrame, before: number, t: number, out: Int32Array, offset: number): void {
  const { document, codes, syntax } = reading;
  const add = (k: number, value: number): void => {
    out[offset + k] = slot(k + 1, value, STEP_BITS);
  };
  const side = t <= frame.cue ? 0 : 1;
  const { sentence } = document.tokens;
  const crossed = Number(sentence[before] !== sentence[t]) + 2 * Number(codes.paragraph[before] !== codes.paragraph[t]);
  add(0, side * 4 + Number(before === frame.cue) + 2 * Number(t === frame.cue));
  add(1, join(codes.klass[t] as number, side));
  add(2, join(codes.klass[before] as number, side));
  add(3, (codes.quote[before] as number) * 16 + (codes.quote[t] as number) * 4 + crossed);
  add(4, (codes.pos[before] as number) * 64 + (codes.pos[t] as number) * 2 + side);
  const a = clauseRelation(syntax, frame.clause, before);
  const b = clauseRelation(syntax, frame.clause, t);
  add(5, (a * 64 + b) * 2 + side);
  add(6, join(join(codes.klass[before] as number, codes.klass[t] as number), side));
  add(7, join(join(codes.klass[t] as number, codes.klass[t + 1] ?? EDGE), side));
  add(8, join(frame.lemma, codes.klass[t] as number));
  add(9, join((a * 64 + b) * 2 + side, codes.klass[t] as number));
}
