import type { Verdict } from './model';
import type { Candidate, Leaning } from './types';

/**
 * Which way a holder's sentences about a party lean together, where none need take a side clearly.
 * @param least how many stances the verdicts must lead one to expect, favor less against
 */
export function leaningsOf(candidates: readonly Candidate[], verdicts: readonly Verdict[], least: number): Leaning[] {
  const sums = new Map<string, { leaning: Leaning; n: number }>();
  candidates.forEach(({ holder, target }, i) => {
    const { favor, against } = verdicts[i] as Verdict;
    const key = `${holder} ${target}`;
    const sum = sums.get(key) ?? { leaning: { holder, target, lean: 0 }, n: 0 };
    sum.leaning.lean += favor - against;
    sum.n++;
    sums.set(key, sum);
  });
  return [...sums.values()].filter(({ leaning }) => Math.abs(leaning.lean) >= least).map(({ leaning, n }) => ({ ...leaning, lean: leaning.lean / n }));
}
