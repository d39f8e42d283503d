import { itemAt } from '../document/item';
import type { Document } from '../document/types';
import { verbIs } from './lemma';
import type { ClauseKind, Complement, NounGroup, Predicate, Role } from './types';
import type { Unit } from './units';

/** A clause in the making. */
export interface Frame {
  /** The predicate joined right before, whose object is said only once (`condemned and punished X`), or -1. */
  sharing: number;
  /** Counts the clauses of the document; what `clauseAt` holds. */
  id: number;
  /** Index of its predicate, or -1 until the verb is read. */
  predicate: number;
  subjects: number[];
  kind: ClauseKind;
  mark: string;
  /** The clause that it depends on. */
  parent: Frame | null;
  /** For relative clauses and participles the group described, else -1. */
  antecedent: number;
  /** The noun whose content it is (`attempts to …`), else -1. */
  governor: number;
  /** The antecedent of a relative clause is its object. */
  objectGap: boolean;
  /** Prepositional phrases before the verb. */
  pending: Complement[];
  /** An auxiliary or a verb of speech was read, and the subject is to follow it. */
  inverted: boolean;
  /** Its verb may be a past or a participle. */
  ambiguous: boolean;
  /** Opened before the clause it depends on. */
  initial: boolean;
  /** Opened after a comma, and closed by the next one. */
  inserted: boolean;
  /** A parenthesis: nothing inside reaches out. */
  barrier: boolean;
  /** The right edge to go back to when the clause closes. */
  edge: number[];
}

/** The place that a noun group fills, so that a coordinated one can fill it too. */
export interface Slot {
  list: number[] | null;
  complements: Complement[] | null;
  preposition: string;
  /** The noun that it is attached to, and the role there. */
  noun: number;
  role: Role | null;
}

/** A place that is none of those. */
export const NO_SLOT: Slot = { list: null, complements: null, preposition: '', noun: -1, role: null };

/** What the assembler knows at one point of a sentence. */
export interface State {
  readonly document: Document;
  readonly groups: NounGroup[];
  readonly predicates: Predicate[];
  /** For each token the id of its clause. */
  readonly clauseAt: Int32Array;
  readonly frames: Frame[];
  readonly slots: (Slot | undefined)[];
  units: Unit[];
  stack: Frame[];
  /** The noun groups that what comes next may attach to, outermost first. */
  edge: number[];
  /** A preposition that waits for its noun; '' for none. */
  preposition: string;
  conjunction: string;
  comma: boolean;
  negation: boolean;
  adverbs: number[];
  /** The clause that the last comma closed. */
  closed: Frame | null;
  /** Next coordination number. */
  coordinations: number;
}

/** Attachments are looked for among so many nouns at most, and clauses: keeps the parse linear. */
const WIDEST_EDGE = 8;
const DEEPEST = 24;
/** A list of subjects is handed on up to this length. */
const MOST_SUBJECTS = 32;

/** The right edge with one more noun; of a long one the outermost and the last are kept. */
export function extendEdge(edge: readonly number[], group: number): number[] {
  return edge.length < WIDEST_EDGE ? [...edge, group] : [edge[0] as number, ...edge.slice(2 - WIDEST_EDGE), group];
}

/** A copy of subjects for another clause. */
export function inherit(subjects: readonly number[]): number[] {
  return subjects.slice(0, MOST_SUBJECTS);
}

/** The innermost open clause. */
export function top(state: State): Frame {
  return state.stack.at(-1) as Frame;
}

/** Opens a clause above the innermost one. */
export function open(state: State, kind: ClauseKind, mark: string, parent: Frame | null): Frame {
  const frame: Frame = {
    sharing: -1, id: state.frames.length, predicate: -1, subjects: [], kind, mark, parent, antecedent: -1, governor: -1, objectGap: false,
    pending: [], inverted: false, ambiguous: false, initial: false, inserted: false, barrier: false, edge: state.edge,
  };
  state.frames.push(frame);
  state.stack.push(frame);
  return frame;
}

