/** The words of a list: parted by blanks, over one line or many. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** The same as a set. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}

/** The rows of a table, with their cells: parted by `|`. */
export function rowsOf(table: string): string[][] {
  return table.trim().split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
}
