import type { TreeNode } from './boost';

/** A tree with the names of its features. */
export type NamedTree = { value: number } | { name: string; threshold: number; left: NamedTree; right: NamedTree };

export function nameTree({ value, split }: TreeNode, nameOf: (feature: number) => string): NamedTree {
  if (!split) return { value };
  return { name: nameOf(split.feature), threshold: split.threshold, left: nameTree(split.left, nameOf), right: nameTree(split.right, nameOf) };
}

function walk(tree: NamedTree, visit: (node: NamedTree) => void): void {
  visit(tree);
  if ('name' in tree) {
    walk(tree.left, visit);
    walk(tree.right, visit);
  }
}

/** The table that `readForest` reads: the names, the most frequent first, then a line for each tree. */
export function writeForest(trees: readonly NamedTree[]): string {
  const count = new Map<string, number>();
  for (const tree of trees) walk(tree, (node) => 'name' in node && count.set(node.name, (count.get(node.name) ?? 0) + 1));
  const names = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const place = new Map(names.map((name, i) => [name, i]));
  const lines = trees.map((tree) => {
    const words: string[] = [];
    walk(tree, (node) => words.push('name' in node ? `${place.get(node.name)}<${Number(node.threshold.toPrecision(3))}` : String(Math.round(1000 * node.value))));
    return words.join(' ');
  });
  return [names.join(' '), ...lines].join('\n');
}
