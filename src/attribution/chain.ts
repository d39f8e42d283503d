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

/** The scores of one cue's tokens: `emit[k * 3 + label]`, `step[k * 9 + from * 3 + to]` for the step to `k`; in steps of {@link WEIGHT_STEP}. */
export interface Lattice {
  length: number;
  emit: Int32Array;
  step: Int32Array;
}

/** The best labelling, and its score. */
export function bestPath(lattice: Lattice): { labels: Uint8Array; score: number } {
  const { length, emit, step } = lattice;
  const back = new Uint8Array(length * LABELS);
  let costs = emit.slice(0, LABELS);
  let next = new Int32Array(LABELS);
  for (let k = 1; k < length; k++) {
    const other = costs[OTHER] as number;
    const source = costs[SOURCE] as number;
    const content = costs[CONTENT] as number;
    for (let y = 0; y < LABELS; y++) {
      const at = k * 9 + y;
      let best = other + (step[at] as number);
      let from = OTHER;
      const fromSource = source + (step[at + 3] as number);
      if (fromSource >= best) {
        best = fromSource;
        from = SOURCE;
      }
      const fromContent = content + (step[at + 6] as number);
      if (fromContent >= best) {
        best = fromContent;
        from = CONTENT;
      }
      back[k * LABELS + y] = from;
      next[y] = best + (emit[k * LABELS + y] as number);
    }
    [costs, next] = [next, costs];
  }
  const labels = new Uint8Array(length);
  const score = Math.max(...costs);
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
  let other = 1;
  let source = exp(emit[SOURCE] as number);
  let content = exp(emit[CONTENT] as number);
  let log = 0;
  for (let k = 1; k < length; k++) {
    const s = k * 9;
    const toOther = other * exp(step[s] as number) + source * exp(step[s + 3] as number) + content * exp(step[s + 6] as number);
    const toSource = other * exp(step[s + 1] as number) + source * exp(step[s + 4] as number) + content * exp(step[s + 7] as number);
    const toContent = other * exp(step[s + 2] as number) + source * exp(step[s + 5] as number) + content * exp(step[s + 8] as number);
    other = toOther;
    source = toSource * exp(emit[k * LABELS + SOURCE] as number);
    content = toContent * exp(emit[k * LABELS + CONTENT] as number);
    const sum = other + source + content;
    if (sum < GREATEST && sum > 1 / GREATEST) continue;
    log += Math.log(sum);
    other /= sum;
    source /= sum;
    content /= sum;
  }
  return log + Math.log(other + source + content);
}

/** The score of the labelling without source and content. */
export function emptyScore(lattice: Lattice): number {
  let sum = 0;
  for (let k = 1; k < lattice.length; k++) sum += lattice.step[k * 9] as number;
  return sum;
}
