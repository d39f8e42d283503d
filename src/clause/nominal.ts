import { CONTRASTING, COPULAS, DUE, NAMED_SO, REFLEXIVES } from '../lexicon/clause-words';
import { isUndoubted } from '../document/range';
import { ROLES } from '../lexicon/mention-roles';
import { WRITINGS } from '../lexicon/speech-words';
import { beginsClause, beginsList, isTime, LONGEST_LIST, pastDescription, pastPhrases, speaksNext } from './ahead';
import { attachPhrase, groupOf, headLemma, headWord, isName } from './attach';
import { afterParenthesis, isApposition, joinToEdge, listFollows, rename } from './join';
import { verbIs } from './lemma';
import { NO_OBJECT } from './subject';
import type { Predicate } from './types';
import { NO_SLOT, closedSpeaker, closeTo, insert, isEmpty, isOf, isSeparated, lastNoun, nearest, open, openSibling, predicateOf, reopenSpeaker, settle, top, type Frame, type State } from './state';
import { isAssertion, openAsserted } from './subordinate';
import type { Unit } from './units';

/** So many units behind `what` a question mark may stand. */
const LONGEST_QUESTION = 20;

function fill(state: State, list: number[], group: number): void {
  list.push(group);
  state.slots[group] = { ...NO_SLOT, list };
  state.edge = [group];
}

/** A clause that no other governs; `inserted` where one around it goes on behind. */
function insertClause(state: State, group: number, inserted = true): void {
  fill(state, (inserted ? insert(state) : open(state, 'main', '', null)).subjects, group);
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
  insertClause(state, group, speaksNext(state, at));
}

/** `said in a statement it would stay`: what is told in there, unless the verb has its object. */
function saysIn(state: State, { verb, objects, complements }: Predicate, group: number): boolean {
  const isInside = complements.some((c) => c.group === group && c.preposition === 'in');
  return isInside && objects.length === 0 && verbIs(state.document, verb, 'clausal') && WRITINGS.has(headLemma(state, group));
}

function afterVerb(state: State, frame: Frame, group: number, adjacent: boolean, at: number): void {
  const predicate = state.predicates[frame.predicate] as Predicate;
  if (frame.inverted) {
    frame.inverted = false;
    fill(state, predicate.subjects, group);
    frame.subjects = predicate.subjects;
    return;
  }
  const attributive = isOf(state, predicate, 'attribute') && (predicate.objects.length > 0 || predicate.passive);
  if (predicate.attribute < 0 && (COPULAS.has(predicate.lemma) || attributive)) {
    predicate.attribute = groupOf(state, group).head;
    state.slots[group] = { ...NO_SLOT };
    state.edge = [group];
    return;
  }
  if (adjacent && state.edge.length > 0 && beginsClause(state, at, false, true) && !isOf(state, predicate, 'addressee') && !isName(state, lastNoun(state))) {
    const antecedent = lastNoun(state);
    if (isAssertion(state, predicate, groupOf(state, antecedent))) {
      fill(state, openAsserted(state).subjects, group);
      return;
    }
    const isDue = predicate.attribute >= 0 && DUE.has(state.document.tokens.lemma[predicate.attribute]);
    if (isDue || saysIn(state, predicate, antecedent)) {
      const content = open(state, 'that', '', frame);
      content.governor = isDue ? antecedent : -1;
      fill(state, content.subjects, group);
      return;
    }
    openBareRelative(state, frame, antecedent, group);
    return;
  }
  fill(state, predicate.objects, group);
}

/** What marks a relative clause whose first group belongs to the antecedent: `Iran, whose economy …`, `voters, many of whom …`. */
function possessiveMark(state: State, at: number): string {
  const first = state.document.tokens.lower[(state.units[at] as Unit).from];
  if (first === 'whose') return first;
  const relative = state.units[at + 2];
  return state.units[at + 1]?.word === 'of' && relative?.type === 'relative' ? relative.word : '';
}

function openPossessive(state: State, at: number, group: number): boolean {
  const antecedent = lastNoun(state);
  const mark = possessiveMark(state, at);
  if (antecedent < 0 || mark === '') return false;
  const first = groupOf(state, group).from;
  const relative = open(state, 'relative', mark, top(state));
  relative.antecedent = antecedent;
  relative.inserted = state.comma;
  for (const owner of groupOf(state, group).owners) if (owner.from === first) owner.group = antecedent;
  settle(state);
  fill(state, relative.subjects, group);
  return true;
}

