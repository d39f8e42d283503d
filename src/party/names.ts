import type { NameNode, PartyName } from './types';

/** A word of a text or of a wording, in lower case. */
export interface Word {
  start: number;
  lower: string;
}

/** The words of a text: letters, digits and the marks that belong to them. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (m) => ({ start: m.index, lower: m[0].toLowerCase() }));
}

/** An empty tree. */
export function nameTree(): NameNode {
  return { next: new Map(), names: [] };
}

/** Adds a wording under its words in lower case. */
export function addName(root: NameNode, name: PartyName): void {
  let node = root;
  for (const { lower } of wordsOf(name.wording)) {
    let next = node.next.get(lower);
    if (!next) node.next.set(lower, (next = nameTree()));
    node = next;
  }
  node.names.push(name);
}

/** The longest wordings first, so that the first that fits is the one meant. */
export function longestFirst(node: NameNode): void {
  node.names.sort((a, b) => b.wording.length - a.wording.length);
  for (const next of node.next.values()) longestFirst(next);
}
