import type { Mentions } from '../mention/types';
import type { Candidate } from './candidate';
import type { Features } from './feature';
import type { Verdict } from './model';

/** A candidate with what the first stage makes of it. */
export interface JudgedCandidate {
  candidate: Candidate;
  verdict: Verdict;
}

interface Sum {
  favor: number;
  against: number;
  n: number;
  most: number;
  bySentence: Map<number, number>;
}

const clamp = (x: number): number => Math.max(-4, Math.min(4, x));
const odds = (p: number, none: number): number => clamp(Math.log((p + 0.01) / (none + 0.01)));

function lean(v: Verdict): number {
  return v.favor - v.against;
}

function addTo(sums: Map<string, Sum>, key: string, { candidate, verdict }: JudgedCandidate): void {
  const sum = sums.get(key) ?? { favor: 0, against: 0, n: 0, most: 0, bySentence: new Map<number, number>() };
  sum.favor += verdict.favor;
  sum.against += verdict.against;
  sum.n++;
  if (Math.abs(lean(verdict)) > Math.abs(sum.most)) sum.most = lean(verdict);
  sum.bySentence.set(candidate.sentence, (sum.bySentence.get(candidate.sentence) ?? 0) + lean(verdict));
  sums.set(key, sum);
}

/**
 * Features of the document stage: how the same holder, the holder's side and the neighbouring
 * sentences stand to the same party elsewhere. Linear in the number of candidates.
 */
export function contextFeatures(mentions: Mentions, judged: readonly JudgedCandidate[]): Features[] {
  const sums = new Map<string, Sum>();
  const sideOf = (c: Candidate): string => mentions.entities[c.holder]?.affiliation ?? `entity ${c.holder}`;
  const keys = ({ candidate: c }: JudgedCandidate): string[] => [
    `holder ${c.holder} ${c.target}`,
    `side ${sideOf(c)} ${c.target}`,
    `target ${c.target}`,
    `sentence ${c.sentence} ${c.holder}`,
  ];
  for (const j of judged) for (const key of keys(j)) addTo(sums, key, j);
  return judged.map((j) => {
    const { candidate: c, verdict: v } = j;
    const features: Features = new Map([['bias', 1], ['own:favor', odds(v.favor, v.none)], ['own:against', odds(v.against, v.none)], ['own:lean', lean(v)], [`mode:${c.mode}`, 1]]);
    const [holder, side, target, sentence] = keys(j);
    addRest(features, 'holder', sums.get(holder as string), v);
    addRest(features, 'side', sums.get(side as string), v);
    addRest(features, 'target', sums.get(target as string), v);
    addRest(features, 'sentence', sums.get(sentence as string), v);
    const near = sums.get(holder as string)?.bySentence;
    features.set('before', near?.get(c.sentence - 1) ?? 0);
    features.set('after', near?.get(c.sentence + 1) ?? 0);
    const reverse = sums.get(`side ${c.target} ${sideOf(c)}`);
    features.set('reverse', reverse ? (reverse.favor - reverse.against) / reverse.n : 0);
    return features;
  });
}

function addRest(features: Features, name: string, sum: Sum | undefined, own: Verdict): void {
  if (!sum || sum.n < 2) {
    features.set(`${name}:alone`, 1);
    return;
  }
  const favor = (sum.favor - own.favor) / (sum.n - 1);
  const against = (sum.against - own.against) / (sum.n - 1);
  features.set(`${name}:favor`, favor);
  features.set(`${name}:against`, against);
  features.set(`${name}:lean`, favor - against);
  features.set(`${name}:n`, Math.min(1, sum.n / 10));
}
