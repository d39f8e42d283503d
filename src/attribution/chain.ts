import { SPAN_FEATURES, STEP_FEATURES } from './spanFeatures';
import type { Model } from './model';

/** Label of a token that belongs to neither. */
export const OTHER = 0;
/** Label of a token of the source. */
export const SOURCE = 1;
/** Label of a token of the content. */
export const CONTENT = 2;
const LABELS = 3;

/** The scores of one cue's tokens: `emit[k * 3 + label]`, `step[k * 9 + from * 3 + to]` for the step to `k`; sums of weights, each worth `scale`. */
export interface Lattice {
  length: number;
  scale: number;
  emit: Float64Array;
  step: Float64Array;
}

/** Adds up the weights of the features of `length` tokens. */
export function scoreLattice(model: Pick<Model, 'span' | 'step'>, spans: Int32Array, steps: Int32Array, length: number): Lattice {
  const emit = new Float64Array(length * LABELS);
  const step = new Float64Array(length * 9);
  const { scale } = model.span;
  const span = model.span.values;
  const edge = model.step.values;
  for (let k = 0; k < length; k++) {
    let source = 0;
    let content = 0;
    for (let f = k * SPAN_FEATURES; f < (k + 1) * SPAN_FEATURES; f++) {
      const slot = 2 * (spans[f] as number);
      source += span[slot] as number;
      content += span[slot + 1] as number;
    }
    emit[k * LABELS + SOURCE] = source;
    emit[k * LABELS + CONTENT] = content;
    if (k === 0) continue;
    for (let f = k * STEP_FEATURES; f < (k + 1) * STEP_FEATURES; f++) {
      const slot = 9 * (steps[f] as number);
      for (let y = 0; y < 9; y++) step[k * 9 + y] = (step[k * 9 + y] as number) + (edge[slot + y] as number);
    }
  }
  return { length, scale, emit, step };
}

/** The best labelling, and its score; of equally good ones that with more content. */
export function bestPath(lattice: Lattice): { labels: Uint8Array; score: number } {
  const { length, emit, step } = lattice;
  const back = new Uint8Array(length * LABELS);
  let costs = [emit[0] as number, emit[1] as number, emit[2] as number];
  for (let k = 1; k < length; k++) {
    const next = [0, 0, 0];
    for (let y = 0; y < LABELS; y++) {
      let best = -Infinity;
      for (let x = 0; x < LABELS; x++) {
        const s = (costs[x] as number) + (step[k * 9 + x * 3 + y] as number);
        if (s >= best) {
          best = s;
          back[k * LABELS + y] = x;
        }
      }
      next[y] = best + (emit[k * LABELS + y] as number);
    }
    costs = next;
  }
  const labels = new Uint8Array(length);
  const score = Math.max(...costs);
  let y = costs.indexOf(score);
  for (let k = length - 1; k >= 0; k--) {
    labels[k] = y;
    y = back[k * LABELS + y] as number;
  }
  return { labels, score: score * lattice.scale };
}

function logSum3(a: number, b: number, c: number): number {
  const m = Math.max(a, b, c);
  return m + Math.log(Math.exp(a - m) + Math.exp(b - m) + Math.exp(c - m));
}

/** Forward scores, `[k * 3 + label]`. */
export function forward(lattice: Lattice): Float64Array {
  const { length } = lattice;
  const emit = lattice.emit.map((x) => x * lattice.scale);
  const step = lattice.step.map((x) => x * lattice.scale);
  const alpha = new Float64Array(length * LABELS);
  for (let y = 0; y < LABELS; y++) alpha[y] = emit[y] as number;
  for (let k = 1; k < length; k++) {
    const a = (k - 1) * LABELS;
    for (let y = 0; y < LABELS; y++) {
      const s = k * 9 + y;
      alpha[k * LABELS + y] =
        logSum3((alpha[a] as number) + (step[s] as number), (alpha[a + 1] as number) + (step[s + 3] as number), (alpha[a + 2] as number) + (step[s + 6] as number)) + (emit[k * LABELS + y] as number);
    }
  }
  return alpha;
}

/** Backward scores, `[k * 3 + label]`. */
export function backward(lattice: Lattice): Float64Array {
  const { length } = lattice;
  const emit = lattice.emit.map((x) => x * lattice.scale);
  const step = lattice.step.map((x) => x * lattice.scale);
  const beta = new Float64Array(length * LABELS);
  for (let k = length - 2; k >= 0; k--) {
    const b = (k + 1) * LABELS;
    for (let x = 0; x < LABELS; x++) {
      const s = (k + 1) * 9 + x * 3;
      beta[k * LABELS + x] = logSum3(
        (beta[b] as number) + (step[s] as number) + (emit[b] as number),
        (beta[b + 1] as number) + (step[s + 1] as number) + (emit[b + 1] as number),
        (beta[b + 2] as number) + (step[s + 2] as number) + (emit[b + 2] as number),
      );
    }
  }
  return beta;
}

/** The logarithm of the sum over all labellings. */
export function logPartition(lattice: Lattice, alpha: Float64Array): number {
  const last = (lattice.length - 1) * LABELS;
  return logSum3(alpha[last] as number, alpha[last + 1] as number, alpha[last + 2] as number);
}

/** The score of the labelling without source and content. */
export function emptyScore(lattice: Lattice): number {
  let sum = 0;
  for (let k = 1; k < lattice.length; k++) sum += lattice.step[k * 9] as number;
  return sum * lattice.scale;
}
