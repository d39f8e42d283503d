import { LOCATIVE } from '../lexicon/anaphor';
import { LAND_MARK, LANDS } from '../lexicon/mention-places';
import type { Reader } from './reading';

/** Of what somebody is called so many wordings are looked at. */
const MOST_NAMES = 8;

/** Whether one of two that are spoken of is a party, not just some state. */
export const isParty = (side: string): boolean => side[0] !== LAND_MARK;

/** The state that is no party which a token names, but for where something is. */
export function landAt({ tokens: { lower, party, pos } }: Reader, token: number): string | undefined {
  return party[token] === -1 && pos[token] === 'PROPN' && !LOCATIVE.has(lower[token - 1]) ? LANDS.get(lower[token] as string) : undefined;
}

/** The side that somebody speaks for: a party, else the state that their titles name. */
export function sideOf(reader: Reader, entity: number): string | undefined {
  const e = reader.entityAt(entity);
  return e?.affiliation ?? e?.aliases.slice(0, MOST_NAMES).join(' ').toLowerCase().split(/\P{L}+/u).map((w) => LANDS.get(w)).find((land) => land);
}
