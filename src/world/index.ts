import type { Party } from '../types';

/** The parties of the world. */
export const worldParties: readonly Party[] = [];
