/* Linear-chain sums in logarithms, forward and backward, as learning needs them. Labels: 0 other, 1 source, 2 content. */

const LABELS = 3;

/** Two weights for each slot of a token, nine for each slot of a step. */
export interface ChainWeights {
  span: Float32Array;
  step: Float32Array;
}

/** The scores of one cue's tokens: `emit[k * 3 + label]`, `step[k * 9 + from * 3 + to]` for the step to `k`. */
export interface Lattice {
  length: number;
  emit: Float64Array;
  step: Float64Array;
}

interface LatticeSize {
  length: number;
  /** Features of each token, and of each step. */
  spanFeatures: number;
  stepFeatures: number;
}

/** Adds up the weights of the features of `length` tokens. */
export function scoreLattice(model: ChainWeights, spans: Int32Array, steps: Int32Array, { length, spanFeatures, stepFeatures }: LatticeSize): Lattice {
  const emit = new Float64Array(length * LABELS);
  const step = new Float64Array(length * 9);
  const span = model.span;
  const edge = model.step;
  for (let k = 0; k < length; k++) {
    let source = 0;
    let content = 0;
    for (let f = k * spanFeatures; f < (k + 1) * spanFeatures; f++) {
      const slot = 2 * (spans[f] as number);
      source += span[slot] as number;
      content += span[slot + 1] as number;
    }
    emit[k * LABELS + 1] = source;
    emit[k * LABELS + 2] = content;
    if (k === 0) continue;
    for (let f = k * stepFeatures; f < (k + 1) * stepFeatures; f++) {
      const slot = 9 * (steps[f] as number);
      for (let y = 0; y < 9; y++) step[k * 9 + y] = (step[k * 9 + y] as number) + (edge[slot + y] as number);
    }
  }
  return { length, emit, step };
}

function logSum3(a: number, b: number, c: number): number {
  const m = Math.max(a, b, c);
  return m + Math.log(Math.exp(a - m) + Math.exp(b - m) + Math.exp(c - m));
}

/** Forward scores, `[k * 3 + label]`. */
export function forward(lattice: Lattice): Float64Array {
  const { length, emit, step } = lattice;
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
  const { length, emit, step } = lattice;
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