/** `“…,” said Lee, head of the union`, `said the head of the union, Lee`: what or who the one is who spoke. */
function describesSpeaker(state: State, { quoted }: Unit, group: number, at: number): boolean {
  const isOther = isName(state, group) && (isName(state, closedSpeaker(state)) || state.units[at + 1]?.type === 'verb');
  if (quoted || isOther) return false;
  const speaker = reopenSpeaker(state);
  if (speaker < 0) return false;
  rename(state, speaker, group, 0);
  state.comma = false;
  return true;
}

/** `according to the envoy, Ali Reza, Iran has …`, `according to Ali Reza, head of the union, …`: a name or description between a phrase at the head of the sentence and the subject. */
function renamesFronted(state: State, frame: Frame, group: number, at: number): boolean {
  const fronted = isEmpty(frame) && frame.pending.length > 0 && state.edge.length > 0;
  const end = pastPhrases(state, at + 1);
  if (!fronted || state.units[end]?.type !== 'comma' || state.units[end + 1]?.type !== 'group') return false;
  return isApposition(state, lastNoun(state), group, at) && beginsClause(state, end + 1) && !listFollows(state, at);
}

/** `Madam President, the theme is …`: the bare noun of an office, before a comma and the subject. */
function isAddressed(state: State, frame: Frame, at: number): boolean {
  const [only, second] = frame.subjects;
  const group = state.groups[only ?? -1];
  if (!group || second !== undefined || at !== 2 || state.conjunction !== '') return false;
  const bare = group.determiner === '' && group.owners.length === 0 && ROLES.has(headWord(state, only as number));
  return bare && state.units[at + 1]?.type !== 'conjunction' && !speaksNext(state, at) && !listFollows(state, at);
}

/** `Scott, 69, has …`: a bare number between commas behind a name. */
function isAge(state: State, at: number, group: number): boolean {
  const { from, to, head } = groupOf(state, group);
  const enclosed = state.comma && state.conjunction === '' && state.units[at + 1]?.type === 'comma';
  return enclosed && to === from + 1 && state.document.tokens.pos[head] === 'NUM' && isName(state, lastNoun(state));
}

/** `approved, by nine votes to two, a treaty`: the verb still waits for its object. */
function isInterrupted(state: State, frame: Frame, at: number): boolean {
  const p = predicateOf(state, frame);
  let k = at - 2;
  while (k > at - LONGEST_LIST && /^(?:group|preposition)$/u.test(state.units[k]?.type ?? '')) k--;
  const isOpen = p && !p.passive && p.objects.length === 0 && p.attribute < 0 && !NO_OBJECT.some((name) => isOf(state, p, name));
  return isOpen === true && state.conjunction === '' && state.units[k]?.type === 'comma' && state.units[k - 1]?.verb?.verb === p?.verb;
}

/** Where there is a preposition, the group is its complement. */
function readPhrase(state: State, group: number, at: number): void {
  const before = state.units[at - 2]?.type;
  const { preposition } = state;
  state.preposition = '';
  attachPhrase(state, preposition, group, state.edge.length > 0 && (before === 'group' || before === 'adverb' || before === 'conjunction'));
}

/** `condemned not X but Y`, `not by X but by Y`, `rather than X`, `but not on X`: of the group nothing is said. */
function isContrasted({ units, preposition, conjunction }: State, at: number): boolean {
  const denied = units[preposition ? at - 2 : at - 1]?.type === 'negation';
  return CONTRASTING.has(conjunction) || denied && (units[at + 1]?.word === 'but' || preposition !== '' && conjunction === 'but');
}

/** A time beside the clause, no subject or part of a list. */
function isPlainTime(state: State, frame: Frame, group: number, at: number): boolean {
  const listed = state.conjunction !== '' && state.edge.length > 0;
  // `the time for talks is over`
  const isSubject = frame.subjects.length === 0 && beginsClause(state, at, state.units[at + 1]?.word !== 'for');
  return isTime(state, group) && !listed && !isSubject && !COPULAS.has(state.units[at - 1]?.verb?.lemma);
}

/** `used it against its neighbour Brenia`, `the brotherly nation Brenia`: the name is the one meant. */
function namesWhoWasBefore({ units, document: { tokens } }: State, from: number, at: number): boolean {
  return (tokens.party[from] ?? -1) >= 0 && units[at + 1]?.type !== 'verb' && NAMED_SO.has(tokens.lemma[from - 1]);
}

/** Reads a group that has no place of its own in the clause; false where it has one. */
function readBeside(state: State, unit: Unit, at: number): boolean {
  const { group, from } = unit;
  const before = state.units[at - 1]?.type;
  // `the Vasquans themselves`: nobody else.
  if (before === 'group' && REFLEXIVES.has(state.document.tokens.lower[from])) return true;
  const isNamed = before === 'close' || before === 'group' && namesWhoWasBefore(state, from, at);
  if (isAge(state, at, group) || describesSpeaker(state, unit, group, at) || isNamed && afterParenthesis(state, group)) return true;
  return isPlainTime(state, top(state), group, at);
}

