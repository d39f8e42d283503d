import { addTo, heldAt, wordsOf, type WordMap } from './list';

/** Several words that work as one (`because of`). */
export interface Multiword {
  words: readonly string[];
  wording: string;
  class: string;
}

/** What an irregular form can be. */
export interface IrregularForm {
  lemma: string;
  past: boolean;
  participle: boolean;
  base: boolean;
}

/** Rows `class: words`; an indented line goes on with the row before. */
function* rows(table: string): Generator<[string, string[]]> {
  for (const line of table.trim().split(/\n(?! )/u)) {
    const colon = line.indexOf(':');
    yield [line.slice(0, colon).trim(), wordsOf(line.slice(colon + 1))];
  }
}

/** Rows `class: words`: the first class of each word. */
export function classOf(table: string): WordMap<string> {
  const map = new Map<string, string>();
  for (const [name, members] of rows(table)) for (const word of members) if (!map.has(word)) map.set(word, name);
  return map;
}

/** The same with all its classes. */
export function classesOf(table: string): WordMap<ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const [name, members] of rows(table)) {
    for (const word of members) heldAt(map, word, () => new Set()).add(name);
  }
  return map;
}

/** Rows `preposition role: nouns`: the role by `preposition noun`. */
export function nounRoles(table: string): WordMap<string> {
  const map = new Map<string, string>();
  for (const [head, members] of rows(table)) {
    const [preposition, role] = wordsOf(head) as [string, string];
    for (const noun of members) map.set(`${preposition} ${noun}`, role);
  }
  return map;
}

/** Rows `base past participle`: each form → its base, and whether it can be a past, a participle. */
export function irregularForms(table: string): WordMap<IrregularForm> {
  const map = new Map<string, IrregularForm>();
  const add = (form: string, lemma: string, what: 'past' | 'participle' | 'base'): void => {
    heldAt(map, form, () => ({ lemma, past: false, participle: false, base: false }))[what] = true;
  };
  for (const line of table.trim().split('\n')) {
    const [base, past, participle] = wordsOf(line) as [string, string, string?];
    add(past, base, 'past');
    add(participle ?? past, base, 'participle');
    add(base, base, 'base');
  }
  return map;
}

/** Rows `words = class`: first word → the longer wordings that start with it, longest first. */
export function multiwords(table: string): WordMap<Multiword[]> {
  const map = new Map<string, Multiword[]>();
  for (const line of table.trim().split('\n')) {
    const [wording, name] = line.split(' = ') as [string, string];
    const parts = wordsOf(wording);
    addTo(map, parts[0] as string, { words: parts, wording, class: name });
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
