import {
  ARTICLES, ASKED_FOR, BARE_PASTS, BEFORE_NOUNS, BEHIND_SUCH_NOUNS, BREAK_TAGS, DAYS, DO, DOING, DOUBLE_WORDS, EVENT_OPENERS, GERUND, HAVE, HELD_AS, LASTING, LETTING, NOUNS_BEHIND_TO, NO_GERUNDS, NO_PASTS, OBJECT_TAGS, OWNED_TAGS, OWNING, PLACING, PREMODIFYING, QUITTING, REGULAR_PAST, RULES, RULING, SHARES, SUBJECT_TAGS, TIME_SPANS, UNKNOWN_PASTS, VERB_TAGS,
} from '../lexicon/heading-words';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { PartyMention } from '../party/types';
import { hasCapital } from './capital';
import { isHeadingVerb, PLURAL } from './headline';
import { itemAt } from './item';
import { PARTY_WORD, type Tokens } from './types';
import { possibleTags, stemWith } from './wink';

/** A verb is looked for so far back. */
const FARTHEST_VERB = 40;
/** A subject has at most so many words. */
const LONGEST_SUBJECT = 6;
const CAPITAL = /^\p{Lu}/u;

/** No verb goes before in the sentence. */
function isFirstVerb({ pos, sentence }: Tokens, i: number): boolean {
  for (let p = i - 1; p >= i - FARTHEST_VERB && sentence[p] === sentence[i]; p--) if (VERB_TAGS.has(pos[p])) return false;
  return true;
}

/** `Vasqua fumed over the ban`, `Vasqua deserved credit`, `the state armed the people`, `had armed them`, `and healed the wounds`, `guards shot at a bus`: between subject and object a word in -ed is a verb. */
function isPast(tokens: Tokens, i: number): boolean {
  const { lower, pos, sentence, word } = tokens;
  if (UNKNOWN_PASTS.has(lower[i])) return true;
  if (pos[i] !== 'NOUN' && pos[i] !== 'ADJ' || lower[i] !== 'shot' && !REGULAR_PAST.test(word[i] as string) || NO_PASTS.has(lower[i])) return false;
  const joined = pos[i - 1] === 'CCONJ' && pos[i + 1] === 'DET';
  const subject = LASTING.has(lower[i - 1]) ? i - 2 : i - 1;
  if (!SUBJECT_TAGS.has(pos[subject]) && !HAVE.has(lower[subject]) && !joined || sentence[i - 1] !== sentence[i] || sentence[i + 1] !== sentence[i]) return false;
  if (lower[i] === 'shot' && /^(?:at|by)$/u.test(lower[i + 1] ?? '') && pos[i - 1] === 'NOUN' && PLURAL.test(lower[i - 1] as string)) return true;
  if (pos[i + 1] === 'ADP' && lower[i + 1] !== 'by') return (pos[i - 1] === 'PROPN' || word[i - 1] === PARTY_WORD) && isFirstVerb(tokens, i);
  return OBJECT_TAGS.has(pos[i + 1]) || word[i + 1] === PARTY_WORD || lower[i] === 'deserved' || lower[i] === 'shot' && pos[i + 1] === 'NUM';
}

/** `Nile Watch said`, `who critics say has …`. */
function isSaid({ lower, pos, word }: Tokens, i: number): boolean {
  if (lower[i] === 'say' && pos[i] === 'NOUN') return SUBJECT_TAGS.has(pos[i - 1]);
  return lower[i] === 'said' && pos[i] === 'ADJ' && (SUBJECT_TAGS.has(pos[i - 1]) || CAPITAL.test(word[i - 1] as string));
}

/** `Rights Watch said`: a word with a capital behind a name and before a verb is part of the name. */
function endsName({ pos, word, sentence }: Tokens, i: number): boolean {
  return pos[i] === 'VERB' && pos[i - 1] === 'PROPN' && sentence[i] === sentence[i - 1] && CAPITAL.test(word[i] as string) && pos[i + 1] === 'VERB';
}

