import { DAYS, HEADING_NOUNS, HEADING_VERBS, NOUNS_BEHIND_TO, TIME_SPANS } from '../lexicon/heading-words';
import { PARTY_WORD, type Tokens } from './types';

/** A subject before the verb of a heading has at most so many words. */
const LONGEST_SUBJECT = 6;
const CAPITAL = /^\p{Lu}/u;
const SUBJECTS = new Set(['PROPN', 'PRON', 'NOUN']);
const OBJECTS = new Set(['DET', 'PRON', 'PROPN']);
/** `speed` and `greed` are none. */
const REGULAR_PAST = /^\p{Ll}{2,}[^e]ed$/u;
const PARTICIPLE = /(?:ed|ing)$/u;
const HAVE = new Set(['has', 'have', 'had']);
const LASTING = new Set(['long', 'since', 'already']);
const NO_PASTS = new Set(['hatred', 'bloodshed', 'hundred', 'sacred', 'naked', 'kindred']);

/** `Vasqua deserved credit`, `the state armed the people`, `had armed them`, `and healed the wounds`: between subject and object a word in -ed is a verb. */
function isPast({ lower, pos, sentence, word }: Tokens, i: number): boolean {
  if (pos[i] !== 'NOUN' && pos[i] !== 'ADJ' || !REGULAR_PAST.test(word[i] as string) || NO_PASTS.has(lower[i] as string)) return false;
  const joined = pos[i - 1] === 'CCONJ' && pos[i + 1] === 'DET';
  const subject = LASTING.has(lower[i - 1] as string) ? i - 2 : i - 1;
  if (!SUBJECTS.has(pos[subject] as string) && !HAVE.has(lower[subject] as string) && !joined || sentence[i - 1] !== sentence[i] || sentence[i + 1] !== sentence[i]) return false;
  return OBJECTS.has(pos[i + 1] as string) || word[i + 1] === PARTY_WORD || lower[i] === 'deserved';
}

/** `Nile Watch said`, `who critics say has …`. */
function isSaid({ lower, pos, word }: Tokens, i: number): boolean {
  if (lower[i] === 'say' && pos[i] === 'NOUN') return SUBJECTS.has(pos[i - 1] as string);
  return lower[i] === 'said' && pos[i] === 'ADJ' && (SUBJECTS.has(pos[i - 1] as string) || CAPITAL.test(word[i - 1] as string));
}

/** `Rights Watch said`: a word with a capital behind a name and before a verb is part of the name. */
function endsName({ pos, word, sentence }: Tokens, i: number): boolean {
  return pos[i] === 'VERB' && pos[i - 1] === 'PROPN' && sentence[i] === sentence[i - 1] && CAPITAL.test(word[i] as string) && pos[i + 1] === 'VERB';
}

/** `Iran and Russia back the plan`: behind a name and before an object, in a sentence that has no verb yet. */
function isBacking({ lower, pos, word, sentence }: Tokens, i: number): boolean {
  if (lower[i] !== 'back' || pos[i] === 'VERB' || sentence[i - 1] !== sentence[i] || sentence[i + 1] !== sentence[i]) return false;
  const named = pos[i - 1] === 'PROPN' || word[i - 1] === PARTY_WORD || pos[i - 1] === 'NOUN' && (lower[i - 1] as string).endsWith('s') && !TIME_SPANS.has(lower[i - 1] as string);
  if (!named || pos[i + 1] !== 'ADJ' && !OBJECTS.has(pos[i + 1] as string) && word[i + 1] !== PARTY_WORD) return false;
  for (let p = i - 1; p >= 0 && sentence[p] === sentence[i]; p--) if (pos[p] === 'VERB' || pos[p] === 'AUX') return false;
  return true;
}

/** What may stand between a verb and the end of a heading that has no other verb. */
const NO_OBJECTS = new Set(['ADP', 'PUNCT', 'CCONJ', 'PART', 'VERB', 'AUX', 'SPACE']);

