import { toVerdict, type Verdict } from './model';
import type { FeatureNames, Features } from './names';

/** Boosted regression trees: one row of numbers for each node, each tree in preorder. */
export interface Forest {
  /** Feature of a split, or -1 for a leaf. */
  feature: Int32Array;
  /** Threshold of a split (at most: left, the next node), or value of a leaf. */
  value: Float64Array;
  /** Node to the right of a split. */
  right: Int32Array;
  /** First node of each tree; the trees of none, favor and against take turns. */
  roots: Int32Array;
  /** Values of the features of one candidate; all 0 between two. */
  row: Float64Array;
}

/** The names of the features that a table of trees uses. */
export function forestNames(table: string): string[] {
  return table.slice(0, table.indexOf('\n')).split(' ');
}

const SPLIT = /^(\d+)<(.+)$/u;
const LEAF_STEPS = 1000;

/**
 * Reads a table of trees: a line of the names of its features, then one line for each tree, its nodes in preorder:
 * `feature<threshold` for a split, thousandths for a leaf.
 */
export function readForest(table: string, names: FeatureNames): Forest {
  const lines = table.trim().split('\n').slice(1);
  const ids = forestNames(table).map((name) => names.id(name));
  const feature: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  const roots: number[] = [];
  for (const line of lines) {
    roots.push(feature.length);
    const open: number[] = [];
    let opened = false;
    for (const word of line.split(' ')) {
      const node = feature.length;
      if (!opened && open.length > 0) right[open.pop() as number] = node;
      const split = SPLIT.exec(word);
      opened = split !== null;
      if (opened) open.push(node);
      feature.push(split ? (ids[Number(split[1])] as number) : -1);
      value.push(split ? Number(split[2]) : Number(word) / LEAF_STEPS);
      right.push(-1);
    }
  }
  return { feature: Int32Array.from(feature), value: Float64Array.from(value), right: Int32Array.from(right), roots: Int32Array.from(roots), row: new Float64Array(names.size) };
}

function leafOf({ feature, value, right, row }: Forest, root: number): number {
  let node = root;
  while ((feature[node] as number) >= 0) node = (row[feature[node] as number] as number) <= (value[node] as number) ? node + 1 : (right[node] as number);
  return value[node] as number;
}

/** Applies the trees to a candidate's features, given in several lists. */
export function judgeByTrees(forest: Forest, lists: readonly Features[]): Verdict {
  const { row, roots } = forest;
  for (const { ids, values } of lists) ids.forEach((id, i) => (row[id] = values[i] as number));
  const scores: [number, number, number] = [0, 0, 0];
  for (let t = 0; t < roots.length; t++) scores[t % 3] = (scores[t % 3] as number) + leafOf(forest, roots[t] as number);
  for (const { ids } of lists) for (const id of ids) row[id] = 0;
  return toVerdict(...scores);
}