/** Closes clauses until `frame` is the innermost, and takes up the right edge it had. */
export function closeTo(state: State, frame: Frame): void {
  while (state.stack.length > 1 && top(state) !== frame) close(state);
}

/** Closes the innermost clause. */
export function close(state: State): void {
  if (state.stack.length < 2) return;
  state.edge = top(state).edge;
  state.stack.pop();
}

/** The nearest clause that `test` accepts, inside the innermost parenthesis. */
export function nearest(state: State, test: (frame: Frame) => boolean): Frame | null {
  for (let i = state.stack.length - 1; i >= Math.max(0, state.stack.length - DEEPEST); i--) {
    const frame = state.stack[i] as Frame;
    if (test(frame)) return frame;
    if (frame.barrier) return null;
  }
  return null;
}

/** The predicate of a clause whose verb has been read. */
export function predicateOf(state: State, frame: Frame): Predicate | null {
  return itemAt(state.predicates, frame.predicate) ?? null;
}

/** Whether the verb of a clause, where it has been read, is of a class of verbs. */
export function isOf({ document }: State, predicate: Predicate | null, name: string): boolean {
  return predicate !== null && verbIs(document, predicate.verb, name);
}

/** Whether a clause has a subject and no verb yet. */
export const isWaiting = ({ predicate, subjects }: Frame): boolean => predicate < 0 && subjects.length > 0;

/** Whether neither has been read. */
export const isEmpty = ({ predicate, subjects }: Frame): boolean => predicate < 0 && subjects.length === 0;

/** The last noun that what comes next may attach to, or -1. */
export const lastNoun = ({ edge }: State): number => edge.at(-1) ?? -1;

/** Opens a clause that no other governs, within one that goes on behind it. */
export function insert(state: State): Frame {
  const frame = open(state, 'main', '', null);
  frame.inserted = true;
  return frame;
}

/** Opens a clause beside the nearest finite one that is no relative. */
export function openSibling(state: State): Frame {
  const sibling = nearest(state, (f) => isFinite(f) && f.kind !== 'relative' && f.predicate >= 0) ?? top(state);
  closeTo(state, sibling);
  return open(state, sibling.kind, sibling.kind === 'main' ? '' : sibling.mark, sibling.parent);
}

/** `“…,” said Lee, …`: of the clause that the comma closed the subject, where that stands behind the verb; else -1. */
export function closedSpeaker({ closed, predicates, groups, comma, conjunction }: State): number {
  const predicate = itemAt(predicates, closed?.predicate);
  if (!closed?.inserted || closed.kind !== 'main' || !predicate || !comma || conjunction !== '') return -1;
  const speaker = predicate.subjects.at(-1) ?? -1;
  return (groups[speaker]?.from ?? -1) < predicate.verb ? -1 : speaker;
}

/** `“…,” said Lee, who …`: opens again the clause of who spoke, and gives its subject, else -1. */
export function reopenSpeaker(state: State): number {
  const speaker = closedSpeaker(state);
  if (speaker < 0) return -1;
  state.stack.push(state.closed as Frame);
  state.edge = [speaker];
  return speaker;
}

/** Says which clause the tokens of a unit belong to. */
export function claim(state: State, from: number, to: number, frame: Frame): void {
  state.clauseAt.fill(frame.id, from, to);
}

/** Whether a clause has a finite verb or waits for one. */
export function isFinite(frame: Frame): boolean {
  return frame.kind !== 'to' && frame.kind !== 'ing' && frame.kind !== 'participle';
}

/** Whether a comma or conjunction stands before the unit that is read. */
export function isSeparated({ comma, conjunction }: State): boolean {
  return comma || conjunction !== '';
}

/** Forgets what waits for the next unit, but for what it may be joined to. */
export function settleKeepingEdge(state: State): void {
  state.comma = false;
  state.conjunction = '';
  state.preposition = '';
}

/** Forgets what waits for the next unit. */
export function settle(state: State): void {
  settleKeepingEdge(state);
  state.edge = [];
}
