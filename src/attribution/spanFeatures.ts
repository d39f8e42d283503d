import type { TokenRange } from '../document/types';
import type { Reading } from './reading';
import type { CueFrame } from './frame';
import { clauseOf } from './syntax';
import { tagCode, type Codes } from './codes';
import { agentAfter, groupRight, subjectLeft } from './groups';
import { EDGE, knownAt, type SentenceFrame } from './cueFeatures';
import { bucket, join, wordCode } from './hash';
import type { Spot } from './spot';

/** Bits of the slots for the features of tokens. */
export const SPAN_BITS = 20;
/** Bits of the slots for the features of steps from token to token. */
export const STEP_BITS = 13;

/** In place of the tag of a token that is not there. */
const NO_TAG = 31;
const THAT = wordCode('that');
const BE = wordCode('be');
const AUX = tagCode('AUX');
const ADV = tagCode('ADV');

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
  const nearest = (step: 1 | -1): number => {
    for (let k = cue + step; k >= window.from && k < window.to; k += step) {
      const q = quotations.outermost[k] as number;
      if (q >= 0 && q !== own) return q;
    }
    return -1;
  };
  const left = nearest(-1);
  const right = nearest(1);
  const klass = (k: number): number => knownAt(codes.klass, sentence, k);
  const pos = (k: number): number => knownAt(codes.pos, sentence, k, NO_TAG);
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
    kin: codes.kin[cue] as number,
    shape: (codes.pos[cue] as number) * 8 + (codes.form[cue] as number),
    context: join(klass(cue - 1), klass(cue + 1)),
    wide: ((pos(cue - 2) * 32 + pos(cue - 1)) * 32 + pos(cue + 1)) * 32 + pos(cue + 2),
    passive: isPassive(codes, cue, sentence.from),
    lastQuote: (codes.quote[cue - 1] ?? 0) * 4 + (codes.quote[cue + 1] ?? 0) + 16 * Number(left >= 0) + 32 * Number(right >= 0),
    that: codes.lower[cue + 1] === THAT || codes.lower[cue + 2] === THAT,
    clause: clauseOf(syntax, document, cue),
  };
}

/** {@link SPAN.word} */
export function wordValues({ klass, lemma, pos }: Codes, t: number, side: number): number[] {
  const p0 = pos[t] as number;
  return [
    side * 32 + p0,
    join(lemma[t] as number, side),
    join(klass[t - 1] ?? EDGE, side),
    join(klass[t + 1] ?? EDGE, side),
    (((pos[t - 1] ?? NO_TAG) * 32 + p0) * 32 + (pos[t + 1] ?? NO_TAG)) * 4 + side,
    join(lemma[t - 1] ?? EDGE, p0 * 4 + side),
    join(lemma[t + 1] ?? EDGE, side),
  ];
}

/** {@link SPAN.between} */
export function betweenValues({ lemma, shape, context, lastQuote }: CueFrame, spot: Spot): number[] {
  const { side, commas, verbs, marks, clauses, strong, apart, that } = spot;
  const counts = side + 4 * commas + 32 * verbs + 256 * marks;
  return [
    counts,
    join(context, side * 8 + commas),
    (side * 8 + clauses) * 8 + apart,
    (side * 4 + strong) * 8 + commas,
    join(lemma, side * 8 + verbs),
    join(lemma, (side * 8 + commas) * 8 + apart),
    ((that * 8 + verbs) * 4 + side) * 8 + commas,
    join(lastQuote, counts),
    (shape * 4 + side) * 64 + commas * 8 + verbs,
    (side * 4 + strong) * 64 + clauses * 8 + verbs,
  ];
}

