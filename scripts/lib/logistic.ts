import { softmax } from './numeric';

/** One training example: its features, its class, and how much it counts. */
export interface Example {
  features: ReadonlyMap<string, number>;
  label: number;
  weight: number;
}

export interface LogisticOptions {
  classes: number;
  /** Strength of the quadratic penalty, per example. */
  penalty: number;
  /** Features seen in fewer examples are left out. */
  least?: number;
  /** At most this many features, the heaviest after a first fit. */
  most?: number;
  passes?: number;
}

type Matrix = Map<string, number[]>;

interface Compiled {
  names: string[];
  offsets: Int32Array;
  index: Int32Array;
  value: Float64Array;
}

function frequent(examples: readonly Example[], least: number): string[] {
  const count = new Map<string, number>();
  for (const e of examples) for (const name of e.features.keys()) count.set(name, (count.get(name) ?? 0) + 1);
  return [...count].filter(([, n]) => n >= least).map(([name]) => name);
}

function compile(examples: readonly Example[], names: string[]): Compiled {
  const ids = new Map(names.map((name, i) => [name, i]));
  const offsets = new Int32Array(examples.length + 1);
  const index: number[] = [];
  const value: number[] = [];
  examples.forEach((e, i) => {
    for (const [name, v] of e.features) {
      const id = ids.get(name);
      if (id === undefined) continue;
      index.push(id);
      value.push(v);
    }
    offsets[i + 1] = index.length;
  });
  return { names, offsets, index: Int32Array.from(index), value: Float64Array.from(value) };
}

const BATCH = 100;
const RATE = 0.02;
/** The weights are the mean over all steps of the second half: where the last one stops is chance (Polyak & Juditsky 1992). */
const AVERAGED_PART = 0.5;

/** A fixed shuffle, so that the same examples give the same weights. */
function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let state = seed;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** Adam over small batches, averaged; deterministic. */
function fit(examples: readonly Example[], data: Compiled, { classes, penalty, passes = 16 }: LogisticOptions): Float64Array {
  const size = data.names.length * classes;
  const w = new Float64Array(size);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const scores = new Float64Array(classes);
  const sum = new Float64Array(size);
  let summed = 0;
  const steps = Math.ceil(examples.length / BATCH) * passes;
  let step = 0;
  for (let pass = 0; pass < passes; pass++) {
    const order = shuffled(examples.length, pass + 1);
    for (let from = 0; from < order.length; from += BATCH) {
      step++;
      for (let j = 0; j < size; j++) gradient[j] = (w[j] as number) * penalty;
      const batch = order.subarray(from, from + BATCH);
      for (const i of batch) addGradient(examples[i] as Example, i, data, classes, w, scores, gradient, 1 / batch.length);
      const rate = RATE * (1 - (0.95 * step) / steps);
      const meanBias = 1 - 0.9 ** step;
      const squareBias = 1 - 0.99 ** step;
      for (let j = 0; j < size; j++) {
        const g = gradient[j] as number;
        const m = (mean[j] = 0.9 * (mean[j] as number) + 0.1 * g);
        const s = (square[j] = 0.99 * (square[j] as number) + 0.01 * g * g);
        w[j] = (w[j] as number) - (rate * m) / meanBias / (Math.sqrt(s / squareBias) + 1e-8);
      }
      if (pass < Math.floor(passes * AVERAGED_PART)) continue;
      summed++;
      for (let j = 0; j < size; j++) sum[j] = (sum[j] as number) + (w[j] as number);
    }
  }
  return sum.map((x) => x / summed);
}

function addGradient({ label, weight }: Example, i: number, data: Compiled, classes: number, w: Float64Array, scores: Float64Array, gradient: Float64Array, scale: number): void {
  const from = data.offsets[i] as number;
  const to = data.offsets[i + 1] as number;
  scores.fill(0);
  for (let p = from; p < to; p++) {
    const at = (data.index[p] as number) * classes;
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] as number) + (w[at + k] as number) * (data.value[p] as number);
  }
  softmax(scores);
  scores[label] = (scores[label] as number) - 1;
  for (let p = from; p < to; p++) {
    const at = (data.index[p] as number) * classes;
    const scaled = (data.value[p] as number) * weight * scale;
    for (let k = 0; k < classes; k++) gradient[at + k] = (gradient[at + k] as number) + (scores[k] as number) * scaled;
  }
}

function toMatrix(names: readonly string[], w: Float64Array, classes: number): Matrix {
  return new Map(names.map((name, i) => [name, Array.from(w.subarray(i * classes, (i + 1) * classes))]));
}

/** Multinomial logistic regression; prunes to the heaviest features and fits again. */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions): Matrix {
  let names = frequent(examples, options.least ?? 1);
  const first = toMatrix(names, fit(examples, compile(examples, names), options), options.classes);
  if (names.length <= (options.most ?? Infinity)) return first;
  const count = new Map<string, number>();
  for (const e of examples) for (const name of e.features.keys()) count.set(name, (count.get(name) ?? 0) + 1);
  const weight = (name: string): number => Math.max(...(first.get(name) as number[]).map(Math.abs)) * Math.sqrt(count.get(name) ?? 0);
  names = names.sort((a, b) => weight(b) - weight(a)).slice(0, options.most);
  return toMatrix(names, fit(examples, compile(examples, names), options), options.classes);
}