/** `in Downing Street`: with a capital inside of a sentence, behind a preposition of place and before another with a capital. */
function beginsName({ pos, word, lower, sentence }: Tokens, i: number): boolean {
  if (pos[i] !== 'VERB' || !PLACING.has(lower[i - 1]) || !CAPITAL.test(word[i] as string) || CAPITAL.test(word[i - 1] as string)) return false;
  return sentence[i + 1] === sentence[i] && CAPITAL.test(word[i + 1] ?? '');
}

/** `Iran and Russia back the plan`: behind a name and before an object, in a sentence that has no verb yet. */
function isBacking(tokens: Tokens, i: number): boolean {
  const { lower, pos, word, sentence } = tokens;
  if (lower[i] !== 'back' || pos[i] === 'VERB' || sentence[i - 1] !== sentence[i] || sentence[i + 1] !== sentence[i]) return false;
  const named = pos[i - 1] === 'PROPN' || word[i - 1] === PARTY_WORD || pos[i - 1] === 'NOUN' && (lower[i - 1] as string).endsWith('s') && !TIME_SPANS.has(lower[i - 1]);
  if (!named || pos[i + 1] !== 'ADJ' && !OBJECT_TAGS.has(pos[i + 1]) && word[i + 1] !== PARTY_WORD) return false;
  return isFirstVerb(tokens, i);
}

/** `was taken to task by X`, `held X to account`, `stood shoulder to shoulder`. */
function isNounBehindTo({ lower, pos, sentence }: Tokens, i: number): boolean {
  if (lower[i - 1] === 'to' && lower[i - 2] === lower[i]) return pos[i] === 'VERB';
  if (pos[i] !== 'VERB' || lower[i - 1] !== 'to' || !NOUNS_BEHIND_TO.has(lower[i])) return false;
  return sentence[i + 1] !== sentence[i] || BREAK_TAGS.has(pos[i + 1]) || BEHIND_SUCH_NOUNS.has(lower[i + 1]) || lower[i + 1] === 'for' && lower[i] !== 'account';
}

/** `the Vasquan negotiating team`: no object of a verb. */
function isPremodifier({ lower, pos, word }: Tokens, i: number): boolean {
  return pos[i] === 'VERB' && PREMODIFYING.has(lower[i]) && (word[i - 1] === PARTY_WORD || pos[i - 1] === 'ADJ') && pos[i - 2] === 'DET' && pos[i + 1] === 'NOUN';
}

/** `to sell its own and end the deal`, `helped end the war`, `this amounts to theft`: no noun stands before an article or a name or, as a plural, before its `to`. */
function isBareVerb({ lemma, lower, pos, sentence, word }: Tokens, i: number): boolean {
  if (pos[i] !== 'NOUN' || sentence[i + 1] !== sentence[i] || sentence[i - 1] !== sentence[i]) return false;
  return lower[i] === 'amounts' && lower[i + 1] === 'to' || lower[i] === 'shot' && lower[i + 1] === 'dead' && pos[i - 1] !== 'DET' || (pos[i - 1] === 'CCONJ' || lemma[i - 1] === 'help') && DOUBLE_WORDS.has(lower[i]) && (pos[i + 1] === 'DET' || word[i + 1] === PARTY_WORD);
}

/** `Since when does Vasqua care about them?`: behind an auxiliary and its subject. */
function isAskedVerb({ lower, pos, word }: Tokens, i: number): boolean {
  return pos[i] === 'NOUN' && DO.has(lower[i - 2]) && (word[i - 1] === PARTY_WORD || pos[i - 1] === 'PRON') && !VERB_TAGS.has(pos[i + 1]) && possibleTags(lower[i] as string).has('VERB');
}

/** `it is time Vasqua left`. */
function isTimeDue({ lower, pos }: Tokens, i: number): boolean {
  return lower[i] === 'time' && pos[i] === 'VERB' && pos[i - 1] === 'AUX';
}

