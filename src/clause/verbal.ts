import { groupOf } from './attach';
import { addCopula } from './copula';
import { BARE_INFINITIVE_VERBS, FUNCTION_WORDS, LINKING, LONE_AUXILIARIES, QUESTION_ADVERBS, QUESTION_PRONOUNS } from '../lexicon/clause-words';
import { openNonfinite } from './nonfinite';
import { isInverted, isLast, readsAsParticiple, rereadable } from './participle';
import { close, closeTo, insert, isFinite, isOf, isSeparated, isWaiting, nearest, open, openSibling, predicateOf, top, type Frame, type State } from './state';
import { addPredicate, coordinateVerb, leaveDescription, raiseGerund, rereadAsParticiple, stealSubject } from './subject';
import type { Unit } from './units';
import type { VerbGroup } from './verbs';

/** `Should Russia attack, NATO will respond`: no question. */
function isCondition(state: State, at: number): boolean {
  return at === 0 && state.units.at(-1)?.word !== '?' && state.units.some((u) => u.type === 'comma');
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
  const first = asked || previous === undefined || previous === 'comma' || previous === 'conjunction' || previous === 'adverb';
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
  if (!predicate || !frame.objectGap || state.units[at - 1]?.verb?.verb !== predicate.verb || !isOf(state, predicate, 'clausal')) return false;
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
    const tag = insert(state);
    addPredicate(state, tag, verb);
    tag.inverted = true;
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
  const waiting = nearest(state, isWaiting);
  const current = predicateOf(state, top(state));
  const clausal = isOf(state, current, 'clausal');
  const outer = isLast(state, at) && !waiting && verb.from === verb.verb ? rereadable(state) : null;
  if (outer && rereadAsParticiple(state, outer, verb)) return;
  if ((clausal || !waiting && !state.comma) && !(top(state).kind === 'main' && !clausal && rereadAsParticiple(state, top(state), verb)) && stealSubject(state, verb)) return;
  if (top(state).predicate === state.predicates.length - 1 && state.predicates.at(-1)?.verb === verb.verb) return;
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
  if (!predicate || predicate.attribute >= 0 || !LONE_AUXILIARIES.has(predicate.lemma) || isSeparated(state)) return false;
  const isBefore = (group: number): boolean => groupOf(state, group).from < predicate.from;
  const fits = verb.shape === 'finite' && verb.tense === 'none' || verb.shape === 'bare' || verb.shape === 'participle' || verb.ambiguous || verb.shape === 'ing';
  const subject = predicate.subjects[0];
  const isApart = predicate.lemma === 'have' && predicate.complements.length > 0 && verb.tense !== 'present';
  if (!predicate.objects.every(isBefore) || !fits && !isApart || subject === undefined || isBefore(subject) && !isApart) return false;
  predicate.passive = verb.passive || predicate.lemma === 'be' && verb.shape !== 'ing';
  predicate.verb = verb.verb;
  predicate.to = verb.to;
  predicate.lemma = verb.lemma;
  predicate.negated ||= verb.negated;
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
  if (verb.shape === 'to' || verb.shape === 'ing' || verb.shape === 'participle') openNonfinite(state, verb.shape, unit, at);
  else if (verb.shape === 'bare' && current && BARE_INFINITIVE_VERBS.has(current.lemma) && current.objects.length > 0 && !isSeparated(state)) openNonfinite(state, 'to', unit, at);
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
