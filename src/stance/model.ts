import type { Features } from './feature';

/** Probabilities that a candidate takes no side, is in favor, or against; they add up to 1. */
export interface Verdict {
  none: number;
  favor: number;
  against: number;
}

/** Weights of a multinomial logistic regression: for each feature one number for each of none, favor, against. */
export type Weights = ReadonlyMap<string, readonly [number, number, number]>;

/** Reads a weight table: a scale, then one line for each feature, `name none favor against`, in units of the scale. */
export function readWeights(table: string): Weights {
  const [head, ...lines] = table.trim().split('\n');
  const scale = Number(head);
  const weights = new Map<string, [number, number, number]>();
  for (const line of lines) {
    const [name = '', ...values] = line.split(' ');
    weights.set(name, values.map((v) => Number(v) * scale) as [number, number, number]);
  }
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

/** Applies the weights to a candidate's features. */
export function judge(weights: Weights, features: Features): Verdict {
  let none = 0;
  let favor = 0;
  let against = 0;
  for (const [name, value] of features) {
    const w = weights.get(name);
    if (!w) continue;
    none += w[0] * value;
    favor += w[1] * value;
    against += w[2] * value;
  }
  const most = Math.max(none, favor, against);
  const e = [none, favor, against].map((x) => Math.exp(x - most)) as [number, number, number];
  const sum = e[0] + e[1] + e[2];
  return { none: e[0] / sum, favor: e[1] / sum, against: e[2] / sum };
}
