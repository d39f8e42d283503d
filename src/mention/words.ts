import { CAPITALISED } from '../lexicon/heading-words';
import { ABBREVIATIONS, ACRONYM_LIKE, CONTRACTED, DIGIT, GIVEN_MONTHS, HYPHENS, INITIAL, INITIALS, NAMELESS, NAME_TAGS, NUMERAL, SHOUTED, SURNAME_MONTHS, UNKNOWN_TAGS } from '../lexicon/mention-words';
import { CALENDAR_WORDS, CAPITAL_BODIES, INSTITUTION_NOUNS, MEDIA_NAMES, NAME_PARTICLES, NOT_NAMES, PUBLISHER_NOUNS } from '../lexicon/mention-institutions';
import { FIELDS, HONORIFICS, RANKS, ROLES, ROLE_PREFIX, type RoleRow } from '../lexicon/mention-roles';
import { ASKERS, LABEL_END } from '../lexicon/speech-words';
import { hasCapital } from '../lexicon/capital';
import { partyAt, opensSentence } from '../document/range';
import type { Document, Tokens } from '../document/types';
import { isGivenName } from '../lexicon/given';

/** True when the token begins with a capital. */
export function capitalised(tokens: Tokens, i: number): boolean {
  return hasCapital(tokens.word[i] ?? '');
}

/** A longer run of capitals is a list, no name. */
const LONGEST_NAME = 10;

/** True for the name of a party that is one human being. */
export function isHumanParty(document: Document, i: number): boolean {
  return partyAt(document, i)?.form === 'person';
}

/** `MS. HARGROVE`, `SENATOR LEE`, `JANE DOE`: a name in capitals beside what shows that it is one. */
function isShouted(tokens: Tokens, i: number): boolean {
  const { word, lower, sentence } = tokens;
  if (!SHOUTED.test(word[i] as string)) return false;
  if (isGivenName(lower[i] as string) && SHOUTED.test(word[i + 1] ?? '') && sentence[i + 1] === sentence[i]) return true;
  if (opensSentence(tokens, i) || !capitalised(tokens, i - 1)) return false;
  const before = lower[i - 1] as string;
  return HONORIFICS.has(before) || SHOUTED.test(word[i - 1] as string) && (isGivenName(before) || ROLES.has(before));
}

/** `QUESTION:` in a record names nobody. */
export const isAskerLabel = ({ word, lower }: Tokens, i: number): boolean => ASKERS.has(lower[i]) && (SHOUTED.test(word[i] ?? '') || LABEL_END.test(word[i + 1] ?? '') || word[i] === 'Q');

/** True for `UN`, `IAEA`, `U.N.`, `G7`. */
export function isAcronym(tokens: Tokens, i: number): boolean {
  return tokens.party[i] === -1 && capitalised(tokens, i) && ACRONYM_LIKE.test(tokens.word[i] ?? '') && !isShouted(tokens, i) && !isAskerLabel(tokens, i);
}

/** True when no space stands between a token and the one before. */
function touches(tokens: Tokens, i: number): boolean {
  return tokens.start[i] === tokens.end[i - 1];
}

/** True for a hyphen inside a word: nothing between it and its neighbours. */
export function isJoint(tokens: Tokens, i: number): boolean {
  return touches(tokens, i) && HYPHENS.has(tokens.word[i]) && touches(tokens, i + 1);
}

/** The row of a role noun, or undefined. Verbs (`heads`, `sources`) are none. */
export function roleAt(tokens: Tokens, i: number): RoleRow | undefined {
  if (tokens.party[i] !== -1 || tokens.pos[i] === 'VERB' && !capitalised(tokens, i)) return undefined;
  const lower = tokens.lower[i] ?? '';
  if (lower === 'runner') return tokens.lower[i - 2] === 'front' && isJoint(tokens, i - 1) ? ROLES.get('front-runner') : undefined;
  const row = ROLES.get(lower.includes('-') ? lower.replace(ROLE_PREFIX, '') : lower);
  // `the Guardian`, with a capital, is a medium.
  const isMedium = tokens.lower[i - 1] === 'the' && PUBLISHER_NOUNS.has(lower) && capitalised(tokens, i);
  return row && !isMedium && !isSurname(tokens, i) ? row : undefined;
}

