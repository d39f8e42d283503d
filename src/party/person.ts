import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/mention-given';
import type { Party } from '../types';

const SPACE = /\s+/u;
/** Capitalised words and initials in front of a surname, the nearest last. */
const NAMES_BEFORE = /(?:\p{Lu}(?:\.|[\p{L}'’-]+) ){1,3}$/u;
const NAMES_REACH = 40;
const INITIAL = /^\p{Lu}\.$/u;
const JUNIOR = /^,? Jr\b/u;
/** Given names that are words at the head of a sentence (`Will Lee resign?`). */
const ALSO_WORDS = new Set(['will', 'may', 'mark', 'grant']);

function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return FEMALE_NAMES.has(lower) || MALE_NAMES.has(lower);
}

/** Whether a party is one human being: as its definition says, else by its name. */
export function isPerson({ person, name, demonyms, members }: Omit<Party, 'id'>): boolean {
  if (person !== undefined) return person;
  const words = name.trim().split(SPACE);
  return words.length > 1 && isGivenName(words[0] as string) && demonyms === undefined && members === undefined;
}

/** Whether a wording names the human being, and not a body around it (`Lee campaign`). */
export function isPersonal(wording: string): boolean {
  return wording.split(SPACE).every((word) => /^[^\p{Ll}]/u.test(word));
}

/** What people are called by alone. */
export function surnameOf(name: string): string {
  return name.trim().split(SPACE).pop() as string;
}

/**
 * Where the name of a human being begins whose wording stands in a text: in front of it also given names and initials
 * that are not part of the wording (`Ann B. [Lee]`); -1 where the name is another bearer's (`Ben [Lee]`, `[Lee] Jr.`).
 * @param own all words of the names, in lower case
 */
export function startOfName(text: string, start: number, end: number, own: ReadonlySet<string>): number {
  if (JUNIOR.test(text.slice(end, end + 5))) return -1;
  const before = NAMES_BEFORE.exec(text.slice(Math.max(0, start - NAMES_REACH), start))?.[0] ?? '';
  const words = before.split(SPACE).filter(Boolean);
  const first = words.findIndex((word) => own.has(word.toLowerCase()));
  if (first >= 0) return start - words.slice(first).join(' ').length - 1;
  return words.some((word) => INITIAL.test(word) || isGivenName(word) && !ALSO_WORDS.has(word.toLowerCase())) ? -1 : start;
}
