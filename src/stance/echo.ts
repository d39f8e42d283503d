import { TONE_RANKS } from '../lexicon/rule-names';
import type { TokenEvidence } from './types';

/** Lower for what says more: any other rule, then the nearer tones. */
const rankOf = (rule: string): number => TONE_RANKS.indexOf(rule);

/** Of one rule's stretches of words that lie in each other the shortest. */
function shortest(evidence: readonly TokenEvidence[]): TokenEvidence[] {
  const latest = new Map<string, number>();
  return [...evidence].sort((a, b) => a.to - b.to || b.from - a.from).filter(({ rule, from }) => {
    const holdsOther = (latest.get(rule) ?? -1) >= from;
    if (!holdsOther) latest.set(rule, from);
    return !holdsOther;
  });
}

/** Evidence in order, without what only repeats other evidence: longer stretches of the same rule, and a tone of words that another rule or a nearer tone has. */
export function withoutEchoes(evidence: readonly TokenEvidence[]): TokenEvidence[] {
  let reach = 0;
  const inOrder = shortest(evidence).sort((a, b) => a.from - b.from || rankOf(a.rule) - rankOf(b.rule) || a.to - b.to);
  return inOrder.filter(({ rule, to }) => {
    const repeats = rankOf(rule) >= 0 && to <= reach;
    reach = Math.max(reach, to);
    return !repeats;
  });
}
