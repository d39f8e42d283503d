import { opensSentence } from '../document/range';
import { APOSTROPHES, ARTICLES, BEFORE_GERUND, BEFORE_HEAD, BEFORE_MODAL, BEHIND_HEADLESS, DESCRIBED_KINDS, INFINITIVES, JOINED_KINDS, LIKE_PARTICIPLE, NOMINALS, NOMINAL_ADJECTIVES, NOUN_PARTS, OBJECT_OPENERS, OWNED_KINDS, OWNERS_OF_GERUNDS, PLURAL_FORM, SUBJECT_PRONOUNS, THINGS_MEANT, VERBAL_NOUN_ENDING } from '../lexicon/clause-forms';
import { IRREGULAR_VERBS } from '../lexicon/clause-irregular';
import type { Document } from '../document/types';
import { baseKind, Kind } from './kind';
import { mayBeParticiple, verbForm, verbIs, verbLemma } from './lemma';
import { ADJECTIVAL_NOUNS, BARE_INFINITIVE_VERBS, OBJECT_PRONOUNS, QUANTIFIERS, ROUGHLY, TAKING_TO } from '../lexicon/clause-words';
import { beforeGroup, closesRelative, followsSubordinator, isAuxiliary } from './before';

/** The last token before that is no quotation mark. */
function previousWord(kinds: Uint8Array, i: number): number {
  let before = i - 1;
  while (before > 0 && kinds[before] === Kind.Quote) before--;
  return before;
}

/** The next token that is no quotation mark. */
function nextWord(kinds: Uint8Array, i: number): number {
  let next = i + 1;
  while (next < kinds.length && kinds[next] === Kind.Quote) next++;
  return next;
}

/** `to` is the infinitive mark before a bare verb, whatever the tagger says; and what follows its mark is a verb. */
function repairInfinitive(document: Document, kinds: Uint8Array, i: number): void {
  if (kinds[i] !== Kind.To && kinds[i] !== Kind.Preposition) return;
  const { pos, lower } = document.tokens;
  let next = nextWord(kinds, i);
  while (kinds[next] === Kind.Adverb) next = nextWord(kinds, next);
  if (TAKING_TO.has(document.tokens.lemma[i - 1] as string) && next === i + 1 && pos[i - 1] === 'VERB' && lower[i] === 'to') {
    kinds[i] = Kind.Preposition;
    if (kinds[next] === Kind.Verb && verbForm(document, next) === 'base') kinds[next] = Kind.Noun;
    return;
  }
  if (kinds[i] === Kind.To) {
    if (kinds[next] === Kind.Verb && verbForm(document, next) === 'ing') kinds[i] = Kind.Preposition;
    else if (kinds[next] === Kind.Noun || kinds[next] === Kind.Particle) kinds[next] = Kind.Verb;
    else if (!INFINITIVES.has(kinds[next])) kinds[i] = Kind.Preposition;
    return;
  }
  if (lower[i] === 'like') {
    let before = i - 1;
    while (kinds[before] === Kind.Negation || kinds[before] === Kind.Adverb) before--;
    if (kinds[before] === Kind.Do || kinds[before] === Kind.Modal) kinds[i] = Kind.Verb;
  }
  if (lower[i] !== 'to') return;
  const bare = kinds[next] === Kind.Verb && !LIKE_PARTICIPLE.test(lower[next] as string);
  const after = kinds[nextWord(kinds, next)];
  if (lower[next] === 'be' || (bare && after !== Kind.Noun)) kinds[i] = Kind.To;
}

/** `the allies' talks`: an apostrophe joined to a plural, with its noun behind. */
function repairOwner(document: Document, kinds: Uint8Array, i: number): void {
  const { tokens } = document;
  if (kinds[i] !== Kind.Quote || i === 0 || !APOSTROPHES.has(tokens.word[i]) || tokens.end[i - 1] !== tokens.start[i]) return;
  const plural = tokens.party[i - 1] !== -1 || (tokens.lower[i - 1] as string).endsWith('s');
  if (plural && OWNED_KINDS.has(kinds[i + 1]) && NOMINALS.has(kinds[i - 1]) && tokens.end[i] !== tokens.start[i + 1]) kinds[i] = Kind.OwnerMark;
}

