import { groupAt } from '../clause/at';
import type { NounGroup, Predicate } from '../clause/types';
import type { RoleLink } from '../clause/links';
import { itemAt } from '../document/item';
import { entriesOf } from '../lexicon/lookup';
import { wordCode } from '../attribution/hash';
import { featureKey, signOf, type Sink } from './key';
import type { View } from './view';
import type { Words } from './words';

/** Kinds of features; each makes keys of its own. */
enum T { link = 60, verb, verbSign, attribute, attributeSign, object, noun, nounSign, above, verbObject, wordClass }

/** A number for a role with all that changes its meaning. */
function roleCode({ role, marker, depth }: RoleLink, passive: boolean): number {
  return wordCode(`${role} ${marker} ${Math.min(depth, 2)} ${passive ? 'passive' : ''}`);
}

/** Valence of a noun with its adjectives. */
function groupValence(words: Words, group: NounGroup): number {
  const { plain } = words.valences;
  const sum = group.modifiers.reduce((total, token) => total + (plain[token] as number), plain[group.head] ?? 0);
  return group.negated ? -sum : sum;
}

/** The classes that the tables of the stance calculus give a word: attitude, effect, evaluation …, with their sign. */
function classFeatures(words: Words, role: number, token: number, negated: boolean, sink: Sink): void {
  for (const entry of entriesOf(words.spelling[token] ?? '')) {
    sink(featureKey(T.wordClass, role, wordCode(entry.class), 4 * entry.sign + (negated ? 1 : 0)), token, 'frame');
  }
}

function predicateFeatures(words: Words, link: RoleLink, predicate: Predicate, sink: Sink): void {
  const { lemma, valences } = words;
  const { verb, attribute, negated } = predicate;
  const { groups, predicates } = words.roles.clauses;
  const role = roleCode(link, predicate.passive);
  const turn = negated ? -1 : 1;
  const verbSign = signOf(turn * (valences.plain[verb] ?? 0));
  sink(featureKey(T.link, role, negated ? 1 : 0), verb, 'frame');
  sink(featureKey(T.verb, role, lemma[verb] ?? 0, negated ? 1 : 0), verb, 'frame');
  if (verbSign !== 0) sink(featureKey(T.verbSign, role, verbSign), verb, 'frame');
  classFeatures(words, role, verb, negated, sink);
  if (attribute >= 0) {
    const group = groupAt(words.roles.clauses, attribute);
    const value = group ? groupValence(words, group) : (valences.plain[attribute] ?? 0);
    sink(featureKey(T.attribute, role, lemma[attribute] ?? 0, negated ? 1 : 0), attribute, 'frame');
    classFeatures(words, role + 1, attribute, negated, sink);
    sink(featureKey(T.attributeSign, role, signOf(turn * value)), attribute, 'frame');
  }
  if (link.role === 'subject') {
    for (const object of predicate.objects) {
      const group = groups[object];
      if (!group) continue;
      const sign = signOf(groupValence(words, group));
      sink(featureKey(T.object, role, lemma[group.head] ?? 0, lemma[verb] ?? 0), group.head, 'frame');
      sink(featureKey(T.verbObject, role, verbSign, sign), group.head, 'frame');
    }
  }
  const above = itemAt(predicates, predicate.parent);
  if (above) sink(featureKey(T.above, role, lemma[above.verb] ?? 0), above.verb, 'frame');
}

function groupFeatures(words: Words, link: RoleLink, group: NounGroup, sink: Sink): void {
  const role = roleCode(link, false);
  sink(featureKey(T.link, role, group.negated ? 1 : 0), group.head, 'frame');
  sink(featureKey(T.noun, role, words.lemma[group.head] ?? 0, group.negated ? 1 : 0), group.head, 'frame');
  classFeatures(words, role, group.head, group.negated, sink);
  sink(featureKey(T.nounSign, role, signOf(groupValence(words, group))), group.head, 'frame');
}

/** What the target is to the verbs and nouns of its clause, by the clause parser. */
export function frameFeatures(words: Words, view: View, sink: Sink): void {
  const { groups, predicates } = words.roles.clauses;
  for (const link of view.links) {
    const predicate = itemAt(predicates, link.predicate);
    const group = itemAt(groups, link.group);
    if (predicate) predicateFeatures(words, link, predicate, sink);
    else if (group) groupFeatures(words, link, group, sink);
  }
}

/** The words that bear on the target through its clause: as its subject, as its object or complement, as its nouns. */
export function frameTokens(words: Words, { target, links }: View): [number[], number[], number[]] {
  const { groups, predicates } = words.roles.clauses;
  const [doing, done, nouns]: [number[], number[], number[]] = [[], [], []];
  for (const link of links) {
    const predicate = itemAt(predicates, link.predicate);
    const group = itemAt(groups, link.group);
    if (predicate) {
      const isDoer = (link.role === 'subject') !== predicate.passive;
      const side = isDoer ? doing : done;
      side.push(predicate.verb);
      if (link.role !== 'subject') continue;
      if (predicate.attribute >= 0) side.push(predicate.attribute);
      for (const object of predicate.objects) if (groups[object]) side.push(groups[object].head, ...groups[object].modifiers);
    } else if (group) nouns.push(group.head, ...group.modifiers);
  }
  const outside = (token: number): boolean => token < target.from || token >= target.to;
  return [doing.filter(outside), done.filter(outside), nouns.filter(outside)];
}
