import { randomFrom, softmax } from './numeric';

/** One training example: feature numbers with their values (0 where absent), its class, and how much it counts. */
export interface BoostExample {
  ids: readonly number[];
  values: readonly number[];
  label: number;
  weight: number;
}

/** A node of a tree: a leaf with its value, or a split that goes left where the feature is at most the threshold. */
export interface TreeNode {
  value: number;
  split: { feature: number; threshold: number; left: TreeNode; right: TreeNode } | null;
}

export interface BoostOptions {
  classes: number;
  features: number;
  rounds: number;
  leaves: number;
  rate: number;
  /** Share of the features that a tree may use. */
  columns: number;
  /** Share of the examples that a round sees. */
  rows: number;
  /** Least number of examples in a leaf. */
  least: number;
  /** Quadratic penalty on leaf values. */
  penalty: number;
}

const MOST_BINS = 24;

/** Features cut into bins; absent ones lie in the bin of 0. */
interface Binned {
  offsets: Int32Array;
  feature: Int32Array;
  bin: Uint8Array;
  /** For each feature the upper bounds of its bins, ascending; the last is infinite. */
  bounds: number[][];
  zero: Uint8Array;
  start: Int32Array;
}

function boundsOf(values: number[]): number[] {
  const distinct = [...new Set([0, ...values])].sort((a, b) => a - b);
  const sorted = [...values, 0].sort((a, b) => a - b);
  const cuts = new Set<number>();
  if (distinct.length <= MOST_BINS) for (let i = 1; i < distinct.length; i++) cuts.add(((distinct[i - 1] as number) + (distinct[i] as number)) / 2);
  else for (let b = 1; b < MOST_BINS; b++) cuts.add(sorted[Math.floor((b * sorted.length) / MOST_BINS)] as number);
  return [...[...cuts].sort((a, b) => a - b), Infinity];
}

function binOf(bounds: readonly number[], value: number): number {
  let bin = 0;
  while (value > (bounds[bin] as number)) bin++;
  return bin;
}

function binned(examples: readonly BoostExample[], features: number): Binned {
  const values: number[][] = Array.from({ length: features }, () => []);
  for (const e of examples) e.ids.forEach((f, i) => values[f]?.push(e.values[i] as number));
  const bounds = values.map(boundsOf);
  const start = new Int32Array(features + 1);
  bounds.forEach((b, f) => (start[f + 1] = (start[f] as number) + b.length));
  const offsets = new Int32Array(examples.length + 1);
  examples.forEach((e, i) => (offsets[i + 1] = (offsets[i] as number) + e.ids.length));
  const feature = new Int32Array(offsets[examples.length] as number);
  const bin = new Uint8Array(feature.length);
  let at = 0;
  for (const e of examples) {
    for (const i of [...e.ids.keys()].sort((a, b) => (e.ids[a] as number) - (e.ids[b] as number))) {
      const f = e.ids[i] as number;
      feature[at] = f;
      bin[at++] = binOf(bounds[f] as number[], e.values[i] as number);
    }
  }
  return { offsets, feature, bin, bounds, start, zero: Uint8Array.from(bounds, (b) => binOf(b, 0)) };
}

/** The rows of each feature that are not in its bin of 0. */
interface Columns {
  start: Int32Array;
  row: Int32Array;
  bin: Uint8Array;
}

function columnsOf({ offsets, feature, bin, zero }: Binned): Columns {
  const start = new Int32Array(zero.length + 1);
  for (const f of feature) start[f + 1] = (start[f + 1] as number) + 1;
  for (let f = 0; f < zero.length; f++) start[f + 1] = (start[f + 1] as number) + (start[f] as number);
  const next = start.slice();
  const columns: Columns = { start, row: new Int32Array(feature.length), bin: new Uint8Array(feature.length) };
  for (let r = 0; r + 1 < offsets.length; r++) {
    for (let p = offsets[r] as number; p < (offsets[r + 1] as number); p++) {
      const f = feature[p] as number;
      const at = next[f] as number;
      next[f] = at + 1;
      columns.row[at] = r;
      columns.bin[at] = bin[p] as number;
    }
  }
  return columns;
}

