import { hasCapital } from '../document/capital';
import type { TokenRange, Tokens } from '../document/types';
import { HONORIFICS, ROLES } from '../lexicon/mention-roles';
import { ACCOUNT, BEFORE_LABEL, CAPITALS, LABEL_END, OF_OFFICE } from '../lexicon/speech-words';

export const LONGEST_LABEL = 4;
/** One with an office, `Foreign Minister of the Vasquan Republic Ann Lee:`, so many without the small ones. */
const LONGEST_TITLED = 8;
/** `President Ann Lee:` */
const FULL_TITLE = 3;
/** `[00:14:20]`, `[12/03/2024, 14:20]` before a label: of so many tokens at most. */
const LONGEST_STAMP = 9;

/** More than a blank stands behind a token. */
export const isSetOff = ({ start, end }: Tokens, at: number): boolean => (start[at + 1] ?? 0) > (end[at] as number) + 1;

/** `Q   And Arnor?`, `Q Thank you. And Arnor?`: a question of which the label has no mark. */
export const asksBare = (tokens: Tokens, at: number): boolean => tokens.word[at] === 'Q' && (isSetOff(tokens, at) || hasCapital(tokens.word[at + 1] ?? ''));

/** Past marks of a list or of type and a time in brackets at the head of a line. */
export function pastMarks({ word, pos }: Tokens, { from, to }: TokenRange): number {
  let at = from;
  while (at < to && BEFORE_LABEL.test(word[at] as string)) at++;
  const closing = word.slice(at, Math.min(to, at + LONGEST_STAMP)).findIndex((w) => w === ']' || w === ')');
  return (word[at] === '[' || word[at] === '(') && pos[at + 1] === 'NUM' && closing > 0 ? at + closing + 1 : at;
}

/** The words of names or in capitals from a token on, as many as a label has: where they end, how many they are (0 of more), and whether all are names. */
export function labelWords({ word, lower, pos, party }: Tokens, first: number, limit: number): { to: number; words: number; isNames: boolean; titled: boolean } {
  const titled = [first, first + 1].some((i) => hasCapital(word[i] ?? '') && ROLES.has(lower[i] as string));
  const most = titled ? LONGEST_TITLED : LONGEST_LABEL;
  const isName = (i: number): boolean => party[i] !== -1 || i === first && hasCapital(word[i] as string) && (ROLES.has(lower[i] as string) || HONORIFICS.has(lower[i + 1])) || hasCapital(word[i] as string) && (pos[i] === 'PROPN' || i > first && LABEL_END.test(word[i + 1] ?? '')) || ACCOUNT.test(word[i] as string);
  const isJoint = (i: number): boolean => i > first && (word[i] === '-' && hasCapital(word[i + 1] ?? '') || titled && OF_OFFICE.has(lower[i]));
  let to = first;
  let words = 0;
  let isNames = true;
  for (; to < limit && words <= most; to++) {
    if (isJoint(to)) continue;
    if (!isName(to) && !CAPITALS.test(word[to] as string)) break;
    isNames &&= isName(to);
    words++;
  }
  return { to, words: words > most ? 0 : words, isNames, titled: titled && words >= FULL_TITLE };
}