/** `EU sanctions Belarus officials`: behind the name that opens a line without full stop and finite verb, a word that is the form of one and has an object. */
function isHeadingVerb({ pos, word, lower, sentence }: Tokens, i: number): boolean {
  if (pos[i] !== 'NOUN' || !HEADING_VERBS.has(lower[i] as string) || sentence[i] !== sentence[i - 1] || sentence[i] !== sentence[i + 1]) return false;
  if (pos[i - 1] !== 'PROPN' && word[i - 1] !== PARTY_WORD || NO_OBJECTS.has(pos[i + 1] as string) || HEADING_NOUNS.has(lower[i + 1] as string)) return false;
  let from = i;
  while (from > 0 && i - from <= LONGEST_SUBJECT && sentence[from - 1] === sentence[i]) from--;
  if (i - from > LONGEST_SUBJECT) return false;
  let p = from;
  for (; sentence[p] === sentence[i]; p++) if (pos[p] === 'AUX' || pos[p] === 'VERB' && !PARTICIPLE.test(lower[p] as string)) return false;
  while (word[p - 1] === '"') p--;
  return !/^[.?!]$/u.test(word[p - 1] as string);
}

/** What may stand behind such a noun; an infinitive would have an object. */
const BEHIND_NOUN = new Set(['PUNCT', 'CCONJ', 'SPACE']);

/** `was taken to task by X`, `held X to account`. */
function isNounBehindTo({ lower, pos, sentence }: Tokens, i: number): boolean {
  if (pos[i] !== 'VERB' || lower[i - 1] !== 'to' || !NOUNS_BEHIND_TO.has(lower[i] as string)) return false;
  return sentence[i + 1] !== sentence[i] || BEHIND_NOUN.has(pos[i + 1] as string) || lower[i + 1] === 'by' || lower[i + 1] === 'over';
}

/** `The ministry yesterday accused`: between a subject and its verb, no noun. */
function tellsWhen({ lower, pos, sentence }: Tokens, i: number): boolean {
  return DAYS.has(lower[i] as string) && pos[i] === 'NOUN' && sentence[i - 1] === sentence[i] && (pos[i - 1] === 'NOUN' || pos[i - 1] === 'PROPN') && (pos[i + 1] === 'VERB' || pos[i + 1] === 'AUX');
}

/** `has long been hostile`, `has since become critical`. */
function tellsHowLong({ lower, pos }: Tokens, i: number): boolean {
  return LASTING.has(lower[i] as string) && pos[i] !== 'ADV' && HAVE.has(lower[i - 1] ?? '') && (pos[i + 1] === 'AUX' || pos[i + 1] === 'VERB' || REGULAR_PAST.test(lower[i + 1] ?? ''));
}

const APOSTROPHE = new Set(["'", '’']);
const OWNED = new Set(['NOUN', 'PROPN', 'ADJ']);
/** A quotation in single marks is looked for so far back. */
const LONGEST_QUOTED = 40;

/** `the workers' party`: behind a plural and before a noun the apostrophe tells an owner, where no quotation in single marks is open. */
function isPluralOwner({ lower, word, pos, start, end, sentence }: Tokens, i: number): boolean {
  if (!APOSTROPHE.has(word[i] as string) || pos[i] === 'PART' || sentence[i + 1] !== sentence[i] || start[i] !== end[i - 1]) return false;
  if (!(lower[i - 1] as string).endsWith('s') || start[i + 1] === end[i] || !OWNED.has(pos[i + 1] as string)) return false;
  for (let p = i - 1; p > i - LONGEST_QUOTED && sentence[p] === sentence[i]; p--) if (word[p] === '‘' || APOSTROPHE.has(word[p] as string) && start[p] !== end[p - 1]) return false;
  return true;
}

/** Mends, in place, tags that the tagger is known to get wrong. */
export function mendTags(tokens: Tokens): void {
  const { lemma, lower, pos } = tokens;
  for (let i = 1; i < tokens.length; i++) {
    const said = isSaid(tokens, i);
    if (!said && !isPast(tokens, i)) continue;
    pos[i] = 'VERB';
    // Of any other verb whose lemma is its form the parser works out the lemma.
    lemma[i] = said ? 'say' : (lower[i] as string);
  }
  for (let i = 1; i < tokens.length; i++) {
    if (tellsWhen(tokens, i) || tellsHowLong(tokens, i)) pos[i] = 'ADV';
    if (isPluralOwner(tokens, i)) pos[i] = 'PART';
    if (endsName(tokens, i)) pos[i] = 'PROPN';
    if (isNounBehindTo(tokens, i)) {
      pos[i - 1] = 'ADP';
      pos[i] = 'NOUN';
    }
    if (!isHeadingVerb(tokens, i) && !isBacking(tokens, i)) continue;
    pos[i] = 'VERB';
    lemma[i] = lower[i] as string;
  }
}
