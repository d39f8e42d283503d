import { toVerdict, type Verdict } from './model';
import type { FeatureNames, Features } from './names';

/** Boosted regression trees, their nodes in preorder, one tree after the other: the left child of a split is the next node. */
export interface Forest {
  /** For each feature its column, or -1 for one that no tree asks for. */
  columnOf: Int16Array;
  /** The value of each column, for one candidate after the other. */
  given: Float64Array;
  /** The first node of each tree. */
  roots: Int32Array;
  /** The column that a split asks for, or -1 for a leaf. */
  column: Int16Array;
  /** The threshold of a split, the value of a leaf. */
  value: Float64Array;
  /** Where a split goes on when the value is greater than its threshold. */
  right: Int32Array;
}

/** The names of the features that a table of trees uses. */
export function forestNames(table: string): string[] {
  return table.slice(0, table.indexOf('\n')).split(' ');
}

const LEAF_STEPS = 1000;
/**
 * Reads a table of trees: a line of the names of its features, then one line for each tree, its nodes in preorder:
 * `feature<threshold` for a split, thousandths for a leaf. The trees of none, favor and against take turns.
 */
export function readForest(table: string, names: FeatureNames): Forest {
  const asked = forestNames(table);
  const columnOf = new Int16Array(names.size).fill(-1);
  asked.forEach((name, i) => (columnOf[names.id(name)] = i));
  const roots: number[] = [];
  const column: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  const words = table.slice(table.indexOf('\n') + 1).split(/[ \n]/u);
  const readNode = (): void => {
    const node = column.length;
    const word = words[node] as string;
    const sign = word.indexOf('<');
    column.push(sign < 0 ? -1 : Number(word.slice(0, sign)));
    value.push(sign < 0 ? Number(word) / LEAF_STEPS : Number(word.slice(sign + 1)));
    right.push(-1);
    if (sign < 0) return;
    readNode();
    right[node] = column.length;
    readNode();
  };
  while (column.length < words.length) {
    roots.push(column.length);
    readNode();
  }
  return { columnOf, given: new Float64Array(asked.length), roots: Int32Array.from(roots), column: Int16Array.from(column), value: Float64Array.from(value), right: Int32Array.from(right) };
}

/** The value of the leaf that some values lead to in one tree. */
function leafOf({ given, roots, column, value, right }: Forest, tree: number): number {
  let node = roots[tree] as number;
  for (let asks = column[node] as number; asks >= 0; asks = column[node] as number) {
    node = (given[asks] as number) > (value[node] as number) ? (right[node] as number) : node + 1;
  }
  return value[node] as number;
}

/** Applies the trees to a candidate's features, given in several lists; what one list repeats has the same value there. */
export function judgeByTrees(forest: Forest, lists: readonly Features[]): Verdict {
  const { columnOf, given, roots } = forest;
  given.fill(0);
  for (const { ids, values } of lists) {
    for (let i = 0; i < ids.length; i++) {
      const column = columnOf[ids[i] as number] as number;
      if (column >= 0) given[column] = values[i] as number;
    }
  }
  const scores: [number, number, number] = [0, 0, 0];
  for (let t = 0; t < roots.length; t++) scores[t % 3] = (scores[t % 3] as number) + leafOf(forest, t);
  return toVerdict(...scores);
}
