import {
  CLAUSE_ENDS, HEADING_NOUNS, HEADING_VERBS, MODIFYING, NO_OBJECT_TAGS, OBJECT_TAGS, PARTICLES, PLURAL_MODIFIERS, TRADED, VERBLIKE,
} from '../lexicon/heading-words';
import { hasCapital } from './capital';
import { PARTY_WORD, type Tokens } from './types';
import { possibleTags, stemWith } from './wink';

/** A subject before the verb of a heading has at most so many words, and the rest of its clause. */
const LONGEST_SUBJECT = 6;
const LONGEST_CLAUSE = 40;
const LONGEST_LINE = 16;
const PARTICIPLE = /(?:ed|ing)$/u;
/** A plural or a verb in the third person. */
export const PLURAL = /[^s]s$/u;

const isNamed = ({ pos, word }: Tokens, i: number): boolean => pos[i] === 'PROPN' || word[i] === PARTY_WORD;
const isPluralNoun = ({ pos, lower }: Tokens, i: number): boolean => pos[i] === 'NOUN' && PLURAL.test(lower[i] as string) && !PLURAL_MODIFIERS.has(lower[i]);
/** What begins an object for certain: a name, an article, a pronoun, a plural, a number, a describing word before a noun. */
const isObject = (tokens: Tokens, i: number): boolean =>
  OBJECT_TAGS.has(tokens.pos[i]) || isNamed(tokens, i) || isPluralNoun(tokens, i) || tokens.pos[i] === 'NUM' || tokens.pos[i] === 'ADJ' && tokens.pos[i + 1] === 'NOUN';
const canBeVerb = (lower: string): boolean => possibleTags(lower).has('VERB') || stemWith(lower, 'VERB') !== undefined;

/** Where the clause around a word of a heading begins: at the line, behind a colon or the comma of `As …, `; -1 where that is too far. */
function clauseStart({ lower, sentence, word }: Tokens, i: number): number {
  let comma = -1;
  for (let from = i; from >= i - LONGEST_LINE && sentence[from] === sentence[i]; from--) {
    if (word[from - 1] === ',' && comma < 0) comma = from;
    const first = sentence[from - 1] !== sentence[i];
    if (first || word[from - 1] === ':') {
      const start = first && comma >= 0 && CLAUSE_ENDS.has(lower[from]) ? comma : from;
      return i - start > LONGEST_SUBJECT ? -1 : start;
    }
  }
  return -1;
}

/** Whether the clause from `from` on has no finite verb and its sentence no full stop. */
function lacksVerb({ lower, pos, sentence, word }: Tokens, from: number): boolean {
  let p = from;
  let within = true;
  for (; p < from + LONGEST_CLAUSE && sentence[p] === sentence[from]; p++) {
    within &&= p === from || !CLAUSE_ENDS.has(lower[p]);
    if (within && (pos[p] === 'AUX' || pos[p] === 'VERB' && lower[p - 1] !== 'to' && !PARTICIPLE.test(lower[p] as string))) return false;
  }
  while (word[p - 1] === '"') p--;
  while (word[p - 1] === '"') p--;
  return !/^[.?!]$/u.test(word[p - 1] as string);
}

/** `Arnor, Gondor vow …`, `Arnor and Gondor vow …`: names right in front of a verb, joined. */
const areJoined = (tokens: Tokens, i: number): boolean =>
  isNamed(tokens, i - 1) && (tokens.word[i - 2] === ',' || tokens.lower[i - 2] === 'and') && isNamed(tokens, i - 3);

/** `Arnorians back the plan`, `Rebels seize the base`: joined names and plurals have the verb without `s` behind them. */
function isBaseVerb(tokens: Tokens, i: number, isPeople: boolean): boolean {
  const { lower, pos } = tokens;
  const joined = areJoined(tokens, i);
  if (!joined && !isPeople && !isPluralNoun(tokens, i - 1) || MODIFYING.has(lower[i])) return false;
  if (lower[i] === 'trade') return TRADED.has(lower[i + 1]);
  return lower[i + 1] === 'to' || isObject(tokens, i + 1) || joined && pos[i + 1] === 'NOUN';
}

/** `Arnor launches missiles`, `Junta kicks out Gondor envoy`: a name and a noun in the singular have the verb with `s` behind them. */
function isSingularVerb(tokens: Tokens, i: number): boolean {
  const { lower, pos } = tokens;
  if (!PLURAL.test(lower[i] as string) || PLURAL_MODIFIERS.has(lower[i])) return false;
  const object = PARTICLES.has(lower[i + 1]) ? i + 2 : i + 1;
  if (isNamed(tokens, i - 1) && HEADING_VERBS.has(lower[i]) && object === i + 1) return !NO_OBJECT_TAGS.has(pos[object]);
  if (isNamed(tokens, i - 1) && pos[object] === 'NOUN') return true;
  return isObject(tokens, object) && (isNamed(tokens, i - 1) || pos[i - 1] === 'NOUN' && !isPluralNoun(tokens, i - 1) && !isPluralNoun(tokens, object));
}

/**
 * `EU sanctions Belarus officials`, `Arnor, Gondor trade blame`: in a line without full stop, where no verb is in its
 * clause, a word that is the form of one between a subject and an object.
 */
export function isHeadingVerb(tokens: Tokens, i: number, isPeople: boolean): boolean {
  const { lower, pos, sentence, word } = tokens;
  if (!VERBLIKE.has(pos[i]) || sentence[i] !== sentence[i - 1] || sentence[i] !== sentence[i + 1] || hasCapital(word[i] as string) || HEADING_NOUNS.has(lower[i + 1])) return false;
  if (!isBaseVerb(tokens, i, isPeople) && !isSingularVerb(tokens, i) || !HEADING_VERBS.has(lower[i]) && !canBeVerb(lower[i] as string)) return false;
  const from = clauseStart(tokens, i);
  return from >= 0 && from < i && lacksVerb(tokens, from);
}
