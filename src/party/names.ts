import { heldAt } from '../lexicon/list';
import type { NameNode, PartyName } from './types';

/** The usual name and the others. */
export function namesOf({ name, aliases = [] }: { name: string; aliases?: readonly string[] }): string[] {
  return [name, ...aliases];
}

/** The words of a text or of a wording: letters, digits and the marks that belong to them. */
export interface Words {
  start: number[];
  end: number[];
  /** A short code of each in lower case: most words are told from all that names begin with by it alone. */
  code: number[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/uy;
/** 1 for the letters and digits of ASCII. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\dA-Za-z]/u.test(String.fromCharCode(code))));
/** Added to a letter or digit of ASCII it makes it small. */
const SMALL = 32;
const CODE_BITS = 14;

const nextCode = (hash: number, character: number): number => Math.imul(hash ^ (character | SMALL), 0x01000193);
const shortCode = (hash: number): number => (hash ^ (hash >>> CODE_BITS)) & ((1 << CODE_BITS) - 1);

function codeOf(lower: string): number {
  let hash = 0;
  for (let i = 0; i < lower.length; i++) hash = nextCode(hash, lower.charCodeAt(i));
  return shortCode(hash);
}

/** The words of a text. Only characters beyond ASCII need the expression. */
export function wordsOf(text: string): Words {
  const words: Words = { start: [], end: [], code: [] };
  for (let start = 0; start < text.length; ) {
    let end = start;
    let hash = 0;
    for (let c = text.charCodeAt(end); PLAIN[c] === 1; c = text.charCodeAt(++end)) hash = nextCode(hash, c);
    let code = shortCode(hash);
    if (text.charCodeAt(end) > 127) {
      WORD.lastIndex = start;
      end = WORD.test(text) ? WORD.lastIndex : start;
      code = codeOf(text.slice(start, end).toLowerCase());
    }
    if (end > start) {
      words.start.push(start);
      words.end.push(end);
      words.code.push(code);
    }
    start = Math.max(end, start + 1);
  }
  return words;
}

/** A word in lower case. */
export function lowerOf(text: string, words: Words, i: number): string {
  return text.slice(words.start[i], words.end[i]).toLowerCase();
}

/** 1 for the codes of the words that a tree's wordings begin with. */
export function firstCodes(root: NameNode): Uint8Array {
  const codes = new Uint8Array(1 << CODE_BITS);
  for (const lower of root.next.keys()) codes[codeOf(lower)] = 1;
  return codes;
}

/** An empty tree. */
export function nameTree(): NameNode {
  return { next: new Map(), names: [] };
}

/** Adds a wording under its words in lower case. */
export function addName(root: NameNode, name: PartyName): void {
  let node = root;
  const words = wordsOf(name.wording);
  for (let i = 0; i < words.start.length; i++) {
    const lower = lowerOf(name.wording, words, i);
    node = heldAt(node.next, lower, nameTree);
  }
  node.names.push(name);
}

/** The longest wordings first, so that the first that fits is the one meant. */
export function longestFirst(node: NameNode): void {
  node.names.sort((a, b) => b.wording.length - a.wording.length);
  for (const next of node.next.values()) longestFirst(next);
}
