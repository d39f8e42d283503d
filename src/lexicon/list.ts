/** The words of a list: parted by blanks, over one line or many. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** A closed list of words. It may be asked about a word that is not there, beyond the end of a text: it does not have it. */
export interface WordSet extends ReadonlySet<string> {
  has(word: string | undefined): boolean;
}

/** Rows by word; likewise. */
export interface WordMap<Row> extends ReadonlyMap<string, Row> {
  has(word: string | undefined): boolean;
  get(word: string | undefined): Row | undefined;
}

/** The same as a set. */
export function setOf(list: string): WordSet {
  return new Set(wordsOf(list));
}

/** What a map holds at a key; made when it is first asked for. */
export function heldAt<Key, Item>(map: { get(key: Key): Item | undefined; set(key: Key, item: Item): unknown }, key: Key, make: () => Item): Item {
  let item = map.get(key);
  if (item === undefined) map.set(key, (item = make()));
  return item;
}

/** Adds to the list of a key. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The rows of a table, with their cells: parted by `|`. */
export function rowsOf(table: string): string[][] {
  return table.trim().split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
}

/** A group of alternatives of an expression, from a list of the tables. */
export function oneOf(alternatives: string): string {
  return `(?:${alternatives.split('|').map((phrase) => phrase.trim()).join('|')})`;
}
