import { opensSentence } from '../document/range';
import { NOUN_ENDING, PREPOSITION_ROLES } from '../lexicon/clause-forms';
import { MEASURES, NOUN_ROLES, TRANSPARENT_NOUNS } from '../lexicon/clause-nouns';
import { INSTITUTION_NOUNS } from '../lexicon/mention-institutions';
import { itemAt } from '../document/item';
import { isTime, sumsUp } from './ahead';
import { REASONS, REPLIES, TIMED } from '../lexicon/clause-words';
import { ROLES } from '../lexicon/mention-roles';
import { ARMED } from '../lexicon/mention-words';
import { verbIs } from './lemma';
import { NO_SLOT, extendEdge, predicateOf, top, type Frame, type Slot, type State } from './state';
import type { NounGroup, Predicate, Role } from './types';

/** So many phrases before this one are looked at. */
const MOST_BEFORE = 12;

/** The noun group with this index. */
export function groupOf(state: State, index: number): NounGroup {
  return state.groups[index] as NounGroup;
}

/** A plain noun that begins a sentence looks like a name (`Ties between …`, `Sanctions on …`). */
function isCapitalNoun(state: State, group: number): boolean {
  const { head, from } = groupOf(state, group);
  const { tokens } = state.document;
  return head === from && tokens.party[head] === -1 && opensSentence(tokens, head) && NOUN_ENDING.test(tokens.lower[head] as string);
}

/** Whether a group names somebody rather than something. */
export function isName(state: State, group: number): boolean {
  const tag = itemAt(state.document.tokens.pos, itemAt(state.groups, group)?.head);
  return tag === 'PRON' || (tag === 'PROPN' && !isCapitalNoun(state, group));
}

/** The role that a preposition gives to a noun's complement. */
function roleFor(state: State, noun: number, preposition: string, filler: number): Role {
  const word = headLemma(state, noun);
  const listed = NOUN_ROLES.get(`${preposition} ${word}`);
  if (listed) return `${listed}s` as Role;
  const known = PREPOSITION_ROLES.get(preposition) as Role | undefined;
  return known ?? (preposition === 'of' && (isName(state, filler) || isOfficial(state, filler) && !TRANSPARENT_NOUNS.has(word) && !MEASURES.has(word)) ? 'owners' : 'topics');
}

/** `the deceit of Vasqua's ministers`, `the crimes of Vasquan troops`: who acts for somebody named. */
function isOfficial(state: State, group: number): boolean {
  const word = headWord(state, group);
  const isNamed = groupOf(state, group).owners.some(({ from }) => state.document.tokens.pos[from] === 'PROPN');
  return isNamed && (ROLES.has(word) || ARMED.has(word) || INSTITUTION_NOUNS.has(headLemma(state, group)));
}

/** The noun of the right edge that a phrase with this preposition belongs to, or -1. */
function nounFor(state: State, preposition: string): number {
  const { edge } = state;
  const last = edge.at(-1) as number;
  // `the release by X of two sailors`
  const before = edge[edge.length - 2] ?? -1;
  if (preposition === 'of') return before >= 0 && isName(state, last) && groupOf(state, before).owners.some((f) => f.group === last && f.marker === 'by') ? before : last;
  for (let i = edge.length - 1; i >= 0; i--) {
    const noun = edge[i] as number;
    if (NOUN_ROLES.has(`${preposition} ${headLemma(state, noun)}`)) return noun;
  }
  for (let i = edge.length - 1; i >= 0; i--) if (!isName(state, edge[i] as number)) return edge[i] as number;
  return -1;
}

/** Gives `filler` a role to `noun`. */
export function addRole(state: State, noun: number, role: Role, preposition: string, filler: number): void {
  const { from, to } = groupOf(state, filler);
  groupOf(state, noun)[role].push({ from, to, marker: preposition, group: filler, via: -1 });
}

/** Whether a passive verb still lacks who did it. */
function lacksAgent(predicate: Predicate | null): predicate is Predicate {
  return predicate !== null && predicate.passive && !predicate.complements.some((c) => c.preposition === 'by');
}

