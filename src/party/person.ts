import { INITIAL } from '../lexicon/mention-words';
import { hasCapital } from '../lexicon/capital';
import { isGivenName } from '../lexicon/given';
import { INSTITUTION_NOUNS, NAME_PARTICLES } from '../lexicon/mention-institutions';
import { FIELDS, HONORIFICS, RANKS, ROLES } from '../lexicon/mention-roles';
import { ARABIC_ARTICLE, FIRMS, GIVEN_AND_WORDS, PARTISANS, SUFFIXES, SUFFIX_BEHIND } from '../lexicon/person-words';
import type { Party } from '../types';
import { SURNAMES_AND_WORDS } from './surroundings';

const SPACE = /\s+/u;
const REACH = 40;

function isParticle(word: string): boolean {
  return NAME_PARTICLES.has(word.toLowerCase()) || ARABIC_ARTICLE.test(word);
}

/** The words of a name without `Jr.` and the like. */
function wordsOfName(name: string): string[] {
  return name.trim().split(SPACE).filter((word) => !SUFFIXES.has(word.toLowerCase()));
}

/** Whether a party is one human being: as its definition says, else by its name. */
export function isPerson({ person, name, demonyms, members }: Omit<Party, 'id'>): boolean {
  if (person !== undefined) return person;
  const words = wordsOfName(name);
  const last = (words.at(-1) ?? '').toLowerCase();
  const isBody = name.includes('&') || INSTITUTION_NOUNS.has(last) || PARTISANS.has(last) || FIRMS.has(last);
  return words.length > 1 && isGivenName(words[0] as string) && !GIVEN_AND_WORDS.has((words[0] as string).toLowerCase()) && !isBody && demonyms === undefined && members === undefined;
}

/** Whether a wording names the human being, and not a body around it (`Lee campaign`). */
export function isPersonal(wording: string): boolean {
  return wording.split(SPACE).every((word) => /^\P{Ll}/u.test(word) || isParticle(word));
}

/** What people are called by alone, where that is no common word: `Lee`, `von der Leyen`, `al-Assad` and `Assad`. */
export function surnamesOf(name: string): string[] {
  const words = wordsOfName(name);
  const particle = words.findIndex((word, i) => i > 0 && isParticle(word));
  const surname = words.slice(particle < 0 ? -1 : particle).join(' ');
  return [surname, surname.replace(ARABIC_ARTICLE, '')].filter((s) => !SURNAMES_AND_WORDS.has(s.toLowerCase()));
}

/** The names of a human being without aliases that only put a title before another (`Senator Lee`): the text's own title tells the office. */
export function withoutTitled([name = '', ...aliases]: readonly string[]): string[] {
  const known = [name, ...aliases, ...surnamesOf(name)];
  return [name, ...aliases.filter((alias) => !isTitle(alias) || !known.some((other) => alias.endsWith(` ${other}`)))];
}

const isTitle = (alias: string): boolean => [HONORIFICS, ROLES, RANKS, FIELDS].some((titles) => titles.has((alias.split(SPACE)[0] as string).toLowerCase()));

/** The given names in some full names, in lower case. */
export function givenNamesOf(names: readonly string[]): Set<string> {
  const given = names.flatMap((name) => wordsOfName(name).slice(0, -1).map((word) => word.toLowerCase()));
  return new Set(given.filter((word) => word.length > 2 && !isParticle(word) && !ROLES.has(word) && !HONORIFICS.has(word)));
}

/** The last word before a place that a space parts from it, and the one before that; null where something else stands there. */
function wordsInFront(text: string, start: number, free: number): [string, string] | null {
  const before = text.slice(Math.max(free, start - REACH), start);
  if (!before.endsWith(' ')) return null;
  const [first = '', second = ''] = before.trimEnd().split(SPACE).reverse();
  return [first, second];
}

/**
 * Where the name of a human being begins that a text has from `start` to `end`: with given name and initial in front
 * that are not part of the wording (`Ann B. [Lee]`); null where the name is another bearer's (`Ben [Lee]`, `[Lee] Jr.`).
 * @param given the person's given names, in lower case
 * @param free where the mention before ends
 */
export function startOfName(text: string, start: number, end: number, given: ReadonlySet<string>, free: number): number | null {
  if (SUFFIX_BEHIND.test(text.slice(end, end + 6))) return null;
  if (given.has((text.slice(start, end).split(SPACE)[0] as string).toLowerCase())) return start;
  const inFront = wordsInFront(text, start, free);
  if (!inFront) return start;
  const [first, second] = inFront;
  const initial = INITIAL.test(first) ? first : '';
  const name = initial === '' ? first : second;
  const length = initial === '' ? name.length + 1 : name.length + initial.length + 2;
  if (given.has(name.toLowerCase())) return start - length;
  if (initial !== '' && !hasCapital(name)) return isInitialOf(given, initial) ? start - initial.length - 1 : null;
  return isOthers(name, initial === '' ? second : '') ? null : start;
}

function isInitialOf(given: ReadonlySet<string>, initial: string): boolean {
  return Array.from(given).some((word) => word[0] === initial[0]?.toLowerCase());
}

/** Whether a word is somebody's given name; `in Virginia` is a place. */
function isOthers(word: string, before: string): boolean {
  return hasCapital(word) && !isParticle(word) && isGivenName(word) && !GIVEN_AND_WORDS.has(word.toLowerCase()) && before.toLowerCase() !== 'in';
}

/** Whether a one-word name stands behind somebody's given name that nothing else stands in front of (`Jim [Jordan]`, `Rep. Jim [Jordan]`). */
export function isSurname(text: string, start: number, free: number): boolean {
  const [first = '', second = ''] = wordsInFront(text, start, free) ?? [];
  return isOthers(first, second) && !isGivenName(second) && !isParticle(second);
}
