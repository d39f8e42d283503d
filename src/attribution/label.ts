import { hasCapital } from '../lexicon/capital';
import { holdsVerb, someIn } from '../document/range';
import type { Document, TokenRange, Tokens } from '../document/types';
import { isGivenName } from '../lexicon/given';
import { HONORIFICS, ROLES } from '../lexicon/mention-roles';
import { ACCOUNT, BARE_LABEL, CAPITALS, LABEL_END, LETTER_FIRST, MARKS_BEFORE_LABEL, OF_OFFICE, STOP } from '../lexicon/speech-words';

/** A label has at most so many names. */
export const LONGEST_LABEL = 4;
/** One with an office, `Foreign Minister of the Vasquan Republic Ann Lee:`, so many without the small ones. */
const LONGEST_TITLED = 8;
/** `President Ann Lee:` */
const FULL_TITLE = 3;
/** So much of a line may stand behind a name above words. */
const LONGEST_REST = 16;
/** `[00:14:20]`, `[12/03/2024, 14:20]` before a label: so many letters at most. */
const LONGEST_MARKS = 40;

/** The label of a question or an answer without a mark at a token, by its wording: `Q   And Arnor?`, `Q Thank you.`, `A   No.` */
export const opensBare = ({ text, tokens: { start } }: Document, at: number): string | undefined => BARE_LABEL.exec(text.slice(start[at], (start[at] as number) + 4))?.[1];

/** Past marks of a list or of type and a time in brackets at the head of a line. */
export function pastMarks({ text, tokens: { start } }: Document, { from, to }: TokenRange): number {
  const first = start[from] as number;
  const end = first + (MARKS_BEFORE_LABEL.exec(text.slice(first, first + LONGEST_MARKS))?.[0].length ?? 0);
  let at = from;
  while (at < to && (start[at] as number) < end) at++;
  return at;
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

/** `The Secretary of State for Defence (Ann Lee)`: the name in the brackets that end a line; or null. */
function nameInBrackets({ tokens: { word, lower } }: Document, { from, to }: TokenRange): TokenRange | null {
  const open = word.indexOf('(', from);
  const name = { from: open + 1, to: to - 1 };
  return lower[from] === 'the' && word[to - 1] === ')' && open > from && open < to && hasCapital(word[to - 2] as string) && someIn(name, (i) => isGivenName(lower[i] as string)) ? name : null;
}

/** The name that opens a line without a verb: `Ann Lee (Rotherby) (Lab)`, `Ann Lee 00:12`, `Prime Minister of Arnor Ann Lee`; or null. */
export function nameOn(document: Document, line: TokenRange): TokenRange | null {
  const { tokens } = document;
  const { word, lower, party } = tokens;
  const from = pastMarks(document, line);
  const { to, words, isNames, titled } = labelWords(tokens, from, line.to);
  if (line.to - to > LONGEST_REST || STOP.test(word[line.to - 1] as string) || holdsVerb(tokens, { from: to, to: line.to })) return null;
  const known = titled || HONORIFICS.has(lower[from]) || someIn({ from, to }, (i) => isGivenName(lower[i] as string));
  const isName = words > 1 && isNames && known && party[to - 1] === -1 && (to === line.to || !LETTER_FIRST.test(word[to] as string) && !STOP.test(word[to] as string));
  return isName ? { from, to } : nameInBrackets(document, line);
}
