import type { TokenRange, Tokens } from './types';

/** Whether a token stands in one of some ranges. */
export function isIn(token: number, ranges: readonly TokenRange[]): boolean {
  for (const r of ranges) if (token >= r.from && token < r.to) return true;
  return false;
}

/** Whether a verb, an auxiliary one too, stands in a range. */
export function holdsVerb({ pos }: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (pos[i] === 'VERB' || pos[i] === 'AUX') return true;
  return false;
}
