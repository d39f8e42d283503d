import { WEIGHT_STEP } from './model';

/** Label of a token that belongs to neither. */
export const OTHER = 0;
/** Label of a token of the source. */
export const SOURCE = 1;
/** Label of a token of the content. */
export const CONTENT = 2;
/** Number of labels. */
export const LABELS = 3;
/** No token and no step scores more. */
const MOST = 2048;
/** The exponentials of all scores. */
const EXPONENTIALS = Float64Array.from({ length: 2 * MOST + 1 }, (_, k) => Math.exp((k - MOST) * WEIGHT_STEP));
/** Sums may grow so far; one more token takes them nowhere near the limit. */
const GREATEST = 1e100;

const exp = (score: number): number => EXPONENTIALS[score + MOST] as number;

/** The scores of one cue's tokens: `emit[k * 3 + label]`, `step[k * 9 + from * 3 + to]` for the step to `k`; in steps of {@link WEIGHT_STEP}. The arrays may be longer. */
export interface Lattice {
  length: number;
  emit: Int32Array;
  step: Int32Array;
  /** Room for {@link bestPath}, as long as `emit`. */
  back: Uint8Array;
}

/** The best labelling, and its score. */
export function bestPath(lattice: Lattice): { labels: Uint8Array; score: number } {
  const { length, emit, step, back } = lattice;
  let costs = emit.slice(0, LABELS);
  let next = new Int32Array(LABELS);
  for (let k = 1; k < length; k++) {
    for (let y = 0; y < LABELS; y++) {
      let best = -Infinity;
      for (let x = 0; x < LABELS; x++) {
        const score = (costs[x] as number) + (step[(k * LABELS + x) * LABELS + y] as number);
        if (score < best) continue;
        best = score;
        back[k * LABELS + y] = x;
      }
      next[y] = best + (emit[k * LABELS + y] as number);
    }
    [costs, next] = [next, costs];
  }
  const labels = new Uint8Array(length);
  const score = Math.max(costs[0] as number, costs[1] as number, costs[2] as number);
  let y = costs.indexOf(score);
  for (let k = length - 1; k >= 0; k--) {
    labels[k] = y;
    y = back[k * LABELS + y] as number;
  }
  return { labels, score };
}

/** The logarithm of the sum over all labellings. Sums are kept as they are, and brought back to 1 before they leave the range of numbers. */
export function logPartition(lattice: Lattice): number {
  const { length, emit, step } = lattice;
  let sums = Float64Array.from(emit.subarray(0, LABELS), exp);
  let next = new Float64Array(LABELS);
  let log = 0;
  for (let k = 1; k < length; k++) {
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      let sum = 0;
      for (let x = 0; x < LABELS; x++) sum += (sums[x] as number) * exp(step[(k * LABELS + x) * LABELS + y] as number);
      total += next[y] = sum * exp(emit[k * LABELS + y] as number);
    }
    [sums, next] = [next, sums];
    if (total < GREATEST && total > 1 / GREATEST) continue;
    log += Math.log(total);
    sums = sums.map((sum) => sum / total);
  }
  return log + Math.log(sums.reduce((total, sum) => total + sum, 0));
}

/** The score of the labelling without source and content. */
export function emptyScore(lattice: Lattice): number {
  let sum = 0;
  for (let k = 1; k < lattice.length; k++) sum += lattice.step[k * 9] as number;
  return sum;
}
