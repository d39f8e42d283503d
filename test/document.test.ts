import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/document/read';
import type { Document } from '../src/document/types';
import { compileParties } from '../src/party/compile';
import { findWordings } from '../src/party/find';
import { growth, GUARD, TOO_FAST } from './growth';

const parties = compileParties();
const read = (text: string): Document => readDocument(text, findWordings(text, parties));
const fixtures = readdirSync('fixtures').filter((f) => f.endsWith('.txt')).map((f) => readFileSync(`fixtures/${f}`, 'utf8'));

/** The tokens as the later stages see them. */
function words(text: string): string[] {
  return read(text).tokens.lower;
}

/** The tokens as they stand in the text. */
function slices(text: string): string[] {
  const { tokens } = read(text);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

function sentences(text: string): string[] {
  return read(text).sentences.map((s) => text.slice(s.start, s.end));
}

describe('offsets', () => {
  test.each(fixtures.map((text, i) => [i, text] as const))('every word of fixture %i is where it says', (_, text) => {
    const { tokens, parties: wordings } = read(text);
    const hidden = new Set(wordings.map((m) => m.end));
    for (let i = 0; i < tokens.length; i++) {
      const slice = text.slice(tokens.start[i], tokens.end[i]);
      if (!hidden.has(tokens.end[i] as number) && /^\w+$/u.test(tokens.word[i] as string)) expect(['a', slice]).toContain(tokens.word[i]);
      expect(slice.trim()).not.toBe('');
    }
  });

  test('tokens are in order, apart and inside of any text; sentences and paragraphs cover them', () => {
    const piece = fc.constantFrom('Iran', 'the U.S.', 'an EU', '’s ', '’ ', ' ', '\n', '\n\n', '.', '“', '”', 'x', '-', '#', 'constructor', '\t', '\u00a0', '...', '1');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { tokens, sentences: all, paragraphs } = read(text);
      let end = 0;
      for (let i = 0; i < tokens.length; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(end);
        expect(tokens.end[i]).toBeGreaterThanOrEqual(tokens.start[i] as number);
        end = tokens.end[i] as number;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      for (const ranges of [all, paragraphs]) {
        let to = 0;
        for (const range of ranges) {
          expect(range.from).toBe(to);
          to = range.to;
        }
        expect(to).toBe(tokens.length);
      }
    }), { numRuns: 200 });
  });
});

describe('a party is one token that hides its name', () => {
  test.each<[string, string[], string]>([
    ['Iran-P4+1', ['Iran', '-', 'P4+1'], 'hyphens between parties'],
    ['an anti-U.S. move', ['an', 'anti', 'U.S.', 'move'], 'a prefix stands by itself'],
    ['#Iran @Russia', ['#', 'Iran', '@', 'Russia'], 'marks of social media'],
    ['(U.S.)', ['(', 'U.S.', ')'], 'a dot of the name in parentheses'],
    ['Iran’s.', ['Iran', '’s', '.'], 'a possessive at the end'],
    ['It left the U.S.', ['It', 'left', 'the U.S', '.'], 'the last dot is the sentence’s; the article belongs to the name'],
    ['the United States’ policy', ['the United States', '’', 'policy'], 'a possessive without s'],
    ['U.S.-led', ['U.S.', '-', 'led'], 'a participle behind'],
    ['_Iran_ *EU*', ['_', 'Iran', '_', '*', 'EU', '*'], 'marks of emphasis'],
    ['Iran.The U.S.The', ['Iran', '.', 'The U.S', '.', 'The'], 'no space behind the full stop'],
  ])('%s', (text, expected) => expect(slices(text)).toEqual(expected));

  test.each<[string, string, string]>([
    ['An Iranian ship', 'A Russian ship', 'the article before an adjective'],
    ['He left the U.S. The end.', 'He left Iran. The end.', 'the dot at the end of a sentence, the article before a name'],
    ['the United States’ policy', 'Iran’s policy', 'the possessive of a plural'],
    ['“the U.S.” said', '“Iran” said', 'marks behind a dot'],
    ['IRAN AND EU', 'EU AND IRAN', 'capitals'],
    ['the Islamic Republic of Iran, for one,', 'US, for one,', 'several words'],
    ['Germans and Danes', 'Americans and Russians', 'members and parties'],
  ])('%s = %s', (a, b) => {
    expect(words(a)).toEqual(words(b));
    expect(read(a).tokens.pos).toEqual(read(b).tokens.pos);
    expect(sentences(a).length).toBe(sentences(b).length);
  });
});

