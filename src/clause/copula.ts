import { PREDICATIVE, STANDINGS } from '../lexicon/clause-words';
import { headWord } from './attach';
import { verbIs } from './lemma';
import { addPredicate } from './subject';
import { predicateOf, top, type State } from './state';
import { rereadable } from './participle';
import type { Unit } from './units';
import { newVerb } from './verbs';

/** How many units ahead a finite verb is looked for. */
const FARTHEST = 20;

const isHeading = ({ units }: State): boolean => units.at(-1)?.type !== 'stop';

/** Whether the clause has a verb further on; in `Sanctions 'illegal', says envoy` it is of another. */
function hasFiniteVerb({ document, units }: State, at: number): boolean {
  for (let k = at + 1; k < Math.min(units.length, at + FARTHEST) && units[k]?.type !== 'break'; k++) {
    const verb = units[k]?.verb;
    if (verb && units[k - 1]?.type === 'comma' && units[k + 1]?.type === 'group' && verbIs(document, verb.verb, 'speech')) return false;
    if (verb && (verb.shape === 'finite' || verb.shape === 'bare' || verb.shape === 'auxiliary')) return true;
  }
  return false;
}

/** `Arnor 'ready' for talks`, `Arnor behind raid`: in a heading, which needs no copula, what follows the subject is said of it. */
export function addCopula(state: State, at: number): void {
  const frame = top(state);
  const token = (state.units[at] as Unit).from;
  if (frame.kind !== 'main' || frame.predicate >= 0 || frame.subjects.length === 0 || !isHeading(state) || hasFiniteVerb(state, at)) return;
  addPredicate(state, frame, { ...newVerb(token), verb: token, lemma: 'be' });
}

/** Prepositions and phrases that say how somebody stands: `behind raid`, `at odds`. */
export function isPredicative(state: State, at: number): boolean {
  const next = state.units[at + 1];
  if (next?.type !== 'group') return false;
  return PREDICATIVE.has(state.units[at]?.word) || STANDINGS.has(headWord(state, next.group));
}

/** `Two Arnorians expelled from Gondor`: in a heading, which tells in the present, a form in -ed that has no object is a passive. */
export function readPassive(state: State): void {
  const frame = top(state);
  const predicate = predicateOf(state, frame);
  if (frame.kind === 'main' && predicate && isHeading(state) && rereadable(state) === frame && verbIs(state.document, predicate.verb, 'transitive')) predicate.passive = true;
}
