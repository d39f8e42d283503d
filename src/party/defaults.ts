import type { Party } from '../types';
import { europe } from './europe';
import { iran } from './iran';
import { russia } from './russia';
import { unitedStates } from './us';

/** The parties that are looked for when the caller names none. */
export const defaultParties: readonly Party[] = [unitedStates, iran, russia, europe];