/** Whether the noun group that ends at `i` can be a subject: nothing before it governs it. */
function maySubject(document: Document, kinds: Uint8Array, i: number): boolean {
  const k = beforeGroup(kinds, i);
  if (k < 0 || document.tokens.sentence[k] !== document.tokens.sentence[i]) return true;
  if (kinds[k] === Kind.Verb) return verbIs(document, k, 'clausal');
  if (kinds[k] === Kind.Modal || kinds[k] === Kind.Do) return true;
  return kinds[k] !== Kind.Preposition && kinds[k] !== Kind.Be;
}

/** `Can Iran trust Europe?`, `not only did Iran attack`: an auxiliary before the name that stands before `i`. */
function isInverted(document: Document, kinds: Uint8Array, i: number): boolean {
  const k = kinds[i - 1] === Kind.Determiner ? i - 2 : i - 1;
  const fronted = kinds[k - 1] === Kind.TimeSubordinator || kinds[k - 1] === Kind.Adverb || opensSentence(document.tokens, k);
  return (kinds[k] === Kind.Modal || kinds[k] === Kind.Do) && fronted;
}

/** `the countries that support Russia`: a noun in form between a relative and an object. */
function followsRelative(kinds: Uint8Array, i: number): boolean {
  const next = kinds[nextWord(kinds, i)];
  const relative = (kinds[i - 1] === Kind.That && kinds[i - 2] === Kind.Noun) || kinds[i - 1] === Kind.Relative;
  return relative && OBJECT_OPENERS.has(next);
}

/** Whether a clause may end behind `i`. */
function endsClause(kinds: Uint8Array, i: number): boolean {
  const next = nextWord(kinds, i);
  if (kinds[next] === Kind.Comma) return kinds[next + 1] !== Kind.Relative && kinds[next + 1] !== Kind.That;
  return kinds[next] === Kind.Stop || next >= kinds.length;
}

/** Sets right `Iran slams …`, `the ministry claims that …`, `all parties respect the …`: a noun in form, between a subject and what only a verb takes. */
function repairVerbalNoun(document: Document, kinds: Uint8Array, i: number): void {
  const { lower } = document.tokens;
  if (kinds[i] !== Kind.Noun) return;
  if (followsRelative(kinds, i) || lower[i - 1] === 'than' && lower[i - 2] === 'rather' && OBJECT_OPENERS.has(kinds[nextWord(kinds, i)]) || (lower[i - 2] === 'what' && NOMINALS.has(kinds[i - 1]) && VERBAL_NOUN_ENDING.test(lower[i] as string)) || (kinds[i - 1] === Kind.Conjunction && THINGS_MEANT.has(lower[i + 1]))) kinds[i] = Kind.Verb;
  if (verbForm(document, i) === 's' && closesRelative(document, kinds, i)) kinds[i] = Kind.Verb;
  if (kinds[i - 1] === Kind.Adjective && NOMINAL_ADJECTIVES.has(lower[i - 1])) kinds[i - 1] = Kind.Noun;
  if (!NOMINALS.has(kinds[i - 1])) return;
  const next = kinds[nextWord(kinds, i)];
  const inflected = VERBAL_NOUN_ENDING.test(lower[i] as string) || IRREGULAR_VERBS.get(lower[i] as string)?.past === true;
  if (SUBJECT_PRONOUNS.has(lower[i - 1]) || (lower[i - 1] === 'it' && inflected && maySubject(document, kinds, i - 1))) {
    kinds[i] = Kind.Verb;
    return;
  }
  const plural = PLURAL_FORM.test(lower[i - 1] as string);
  const agrees = inflected || plural;
  const described = next === Kind.Adjective && !plural && kinds[nextWord(kinds, nextWord(kinds, i))] === Kind.Noun;
  const objectFollows = next === Kind.Determiner || next === Kind.Possessive || (inflected && (next === Kind.Particle || next === Kind.Name || described || OBJECT_PRONOUNS.has(lower[i + 1])));
  if ((next === Kind.Name || next === Kind.Comma || next === Kind.Stop) && isInverted(document, kinds, i - 1)) kinds[i] = Kind.Verb;
  const governor = plural ? beforeGroup(kinds, i - 1) : i - 2;
  if (OBJECT_OPENERS.has(next) && kinds[governor] === Kind.Verb && BARE_INFINITIVE_VERBS.has(verbLemma(document, governor))) kinds[i] = Kind.Verb;
  if (inflected && endsClause(kinds, i) && followsSubordinator(document, kinds, i - 1)) kinds[i] = Kind.Verb;
  const likely = next === Kind.That ? inflected && verbIs(document, i, 'clausal') : next === Kind.To ? inflected && verbIs(document, i, 'wish') : objectFollows;
  if (agrees && likely && maySubject(document, kinds, i - 1)) kinds[i] = Kind.Verb;
}

