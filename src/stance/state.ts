import type { Predicate } from '../clause/types';
import type { WordEntry } from '../lexicon/lookup';

/** The sign of a number. */
export const sign = (n: number): -1 | 0 | 1 => (n > 0 ? 1 : n < 0 ? -1 : 0);

/** What a thing on the way up is to the party. */
export type Relation = 'self' | 'owner' | 'patient' | 'partner' | 'topic';

/** What is known of the thing that a path has reached, seen from the party it began at. */
export interface State {
  relation: Relation;
  /** Sign of the event for its patient; 0 when the thing is no event. */
  effect: number;
  strength: number;
  /** -1 when an odd number of reversing nouns was passed (`lifting of the sanctions`). */
  flip: number;
  /** What is told of the party was called somebody's claim (`reports of looting by X`). */
  claimed: boolean;
  /** The party only undergoes what a claim tells (`claims that Y attacked X`). */
  told: boolean;
  /** It is what the party is called (`wrong to call X a threat`). */
  called: boolean;
  /** The thing reached is who does so to the party (`the men who attacked X`). */
  doing: boolean;
  bond: boolean;
  /** It is two parties together (`the two countries`). */
  paired: boolean;
  agents: readonly number[];
  tokens: number[];
}

/** What is known where a way up begins. */
export function stateOf(relation: Relation, paired: boolean): State {
  return { relation, effect: 0, strength: 1, flip: 1, claimed: false, told: false, called: false, doing: false, bond: false, paired, agents: [], tokens: [] };
}

/** How good it is for the party that the thing reached is good: 1, -1, or 0 for unknown. */
export function shareOf({ relation, effect, flip }: State): number {
  return relation === 'patient' ? effect * flip : flip;
}

/** More complements than these are a list. */
export const MOST_COMPLEMENTS = 40;

/** Of a reading with prepositions (`stood up for`, `stood up against`) the verb must have one. */
export function reaches(p: Predicate, { markers }: WordEntry): boolean {
  return markers.length === 0 || markers.includes('obj') || markers.includes('subj') || p.complements.slice(0, MOST_COMPLEMENTS).some((c) => markers.includes(c.preposition));
}

/** Whether a reading of a verb is about what stands at a place of it. */
export function standsAt({ markers }: WordEntry, place: string): boolean {
  return markers.length === 0 ? place === 'obj' : markers.includes(place);
}
