import { FUNCTION_WORDS } from '../lexicon/clause-words';
import { isReduced, pastPhrases } from './ahead';
import { groupOf } from './attach';
import { verbIs } from './lemma';
import { isEmpty, isFinite, isOf, isWaiting, nearest, predicateOf, top, type Frame, type State } from './state';
import type { Unit } from './units';
import type { VerbGroup } from './verbs';

/** How many units one part of a series has at most. */
const LONGEST_PART = 8;
/** How many units ahead a finite verb is looked for. */
const FARTHEST = 40;

/** A verb of speech right after a quotation or comma, with its subject behind it (`…,” said Lavrov`). */
export function isInverted(state: State, unit: Unit, at: number): boolean {
  const verb = unit.verb as VerbGroup;
  const previous = state.units[at - 1];
  return (unit.quoted || previous?.type === 'comma') && state.units[at + 1]?.type === 'group' && state.conjunction === '' && verb.lemma !== 'tell' && verbIs(state.document, verb.verb, 'speech') && verb.from === verb.verb;
}

/** `…, officials said`: who tells it. */
const isTag = ({ document, units }: State, k: number): boolean => units[k - 1]?.type === 'group' && units[k - 2]?.type === 'comma' && verbIs(document, units[k]?.verb?.verb ?? -1, 'speech');

/** Whether the sentence has a finite verb further on, so that this one may be a participle. */
function finiteFollows(state: State, at: number): boolean {
  for (let k = at + 1; k < Math.min(state.units.length, at + FARTHEST); k++) {
    const unit = state.units[k] as Unit;
    if (unit.type === 'break') return false;
    if (unit.type === 'verb' && !isTag(state, k) && (unit.verb?.shape === 'finite' || unit.verb?.shape === 'bare')) return state.units[k - 1]?.type !== 'conjunction';
  }
  return false;
}

/** Whether nothing follows in the sentence. */
export function isLast(state: State, at: number): boolean {
  const next = state.units[at + 1];
  return next === undefined || next.type === 'stop';
}

/** A clause whose verb may be a participle, so that it lacks a finite one (`the man tasked with the talks resigned`, `tasked with ending it resigned`). */
export function rereadable(state: State): Frame | null {
  const inner = top(state);
  const described = inner.kind === 'ing' && inner.mark !== '' && inner.parent ? inner.parent : inner;
  const predicate = predicateOf(state, described);
  if (!predicate || !described.ambiguous || !isFinite(described) || predicate.objects.length > 0 || isOf(state, predicate, 'clausal')) return null;
  const complements = predicate.complements.filter((c) => groupOf(state, c.group).from > predicate.verb);
  const timed = complements.some((c) => FUNCTION_WORDS.get(c.preposition) === 'temporal-subordinator');
  return !timed && (complements.length > 0 || described !== inner) ? described : null;
}

/** `was drafted by X, backed by Y and opposed by Z`: a conjunction and one more such form follow. */
function isSeries({ units }: State, at: number): boolean {
  const next = units.findIndex((u, k) => k > at && k < at + LONGEST_PART && (u.type === 'conjunction' || u.type === 'comma') && units[k + 1]?.type === 'verb');
  return units[next]?.type === 'conjunction' && units[next + 1]?.verb?.ambiguous === true;
}

/** `that excluding Russia made …`: the clause around a gerund still waits for its verb. */
function isLackingVerb({ kind, initial }: Frame): boolean {
  return kind === 'ing' && initial;
}

/** `the link, cut during the war, reopened`: behind its phrases stand a comma and a verb. */
function isEnclosed(state: State, at: number): boolean {
  const past = pastPhrases(state, at + 1);
  return past > at + 1 && state.units[past]?.type === 'comma' && state.units[past + 1]?.type === 'verb';
}

/** Whether a form that may be a past is a participle here. */
export function readsAsParticiple(state: State, frame: Frame, unit: Unit, at: number): boolean {
  if (frame.kind === 'relative' && isWaiting(frame)) return false;
  if (state.preposition !== '') return true;
  if (isLackingVerb(frame) && state.units[at + 1]?.word !== 'by' && !finiteFollows(state, at)) return false;
  if (isLast(state, at) && rereadable(state)) return false;
  if (state.units[at - 1]?.type === 'comma' && predicateOf(state, frame)?.passive && isSeries(state, at)) return false;
  const waits = nearest(state, isWaiting) !== null;
  // `troops backed by tanks pushed into X`
  if (waits && frame.kind === 'participle' && state.units[at + 1]?.word !== 'by' && state.units[at - 1]?.type === 'group' && !finiteFollows(state, at)) return false;
  if (isReduced(state, at) && (frame.predicate >= 0 || state.units[at + 1]?.word === 'by' || finiteFollows(state, at))) return true;
  const previous = state.units[at - 1];
  const predicate = predicateOf(state, frame);
  if (isWaiting(frame) && previous?.type === 'comma' && isEnclosed(state, at)) return true;
  if (isEmpty(frame)) return frame.kind !== 'relative' && /^(?:preposition|subordinator|that)$/u.test(state.units[at + 1]?.type ?? '');
  if (!predicate || state.conjunction) return false;
  const verb = unit.verb as VerbGroup;
  if (previous?.type === 'comma') return !isInverted(state, unit, at) && state.units[at + 1]?.type === 'preposition' && !waits;
  if (previous?.type !== 'group') return false;
  if (waits) return state.units[at + 1]?.type === 'preposition' && !isOf(state, predicate, 'clausal');
  return !isOf(state, predicate, 'clausal') && verb.ambiguous;
}
