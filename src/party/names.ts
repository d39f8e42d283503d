import type { NameNode, PartyName } from './types';

/** A word of a text or of a wording, in lower case. */
export interface Word {
  start: number;
  lower: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/uy;
/** 1 for the letters and digits of ASCII. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\dA-Za-z]/u.test(String.fromCharCode(code))));

/** The end of the word that begins at `start`, or `start`. Only characters beyond ASCII need the expression. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (PLAIN[text.charCodeAt(end)] === 1) end++;
  if (!(text.charCodeAt(end) > 127)) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** The words of a text: letters, digits and the marks that belong to them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end > start) words.push({ start, lower: text.slice(start, end).toLowerCase() });
    start = Math.max(end, start + 1);
  }
  return words;
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
