import { toVerdict, type Verdict } from './model';
import type { FeatureNames, Features } from './names';

/**
 * Boosted regression trees, laid out by feature (as in QuickScorer: Lucchese et al. 2015): a split that a value goes
 * beyond strikes out the leaves on its left, and of those left over the leftmost leaf is the one reached.
 */
export interface Forest {
  /** For each feature its column, or -1 for one that no tree asks for. */
  columnOf: Int16Array;
  /** Splits sorted by column and threshold; those of a column begin at `first[column]` and end at `first[column + 1]`. */
  first: Int32Array;
  threshold: Float64Array;
  tree: Int16Array;
  /** The leaves that stay within reach, a bit each, where the value is greater than the threshold. */
  stay: Int32Array;
  /** Columns with a threshold below 0: an absent feature, which is 0, goes beyond it. */
  below: readonly number[];
  /** Values of the leaves from left to right; those of a tree begin at `leaves[tree]`. */
  leaf: Float64Array;
  leaves: Int32Array;
}

/** The names of the features that a table of trees uses. */
export function forestNames(table: string): string[] {
  return table.slice(0, table.indexOf('\n')).split(' ');
}

const SPLIT = /^(\d+)<(.+)$/u;
const LEAF_STEPS = 1000;
const MOST_LEAVES = 32;

interface Split {
  column: number;
  threshold: number;
  tree: number;
  stay: number;
}

/** Reads the nodes of one tree in preorder; adds its splits and the values of its leaves. */
function readTree(words: readonly string[], tree: number, splits: Split[], leaf: number[]): void {
  const start = leaf.length;
  let next = 0;
  const readNode = (): void => {
    const word = words[next++] as string;
    const [, column, threshold] = SPLIT.exec(word) ?? [];
    if (column === undefined) {
      leaf.push(Number(word) / LEAF_STEPS);
      return;
    }
    const from = leaf.length - start;
    readNode();
    const left = leaf.length - start - from;
    splits.push({ column: Number(column), threshold: Number(threshold), tree, stay: ~((2 ** left - 1) << from) });
    readNode();
  };
  readNode();
  if (leaf.length - start > MOST_LEAVES) throw new RangeError(`a tree may have at most ${MOST_LEAVES} leaves, not ${leaf.length - start}`);
}

/**
 * Reads a table of trees: a line of the names of its features, then one line for each tree, its nodes in preorder:
 * `feature<threshold` for a split, thousandths for a leaf. The trees of none, favor and against take turns.
 */
export function readForest(table: string, names: FeatureNames): Forest {
  const asked = forestNames(table);
  const columnOf = new Int16Array(names.size).fill(-1);
  asked.forEach((name, i) => (columnOf[names.id(name)] = i));
  const splits: Split[] = [];
  const leaf: number[] = [];
  const leaves: number[] = [];
  for (const [tree, line] of table.split('\n').slice(1).entries()) {
    leaves.push(leaf.length);
    readTree(line.split(' '), tree, splits, leaf);
  }
  splits.sort((a, b) => a.column - b.column || a.threshold - b.threshold);
  const first = new Int32Array(asked.length + 1);
  for (const { column } of splits) first[column + 1] = (first[column + 1] as number) + 1;
  for (let i = 0; i < asked.length; i++) first[i + 1] = (first[i + 1] as number) + (first[i] as number);
  return {
    columnOf,
    first,
    threshold: Float64Array.from(splits, (s) => s.threshold),
    tree: Int16Array.from(splits, (s) => s.tree),
    stay: Int32Array.from(splits, (s) => s.stay),
    below: [...new Set(splits.filter((s) => s.threshold < 0).map((s) => s.column))],
    leaf: Float64Array.from(leaf),
    leaves: Int32Array.from(leaves),
  };
}

function strikeOut({ first, threshold, tree, stay }: Forest, reach: Int32Array, column: number, value: number): void {
  const end = first[column + 1] as number;
  for (let i = first[column] as number; i < end && value > (threshold[i] as number); i++) {
    const t = tree[i] as number;
    reach[t] = (reach[t] as number) & (stay[i] as number);
  }
}

/** Applies the trees to a candidate's features, given in several lists; what one list repeats has the same value there. */
export function judgeByTrees(forest: Forest, lists: readonly Features[]): Verdict {
  const { columnOf, first, below, leaf, leaves } = forest;
  const reach = new Int32Array(leaves.length).fill(-1);
  const given = new Uint8Array(first.length);
  for (const { ids, values } of lists) {
    for (let i = 0; i < ids.length; i++) {
      const column = columnOf[ids[i] as number] as number;
      if (column < 0) continue;
      given[column] = 1;
      strikeOut(forest, reach, column, values[i] as number);
    }
  }
  for (const column of below) if (given[column] === 0) strikeOut(forest, reach, column, 0);
  const scores: [number, number, number] = [0, 0, 0];
  for (let t = 0; t < leaves.length; t++) {
    const within = reach[t] as number;
    const leftmost = 31 - Math.clz32(within & -within);
    scores[t % 3] = (scores[t % 3] as number) + (leaf[(leaves[t] as number) + leftmost] as number);
  }
  return toVerdict(...scores);
}
