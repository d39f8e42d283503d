import { NOMINALS, PLURAL_FORM, PLURAL_VERBS, SINGULAR_VERBS } from '../lexicon/clause-forms';
import { partyAt } from '../document/range';
import type { Document } from '../document/types';
import { Kind } from './kind';

/** How far back the start of a noun group is looked for. */
const LONGEST_GROUP = 12;

/** Whether a form of `be`, `have` or `do`, or a modal. */
export function isAuxiliary(kind: Kind): boolean {
  return kind >= Kind.Be && kind <= Kind.Modal;
}

/** The token in front of the noun group that ends at `i`. */
export function beforeGroup(kinds: Uint8Array, i: number): number {
  let k = i;
  while (k > i - LONGEST_GROUP && (kinds[k] as number) >= Kind.Determiner && (kinds[k] as number) <= Kind.Hyphen) k--;
  return k;
}

/** `if Iran attacks, …`: the noun group that ends at `i` is the first thing behind a word that asks for a clause. */
export function followsSubordinator(document: Document, kinds: Uint8Array, i: number): boolean {
  const k = beforeGroup(kinds, i);
  return kinds[k] === Kind.Subordinator || kinds[k] === Kind.TimeSubordinator && document.tokens.pos[k] !== 'ADP';
}

/** `the weapons that Vasqua makes are`, `The war Vasqua wages is`: what stands before a verb that agrees with a noun further in front is a verb of its own. */
export function closesRelative(document: Document, kinds: Uint8Array, i: number): boolean {
  const { lower, sentence } = document.tokens;
  const verb = lower[i + 1] ?? '';
  const isPlural = PLURAL_VERBS.has(verb);
  if (!isPlural && !SINGULAR_VERBS.has(verb) || !NOMINALS.has(kinds[i - 1])) return false;
  const group = beforeGroup(kinds, i - 1);
  const k = lower[group] === 'only' ? group - 2 : group;
  // `concerns that trade talks were failing`
  const isRelative = kinds[k] === Kind.That && kinds[i] === Kind.Verb || kinds[k] === Kind.Relative;
  const noun = isRelative ? k - 1 : i - 2;
  const isBare = kinds[i - 1] === Kind.Name && kinds[k + 1] === Kind.Determiner && sentence[k] !== sentence[i];
  if (!isRelative && !isBare || kinds[noun] !== Kind.Noun || PLURAL_FORM.test(lower[noun] as string) !== isPlural) return false;
  // `told the envoys that talks were`: whom something is told.
  return kinds[beforeGroup(kinds, noun)] !== Kind.Verb && partyAt(document, i - 1)?.form !== 'adjective';
}
