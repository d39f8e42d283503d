import { hasCapital } from '../lexicon/capital';
import { OPEN_SINGLE } from '../lexicon/heading-words';
import { ACRONYM, APOSTROPHE, ARTICLE, BODIES, CLOSING_MARKS, FIRST_WORD, FULL_NAME, LETTERS, NAMED_BODY, OFFICE_OF, OFFICE_WITH, OPENING_MARKS, PARTICIPLE, QUOTED_NAME, STARTERS, TITLE_CASE, UNDERSECRETARY, WIDE_GAP } from './dot-words';

/** Whether a single quotation mark stands open on the line, which an apostrophe at `at` may close. */
export function isSingleOpen(text: string, at: number): boolean {
  return OPEN_SINGLE.test(text.slice(Math.max(0, at - 120), at));
}

/** Whether a text begins as sentences do and as nothing does that follows a name inside of one. */
function beginsSentence(text: string): boolean {
  if (UNDERSECRETARY.test(text)) return false;
  return STARTERS.has(LETTERS.exec(text)?.[0]) || PARTICIPLE.test(text) || OFFICE_OF.test(text);
}

/**
 * A wording that ends with a dot keeps it inside a sentence and leaves it to the sentence at its end,
 * so that `U.S.` and `Iran` lead to the same sentences.
 * @param start where the wording begins
 * @param end where it ends, dot included
 */
export function dotEndsSentence(text: string, start: number, end: number): boolean {
  const following = text.slice(end, end + 80);
  if (following.startsWith('.') || APOSTROPHE.test(following) && !isSingleOpen(text, start)) return false;
  const rest = following.replace(CLOSING_MARKS, '');
  const next = rest.trimStart();
  if (next === '' || /^[^\S\n]*\n/u.test(rest)) return true;
  if (next === rest) return false;
  const word = next.replace(OPENING_MARKS, '');
  if (!hasCapital(word)) return false;
  if (rest !== following || WIDE_GAP.test(rest) || (word !== next && !QUOTED_NAME.test(next)) || beginsSentence(word)) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (!ARTICLE.test(before) || OFFICE_WITH.test(before) && FULL_NAME.test(word)) return false;
  return !(BODIES.has(FIRST_WORD.exec(word)?.[0]) || NAMED_BODY.test(word) || ACRONYM.test(word) || TITLE_CASE.test(word));
}
