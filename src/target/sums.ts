/** Adds a value to the good (even) or bad (odd) half of sum number `sum`. */
export function sumInto(out: Float32Array, sum: number, value: number): void {
  const slot = 2 * sum + (value < 0 ? 1 : 0);
  out[slot] = (out[slot] as number) + Math.abs(value);
}
