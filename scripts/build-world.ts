/*
 * Makes src/world/countries.ts from the capitals and continents of the npm package countries-list (MIT, 3.4.1)
 * and the names of world-names.txt:
 *   npm install --no-save countries-list@3.4.1 && npx tsx scripts/build-world.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Country {
  name: string;
  capital: string;
  continent: string;
}

/** The package is needed here only: it is no dependency of the project. */
const PACKAGE: string = process.argv[2] ?? 'countries-list';
const { countries, continents } = (await import(PACKAGE)) as { countries: Record<string, Country>; continents: Record<string, string> };

function row(line: string): string {
  const [code = '', names = '', demonyms = '', seats = ''] = line.split('|').map((cell) => cell.trim());
  const country = countries[code];
  if (!country) throw new Error(`no country of code ${code}`);
  const seat = seats === '-' ? '' : seats || (demonyms || names.includes(',') ? country.capital : '');
  return [code, continents[country.continent] ?? '', names, demonyms, seat].join(' | ').trimEnd();
}

const lines = readFileSync(new URL('world-names.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const table = lines.map(row);
writeFileSync(new URL('../src/world/countries.ts', import.meta.url), `/*
 * Made by scripts/build-world.ts from countries-list 3.4.1 (MIT, Annexare Studio) and scripts/world-names.txt; change it there.
 * ISO 3166-1 code | region | names | adjectives and people | seats; a bare name stands in src/party/.
 */
/** The countries of the world, one a line. */
export const COUNTRIES = \`
${table.join('\n')}
\`;
`);
console.log(`${table.length} countries`);
