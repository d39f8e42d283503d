import { opensSentence, someIn } from '../document/range';
import { rulesOf, type Rules, type Shape, type Tagged } from '../document/pattern';
import type { Document } from '../document/types';
import { APOSTROPHES, KINDS, NOMINALS, OWNED_KINDS, VERBAL_NOUN_ENDING } from '../lexicon/clause-forms';
import { IRREGULAR_VERBS } from '../lexicon/clause-irregular';
import { BARE_INFINITIVE_VERBS, TAKING_TO } from '../lexicon/clause-words';
import { KIND_LISTS, KIND_RULES, KIND_SHAPES, MENDED_KINDS } from '../lexicon/kind-rules';
import { beforeGroup, closesRelative, followsSubordinator } from './before';
import { baseKind, Kind } from './kind';
import { mayBeParticiple, verbForm, verbIs, verbLemma, type VerbForm } from './lemma';

/** A word or two in single quotation marks, with the first of them: what closes them is no owner's. */
const LONGEST_TERM = 3;

/** What the rules see: the tokens that are no quotation marks, with the names of their kinds as tags. */
interface Words extends Tagged {
  document: Document;
  /** Of all tokens. */
  kinds: Uint8Array;
  /** Where the words stand among the tokens. */
  places: readonly number[];
}

/** Asks something of a word by its place among the tokens. */
const at = (asks: (document: Document, token: number, kinds: Uint8Array) => boolean): Shape<Words> =>
  ({ document, kinds, places }, i) => asks(document, places[i] as number, kinds);

const hasForm = (form: VerbForm): Shape<Words> => at((document, token) => verbForm(document, token) === form);

const isOf = (name: string): Shape<Words> => at((document, token) => verbIs(document, token, name));

/** Whether the noun group that ends at a token can be a subject: nothing before it governs it. */
function maySubject(document: Document, token: number, kinds: Uint8Array): boolean {
  const k = beforeGroup(kinds, token);
  if (k < 0 || document.tokens.sentence[k] !== document.tokens.sentence[token]) return true;
  return kinds[k] === Kind.Verb ? verbIs(document, k, 'clausal') : kinds[k] !== Kind.Preposition && kinds[k] !== Kind.Be;
}

/** `let the rebels attack`: the noun group that ends at a token does what follows. */
function isLet(document: Document, token: number, kinds: Uint8Array): boolean {
  const k = beforeGroup(kinds, token);
  return kinds[k] === Kind.Verb && BARE_INFINITIVE_VERBS.has(verbLemma(document, k));
}

/** `the allies' talks`: an apostrophe joined to a plural, with its noun behind. */
function isOwnerMark({ tokens }: Document, i: number, kinds: Uint8Array): boolean {
  if (kinds[i] !== Kind.Quote || !APOSTROPHES.has(tokens.word[i]) || tokens.end[i - 1] !== tokens.start[i] || tokens.end[i] === tokens.start[i + 1]) return false;
  if (someIn({ from: i - LONGEST_TERM, to: i }, (p) => APOSTROPHES.has(tokens.word[p]))) return false;
  const isPlural = tokens.party[i - 1] !== -1 || tokens.lower[i - 1]?.endsWith('s');
  return isPlural === true && NOMINALS.has(kinds[i - 1]) && OWNED_KINDS.has(kinds[i + 1]);
}

/** What the table may ask of a word beside kinds, words and what its letters tell. */
const SHAPES: Readonly<Record<string, Shape<Words>>> = {
  '#base': hasForm('base'),
  '#ing-form': hasForm('ing'),
  '#s-form': hasForm('s'),
  '#past': at((document, token) => verbForm(document, token).startsWith('past')),
  '#participle': at(mayBeParticiple),
  '#inflected': at(({ tokens }, token) => VERBAL_NOUN_ENDING.test(tokens.lower[token] as string) || IRREGULAR_VERBS.get(tokens.lower[token])?.past === true),
  '@opens': at(({ tokens }, token) => opensSentence(tokens, token)),
  '@quoted': at(({ tokens }, token, kinds) => kinds[token - 1] === Kind.Quote && !opensSentence(tokens, token)),
  '@taking-to': at(({ tokens }, token) => tokens.pos[token] === 'VERB' && TAKING_TO.has(tokens.lemma[token])),
  '@letting': at((document, token) => BARE_INFINITIVE_VERBS.has(verbLemma(document, token))),
  '@clausal': isOf('clausal'),
  '@wish': isOf('wish'),
  '@objectless': isOf('objectless'),
  '@closes': at((document, token, kinds) => closesRelative(document, kinds, token)),
  '@conditional': at((document, token, kinds) => followsSubordinator(document, kinds, token)),
  '@subject': at(maySubject),
  '@let': at(isLet),
};

const NAMES = KINDS.map((name) => name.toUpperCase());

let rules: Rules<Words> | undefined;

/** The kind of each token. */
export function classify(document: Document): Uint8Array {
  const { length, lower } = document.tokens;
  const kinds = new Uint8Array(length);
  const places = [];
  for (let i = 0; i < length; i++) kinds[i] = baseKind(document, i);
  for (let i = 0; i < length; i++) {
    if (isOwnerMark(document, i, kinds)) kinds[i] = Kind.OwnerMark;
    if (kinds[i] !== Kind.Quote) places.push(i);
  }
  const word = places.map((place) => lower[place] as string);
  const pos = places.map((place) => NAMES[kinds[place] as number] as string);
  const words = { document, kinds, places, tokens: { word, lower: word, pos, sentence: new Int32Array(places.length) } };
  rules ??= rulesOf(MENDED_KINDS, KIND_RULES, { shapes: SHAPES, lists: KIND_LISTS, letters: KIND_SHAPES });
  for (const [i, place] of places.entries()) {
    const rule = rules(words, i);
    if (!rule) continue;
    pos[i] = rule.tag;
    kinds[place] = NAMES.indexOf(rule.tag);
  }
  return kinds;
}
