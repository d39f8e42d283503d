import { clauseLexicon } from './lexicon';
import { beginsClause, isTime } from './ahead';
import { close, closeTo, extendEdge, isFinite, nearest, open, predicateOf, top, type Frame, type Slot, type State } from './state';
import type { NounGroup } from './types';
import type { Unit } from './units';
import { verbIs, verbLemma } from './lemma';

const COPULAS = new Set(['be', 'become', 'remain', 'seem', 'appear', 'stay']);

function groupOf(state: State, index: number): NounGroup {
  return state.groups[index] as NounGroup;
}

function headWord(state: State, group: number): string {
  const { lower, lemma } = state.document.tokens;
  const head = groupOf(state, group).head;
  return lemma[head] || (lower[head] as string);
}

/** A plain noun that begins a sentence looks like a name (`Ties between …`, `Sanctions on …`). */
function isCapitalNoun(state: State, group: number): boolean {
  const { head, from } = groupOf(state, group);
  const { party, sentence, lower } = state.document.tokens;
  return head === from && party[head] === -1 && (head === 0 || sentence[head - 1] !== sentence[head]) && /[a-z]{2}(?:s|ion|ment|ty|ness|ure|ance|ence|ism|ship|ing)$/u.test(lower[head] as string);
}

/** Whether a group names somebody rather than something. */
export function isName(state: State, group: number): boolean {
  const tag = state.document.tokens.pos[state.groups[group]?.head ?? -1];
  return tag === 'PRON' || (tag === 'PROPN' && !isCapitalNoun(state, group));
}

/** The role that a preposition gives to a noun's complement. */
function roleFor(state: State, noun: number, preposition: string, filler: number): 'owners' | 'patients' | 'partners' | 'topics' {
  const listed = clauseLexicon().nounRole.get(`${preposition} ${headWord(state, noun)}`);
  if (listed) return `${listed}s` as 'owners' | 'patients';
  if (preposition === 'by') return 'owners';
  if (preposition === 'against' || preposition === 'toward' || preposition === 'towards') return 'patients';
  if (preposition === 'with' || preposition === 'between' || preposition === 'among') return 'partners';
  if (preposition === 'of' && isName(state, filler)) return 'owners';
  return 'topics';
}

/** The noun of the right edge that a phrase with this preposition belongs to, or -1. */
function nounFor(state: State, preposition: string): number {
  const { edge } = state;
  const last = edge[edge.length - 1];
  if (last === undefined) return -1;
  if (preposition === 'of') return last;
  for (let i = edge.length - 1; i >= 0; i--) {
    const noun = edge[i] as number;
    if (clauseLexicon().nounRole.has(`${preposition} ${headWord(state, noun)}`)) return noun;
  }
  for (let i = edge.length - 1; i >= 0; i--) if (!isName(state, edge[i] as number)) return edge[i] as number;
  return -1;
}

function addRole(state: State, noun: number, role: 'owners' | 'patients' | 'partners' | 'topics', preposition: string, filler: number): void {
  const { from, to } = groupOf(state, filler);
  groupOf(state, noun)[role].push({ from, to, marker: preposition, group: filler, via: -1 });
}

function attachPhrase(state: State, preposition: string, group: number, adjacent: boolean): void {
  const frame = top(state);
  const predicate = predicateOf(state, frame);
  const ofObject = preposition === 'of' && predicate !== null && takesOf(state, predicate.verb) && isName(state, state.edge[state.edge.length - 1] ?? -1);
  const noun = adjacent && !ofObject ? nounFor(state, preposition) : -1;
  const slot: Slot = { list: null, complements: null, preposition, noun, role: null };
  if (noun >= 0) {
    slot.role = roleFor(state, noun, preposition, group);
    addRole(state, noun, slot.role, preposition, group);
    state.edge = state.edge.slice(0, state.edge.lastIndexOf(noun) + 1);
  }
  const verbal = preposition !== 'of' || noun < 0 || (predicate !== null && takesOf(state, predicate.verb));
  if (verbal && (predicate || noun < 0)) {
    const complements = predicate ? predicate.complements : frame.pending;
    complements.push({ preposition, group, noun });
    slot.complements = complements;
  }
  if (preposition === 'as' && predicate && predicate.attribute < 0 && noun < 0) predicate.attribute = headThrough(state, group);
  state.slots[group] = slot;
  state.edge = noun >= 0 ? extendEdge(state.edge, group) : [group];
}

const OF_VERBS = new Set(['accuse', 'warn', 'remind', 'speak', 'think', 'approve', 'disapprove', 'consist', 'dispose', 'complain', 'suspect', 'convict', 'rid', 'strip', 'deprive', 'rob', 'inform', 'assure', 'convince', 'demand', 'ask']);

function takesOf(state: State, verb: number): boolean {
  return OF_VERBS.has(verbLemma(state.document, verb));
}

