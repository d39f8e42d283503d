import { ANYBODY, BYGONE, VAGUE_ROLES, WHEN_HELD } from '../lexicon/mention-words';
import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { RANKS, ROLES } from '../lexicon/mention-roles';
import type { Allegiance, RoleReading } from './reading';

/** Two foreign words (`france`, `french`) of one country are at least this alike. */
const SAME_COUNTRY = 0.75;

/** True for `official`, `source` and the like. */
export function isVague(role: RoleReading): boolean {
  return VAGUE_ROLES.has(role.nouns.at(-1));
}

/** True for an office that its holder no longer has. */
export function isPast(role: RoleReading): boolean {
  return role.words.some((w) => BYGONE.has(w));
}

function wordsFit(a: string, b: string): boolean {
  return a === '' || b === '' || a.slice(0, 3) === b.slice(0, 3) || JaroWinklerDistance(a, b) >= SAME_COUNTRY;
}

/** True when two readings of allegiance can be one person's: parties equal, foreign words akin (`turkish`, `turkey`). */
export function allegiancesFit(a: Allegiance | null, b: Allegiance | null): boolean {
  if (!a || !b) return true;
  return a.party === b.party && wordsFit(a.word, b.word);
}

const ranksOf = (words: readonly string[]): string[] => words.filter((w) => RANKS.has(w) && !WHEN_HELD.has(w));
const fieldsOf = (words: readonly string[]): string[] => words.filter((w) => !RANKS.has(w));

function fieldsFit(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [fieldsOf(a), fieldsOf(b)];
  return x.length === 0 || y.length === 0 || x.some((w) => y.includes(w));
}

/** A deputy is no minister: the later mention may leave out the rank only where it leaves out the field too. */
function ranksFit(later: readonly string[], known: readonly string[]): boolean {
  const [x, y] = [ranksOf(later), ranksOf(known)];
  if (x.length === 0) return y.length === 0 || later.length === 0;
  return x.every((w) => y.includes(w));
}

/**
 * How well a role mentioned later fits one known of a person:
 * 2 the same office, 1 another word for it (`diplomat` for an envoy), 0 not at all.
 */
export function roleFit(later: RoleReading, known: RoleReading): 0 | 1 | 2 {
  const noun = later.nouns.at(-1) as string;
  const isSame = known.nouns.includes(noun);
  // `General warns: … The deputy commander said`: an office of which no more was told may be called by another with its rank.
  if (!fieldsFit(later.words, known.words) || !ranksFit(later.words, known.words) && (isSame || known.words.length > 0)) return 0;
  if (isSame) return later.nouns.every((n) => known.nouns.includes(n)) ? 2 : 1;
  return known.nouns.some((n) => ROLES.get(n)?.also.includes(noun)) ? 1 : 0;
}

/** The best fit of a definite role with all those known of a person. */
export function bestRoleFit(later: RoleReading, known: readonly RoleReading[]): 0 | 1 | 2 {
  const least = known.length > 0 && ANYBODY.has(later.nouns.at(-1)) ? 1 : 0;
  return Math.max(least, ...known.map((role) => roleFit(later, role))) as 0 | 1 | 2;
}
