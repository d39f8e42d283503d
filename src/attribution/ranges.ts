import type { TokenRange } from '../document/types';

/** The number of tokens in some ranges. */
export function size(ranges: readonly TokenRange[]): number {
  let n = 0;
  for (const r of ranges) n += r.to - r.from;
  return n;
}

/** The number of tokens that two lists of ranges share; both in order. */
export function shared(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let n = 0;
  let j = 0;
  for (const r of a) {
    while (j < b.length && (b[j] as TokenRange).to <= r.from) j++;
    for (let k = j; k < b.length && (b[k] as TokenRange).from < r.to; k++) {
      n += Math.min(r.to, (b[k] as TokenRange).to) - Math.max(r.from, (b[k] as TokenRange).from);
    }
  }
  return n;
}
