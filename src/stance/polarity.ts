import type { Predicate } from '../clause/types';

/** -1 under negation (failure and refusal count as such) or a counterfactual; they cancel each other out. */
export function polarityOf(p: Predicate): 1 | -1 {
  return p.negated === (p.modality === 'counterfactual') ? 1 : -1;
}

/** `must not interfere`, `has no right to interfere`: no praise for not doing it. */
export function isForbidden(p: Predicate): boolean {
  return p.negated && (p.modality === 'obligation' || p.modality === 'ability');
}