/** What one tree may ask for: of each row the bins of its columns, numbered through. */
interface View {
  /** Features, and where the bins of each begin. */
  features: readonly number[];
  start: Int32Array;
  offsets: Int32Array;
  at: Int32Array;
}

function viewOf(data: Binned, features: readonly number[]): View {
  const start = new Int32Array(features.length + 1);
  const first = new Int32Array(data.zero.length).fill(-1);
  features.forEach((f, i) => {
    first[f] = start[i] as number;
    start[i + 1] = (start[i] as number) + (data.bounds[f] as number[]).length;
  });
  const offsets = new Int32Array(data.offsets.length);
  const at = new Int32Array(data.feature.length);
  let n = 0;
  for (let r = 0; r + 1 < data.offsets.length; r++) {
    for (let p = data.offsets[r] as number; p < (data.offsets[r + 1] as number); p++) {
      const from = first[data.feature[p] as number] as number;
      if (from >= 0) at[n++] = from + (data.bin[p] as number);
    }
    offsets[r + 1] = n;
  }
  return { features, start, offsets, at };
}

interface Leaf {
  rows: Int32Array;
  gradient: number;
  hessian: number;
  /** Rows that count. */
  seen: number;
  histogram: Float64Array;
  best: Split | null;
  node: TreeNode;
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

/** Grows one tree, always at the leaf that gains most, on the gradients of one class. */
class Grower {
  private readonly right: Uint8Array;

  /** @param gradient of each row; rows that this round does not see have a hessian of 0 */
  constructor(
    private readonly data: Binned,
    private readonly columns: Columns,
    private readonly options: BoostOptions,
    private readonly gradient: Float64Array,
    private readonly hessian: Float64Array,
    private readonly view: View,
  ) {
    this.right = new Uint8Array(gradient.length);
  }

  /** @param scores the values of the leaves are added to those of the rows, for class `k` of `classes` */
  grow(scores: Float64Array, k: number): TreeNode {
    const tree: TreeNode = { value: 0, split: null };
    const leaves = [this.leaf(Int32Array.from(this.gradient.keys()), null, tree)];
    while (leaves.length < this.options.leaves) {
      const leaf = leaves.reduce((a, b) => ((b.best?.gain ?? 0) > (a.best?.gain ?? 0) ? b : a));
      if (!leaf.best) break;
      leaves.splice(leaves.indexOf(leaf), 1, ...this.split(leaf, leaf.best));
    }
    for (const { node, rows, gradient, hessian } of leaves) {
      node.value = (-this.options.rate * gradient) / (hessian + this.options.penalty);
      for (const r of rows) scores[r * this.options.classes + k] = (scores[r * this.options.classes + k] as number) + node.value;
    }
    return tree;
  }

  private leaf(rows: Int32Array, histogram: Float64Array | null, node: TreeNode): Leaf {
    const leaf: Leaf = { rows, gradient: 0, hessian: 0, seen: 0, histogram: histogram ?? this.histogramOf(rows), best: null, node };
    for (const r of rows) {
      leaf.gradient += this.gradient[r] as number;
      leaf.hessian += this.hessian[r] as number;
      leaf.seen += Number(this.hessian[r] !== 0);
    }
    leaf.best = this.bestSplit(leaf);
    return leaf;
  }

  /** Three numbers for each bin that is not that of 0: gradient, hessian, count. */
  private histogramOf(rows: Int32Array): Float64Array {
    const { offsets, at, start } = this.view;
    const sums = new Float64Array(3 * (start[start.length - 1] as number));
    for (const r of rows) {
      const g = this.gradient[r] as number;
      const h = this.hessian[r] as number;
      if (h === 0) continue;
      for (let p = offsets[r] as number; p < (offsets[r + 1] as number); p++) {
        const i = 3 * (at[p] as number);
        sums[i] = (sums[i] as number) + g;
        sums[i + 1] = (sums[i + 1] as number) + h;
        sums[i + 2] = (sums[i + 2] as number) + 1;
      }
    }
    return sums;
  }

