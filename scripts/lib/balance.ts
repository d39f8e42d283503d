import type { PreparedArticle } from './stance-data';

/** Articles that count alike. */
export interface Group {
  articles: PreparedArticle[];
  weight: number;
}

/** How much of each class there is: none, favor, against. */
type Shares = [none: number, favor: number, against: number];

/** So many examples as of all parties together are thought to be of each one: a rare party keeps its own weights, nearly. */
const PRIOR = 200;

function countByParty(groups: readonly Group[], skipTarget: string | undefined): Map<string, Shares> {
  const byParty = new Map<string, Shares>();
  for (const { articles, weight } of groups) {
    for (const { described, labels, weights } of articles) {
      described.forEach(({ candidate }, i) => {
        if (candidate.target === skipTarget) return;
        const shares = byParty.get(candidate.target) ?? [0, 0, 0];
        shares[labels[i] as 0 | 1 | 2] += (weights[i] as number) * weight;
        byParty.set(candidate.target, shares);
      });
    }
  }
  return byParty;
}

function factorsOf([, favor, against]: Shares, usual: number, share: number): Shares {
  const own = (favor + PRIOR * usual) / (favor + against + PRIOR);
  return [1, (usual / own) ** share, ((1 - usual) / (1 - own)) ** share];
}

/**
 * Weighs the examples so that of those that take a side as many are in favor of each party as of all together: else the topics
 * that surround a party which most of the news is against would stand for a side.
 * @param share 1 for all of that, less for a part of the way, 0 for none
 * @param skipTarget a party that is not learnt from: its examples stay as they are
 */
export function balanceSides(groups: readonly Group[], share: number, skipTarget?: string): Group[] {
  const byParty = countByParty(groups, skipTarget);
  const all = [...byParty.values()];
  const favored = all.reduce((sum, [, favor]) => sum + favor, 0);
  const usual = favored / all.reduce((sum, [, favor, against]) => sum + favor + against, 0);
  const factors = new Map(Array.from(byParty, ([party, shares]) => [party, factorsOf(shares, usual, share)]));
  const weigh = (a: PreparedArticle): PreparedArticle => ({
    ...a,
    weights: a.weights.map((weight, i) => weight * (factors.get(a.described[i]?.candidate.target as string)?.[a.labels[i] as 0 | 1 | 2] ?? 1)),
  });
  return groups.map(({ articles, weight }) => ({ articles: articles.map(weigh), weight }));
}
