import { addCopula, isPredicative, readPassive } from './copula';
import type { Document } from '../document/types';
import { beginsClause, isTime } from './ahead';
import { CLAUSAL_PREPOSITION } from '../lexicon/clause-words';
import { readComma } from './comma';
import { complete } from './complete';
import type { GroupReader } from './groups';
import { verbIs } from './lemma';
import { readGroup } from './nominal';
import { claim, close, closeTo, nearest, open, predicateOf, settle, settleKeepingEdge, top, type State } from './state';
import { openRelative, openSubordinate, readSubordinator, readThat } from './subordinate';
import type { Clauses } from './types';
import type { Unit, UnitReader } from './units';
import { endClause, readAdjective, readVerb } from './verbal';

function openParenthesis(state: State): void {
  const frame = open(state, 'main', '', null);
  frame.barrier = true;
  settleKeepingEdge(state);
}

function closeParenthesis(state: State): void {
  const barrier = nearest(state, (f) => f.barrier);
  if (!barrier) return;
  closeTo(state, barrier);
  close(state);
  settleKeepingEdge(state);
}

function readConjunction(state: State, unit: Unit): void {
  state.conjunction = unit.word;
  if (unit.word === 'nor') state.negation = true;
}

function readBreak(state: State): void {
  endClause(state);
  const frame = top(state);
  if (frame.predicate >= 0 || frame.subjects.length > 0) {
    if (!frame.barrier) state.stack.pop();
    open(state, 'main', '', null);
  }
  settle(state);
}

/** `As the U.S. left the deal, …`, `more than it trusts X`, not `as a minister he left`, `described it as a mistake`. */
function opensClause(state: State, unit: Unit, at: number): boolean {
  const above = predicateOf(state, top(state));
  if (!CLAUSAL_PREPOSITION.has(unit.word) || state.units[at + 1]?.type !== 'group' || above && unit.word === 'as' && verbIs(state.document, above.verb, 'attribute-as')) return false;
  return beginsClause(state, at + 1, unit.word !== 'as', true);
}

/** A preposition waits for its noun; without one it is what a copula says (`the war is over`). */
function readPreposition(state: State, unit: Unit, at: number): void {
  const next = state.units[at + 1]?.type;
  if (opensClause(state, unit, at)) openSubordinate(state, 'adverbial', unit.word);
  else if (next === undefined || next === 'stop' || next === 'comma') readAdjective(state, at);
  else {
    if (isPredicative(state, at)) addCopula(state, at);
    state.preposition = unit.word;
  }
}

/** Past `VIENNA`, `SALEM, Ore.`, `Vienna, May 3 (Agency)` at the head of a sentence. */
function pastPlace(state: State): number {
  const { units, document } = state;
  if (units[0]?.type !== 'group') return -1;
  const printed = document.tokens.word[units[0].from] as string;
  let end = 1;
  while (units[end]?.type === 'comma' && units[end + 1]?.type === 'group') end += 2;
  const agency = units[end]?.type === 'open' && units[end + 2]?.type === 'close';
  const marked = agency || printed === printed.toUpperCase() || units.slice(0, end).some((u) => isTime(state, u.group));
  return agency ? end + 3 : marked ? end : 1;
}

/** A dash parts like a comma; after the first words of a report it ends the dateline (`VIENNA - The talks …`). */
function readDash(state: State, at: number): void {
  const dateline = at === pastPlace(state) && !state.units.slice(at + 1).some((u) => u.type === 'dash');
  if (!dateline) {
    readComma(state, at);
    return;
  }
  top(state).subjects.length = 0;
  settle(state);
}

/** Behind its verb (`spoke highly of X`) an adverb is told of it, behind a conjunction or comma of the next. */
function readAdverb(state: State, unit: Unit): void {
  const verb = state.comma || state.conjunction !== '' ? null : predicateOf(state, top(state));
  (verb?.manner ?? state.adverbs).push(unit.from);
}

function readUnit(state: State, unit: Unit, at: number): void {
  switch (unit.type) {
    case 'group': readGroup(state, at); break;
    case 'verb': readVerb(state, at); break;
    case 'preposition': readPreposition(state, unit, at); break;
    case 'conjunction': readConjunction(state, unit); break;
    case 'subordinator': readSubordinator(state, unit, at); break;
    case 'relative': openRelative(state, unit, at); break;
    case 'that': readThat(state, unit, at); break;
    case 'adjective': readAdjective(state, at); break;
    case 'adverb': readAdverb(state, unit); break;
    case 'negation': state.negation = true; break;
    case 'comma': readComma(state, at); break;
    case 'dash': readDash(state, at); break;
    case 'break': readBreak(state); break;
    case 'open': openParenthesis(state); break;
    case 'close': closeParenthesis(state); break;
    // `“Why?” he asked`: the mark stands for the comma of `“So,” he said`.
    case 'stop': if (state.units[at + 1]?.quoted) readComma(state, at); break;
  }
}

function readSentence(state: State): void {
  state.stack = [];
  state.adverbs = [];
  state.negation = false;
  state.closed = null;
  settle(state);
  open(state, 'main', '', null);
  state.units.forEach((unit, at) => {
    const before = top(state);
    readUnit(state, unit, at);
    const after = top(state);
    claim(state, unit.from, unit.to, unit.type === 'comma' ? before : after);
  });
  readPassive(state);
}

/** Puts the units of each sentence together into clauses. */
export function assemble(document: Document, reader: UnitReader, groups: GroupReader): Clauses {
  const { length } = document.tokens;
  const state: State = {
    document, groups: groups.groups, predicates: [], clauseAt: new Int32Array(length).fill(-1), frames: [], slots: [], units: [], stack: [],
    edge: [], preposition: '', conjunction: '', comma: false, negation: false, adverbs: [], closed: null, coordinations: 0,
  };
  for (const sentence of document.sentences) {
    state.units = reader.read(sentence.from, sentence.to);
    readSentence(state);
  }
  return complete(state, groups.groupAt);
}

