import { TIME_NOUNS } from '../lexicon/clause-words';
import type { Document } from '../document/types';
import { DEEDS } from '../lexicon/clause-nouns';
import { verbIs } from './lemma';
import type { State } from './state';
import type { NounGroup } from './types';

const LOOK_AHEAD = 14;

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
    const unit = units[k];
    if (!unit) return false;
    if (unit.type === 'verb' && unit.verb) {
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
  const verb = state.units[at]?.verb;
  if (!next || !verb) return false;
  if (next.type === 'preposition' && !verbIs(state.document, verb.verb, 'objectless')) return next.word === 'by' || verbIs(state.document, verb.verb, 'transitive');
  return false;
}

/** Past phrases from `at` on. */
export function pastPhrases({ units }: State, at: number): number {
  let next = at;
  while (units[next]?.type === 'preposition' || (units[next]?.type === 'group' && units[next - 1]?.type === 'preposition')) next++;
  return next;
}

/** `attacked Vasqua, a move that …`, `in what Brenia called an act of war`: what a clause has told, not another thing in it. */
export function sumsUp({ tokens: { lower, lemma } }: Document, { from, head, determiner }: NounGroup): boolean {
  const before = lower[from - 1];
  const isDeed = /^an?$/u.test(determiner) && DEEDS.has(lemma[head]);
  return isDeed && before === ',' || before === 'in' && lower[from - 2] !== ',' && (isDeed || lower[head] === 'what');
}
