const SCALE = 10_000;

/** A score or confidence as reports give it: the digits beyond are not meant, and differ between machines. Never negative zero. */
export function fourDecimals(value: number): number {
  return Math.round(value * SCALE) / SCALE + 0;
}