/** `demanded that Vasqua release the ship`: behind what is asked for and a subject, and before an object or a particle (`step down`). */
function isAskedFor({ lemma, lower, pos, sentence, word }: Tokens, i: number): boolean {
  if (pos[i] === 'VERB' || !DOUBLE_WORDS.has(lower[i]) || sentence[i + 1] !== sentence[i]) return false;
  if (!OBJECT_TAGS.has(pos[i + 1]) && pos[i + 1] !== 'ADJ' && word[i + 1] !== PARTY_WORD && !QUITTING.has(lower[i + 1]) && !(lower[i + 1] as string).endsWith('s')) return false;
  for (let p = i - 2; p >= i - LONGEST_SUBJECT && sentence[p] === sentence[i] && !VERB_TAGS.has(pos[p]); p--) if (lower[p] === 'that') return ASKED_FOR.has(lemma[p - 1]);
  return false;
}

/** `The ministry yesterday accused`: between a subject and its verb, no noun; `pushed into X overnight`, `shot dead two envoys`, `took the tourists hostage`. */
function tellsWhen({ lemma, lower, pos, sentence }: Tokens, i: number): boolean {
  if (lower[i] === 'dead' && lower[i - 1] === 'shot' || HELD_AS.has(lower[i]) && (lemma[i - 1] === 'hold' || pos[i - 1] === 'NOUN' && PLURAL.test(lower[i - 1] as string)) || lower[i] === 'overnight' && pos[i] === 'ADJ' && pos[i + 1] !== 'NOUN' && pos[i + 1] !== 'ADJ') return true;
  return pos[i] === 'NOUN' && DAYS.has(lower[i]) && sentence[i - 1] === sentence[i] && (pos[i - 1] === 'NOUN' || pos[i - 1] === 'PROPN') && VERB_TAGS.has(pos[i + 1]);
}

/** `has long been hostile`, `has since become critical`. */
function tellsHowLong({ lower, pos }: Tokens, i: number): boolean {
  return pos[i] !== 'ADV' && LASTING.has(lower[i]) && HAVE.has(lower[i - 1]) && (VERB_TAGS.has(pos[i + 1]) || REGULAR_PAST.test(lower[i + 1] ?? ''));
}

const APOSTROPHE = "'";
/** A quotation in single marks is looked for so far back. */
const LONGEST_QUOTED = 40;

/** `the workers' party`: behind a plural and before a noun the apostrophe tells an owner, where no quotation in single marks is open. */
function isPluralOwner({ lower, word, pos, start, end, sentence }: Tokens, i: number): boolean {
  if (word[i] !== APOSTROPHE || pos[i] === 'PART' || sentence[i + 1] !== sentence[i] || start[i] !== end[i - 1]) return false;
  if (!(lower[i - 1] as string).endsWith('s') || start[i + 1] === end[i] || !OWNED_TAGS.has(pos[i + 1])) return false;
  for (let p = i - 1; p > i - LONGEST_QUOTED && sentence[p] === sentence[i]; p--) if (word[p] === APOSTROPHE && start[p] !== end[p - 1]) return false;
  return true;
}

/** `said that isolating Iran would …`, `warned bombing it would …`: where a clause may begin, and before an object. */
function isGerund({ lemma, lower, pos, sentence, word }: Tokens, i: number): boolean {
  if (pos[i] !== 'NOUN' || !GERUND.test(lower[i] as string) || NO_GERUNDS.has(lower[i]) || sentence[i - 1] !== sentence[i] || sentence[i + 1] !== sentence[i]) return false;
  return (pos[i - 1] === 'SCONJ' || pos[i - 1] === 'VERB' && SPEECH_VERBS.has(lemma[i - 1])) && (OBJECT_TAGS.has(pos[i + 1]) || word[i + 1] === PARTY_WORD);
}

