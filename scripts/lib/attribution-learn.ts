/* Logistic regression and linear-chain CRF over hashed features, both by AdaGrad with weights averaged over epochs. */
import { sigmoid } from '../../src/attribution/model';
import { SPAN, STEP } from '../../src/attribution/templates';
import { backward, forward, logPartition, scoreLattice, type ChainWeights } from './attribution-lattice';
import { randomFrom } from './numeric';

/** Features of each token, and of each step. */
export const SPAN_FEATURES = Object.values(SPAN).flat().length;
export const STEP_FEATURES = Object.values(STEP).flat().length;

/** One example of a yes-or-no question. */
export interface Example {
  slots: Int32Array;
  label: boolean;
}

/** One cue's tokens with their labels. */
export interface ChainExample {
  spans: Int32Array;
  steps: Int32Array;
  labels: Uint8Array;
}

/** How to learn. */
export interface Schedule {
  epochs: number;
  rate: number;
  /** Strength of the pull to zero. */
  decay: number;
  /** Features seen less often in training are left out. */
  leastUses: number;
}

function shuffled(n: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const x = order[i] as number;
    order[i] = order[j] as number;
    order[j] = x;
  }
  return order;
}

/** For each slot, how often the examples use it, up to 255. */
function countUses(lists: Iterable<Int32Array>, size: number): Uint8Array {
  const uses = new Uint8Array(size);
  for (const list of lists) for (const s of list) if ((uses[s] as number) < 255) uses[s] = (uses[s] as number) + 1;
  return uses;
}

/** A table of weights under AdaGrad; `width` weights for each slot. Slots used too seldom stay at nothing. */
class Table {
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  readonly #sum: Float32Array;
  #epochs = 0;

  constructor(
    private readonly uses: Uint8Array,
    private readonly width: number,
    private readonly schedule: Schedule,
  ) {
    const size = uses.length * width;
    this.values = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-3);
    this.#sum = new Float32Array(size);
  }

  /** One step down the slope. */
  update(at: number, slope: number): void {
    if ((this.uses[Math.floor(at / this.width)] as number) < this.schedule.leastUses) return;
    const g = slope + this.schedule.decay * (this.values[at] as number);
    const squares = (this.#squares[at] as number) + g * g;
    this.#squares[at] = squares;
    this.values[at] = (this.values[at] as number) - (this.schedule.rate * g) / Math.sqrt(squares);
  }

  endEpoch(): void {
    this.#epochs++;
    for (let i = 0; i < this.values.length; i++) this.#sum[i] = (this.#sum[i] as number) + (this.values[i] as number);
  }

  average(): Float32Array {
    return this.#sum.map((x) => x / Math.max(1, this.#epochs));
  }
}

/** Learns a yes-or-no question. The first epoch is left out of the average. */
export function trainLogistic(examples: readonly Example[], bits: number, schedule: Schedule): Float32Array {
  const table = new Table(countUses(examples.map((e) => e.slots), 2 ** bits), 1, schedule);
  const random = randomFrom(1);
  for (let epoch = 0; epoch < schedule.epochs; epoch++) {
    for (const i of shuffled(examples.length, random)) {
      const { slots, label } = examples[i] as Example;
      let sum = 0;
      for (const s of slots) sum += table.values[s] as number;
      const slope = sigmoid(sum) - Number(label);
      if (Math.abs(slope) > 1e-3) for (const s of slots) table.update(s, slope);
    }
    if (epoch > 0) table.endEpoch();
  }
  return table.average();
}

/** Learns to label the tokens around a cue. The first epoch is left out of the average. */
export function trainChain(examples: readonly ChainExample[], spanBits: number, stepBits: number, schedule: Schedule): ChainWeights {
  const span = new Table(countUses(examples.map((e) => e.spans), 2 ** spanBits), 2, schedule);
  const step = new Table(countUses(examples.map((e) => e.steps), 2 ** stepBits), 9, schedule);
  const random = randomFrom(2);
  const model = { span: span.values, step: step.values };
  for (let epoch = 0; epoch < schedule.epochs; epoch++) {
    for (const i of shuffled(examples.length, random)) learnChain(examples[i] as ChainExample, model, span, step);
    if (epoch > 0) {
      span.endEpoch();
      step.endEpoch();
    }
  }
  return { span: span.average(), step: step.average() };
}

function learnChain(example: ChainExample, model: ChainWeights, span: Table, step: Table): void {
  const { labels, spans, steps } = example;
  const n = labels.length;
  const lattice = scoreLattice(model, spans, steps, { length: n, spanFeatures: SPAN_FEATURES, stepFeatures: STEP_FEATURES });
  const alpha = forward(lattice);
  const beta = backward(lattice);
  const total = logPartition(lattice, alpha);
  const probability = (at: number): number => Math.exp((alpha[at] as number) + (beta[at] as number) - total);
  for (let k = 0; k < n; k++) {
    const source = probability(k * 3 + 1) - Number(labels[k] === 1);
    const content = probability(k * 3 + 2) - Number(labels[k] === 2);
    for (let f = k * SPAN_FEATURES; f < (k + 1) * SPAN_FEATURES; f++) {
      const at = 2 * (spans[f] as number);
      if (Math.abs(source) > 1e-3) span.update(at, source);
      if (Math.abs(content) > 1e-3) span.update(at + 1, content);
    }
    if (k === 0) continue;
    for (let x = 0; x < 3; x++) {
      for (let y = 0; y < 3; y++) {
        const pair = k * 9 + x * 3 + y;
        const p = Math.exp((alpha[(k - 1) * 3 + x] as number) + (lattice.step[pair] as number) + (lattice.emit[k * 3 + y] as number) + (beta[k * 3 + y] as number) - total);
        const slope = p - Number(labels[k - 1] === x && labels[k] === y);
        if (Math.abs(slope) < 1e-3) continue;
        for (let f = k * STEP_FEATURES; f < (k + 1) * STEP_FEATURES; f++) step.update(9 * (steps[f] as number) + x * 3 + y, slope);
      }
    }
  }
}