/** `whatever X says, Y will …`, `Mr President, Y will …`, `no doubt Y will …`: what stood in the place of the subject is none. */
function forgetFronted(state: State, frame: Frame, at: number): void {
  const last = frame.subjects.at(-1) ?? -1;
  if (frame.predicate >= 0 || !isFreeRelative(state, last) && !isAddressed(state, frame, at) && !isUndoubted(state.document.tokens, state.groups[last]?.head ?? -1)) return;
  frame.subjects.length = 0;
  state.edge = [];
}

/** `the sanctions X imposed`: a relative clause without a mark, whose subject the group is. */
function openBareRelative(state: State, frame: Frame, antecedent: number, group: number): void {
  const relative = open(state, 'relative', '', frame);
  relative.antecedent = antecedent;
  relative.objectGap = true;
  fill(state, relative.subjects, group);
}

/** A group behind a comma or conjunction; false where it is read like any other. */
function readSeparated(state: State, frame: Frame, group: number, at: number, starts: boolean): boolean {
  const { edge, comma, conjunction } = state;
  const verbal = frame.predicate >= 0;
  const named = frame.subjects.length > 0;
  if (verbal && (starts || isNewSubject(state, group, at)) && !sharesVerb(state, frame, state.units[at - 1], at)) newClause(state, group, at);
  else if (!verbal && named && conjunction === '' && speaksNext(state, at)) insertClause(state, group);
  else if (comma && isInterrupted(state, frame, at)) fill(state, (predicateOf(state, frame) as Predicate).objects, group);
  else if (comma && renamesFronted(state, frame, group, at)) rename(state, lastNoun(state), group, edge.length - 1);
  else if (edge.length > 0 && (verbal || named || conjunction !== '')) joinToEdge(state, group, at);
  else return false;
  return true;
}

/** Gives a group its place in the clause: subject, object, conjunct, apposition, or the start of a clause. */
function place(state: State, group: number, at: number): void {
  const frame = top(state);
  const adjacent = state.units[at - 1]?.type === 'group';
  const starts = beginsClause(state, at, false, adjacent);
  if ((state.comma || adjacent) && starts) forgetFronted(state, frame, at);
  if (isSeparated(state) && readSeparated(state, frame, group, at, starts)) return;
  if (frame.predicate >= 0) {
    afterVerb(state, frame, group, adjacent, at);
    return;
  }
  const antecedent = lastNoun(state);
  if (frame.subjects.length > 0 && adjacent && starts && !isName(state, antecedent)) openBareRelative(state, frame, antecedent, group);
  else fill(state, frame.subjects, group);
}

/** Reads a noun group. */
export function readGroup(state: State, at: number): void {
  const unit = state.units[at] as Unit;
  if (openPossessive(state, at, unit.group)) return;
  const { group } = unit;
  if (state.negation) groupOf(state, group).negated = true;
  state.negation = false;
  if (isContrasted(state, at)) {
    state.conjunction = state.preposition = '';
    return;
  }
  if (state.preposition) readPhrase(state, group, at);
  else if (readBeside(state, unit, at)) return;
  else place(state, group, at);
  openFreeRelative(state, group, at);
  state.conjunction = '';
  state.comma = false;
}

function isFreeRelative(state: State, group: number): boolean {
  return group >= 0 && headWord(state, group).startsWith('what');
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
  if (!predicate || !joined || !isOf(state, predicate, 'clause-only')) return false;
  return state.edge.length === 1 && state.slots[state.edge[0] as number]?.list === predicate.objects;
}

/** A name whose verb comes later: behind what describes it, or behind others that share it (`…, and X, Y and Z left`). */
function isNewSubject(state: State, group: number, at: number): boolean {
  if (!isName(state, group)) return false;
  if (state.conjunction !== '') return state.units[at - 2]?.type === 'comma' && beginsList(state, at);
  return speaksNext(state, at) || isSubjectBehind(state, at);
}

/** `While X fell, Y, its neighbour, rose`, `Speaking in X, Y, Z and W agreed`: the subject that the clause around waits for, before what describes it or joins it. */
function isSubjectBehind(state: State, at: number): boolean {
  if (!nearest(state, isEmpty)) return false;
  const described = pastDescription(state, at + 1);
  if (described > at + 1) return state.units[described]?.verb?.shape === 'finite';
  return beginsList(state, at);
}