/** The head, or of `one of its friends` the head of what `of` brings; known only when the phrase is read, so the head for now. */
function headThrough(state: State, group: number): number {
  return groupOf(state, group).head;
}

/** Two groups of one kind are likelier to be coordinated. */
function partnerInEdge(state: State, group: number): number {
  const { edge } = state;
  if (state.slots[edge[edge.length - 1] as number]?.preposition === 'between') return edge.length - 1;
  const name = isName(state, group);
  for (let i = edge.length - 1; i >= 0; i--) if (isName(state, edge[i] as number) === name) return i;
  return edge.length - 1;
}

function coordinate(state: State, left: number, right: number): void {
  const first = groupOf(state, left);
  if (first.coordination < 0) first.coordination = state.coordinations++;
  groupOf(state, right).coordination = first.coordination;
  const slot = state.slots[left];
  if (!slot) return;
  slot.list?.push(right);
  slot.complements?.push({ preposition: slot.preposition, group: right, noun: slot.noun });
  if (slot.role) addRole(state, slot.noun, slot.role, slot.preposition, right);
  state.slots[right] = slot;
}

function isDescribed(state: State, group: number): boolean {
  const { determiner, owners } = groupOf(state, group);
  return determiner !== '' || owners.length > 0;
}

const TITLE = /(?:[a-z][eo]r|[a-z]man|president|secretary|head|chief|king|queen)$/u;

/** `Khan, Leader of the Revolution, …`. */
function isTitle(state: State, group: number): boolean {
  const { head } = groupOf(state, group);
  const { lower, party } = state.document.tokens;
  return party[head] === -1 && TITLE.test(lower[head] as string);
}

/** `Lavrov, the foreign minister`: a name and a description; of two names (`Kuleba, Ukraine's Foreign Minister,`) the second is owned. */
function isApposition(state: State, left: number, right: number, at: number): boolean {
  const leftName = isName(state, left);
  if (leftName && isTitle(state, right) && state.units[at + 1]?.type === 'preposition') return true;
  if (leftName !== isName(state, right)) return isDescribed(state, leftName ? right : left);
  const article = groupOf(state, right).determiner === 'a' || groupOf(state, right).determiner === 'an';
  return (leftName ? isDescribed(state, right) : article) && state.units[at + 1]?.type === 'comma' && !listFollows(state, at);
}

/** Whether the group at `at` stands inside a list (`France, and others`). */
function listFollows(state: State, at: number): boolean {
  let k = at + 1;
  while (state.units[k]?.type === 'comma' || state.units[k]?.type === 'group') {
    k++;
    if (k > at + 12) return false;
  }
  return state.units[k]?.type === 'conjunction' && k > at + 1 - Number(state.units[at + 1]?.type === 'conjunction') && state.units[k - 1]?.type !== 'stop';
}

function rename(state: State, left: number, group: number, place: number): void {
  groupOf(state, left).apposition = group;
  state.slots[group] = { list: null, complements: null, preposition: '', noun: -1, role: null };
  state.edge = [...state.edge.slice(0, place + 1), group];
}

function joinToEdge(state: State, group: number, at: number): void {
  const { edge } = state;
  const last = edge.length - 1;
  if (!state.conjunction) {
    const alike = isName(state, edge[last] as number) === isName(state, group);
    if (!(alike && last > 0 && listFollows(state, at))) {
      for (const place of alike ? [0, last] : [last, 0]) {
        if (!isApposition(state, edge[place] as number, group, at)) continue;
        rename(state, edge[place] as number, group, place);
        return;
      }
    }
  }
  const partner = edge[partnerInEdge(state, group)] as number;
  coordinate(state, partner, group);
  state.edge = [...edge.slice(0, edge.indexOf(partner)), group];
}

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
  const predicate = state.predicates[frame.predicate];
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
    predicate.attribute = headThrough(state, group);
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

/** `European External Action Service (EEAS) chief`: what follows the parenthesis is the head. */
function afterParenthesis(state: State, group: number): boolean {
  const left = state.edge[state.edge.length - 1];
  const slot = left === undefined ? undefined : state.slots[left];
  if (left === undefined || !slot || beginsWithDeterminer(state, group)) return false;
  if (slot.list) slot.list[slot.list.indexOf(left)] = group;
  for (const complement of slot.complements ?? []) if (complement.group === left) complement.group = group;
  const { from, to } = groupOf(state, group);
  if (slot.role) for (const filler of groupOf(state, slot.noun)[slot.role]) if (filler.group === left) Object.assign(filler, { from, to, group });
  state.slots[group] = slot;
  addRole(state, group, 'owners', 'name', left);
  state.edge = [...state.edge.slice(0, -1), group];
  return true;
}

function beginsWithDeterminer(state: State, group: number): boolean {
  return groupOf(state, group).determiner !== '';
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
