import { PARTICIPLE } from '../lexicon/heading-words';
import { AND, NEAR_TIMES, NOMINAL_TAGS, POSSESSIVES, POSSESSIVE_PRONOUNS, TIME_SPANS_NAMED } from '../lexicon/mention-words';
import type { Tokens } from '../document/types';
import { WEEKDAYS } from '../lexicon/clause-words';
import { CALENDAR_WORDS } from '../lexicon/mention-institutions';
import { TITLE_PARTICIPLES } from '../lexicon/mention-roles';
import { capitalised, isBody, isJoint, isQualifier, nameEnd, roleAt } from './words';

/** A noun group longer than this is a list of names; it is cut. */
const LONGEST = 40;

/** True for the `'s` or bare apostrophe of a possessive. */
export function isPossessiveMark(tokens: Tokens, i: number): boolean {
  return tokens.pos[i] === 'PART' && POSSESSIVES.has(tokens.lower[i]);
}

/** True when the token opens a noun group without being part of its name: `the`, `a`, `his`. */
export function isDeterminer(tokens: Tokens, i: number): boolean {
  if (tokens.party[i] !== -1) return false;
  if (tokens.lower[i] === 'that' && capitalised(tokens, i + 1)) return false;
  return tokens.pos[i] === 'DET' || tokens.pos[i] === 'PRON' && POSSESSIVE_PRONOUNS.has(tokens.lower[i]);
}

function isNominal(tokens: Tokens, i: number): boolean {
  if (tokens.party[i] !== -1 || NOMINAL_TAGS.has(tokens.pos[i]) || tokens.pos[i] !== 'ADV' && roleAt(tokens, i) !== undefined) return true;
  // `Public works minister`, `chief operating officer`, `under secretary`: the tagger takes a word of the office for a verb or preposition.
  return (tokens.lower[i] === 'works' || TITLE_PARTICIPLES.has(tokens.lower[i])) && roleAt(tokens, i + 1) !== undefined || tokens.lower[i] === 'under' && tokens.lower[i + 1] === 'secretary';
}

/** True for a participle or adverb that stands between a determiner and its noun (`the visiting official`). */
function isInnerModifier(tokens: Tokens, i: number): boolean {
  const tag = tokens.pos[i];
  if (tag === 'ADV') return isNominal(tokens, i + 1);
  return tag === 'VERB' && PARTICIPLE.test(tokens.lower[i] ?? '') && isNominal(tokens, i + 1);
}

/** True for the `and` of `Food and Drug Administration`. */
function joinsFields(tokens: Tokens, p: number): boolean {
  if (!AND.has(tokens.lower[p])) return false;
  return [p - 1, p + 1].every((i) => capitalised(tokens, i) && isQualifier(tokens, i)) && isBody(tokens, p + 2);
}

/** True for an adjective behind its noun, which goes on with words of its own (`an official familiar with the talks`). */
function describesBefore(tokens: Tokens, i: number): boolean {
  return tokens.pos[i] === 'ADJ' && (tokens.pos[i - 1] === 'NOUN' || roleAt(tokens, i - 1) !== undefined) && tokens.pos[i + 1] === 'ADP' && tokens.party[i] === -1 && !capitalised(tokens, i) && roleAt(tokens, i) === undefined;
}

/** `last week` behind a noun. */
const opensSpan = (tokens: Tokens, p: number): boolean => NEAR_TIMES.has(tokens.lower[p]) && TIME_SPANS_NAMED.has(tokens.lower[p + 1]);

/** Past `Sunday` of `on Sunday President Lee`, `April 6` of `On April 6 the army`; the token itself where no such date begins. */
function pastDate({ lower, pos }: Tokens, i: number): number {
  if (lower[i - 1] !== 'on') return i;
  if (WEEKDAYS.has(lower[i])) return i + 1;
  return pos.slice(i, i + 2).includes('NUM') && lower.slice(i, i + 2).some((word) => CALENDAR_WORDS.has(word)) ? i + 2 : i;
}

/**
 * The end of the plain noun group that begins at `i` (determiner, modifiers, possessives, nouns, names),
 * or `i` when none does. It crosses neither commas nor verbs nor sentence ends.
 */
export function chunkEnd(tokens: Tokens, i: number): number {
  const sentence = tokens.sentence[i];
  const inside = (p: number): boolean => p < i + LONGEST && tokens.sentence[p] === sentence;
  const date = pastDate(tokens, i);
  if (date > i) return date;
  let p = i;
  if (inside(p) && isDeterminer(tokens, p)) p++;
  if (p > i && inside(p + 1) && isInnerModifier(tokens, p)) p++;
  const first = p;
  while (inside(p)) {
    if (p > first && opensSpan(tokens, p)) break;
    const name = nameEnd(tokens, p);
    if (name > p) p = name;
    else if (isNominal(tokens, p)) p++;
    else if (p > first && isPossessiveMark(tokens, p) && inside(p + 1)) p++;
    else if (p > first && isJoint(tokens, p)) p += 2;
    else if (p === first + 1 && joinsFields(tokens, p)) p++;
    else break;
  }
  while (p > first && (isPossessiveMark(tokens, p - 1) || p > first + 1 && describesBefore(tokens, p - 1))) p--;
  return p > first ? Math.min(p, tokens.length) : i;
}
