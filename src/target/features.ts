import { PERSONAL_PRONOUNS } from '../lexicon/degree';
import type { Document, SentenceRange } from '../document/types';
import { frameFeatures } from './frames';
import { wordCode } from '../attribution/hash';
import { featureKey, signOf, type Sink } from './key';
import type { View } from './view';
import { Kind, type Words } from './words';

/** Kinds of features; each makes keys of its own. */
enum T {
  unigram = 1, bigram, trigram,
  leftAt = 10, rightAt, leftPair, rightPair, leftTriple, rightTriple, around,
  leftBag = 20, rightBag, clauseLeft, clauseRight,
  form = 30, quoted, place, possessive, formQuoted,
  role = 40, roleSign, roleForm,
}

const POSSESSIVE = wordCode("'s");

/** Features of the sentence as a whole: the same for all its targets. */
export function sentenceFeatures(words: Words, sentence: SentenceRange, sink: Sink): void {
  const { form } = words;
  let before = 0;
  let beforeThat = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const here = form[i] as number;
    if (here === before) continue;
    sink(featureKey(T.unigram, words.lemma[i] as number), i, 'sentence');
    sink(featureKey(T.bigram, before, here), i, 'sentence');
    sink(featureKey(T.trigram, beforeThat, before, here), i, 'sentence');
    beforeThat = before;
    before = here;
  }
}

function windowFeatures(words: Words, view: View, sink: Sink): void {
  const { form, lemma } = words;
  for (const [side, first, rule] of [[view.left, 0, 'left-window'], [view.right, 1, 'right-window']] as const) {
    const at = (distance: number): number => (distance < side.length ? (form[side[distance] as number] as number) : 1);
    const token = (distance: number): number => side[distance] ?? -1;
    for (let d = 0; d < 4; d++) sink(featureKey(T.leftAt + first, d, d < side.length ? (lemma[token(d)] as number) : 1), token(d), rule);
    sink(featureKey(T.leftPair + first, at(0), at(1)), token(1), rule);
    sink(featureKey(T.leftPair + first, at(1), at(2), 1), token(2), rule);
    sink(featureKey(T.leftTriple + first, at(0), at(1), at(2)), token(2), rule);
    for (let d = 0; d < 8 && d < side.length; d++) sink(featureKey(T.leftBag + first, lemma[token(d)] as number), token(d), rule);
  }
  const before = view.left[0] ?? -1;
  const after = view.right[0] ?? -1;
  sink(featureKey(T.around, before < 0 ? 1 : (form[before] as number), after < 0 ? 1 : (form[after] as number)), after, 'right-window');
}

function clauseFeatures(words: Words, view: View, sink: Sink): void {
  const clause = words.clause[view.target.from] as number;
  for (const [side, first] of [[view.left, 0], [view.right, 1]] as const) {
    for (const token of side) {
      if (words.clause[token] !== clause) break;
      sink(featureKey(T.clauseLeft + first, words.lemma[token] as number), token, 'clause');
    }
  }
}

function formOf(document: Document, view: View): number {
  const { lower } = document.tokens;
  const word = lower[view.target.from] as string;
  if (view.target.to - view.target.from === 1 && PERSONAL_PRONOUNS.has(word)) return wordCode(word);
  return 1;
}

function structureFeatures(words: Words, view: View, sink: Sink, document: Document): void {
  const form = formOf(document, view);
  const quoted = words.quoted[view.target.from] as number;
  const owns = view.right.length > 0 && words.form[view.right[0] as number] === POSSESSIVE ? 1 : 0;
  sink(featureKey(T.form, form), -1, 'structure');
  sink(featureKey(T.quoted, quoted), -1, 'structure');
  sink(featureKey(T.formQuoted, form, quoted), -1, 'structure');
  sink(featureKey(T.possessive, owns), -1, 'structure');
  sink(featureKey(T.place, Math.min(3, Math.floor((4 * view.left.length) / (view.left.length + view.right.length + 1)))), -1, 'structure');
}

/** Where the word stands that a role names. */
interface Role {
  role: number;
  token: number;
}

/** Roles around the target, found by tags alone: its verbs, its adjectives, what it owns, what is said of it. */
function findRoles(words: Words, view: View): Role[] {
  const roles: Role[] = [];
  const { kind, form } = words;
  let preposition = 0;
  let nouns = 0;
  for (let d = 0; d < view.left.length && d < 10; d++) {
    const token = view.left[d] as number;
    const k = kind[token];
    if (k === Kind.verb) {
      roles.push({ role: preposition ? 2 : nouns ? 3 : 1, token });
      break;
    }
    if (k === Kind.adjective && nouns === 0 && !preposition) roles.push({ role: 4, token });
    if (k === Kind.preposition && !preposition) {
      preposition = form[token] as number;
      roles.push({ role: 5, token });
    } else if (k === Kind.noun || k === Kind.name) {
      if (nouns === 0) roles.push({ role: preposition ? 6 : 7, token });
      nouns++;
    } else if (k === Kind.mark) break;
  }
  const owns = view.right.length > 0 && form[view.right[0] as number] === POSSESSIVE;
  let verbs = 0;
  nouns = 0;
  for (let d = 0; d < view.right.length && d < 12; d++) {
    const token = view.right[d] as number;
    const k = kind[token];
    if (k === Kind.verb) {
      roles.push({ role: owns || nouns ? 11 : 10, token });
      if (++verbs === 2) break;
    } else if (k === Kind.adjective) roles.push({ role: verbs ? 12 : 13, token });
    else if (k === Kind.noun && nouns++ < 2) roles.push({ role: verbs ? 14 : owns ? 15 : 16, token });
    else if (k === Kind.mark && d > 2) break;
  }
  return roles;
}

function roleFeatures(words: Words, view: View, sink: Sink, document: Document): void {
  const form = formOf(document, view);
  for (const { role, token } of findRoles(words, view)) {
    const negated = words.valences.negated[token] as number;
    sink(featureKey(T.role, role, words.lemma[token] as number, negated), token, 'role');
    const sign = signOf(words.valences.signed[token] as number);
    if (sign !== 0) {
      sink(featureKey(T.roleSign, role, sign), token, 'role');
      sink(featureKey(T.roleForm, role, sign, form), token, 'role');
    }
  }
}

/** The features of a target in groups, of which the ablation in the training script leaves out some. */
export const GROUPS = { window: windowFeatures, clause: clauseFeatures, structure: structureFeatures, roles: roleFeatures, frames: frameFeatures } as const;

/** Features of one target. */
export function targetFeatures(words: Words, view: View, sink: Sink, document: Document): void {
  for (const make of Object.values(GROUPS)) make(words, view, sink, document);
}
