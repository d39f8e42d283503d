import { ACCENTS, ASCII, ENDS_LATIN, LETTER, PRINTED_LETTERS } from './letters';
import { wordsOf } from './list';

const PRINTED = new Map(wordsOf(PRINTED_LETTERS).map(([letter, printed]) => [letter, printed as string]));

/** The letter without its accents, which is one character; or the character itself. */
function plainLetter(letter: string): string {
  return PRINTED.get(letter) ?? (letter.normalize('NFD')[0] as string);
}

/** A text with the plain letter in place of each that the tagger does not know (`Erdoğan` → `Erdogan`); as long as before. */
export function plainLetters(text: string): string {
  return text.replace(LETTER, plainLetter);
}

/** Where accents stand by themselves behind their letters. */
export function looseAccents(text: string): { start: number; end: number }[] {
  const runs = Array.from(text.matchAll(ACCENTS), (m) => ({ start: m.index, end: m.index + m[0].length }));
  return runs.filter(({ start }) => ENDS_LATIN.test(text.slice(Math.max(0, start - 2), start)));
}

/** A word in the plain letters of the Latin script. */
export function withoutAccents(word: string): string {
  return ASCII.test(word) ? word : plainLetters(word).normalize('NFD').replace(ACCENTS, '');
}
