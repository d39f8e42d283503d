import { isIn } from '../document/range';
import type { TokenRange } from '../document/types';
import { bucket, join, wordCode } from './hash';
import { score, sigmoid, type Model } from './model';
import { overlapOf, shared, size } from './ranges';
import type { Proposal } from './propose';
import type { Reading } from './reading';
import { RANK } from './templates';

/** Slots for the features of proposals: `2^RANK_BITS`. */
export const RANK_BITS = 15;
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
  const strength = (p: Proposal): number => p.probability * (1 - Math.exp(p.empty));
  const near = list.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).filter((p) => p !== own);
  const stronger = near.filter((p) => strength(p) >= strength(own));
  const overlaps = stronger.map(({ content }) => {
    const common = shared(own.content, content);
    return common / (size(own.content) + size(content) - common);
  });
  const overlap = Math.max(0, ...overlaps);
  const holdsCue = ({ content }: Proposal): boolean => isIn(own.cue, content);
  return {
    overlap,
    rival: overlap > 0 ? strength(stronger[overlaps.indexOf(overlap)] as Proposal) : 0,
    inside: Number(stronger.some(holdsCue)),
    insideAny: Number(near.some(holdsCue)),
    holds: near.filter(({ cue }) => isIn(cue, own.content)).length,
    sameSource: Number(stronger.some(({ source }) => own.source && source && overlapOf(own.source, source) > 0)),
  };
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
  const rivals = standing(list, index);
  const overlap = Math.ceil(rivals.overlap * 5);
  const rival = Math.round(rivals.rival * 4);
  const quoted = quotedShare(reading, p);
  const sourceTag = p.source ? (codes.pos[p.source.to - 1] as number) : 30;
  const sourceSide = p.source ? Number(p.source.from > cue) + 1 : 0;
  const distance = p.source ? bucket(Math.min(Math.abs(cue - p.source.to), Math.abs(p.source.from - cue))) : 15;
  const inQuote = Number((codes.quote[cue] as number) > 0);
  const sentencesTo = (token: number): number => Math.min(3, Math.abs((sentence[token] as number) - (sentence[cue] as number)));
  const apart = sentencesTo(first.from) * 4 + sentencesTo(last.to - 1);
  const follows = Number(first.from > cue);
  const around = follows + 2 * Number(last.to <= cue);
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
    (overlap * 2 + rivals.inside) * 2 + rivals.insideAny,
    join(rivals.inside, Math.min(rivals.holds, 3) * 2 + rivals.sameSource),
    join(overlap * 2 + rivals.inside, logit),
    join(codes.klass[first.from] as number, follows),
    join(codes.klass[first.from - 1] ?? NONE, follows),
    codes.klass[last.to] ?? NONE,
    codes.klass[last.to - 1] as number,
    apart,
    join(apart, shape),
    join(L, Math.min(3, length)),
    join(L, overlap > 0 ? 1 : 0),
    join(shape, around),
    join(L, around),
    join(quoted * 2 + inQuote, logit),
    bucket(Math.max(0, Math.max(first.from - cue, cue - last.to))) * 2 + follows,
    join(inQuote * 4 + quoted, join(rivals.inside, shape)),
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
