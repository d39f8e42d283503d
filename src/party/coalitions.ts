import type { Coalition } from '../types';

/** Names that stand for several of the default parties; each is in use where all its parties are defined. */
export const defaultCoalitions: readonly Coalition[] = [
  { name: 'the West', aliases: ['Western', 'Westerners', 'Westerner'], parties: ['US', 'Europe'] },
  // The negotiators of the nuclear deal with Iran; China is no default party.
  { name: 'P5+1', aliases: ['5+1', 'P5+1 group', '5+1 group', 'G5+1', 'E3+3', 'E3/EU+3', 'E3+2'], parties: ['US', 'Russia', 'Europe'] },
  { name: 'P4+1', aliases: ['4+1', 'P4+1 group', '4+1 group', 'G4+1'], parties: ['Russia', 'Europe'] },
];