function isFiniteStart(kind: Kind): boolean {
  return kind === Kind.Verb || isAuxiliary(kind);
}

/** `that country`, `from that agreement`, `that is why`: no conjunction. */
function repairThat(document: Document, kinds: Uint8Array, i: number): void {
  if (kinds[i] !== Kind.That) return;
  const { lower } = document.tokens;
  const before = opensSentence(document.tokens, i) ? Kind.Stop : (kinds[i - 1] as Kind);
  let next = nextWord(kinds, i);
  if (NOMINALS.has(before) || before === Kind.Number) return;
  if (isFiniteStart(kinds[next] as Kind) && !LIKE_PARTICIPLE.test(lower[next] as string)) {
    kinds[i] = Kind.Pronoun;
    return;
  }
  const governed = before === Kind.Preposition || before === Kind.Stop || (before === Kind.Verb && !verbIs(document, i - 1, 'clausal'));
  if (!governed) return;
  while (kinds[next] === Kind.Adjective) next = nextWord(kinds, next);
  kinds[i] = kinds[next] === Kind.Noun ? Kind.Determiner : before === Kind.Verb ? Kind.That : Kind.Pronoun;
}

/** `the planned suffering of …`, `Iran's withdrawing from …`: a gerund is a noun behind a determiner; `rising prices` a participle. */
function repairGerund(document: Document, kinds: Uint8Array, i: number): void {
  if (kinds[i] !== Kind.Verb || !(document.tokens.lower[i] as string).endsWith('ing')) return;
  const next = kinds[nextWord(kinds, i)] as Kind;
  if (next === Kind.Noun && verbIs(document, i, 'objectless')) kinds[i] = Kind.Adjective;
  if (NOUN_PARTS.has(next) || next === Kind.Number) return;
  let k = i - 1;
  while (k > 0 && (kinds[k] === Kind.Quote || kinds[k] === Kind.Adjective || (kinds[k] === Kind.Verb && (document.tokens.lower[k] as string).endsWith('ed')))) k--;
  if (OWNERS_OF_GERUNDS.has(kinds[k])) kinds[i] = Kind.Noun;
}

/** `has never once closed`: no conjunction behind an auxiliary. */
function repairOnce(document: Document, kinds: Uint8Array, i: number): void {
  const before = kinds[i - 1] as Kind;
  if (document.tokens.lower[i] === 'once' && (before === Kind.Negation || isAuxiliary(before))) kinds[i] = Kind.Adverb;
}

/** `will either be changed`, `neither he nor his staff`: no determiner. */
function repairEither(document: Document, kinds: Uint8Array, i: number): void {
  const word = document.tokens.lower[i];
  if (kinds[i] !== Kind.Determiner || (word !== 'either' && word !== 'neither')) return;
  const next = kinds[i + 1] as Kind;
  if (kinds[i - 1] === Kind.Verb && isFiniteStart(next)) {
    kinds[i] = Kind.Pronoun;
    return;
  }
  if (JOINED_KINDS.has(next) || isFiniteStart(kinds[i - 1] as Kind) && !NOMINALS.has(next)) kinds[i] = word === 'either' ? Kind.Adverb : Kind.Negation;
}

