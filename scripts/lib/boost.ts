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
  split: { feature: number; threshold: number; bin: number; left: TreeNode; right: TreeNode } | null;
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

function binAt({ offsets, feature, bin, zero }: Binned, row: number, wanted: number): number {
  let low = offsets[row] as number;
  let high = (offsets[row + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = feature[middle] as number;
    if (found === wanted) return bin[middle] as number;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return zero[wanted] as number;
}

interface Leaf {
  rows: Int32Array;
  gradient: number;
  hessian: number;
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
  constructor(
    private readonly data: Binned,
    private readonly options: BoostOptions,
    private readonly gradient: Float64Array,
    private readonly hessian: Float64Array,
    private readonly columns: readonly number[],
  ) {}

  grow(rows: Int32Array): TreeNode {
    const tree: TreeNode = { value: 0, split: null };
    const leaves = [this.leaf(rows, null, tree)];
    while (leaves.length < this.options.leaves) {
      const leaf = leaves.reduce((a, b) => ((b.best?.gain ?? 0) > (a.best?.gain ?? 0) ? b : a));
      if (!leaf.best) break;
      leaves.splice(leaves.indexOf(leaf), 1, ...this.split(leaf, leaf.best));
    }
    for (const l of leaves) l.node.value = (-this.options.rate * l.gradient) / (l.hessian + this.options.penalty);
    return tree;
  }

  private leaf(rows: Int32Array, histogram: Float64Array | null, node: TreeNode): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (const r of rows) {
      gradient += this.gradient[r] as number;
      hessian += this.hessian[r] as number;
    }
    const leaf: Leaf = { rows, gradient, hessian, histogram: histogram ?? this.histogramOf(rows), best: null, node };
    leaf.best = this.bestSplit(leaf);
    return leaf;
  }

  /** Three numbers for each bin that is not that of 0: gradient, hessian, count. */
  private histogramOf(rows: Int32Array): Float64Array {
    const { offsets, feature, bin, start } = this.data;
    const sums = new Float64Array(3 * (start[start.length - 1] as number));
    for (const r of rows) {
      const g = this.gradient[r] as number;
      const h = this.hessian[r] as number;
      for (let p = offsets[r] as number; p < (offsets[r + 1] as number); p++) {
        const at = 3 * ((start[feature[p] as number] as number) + (bin[p] as number));
        sums[at] = (sums[at] as number) + g;
        sums[at + 1] = (sums[at + 1] as number) + h;
        sums[at + 2] = (sums[at + 2] as number) + 1;
      }
    }
    return sums;
  }

  private bestSplit({ rows, gradient, hessian, histogram }: Leaf): Split | null {
    const { penalty, least } = this.options;
    const score = (g: number, h: number): number => (g * g) / (h + penalty);
    const whole = score(gradient, hessian);
    let best: Split | null = null;
    for (const f of this.columns) {
      const from = this.data.start[f] as number;
      const bins = (this.data.start[f + 1] as number) - from;
      // What the absent ones add lies in the bin of 0.
      let [restG, restH, restN] = [gradient, hessian, rows.length];
      for (let b = 0; b < bins; b++) {
        restG -= histogram[3 * (from + b)] as number;
        restH -= histogram[3 * (from + b) + 1] as number;
        restN -= histogram[3 * (from + b) + 2] as number;
      }
      let [g, h, n] = [0, 0, 0];
      for (let b = 0; b < bins - 1; b++) {
        const zero = b === this.data.zero[f];
        g += (histogram[3 * (from + b)] as number) + (zero ? restG : 0);
        h += (histogram[3 * (from + b) + 1] as number) + (zero ? restH : 0);
        n += (histogram[3 * (from + b) + 2] as number) + (zero ? restN : 0);
        if (n < least || rows.length - n < least) continue;
        const gain = score(g, h) + score(gradient - g, hessian - h) - whole;
        if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { feature: f, bin: b, gain };
      }
    }
    return best;
  }

  private split(leaf: Leaf, { feature, bin }: Split): [Leaf, Leaf] {
    const left = leaf.rows.filter((r) => binAt(this.data, r, feature) <= bin);
    const right = leaf.rows.filter((r) => binAt(this.data, r, feature) > bin);
    const small = this.histogramOf(left.length <= right.length ? left : right);
    const large = leaf.histogram.map((x, i) => x - (small[i] as number));
    const nodes = [{ value: 0, split: null }, { value: 0, split: null }] as const;
    leaf.node.split = { feature, bin, threshold: this.data.bounds[feature]?.[bin] as number, left: nodes[0], right: nodes[1] };
    return [
      this.leaf(left, left.length <= right.length ? small : large, nodes[0]),
      this.leaf(right, left.length <= right.length ? large : small, nodes[1]),
    ];
  }
}

/** The value of the leaf that a row falls into. */
function valueAt(data: Binned, tree: TreeNode, row: number): number {
  let node = tree;
  while (node.split) node = binAt(data, row, node.split.feature) <= node.split.bin ? node.split.left : node.split.right;
  return node.value;
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
  const next = randomFrom(1);
  const scores = new Float64Array(examples.length * classes);
  const result: TreeNode[][] = [];
  for (let round = 0; round < rounds; round++) {
    const p = softmaxRows(scores, classes);
    const rows = Int32Array.from(examples.keys()).filter(() => next() < options.rows);
    const trees: TreeNode[] = [];
    for (let k = 0; k < classes; k++) {
      const gradient = Float64Array.from(examples, (e, i) => e.weight * ((p[i * classes + k] as number) - (e.label === k ? 1 : 0)));
      const hessian = Float64Array.from(examples, (e, i) => 2 * e.weight * Math.max(1e-6, (p[i * classes + k] as number) * (1 - (p[i * classes + k] as number))));
      const columns = Array.from({ length: features }, (_, f) => f).filter(() => next() < options.columns);
      const tree = new Grower(data, options, gradient, hessian, columns).grow(rows);
      for (let i = 0; i < examples.length; i++) scores[i * classes + k] = (scores[i * classes + k] as number) + valueAt(data, tree, i);
      trees.push(tree);
    }
    result.push(trees);
  }
  return result;
}
