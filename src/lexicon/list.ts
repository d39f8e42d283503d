/** The words of a list: parted by blanks, over one line or many. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** The same as a set. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}
