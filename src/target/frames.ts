import type { NounGroup, Predicate } from '../clause/types';
import { rolesAt, type RoleLink } from '../clause/links';
import { hashText } from './hash';
import { featureKey, signOf, type Sink } from './key';
import type { View } from './view';
import type { Words } from './words';

/** Kinds of features; each makes keys of its own. */
const T = { link: 60, verb: 61, verbSign: 62, attribute: 63, attributeSign: 64, object: 65, noun: 66, nounSign: 67, above: 68, verbObject: 69 } as const;

/** Links farther from the target say little. */
const MOST_LINKS = 4;

/** A number for a role with all that changes its meaning. */
function roleCode(link: RoleLink, passive: boolean): number {
  return hashText(`${link.role} ${link.marker} ${Math.min(link.depth, 2)} ${passive ? 'passive' : ''}`);
}

/** Valence of a noun with its adjectives. */
function groupValence(words: Words, group: NounGroup): number {
  const { plain } = words.valences;
  const sum = group.modifiers.reduce((total, token) => total + (plain[token] as number), plain[group.head] ?? 0);
  return group.negated ? -sum : sum;
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
  if (attribute >= 0) {
    const group = groups[words.roles.clauses.groupAt[attribute] ?? -1];
    const value = group ? groupValence(words, group) : (valences.plain[attribute] ?? 0);
    sink(featureKey(T.attribute, role, lemma[attribute] ?? 0, negated ? 1 : 0), attribute, 'frame');
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
  const above = predicates[predicate.parent];
  if (above) sink(featureKey(T.above, role, lemma[above.verb] ?? 0), above.verb, 'frame');
}

function groupFeatures(words: Words, link: RoleLink, group: NounGroup, sink: Sink): void {
  const role = roleCode(link, false);
  sink(featureKey(T.link, role, group.negated ? 1 : 0), group.head, 'frame');
  sink(featureKey(T.noun, role, words.lemma[group.head] ?? 0, group.negated ? 1 : 0), group.head, 'frame');
  sink(featureKey(T.nounSign, role, signOf(groupValence(words, group))), group.head, 'frame');
}

/** What the target is to the verbs and nouns of its clause, by the clause parser. */
export function frameFeatures(words: Words, view: View, sink: Sink): void {
  let links: RoleLink[] = [];
  for (let token = view.target.to - 1; token >= view.target.from && links.length === 0; token--) links = rolesAt(words.roles, token);
  const { groups, predicates } = words.roles.clauses;
  for (const link of links.slice(0, MOST_LINKS)) {
    const predicate = predicates[link.predicate];
    const group = groups[link.group];
    if (predicate) predicateFeatures(words, link, predicate, sink);
    else if (group) groupFeatures(words, link, group, sink);
  }
}
