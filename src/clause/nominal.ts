import { itemAt } from '../document/item';
import { beginsClause, isTime } from './ahead';
import { attachPhrase, groupOf, isName } from './attach';
import { afterParenthesis, joinToEdge } from './join';
import { verbIs } from './lemma';
import { close, closeTo, isFinite, nearest, open, predicateOf, top, type Frame, type Slot, type State } from './state';
import type { Unit } from './units';

const COPULAS = new Set(['be', 'become', 'remain', 'seem', 'appear', 'stay']);

function fill(state: State, list: number[], group: number): void {
  list.push(group);
  state.slots[group] = { list, complements: null, preposition: '', noun: -1, role: null };
  state.edge = [group];
}

/** A group that a finite verb follows starts a clause of its own. */
function newClause(state: State, group: number, at: number): void {
  if (state.conjunction) {
    const sibling = nearest(state, (f) => isFinite(f) && f.kind !== 'relative' && f.predicate >= 0) ?? top(state);
    const parent = sibling.parent;
    closeTo(state, sibling);
    const frame = open(state, sibling.kind, sibling.kind === 'main' ? '' : sibling.mark, parent);
    fill(state, frame.subjects, group);
    return;
  }
  const waiting = nearest(state, (f) => f.predicate < 0);
  if (waiting && waiting.subjects.length === 0) {
    closeTo(state, waiting);
    fill(state, waiting.subjects, group);
    return;
  }
  const inserted = speaksNext(state, at);
  const frame = open(state, 'main', '', null);
  frame.inserted = inserted;
  fill(state, frame.subjects, group);
}

function afterVerb(state: State, frame: Frame, group: number, adjacent: boolean, at: number): void {
  const predicate = itemAt(state.predicates, frame.predicate);
  if (!predicate) return;
  if (frame.inverted) {
    frame.inverted = false;
    fill(state, predicate.subjects, group);
    frame.subjects = predicate.subjects;
    return;
  }
  const none: Slot = { list: null, complements: null, preposition: '', noun: -1, role: null };
  const attributive = verbIs(state.document, predicate.verb, 'attribute') && (predicate.objects.length > 0 || predicate.passive);
  if (predicate.attribute < 0 && (COPULAS.has(predicate.lemma) || attributive)) {
    predicate.attribute = groupOf(state, group).head;
    state.slots[group] = none;
    state.edge = [group];
    return;
  }
  if (adjacent && state.edge.length > 0 && beginsClause(state, at, false, true) && !verbIs(state.document, predicate.verb, 'addressee') && !isName(state, state.edge[state.edge.length - 1] as number)) {
    const antecedent = state.edge[state.edge.length - 1] as number;
    const relative = open(state, 'relative', '', frame);
    relative.antecedent = antecedent;
    relative.objectGap = true;
    fill(state, relative.subjects, group);
    return;
  }
  fill(state, predicate.objects, group);
}

/** `Iran, whose economy …`: a relative clause whose first group belongs to the antecedent. */
function openWhose(state: State, first: number, group: number): boolean {
  const antecedent = state.edge[state.edge.length - 1];
  if (antecedent === undefined || state.document.tokens.lower[first] !== 'whose') return false;
  const relative = open(state, 'relative', 'whose', top(state));
  relative.antecedent = antecedent;
  relative.inserted = state.comma;
  for (const owner of groupOf(state, group).owners) if (owner.from === first) owner.group = antecedent;
  state.comma = false;
  state.conjunction = '';
  state.preposition = '';
  fill(state, relative.subjects, group);
  return true;
}

