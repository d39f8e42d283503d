import { isIn } from '../document/range';
import type { TokenRange } from '../document/types';
import { bucket, join, numbered, wordCode } from './hash';
import { score, sigmoid, type Model } from './model';
import { shared, size } from './ranges';
import type { Proposal, Reading } from './propose';

/** Slots for the features of proposals: `2^RANK_BITS`. */
export const RANK_BITS = 15;
/** Templates of the features of a proposal. */
export const RANK = numbered(1, 35);
const NONE = wordCode('<none>');

/** How far apart in the list two proposals may be to be compared; they stand in order of their cues. */
const NEIGHBOURS = 8;

/** How a proposal stands to stronger ones near it. */
interface Standing {
  /** Greatest intersection over union with a stronger proposal's content. */
  overlap: number;
  /** The greatest probability among those. */
  rival: number;
  /** Its cue stands in a stronger one's content. */
  inside: number;
  /** Same, in the content of any neighbour. */
  insideAny: number;
  /** Cues in its content. */
  holds: number;
  /** A stronger one has the same source. */
  sameSource: number;
}

function standing(list: readonly Proposal[], index: number): Standing {
  const own = list[index] as Proposal;
  const result: Standing = { overlap: 0, rival: 0, inside: 0, insideAny: 0, holds: 0, sameSource: 0 };
  const strength = (p: Proposal): number => p.probability * (1 - Math.exp(p.empty));
  for (let k = Math.max(0, index - NEIGHBOURS); k < Math.min(list.length, index + NEIGHBOURS + 1); k++) {
    const other = list[k] as Proposal;
    if (k === index) continue;
    if (isIn(other.cue, own.content)) result.holds++;
    const inside = isIn(own.cue, other.content);
    if (inside) result.insideAny = 1;
    if (strength(other) < strength(own)) continue;
    if (inside) result.inside = 1;
    const common = shared(own.content, other.content);
    const overlap = common / (size(own.content) + size(other.content) - common);
    if (overlap > result.overlap) {
      result.overlap = overlap;
      result.rival = strength(other);
    }
    if (own.source && other.source && own.source.from < other.source.to && other.source.from < own.source.to) result.sameSource = 1;
  }
  return result;
}

const steps = (x: number, width: number, most: number): number => Math.max(-most, Math.min(most, Math.round(x / width)));

/** The features of one proposal among the others of its document: the values of {@link RANK}. */
export function rankFeatures(reading: Reading, list: readonly Proposal[], index: number): number[] {
  const p = list[index] as Proposal;
  const { codes } = reading;
  const { sentence } = reading.document.tokens;
  const cue = p.cue;
  const L = codes.lemma[cue] as number;
  const shape = (codes.pos[cue] as number) * 8 + (codes.form[cue] as number);
  const logit = steps(Math.log(p.probability / (1 - p.probability)), 0.4, 15);
  const empty = steps(p.empty, 0.5, 12);
  const best = steps(p.best, 0.4, 15);
  const length = bucket(size(p.content));
  const first = p.content[0] as TokenRange;
  const last = p.content.at(-1) as TokenRange;
  const around = standing(list, index);
  const overlap = Math.ceil(around.overlap * 5);
  const rival = Math.round(around.rival * 4);
  const quoted = quotedShare(reading, p);
  const sourceTag = p.source ? (codes.pos[p.source.to - 1] as number) : 30;
  const sourceSide = p.source ? Number(p.source.from > cue) + 1 : 0;
  const distance = p.source ? bucket(Math.min(Math.abs(cue - p.source.to), Math.abs(p.source.from - cue))) : 15;
  const inQuote = Number((codes.quote[cue] as number) > 0);
  const apart = Math.min(3, Math.abs((sentence[first.from] as number) - (sentence[cue] as number))) * 4 + Math.min(3, Math.abs((sentence[last.to - 1] as number) - (sentence[cue] as number)));
  return [
    0,
    logit * 4 + p.pressed,
    empty,
    best,
    join(logit, empty),
    join(logit, shape),
    join(empty, shape),
    join(best, length),
    length * 4 + quoted,
    join(length, shape),
    Math.min(p.content.length, 5) * 4 + quoted,
    (sourceTag * 4 + sourceSide) * 4 + p.pressed,
    distance * 4 + sourceSide,
    join(shape, sourceTag * 4 + sourceSide),
    join(L, sourceSide),
    inQuote * 4 + quoted,
    overlap * 8 + rival,
    (overlap * 2 + around.inside) * 2 + around.insideAny,
    join(around.inside, Math.min(around.holds, 3) * 2 + around.sameSource),
    join(overlap * 2 + around.inside, logit),
    join(codes.klass[first.from] as number, Number(first.from > cue)),
    join(codes.klass[first.from - 1] ?? NONE, Number(first.from > cue)),
    codes.klass[last.to] ?? NONE,
    codes.klass[last.to - 1] as number,
    apart,
    join(apart, shape),
    join(L, Math.min(3, length)),
    join(L, overlap > 0 ? 1 : 0),
    join(shape, Number(first.from > cue) + 2 * Number(last.to <= cue)),
    join(L, Number(first.from > cue) + 2 * Number(last.to <= cue)),
    join(quoted * 2 + inQuote, logit),
    bucket(Math.max(0, Math.max(first.from - cue, cue - last.to))) * 2 + Number(first.from > cue),
    join(inQuote * 4 + quoted, join(around.inside, shape)),
    L,
    join(shape, p.pressed * 4 + quoted),
  ];
}

/** 0 nothing of the content is in quotation marks, 1 some, 2 most, 3 all. */
export function quotedShare(reading: Reading, p: Pick<Proposal, 'content'>): number {
  let inside = 0;
  for (const r of p.content) for (let i = r.from; i < r.to; i++) inside += Number((reading.codes.quote[i] as number) > 0);
  if (inside === 0) return 0;
  const share = inside / size(p.content);
  return share > 0.95 ? 3 : share > 0.5 ? 2 : 1;
}

/** Direct, indirect or mixed, by the share that is quoted. */
export function kindOf(reading: Reading, p: Pick<Proposal, 'content'>): 'direct' | 'indirect' | 'mixed' {
  const quoted = quotedShare(reading, p);
  if (quoted === 0) return 'indirect';
  return quoted === 3 ? 'direct' : 'mixed';
}

/** The probability of each proposal. */
export function rankProposals(reading: Reading, model: Pick<Model, 'rank'>, list: readonly Proposal[]): number[] {
  return list.map((_, index) => sigmoid(score(model.rank, RANK_BITS, RANK, rankFeatures(reading, list, index))));
}
