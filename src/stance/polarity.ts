import type { Predicate } from '../clause/types';

/** -1 under negation (failure and refusal count as such) or a counterfactual; they cancel each other out. */
export function polarityOf(p: Predicate): 1 | -1 {
  return p.negated === (p.modality === 'counterfactual') ? 1 : -1;
}

/** `will not be lectured by Gondor`, `said it would not be`, `refused to be bullied by Gondor`: no praise for not doing it. */
export function isDefiance({ passive, negated, modality, kind }: Predicate): boolean {
  return passive && negated && (modality === 'future' || modality === 'possibility' || kind === 'to');
}

/** `must not interfere`, `has no right to interfere`: no praise for not doing it. */
export function isForbidden(p: Predicate): boolean {
  return p.negated && (p.modality === 'obligation' || p.modality === 'ability');
}
