import { minimise } from './target-lbfgs';
import { softmax } from './numeric';

/** Against, neutral, favor. */
export const CLASSES = 3;

/** One example: the features it has (distinct rows), its numbers, its label. */
export interface Row {
  features: Int32Array;
  numbers: Float32Array;
  label: number;
}

/** Weights: three for each feature, then three for each number, then three constants. */
export interface Logistic {
  weights: Float64Array;
  features: number;
  numbers: number;
}

/** Adds the log-odds of a row to `out`. */
export function logits(model: Logistic, row: Row, out: Float64Array): void {
  const { weights, features, numbers } = model;
  const scale = row.features.length > 0 ? 1 / Math.sqrt(row.features.length) : 0;
  out.fill(0);
  for (const f of row.features) for (let c = 0; c < CLASSES; c++) out[c] = (out[c] as number) + (weights[CLASSES * f + c] as number);
  for (let c = 0; c < CLASSES; c++) out[c] = (out[c] as number) * scale;
  for (let n = 0; n < numbers; n++) {
    const value = row.numbers[n] as number;
    if (value === 0) continue;
    for (let c = 0; c < CLASSES; c++) out[c] = (out[c] as number) + value * (weights[CLASSES * (features + n) + c] as number);
  }
  for (let c = 0; c < CLASSES; c++) out[c] = (out[c] as number) + (weights[CLASSES * (features + numbers) + c] as number);
}

/**
 * Multinomial logistic regression.
 * @param rows the examples
 * @param features how many features there are
 * @param l2 strength of the pull of each weight to zero (1 / C)
 */
export function trainLogistic(rows: readonly Row[], features: number, l2: number): Logistic {
  const numbers = rows[0]?.numbers.length ?? 0;
  const model: Logistic = { weights: new Float64Array(CLASSES * (features + numbers + 1)), features, numbers };
  const z = new Float64Array(CLASSES);
  const penalised = CLASSES * (features + numbers);
  minimise(model.weights, (x, gradient) => {
    const at: Logistic = { ...model, weights: x };
    let loss = 0;
    for (let i = 0; i < x.length; i++) {
      const pull = i < penalised ? l2 * (x[i] as number) : 0;
      gradient[i] = pull;
      loss += 0.5 * pull * (x[i] as number);
    }
    for (const row of rows) {
      logits(at, row, z);
      softmax(z);
      loss -= Math.log(Math.max(1e-12, z[row.label] as number));
      z[row.label] = (z[row.label] as number) - 1;
      const scale = row.features.length > 0 ? 1 / Math.sqrt(row.features.length) : 0;
      for (let c = 0; c < CLASSES; c++) {
        const g = z[c] as number;
        for (const f of row.features) gradient[CLASSES * f + c] = (gradient[CLASSES * f + c] as number) + g * scale;
        for (let n = 0; n < numbers; n++) {
          const slot = CLASSES * (features + n) + c;
          gradient[slot] = (gradient[slot] as number) + g * (row.numbers[n] as number);
        }
        const slot = CLASSES * (features + numbers) + c;
        gradient[slot] = (gradient[slot] as number) + g;
      }
    }
    return loss;
  });
  return model;
}
