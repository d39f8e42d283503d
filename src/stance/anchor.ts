import type { TokenRange } from '../document/types';
import { ONLY_ONES } from '../lexicon/anaphor';
import { setOf } from '../lexicon/list';
import type { Reader } from './reading';

const DETERMINERS = setOf('the this that these those such its their');
const PRONOUNS = setOf('it they them this that these those');
/** So many tokens are searched. */
const REACH = 60;

/** True where a noun group may point at something that the text has told of before: it is definite and names nobody (`the vote`, `this`). */
function pointsBack(reader: Reader, token: number): boolean {
  const group = reader.groupOf(token);
  if (!group || group.head !== token || reader.partiesAt(token).length > 0) return false;
  if ((reader.mentions.atToken[token] as number) >= 0) return false;
  const word = reader.document.tokens.lower[token] as string;
  return DETERMINERS.has(group.determiner) && !ONLY_ONES.has(word) || PRONOUNS.has(word);
}

/**
 * Where words that do not name a party are about it: at the first noun that may point back (`denounced the vote`).
 * @returns that token, or -1
 */
export function anchorIn(reader: Reader, ranges: readonly TokenRange[]): number {
  let left = REACH;
  for (const { from, to } of ranges) {
    for (let i = from; i < to && left > 0; i++, left--) if (pointsBack(reader, i)) return i;
  }
  return -1;
}