/** {@link SPAN.place} */
export function placeValues({ lemma, kin, shape, context, wide, passive, lastQuote }: CueFrame, spot: Spot): number[] {
  const { side, apart, groups, relation } = spot;
  const quoted = relation * 4 + side;
  const clause = spot.clause * 4 + side;
  const role = spot.role * 4 + side;
  return [
    quoted,
    join(context, relation),
    join(lemma, quoted),
    join(lemma, groups + 16 * side),
    join(context, groups),
    ((shape * 16 + groups) * 32 + relation) * 4 + side,
    (apart * 32 + relation) * 64 + lastQuote,
    join(lemma, passive * 4 + side),
    join(wide, side),
    join(wide, groups * 4 + side),
    join(shape, (quoted * 8 + apart) * 64 + lastQuote),
    clause,
    join(clause, lemma),
    join(clause, relation),
    join(role, shape * 8 + passive),
    join(role, lemma),
    join(role, context),
    join(kin, clause),
    join(kin, role),
    join(kin, quoted),
  ];
}

/** {@link SPAN.where} */
export function whereValues({ lemma, shape, context }: CueFrame, { side, distance, commas, verbs, opened, clause: relation }: Spot): number[] {
  const clause = relation * 4 + side;
  return [
    distance,
    join(lemma, distance),
    shape * 64 + distance,
    join(context, distance),
    join(clause, join(shape, commas)),
    join(clause, join(context, verbs)),
    join(opened, join(shape, commas)),
    join(opened, lemma),
  ];
}

/** {@link SPAN.own} */
export function ownValues(codes: Codes, frame: CueFrame, t: number, spot: Spot): number[] {
  const { lemma, kin, shape, sentence } = frame;
  const { side, groups, distance, commas } = spot;
  const k0 = codes.klass[t] as number;
  const p0 = codes.pos[t] as number;
  const clause = spot.clause * 4 + side;
  const started = sentence.from <= t && t < sentence.to ? t - sentence.from : 0;
  const sidedWord = join(k0, side);
  return [
    join(lemma, side * 32 + p0),
    join(k0, distance),
    (groups * 32 + p0) * 4 + side,
    (bucket(started) * 4 + side) * 32 + p0,
    (p0 * 32 + (codes.pos[t + 1] ?? NO_TAG)) * 64 + distance,
    ((frame.passive * 4 + side) * 16 + groups) * 32 + p0,
    join(lemma, sidedWord),
    join(shape, join(k0, side * 8 + commas)),
    join(clause, p0),
    join(spot.role * 4 + side, join(clause, p0)),
    join(kin, join(side * 32 + p0, shape)),
    join(codes.wideKin[t] as number, join(kin, side)),
    join(kin, sidedWord),
  ];
}

/** {@link STEP.words} */
export function stepWordValues({ document, codes }: Reading, before: number, t: number, side: number): number[] {
  const { klass, quote, pos, paragraph } = codes;
  const { sentence } = document.tokens;
  const kb = klass[before] as number;
  const k0 = klass[t] as number;
  const crossed = Number(sentence[before] !== sentence[t]) + 2 * Number(paragraph[before] !== paragraph[t]);
  return [
    join(k0, side),
    join(kb, side),
    (quote[before] as number) * 16 + (quote[t] as number) * 4 + crossed,
    (pos[before] as number) * 64 + (pos[t] as number) * 2 + side,
    join(join(kb, k0), side),
    join(join(k0, klass[t + 1] ?? EDGE), side),
  ];
}

/** {@link STEP.place}, for clauses `a` and `b` of the two tokens */
export function stepPlaceValues({ cue }: CueFrame, before: number, t: number, a: number, b: number): [number, number] {
  const side = t <= cue ? 0 : 1;
  return [side * 4 + Number(before === cue) + 2 * Number(t === cue), (a * 64 + b) * 2 + side];
}

/** {@link STEP.own}, for what {@link stepPlaceValues} says of the clauses */
export function stepOwnValues({ klass }: Codes, { lemma }: CueFrame, t: number, clauses: number): number[] {
  const k0 = klass[t] as number;
  return [join(lemma, k0), join(clauses, k0)];
}