/** `was rewarding Vasqua`: before an object. */
function isProgressive({ lower, pos, word }: Tokens, i: number): boolean {
  return pos[i] === 'ADJ' && GERUND.test(lower[i] as string) && pos[i - 1] === 'AUX' && (OBJECT_TAGS.has(pos[i + 1]) || word[i + 1] === PARTY_WORD);
}

/** `fighting between X and Y`, `died in shelling by Y`: told as an event, not as what the subject does. */
function isEvent({ lower, pos, sentence }: Tokens, i: number): boolean {
  if (pos[i] !== 'VERB' || !GERUND.test(lower[i] as string)) return false;
  return lower[i + 1] === 'between' && pos[i - 1] !== 'AUX' || lower[i + 1] === 'by' && sentence[i] === sentence[i - 1] && EVENT_OPENERS.has(lower[i - 1]);
}

/** `for lifting sanctions`: what is done to things that stand without an article; not `the lifting ban`. */
function isDoing({ lower, pos }: Tokens, i: number): boolean {
  if (pos[i] === 'VERB') return false;
  if (pos[i + 1] === 'NOUN' && pos[i - 1] !== 'DET' && pos[i - 1] !== 'ADJ' && (lower[i + 1] as string).endsWith('s') && DOING.has(lower[i])) return true;
  return RULING.has(lower[i]) && RULES.has(lower[i - 1]);
}

/** `to lift imposed tariffs`, `exchanged captured soldiers`: between a bare verb and its object a participle describes that. */
function describesObject({ lower, lemma, pos }: Tokens, i: number): boolean {
  if (pos[i] !== 'VERB' || !REGULAR_PAST.test(lower[i] as string) || pos[i - 1] !== 'VERB') return false;
  if (REGULAR_PAST.test(lower[i - 1] as string)) return pos[i + 1] === 'NOUN' && (lower[i + 1] as string).endsWith('s');
  if (lower[i - 1] !== lemma[i - 1]) return false;
  return (lower[i - 2] === 'to' || pos[i - 2] === 'AUX') && (pos[i + 1] === 'NOUN' || pos[i + 1] === 'ADJ' || pos[i + 1] === 'PROPN');
}

/** `Sanctions on Vasqua`: the singular of a plural that opens a sentence and that the tagger takes for a name; '' for others. */
function openingSingular({ lower, pos, sentence, word }: Tokens, i: number): string {
  if (pos[i] !== 'PROPN' || sentence[i - 1] === sentence[i] || !possibleTags(lower[i] as string).has('NOUN') || hasCapital(word[i + 1] ?? '')) return '';
  return (PLURAL.test(lower[i] as string) && stemWith(lower[i] as string, 'NOUN')) || '';
}

/** `talks concerning the border`: behind a noun and before another. */
function tellsWhatOf({ lower, pos, word }: Tokens, i: number): boolean {
  return (lower[i] === 'concerning' || lower[i] === 'regarding') && pos[i - 1] === 'NOUN' && (OBJECT_TAGS.has(pos[i + 1]) || pos[i + 1] === 'ADJ' || pos[i + 1] === 'NOUN' || word[i + 1] === PARTY_WORD);
}

/** `a 2 million euro fine`, `a $3 million fine`: behind a sum. */
function isPenalty({ lower, pos }: Tokens, i: number): boolean {
  return lower[i] === 'fine' && pos[i] === 'ADJ' && (pos[i - 1] === 'NUM' || pos[i - 1] === 'NOUN' && pos[i - 2] === 'NUM');
}

/** `a 25 per cent tariff` */
function isPerCent({ lower, pos }: Tokens, i: number): boolean {
  return lower[i] === 'per' && lower[i + 1] === 'cent' && pos[i - 1] === 'NUM';
}

/** `most of the sanctions`: as much as the noun behind it. */
function isShare({ lower, pos }: Tokens, i: number): boolean {
  return pos[i] === 'ADJ' && lower[i + 1] === 'of' && SHARES.has(lower[i]);
}