/** Reads a noun group: subject, object, complement, conjunct, apposition, or the start of a clause. */
export function readGroup(state: State, at: number): void {
  const unit = state.units[at];
  if (!unit) return;
  const group = unit.group;
  if (openWhose(state, unit.from, group)) return;
  const previous = state.units[at - 1];
  if (state.negation) groupOf(state, group).negated = true;
  state.negation = false;
  let frame = top(state);
  if (state.preposition) {
    const preposition = state.preposition;
    state.preposition = '';
    const before = state.units[at - 2]?.type;
    attachPhrase(state, preposition, group, state.edge.length > 0 && (before === 'group' || before === 'adverb' || before === 'conjunction'));
    openFreeRelative(state, group, at);
    state.conjunction = '';
    state.comma = false;
    return;
  }
  const adjacent = previous?.type === 'group';
  if (previous?.type === 'close' && afterParenthesis(state, group)) return;
  if (isTime(state, group) && !(state.conjunction && state.edge.length > 0) && !(frame.subjects.length === 0 && beginsClause(state, at, true)) && !COPULAS.has(previous?.verb?.lemma ?? '')) return;
  const separated = state.conjunction !== '' || state.comma;
  const starts = beginsClause(state, at, false, adjacent);
  if (separated && frame.predicate >= 0 && starts && !sharesVerb(state, frame, previous)) newClause(state, group, at);
  else if (separated && frame.predicate < 0 && frame.subjects.length > 0 && !state.conjunction && speaksNext(state, at)) {
    const insert = open(state, 'main', '', null);
    insert.inserted = true;
    fill(state, insert.subjects, group);
  } else if (separated && state.edge.length > 0 && (frame.predicate >= 0 || frame.subjects.length > 0 || state.conjunction !== '')) joinToEdge(state, group, at);
  else if (frame.predicate < 0) {
    if (frame.subjects.length > 0 && adjacent && starts && !isName(state, state.edge[state.edge.length - 1] ?? -1)) {
      const relative = open(state, 'relative', '', frame);
      relative.antecedent = state.edge[state.edge.length - 1] ?? -1;
      relative.objectGap = true;
      frame = relative;
    }
    fill(state, frame.subjects, group);
  } else afterVerb(state, frame, group, adjacent, at);
  openFreeRelative(state, group, at);
  state.conjunction = '';
  state.comma = false;
}

/** `what it called …`: a relative clause that describes `what`. */
function openFreeRelative(state: State, group: number, at: number): void {
  if (!state.document.tokens.lower[groupOf(state, group).head]?.startsWith('what') || state.units[at + 1]?.type === 'stop' || (at === 0 && state.units[state.units.length - 1]?.word === '?')) return;
  const relative = open(state, 'relative', 'what', top(state));
  relative.antecedent = group;
  if (state.units[at + 1]?.type === 'verb') relative.subjects.push(group);
  else relative.objectGap = true;
  state.edge = [];
}

/** `said Russia and Iran need …`: both are the subject of what follows. */
function sharesVerb(state: State, frame: Frame, previous: Unit | undefined): boolean {
  const predicate = predicateOf(state, frame);
  if (!predicate || !state.conjunction || previous?.type !== 'conjunction' || !verbIs(state.document, predicate.verb, 'clause-only')) return false;
  return state.edge.length === 1 && state.slots[state.edge[0] as number]?.list === predicate.objects;
}

/** `X, he said, …`: a verb of speech with a comma behind it. */
function speaksNext(state: State, at: number): boolean {
  const verb = state.units[at + 1]?.verb;
  let next = at + 2;
  while (state.units[next]?.type === 'preposition' || (state.units[next]?.type === 'group' && state.units[next - 1]?.type === 'preposition')) next++;
  const after = state.units[next];
  return verb != null && verbIs(state.document, verb.verb, 'speech') && (after === undefined || after.type === 'comma' || after.type === 'stop' || after.quoted);
}

/** Closes what a comma closes. */
export function readComma(state: State, at: number): void {
  state.comma = true;
  state.preposition = '';
  state.closed = null;
  const frame = top(state);
  if (frame.predicate < 0 || state.stack.length < 2 || frame.barrier) return;
  const below = state.stack[state.stack.length - 2] as Frame;
  if (!frame.inserted && (below.predicate >= 0 || isList(state, at))) return;
  state.closed = frame;
  close(state);
}

/** Whether a comma stands in a list of nouns rather than at the end of a clause. */
function isList(state: State, at: number): boolean {
  const before = state.units[at - 1]?.type;
  const next = state.units[at + 1]?.type;
  const after = state.units[at + 2]?.type;
  return before === 'group' && next === 'group' && (after === 'conjunction' || (after === 'comma' && state.units[at + 4]?.type !== 'verb')) && !beginsClause(state, at + 1);
}
