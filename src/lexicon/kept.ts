/** So many words are kept, and none so long that the engine would keep the text it is cut from with it. */
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 12;

/** Keeps what was found out about a word, whatever the text. */
export function keep<T>(kept: Map<string, T>, word: string, found: T): T {
  if (kept.size >= MOST_KEPT) kept.clear();
  if (word.length <= LONGEST_KEPT) kept.set(word, found);
  return found;
}
