import type { TokenRange } from './types';

/** Whether a token stands in one of some ranges. */
export function isIn(token: number, ranges: readonly TokenRange[]): boolean {
  for (const r of ranges) if (token >= r.from && token < r.to) return true;
  return false;
}
