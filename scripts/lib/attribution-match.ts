/* Which proposals are right, by the measure of the shared scorer, in tokens instead of characters. */
import { shared, size } from '../../src/attribution/ranges';
import type { Proposal } from '../../src/attribution/propose';
import type { GoldAttribution } from './attribution-gold';

/** For each proposal whether it matches an annotated attribution: contents alike by half, sources overlapping; one to one. */
export function matched(proposals: readonly Proposal[], gold: readonly GoldAttribution[]): boolean[] {
  const pairs: { p: number; g: number; alike: number }[] = [];
  proposals.forEach((proposal, p) => {
    gold.forEach((g, gi) => {
      const first = (g.content[0] as { from: number }).from;
      const last = (g.content.at(-1) as { to: number }).to;
      if (first >= (proposal.content.at(-1) as { to: number }).to || last <= (proposal.content[0] as { from: number }).from) return;
      const common = shared(proposal.content, g.content);
      const alike = common / (size(proposal.content) + size(g.content) - common);
      const source = proposal.source ? shared([proposal.source], g.source) > 0 : g.source.length === 0;
      if (alike >= 0.5 && source) pairs.push({ p, g: gi, alike: alike + (g.head === proposal.cue ? 0.2 : 0) });
    });
  });
  pairs.sort((a, b) => b.alike - a.alike);
  const result = proposals.map(() => false);
  const taken = new Set<number>();
  for (const { p, g } of pairs) {
    if (result[p] || taken.has(g)) continue;
    result[p] = true;
    taken.add(g);
  }
  return result;
}
