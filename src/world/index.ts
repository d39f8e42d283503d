import { europe } from '../party/europe';
import { iran } from '../party/iran';
import { russia } from '../party/russia';
import { memberTable } from '../party/table';
import { unitedStates } from '../party/us';
import type { Party } from '../types';
import { COUNTRIES } from './countries';

/** A country of the world as a party. */
export interface Country extends Party {
  /** Its code in ISO 3166-1 alpha-2 (`XK` for Kosovo, which has none there). */
  code: string;
  /** Its continent (`Asia`). */
  region: string;
}

/** The countries that the default parties define already. */
const defined = new Map([unitedStates, iran, russia, ...(europe.members ?? [])].filter((m) => typeof m !== 'string').map((p) => [p.name, p]));

function country(row: string): Country[] {
  const [code = '', region = '', ...cells] = row.split(' | ');
  return memberTable(cells.join(' | ')).map((named) => ({ ...(defined.get(named.name) ?? named), code, region }));
}

/**
 * The countries of the world, for `analyzeStance(text, { parties: worldParties })`.
 *
 * A country's id is its usual name; it is `US` for the United States. Europe is no party here: give it as one,
 * with the members that it shall have, or use `defaultParties`.
 */
export const worldParties: readonly Country[] = COUNTRIES.trim().split('\n').flatMap(country);