/** `Richard Painter`: a role noun with a capital right behind a given name, and no name behind (`Virginia Governor Ann Lee`). */
function isSurname(tokens: Tokens, i: number): boolean {
  return capitalised(tokens, i) && !capitalised(tokens, i + 1) && isBehindGiven(tokens, i);
}

function isBehindGiven(tokens: Tokens, i: number): boolean {
  return !opensSentence(tokens, i) && capitalised(tokens, i - 1) && isGivenName(tokens.lower[i - 1] as string);
}

/** True for `Mr`, `Dr.`, `Ayatollah` (not for the dot that may follow, nor in `Khalid Sheikh Mohammed`). */
export function isHonorific(tokens: Tokens, i: number): boolean {
  return tokens.party[i] === -1 && capitalised(tokens, i) && HONORIFICS.has(tokens.lower[i]) && !isBehindGiven(tokens, i);
}

/** True for nouns that head an institution's name. */
export function isBody(tokens: Tokens, i: number, noun = tokens.lower[i]): boolean {
  return tokens.party[i] === -1 && tokens.pos[i] !== 'VERB' && (INSTITUTION_NOUNS.has(noun) || CAPITAL_BODIES.has(noun) && capitalised(tokens, i)) && !isMessage(tokens, i);
}

/** True for several bodies without a name (`environmental groups`, `teachers' unions`). */
export function isBodies(tokens: Tokens, i: number): boolean {
  const lower = tokens.lower[i] ?? '';
  return lower.endsWith('s') && isBody(tokens, i, lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1));
}

/** `Energy Agency`, `Environment Agency` are bodies; `News Agency`, `Xinhua Agency` and `the agency` pass on the words of others. */
function isOtherAgency(tokens: Tokens, i: number): boolean {
  const before = tokens.lower[i - 1];
  return tokens.lower[i] === 'agency' && capitalised(tokens, i) && !PUBLISHER_NOUNS.has(before) && !MEDIA_NAMES.has(before);
}

/** `The post read`: somebody's words, unlike `the Post reported`. */
function isMessage(tokens: Tokens, i: number): boolean {
  return tokens.lower[i] === 'post' && !capitalised(tokens, i);
}

/** True for media and news agencies, by name or by noun. */
export function isPublisher(tokens: Tokens, i: number): boolean {
  const lower = tokens.lower[i];
  return !isOtherAgency(tokens, i) && tokens.party[i] === -1 && (PUBLISHER_NOUNS.has(lower) && !isMessage(tokens, i) || capitalised(tokens, i) && MEDIA_NAMES.has(lower));
}

/** True for words that tell the field or rank of an office. */
export function isQualifier(tokens: Tokens, i: number): boolean {
  const lower = tokens.lower[i];
  return FIELDS.has(lower) || RANKS.has(lower) || NOT_NAMES.has(lower);
}

/** Months that are given names too: `Jan` before a surname, unless a preposition makes it a date. */
function isGivenMonth(tokens: Tokens, i: number): boolean {
  if (!GIVEN_MONTHS.has(tokens.lower[i]) || tokens.pos[i - 1] === 'ADP') return false;
  return tokens.pos[i + 1] === 'PROPN' && capitalised(tokens, i + 1) && !isQualifier(tokens, i + 1) && tokens.party[i + 1] === -1;
}

