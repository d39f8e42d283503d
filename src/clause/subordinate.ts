import { CONDITIONS, INNER_UNITS, QUESTIONS_OF } from '../lexicon/clause-forms';
import { CLAUSAL_NOUNS } from '../lexicon/clause-nouns';
import { FUNCTION_WORDS } from '../lexicon/clause-words';
import { HOLDING_VERBS } from '../lexicon/mention-verbs';
import { itemAt } from '../document/item';
import { isUndoubted } from '../document/range';
import { isReduced, isTime, pastPhrases } from './ahead';
import { antecedentOf } from './antecedent';
import { addRole, isName } from './attach';
import { listFollows } from './join';
import { verbIs } from './lemma';
import { close, closeTo, nearest, open, predicateOf, reopenSpeaker, settle, top, type Frame, type State } from './state';
import type { ClauseKind, NounGroup, Predicate } from './types';
import type { Unit } from './units';

/** A subordinate clause opens; before the verb of the clause above, that one waits. */
export function openSubordinate(state: State, kind: ClauseKind, mark: string): void {
  // `said X had won and that Y had lied`: also where the first has no mark.
  const sibling = state.conjunction === '' ? null : nearest(state, (f) => (f.mark === mark || f.mark === '' && mark === 'that') && f.kind === kind);
  if (sibling) {
    closeTo(state, sibling);
    state.stack.pop();
    open(state, kind, mark, sibling.parent).edge = sibling.edge;
  } else {
    const above = top(state);
    open(state, kind, mark, above).initial = above.predicate < 0;
  }
  settle(state);
}

/** The first unit from `at` on that is no adverb. */
function pastAdverbs({ units }: State, at: number): number {
  let next = at;
  while (units[next]?.type === 'adverb' || units[next]?.type === 'negation') next++;
  return next;
}

/** `which on Monday left`, `which two years ago left`: past what stands before the verb, but for a subject. */
function pastAdjuncts(state: State, at: number): number {
  const next = pastPhrases(state, pastAdverbs(state, at));
  const unit = state.units[next];
  return unit?.type === 'group' && isTime(state, unit.group) ? pastAdverbs(state, next + 1) : next;
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
export function openRelative(state: State, unit: Unit, at: number): void {
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
  const next = pastAdjuncts(state, at + 1);
  if (state.preposition && antecedent >= 0) frame.pending.push({ preposition: state.preposition, group: antecedent, noun: -1 });
  else if (state.units[next]?.type === 'verb' && antecedent >= 0) frame.subjects.push(antecedent);
  else frame.objectGap = antecedent >= 0 && unit.word !== 'where' && !isTime(state, antecedent);
  settle(state);
}

/** `a charge that X rejected`, `a claim that X dismissed as lies`: what was said is what X took a stand on. */
function lacksObject({ units, document: { tokens } }: State, at: number): boolean {
  const [subject, verb, behind] = units.slice(at + 1, at + 4);
  const takesStand = subject?.type === 'group' && !verb?.verb?.passive && HOLDING_VERBS.has(tokens.lemma[verb?.verb?.verb ?? -1] as string);
  return takesStand && (!behind || behind.type === 'stop' || behind.type === 'comma' || behind.word === 'as');
}

/** `there is no doubt that`, `we have no doubt`, `it is no secret that`; who leaves no doubt says so. */
export function isAssertion({ document: { tokens } }: State, { lemma }: Predicate, { head }: NounGroup): boolean {
  return (lemma === 'be' || lemma === 'have') && isUndoubted(tokens, head);
}

/** What follows is said outright. */
export function openAsserted(state: State): Frame {
  const frame = open(state, 'main', '', null);
  settle(state);
  return frame;
}

/** Reads `that`: behind a noun that it describes a relative, else the clause of what is said. */
export function readThat(state: State, unit: Unit, at: number): void {
  // `will not accept that, and …`
  if (state.units[at + 1]?.type === 'comma' && state.units[at + 2]?.type === 'conjunction') return;
  const previous = state.units[at - 1];
  const afterNoun = previous?.type === 'group' && state.edge.length > 0;
  const next = state.units[pastAdverbs(state, at + 1)];
  const noun = itemAt(state.groups, itemAt(state.edge, state.edge.length - 1));
  const predicate = predicateOf(state, top(state));
  const { tokens } = state.document;
  if (afterNoun && predicate && noun && isAssertion(state, predicate, noun)) {
    openAsserted(state);
    return;
  }
  const name = noun !== undefined && tokens.pos[noun.head] === 'PROPN';
  const told = predicate !== null && (name || verbIs(state.document, predicate.verb, 'clausal')) && next?.type !== 'verb';
  const content = noun !== undefined && [tokens.lower, tokens.lemma].some((forms) => CLAUSAL_NOUNS.has(forms[noun.head])) && (next?.type !== 'verb' || next.verb?.shape === 'ing');
  if (afterNoun && (!told && !content || lacksObject(state, at))) {
    openRelative(state, unit, at);
    return;
  }
  const governor = content ? (state.edge[state.edge.length - 1] as number) : -1;
  openSubordinate(state, 'that', 'that');
  top(state).governor = governor;
}

/** Reads `if`, `after`, `why` and the like: the mark of a clause, or a preposition. */
export function readSubordinator(state: State, unit: Unit, at: number): void {
  const shape = state.units[at + 1]?.verb?.shape;
  if (shape === 'ing' || shape === 'participle' || (shape === 'finite' && state.units[at + 1]?.verb?.ambiguous)) {
    state.preposition = unit.word;
    return;
  }
  const name = FUNCTION_WORDS.get(unit.word);
  const conditional = CONDITIONS.has(unit.word) || unit.word.endsWith('long as');
  const question = QUESTIONS_OF.has(unit.word);
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
    if (unit.word === 'where' && state.edge.length > 0 && state.units[at - 1]?.type === 'group') openRelative(state, unit, at);
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
    if (unit.verb) return unit.verb.shape === 'bare' || unit.verb.shape === 'auxiliary' || unit.verb.shape === 'finite' && !(unit.verb.ambiguous && isReduced(state, k));
    if (unit.type === 'group' && state.units[k - 1]?.type === 'group') return false;
    if (!INNER_UNITS.has(unit.type)) return false;
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