describe('sentences end with their paragraph', () => {
  test.each<[string, string[], string]>([
    ['Iran deal holds\nThe talks went on.', ['Iran deal holds', 'The talks went on.'], 'a heading'],
    ['Iran deal holds\r\n\r\n Talks went on.', ['Iran deal holds', 'Talks went on.'], 'a blank line'],
    ['One line\nis broken\noff and so\nis the next\none here.', ['One line\nis broken\noff and so\nis the next\none here.'], 'a wrapped text'],
    ['Ann Lee\n@annlee\n12 March\nOslo\nThe talks on the border went on all night in Oslo.', ['Ann Lee', '@annlee', '12 March', 'Oslo', 'The talks on the border went on all night in Oslo.'], 'short lines above a long one'],
    ['Sen. Nora Hale (R-Fla.) has spoken.', ['Sen. Nora Hale (R-Fla.) has spoken.'], 'an abbreviation in brackets'],
    ['“Is it over?” he asked. It was.', ['“Is it over?” he asked.', 'It was.'], 'a question, and who asks it'],
    ['“It is over!” Nora Hale added. It was.', ['“It is over!” Nora Hale added.', 'It was.'], 'an exclamation, and whose it is'],
    ['It is over, he wrote on X. President Lee answered.', ['It is over, he wrote on X.', 'President Lee answered.'], 'a medium that looks like an initial'],
    ['Sen. Nora Hale, R-S.C., spoke.', ['Sen. Nora Hale, R-S.C., spoke.'], 'a constituency of two words'],
    ['Maj. Gen. Nora Hale met Adm. Karim Tavoli. It was over.', ['Maj. Gen. Nora Hale met Adm. Karim Tavoli.', 'It was over.'], 'titles in short'],
    ['See example.com now. It was over.', ['See example.com now.', 'It was over.'], 'an address'],
    ['The U.S. Senate met. So did Iran.', ['The U.S. Senate met.', 'So did Iran.'], 'a dot inside a name'],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('headings in title case', () => {
  const tags = (text: string): string[] => {
    const { tokens } = read(text);
    return Array.from({ length: tokens.length }, (_, i) => `${tokens.word[i]}/${tokens.pos[i]}`);
  };
  test('words that the text writes small are no names there', () => {
    const [who, verb, , , kind, act] = tags('Lindt Slams Iran Over Brutal Raid At Sea\n\nHe called it a brutal raid.');
    expect([who, verb, kind, act]).toEqual(['Lindt/PROPN', 'slams/VERB', 'brutal/ADJ', 'raid/NOUN']);
  });
  test('words that the text has as names inside of sentences are names', () => {
    expect(read('Senator Ed Hates Backs Iran Plan\n\nThe plan of Hates was new.').tokens.word.slice(1, 4)).toEqual(['Ed', 'Hates', 'backs']);
  });
  test.each([
    ['Lavrin Rebukes Galdor Over Secret Gas-Pipeline Meddling', 'Lavrin rebukes Galdor over secret gas-pipeline meddling', 'words of the vocabulary, and forms of its verbs'],
    ['GALDOR STRIKES NATO BASE', 'Galdor strikes NATO base', 'all in capitals'],
    ['Senator Rich Attacks Kurdish Plan', 'Senator Rich attacks Kurdish plan', 'a surname behind a title, a people'],
    ['Press Briefing, Dana Hargrove, Second Spokesperson', 'Press briefing , Dana Hargrove , second spokesperson', 'a given name that the vocabulary has'],
    ['Envoy Dana Hargrove Leaves Cairo Empty-Handed', 'Envoy Dana Hargrove leaves Cairo empty-handed', 'a given name, a place'],
    ["Lavrin Was 'Hostile' Over Raids", "Lavrin was ' hostile ' over raids", 'three long words with a verb; quoted words'],
    ['Ministry of Foreign Affairs', 'Ministry of Foreign Affairs', 'too short for a heading'],
  ])('alone on a page: %s', (text, expected) => expect(read(text).tokens.word.join(' ').replaceAll(' - ', '-')).toBe(expected));
  test('surnames of people whom the parties name stay', () => {
    expect(readDocument('Galdor Vows to Retaliate Against Slam', [], new Set(['slam'])).tokens.word.at(-1)).toBe('Slam');
  });
  test('offsets are those of the text', () => {
    const text = 'Lindt Slams Iran Over Brutal Raid At Sea\n\nIt was brutal.';
    const { tokens } = read(text);
    expect(text.slice(tokens.start[1], tokens.end[1])).toBe('Slams');
  });
  test('a sentence with some names is none', () => {
    expect(tags('President Nora Hale of Iran yesterday visited the Council of State during a Rally.\n\nA rally.')).toContain('Rally/PROPN');
  });
});

describe('the same text is read the same', () => {
  test('after two thousand other texts full of new words', { timeout: 120_000 }, () => {
    const before = fixtures.map(read);
    for (let i = 0; i < 2000; i++) read(`Word${i.toString(36)} xq${i}z says Zarif${i} and ${'k'.repeat(i % 30)}${i} left U.S.-based Q${i}ism’s.`);
    expect(fixtures.map(read)).toEqual(before);
  });

  test('whatever kind of quotation mark is used', () => {
    for (const text of fixtures) {
      const straight = text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
      expect(words(straight)).toEqual(words(text));
      expect(read(straight).tokens.pos).toEqual(read(text).tokens.pos);
    }
  });
});

describe('odd texts', () => {
  test.each<[string, string]>([
    ['', 'nothing'],
    [' \n\t\r\n ', 'white space'],
    ['“”""\'\'``', 'only quotation marks'],
    ['constructor __proto__ toString hasOwnProperty valueOf', 'names of object members'],
    ['\ud800 Iran \udc00', 'lone surrogates'],
    ['\u0000\u0001Iran\u200b\u200dUS\ufeff', 'control and invisible characters'],
    ['👩‍👩‍👧 Iran 👍🏽', 'emoji'],
    ['ايران و روسيه 伊朗', 'other scripts'],
    ['.'.repeat(3000), 'dots'],
    ['Iran '.repeat(3000), 'one party over and over'],
  ])('%j', (text) => {
    const { tokens, sentences: all } = read(text);
    expect(all.length).toBeLessThanOrEqual(Math.max(tokens.length, 1));
  });

  test('long runs without a space keep the offsets', () => {
    const text = `Iran said ${'ab-'.repeat(30_000)} to Russia.`;
    const { tokens, parties: found } = read(text);
    expect(found.length).toBe(2);
    expect(text.slice(tokens.start[tokens.length - 2], tokens.end[tokens.length - 2])).toBe('Russia');
  });

  test.each<[string, string]>([
    ['sentences', 'Iran’s minister said the U.S. and the EU “must act” on it. '],
    ['a run without a space', 'ab-'],
  ])('time grows with the length only: %s', GUARD, (_, part) => {
    expect(growth((n) => () => void read(part.repeat(n)), 30_000 / part.length)).toBeLessThan(TOO_FAST);
  });
});

test.each<[string, string[], string]>([
  ['Recep Erdoğan met Lech Wałęsa.', ['Recep', 'Erdoğan', 'met', 'Lech', 'Wałęsa', '.'], 'letters beyond Latin-1'],
  ['Juris Kalnin\u0327s\u030C spoke.', ['Juris', 'Kalnin\u0327s\u030C', 'spoke', '.'], 'accents that stand by themselves'],
])('%s is read in whole words (%s)', (text, expected) => expect(slices(text)).toEqual(expected));

test.each<[string, string, string]>([
  ['The town must free him, Nile Watch said today.', 'said/VERB', 'said'],
  ['Eleven men were rounded up by police.', 'rounded/VERB', 'a participle with its particle'],
  ['The shelling of the town went on.', 'shelling/NOUN', 'a gerund with article and object'],
  ['Heavy fighting raged on.', 'fighting/NOUN', 'behind how fierce it is'],
  ['They are opposed to direct talks with it.', 'direct/ADJ', 'no infinitive before talks'],
  ['The town must free him, Nile Watch said today.', 'Watch/PROPN', 'a name that ends with what may be a verb'],
  ['They extradited a murder suspect to Belmor.', 'suspect/NOUN', 'no bare verb behind an article and a singular'],
  ['They let a friend suspect the worst.', 'suspect/VERB', 'but where it is let'],
  ['Police shot two men.', 'shot/VERB', 'an irregular past'],
  ['The minister said Nora deserved credit.', 'deserved/VERB', 'a past between subject and object'],
  ['The armed guards left.', 'armed/ADJ', 'before a noun it stays an adjective'],
  ['Arvonia, Belmor trade barbs over dam', 'trade/VERB', 'joined names have the verb without an ending in a heading'],
  ['Arvonia, Belmor trade talks on brink', 'trade/NOUN', 'describes another noun of a heading'],
  ['Arvonia launches missiles at Belmor', 'launches/VERB', 'a form in s before an object in a heading'],
  ['Arvonia arms exports up', 'arms/NOUN', 'a plural that describes another noun'],
  ['Rebel junta shuns Belmor envoy', 'shuns/VERB', 'behind a noun and before a name'],
  ['Galdor missiles strike Belmor port', 'strike/VERB', 'a plural has the verb without an ending'],
  ['Sanctions on Belmor are wrong.', 'Sanctions/NOUN', 'a plural that opens a sentence'],
  ['Rights Watch said so.', 'Rights/PROPN', 'a plural that opens a name'],
  ['Minister: Arvonia values Belmor', 'values/VERB', 'behind the colon of a heading'],
  ['Norvanta sues three gun makers\n\nIt was late.', 'sues/VERB', 'the only verb of a heading'],
  ['Nora Hale and Karl Brandt back the plan.', 'back/VERB', 'the only verb of a sentence'],
  ['Nora Hale gave it back the next day.', 'back/ADV', 'the verb is another'],
  ['Arvonia and Belmor support the plan.', 'support/VERB', 'joined names have the verb without an ending'],
  ['She said Arvonia and Belmor fear a war.', 'fear/VERB', 'also below another verb'],
  ['Its allies question the plan.', 'question/VERB', 'a plural before the only verb of a sentence'],
  ['Officials in Belmor doubt the claim.', 'doubt/VERB', 'a plural with its place'],
  ['She said that its allies fear a war.', 'fear/VERB', 'a plural behind that'],
  ['Arvonia gave the rebels support the next day.', 'support/NOUN', 'what is given to a plural'],
  ['Iran sanctions hurt makers.', 'sanctions/NOUN', 'the verb of the sentence is another'],
  ['Theresa May left.', 'May/PROPN', 'a surname behind a given name'],
  ['Will Hurd said so.', 'Will/PROPN', 'a given name before a name and a verb'],
  ['Iran may talk. Will Iran talk?', 'Will/AUX', 'a modal at the head of a question'],
])('%s: %s (%s)', (text, expected) => {
  const { tokens } = read(text);
  expect(Array.from({ length: tokens.length }, (_, i) => `${tokens.word[i]}/${tokens.pos[i]}`)).toContain(expected);
});
