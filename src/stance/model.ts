import type { FeatureId, FeatureNames, Features } from './names';

/** Probabilities that a candidate takes no side, is in favor, or against; they add up to 1. */
export interface Verdict {
  none: number;
  favor: number;
  against: number;
}

/** The probabilities that three scores stand for (softmax). */
export function toVerdict(none: number, favor: number, against: number): Verdict {
  const most = Math.max(none, favor, against);
  const [n, f, a] = [Math.exp(none - most), Math.exp(favor - most), Math.exp(against - most)];
  const sum = n + f + a;
  return { none: n / sum, favor: f / sum, against: a / sum };
}

/** Weights of a multinomial logistic regression: for each feature one number for each of none, favor, against. */
export type Weights = ReadonlyMap<string, readonly [number, number, number]>;

/** Reads a weight table: a scale, then one line for each feature, `name none favor against`, in units of the scale. */
export function readWeights(table: string): Weights {
  const cells = table.trim().split(/[ \n]/u);
  const scale = Number(cells[0]);
  const weights = new Map<string, [number, number, number]>();
  const at = (i: number): number => Number(cells[i]) * scale;
  for (let i = 1; i < cells.length; i += 4) weights.set(cells[i] as string, [at(i + 1), at(i + 2), at(i + 3)]);
  return weights;
}

/** The other way: quantised to integers of at most `steps`. */
export function writeWeights(weights: Weights, steps = 127): string {
  let most = 1e-9;
  for (const w of weights.values()) for (const x of w) most = Math.max(most, Math.abs(x));
  const scale = most / steps;
  const lines: string[] = [];
  for (const [name, w] of weights) {
    const values = w.map((x) => Math.round(x / scale));
    if (values.some((v) => v !== 0)) lines.push([name, ...values].join(' '));
  }
  return [String(scale), ...lines].join('\n');
}

/** Weights by the number of the feature. */
export interface Layer {
  names: FeatureNames;
  /** For each feature the weights of none, favor and against. */
  weights: Float64Array;
}

/** Makes weights ready for use. */
export function makeLayer(weights: Weights, names: FeatureNames): Layer {
  const list = names.list();
  const flat = new Float64Array(3 * list.length);
  list.forEach((name, i) => flat.set(weights.get(name) ?? [0, 0, 0], 3 * i));
  return { names, weights: flat };
}

/** The weight of one feature for none (0), favor (1) or against (2). */
export function weightOf({ weights }: Layer, feature: FeatureId, verdict: 0 | 1 | 2): number {
  return feature < 0 ? 0 : (weights[3 * feature + verdict] as number);
}

/** Applies the weights to a candidate's features. */
export function judge({ weights }: Layer, { ids, values }: Features): Verdict {
  let none = 0;
  let favor = 0;
  let against = 0;
  for (let i = 0; i < ids.length; i++) {
    const row = 3 * (ids[i] as number);
    const value = values[i] as number;
    none += (weights[row] as number) * value;
    favor += (weights[row + 1] as number) * value;
    against += (weights[row + 2] as number) * value;
  }
  return toVerdict(none, favor, against);
}
