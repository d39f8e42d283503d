import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileParties } from '../src/party/compile';
import { findParties } from '../src/party/find';
import type { AnalyzeOptions, Party } from '../src/types';

/** Mentions as `wording=party`, several parties joined by `+`. */
function found(text: string, options?: AnalyzeOptions): string[] {
  return findParties(text, compileParties(options)).map((m) => `${text.slice(m.start, m.end)}=${m.parties.join('+')}`);
}

describe('the four default parties are found', () => {
  test.each<[string, string[], string]>([
    ['Iran and Russia', ['Iran=Iran', 'Russia=Russia'], 'names'],
    ['the Islamic Republic of Iran said', ['Islamic Republic of Iran=Iran'], 'the longest wording wins'],
    ['the Russian Federation', ['Russian Federation=Russia'], 'a full name'],
    ['U.S., U.S, US, USA and U.S.A. officials', ['U.S.=US', 'U.S=US', 'US=US', 'USA=US', 'U.S.A.=US'], 'spellings with and without dots'],
    ['give us a break', [], '`us` is never US'],
    ['Iran beat Russia at football', [], 'teams'],
    ['in British Columbia and the South China Sea, Israel Katz', [], 'places and people called like countries'],
    ["MEP Sofia Almeida said no. Paris Holt, a lawyer, left. Paris Holt's plan failed.", [], 'capitals that are given names, before a surname'],
    ['Paris Police said no. Sofia condemned it. In London Holt said no. Paris Rejects Plan', ['Paris=Europe', 'Sofia=Europe', 'Paris=Europe'], 'not before another noun, alone, where something happens or in a heading'],
    ['IRAN SAYS US LIES', ['IRAN=Iran', 'US=US'], 'headlines in capitals'],
    ['CONTACT US', [], 'the pronoun in capitals'],
    ['UK and U.K. and EU and E.U.', ['UK=Europe', 'U.K.=Europe', 'EU=Europe', 'E.U=Europe'], 'acronyms of members and groups'],
    ["Iran's, Iran’s, the United States’", ['Iran=Iran', 'Iran=Iran', 'United States=US'], 'possessives'],
    ['U.S.-led, Iran-Russia, anti-Iran, Iran–EU, Iran-P4+1', ['U.S.=US', 'Iran=Iran', 'Russia=Russia', 'Iran=Iran', 'Iran=Iran', 'EU=Europe', 'Iran=Iran', 'P4+1=Russia+Europe'], 'hyphens part names'],
    ['Americans, Iranians, Russians, Germans, Danes, Frenchmen', ['Americans=US', 'Iranians=Iran', 'Russians=Russia', 'Germans=Europe', 'Danes=Europe', 'Frenchmen=Europe'], 'names of the people'],
    ['ties with Moscow, the Kremlin, Brussels and the White House', ['Moscow=Russia', 'Kremlin=Russia', 'Brussels=Europe', 'White House=US'], 'seats'],
    ['The offer was welcomed in Moscow after talks in Brussels, and drew anger in Tehran', ['Moscow=Russia', 'Tehran=Iran'], 'seats in which something is felt'],
    ['Downing Street rejects what Berlin proposes', ['Downing Street=Europe', 'Berlin=Europe'], 'seats of members'],
    ['the Pentagon, the Majlis, the State Duma, INSTEX', ['Pentagon=US', 'Majlis=Iran', 'State Duma=Russia', 'INSTEX=Europe'], 'institutions'],
    ['the U.S. State Department', ['U.S. State Department=US'], 'an institution with its party in front is one mention'],
    ['the Iranian Senate and the Russian State Department', ['Iranian Senate=Iran', 'Russian State Department=Russia'], 'a body with a common name is of the party in front'],
    ['U.S. Congress and Congress', ['U.S. Congress=US', 'Congress=US'], 'a plain body'],
    ['the West and Western governments', ['West=US+Europe', 'Western=US+Europe'], 'a coalition'],
    ['talks with western governments and other western powers, WESTERN leaders', ['western=US+Europe', 'western=US+Europe', 'WESTERN=US+Europe'], 'its states in small letters'],
    ['storms in western provinces, western Iran', ['Iran=Iran'], 'a direction in small letters'],
    ['the P5+1 and the E3', ['P5+1=US+Russia+Europe', 'E3=Europe'], 'negotiators'],
    ['#Iran @Russia (U.S.) “Iran” *Iran*', ['Iran=Iran', 'Russia=Russia', 'U.S.=US', 'Iran=Iran', 'Iran=Iran'], 'marks around names'],
    ['the United\nStates', ['United\nStates=US'], 'a name over a line break'],
    ['poked fun at the Kremlin', ['Kremlin=Russia'], 'likewise behind a noun of a phrase'],
    ["lashed out at Washington's offer, anger at the Kremlin", ['Washington=US', 'Kremlin=Russia'], 'a place that something is aimed at'],
    ['officials in Washington and trust in Moscow', ['Washington=US', 'Moscow=Russia'], 'a place that names whom people stand for'],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what is no government is left out', () => {
  test.each<[string, string[], string]>([
    ['the West Bank, West Asia, Wild West, Western Sahara', [], 'regions'],
    ['the Persian Gulf and the Gulf of Oman', [], 'waters'],
    ['Latin America, South Americans, North American', [], 'other Americas'],
    ['the Washington Post, the Tehran Times, The Moscow Times', [], 'newspapers'],
    ['New England and New Mexico', [], 'places named after places'],
    ['the Paris Agreement, the Vienna talks, the Warsaw summit', [], 'events named after their place'],
    ['They met in Moscow and at Tehran', [], 'places'],
    ['He visited Paris on a trip to London', [], 'journeys'],
    ['Tehran, Iran', ['Iran=Iran'], 'an address'],
    ['TEHRAN – The envoy spoke.', [], 'a dateline'],
    ['WASHINGTON (Reuters) - The envoy spoke.', [], 'a dateline with an agency'],
    ['the London-based group', [], 'where something is'],
    ["South Korea's main opposition Democratic Party, Angola's ruling Republican Party", [], 'parties of other countries'],
    ['the U.S.-based group, an Iranian-born singer, non-Russian firms', [], 'who is from there is not it, and who is not of it is another'],
    ['the University of Tehran and Tehran University', [], 'universities'],
    ['Iran beat Russia 2-0.', [], 'teams by a score'],
    ['Iran’s goals are peaceful.', ['Iran=Iran'], 'a goal alone says too little'],
    ['The Russian goalkeeper fell.', [], 'teams by a word of sport'],
    ['American Airlines and British Airways', [], 'firms'],
    ['African-American voters', [], 'people of a country, not the country'],
    ['He spoke in English.', [], 'languages'],
    ['the African National Congress', [], 'a body of somebody else'],
    ['see https://www.Iran.example/US or mail a@US.example', [], 'addresses'],
    ['Iranistan and preIran', [], 'only whole words'],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('the dot of a wording belongs to the sentence at its end', () => {
  test.each<[string, string, string]>([
    ['He left the U.S. The end.', 'U.S', 'a new sentence follows'],
    ['He left the U.S. Iran has said so.', 'U.S', 'a subject with its verb follows'],
    ['The U.S. Senate has voted.', 'U.S. Senate', 'a body follows'],
    ['The U.S. Embassy has closed.', 'U.S.', 'an office follows'],
    ['The U.S. Border Act has passed.', 'U.S.', 'a law with a name of several words'],
    ['The U.S.’ NATO ally left.', 'U.S.', 'a possessive, where no quotation mark is open'],
    ['It was called a ‘threat to the U.S.’ Then he left.', 'U.S', 'a single quotation ends'],
    ['The ambassador to the U.S. Ann Lee has left.', 'U.S.', 'the name of who holds the office follows'],
    ['He returned to the U.S. Ann Lee has left.', 'U.S', 'no office stands before'],
    ['The U.S. said so.', 'U.S.', 'the sentence goes on'],
    ['the U.S..', 'U.S.', 'the sentence has its own dot'],
    ['“by the U.S.” He left.', 'U.S', 'a closing mark between'],
    ['He wrote on the U.S. “Foreign Minister Lee has left us,” it said.', 'U.S', 'a quotation follows'],
    ['He praised the U.S. “Marshall Plan” of old.', 'U.S.', 'a name in quotation marks follows'],
    ['He left the U.S.  Foreign Minister Lee has left too.', 'U.S', 'two spaces part sentences'],
    ['the (U.S.) plan', 'U.S.', 'in parentheses'],
    ['the U.S.', 'U.S', 'the end of the text'],
    ['the U.S.\nNext', 'U.S', 'the end of a line'],
  ])('%s', (text, expected) => expect(found(text)[0]).toBe(`${expected}=US`));
});

describe('parties of the user', () => {
  const parties: Party[] = [{ id: 'arnor', name: 'Arnor', demonyms: ['Arnorian'] }, { id: 'gondora', name: 'Gondora' }, { id: 'shire', name: 'the Shire' }];
  test.each<[string, string[], string]>([
    ["Arnor's Arnorian and Arnorians", ['Arnor=arnor', 'Arnorian=arnor', 'Arnorians=arnor'], 'a given demonym takes its plural'],
    ['Gondora, Gondoran, Gondorans', ['Gondora=gondora', 'Gondoran=gondora', 'Gondorans=gondora'], 'a regular demonym is derived'],
    ['The Shire and the Shire', ['Shire=shire', 'Shire=shire'], 'the article is no part of the name'],
    ['Iran and the West', [], 'only what is defined'],
  ])('%s', (text, expected) => expect(found(text, { parties })).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['Republican Party', 'Republicans and a Republican senator', ['Republicans=x', 'Republican=x']],
    ['Democratic Party', 'a Democrat and the Democrats', ['Democrat=x', 'Democrats=x']],
    ['Houthis', 'the Houthi rebels and the Houthis', ['Houthi=x', 'Houthis=x']],
    ['Justice Party', 'Justice and a Justicer', []],
  ])('what members of %s are called is derived', (name, text, expected) => expect(found(text, { parties: [{ id: 'x', name }] })).toEqual(expected));

  test('a member counts for its group unless it is a party itself', () => {
    const bloc: Party = { id: 'bloc', name: 'Bloc', members: ['Arnor', { id: 'Rohan', name: 'Rohan', demonyms: ['Rohirric'] }, 'arnor'] };
    expect(found('Arnor, Rohan, Rohirric', { parties: [bloc] })).toEqual(['Arnor=bloc', 'Rohan=bloc', 'Rohirric=bloc']);
    expect(found('Arnor, Rohan', { parties: [...parties, bloc] })).toEqual(['Arnor=arnor', 'Rohan=bloc']);
  });
  test('a member of two groups stands for both', () => {
    const groups: Party[] = [{ id: 'a', name: 'Alpha', members: ['Rohan'] }, { id: 'b', name: 'Beta', members: ['Rohan'] }];
    expect(found('Rohan', { parties: groups })).toEqual(['Rohan=a+b']);
  });
  test('a namesake that is defined as a party is a party', () => {
    expect(found('the West Bank', { parties: [{ id: 'wb', name: 'West Bank' }] })).toEqual(['West Bank=wb']);
  });
  test('a coalition of the user', () => {
    expect(found('the Free Peoples met', { parties, coalitions: [{ name: 'the Free Peoples', parties: ['arnor', 'gondora'] }] })).toEqual(['Free Peoples=arnor+gondora']);
  });
  test('odd names are plain text', () => {
    const odd: Party[] = [{ id: 'c', name: 'constructor' }, { id: 'p', name: '__proto__' }, { id: 'x', name: 'C++ (x) [y' }];
    expect(found('constructor __proto__ C++ (x) [y toString', { parties: odd })).toEqual(['constructor=c', 'proto__=p', 'C++ (x) [y=x']);
  });
});

describe('parties that are people', () => {
  const parties: Party[] = [{ id: 'lindt', name: 'Nora Lindt' }, { id: 'kor', name: 'Xyr Kor', person: true }, { id: 'bank', name: 'Paul Hale', person: false }];
  test.each<[string, string[], string]>([
    ['Nora Lindt and Lindt’s aides', ['Nora Lindt=lindt', 'Lindt=lindt'], 'the surname alone'],
    ['Nora B. Lindt and Mrs. Lindt and President Lindt', ['Nora B. Lindt=lindt', 'Lindt=lindt', 'Lindt=lindt'], 'initials belong to the name, titles do not'],
    ['Paula Lindt, William Lindt, B. Lindt, Lindt Jr.', [], 'namesakes'],
    ['the Lindt campaign and Lindt’s campaign', ['Lindt campaign=lindt', 'Lindt=lindt'], 'the body around a person'],
    ['Paul Stone Backs Nora Lindt', ['Nora Lindt=lindt'], 'a given name of somebody else before a full name'],
    ['Paul Slams Lindt', ['Lindt=lindt'], 'only the word right before a surname is its given name'],
    ['In Virginia Lindt leads', ['Lindt=lindt'], 'a place'],
    ['Nora Lindt Says Lindt Will Win', ['Nora Lindt=lindt', 'Lindt=lindt'], 'named twice'],
    ['Paul Lindt came. Lindt spoke.', [], 'after a namesake the surname is the namesake’s'],
    ['Paul Lindt came with Nora Lindt. Lindt spoke.', ['Nora Lindt=lindt', 'Lindt=lindt'], 'unless the party is named in full'],
    ['Will Lindt resign?', ['Lindt=lindt'], 'a verb that is a given name, too'],
    ['Xyr Kor and Kor', ['Xyr Kor=kor', 'Kor=kor'], 'a person by definition'],
    ['Paul Hale and Hale', ['Paul Hale=bank'], 'no person by definition'],
    ['Lindtian', [], 'no demonym'],
  ])('%s', (text, expected) => expect(found(text, { parties })).toEqual(expected));
  test.each<[Party, string, string[], string]>([
    [{ id: 'a', name: 'Ursula von der Hagen' }, 'Ursula von der Hagen and von der Hagen', ['Ursula von der Hagen=a', 'von der Hagen=a'], 'particles'],
    [{ id: 'a', name: 'Omar al-Rasul' }, 'al-Rasul and Rasul', ['al-Rasul=a', 'Rasul=a'], 'an article'],
    [{ id: 'a', name: 'Lindt Diamonds', aliases: ['Lindt'] }, 'Chairman Gareth Lindt said Lindt was sound.', ['Lindt=a'], 'a firm is not somebody who is called like it'],
    [{ id: 'a', name: 'Robert Lindt Jr.' }, 'Robert Lindt Jr. and Lindt; Paul Stone Jr.', ['Robert Lindt Jr.=a', 'Lindt=a'], 'a suffix is no surname'],
    [{ id: 'a', name: 'Theresa May' }, 'Theresa May spoke in May.', ['Theresa May=a'], 'a surname that is a word'],
    [{ id: 'a', name: 'Christian Democrats' }, 'The Democrats and the Christian Democrats', ['Christian Democrats=a'], 'no person'],
    [{ id: 'a', name: 'Portia Terminals' }, 'Portia Terminals and a man called Terminals', ['Portia Terminals=a'], 'nor a firm'],
    [{ id: 'a', name: 'Mirela Lindt' }, 'Mirela Lindt and Lindt', ['Mirela Lindt=a', 'Lindt=a'], 'a given name of another language'],
    [{ id: 'a', name: 'Renée Lindt' }, 'Renée Lindt and Lindt', ['Renée Lindt=a', 'Lindt=a'], 'a given name with its accent'],
    [{ id: 'a', name: 'Alpha', members: ['Nora Lindt'] }, 'Nora Lindt and Lindt', ['Nora Lindt=a'], 'a member counts by its name only'],
  ])('%j in %s', (party, text, expected) => expect(found(text, { parties: [party] })).toEqual(expected));
  test.each<[string, string[], string]>([
    ['Rep. Paul Arda came. Arda spoke.', [], 'a person who is called like a country, in full and by surname'],
    ['Paul Arda came. Ardan troops left. Arda spoke.', ['Ardan=arda', 'Arda=arda'], 'the country is spoken of, too'],
    ['Paul Arda came to Nora, in Arda.', ['Arda=arda'], 'the country as a place'],
    ['Under Omar bin Salman Arda has changed.', ['Arda=arda'], 'behind a name in full'],
    ['Will Arda resign?', ['Arda=arda'], 'a verb that is a given name, too'],
  ])('%s', (text, expected) => expect(found(text, { parties: [{ id: 'arda', name: 'Arda', demonyms: ['Ardan'] }] })).toEqual(expected));
  test('a surname that two share is neither’s', () => {
    expect(found('Lindt, Nora Lindt, Paul Lindt', { parties: [{ id: 'a', name: 'Nora Lindt' }, { id: 'b', name: 'Paul Lindt' }] })).toEqual(['Nora Lindt=a', 'Paul Lindt=b']);
  });
});

describe('wrong options are named', () => {
  const bad = (options: unknown): AnalyzeOptions => options as AnalyzeOptions;
  test.each<[string, unknown, RegExp]>([
    ['null options', null, /options must be an object, not null/u],
    ['a string', 'x', /options must be an object, not "x"/u],
    ['parties not a list', { parties: 4 }, /options\.parties must be an array, not 4/u],
    ['parties null', { parties: null }, /options\.parties must be an array, not null/u],
    ['a hole', { parties: [, { id: 'a', name: 'A' }] }, /options\.parties\[0\] must be an object, not undefined/u],
    ['no name', { parties: [{ id: 'a', name: 'A' }, { id: 'b' }] }, /options\.parties\[1\]\.name must be a non-empty string, not undefined/u],
    ['an empty id', { parties: [{ id: '', name: 'A' }] }, /options\.parties\[0\]\.id must be a non-empty string, not ""/u],
    ['the narrator', { parties: [{ id: 'narrator', name: 'A' }] }, /narrator/u],
    ['a name without letters', { parties: [{ id: 'a', name: '!!' }] }, /options\.parties\[0\]\.name must hold a letter or a digit: "!!"/u],
    ['an alias that is a number', { parties: [{ id: 'a', name: 'A', aliases: ['b', 3] }] }, /options\.parties\[0\]\.aliases\[1\] must be a non-empty string, not 3/u],
    ['demonyms a string', { parties: [{ id: 'a', name: 'A', demonyms: 'B' }] }, /options\.parties\[0\]\.demonyms must be an array, not "B"/u],
    ['a person without name', { parties: [{ id: 'a', name: 'A', people: [{}] }] }, /options\.parties\[0\]\.people\[0\]\.name must be/u],
    ['a member that is null', { parties: [{ id: 'a', name: 'A', members: [null] }] }, /options\.parties\[0\]\.members\[0\] must be an object, not null/u],
    ['the same id twice', { parties: [{ id: 'a', name: 'A' }, { id: 'a', name: 'B' }] }, /options\.parties\[0\] and options\.parties\[1\] have the same id "a"/u],
    ['the same name twice', { parties: [{ id: 'a', name: 'Alpha' }, { id: 'b', name: 'Beta', aliases: ['Alpha'] }] }, /"Alpha" and "Beta" are both called "Alpha"/u],
    ['the same person twice', { parties: [{ id: 'a', name: 'A', people: ['Jo Doe'] }, { id: 'b', name: 'B', people: ['Jo Doe'] }] }, /"a" and "b" both have the office holder "Jo Doe"/u],
    ['a coalition of nobody', { coalitions: [{ name: 'X', parties: ['US', 'Mars'] }] }, /options\.coalitions\[0\]\.parties\[1\] is the id of no party: "Mars"/u],
    ['a coalition called like a party', { coalitions: [{ name: 'Iran', parties: ['US'] }] }, /"Iran" and "Iran" are both called "Iran"/u],
    ['a speaker of nobody', { speakers: [{ name: 'Jo Doe', affiliation: 'Mars' }] }, /options\.speakers\[0\]\.affiliation is the id of no party: "Mars"/u],
    ['a speaker of two parties', { speakers: [{ name: 'Jo Doe', affiliation: 'US' }, { name: 'Ann Roe', aliases: ['Jo Doe'], affiliation: null }] }, /options\.speakers\[0\] and options\.speakers\[1\] are both called "Jo Doe"/u],
    ['a speaker without affiliation', { speakers: [{ name: 'Jo Doe' }] }, /options\.speakers\[0\]\.affiliation must be a non-empty string, not undefined/u],
  ])('%s', (_, options, message) => {
    expect(() => compileParties(bad(options))).toThrow(message);
    try {
      compileParties(bad(options));
    } catch (error) {
      expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
    }
  });
});

test('people are known by full name, and by surname where that is nobody else’s and no word', () => {
  const { people, surnames } = compileParties();
  expect(people.get('angela merkel')).toBe('Europe');
  expect(people.get('sergei lavrov')).toBe('Russia');
  expect(surnames.get('zarif')).toBe('Iran');
  expect(surnames.has('may')).toBe(false);
});

test('mentions are in order, apart and inside of any text', () => {
  const compiled = compileParties();
  const piece = fc.constantFrom('Iran', 'U.S.', 'U.S', 'the ', 'US', '’s', ' ', '-', '.', '\n', 'West', 'Bank', ' in ', 'Tehran', '“', '”', 'x', 'Congress', '@', '#', '1');
  fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
    const text = pieces.join('');
    let free = 0;
    for (const m of findParties(text, compiled)) {
      expect(m.start).toBeGreaterThanOrEqual(free);
      expect(m.end).toBeGreaterThan(m.start);
      free = m.end;
    }
    expect(free).toBeLessThanOrEqual(text.length);
  }));
});
