import { CLAUSAL_NOUNS } from '../lexicon/clause-nouns';
import { addCopula, isPredicative, readPassive } from './copula';
import { itemAt } from '../document/item';
import type { Document } from '../document/types';
import { beginsClause, isReduced, isTime } from './ahead';
import { antecedentOf } from './antecedent';
import { CLAUSAL_PREPOSITION, FUNCTION_WORDS } from '../lexicon/clause-words';
import { verbIs } from './lemma';
import { complete } from './complete';
import type { GroupReader } from './groups';
import { addRole, isName } from './attach';
import { listFollows } from './join';
import { readComma, readGroup } from './nominal';
import { claim, close, closeTo, nearest, open, predicateOf, reopenSpeaker, top, type State } from './state';
import type { Clauses, ClauseKind } from './types';
import type { Unit, UnitReader } from './units';
import { endClause, readAdjective, readVerb } from './verbal';

/** A subordinate clause opens; before the verb of the clause above, that one waits. */
function openSubordinate(state: State, kind: ClauseKind, mark: string): void {
  let above = top(state);
  if (state.conjunction !== '') {
    // `said X had won and that Y had lied`: also where the first has no mark.
    const sibling = nearest(state, (f) => (f.mark === mark || f.mark === '' && mark === 'that') && f.kind === kind);
    if (sibling) {
      closeTo(state, sibling);
      const { parent, edge } = sibling;
      state.stack.pop();
      above = parent ?? top(state);
      const frame = open(state, kind, mark, parent);
      frame.edge = edge;
      settle(state);
      return;
    }
  }
  const frame = open(state, kind, mark, above);
  frame.initial = above.predicate < 0;
  settle(state);
}

function settle(state: State): void {
  state.edge = [];
  state.comma = false;
  state.conjunction = '';
  state.preposition = '';
}

/** The first unit from `at` on that is no adverb. */
function pastAdverbs({ units }: State, at: number): number {
  let next = at;
  while (units[next]?.type === 'adverb' || units[next]?.type === 'negation') next++;
  return next;
}

/** `many of whom`: the clause was opened with the quantity, its subject. */
function readPartitive(state: State): boolean {
  const { kind, predicate, subjects, antecedent } = top(state);
  const [subject] = subjects;
  if (kind !== 'relative' || predicate >= 0 || antecedent < 0 || subject === undefined || subject === antecedent) return false;
  addRole(state, subject, 'topics', 'of', antecedent);
  settle(state);
  return true;
}

/** `who`, `which`, `that` after a noun. */
function openRelative(state: State, unit: Unit, at: number): void {
  if (state.units[at - 1]?.type === 'verb' && unit.word !== 'that') {
    openSubordinate(state, 'that', unit.word);
    return;
  }
  if (state.preposition === 'of' && readPartitive(state)) return;
  reopenSpeaker(state);
  const sibling = state.conjunction === '' ? null : nearest(state, (f) => f.kind === 'relative' && f.mark !== '' && f.predicate >= 0);
  if (sibling) {
    closeTo(state, sibling);
    close(state);
  }
  const above = top(state);
  const { edge } = state;
  const afterComma = state.comma;
  const antecedent = sibling?.antecedent ?? antecedentOf(state, unit, at);
  const frame = open(state, 'relative', unit.word, above);
  frame.antecedent = antecedent;
  frame.edge = edge;
  frame.inserted = afterComma;
  const next = pastAdverbs(state, at + 1);
  if (state.preposition && antecedent >= 0) frame.pending.push({ preposition: state.preposition, group: antecedent, noun: -1 });
  else if (state.units[next]?.type === 'verb' && antecedent >= 0) frame.subjects.push(antecedent);
  else frame.objectGap = antecedent >= 0 && unit.word !== 'where' && !isTime(state, antecedent);
  settle(state);
}

function readThat(state: State, unit: Unit, at: number): void {
  // `will not accept that, and …`
  if (state.units[at + 1]?.type === 'comma' && state.units[at + 2]?.type === 'conjunction') return;
  const previous = state.units[at - 1];
  const afterNoun = previous?.type === 'group' && state.edge.length > 0;
  const next = state.units[pastAdverbs(state, at + 1)];
  const noun = itemAt(state.groups, itemAt(state.edge, state.edge.length - 1));
  const predicate = predicateOf(state, top(state));
  const { tokens } = state.document;
  const name = noun !== undefined && tokens.pos[noun.head] === 'PROPN';
  const told = predicate !== null && (name || verbIs(state.document, predicate.verb, 'clausal')) && next?.type !== 'verb';
  const content = noun !== undefined && [tokens.lower, tokens.lemma].some((forms) => CLAUSAL_NOUNS.has(forms[noun.head] ?? '')) && (next?.type !== 'verb' || next.verb?.shape === 'ing');
  if (afterNoun && !told && !content) {
    openRelative(state, unit, at);
    return;
  }
  const governor = content ? (state.edge[state.edge.length - 1] as number) : -1;
  openSubordinate(state, 'that', 'that');
  top(state).governor = governor;
}

