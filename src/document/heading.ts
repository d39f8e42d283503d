import { isGivenName } from '../lexicon/given';
import { ACRONYMS, CAPITALISED, HEADING_VERBS, HEADING_WORD, NAME_INSIDE, SENTENCE_VERBS, SMALL, SMALL_WORD, UNCAPITALISED } from '../lexicon/heading-words';
import { PEOPLE_ADJECTIVES, PLACES } from '../lexicon/mention-places';
import { HONORIFICS, ROLES } from '../lexicon/mention-roles';
import { HOLDING_VERBS } from '../lexicon/mention-verbs';
import type { PartyMention } from '../party/types';
import { possibleTags, stemsOf, stemWith } from './wink';

const LONGEST = 200;
const FEWEST_LONG_WORDS = 4;
const LEAST_LENGTH = 4;
/** In place of a party's name. */
const NAME_MARK = '\u0001';

/** A word of a heading that the body writes small. */
export interface Lowered {
  start: number;
  end: number;
  form: string;
}

/** Surnames of known people, in lower case. */
export type Surnames = Pick<ReadonlySet<string>, 'has'>;

interface Line {
  start: number;
  words: RegExpExecArray[];
  /** A party stands before the first of the words. */
  before: boolean;
}

/** What the text outside of its headings tells about words. */
interface Body {
  small: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** A verb of headings or one that is nothing else: such a word is no part of a name (`Rights Watch International`). */
function isSurelyVerb(lower: string): boolean {
  const tags = possibleTags(lower);
  return HEADING_VERBS.has(lower) || HEADING_VERBS.has(`${lower}s`) || !tags.has('NOUN') && !tags.has('ADJ') && (tags.has('VERB') || tags.has('AUX'));
}

/** True for a line in which all but the words that need none have a capital. */
function isTitleCase(words: readonly string[], named: number): boolean {
  const long = words.filter((w) => w.length >= LEAST_LENGTH && !UNCAPITALISED.has(w));
  const isLong = long.length + named >= FEWEST_LONG_WORDS || words.length + named > 2 && words.slice(named > 0 ? 0 : 1).some((w) => isSurelyVerb(w.toLowerCase()));
  return isLong && !long.some((w) => SMALL.test(w)) && !words.some((w) => SENTENCE_VERBS.has(w));
}

/** The text with a mark and blanks in place of each party mention, whose name must make no difference. */
function withoutNames(text: string, mentions: readonly PartyMention[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of mentions) {
    parts.push(text.slice(from, start), NAME_MARK.padEnd(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function headingsOf(text: string): Line[] {
  const headings: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.length <= LONGEST ? Array.from(line.matchAll(HEADING_WORD)) : [];
    const [first] = words;
    if (first && isTitleCase(words.map(([word]) => word), line.split(NAME_MARK).length - 1)) headings.push({ start, words, before: line.slice(0, first.index).includes(NAME_MARK) });
    start += line.length + 1;
  }
  return headings;
}

function bodyOf(text: string, headings: readonly Line[]): Body {
  const parts: string[] = [];
  let from = 0;
  for (const { start, words } of headings) {
    const last = words.at(-1) as RegExpExecArray;
    parts.push(text.slice(from, start));
    from = start + last.index + last[0].length;
  }
  parts.push(text.slice(from));
  const body = parts.join('\n');
  return { small: new Set(body.match(SMALL_WORD)), names: new Set(body.match(NAME_INSIDE)) };
}

/** Whether a word is a form of a verb of saying or attitude (`slams`); one like its lemma may be a surname (`Rich`). */
const isKnownForm = (lower: string): boolean => stemsOf(lower).some((stem) => HOLDING_VERBS.has(stem));

/** Whether the vocabulary has the word, its verb or all that hyphens join in it, and not only as a name. */
function isOrdinary(lower: string): boolean {
  const tags = possibleTags(lower);
  if (PLACES.has(lower) || PEOPLE_ADJECTIVES.has(lower) || isGivenName(lower) && !tags.has('VERB') && !tags.has('AUX')) return false;
  if (tags.size > (tags.has('PROPN') ? 1 : 0)) return true;
  const parts = lower.split('-');
  if (parts.length > 1) return parts.every(isOrdinary);
  return stemWith(lower, 'VERB') !== undefined;
}

/** Behind a title or a given name a surname stands, be it a word or not (`President Rich`). */
const beforeSurname = (lower: string): boolean => HONORIFICS.has(lower) || ROLES.has(lower) || isGivenName(lower);

/** A noun right in front of a name is a title or a given name. */
function beginsName(words: readonly RegExpExecArray[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]] as const;
  if (!word || !next || next.index > word.index + word[0].length + 1) return false;
  const tags = possibleTags(word[0].toLowerCase());
  const name = next[0].toLowerCase();
  return tags.size === 1 && tags.has('NOUN') && CAPITALISED.test(next[0]) && !isOrdinary(name) && !PLACES.has(name) && !PEOPLE_ADJECTIVES.has(name);
}

/** The words of a heading as the body would write them. */
function formsIn({ start, words, before }: Line, { small, names }: Body, surnames: Surnames): Lowered[] {
  const inCapitals = !words.some(([word]) => CAPITALISED.test(word) || SMALL.test(word));
  let kept = '';
  return words.flatMap(({ 0: word, index }, at) => {
    const lower = word.toLowerCase();
    const isWord = small.has(lower) || !names.has(word) && !surnames.has(lower) && (isKnownForm(lower) || isOrdinary(lower) && !beforeSurname(kept) && !beginsName(words, at));
    const isLowered = (at > 0 || before) && isWord && (inCapitals ? !ACRONYMS.has(lower) : CAPITALISED.test(word));
    kept = isLowered ? '' : lower;
    const form = isLowered ? lower : inCapitals && !ACRONYMS.has(lower) ? word[0] + lower.slice(1) : word;
    return form === word ? [] : [{ start: start + index, end: start + index + word.length, form }];
  });
}

/**
 * Finds the words of headings in title case (`Arnor Slams Gondor's Plan`) or capitals that are no names, as far as the
 * rest of the text, which writes them small, or the vocabulary can tell: the tagger takes every word with a
 * capital for a name.
 */
export function loweredInHeadings(text: string, mentions: readonly PartyMention[], surnames: Surnames): Lowered[] {
  const masked = withoutNames(text, mentions);
  const headings = headingsOf(masked);
  if (headings.length === 0) return [];
  const body = bodyOf(masked, headings);
  return headings.flatMap((line) => formsIn(line, body, surnames));
}
