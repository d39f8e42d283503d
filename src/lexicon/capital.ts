const CAPITAL = /^\p{Lu}/u;

/** True for a word that begins with a capital. */
export function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90 || code > 127 && CAPITAL.test(word);
}