  private bestSplit({ seen, gradient, hessian, histogram }: Leaf): Split | null {
    const { penalty, least } = this.options;
    const { features, start } = this.view;
    const score = (g: number, h: number): number => (g * g) / (h + penalty);
    const whole = score(gradient, hessian);
    let best: Split | null = null;
    for (let i = 0; i < features.length; i++) {
      const from = start[i] as number;
      const bins = (start[i + 1] as number) - from;
      // What the absent ones add lies in the bin of 0.
      let [restG, restH, restN] = [gradient, hessian, seen];
      for (let b = 0; b < bins; b++) {
        restG -= histogram[3 * (from + b)] as number;
        restH -= histogram[3 * (from + b) + 1] as number;
        restN -= histogram[3 * (from + b) + 2] as number;
      }
      if (seen - restN < 1) continue;
      const feature = features[i] as number;
      let [g, h, n] = [0, 0, 0];
      for (let b = 0; b < bins - 1; b++) {
        const zero = b === this.data.zero[feature];
        g += (histogram[3 * (from + b)] as number) + (zero ? restG : 0);
        h += (histogram[3 * (from + b) + 1] as number) + (zero ? restH : 0);
        n += (histogram[3 * (from + b) + 2] as number) + (zero ? restN : 0);
        if (n < least || seen - n < least) continue;
        const gain = score(g, h) + score(gradient - g, hessian - h) - whole;
        if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { feature, bin: b, gain };
      }
    }
    return best;
  }

  private split(leaf: Leaf, { feature, bin }: Split): [Leaf, Leaf] {
    this.right.fill(Number((this.data.zero[feature] as number) > bin));
    const { start, row, bin: bins } = this.columns;
    for (let p = start[feature] as number; p < (start[feature + 1] as number); p++) this.right[row[p] as number] = Number((bins[p] as number) > bin);
    const left = leaf.rows.filter((r) => this.right[r] === 0);
    const right = leaf.rows.filter((r) => this.right[r] === 1);
    const small = this.histogramOf(left.length <= right.length ? left : right);
    const large = leaf.histogram;
    for (let i = 0; i < large.length; i++) large[i] = (large[i] as number) - (small[i] as number);
    const nodes = [{ value: 0, split: null }, { value: 0, split: null }] as const;
    leaf.node.split = { feature, threshold: this.data.bounds[feature]?.[bin] as number, left: nodes[0], right: nodes[1] };
    return [
      this.leaf(left, left.length <= right.length ? small : large, nodes[0]),
      this.leaf(right, left.length <= right.length ? large : small, nodes[1]),
    ];
  }
}

/** Probabilities of each example's classes, row after row. */
function softmaxRows(scores: Float64Array, classes: number): Float64Array {
  const out = scores.slice();
  for (let from = 0; from < out.length; from += classes) softmax(out.subarray(from, from + classes));
  return out;
}

/**
 * Gradient boosting of regression trees for several classes (Friedman 2001), on histograms and leaf by leaf
 * (Ke et al. 2017, LightGBM). Deterministic.
 * @returns for each round one tree for each class; a class's score is the sum of its trees
 */
export function boost(examples: readonly BoostExample[], options: BoostOptions): TreeNode[][] {
  const { classes, features, rounds } = options;
  const data = binned(examples, features);
  const byColumn = columnsOf(data);
  const next = randomFrom(1);
  const scores = new Float64Array(examples.length * classes);
  const result: TreeNode[][] = [];
  for (let round = 0; round < rounds; round++) {
    const p = softmaxRows(scores, classes);
    const seen = examples.map(() => next() < options.rows);
    const trees: TreeNode[] = [];
    for (let k = 0; k < classes; k++) {
      const gradient = new Float64Array(examples.length);
      const hessian = new Float64Array(examples.length);
      examples.forEach((e, i) => {
        if (!seen[i]) return;
        const own = p[i * classes + k] as number;
        gradient[i] = e.weight * (own - (e.label === k ? 1 : 0));
        hessian[i] = 2 * e.weight * Math.max(1e-6, own * (1 - own));
      });
      const view = viewOf(data, Array.from({ length: features }, (_, f) => f).filter(() => next() < options.columns));
      trees.push(new Grower(data, byColumn, options, gradient, hessian, view).grow(scores, k));
    }
    result.push(trees);
  }
  return result;
}