/** `Theresa May`, `Zhang Jun`, `May said`: a month or day that is a surname. */
function isSurnameMonth(tokens: Tokens, i: number): boolean {
  const { lower, pos, word, lemma } = tokens;
  const month = lower[i] as string;
  if (!SURNAME_MONTHS.has(month) || pos[i] !== 'PROPN' || pos[i + 1] === 'NUM') return false;
  const before = opensSentence(tokens, i) ? '' : (lower[i - 1] as string);
  if (HONORIFICS.has(before) || before !== '' && pos[i - 1] === 'PROPN' && CAPITALISED.test(word[i - 1] as string) && !CALENDAR_WORDS.has(before)) return true;
  const besideVerb = pos[i + 1] === 'VERB' || pos[i + 1] === 'AUX' && lemma[i + 1] !== 'be' || lower[i + 1] === "'s" || before !== '' && pos[i - 1] === 'VERB';
  return month === 'may' && pos[i - 1] !== 'ADP' && (besideVerb || before === ',' || before === '"');
}

/** A given name that the tagger does not know, behind a comma or a title and before a surname (`the envoy, Hector Lee,`). */
function isUnknownGiven(tokens: Tokens, i: number): boolean {
  if (!UNKNOWN_TAGS.has(tokens.pos[i]) || tokens.pos[i + 1] !== 'PROPN' && tokens.pos[i + 1] !== 'X' || !capitalised(tokens, i + 1)) return false;
  return !opensSentence(tokens, i) && (tokens.lower[i - 1] === ',' || roleAt(tokens, i - 1) !== undefined || isHonorific(tokens, i - 1));
}

function isNameWord(tokens: Tokens, i: number, first: boolean): boolean {
  if (i >= tokens.length || tokens.party[i] !== -1 || !capitalised(tokens, i)) return false;
  // `Foreign Minister S Lee`
  if (first && (tokens.word[i] as string).length === 1 && !(roleAt(tokens, i - 1) && capitalised(tokens, i - 1) && capitalised(tokens, i + 1))) return false;
  const lower = tokens.lower[i] as string;
  if (NAMELESS.has(lower) || CONTRACTED.test(lower) || isAskerLabel(tokens, i)) return false;
  const tag = tokens.pos[i] as string;
  if (first ? tag !== 'PROPN' && !isUnknownGiven(tokens, i) : !NAME_TAGS.has(tag)) return false;
  const word = tokens.word[i] as string;
  if (INITIAL.test(word) || !first && NUMERAL.test(word)) return true;
  if (first && INITIALS.test(word) && !ABBREVIATIONS.has(lower)) return tokens.sentence[i + 1] === tokens.sentence[i] && isNameWord(tokens, i + 1, false);
  if (isAcronym(tokens, i) || isBody(tokens, i) || isHonorific(tokens, i)) return false;
  return !roleAt(tokens, i) && (!isQualifier(tokens, i) || isGivenMonth(tokens, i) || isSurnameMonth(tokens, i)) && !DIGIT.test(word);
}

/** True when a name in lower-case particles goes on at `i` (`bin Salman`, `al-Assad`). */
function particleLength(tokens: Tokens, i: number): number {
  let p = i;
  while (p < i + 3 && NAME_PARTICLES.has(tokens.lower[p])) p += isJoint(tokens, p + 1) ? 2 : 1;
  return p > i && isNameWord(tokens, p, false) ? p - i : 0;
}

/**
 * The end of the run of name words that begins at `i`, or `i` when none does.
 * Hyphens, initials and particles inside names belong to the run; it does not leave its sentence.
 */
export function nameEnd(tokens: Tokens, i: number): number {
  const lead = particleLength(tokens, i);
  if (!isNameWord(tokens, i, true) && !(lead > 0 && (capitalised(tokens, i) || isJoint(tokens, i + 1)))) return i;
  let p = i + Math.max(1, lead);
  const sentence = tokens.sentence[i];
  while (p < i + LONGEST_NAME && tokens.sentence[p] === sentence) {
    if (isJoint(tokens, p) && tokens.party[p + 1] === -1) p += 2;
    else if (isNameWord(tokens, p, false)) p++;
    else {
      const particles = particleLength(tokens, p);
      if (particles === 0) break;
      p += particles + 1;
    }
  }
  // `So was I.`: a letter with a dot alone is no name.
  return p === i + 1 && INITIAL.test(tokens.word[i] as string) ? i : Math.min(p, tokens.length);
}
