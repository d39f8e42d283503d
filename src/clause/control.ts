import { ASKING_NOUN } from '../lexicon/clause-forms';
import { CONTENT_NOUNS } from '../lexicon/clause-nouns';
import { ADDRESSING, ADVERBIAL_MARK, CONTROL_MARK, FELT_TOWARD, JUDGE_MARK } from '../lexicon/clause-words';
import { ROLES } from '../lexicon/mention-roles';
import { itemAt } from '../document/item';
import { isTime } from './ahead';
import { groupOf, isName } from './attach';
import { verbIs } from './lemma';
import { predicateOf, type Frame, type State } from './state';
import type { Predicate } from './types';

/** Whether the verb above makes its object do what follows this mark. */
function controlsObject(state: State, predicate: Predicate, mark: string): boolean {
  if (JUDGE_MARK.has(mark) && verbIs(state.document, predicate.verb, 'judge-control')) return true;
  return CONTROL_MARK.has(mark) && verbIs(state.document, predicate.verb, 'object-control');
}

/** `sanctions on X for attacking`, `furious with X for attacking`, `lashed out at X for attacking`: who is punished or blamed did it. */
function blamed(state: State, predicate: Predicate | null, governor: number): number[] {
  const noun = itemAt(state.groups, governor);
  // `expelled a diplomat for spying`
  if (noun && ROLES.has(state.document.tokens.lower[noun.head])) return [governor];
  const felt = noun?.topics.filter(({ marker, group }) => FELT_TOWARD.has(marker) && isName(state, group)) ?? [];
  const patients = [...(noun?.patients ?? []), ...felt].map((f) => f.group).filter((group) => group >= 0);
  const about = predicate?.complements.at(-1);
  if (patients.length > 0 || !predicate || !about || !isName(state, about.group)) return patients;
  return about.preposition === 'at' || predicate.attribute >= 0 && FELT_TOWARD.has(about.preposition) ? [about.group] : [];
}

/** Who does what a non-finite verb says: the object under verbs such as `urge`, else the subject; under a noun its owner, or somebody unknown. */
export function controller(state: State, parent: Frame, governor: number, mark: string): number[] {
  const noun = itemAt(state.groups, governor);
  const doers = mark === 'for' ? blamed(state, predicateOf(state, parent), governor) : [];
  if (doers.length > 0) return doers;
  const owners = noun ? [...noun.owners, ...(ASKING_NOUN.test(state.document.tokens.lower[noun.head] ?? '') ? noun.patients : [])] : [];
  const owning = owners.filter((o) => o.group >= 0).map((o) => o.group);
  if (owning.length > 0) return owning;
  const predicate = predicateOf(state, parent);
  if (!predicate) return governor >= 0 && parent.subjects.includes(governor) ? [] : parent.subjects;
  if (governor >= 0 && verbIs(state.document, predicate.verb, 'others')) return [];
  if (governor < 0 && !predicate.passive && controlsObject(state, predicate, mark)) {
    const addressed = predicate.complements.filter((c) => ADDRESSING.has(c.preposition) && !isTime(state, c.group)).map((c) => c.group);
    if (predicate.objects.length > 0) return predicate.objects;
    if (addressed.length > 0) return addressed;
  }
  return predicate.subjects;
}

/** `attempts to …`, `the idea of leaving`: the noun right before, unless the verb above controls it. */
export function governorOf(state: State, parent: Frame, at: number, mark: string): number {
  if (ADVERBIAL_MARK.has(state.preposition)) return -1;
  const previous = state.preposition ? state.units[at - 2] : state.units[at - 1];
  if (previous?.type !== 'group' || state.edge.length === 0) return -1;
  const predicate = predicateOf(state, parent);
  if (predicate && predicate.objects.length + predicate.complements.length > 0 && controlsObject(state, predicate, mark)) return -1;
  for (let i = state.edge.length - 1; i >= 0; i--) {
    const group = state.edge[i] as number;
    const above = itemAt(state.groups, itemAt(state.edge, i - 1));
    // `attempts by some states to leave`
    const isOthers = above?.owners.some((f) => f.group === group && f.marker === 'by') || mark === 'for' && above?.patients.some((f) => f.group === group);
    if (!isName(state, group) && !isOthers) return group;
  }
  return -1;
}

/** `wrong for X to leave`, `no reason for X to leave`: who stands right before the infinitive, where an adjective or a noun of content asks for it. */
export function namedBehindFor(state: State, parent: Frame, at: number): number[] | null {
  const group = state.units[at - 1]?.group ?? -1;
  const slot = state.slots[group];
  if (slot?.preposition !== 'for' || isTime(state, group)) return null;
  const noun = itemAt(state.groups, slot.noun);
  const joined = groupOf(state, group).coordination;
  const named = joined >= 0 && slot.complements?.map((c) => c.group).filter((g) => state.groups[g]?.coordination === joined);
  const { lemma } = state.document.tokens;
  const content = noun && CONTENT_NOUNS.has(lemma[noun.head]);
  return content || (predicateOf(state, parent)?.attribute ?? -1) >= 0 ? named || [group] : null;
}
