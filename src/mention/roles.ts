import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { RANKS, ROLES } from '../lexicon/mention-roles';
import type { Allegiance, RoleReading } from './reading';

/** Roles that everybody may be called by, given the right allegiance. */
const ANYBODY = new Set(['counterpart', 'official', 'man', 'woman', 'figure']);
/** Roles that a definite mention can always be without a tie. */
const SAME_WORD = 0.75;

/** True when two readings of allegiance can be one person's: parties equal, foreign words akin (`turkish`, `turkey`). */
export function allegiancesFit(a: Allegiance | null, b: Allegiance | null): boolean {
  if (!a || !b) return true;
  if (a.party !== null || b.party !== null) return a.party === b.party;
  return a.word.slice(0, 3) === b.word.slice(0, 3) || JaroWinklerDistance(a.word, b.word) >= SAME_WORD;
}

const ranksOf = (words: readonly string[]): string => words.filter((w) => RANKS.has(w) && w !== 'former' && w !== 'then' && w !== 'ex').sort().join();
const fieldsOf = (words: readonly string[]): string[] => words.filter((w) => !RANKS.has(w));

function fieldsFit(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [fieldsOf(a), fieldsOf(b)];
  return x.length === 0 || y.length === 0 || x.some((w) => y.includes(w));
}

/**
 * How well a role mentioned later fits one known of a person:
 * 2 the same office, 1 another word for it (`diplomat` for an envoy), 0 not at all.
 */
export function roleFit(later: RoleReading, known: RoleReading): 0 | 1 | 2 {
  const noun = later.nouns[later.nouns.length - 1];
  if (noun === undefined) return 0;
  if (known.nouns.includes(noun)) {
    const ranks = ranksOf(later.words);
    if (ranks !== '' && ranks !== ranksOf(known.words)) return 0;
    if (ranks === '' && ranksOf(known.words) !== '' && later.words.length > 0) return 0;
    return fieldsFit(later.words, known.words) ? 2 : 0;
  }
  const also = known.nouns.some((n) => ROLES.get(n)?.also.includes(noun));
  if (!also && !ANYBODY.has(noun)) return 0;
  return fieldsFit(later.words, known.words) || ANYBODY.has(noun) ? 1 : 0;
}

/** The best fit of a role with all those known of a person. */
export function bestRoleFit(later: RoleReading, known: readonly RoleReading[]): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const role of known) {
    const fit = roleFit(later, role);
    if (fit > best) best = fit;
  }
  return best;
}
