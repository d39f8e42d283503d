import type { Document } from '../document/types';
import { clauseLexicon } from './lexicon';
import { verbIs } from './lemma';
import { complete } from './complete';
import type { GroupReader } from './groups';
import { readComma, readGroup } from './nominal';
import { claim, close, closeTo, nearest, open, predicateOf, top, type State } from './state';
import type { Clauses, ClauseKind } from './types';
import type { Unit, UnitReader } from './units';
import { endClause, readAdjective, readVerb } from './verbal';

const CLAUSAL_NOUNS = /^(?:fact|claim|view|idea|hope|belief|statement|report|accusation|allegation|suggestion|warning|news|assertion|announcement|concern|fear|possibility|conclusion|opinion|argument|notion|guarantee|assurance|condition|sign|doubt|evidence|impression|perception|understanding|point|promise|pledge|threat|reason|way|case|demand|confidence)s?$/u;

/** A subordinate clause opens; before the verb of the clause above, that one waits. */
function openSubordinate(state: State, kind: ClauseKind, mark: string): void {
  let above = top(state);
  if (state.conjunction !== '') {
    const sibling = nearest(state, (f) => f.mark === mark && f.kind === kind);
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

/** `who`, `which`, `that` after a noun. */
function openRelative(state: State, unit: Unit, at: number): void {
  const above = top(state);
  const { edge } = state;
  const afterComma = state.comma;
  const antecedent = (unit.word === 'who' && afterComma ? edge[0] : edge[edge.length - 1]) ?? -1;
  const frame = open(state, 'relative', unit.word, above);
  frame.antecedent = antecedent;
  frame.edge = edge;
  frame.inserted = afterComma;
  let next = at + 1;
  while (state.units[next]?.type === 'adverb' || state.units[next]?.type === 'negation') next++;
  if (state.preposition && antecedent >= 0) frame.pending.push({ preposition: state.preposition, group: antecedent, noun: -1 });
  else if (state.units[next]?.type === 'verb' && antecedent >= 0) frame.subjects.push(antecedent);
  else frame.objectGap = antecedent >= 0;
  settle(state);
}

function readThat(state: State, unit: Unit, at: number): void {
  const previous = state.units[at - 1];
  const afterNoun = previous?.type === 'group' && state.edge.length > 0;
  const next = state.units[at + 1];
  const noun = state.groups[state.edge[state.edge.length - 1] ?? -1];
  const predicate = predicateOf(state, top(state));
  const told = predicate !== null && predicate.objects.length > 0 && verbIs(state.document, predicate.verb, 'clausal') && next?.type !== 'verb';
  const content = noun !== undefined && CLAUSAL_NOUNS.test(state.document.tokens.lower[noun.head] ?? '') && next?.type !== 'verb';
  if (afterNoun && !told && !content) {
    openRelative(state, unit, at);
    return;
  }
  const governor = content ? (state.edge[state.edge.length - 1] as number) : -1;
  openSubordinate(state, 'that', 'that');
  top(state).governor = governor;
}

function readSubordinator(state: State, unit: Unit, at: number): void {
  const name = clauseLexicon().functionWord.get(unit.word);
  const conditional = unit.word === 'if' || unit.word === 'unless' || unit.word === 'provided' || unit.word === 'only if' || unit.word === 'in case' || unit.word.endsWith('long as');
  if (name === 'temporal-subordinator' && !clauseFollows(state, at)) {
    state.preposition = unit.word;
    return;
  }
  if (unit.word === 'whether' && predicateOf(state, top(state))) openSubordinate(state, 'that', 'whether');
  else if (name === 'negation' || (name === undefined && unit.word.length === 0)) return;
  else openSubordinate(state, conditional ? 'conditional' : 'adverbial', unit.word);
}

/** Whether a subject and verb, not a mere noun, follow `after`, `since`, `as`. */
function clauseFollows(state: State, at: number): boolean {
  for (let k = at + 1; k < state.units.length && k < at + 12; k++) {
    const unit = state.units[k] as Unit;
    if (unit.type === 'verb') return unit.verb?.shape !== 'to' && (unit.verb?.shape !== 'ing' || k === at + 1) ;
    if (unit.type !== 'group' && unit.type !== 'preposition' && unit.type !== 'adverb' && unit.type !== 'negation' && unit.type !== 'conjunction') return false;
  }
  return false;
}

function openParenthesis(state: State): void {
  const frame = open(state, 'main', '', null);
  frame.barrier = true;
  settle(state);
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

function readUnit(state: State, unit: Unit, at: number): void {
  switch (unit.type) {
    case 'group': readGroup(state, at); break;
    case 'verb': readVerb(state, at); break;
    case 'preposition': state.preposition = unit.word; break;
    case 'conjunction': readConjunction(state, unit); break;
    case 'subordinator': readSubordinator(state, unit, at); break;
    case 'relative': openRelative(state, unit, at); break;
    case 'that': readThat(state, unit, at); break;
    case 'adjective': readAdjective(state, at); break;
    case 'adverb': state.adverbs.push(unit.from); break;
    case 'negation': state.negation = true; break;
    case 'comma': case 'dash': readComma(state, at); break;
    case 'break': readBreak(state); break;
    case 'open': openParenthesis(state); break;
    case 'close': closeParenthesis(state); break;
    case 'stop': break;
  }
}

function readSentence(state: State): void {
  state.stack = [];
  state.adverbs = [];
  state.negation = false;
  settle(state);
  open(state, 'main', '', null);
  state.units.forEach((unit, at) => {
    const before = top(state);
    readUnit(state, unit, at);
    const after = top(state);
    claim(state, unit.from, unit.to, unit.type === 'comma' ? before : after);
  });
}

/** Puts the units of each sentence together into clauses. */
export function assemble(document: Document, reader: UnitReader, groups: GroupReader): Clauses {
  const { length } = document.tokens;
  const state: State = {
    document, groups: groups.groups, predicates: [], clauseAt: new Int32Array(length).fill(-1), frames: [], slots: [], units: [], stack: [],
    edge: [], preposition: '', conjunction: '', comma: false, negation: false, adverbs: [], coordinations: 0,
  };
  for (const sentence of document.sentences) {
    state.units = reader.read(sentence.from, sentence.to);
    readSentence(state);
  }
  return complete(state, groups.groupAt);
}

