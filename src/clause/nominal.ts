import { CONTRASTING, COPULAS, DUE, REFLEXIVES } from '../lexicon/clause-words';
import { itemAt } from '../document/item';
import { ROLES } from '../lexicon/mention-roles';
import { WRITINGS } from '../lexicon/speech-words';
import { beginsClause, isTime, pastPhrases } from './ahead';
import { attachPhrase, groupOf, isName } from './attach';
import { afterParenthesis, isApposition, joinToEdge, listFollows, rename } from './join';
import { verbIs } from './lemma';
import { NO_OBJECT } from './subject';
import type { Predicate } from './types';
import { close, closeTo, isFinite, nearest, open, openSibling, predicateOf, reopenSpeaker, top, type Frame, type Slot, type State } from './state';
import type { Unit } from './units';

/** So many units behind `what` a question mark may stand. */
const LONGEST_QUESTION = 20;
/** So many units of a list are looked at for the subject that it makes. */
const LONGEST_LIST = 12;

function fill(state: State, list: number[], group: number): void {
  list.push(group);
  state.slots[group] = { list, complements: null, preposition: '', noun: -1, role: null };
  state.edge = [group];
}

/** A group that a finite verb follows starts a clause of its own. */
function newClause(state: State, group: number, at: number): void {
  if (state.conjunction) {
    fill(state, openSibling(state).subjects, group);
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

/** `said in a statement it would stay`: what is told in there, unless the verb has its object. */
function saysIn(state: State, { verb, objects, complements }: Predicate, group: number): boolean {
  const isInside = complements.some((c) => c.group === group && c.preposition === 'in');
  return isInside && objects.length === 0 && verbIs(state.document, verb, 'clausal') && WRITINGS.has(state.document.tokens.lemma[groupOf(state, group).head] as string);
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
    const isDue = predicate.attribute >= 0 && DUE.has(state.document.tokens.lemma[predicate.attribute]);
    if (isDue || saysIn(state, predicate, antecedent)) {
      const content = open(state, 'that', '', frame);
      content.governor = isDue ? antecedent : -1;
      fill(state, content.subjects, group);
      return;
    }
    const relative = open(state, 'relative', '', frame);
    relative.antecedent = antecedent;
    relative.objectGap = true;
    fill(state, relative.subjects, group);
    return;
  }
  fill(state, predicate.objects, group);
}

/** What marks a relative clause whose first group belongs to the antecedent: `Iran, whose economy …`, `voters, many of whom …`. */
function possessiveMark(state: State, at: number): string {
  const first = state.document.tokens.lower[state.units[at]?.from ?? -1];
  if (first === 'whose') return first;
  const relative = state.units[at + 2];
  return state.units[at + 1]?.word === 'of' && relative?.type === 'relative' ? relative.word : '';
}

function openPossessive(state: State, at: number, group: number): boolean {
  const antecedent = state.edge.at(-1);
  const mark = possessiveMark(state, at);
  if (antecedent === undefined || mark === '') return false;
  const first = groupOf(state, group).from;
  const relative = open(state, 'relative', mark, top(state));
  relative.antecedent = antecedent;
  relative.inserted = state.comma;
  for (const owner of groupOf(state, group).owners) if (owner.from === first) owner.group = antecedent;
  state.comma = false;
  state.conjunction = '';
  state.preposition = '';
  fill(state, relative.subjects, group);
  return true;
}

/** `“…,” said Lee, head of the union`: what somebody is, behind the name of who spoke. */
function describesSpeaker(state: State, { quoted }: Unit, group: number): boolean {
  if (quoted || isName(state, group)) return false;
  const speaker = reopenSpeaker(state);
  if (speaker < 0) return false;
  rename(state, speaker, group, 0);
  state.comma = false;
  return true;
}

/** `according to the envoy, Ali Reza, Iran has …`: a name between a phrase at the head of the sentence and the subject. */
function renamesFronted(state: State, frame: Frame, group: number, at: number): boolean {
  const fronted = frame.predicate < 0 && frame.subjects.length === 0 && frame.pending.length > 0 && state.edge.length > 0;
  if (!fronted || state.units[at + 1]?.type !== 'comma' || state.units[at + 2]?.type !== 'group') return false;
  return isApposition(state, state.edge[state.edge.length - 1] as number, group, at) && beginsClause(state, at + 2) && !listFollows(state, at);
}

/** `Madam President, the theme is …`: the bare noun of an office, before a comma and the subject. */
function isAddressed(state: State, frame: Frame, at: number): boolean {
  const [only, second] = frame.subjects;
  const group = state.groups[only ?? -1];
  if (!group || second !== undefined || at !== 2 || state.conjunction !== '') return false;
  const bare = group.determiner === '' && group.owners.length === 0 && ROLES.has(state.document.tokens.lower[group.head] as string);
  return bare && state.units[at + 1]?.type !== 'conjunction' && !speaksNext(state, at) && !listFollows(state, at);
}

/** `Scott, 69, has …`: a bare number between commas behind a name. */
function isAge(state: State, at: number, group: number): boolean {
  const { from, to, head } = groupOf(state, group);
  const enclosed = state.comma && state.conjunction === '' && state.units[at + 1]?.type === 'comma';
  return enclosed && to === from + 1 && state.document.tokens.pos[head] === 'NUM' && isName(state, state.edge[state.edge.length - 1] ?? -1);
}

/** `approved, by nine votes to two, a treaty`: the verb still waits for its object. */
function isInterrupted(state: State, frame: Frame, at: number): boolean {
  const p = predicateOf(state, frame);
  let k = at - 2;
  while (k > at - LONGEST_LIST && /^(?:group|preposition)$/u.test(state.units[k]?.type ?? '')) k--;
  const isOpen = p && !p.passive && p.objects.length === 0 && p.attribute < 0 && !NO_OBJECT.some((name) => verbIs(state.document, p.verb, name));
  return isOpen === true && state.conjunction === '' && state.units[k]?.type === 'comma' && state.units[k - 1]?.verb?.verb === p?.verb;
}

/** Reads a noun group: subject, object, complement, conjunct, apposition, or the start of a clause. */
export function readGroup(state: State, at: number): void {
  const unit = state.units[at];
  if (!unit) return;
  const group = unit.group;
  if (openPossessive(state, at, group)) return;
  const previous = state.units[at - 1];
  const denied = state.units[state.preposition ? at - 2 : at - 1]?.type === 'negation';
  if (state.negation) groupOf(state, group).negated = true;
  state.negation = false;
  // `condemned not X but Y`, `not by X but by Y`, `rather than X`, `but not on X`
  if (CONTRASTING.has(state.conjunction) || denied && (state.units[at + 1]?.word === 'but' || state.preposition && state.conjunction === 'but')) {
    state.conjunction = state.preposition = '';
    return;
  }
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
  // `the Vasquans themselves`: nobody else.
  if (adjacent && REFLEXIVES.has(state.document.tokens.lower[unit.from])) return;
  if (isAge(state, at, group) || describesSpeaker(state, unit, group)) return;
  if (previous?.type === 'close' && afterParenthesis(state, group)) return;
  if (isTime(state, group) && !(state.conjunction && state.edge.length > 0) && !(frame.subjects.length === 0 && beginsClause(state, at, true)) && !COPULAS.has(previous?.verb?.lemma ?? '')) return;
  const separated = state.conjunction !== '' || state.comma;
  const starts = beginsClause(state, at, false, adjacent);
  if (state.comma && starts && frame.predicate < 0 && (isFreeRelative(state, frame.subjects[frame.subjects.length - 1] ?? -1) || isAddressed(state, frame, at))) {
    // `whatever X says, Y will …`, `Mr President, Y will …`
    frame.subjects.length = 0;
    state.edge = [];
  }
  if (separated && frame.predicate >= 0 && (starts || isNewSubject(state, group, at)) && !sharesVerb(state, frame, previous, at)) newClause(state, group, at);
  else if (separated && frame.predicate < 0 && frame.subjects.length > 0 && !state.conjunction && speaksNext(state, at)) {
    const insert = open(state, 'main', '', null);
    insert.inserted = true;
    fill(state, insert.subjects, group);
  } else if (state.comma && isInterrupted(state, frame, at)) fill(state, predicateOf(state, frame)?.objects ?? [], group);
  else if (state.comma && renamesFronted(state, frame, group, at)) rename(state, state.edge[state.edge.length - 1] as number, group, state.edge.length - 1);
  else if (separated && state.edge.length > 0 && (frame.predicate >= 0 || frame.subjects.length > 0 || state.conjunction !== '')) joinToEdge(state, group, at);
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

function isFreeRelative({ groups, document: { tokens } }: State, group: number): boolean {
  return tokens.lower[groups[group]?.head ?? -1]?.startsWith('what') ?? false;
}

/** `What has Iran done?` */
function asks({ units }: State, at: number): boolean {
  return units[at + 1]?.type === 'verb' && units[at + 2]?.type === 'group' && units.slice(at, at + LONGEST_QUESTION).some((u) => u.word === '?');
}

/** `what it called …`: a relative clause that describes `what`. */
function openFreeRelative(state: State, group: number, at: number): void {
  if (!isFreeRelative(state, group) || asks(state, at) || state.units[at + 1]?.type === 'stop') return;
  const relative = open(state, 'relative', 'what', top(state));
  relative.antecedent = group;
  if (state.units[at + 1]?.type === 'verb') relative.subjects.push(group);
  else relative.objectGap = true;
  state.edge = [];
}

/** `said Russia, China and Iran need …`: all are the subject of what follows. */
function sharesVerb(state: State, frame: Frame, previous: Unit | undefined, at: number): boolean {
  const predicate = predicateOf(state, frame);
  const joined = previous?.type === 'conjunction' || previous?.type === 'comma' && listFollows(state, at);
  if (!predicate || !joined || !verbIs(state.document, predicate.verb, 'clause-only')) return false;
  return state.edge.length === 1 && state.slots[state.edge[0] as number]?.list === predicate.objects;
}

/** Past a description between commas (`Lee, head of the union, said`); `at` where none begins there. */
function pastDescription(state: State, at: number): number {
  if (state.units[at]?.type !== 'comma' || state.units[at + 1]?.type !== 'group') return at;
  const end = pastPhrases(state, at + 2);
  return state.units[end]?.type === 'comma' ? end + 1 : at;
}

/** `X, he said, …`, `X, Lee, the envoy, said.`: a verb of speech with a comma behind it. */
function speaksNext(state: State, at: number): boolean {
  const place = pastDescription(state, at + 1);
  const verb = state.units[place]?.verb;
  let next = place + 1;
  if (verb && state.units[next]?.type === 'group' && verbIs(state.document, verb.verb, 'addressee')) next++;
  const after = state.units[pastPhrases(state, next)];
  return verb != null && verbIs(state.document, verb.verb, 'speech') && (after === undefined || after.type === 'comma' || after.type === 'stop' || after.quoted);
}

/** A name whose verb comes later: behind what describes it, or behind others that share it (`…, and X, Y and Z left`). */
function isNewSubject(state: State, group: number, at: number): boolean {
  if (!isName(state, group)) return false;
  if (state.conjunction !== '') return state.units[at - 2]?.type === 'comma' && beginsList(state, at);
  return speaksNext(state, at) || isSubjectBehind(state, at);
}

/** `While X fell, Y, its neighbour, rose`, `Speaking in X, Y, Z and W agreed`: the subject that the clause around waits for, before what describes it or joins it. */
function isSubjectBehind(state: State, at: number): boolean {
  if (!nearest(state, (f) => f.predicate < 0 && f.subjects.length === 0)) return false;
  const described = pastDescription(state, at + 1);
  if (described > at + 1) return state.units[described]?.verb?.shape === 'finite';
  return beginsList(state, at);
}

/** `X, Y and Z left`: the first of several subjects of a verb right behind. */
function beginsList(state: State, at: number): boolean {
  let last = at;
  while (last - at < LONGEST_LIST && state.units[last + 1]?.type === 'comma' && state.units[last + 2]?.type === 'group') last += 2;
  return last > at && state.units[last + 1]?.type === 'conjunction' && state.units[last + 2]?.type === 'group' && beginsClause(state, last + 2, true);
}

/** Closes what a comma closes. */
export function readComma(state: State, at: number): void {
  state.comma = true;
  state.preposition = '';
  state.closed = null;
  closeVerbless(state, at);
  const inner = top(state);
  if (inner.predicate < 0 || state.stack.length < 2 || inner.barrier || isList(state, at)) return;
  const around = insertedAround(state) ?? introductionAround(state);
  if (around) closeTo(state, around);
  const frame = top(state);
  const below = state.stack[state.stack.length - 2] as Frame;
  if (!frame.inserted && below.predicate >= 0) return;
  state.closed = frame;
  close(state);
}

function isWaiting(frame: Frame): boolean {
  return frame.predicate < 0 && frame.subjects.length > 0;
}

/** `X, who asked not to be named, said …`: the insertion between a subject and its verb that the innermost clause is part of. */
function insertedAround(state: State): Frame | null {
  const insert = nearest(state, (f) => f.inserted || isWaiting(f));
  const below = insert?.inserted ? state.stack[state.stack.indexOf(insert) - 1] : undefined;
  return below && isWaiting(below) ? insert : null;
}

/** `Asked whether X will recover, Lee said …`: the participle before a subject to come that the innermost clause is part of. */
function introductionAround({ stack }: State): Frame | null {
  const [waiting, outer] = stack.slice(-3);
  const introduces = stack.length > 2 && outer?.initial === true && outer.predicate >= 0 && !isFinite(outer);
  return introduces && waiting?.predicate === -1 && waiting.subjects.length === 0 ? outer : null;
}

/** So far back a verbless clause may have begun. */
const LONGEST_VERBLESS = 8;

/** `although critical of the plan, X …`: what only has an adjective is over at its comma. */
function closeVerbless(state: State, at: number): void {
  const { kind, initial, predicate, subjects } = top(state);
  if (!initial || predicate >= 0 || subjects.length > 0 || kind !== 'adverbial' && kind !== 'conditional') return;
  let first = at;
  while (first > at - LONGEST_VERBLESS && state.units[first - 1]?.type !== 'subordinator') first--;
  while (state.units[first]?.type === 'adverb') first++;
  if (state.units[first]?.type === 'adjective') close(state);
}

/** Whether a comma stands in a list of nouns rather than at the end of a clause. */
function isList(state: State, at: number): boolean {
  const before = state.units[at - 1]?.type;
  const next = state.units[at + 1]?.type;
  const goesOn = state.units[at + 2]?.type === 'conjunction' || listFollows(state, at + 1);
  return before === 'group' && next === 'group' && goesOn && !beginsClause(state, at + 1);
}
