import { ASKING_NOUN } from '../lexicon/clause-forms';
import { CONTENT_NOUNS } from '../lexicon/clause-nouns';
import { addCopula } from './copula';
import { ADDRESSING, ADVERBIAL_MARK, BARE_INFINITIVE_VERBS, CONTROL_MARK, FELT_TOWARD, FUNCTION_WORDS, JUDGE_MARK, LINKING, LONE_AUXILIARIES, QUESTION_ADVERBS, QUESTION_PRONOUNS } from '../lexicon/clause-words';
import { itemAt } from '../document/item';
import { ROLES } from '../lexicon/mention-roles';
import { isTime } from './ahead';
import { isName } from './attach';
import { verbIs } from './lemma';
import { isInverted, isLast, readsAsParticiple, rereadable } from './participle';
import { close, closeTo, inherit, isFinite, nearest, open, openSibling, predicateOf, top, type Frame, type State } from './state';
import { addPredicate, coordinateVerb, leaveDescription, raiseGerund, rereadAsParticiple, speaks, stealSubject } from './subject';
import type { ClauseKind, Predicate } from './types';
import type { Unit } from './units';
import type { VerbGroup } from './verbs';

/** Auxiliaries that may stand before their subject. */

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
function controller(state: State, parent: Frame, governor: number, mark: string): number[] {
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
function governorOf(state: State, parent: Frame, at: number, mark: string): number {
  if (ADVERBIAL_MARK.has(state.preposition)) return -1;
  const previous = state.preposition ? state.units[at - 2] : state.units[at - 1];
  if (previous?.type !== 'group' || state.edge.length === 0) return -1;
  const predicate = predicateOf(state, parent);
  if (predicate && predicate.objects.length + predicate.complements.length > 0 && controlsObject(state, predicate, mark)) return -1;
  for (let i = state.edge.length - 1; i >= 0; i--) {
    const group = state.edge[i] as number;
    const above = mark === 'for' ? itemAt(state.groups, itemAt(state.edge, i - 1)) : undefined;
    if (!isName(state, group) && !above?.patients.some((f) => f.group === group)) return group;
  }
  return -1;
}

/** `wrong for X to leave`, `no reason for X to leave`: who stands right before the infinitive, where an adjective or a noun of content asks for it. */
function namedBehindFor(state: State, parent: Frame, at: number): number[] | null {
  const group = state.units[at - 1]?.group ?? -1;
  const slot = state.slots[group];
  if (slot?.preposition !== 'for' || isTime(state, group)) return null;
  const noun = itemAt(state.groups, slot.noun);
  const joined = state.groups[group]?.coordination ?? -1;
  const named = joined >= 0 && slot.complements?.map((c) => c.group).filter((g) => state.groups[g]?.coordination === joined);
  const { lemma } = state.document.tokens;
  const content = noun && CONTENT_NOUNS.has(lemma[noun.head]);
  return content || (predicateOf(state, parent)?.attribute ?? -1) >= 0 ? named || [group] : null;
}

/** What a participle behind a comma goes with: `vowed to leave, saying …` a verb of speech, else the finite clause. */
function hostOf(state: State, { verb }: VerbGroup): Frame {
  const told = (f: Frame): boolean => isFinite(f) && f.predicate >= 0;
  const speech = verbIs(state.document, verb, 'speech') ? nearest(state, (f) => told(f) && speaks(state, f)) : null;
  return speech ?? (isFinite(top(state)) ? top(state) : nearest(state, told)) ?? top(state);
}

function openNonfinite(state: State, kind: ClauseKind, unit: Unit, at: number): void {
  const verb = unit.verb as VerbGroup;
  const { closed } = state;
  const innermost = top(state);
  const after = state.comma && closed && ((closed.inserted && closed.kind === 'main') || (innermost.predicate < 0 && innermost.subjects.length === 0)) ? closed : null;
  const free = kind === 'ing' && state.comma && state.preposition === '' && state.conjunction === '';
  const above = kind !== 'to' && after ? after : free ? hostOf(state, verb) : innermost;
  if (free && above !== innermost) closeTo(state, above);
  const separated = state.comma || state.conjunction !== '';
  const start = above.predicate < 0 && above.subjects.length === 0;
  const edge = state.edge;
  // `bribes allegedly paid by X`
  let before = at - 1;
  while (kind === 'participle' && state.units[before]?.type === 'adverb') before--;
  const adjoins = state.units[before]?.type === 'group' && edge.length > 0;
  let antecedent = -1;
  let governor = -1;
  if (!separated && !start) {
    if (kind === 'to' || state.preposition) governor = governorOf(state, above, at, state.preposition || 'to');
    else if (adjoins && verb.lemma !== 'use' && !isTime(state, edge[edge.length - 1] as number)) antecedent = edge[edge.length - 1] as number;
  } else if (adjoins && !separated && kind !== 'to') antecedent = edge[edge.length - 1] as number;
  if (kind === 'participle' && state.comma && state.units[at - 2]?.type === 'group') {
    const last = edge[edge.length - 1] ?? -1;
    if (start ? !isName(state, last) && !isTime(state, last) : above.predicate >= 0) antecedent = last;
  }
  const mark = state.preposition || (kind === 'to' ? 'to' : '');
  state.preposition = '';
  const bare = verb.shape === 'bare' ? predicateOf(state, above)?.objects : undefined;
  const named = kind === 'to' ? namedBehindFor(state, above, at) : null;
  const controlling = start ? [] : controller(state, above, governor, separated && mark === '' ? ',' : mark);
  const subjects = antecedent >= 0 ? [antecedent] : named ?? (bare?.length ? bare : controlling);
  const frame = open(state, kind, mark, above);
  frame.subjects = inherit(subjects);
  frame.antecedent = antecedent;
  frame.governor = governor;
  frame.initial = start;
  frame.inserted = separated && above.predicate < 0;
  frame.edge = edge;
  if (kind === 'participle') verb.passive = true;
  addPredicate(state, frame, verb).loose = free;
}

/** `Should Russia attack, NATO will respond`: no question. */
function isCondition(state: State, at: number): boolean {
  const last = state.units[state.units.length - 1];
  return at === 0 && last?.word !== '?' && state.units.some((u) => u.type === 'comma');
}

/** `What has Iran done?`, `Where was Iran?`: what is asked for stands before the auxiliary. */
function isAsked({ document, groups, units }: State, { subjects, predicate }: Frame, at: number): boolean {
  const asked = predicate < 0 && subjects.length === 1 ? groups[subjects[0] as number] : undefined;
  return asked ? QUESTION_PRONOUNS.has(document.tokens.lower[asked.from]) && units[at]?.verb?.lemma !== 'be' : QUESTION_ADVERBS.has(units[at - 1]?.word);
}

/** `Can Iran trust …`, `had the U.S. not withdrawn, …`, `nor did Iran`: an auxiliary alone, before its subject. */
function readInversion(state: State, unit: Unit, at: number): boolean {
  const verb = unit.verb as VerbGroup;
  const frame = top(state);
  const lone = LONE_AUXILIARIES.has(verb.lemma) && verb.shape !== 'bare' && state.units[at + 1]?.type === 'group';
  const previous = state.units[at - 1]?.type;
  const asked = isAsked(state, frame, at);
  const first = asked || previous === undefined || previous === 'comma' || previous === 'conjunction' || previous === 'negation' || previous === 'adverb';
  const joined = state.conjunction === 'nor' && frame.predicate >= 0;
  if (!lone || !first || !joined && (frame.predicate >= 0 || frame.subjects.length > 0 && !asked)) return false;
  const word = state.document.tokens.lower[verb.from] as string;
  const condition = word === 'had' || ((word === 'should' || word === 'were') && isCondition(state, at));
  const clause = condition ? open(state, 'conditional', word, frame) : joined ? openSibling(state) : frame;
  clause.initial = condition;
  const objects = asked ? clause.subjects.splice(0) : [];
  addPredicate(state, clause, verb).objects = objects;
  clause.inverted = true;
  return true;
}

/** `Iran, says Lee, will …`, `Iran, explained the envoy, will …`, but not `the group, based in Rome, claimed the attack`. */
function interrupts({ units }: State, { lemma }: VerbGroup, at: number): boolean {
  const after = units[at + 2]?.type;
  const resumed = units[at + 3]?.verb;
  return lemma === 'say' && (after === 'comma' || after === 'stop') || after === 'comma' && resumed?.shape === 'finite' && !resumed.ambiguous;
}

/** `who critics say has lied`: what a relative clause describes is the subject of what is said. */
function saidOfAntecedent(state: State, frame: Frame, verb: VerbGroup, at: number): boolean {
  const predicate = predicateOf(state, frame);
  if (!predicate || !frame.objectGap || state.units[at - 1]?.verb?.verb !== predicate.verb || !verbIs(state.document, predicate.verb, 'clausal')) return false;
  predicate.objects.length = 0;
  const said = open(state, 'that', '', frame);
  said.subjects = [frame.antecedent];
  addPredicate(state, said, verb);
  return true;
}

function finite(state: State, unit: Unit, at: number): void {
  const verb = unit.verb as VerbGroup;
  const frame = top(state);
  if (readInversion(state, unit, at)) return;
  if (frame.inverted && (verb.shape === 'bare' || verb.shape === 'participle' || verb.shape === 'ing')) return;
  if (isInverted(state, unit, at) && (frame.predicate >= 0 || frame.subjects.length === 0 || unit.quoted || interrupts(state, verb, at))) {
    const insert = open(state, 'main', '', null);
    insert.inserted = true;
    addPredicate(state, insert, verb);
    insert.inverted = true;
    return;
  }
  if (saidOfAntecedent(state, frame, verb, at)) return;
  if (frame.predicate < 0 && (frame.subjects.length > 0 || state.stack.length === 1 || !frame.initial)) {
    if (state.conjunction === '' || frame.subjects.length > 0) {
      addPredicate(state, frame, verb);
      return;
    }
  }
  if (state.conjunction === '' || !coordinateVerb(state, verb, at)) findSubject(state, verb, at);
}

/** A finite verb in a clause that has one already: another clause waits for it, an object is its subject, or the first was a participle. */
function findSubject(state: State, verb: VerbGroup, at: number): void {
  if (raiseGerund(state, verb)) return;
  leaveDescription(state);
  const waiting = nearest(state, (f) => f.predicate < 0 && f.subjects.length > 0);
  const current = predicateOf(state, top(state));
  const clausal = current !== null && verbIs(state.document, current.verb, 'clausal');
  const outer = isLast(state, at) && !waiting && verb.from === verb.verb ? rereadable(state) : null;
  if (outer && rereadAsParticiple(state, outer, verb)) return;
  if ((clausal || !waiting && !state.comma) && !(top(state).kind === 'main' && !clausal && rereadAsParticiple(state, top(state), verb)) && stealSubject(state, verb)) return;
  if (top(state).predicate === state.predicates.length - 1 && state.predicates[state.predicates.length - 1]?.verb === verb.verb) return;
  if (waiting) {
    closeTo(state, waiting);
    addPredicate(state, waiting, verb);
    return;
  }
  if (state.comma && state.closed?.kind === 'relative') state.stack.push(state.closed);
  if (state.comma && coordinateVerb(state, verb, at)) return;
  const first = nearest(state, (f) => f.predicate >= 0 && isFinite(f));
  if (first && rereadAsParticiple(state, first, verb)) return;
  const bottom = nearest(state, (f) => f.predicate < 0);
  if (bottom) closeTo(state, bottom);
  else open(state, 'main', '', null);
  addPredicate(state, top(state), verb);
}

/** After an auxiliary before its subject (`had the U.S. not withdrawn`), or apart from its verb (`has in a letter to Lee condemned`): the verb joins it. */
function joinAuxiliary(state: State, frame: Frame, verb: VerbGroup): boolean {
  const predicate = predicateOf(state, frame);
  const isBefore = (group: number): boolean => (state.groups[group]?.from ?? 0) < (predicate?.from ?? 0);
  const lone = predicate && predicate.attribute < 0 && predicate.objects.every(isBefore) && LONE_AUXILIARIES.has(predicate.lemma);
  if (!predicate || !lone || state.comma || state.conjunction) return false;
  const fits = verb.shape === 'finite' && verb.tense === 'none' || verb.shape === 'bare' || verb.shape === 'participle' || verb.ambiguous || verb.shape === 'ing';
  const subject = predicate.subjects[0];
  const isApart = predicate.lemma === 'have' && predicate.complements.length > 0 && verb.tense !== 'present';
  if (!fits && !isApart || subject === undefined || isBefore(subject) && !isApart) return false;
  const be = predicate.lemma === 'be';
  predicate.passive = verb.passive || be && verb.shape !== 'ing';
  predicate.verb = verb.verb;
  predicate.to = verb.to;
  predicate.lemma = verb.lemma;
  predicate.negated = predicate.negated || verb.negated;
  predicate.manner.push(...verb.manner);
  state.edge = [];
  return true;
}

/** `has closed its port and withdrawn its troops`: one auxiliary for both. */
function continuesPerfect(state: State, at: number): boolean {
  if (state.conjunction === '' || state.units[at - 1]?.type !== 'conjunction' || state.units[at + 1]?.type !== 'group') return false;
  const finite = nearest(state, (f) => f.predicate >= 0 && isFinite(f));
  const first = finite && predicateOf(state, finite);
  return !!first && !first.passive && FUNCTION_WORDS.get(state.document.tokens.lower[first.from] as string) === 'have';
}

/** Reads a verb group. */
export function readVerb(state: State, at: number): void {
  const unit = state.units[at] as Unit;
  const verb = unit.verb as VerbGroup;
  const frame = top(state);
  if (joinAuxiliary(state, frame, verb)) return;
  const current = predicateOf(state, frame);
  if ((verb.shape === 'to' || verb.shape === 'ing') && state.conjunction !== '' && !state.preposition && coordinateVerb(state, verb, at)) return;
  if (verb.shape === 'participle' && continuesPerfect(state, at) && coordinateVerb(state, verb, at)) return;
  if (verb.shape === 'to') openNonfinite(state, 'to', unit, at);
  else if (verb.shape === 'ing') openNonfinite(state, 'ing', unit, at);
  else if (verb.shape === 'participle') openNonfinite(state, 'participle', unit, at);
  else if (verb.shape === 'bare' && current && BARE_INFINITIVE_VERBS.has(current.lemma) && current.objects.length > 0 && !state.conjunction && !state.comma) openNonfinite(state, 'to', unit, at);
  else if (verb.shape === 'bare' && current?.lemma === 'help' && state.units[at - 1]?.type === 'verb') openNonfinite(state, 'to', unit, at);
  else if (verb.ambiguous && readsAsParticiple(state, frame, unit, at)) openNonfinite(state, 'participle', unit, at);
  else finite(state, unit, at);
}

/** Reads an adjective by itself: what a copula or `call X …` says of somebody. */
export function readAdjective(state: State, at: number): void {
  const unit = state.units[at] as Unit;
  addCopula(state, at);
  const predicate = predicateOf(state, top(state));
  if (!predicate) {
    state.preposition = '';
    return;
  }
  const previous = state.units[at - 1];
  const copula = FUNCTION_WORDS.get(predicate.lemma) === 'copula' || LINKING.has(predicate.lemma);
  const asPhrase = state.preposition === 'as';
  state.preposition = '';
  // `sanctions that Vasqua called illegal`: the object went before.
  const ofObject = predicate.objects.length > 0 && (previous?.type === 'group' || previous?.type === 'adverb' || previous?.type === 'verb' && top(state).objectGap);
  if (predicate.attribute < 0 && (copula || asPhrase || ofObject || (predicate.passive && previous?.type === 'verb'))) {
    predicate.attribute = unit.from;
    predicate.manner.push(...state.adverbs);
    state.adverbs = [];
    state.edge = [];
  }
}

/** Closes a clause that ended, so that a sibling can follow. */
export function endClause(state: State): void {
  while (state.stack.length > 1 && !top(state).barrier) close(state);
}
