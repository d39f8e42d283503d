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

/** The number of tokens that two ranges share. */
export function overlapOf(a: TokenRange, b: TokenRange): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** What of some ranges lies outside of another. */
export function without(ranges: readonly TokenRange[], cut: TokenRange): TokenRange[] {
  return ranges.flatMap((r) => [{ from: r.from, to: Math.min(r.to, cut.from) }, { from: Math.max(r.from, cut.to), to: r.to }].filter((part) => part.from < part.to));
}

function append(ranges: TokenRange[], r: TokenRange): void {
  const last = ranges.at(-1);
  if (last && r.from <= last.to) last.to = Math.max(last.to, r.to);
  else ranges.push({ ...r });
}

/** Ranges in order, joined where they touch. */
export function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const r of [...ranges].sort((a, b) => a.from - b.from)) append(out, r);
  return out;
}

/** Adds further ranges, in place where they follow: only what comes out of order is sorted in, since a turn can have thousands of parts. */
export function withFurther(ranges: TokenRange[], further: readonly TokenRange[]): TokenRange[] {
  const last = ranges.at(-1) as TokenRange;
  if (further.some((r) => r.from < last.from)) return joined([...ranges, ...further]);
  for (const r of further) append(ranges, r);
  return ranges;
}
