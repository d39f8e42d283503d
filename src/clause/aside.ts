import type { Document } from '../document/types';
import type { Predicate } from './types';

/** `refused to sign, saying that …`: a participle behind a comma, which only goes along with the verb above. */
export function standsAside({ tokens }: Document, { kind, mark, from }: Predicate): boolean {
  return kind === 'ing' && mark === '' && tokens.lower[from - 1] === ',';
}