/** `a murder suspect`, `a football match`: behind an article and a singular no bare verb agrees, where nobody lets or makes it do something. */
function isNamedThing({ lemma, lower, pos }: Tokens, i: number): boolean {
  return pos[i] === 'VERB' && lower[i] === lemma[i] && lower[i + 1] !== 'by' && !BARE_PASTS.has(lower[i]) && pos[i - 1] === 'NOUN' && ARTICLES.has(lower[i - 2]) && !LETTING.has(lemma[i - 3]) && !PLURAL.test(lower[i - 1] as string);
}

/** `Vasqua's launch of a rocket`, `its launch`. */
function isOwned({ lemma, lower, pos }: Tokens, i: number): boolean {
  const owned = lower[i - 1] === "'s" && pos[i - 1] === 'PART' && lower[i - 2] !== 'let' || OWNING.has(lower[i - 1]);
  return owned && pos[i] === 'VERB' && lower[i] === lemma[i] && possibleTags(lower[i] as string).has('NOUN');
}

/** `a sit-in`, `its stand-off`: a verb and its particle joined. */
function isJoined({ lemma, lower, pos, word }: Tokens, i: number): boolean {
  const isBare = (pos[i - 2] === 'VERB' || pos[i - 2] === 'NOUN') && lower[i - 2] === lemma[i - 2];
  return pos[i] === 'ADP' && word[i - 1] === '-' && isBare && BEFORE_NOUNS.has(pos[i - 3]) && word[i + 1] !== '-';
}

/** One word to the tagger, and a name. */
const I_AM = "i'm";

/** Mends, in place, tags that the tagger is known to get wrong. */
export function mendTags(tokens: Tokens, parties: readonly PartyMention[]): void {
  const { lemma, lower, pos } = tokens;
  for (let i = 1; i < tokens.length; i++) {
    const said = isSaid(tokens, i);
    if (!said && !isPast(tokens, i)) continue;
    pos[i] = 'VERB';
    // Of any other verb whose lemma is its form the parser works out the lemma.
    lemma[i] = said ? 'say' : (lower[i] as string);
  }
  for (let i = 0; i < tokens.length; i++) {
    const singular = openingSingular(tokens, i);
    if (singular !== '') [pos[i], lemma[i]] = ['NOUN', singular];
    if (tellsWhen(tokens, i) || tellsHowLong(tokens, i)) pos[i] = 'ADV';
    if (isPluralOwner(tokens, i)) pos[i] = 'PART';
    if (endsName(tokens, i) || beginsName(tokens, i)) pos[i] = 'PROPN';
    if (describesObject(tokens, i) || isPerCent(tokens, i)) pos[i] = 'ADJ';
    if (lower[i] === I_AM) {
      pos[i] = 'PRON';
      if (pos[i + 1] === 'NOUN' && lower[i + 1]?.endsWith('ing')) pos[i + 1] = 'VERB';
    }
    if (tellsWhatOf(tokens, i)) pos[i] = 'ADP';
    if (isPremodifier(tokens, i)) pos[i] = 'ADJ';
    if (isEvent(tokens, i) || isNamedThing(tokens, i) || isOwned(tokens, i) || isPenalty(tokens, i) || isShare(tokens, i) || isTimeDue(tokens, i)) pos[i] = 'NOUN';
    if (isJoined(tokens, i)) pos[i - 2] = 'NOUN';
    if (isNounBehindTo(tokens, i)) {
      pos[i - 1] = 'ADP';
      pos[i] = 'NOUN';
    }
    if (!isHeadingVerb(tokens, i, itemAt(parties, tokens.party[i - 1] ?? -1)?.form === 'people') && !isBacking(tokens, i) && !isGerund(tokens, i) && !isProgressive(tokens, i) && !isDoing(tokens, i) && !isBareVerb(tokens, i) && !isAskedFor(tokens, i) && !isAskedVerb(tokens, i)) continue;
    pos[i] = 'VERB';
    lemma[i] = (PLURAL.test(lower[i] as string) && stemWith(lower[i] as string, 'VERB')) || (lower[i] as string);
  }
}