/** `was accused of breaking the treaty by Vasqua`, `was told to leave by Vasqua`: of a passive further out whose object clause goes before, `by` names the agent. */
function passiveAround(state: State, frame: Frame): Predicate | null {
  const outer = (frame.kind === 'ing' || frame.kind === 'to') && frame.parent ? predicateOf(state, frame.parent) : null;
  const inner = predicateOf(state, frame);
  return lacksAgent(outer) && inner !== null && !inner.passive && (frame.kind === 'to' || inner.objects.length > 0) ? outer : null;
}

/** `in what X called …`, `in response to X`: of the clause, no noun's. */
function isApart(state: State, preposition: string, group: number): boolean {
  return sumsUp(state.document, groupOf(state, group)) || REASONS.has(preposition) || preposition === 'in' && REPLIES.has(headLemma(state, group));
}

/** `fighting raged between X and Y`: what is told of both, or -1. */
function raging(state: State, predicate: Predicate | null): number {
  const subject = predicate && !predicate.passive && predicate.objects.length === 0 && predicate.attribute < 0 ? predicate.subjects[0] ?? -1 : -1;
  return subject < 0 || isName(state, subject) || ROLES.has(headLemma(state, subject)) ? -1 : subject;
}

/** Hangs a prepositional phrase on a noun of the right edge, on the verb, or on both where either may be meant. */
export function attachPhrase(state: State, preposition: string, group: number, adjacent: boolean): void {
  const frame = top(state);
  const around = preposition === 'by' && !isTime(state, group) && (isName(state, group) || isOfficial(state, group)) ? passiveAround(state, frame) : null;
  const predicate = around ?? predicateOf(state, frame);
  const agent = preposition === 'by' && lacksAgent(predicate) && isName(state, group);
  const ofObject = preposition === 'of' && predicate !== null && takesOf(state, predicate.verb) && isName(state, state.edge[state.edge.length - 1] ?? -1);
  // `described the man as a threat`: of him, not a man as a threat.
  const isAttribute = preposition === 'as' && predicate !== null && verbIs(state.document, predicate.verb, 'attribute-as');
  // `blamed the attack on X`: not an attack on X; `blamed Y for the attack on X`.
  const isBlamed = preposition === 'on' && predicate !== null && verbIs(state.document, predicate.verb, 'takes-on') && isName(state, group) && !predicate.complements.slice(0, MOST_BEFORE).some((c) => c.preposition === 'for');
  const nearest = adjacent && !isBlamed && !ofObject && !around && !isAttribute && !isApart(state, preposition, group) ? nounFor(state, preposition) : -1;
  // `was called a liar by X`: not X's liar.
  const noun = agent && nearest >= 0 && (groupOf(state, nearest).owners.length > 0 || groupOf(state, nearest).head === predicate.attribute) ? -1 : nearest >= 0 || preposition !== 'between' ? nearest : raging(state, predicate);
  const slot: Slot = { ...NO_SLOT, preposition, noun };
  if (noun >= 0) {
    slot.role = roleFor(state, noun, preposition, group);
    // `entered X's waters on Sunday`: a day tells nothing of the noun.
    if (!(TIMED.has(preposition) && isTime(state, group))) addRole(state, noun, slot.role, preposition, group);
    state.edge = state.edge.slice(0, state.edge.lastIndexOf(noun) + 1);
  }
  const verbal = preposition !== 'of' || noun < 0 || (predicate !== null && takesOf(state, predicate.verb));
  if (verbal && (predicate || noun < 0)) {
    const complements = predicate ? predicate.complements : frame.pending;
    complements.push({ preposition, group, noun });
    slot.complements = complements;
  }
  if (preposition === 'as' && predicate && predicate.attribute < 0 && noun < 0) predicate.attribute = groupOf(state, group).head;
  state.slots[group] = slot;
  state.edge = noun >= 0 ? extendEdge(state.edge, group) : [group];
}

function takesOf(state: State, verb: number): boolean {
  return verbIs(state.document, verb, 'takes-of');
}

/** The head noun of a group as it stands there, in lower case. */
export function headWord(state: State, group: number): string {
  return state.document.tokens.lower[groupOf(state, group).head] as string;
}

/** The same in its dictionary form. */
export function headLemma(state: State, group: number): string {
  return state.document.tokens.lemma[groupOf(state, group).head] as string;
}
