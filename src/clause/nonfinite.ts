import { isTime } from './ahead';
import { isName } from './attach';
import { controller, governorOf, namedBehindFor } from './control';
import { verbIs } from './lemma';
import { closeTo, inherit, isEmpty, isFinite, isSeparated, lastNoun, nearest, open, predicateOf, top, type Frame, type State } from './state';
import { addPredicate, speaks } from './subject';
import type { ClauseKind } from './types';
import type { Unit } from './units';
import type { VerbGroup } from './verbs';

/** What a participle behind a comma goes with: `vowed to leave, saying …` a verb of speech, else the finite clause. */
function hostOf(state: State, { verb }: VerbGroup): Frame {
  const told = (f: Frame): boolean => isFinite(f) && f.predicate >= 0;
  const speech = verbIs(state.document, verb, 'speech') ? nearest(state, (f) => told(f) && speaks(state, f)) : null;
  return speech ?? (isFinite(top(state)) ? top(state) : nearest(state, told)) ?? top(state);
}

/** The clause that the comma closed and what follows still belongs to: an insertion, or one before a clause that has not begun. */
function justClosed(state: State): Frame | null {
  const { closed, comma } = state;
  const goesOn = closed !== null && (closed.inserted && closed.kind === 'main' || isEmpty(top(state)));
  return comma && goesOn ? closed : null;
}

/** Whether a group stands right before, but for adverbs (`bribes allegedly paid by X`). */
function adjoins({ units, edge }: State, kind: ClauseKind, at: number): boolean {
  let before = at - 1;
  while (kind === 'participle' && units[before]?.type === 'adverb') before--;
  return units[before]?.type === 'group' && edge.length > 0;
}

/** The group that the participle describes, or -1. */
function describedBy(state: State, kind: ClauseKind, { lemma }: VerbGroup, above: Frame, at: number): number {
  const last = lastNoun(state);
  if (kind === 'participle' && state.comma && state.units[at - 2]?.type === 'group') {
    if (isEmpty(above) ? !isName(state, last) && !isTime(state, last) : above.predicate >= 0) return last;
  }
  if (kind === 'to' || isSeparated(state) || !adjoins(state, kind, at)) return -1;
  return isEmpty(above) || state.preposition === '' && !(lemma === 'use' && kind === 'ing') && !isTime(state, last) ? last : -1;
}

/** Who does it, as far as no antecedent is described. */
function doersOf(state: State, kind: ClauseKind, { shape }: VerbGroup, above: Frame, governor: number, at: number): number[] {
  const named = kind === 'to' ? namedBehindFor(state, above, at) : null;
  if (named) return named;
  const objects = shape === 'bare' ? predicateOf(state, above)?.objects : undefined;
  if (objects?.length) return objects;
  const unmarked = isSeparated(state) ? ',' : '';
  return isEmpty(above) ? [] : controller(state, above, governor, markOf(state, kind) || unmarked);
}

const markOf = ({ preposition }: State, kind: ClauseKind): string => preposition || (kind === 'to' ? 'to' : '');

/** Opens a clause without a finite verb. */
export function openNonfinite(state: State, kind: ClauseKind, unit: Unit, at: number): void {
  const verb = unit.verb as VerbGroup;
  const innermost = top(state);
  const free = kind === 'ing' && state.comma && state.preposition === '' && state.conjunction === '';
  const above = (kind === 'to' ? null : justClosed(state)) ?? (free ? hostOf(state, verb) : innermost);
  if (free && above !== innermost) closeTo(state, above);
  const initial = isEmpty(above);
  const inserted = isSeparated(state) && above.predicate < 0;
  const antecedent = describedBy(state, kind, verb, above, at);
  const governed = !isSeparated(state) && !initial && (kind === 'to' || state.preposition !== '');
  const governor = governed ? governorOf(state, above, at, state.preposition || 'to') : -1;
  const subjects = antecedent >= 0 ? [antecedent] : doersOf(state, kind, verb, above, governor, at);
  const mark = markOf(state, kind);
  const { edge } = state;
  state.preposition = '';
  const frame = open(state, kind, mark, above);
  Object.assign(frame, { subjects: inherit(subjects), antecedent, governor, initial, inserted, edge });
  if (kind === 'participle') verb.passive = true;
  addPredicate(state, frame, verb).loose = free;
}
