import { beginsClause } from './ahead';
import { listFollows } from './join';
import { close, closeTo, isEmpty, isFinite, isWaiting, nearest, top, type Frame, type State } from './state';

/** Closes what a comma closes. */
export function readComma(state: State, at: number): void {
  state.comma = true;
  state.preposition = '';
  state.closed = null;
  closeVerbless(state, at);
  const inner = top(state);
  if (inner.predicate < 0 || state.stack.length < 2 || inner.barrier || isList(state, at)) return;
  // `Responding to Lee, who left, Kim said`: the introduction goes on.
  if (state.units[at + 1]?.type === 'relative' && inner.initial && !isFinite(inner)) return;
  const around = insertedAround(state, at) ?? introductionAround(state);
  if (around) closeTo(state, around);
  const frame = top(state);
  const below = state.stack.at(-2) as Frame;
  if (!frame.inserted && below.predicate >= 0) return;
  state.closed = frame;
  close(state);
}

/** `X, who asked not to be named, said …`, `thanked X, which offered to help, and said …`: the insertion that the innermost clause is part of, between a subject and its verb or before a further verb. */
function insertedAround(state: State, at: number): Frame | null {
  const insert = nearest(state, (f) => f.inserted || isWaiting(f));
  const below = insert?.inserted ? state.stack[state.stack.indexOf(insert) - 1] : undefined;
  const goesOn = insert?.kind === 'relative' && state.units[at + 1]?.type === 'conjunction' && state.units[at + 2]?.verb?.shape === 'finite';
  return below && (isWaiting(below) || goesOn) ? insert : null;
}

/** `Asked whether X will recover, Lee said …`: the participle before a subject to come that the innermost clause is part of. */
function introductionAround({ stack }: State): Frame | null {
  const [, outer] = stack.slice(-3);
  return stack.length > 2 && outer?.initial === true && outer.predicate >= 0 && !isFinite(outer) ? outer : null;
}

/** So far back a verbless clause may have begun. */
const LONGEST_VERBLESS = 8;

/** `although critical of the plan, X …`: what only has an adjective is over at its comma. */
function closeVerbless(state: State, at: number): void {
  const frame = top(state);
  if (!frame.initial || !isEmpty(frame) || frame.kind !== 'adverbial' && frame.kind !== 'conditional') return;
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