/** `many of them`, `most oppose it`, `few believe that`: a quantity that stands for its noun; `about 20 people said`: no preposition. */
function repairQuantity(document: Document, kinds: Uint8Array, i: number): void {
  const { lower } = document.tokens;
  const first = opensSentence(document.tokens, i);
  if (first && ROUGHLY.has(lower[i] as string) && kinds[i + 1] === Kind.Number) kinds[i] = Kind.Adverb;
  if (!QUANTIFIERS.has(lower[i] as string) || kinds[i] === Kind.Determiner) return;
  const before = first ? Kind.Stop : (kinds[previousWord(kinds, i)] as Kind);
  const opens = before >= Kind.Preposition && before !== Kind.Particle;
  const modifier = LIKE_PARTICIPLE.test(lower[i + 1] ?? '') && (kinds[i + 2] === Kind.Noun || kinds[i + 2] === Kind.Adjective);
  if (opens && (lower[i + 1] === 'of' || isFiniteStart(kinds[i + 1] as Kind) && !modifier)) kinds[i] = Kind.Pronoun;
}

/** `to the injured.`, `the accused were`: nothing follows that a participle could belong to. */
function isHeadless(kinds: Uint8Array, i: number): boolean {
  return BEHIND_HEADLESS.has(kinds[nextWord(kinds, i)]);
}

/** A verb in form that a noun's place makes a noun: `keep their promises`, `contrary to claims by …`, `there are fears that`, `without Vasquan help,`. */
function repairNoun(document: Document, kinds: Uint8Array, i: number): void {
  if (kinds[i] !== Kind.Verb) return;
  const word = document.tokens.lower[i] as string;
  const before = previousWord(kinds, i);
  const kind = kinds[before];
  const next = kinds[nextWord(kinds, i)];
  if (NOUN_PARTS.has(next)) return;
  if (kind === Kind.Verb && verbForm(document, i) === 's') {
    kinds[i] = Kind.Noun;
    return;
  }
  const form = verbForm(document, i);
  const auxiliary = kind === Kind.Have || kind === Kind.Be;
  const governed = next === Kind.Comma && form === 'base' && (kind === Kind.Name || kind === Kind.Adjective) && kinds[before - 1] === Kind.Preposition;
  if (governed || auxiliary && (form === 's' || form === 'base' && !mayBeParticiple(document, i)) || form === 's' && (next === Kind.Be || next === Kind.Have || next === Kind.Modal) && !closesRelative(document, kinds, i)) {
    kinds[i] = Kind.Noun;
    return;
  }
  if (kind === Kind.Adverb && kinds[before - 1] === Kind.Possessive && form === 'base' || kind === Kind.Determiner && isHeadless(kinds, i) && /ed$/u.test(word)) {
    kinds[i] = Kind.Noun;
    return;
  }
  const article = (opensSentence(document.tokens, i) && verbForm(document, i) === 's') || kind === Kind.Possessive || (kind === Kind.Determiner && ARTICLES.has(document.tokens.lower[before]));
  if (article && !LIKE_PARTICIPLE.test(word)) kinds[i] = Kind.Noun;
  else if (kind === Kind.Preposition && (PLURAL_FORM.test(word) || verbForm(document, i) === 'base')) kinds[i] = Kind.Noun;
}

/** `the rights chief says`: adjectives in form that head a group when no noun follows. */
function repairHead(document: Document, kinds: Uint8Array, i: number): void {
  if (kinds[i] !== Kind.Adjective || !ADJECTIVAL_NOUNS.has(document.tokens.lower[i] as string)) return;
  const next = kinds[nextWord(kinds, i)];
  const before = kinds[previousWord(kinds, i)];
  if (NOUN_PARTS.has(next)) return;
  if (BEFORE_HEAD.has(before) || (before === Kind.Comma && next === Kind.Preposition)) kinds[i] = Kind.Noun;
}

