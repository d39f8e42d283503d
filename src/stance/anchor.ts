import type { TokenRange } from '../document/types';
import { ANCHORING, BACKWARD, ONLY_ONES, TIES } from '../lexicon/anaphor';
import type { Reader } from './reading';

/** Of what a noun has for roles so many are looked at: more are a list. */
const MOST_ROLES = 12;
/** So many tokens are searched. */
const REACH = 60;

/** True where a noun group may point at something that the text has told of before: it is definite and names nobody (`the vote`, `this`). */
function pointsBack(reader: Reader, token: number): boolean {
  const group = reader.groupOf(token);
  if (!group || group.head !== token || reader.partiesAt(token).length > 0) return false;
  if ((reader.mentions.atToken[token] as number) >= 0) return false;
  const word = reader.tokens.lower[token] as string;
  return BACKWARD.has(group.determiner) && !ONLY_ONES.has(word) || ANCHORING.has(word);
}

/** A tie that names nobody (`the need to expand relations`) is the one with whom the text was about. */
export function isOpenTie(reader: Reader, token: number): boolean {
  const group = reader.groupOf(token);
  if (group?.head !== token || !TIES.has(reader.tokens.lemma[token] as string)) return false;
  const { pos } = reader.tokens;
  for (let i = group.from; i < group.to; i++) if (pos[i] === 'PROPN') return false;
  return group.partners.length === 0 && ![...group.patients, ...group.topics].slice(0, MOST_ROLES).some((f) => pos[f.to - 1] === 'PROPN');
}

/** The tie that words are about where they do not name a party, or -1. */
export function tieIn(reader: Reader, ranges: readonly TokenRange[]): number {
  return find(reader, ranges, isOpenTie);
}

/**
 * Where words that do not name a party are about it: at the first noun that may point back (`denounced the vote`).
 * @returns that token, or -1
 */
export function anchorIn(reader: Reader, ranges: readonly TokenRange[]): number {
  return find(reader, ranges, pointsBack);
}

function find(reader: Reader, ranges: readonly TokenRange[], isMeant: (reader: Reader, token: number) => boolean): number {
  let left = REACH;
  for (const { from, to } of ranges) {
    for (let i = from; i < to && left > 0; i++, left--) if (isMeant(reader, i)) return i;
  }
  return -1;
}
