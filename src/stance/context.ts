import { heldAt } from '../lexicon/list';
import { itemAt } from '../document/item';
import type { Mentions } from '../mention/types';
import type { Verdict } from './model';
import { FeatureList, type FeatureId, type FeatureNames, type Features } from './names';
import type { Candidate } from './types';

/** A candidate with what the first stage makes of it. */
export interface JudgedCandidate {
  candidate: Candidate;
  verdict: Verdict;
}

interface Sum {
  favor: number;
  against: number;
  n: number;
  bySentence: Map<number, number>;
}

/** The features that tell how all others stand together. */
type Rest = Readonly<Record<'alone' | 'favor' | 'against' | 'lean' | 'n', FeatureId>>;

const clamp = (x: number): number => Math.max(-4, Math.min(4, x));
const odds = (p: number, none: number): number => clamp(Math.log((p + 0.01) / (none + 0.01)));

function lean(v: Verdict): number {
  return v.favor - v.against;
}

/** Sums of verdicts by pairs of anything. */
class Sums<A, B> {
  readonly #table = new Map<A, Map<B, Sum>>();

  get(a: A, b: B): Sum | undefined {
    return this.#table.get(a)?.get(b);
  }

  add(a: A, b: B, sentence: number, verdict: Verdict): void {
    const row = heldAt(this.#table, a, () => new Map<B, Sum>());
    const sum = heldAt(row, b, () => ({ favor: 0, against: 0, n: 0, bySentence: new Map() }));
    sum.favor += verdict.favor;
    sum.against += verdict.against;
    sum.n++;
    sum.bySentence.set(sentence, (sum.bySentence.get(sentence) ?? 0) + lean(verdict));
  }
}

/**
 * Features of the document stage: how the same holder, the holder's side and the neighbouring
 * sentences stand to the same party elsewhere. Linear in the number of candidates.
 * @param names the features to write down
 * @returns what tells the features of one of the candidates
 */
export function contextFeatures(mentions: Mentions, judged: readonly JudgedCandidate[], names: FeatureNames): (judged: JudgedCandidate) => Features {
  const name = names.of;
  /** The holder's party, or the holder where there is none. */
  const sideOf = (c: Candidate): string | number => itemAt(mentions.entities, c.holder)?.affiliation ?? c.holder;
  const byHolder = new Sums<number, string>();
  const bySide = new Sums<string | number, string | number>();
  const byTarget = new Sums<string, null>();
  const bySentence = new Sums<number, number>();
  for (const { candidate: c, verdict: v } of judged) {
    byHolder.add(c.holder, c.target, c.sentence, v);
    bySide.add(sideOf(c), c.target, c.sentence, v);
    byTarget.add(c.target, null, c.sentence, v);
    bySentence.add(c.sentence, c.holder, c.sentence, v);
  }
  const features = new FeatureList(names);
  const restOf = (kind: string): Rest => ({ alone: name`${kind}:alone`, favor: name`${kind}:favor`, against: name`${kind}:against`, lean: name`${kind}:lean`, n: name`${kind}:n` });
  const rests = { holder: restOf('holder'), side: restOf('side'), target: restOf('target'), sentence: restOf('sentence') };
  const addRest = (rest: Rest, sum: Sum | undefined, own: Verdict): void => {
    if (!sum || sum.n < 2) {
      features.add(rest.alone);
      return;
    }
    const favor = (sum.favor - own.favor) / (sum.n - 1);
    const against = (sum.against - own.against) / (sum.n - 1);
    features.add(rest.favor, favor);
    features.add(rest.against, against);
    features.add(rest.lean, favor - against);
    features.add(rest.n, Math.min(1, sum.n / 10));
  };
  return ({ candidate: c, verdict: v }) => {
    const holder = byHolder.get(c.holder, c.target);
    features.add(name`bias`);
    features.add(name`own:favor`, odds(v.favor, v.none));
    features.add(name`own:against`, odds(v.against, v.none));
    features.add(name`own:lean`, lean(v));
    features.add(name`mode:${c.mode}`);
    addRest(rests.holder, holder, v);
    addRest(rests.side, bySide.get(sideOf(c), c.target), v);
    addRest(rests.target, byTarget.get(c.target, null), v);
    addRest(rests.sentence, bySentence.get(c.sentence, c.holder), v);
    features.add(name`before`, holder?.bySentence.get(c.sentence - 1) ?? 0);
    features.add(name`after`, holder?.bySentence.get(c.sentence + 1) ?? 0);
    const reverse = bySide.get(c.target, sideOf(c));
    features.add(name`reverse`, reverse ? (reverse.favor - reverse.against) / reverse.n : 0);
    return features.take();
  };
}