/** `Russia armed the rebels`, `are armed by`, `are being armed`: an adjective in form, between a subject and an object or where only a passive fits. */
function repairParticiple(document: Document, kinds: Uint8Array, i: number): void {
  if (kinds[i] !== Kind.Adjective || i === 0 || !verbForm(document, i).endsWith('participle')) return;
  const next = kinds[nextWord(kinds, i)];
  if (kinds[i - 1] === Kind.Have && !DESCRIBED_KINDS.has(next)) kinds[i] = Kind.Verb;
  if (!(document.tokens.lower[i] as string).endsWith('ed')) return;
  const { lower } = document.tokens;
  const passive = kinds[i - 1] === Kind.Be && (lower[i - 1] === 'being' || lower[i + 1] === 'by');
  if (passive || NOMINALS.has(kinds[i - 1]) && OBJECT_OPENERS.has(next)) kinds[i] = Kind.Verb;
}

/** What follows a modal is a verb: `will likely increase exports`, `will back the plan`, `would free the hostages`. */
function repairBehindModal(document: Document, kinds: Uint8Array, i: number): void {
  const { lower } = document.tokens;
  let next = nextWord(kinds, i);
  if (kinds[i] !== Kind.Modal && !(kinds[i] === Kind.Do && kinds[next] === Kind.Negation)) return;
  while (kinds[next] === Kind.Adverb || kinds[next] === Kind.Negation || lower[next] === 'likely') {
    kinds[next] = kinds[next] === Kind.Negation ? Kind.Negation : Kind.Adverb;
    next = nextWord(kinds, next);
  }
  const kind = kinds[next];
  const before = kinds[i - 1] as Kind;
  const behind = kinds[nextWord(kinds, next)] as Kind;
  const complete = OBJECT_OPENERS.has(behind) || behind === Kind.Pronoun || behind >= Kind.To;
  if (kind === Kind.Noun || kind === Kind.Particle || kind === Kind.Adjective && complete && BEFORE_MODAL.has(before)) kinds[next] = Kind.Verb;
}

/** A noun in `-ing` is a verb between a verb, preposition or comma and an object (`…, wounding 30`). */
function repairVerb(document: Document, kinds: Uint8Array, i: number): void {
  const { lower } = document.tokens;
  if (kinds[i] === Kind.Verb && kinds[i - 1] === Kind.Be && lower[i - 2] === 'there' && kinds[i + 1] === Kind.Noun) kinds[i] = Kind.Adjective;
  if (kinds[i] !== Kind.Noun || !(lower[i] as string).endsWith('ing')) return;
  const before = kinds[previousWord(kinds, i)];
  const next = kinds[nextWord(kinds, i)];
  const object = OBJECT_OPENERS.has(next) || next === Kind.Number;
  if (object && BEFORE_GERUND.has(before)) kinds[i] = Kind.Verb;
}

/** `Vasqua test-fired a missile`, `has carpet-bombed Brenia`: the word before the hyphen is part of the verb. */
function repairCompound(document: Document, kinds: Uint8Array, i: number): void {
  if (kinds[i] !== Kind.Hyphen || kinds[i - 1] !== Kind.Noun || kinds[i + 1] !== Kind.Verb || !verbForm(document, i + 1).startsWith('past')) return;
  const before = kinds[i - 2] as Kind;
  const next = kinds[nextWord(kinds, i + 1)] as Kind;
  if ((NOMINALS.has(before) || before === Kind.Have) && (OBJECT_OPENERS.has(next) || next === Kind.Number)) kinds[i - 1] = kinds[i] = Kind.Adverb;
}

/** What sets the kinds right, in this order. */
const REPAIRS = [repairInfinitive, repairOwner, repairThat, repairBehindModal, repairVerb, repairHead, repairParticiple, repairNoun, repairGerund, repairEither, repairQuantity, repairOnce, repairCompound, repairVerbalNoun];

/** The kind of each token. */
export function classify(document: Document): Uint8Array {
  const { length } = document.tokens;
  const kinds = new Uint8Array(length);
  for (let i = 0; i < length; i++) kinds[i] = baseKind(document, i);
  for (let i = 0; i < length; i++) for (const repair of REPAIRS) repair(document, kinds, i);
  return kinds;
}