function readSubordinator(state: State, unit: Unit, at: number): void {
  const shape = state.units[at + 1]?.verb?.shape;
  if (shape === 'ing' || shape === 'participle' || (shape === 'finite' && state.units[at + 1]?.verb?.ambiguous)) {
    state.preposition = unit.word;
    return;
  }
  const name = FUNCTION_WORDS.get(unit.word);
  const conditional = unit.word === 'if' || unit.word === 'unless' || unit.word === 'provided' || unit.word === 'only if' || unit.word === 'in case' || unit.word.endsWith('long as');
  const question = unit.word === 'why' || unit.word === 'how' || unit.word === 'where';
  if (name === 'temporal-subordinator' && !clauseFollows(state, at)) {
    if (!question) state.preposition = unit.word;
    return;
  }
  if (question && state.units[at + 1]?.type === 'verb') {
    // `The deal failed, how can we trust it?`
    if (state.comma && shape === 'auxiliary') open(state, 'main', '', null);
    return;
  }
  if (question) {
    if (unit.word === 'where' && state.edge.length > 0 && state.units[at - 1]?.type === 'group') openRelative(state, { ...unit, word: 'where' }, at);
    else openSubordinate(state, unit.word === 'where' && state.comma ? 'adverbial' : 'that', unit.word);
    return;
  }
  if (predicateOf(state, top(state)) && (unit.word.startsWith('whether') || unit.word === 'if' && isAsked(state, at))) openSubordinate(state, 'that', 'whether');
  else openSubordinate(state, conditional ? 'conditional' : 'adverbial', unit.word);
}

/** `asked if X helped`, `asked the envoy if X helped`, `would not say if X helped`: no condition; `said if X helped, …` is one. */
function isAsked(state: State, at: number): boolean {
  const { lower, lemma } = state.document.tokens;
  const verb = (k: number): number => state.units[k]?.type === 'verb' ? state.units[k]?.verb?.verb ?? -1 : -1;
  const asks = (k: number): boolean => verb(k) >= 0 && verbIs(state.document, verb(k), 'asking');
  const before = verb(at - 1);
  return asks(at - 1) || before >= 0 && lower[before] === lemma[before] && verbIs(state.document, before, 'knowing') || state.units[at - 1]?.type === 'group' && asks(at - 2);
}

/** Whether a subject and verb, not a mere noun, follow `after`, `since`, `as`. */
function clauseFollows(state: State, at: number): boolean {
  for (let k = at + 1; k < state.units.length && k < at + 20; k++) {
    if (isListed(state, k)) continue;
    k = pastInsertion(state, k);
    const unit = state.units[k] as Unit;
    if (unit.type === 'verb') return unit.verb !== null && (unit.verb.shape === 'bare' || unit.verb.shape === 'auxiliary' || (unit.verb.shape === 'finite' && !(unit.verb.ambiguous && isReduced(state, k))));
    if (unit.type === 'group' && state.units[k - 1]?.type === 'group') return false;
    if (unit.type !== 'group' && unit.type !== 'preposition' && unit.type !== 'adverb' && unit.type !== 'negation' && unit.type !== 'conjunction') return false;
  }
  return false;
}

/** `after France, Britain and Germany said`: a comma in a list of names, behind a verb. */
function isListed(state: State, at: number): boolean {
  const { units } = state;
  const isNamed = (unit: Unit | undefined): boolean => unit?.type === 'group' && isName(state, unit.group);
  return units[at]?.type === 'comma' && top(state).predicate >= 0 && isNamed(units[at - 1]) && isNamed(units[at + 1]) && listFollows(state, at - 1);
}

/** `after Germany, which leads the group, said`: from its first comma or dash to the verb; of anything else the same place. */
function pastInsertion({ units }: State, at: number): number {
  const isEdge = (k: number): boolean => units[k]?.type === 'comma' || units[k]?.type === 'dash';
  const opener = units[at + 1];
  if (!isEdge(at) || units[at - 1]?.type !== 'group' || opener?.type !== 'relative' && opener?.verb?.shape !== 'participle' && !opener?.verb?.ambiguous) return at;
  for (let k = at + 2; k < at + 12; k++) if (isEdge(k)) return units[k + 1]?.type === 'verb' ? k + 1 : at;
  return at;
}

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

function settleKeepingEdge(state: State): void {
  state.comma = false;
  state.conjunction = '';
  state.preposition = '';
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

