import type { ScoringError } from './score';

/** Why a tuple was missed or invented, as far as the report tells. */
export function causeOf(e: ScoringError): string {
  const opposite = e.polarity === 'favor' ? 'against' : 'favor';
  if (e.kind === 'extra') {
    const gold = e.instead.map((g) => g.split('|') as [string, string, string]);
    if (gold.some(([, target, polarity]) => target === e.target && polarity.startsWith(opposite))) return 'sign';
    if (gold.some(([, target, polarity]) => target === e.target && polarity.startsWith(e.polarity))) return 'speaker';
    return gold.length > 0 ? 'wrong party' : 'invented';
  }
  const found = e.found.filter((s) => s.target === e.target);
  if (found.some((s) => s.label === e.polarity)) return 'speaker';
  if (found.some((s) => s.label === opposite)) return 'sign';
  if (found.some((s) => s.label === 'neutral')) return 'nothing fired';
  return e.found.length > 0 ? 'target not found' : 'scope or target not named';
}
