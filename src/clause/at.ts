import { itemAt } from '../document/item';
import type { Clauses, NounGroup, Predicate } from './types';

/** The predicate of the clause that a token stands in. */
export function predicateAt({ predicates, predicateAt: at }: Clauses, token: number): Predicate | undefined {
  return itemAt(predicates, at[token]);
}

/** The innermost noun group that holds a token. */
export function groupAt({ groups, groupAt: at }: Clauses, token: number): NounGroup | undefined {
  return itemAt(groups, at[token]);
}

/** The predicate of which a token is the verb. */
export function predicateOf(clauses: Clauses, verb: number): Predicate | undefined {
  const p = predicateAt(clauses, verb);
  return p?.verb === verb ? p : undefined;
}

/** The head noun of a group, or -1. */
export function headOf({ groups }: Clauses, group: number | undefined): number {
  return itemAt(groups, group)?.head ?? -1;
}
