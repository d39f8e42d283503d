import { BEFORE_NOUN, JOINTS, KINDS, KIND_OF, KIND_OF_MARK, KIND_OF_WORD, KIND_UNDER_TAG, OWNED_TAGS, READ_APART } from '../lexicon/clause-forms';
import { PARTICIPLE_ADJECTIVES } from '../lexicon/clause-verbs';
import { FUNCTION_WORDS, PARTICLES, PARTICLE_VERBS, PREFIXES, STAYING } from '../lexicon/clause-words';
import { ROLES, TITLE_PARTICIPLES } from '../lexicon/mention-roles';
import { isNotOnly, opensSentence } from '../document/range';
import type { Document } from '../document/types';
import { mayBeParticiple, verbIs } from './lemma';

/** What a token is to the parser: its tag, set right by the closed classes and by its place. {@link KINDS} names them in this order. */
export enum Kind {
  Other, Determiner, Possessive, Adjective, Number, Noun, Name, Pronoun, OwnerMark, Hyphen,
  Adverb, Negation, Verb, Be, Have, Do, Modal, To,
  Preposition, Conjunction, Subordinator, TimeSubordinator, Relative, That,
  Comma, Break, Dash, Open, Close, Quote, Stop, Particle,
}

const kindNamed = new Map(KINDS.map((name, kind): [string, Kind] => [name, kind]));

/** The kind by a tag or a class of function words. */
const kindOf = (name: string): Kind | undefined => kindNamed.get(KIND_OF.get(name) ?? name);

/** Words that are read in a way of their own. */
const SPECIAL = new Set([...KIND_OF_MARK.keys(), ...KIND_OF_WORD.keys(), ...JOINTS, ...PREFIXES, ...READ_APART]);

const isJoint = ({ start, end }: Document['tokens'], i: number): boolean => end[i - 1] === start[i] && end[i] === start[i + 1];

/** What a mark or one of the {@link SPECIAL} words is, where it is not what its class says. */
function specialKind({ tokens }: Document, i: number, word: string, tag: string): Kind | undefined {
  if (tag === 'PUNCT' || tag === 'SYM') {
    if (JOINTS.has(word)) return word === '/' ? Kind.Conjunction : isJoint(tokens, i) ? Kind.Hyphen : Kind.Dash;
    const mark = kindNamed.get(KIND_OF_MARK.get(word) ?? '');
    if (mark !== undefined) return mark;
  }
  const known = kindNamed.get(KIND_UNDER_TAG.get(`${word}+${tag}`) ?? KIND_OF_WORD.get(word) ?? '');
  if (known !== undefined) return known;
  if (PREFIXES.has(word) && tokens.party[i + 1] !== -1) return Kind.Adjective;
  return word !== 'her' ? undefined : isOwned(tokens, i + 1) ? Kind.Possessive : Kind.Pronoun;
}

/** `her (very own) plan`; not `thanked her warmly`. */
function isOwned({ pos, word }: Document['tokens'], from: number): boolean {
  let i = from;
  while (BEFORE_NOUN.has(pos[i]) || KIND_OF_MARK.get(word[i]) === 'quote') i++;
  return OWNED_TAGS.has(pos[i]);
}

/** `Theresa May`, `Will wrote`: a name behind a name, or before a verb that a modal cannot have. */
function isSurname({ tokens }: Document, i: number): boolean {
  const { pos, lower, lemma } = tokens;
  const verbBehind = pos[i + 1] === 'VERB' || pos[i + 1] === 'AUX';
  const bare = lower[i + 1] === lemma[i + 1];
  const named = pos[i - 1] === 'PROPN' && !opensSentence(tokens, i);
  return named ? !(verbBehind && bare) : verbBehind && !bare;
}

/** `having rejected`, `to have never lost`: an auxiliary, whatever the tagger says. */
function isPerfect(document: Document, i: number): boolean {
  const { lower, pos } = document.tokens;
  let next = i + 1;
  while (pos[next] === 'ADV' || pos[next] === 'PART') next++;
  if (lower[next] === 'been') return true;
  return pos[next] === 'VERB' && mayBeParticiple(document, next);
}

/** What a token is by its tag and its word. */
export function baseKind(document: Document, i: number): Kind {
  const { tokens } = document;
  const word = tokens.lower[i] as string;
  if (tokens.party[i] !== -1) return Kind.Name;
  const tag = tokens.pos[i] as string;
  const special = SPECIAL.has(word) ? specialKind(document, i, word, tag) : undefined;
  if (special !== undefined) return special;
  const known = FUNCTION_WORDS.get(word);
  if (known !== undefined) {
    const kind = kindOf(known) as Kind;
    if (kind === Kind.Negation && isNotOnly(tokens, i)) return Kind.Adverb;
    if (tag === 'PROPN' && (kind !== Kind.Modal || isSurname(document, i))) return Kind.Name;
    if (kind === Kind.Preposition && tokens.pos[i - 1] === 'VERB' && PARTICLE_VERBS.has(`${tokens.lemma[i - 1]}_${word}`)) return Kind.Particle;
    // `dismissed as absurd Vasquan claims`: no clause begins.
    const judges = word === 'as' && tokens.pos[i - 1] === 'VERB' && tokens.pos[i + 1] === 'ADJ' && verbIs(document, i - 1, 'attribute-as');
    if (kind === Kind.TimeSubordinator && (judges || tag === 'ADP' && (word === 'as' || word === 'than'))) return Kind.Preposition;
    if (kind === Kind.Have && tag === 'VERB' && !isPerfect(document, i)) return Kind.Verb;
    return kindNamed.get(KIND_UNDER_TAG.get(`${KINDS[kind]}+${tag}`) ?? '') ?? kind;
  }
  if (TITLE_PARTICIPLES.has(word) && ROLES.has(tokens.lower[i + 1] as string)) return Kind.Adjective;
  if (word === 'please' && tokens.lower[i - 1] === 'to') return Kind.Verb;
  if (tag === 'VERB' && PARTICIPLE_ADJECTIVES.has(word) && STAYING.has(tokens.lemma[i - 1] as string)) return Kind.Adjective;
  if (PARTICLES.has(word) && (tag === 'ADP' || tag === 'ADV' || tag === 'PART')) return Kind.Particle;
  return kindOf(tag) ?? Kind.Other;
}
