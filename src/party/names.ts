import type { NameNode, PartyName } from './types';

/** A word of a text or of a wording: letters, digits and the marks that belong to them. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** An empty tree. */
export function nameTree(): NameNode {
  return { next: new Map(), names: [] };
}

/** Adds a wording under its words in lower case. */
export function addName(root: NameNode, name: PartyName): void {
  let node = root;
  for (const [word] of name.wording.matchAll(WORD)) {
    const key = word.toLowerCase();
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = nameTree()));
    node = next;
  }
  node.names.push(name);
}

/** The longest wordings first, so that the first that fits is the one meant. */
export function longestFirst(node: NameNode): void {
  node.names.sort((a, b) => b.wording.length - a.wording.length);
  for (const next of node.next.values()) longestFirst(next);
}
