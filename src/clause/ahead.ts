import { TIME_NOUNS } from '../lexicon/clause-words';
import type { Document } from '../document/types';
import { DEEDS, SAYINGS } from '../lexicon/clause-nouns';
import { verbIs } from './lemma';
import type { State } from './state';
import type { Unit } from './units';
import type { VerbGroup } from './verbs';
import type { NounGroup } from './types';

const LOOK_AHEAD = 14;
/** So many units of a list are looked at for the subject that it makes. */
export const LONGEST_LIST = 12;

/** Whether a group only tells a time (`last week`, `Monday`). */
export function isTime(state: State, group: number): boolean {
  const { tokens } = state.document;
  const found = state.groups[group];
  if (!found) return false;
  const lower = tokens.lower[found.head] as string;
  return TIME_NOUNS.has(lower) || TIME_NOUNS.has(lower.replace(/s$/u, '')) || TIME_NOUNS.has(tokens.lemma[found.head] as string);
}

/**
 * Whether a finite verb follows the group at unit `at`, over its phrases and conjuncts, so that it is a subject.
 * @param close only directly behind the group
 * @param past take a form that may be past or participle for a past
 */
export function beginsClause(state: State, at: number, close = false, past = false): boolean {
  const { units } = state;
  for (let k = at + 1; k < units.length && k < at + LOOK_AHEAD; k++) {
    const unit = units[k] as Unit;
    if (unit.verb) {
      const { shape, ambiguous } = unit.verb;
      if (shape === 'finite' && !(ambiguous && !(past && units[k + 1]?.word !== 'by') && isReduced(state, k))) return true;
      if (shape === 'bare' || shape === 'auxiliary') return true;
      return false;
    }
    if (unit.type === 'adverb' || unit.type === 'negation') continue;
    if (close) return false;
    if (unit.type === 'group') {
      const before = units[k - 1]?.type;
      if (before === 'group') return false;
      continue;
    }
    if (unit.type === 'preposition' || (unit.type === 'conjunction' && units[k + 1]?.type === 'group')) continue;
    return false;
  }
  return false;
}

/** Whether a form that may be past or participle is a participle here: `imposed by …`, `signed in Vienna in May collapsed`. */
export function isReduced(state: State, at: number): boolean {
  const next = state.units[at + 1];
  const { verb } = state.units[at]?.verb as VerbGroup;
  return next?.type === 'preposition' && !verbIs(state.document, verb, 'objectless') && (next.word === 'by' || verbIs(state.document, verb, 'transitive'));
}

/** Past phrases from `at` on. */
export function pastPhrases({ units }: State, at: number): number {
  let next = at;
  while (units[next]?.type === 'preposition' || (units[next]?.type === 'group' && units[next - 1]?.type === 'preposition')) next++;
  return next;
}

/** Past a description between commas (`Lee, head of the union, said`); `at` where none begins there. */
export function pastDescription(state: State, at: number): number {
  if (state.units[at]?.type !== 'comma' || state.units[at + 1]?.type !== 'group') return at;
  const end = pastPhrases(state, at + 2);
  return state.units[end]?.type === 'comma' ? end + 1 : at;
}

/** `X, he said, …`, `X, Lee, the envoy, said.`: a verb of speech with a comma behind it. */
export function speaksNext(state: State, at: number): boolean {
  const place = pastDescription(state, at + 1);
  const verb = state.units[place]?.verb;
  let next = place + 1;
  if (verb && state.units[next]?.type === 'group' && verbIs(state.document, verb.verb, 'addressee')) next++;
  const after = state.units[pastPhrases(state, next)];
  return verb != null && verbIs(state.document, verb.verb, 'speech') && (after === undefined || after.type === 'comma' || after.type === 'stop' || after.quoted);
}

/** `X, Y and Z left`: the first of several subjects of a verb right behind. */
export function beginsList(state: State, at: number): boolean {
  let last = at;
  while (last - at < LONGEST_LIST && state.units[last + 1]?.type === 'comma' && state.units[last + 2]?.type === 'group') last += 2;
  return last > at && state.units[last + 1]?.type === 'conjunction' && state.units[last + 2]?.type === 'group' && beginsClause(state, last + 2, true);
}

/** `attacked Vasqua, a move that …`, `in what Brenia called an act of war`: what a clause has told, not another thing in it. */
export function sumsUp({ tokens: { lower, lemma, pos } }: Document, { from, head, determiner }: NounGroup): boolean {
  const before = lower[from - 1];
  const isDeed = /^an?$/u.test(determiner) && (DEEDS.has(lemma[head]) || before === ',' && SAYINGS.has(lemma[head]));
  // `Vasqua is strong, she said, in what was seen as a jibe`: that she said so.
  const isSaid = lower[from - 2] === ',' && (isDeed || pos[head + 1] === 'AUX');
  return isDeed && before === ',' || before === 'in' && !isSaid && (isDeed || lower[head] === 'what');
}
