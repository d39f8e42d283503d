import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileParties } from '../src/party/compile';
import { findParties, findWordings } from '../src/party/find';
import { worldParties } from '../src/world';

const compiled = compileParties({ parties: worldParties });
const found = (text: string): string[] => findParties(text, compiled).map((m) => `${text.slice(m.start, m.end)}=${m.parties.join('+')}`);

test('all members of the United Nations, the Holy See, Palestine, Kosovo and Taiwan', () => {
  expect(worldParties.length).toBe(197);
  expect(new Set(worldParties.map((c) => c.code)).size).toBe(197);
  for (const c of worldParties) {
    expect(c.region, c.name).toMatch(/^(?:Africa|Asia|Europe|North America|Oceania|South America)$/u);
    expect(c.code).toMatch(/^[A-Z]{2}$/u);
  }
});

test.each<[string, string[], string]>([
  ['Israel and Hamas', ['Israel=Israel'], 'a country, not a movement'],
  ['Ukrainians, Kyiv and the Verkhovna Rada', ['Ukrainians=Ukraine', 'Kyiv=Ukraine', 'Verkhovna Rada=Ukraine'], 'people and seats'],
  ['North Korea and South Korea', ['North Korea=North Korea', 'South Korea=South Korea'], 'two Koreas'],
  ['Niger and Nigeria, Nigeriens and Nigerians', ['Niger=Niger', 'Nigeria=Nigeria', 'Nigeriens=Niger', 'Nigerians=Nigeria'], 'names that begin alike'],
  ['Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea', ['Guinea=Guinea', 'Guinea-Bissau=Guinea-Bissau', 'Equatorial Guinea=Equatorial Guinea', 'Papua New Guinea=Papua New Guinea'], 'the longest name wins'],
  ['Congo and the Republic of the Congo', ['Congo=Democratic Republic of the Congo', 'Republic of the Congo=Republic of the Congo'], 'two Congos'],
  ['Sudan and South Sudan', ['Sudan=Sudan', 'South Sudan=South Sudan'], 'two Sudans'],
  ["Cote d'Ivoire and Côte d’Ivoire", ["Cote d'Ivoire=Ivory Coast", 'Côte d’Ivoire=Ivory Coast'], 'accents and apostrophes'],
  ['Germany, the White House and Brussels', ['Germany=Germany', 'White House=US'], 'members are parties; Europe is none'],
  ['the Gulf of Oman and New Mexico', [], 'waters and places named after places'],
  ['the West', [], 'no coalition without its parties'],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));

/** Counts how often it is asked. */
class CountingMap<K, V> extends Map<K, V> {
  asked = 0;

  override get(key: K): V | undefined {
    this.asked++;
    return super.get(key);
  }
}

test('a word of the text is looked up once, however many parties there are', () => {
  const text = readdirSync('fixtures').filter((f) => f.endsWith('.txt')).map((f) => readFileSync(`fixtures/${f}`, 'utf8')).join('\n\n');
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  for (const parties of [compileParties(), compiled]) {
    const next = new CountingMap(parties.names.next);
    findWordings(text, { ...parties, names: { ...parties.names, next } });
    expect(next.asked).toBeGreaterThan(0);
    expect(next.asked).toBeLessThanOrEqual(words);
  }
});
