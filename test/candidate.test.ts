import { expect, test } from 'vitest';
import { readAttributed } from '../src/analyzer';
import { compileParties } from '../src/party/compile';
import { describeCandidates } from '../src/stance/decide';
import { FeatureNames } from '../src/stance/names';

/** Of each candidate `holder → target`, in order of the text. */
function pairs(text: string): string[] {
  const input = readAttributed(text, compileParties({}));
  const candidates = describeCandidates(input, new FeatureNames([])).map((d) => d.candidate);
  return candidates.map((c) => `${input.mentions.entities[c.holder]?.name ?? 'narrator'} → ${c.target}`);
}

interface Case {
  text: string;
  holds: string[];
  why: string;
}

const ACTS: Case[] = [
  { text: 'Russia froze assets. It sanctioned Iran.', holds: ['Russia → Iran'], why: 'who is meant by it acts' },
  { text: 'The Europeans met. They bombed Iran.', holds: ['Europe → Iran'], why: 'who is meant by they acts' },
  { text: 'Ivan Petrin came to Russia. He invaded Iran.', holds: ['Ivan Petrin → Iran'], why: 'he is the person, not the country' },
  { text: 'Russia met Ivan Petrin. It sanctioned Iran.', holds: ['Russia → Iran'], why: 'it is the country, not the person' },
  { text: 'Russia and Iran restored ties.', holds: ['Russia → Iran', 'Iran → Russia'], why: 'who act together may act for each other' },
  { text: 'Russian and Iranian troops clashed.', holds: ['Russia → Iran', 'Iran → Russia'], why: 'people of both act for each' },
  { text: 'A treaty was signed by Russia and Iran.', holds: ['Russia → Iran', 'Iran → Russia'], why: 'also in the passive' },
  { text: 'Iran was bombed in a Russian raid.', holds: ['Russia → Iran'], why: 'the raid tells by whose doing' },
  { text: 'The Iranian navy seized a Russian trawler. Iran was silent.', holds: ['Iran → Russia'], why: 'what an army does its state does' },
  { text: 'Russia froze assets. It sold oil. It sanctioned Iran.', holds: ['Russia → Iran'], why: 'pronoun after pronoun' },
];

/** Whether what Russia does to Iran is what another claims. */
const CLAIMED: [text: string, claimed: boolean, why: string][] = [
  ['Ann Lee said that Russia attacked Iran.', true, 'in a clause of that one\'s words'],
  ['Ann Lee denounced the Russian attack on Iran.', true, 'in a noun that is spoken of'],
  ['Iran was bombed in a Russian raid, Ann Lee said.', false, 'told first, the source only behind'],
  ['The agency Interfax said that Russia attacked Iran.', false, 'an agency only passes on'],
];

test.each(CLAIMED)('%s: claimed %s (%s)', (text, claimed) => {
  const input = readAttributed(text, compileParties({}));
  const acts = describeCandidates(input, new FeatureNames([])).map((d) => d.candidate).filter((c) => c.mode === 'act' && c.target === 'Iran');
  expect(acts.map((c) => c.claimed === true)).toEqual([claimed]);
});

/** What the text only supposes or asks nobody does. */
const SUPPOSED: [text: string, why: string][] = [
  ['If Russia attacks Iran, the price will rise.', 'a condition'],
  ['Unless Russia condemns Iran, the talks will end.', 'a condition, with a stand'],
  ['It is unclear whether Russia supports Iran.', 'left open'],
  ['Is Russia bombing Iran?', 'a question'],
  ['Russia has yet to condemn Iran.', 'not done yet'],
  ['Russia used to support Iran.', 'done no more'],
  ['Ann Lee saw many grounds for Russia and Iran to restore ties.', 'only proposed'],
  ['Russia has until June to decide whether to sanction Iran.', 'not decided'],
];

test.each(SUPPOSED)('%s (%s)', (text) => expect(pairs(text)).not.toContain('Russia → Iran'));

/** What goes along with somebody's words in a clause of another's is not told of by them. */
const BESIDE: [text: string, heard: string[]][] = [
  ['After Russia left the talks, Iran said the door stayed open.', []],
  ['When it met Russia, Iran said the door stayed open.', ['Iran → Russia']],
  ['Ann Lee praised Russia for its courage; Iran said the door stayed open.', []],
  ['Russia prolonged its embargo, while Iran said the door stayed open.', []],
  ['Russia prolonged its curbs on trade related to the talks, while Iran said the door stayed open.', []],
];

test.each(BESIDE)('%s', (text, heard) => expect(pairs(text).filter((p) => p === 'Iran → Russia')).toEqual(heard));

test('the label of a question holds nothing', () => {
  const lines = ['Ann Lee, the Russian envoy, answered questions.', 'Question: Why does Russia blame Iran?', 'Ann Lee: We trust Iran.', 'Question: Why do you trust Iran?', 'Ann Lee: Iran keeps its word.'];
  expect(pairs(lines.join('\n\n')).filter((p) => p.startsWith('Question'))).toEqual([]);
});

/** Who gives what a party receives takes the side, not the party. */
const RECEIVED: Case[] = [
  { text: 'Russia drew criticism from Iran.', holds: ['Iran → Russia'], why: 'from' },
  { text: 'Russia came under fire from Iran.', holds: ['Iran → Russia'], why: 'what is received stands behind a preposition' },
  { text: 'The remarks of Russia were met with scorn by Iran.', holds: ['Iran → Russia'], why: 'a passive' },
  { text: 'Russia won the support of Iran.', holds: ['Iran → Russia'], why: 'of whoever gives it' },
];

test.each(RECEIVED)('$why: $text', ({ text, holds }) => {
  expect(pairs(text)).toEqual(expect.arrayContaining(holds));
  expect(pairs(text)).not.toContain('Russia → Iran');
});

test.each(ACTS)('$why: $text', ({ text, holds }) => expect(pairs(text)).toEqual(expect.arrayContaining(holds)));

test('where nearly nothing is quoted the writer may judge every party named', () => {
  expect(pairs('It was too late for Russia.')).toContain('narrator → Russia');
});

test('in a report the writer judges only where a rule says so', () => {
  expect(pairs('It was too late for Russia. “We met last week in a small town by the sea,” Nora Hale said.')).not.toContain('narrator → Russia');
});

test('where a comment names nobody it goes on about those named last', () => {
  expect(pairs('It was too late for Russia. Nobody believed a word any more.').filter((p) => p === 'narrator → Russia')).toHaveLength(2);
});

test('what an answer that names a party does not take up stays with who asked', () => {
  expect(pairs('Asked about the aid of Iran, Ivan Petrin of the ministry said: “Russia will pay.”')).not.toContain('Ivan Petrin → Iran');
  expect(pairs('Responding to a question on the aid of Iran, Ivan Petrin of the ministry said: “Russia will pay.”')).not.toContain('Ivan Petrin → Iran');
  expect(pairs('Asked about the aid of Iran, Ivan Petrin of the ministry said: “It was a great help.”')).toContain('Ivan Petrin → Iran');
});

/** Parties that are no states. */
const ORGANISATIONS = [{ id: 'Norvanta', name: 'Norvanta' }, { id: 'Front', name: 'Renewal Front' }, { id: 'Iran', name: 'Iran', demonyms: ['Iranian'] }];

test.each<[string, string, string]>([
  ['Norvanta opened a plant. Nora Hale of the ministry said the company had lied.', 'Nora Hale → Norvanta', 'the company: the organisation named just before'],
  ['Norvanta sold oil to Iran. The company said Iran had paid.', 'Norvanta → Iran', 'it speaks, too'],
  ['The Renewal Front met. Nora Hale said the Front had failed.', 'Nora Hale → Front', 'by the last word of its name'],
  ['Norvanta opened a plant. Nora Hale of the ministry said the management had lied.', 'Nora Hale → Norvanta', 'those who run it'],
  ['Iran met Norvanta. Nora Hale said the country had failed.', 'Nora Hale → Iran', 'the country is no company'],
])('%s holds %s (%s)', (text, pair) => {
  const input = readAttributed(text, compileParties({ parties: ORGANISATIONS }));
  const candidates = describeCandidates(input, new FeatureNames([])).map((d) => d.candidate);
  expect(candidates.map((c) => `${input.mentions.entities[c.holder]?.name ?? 'narrator'} → ${c.target}`)).toContain(pair);
});

/** Whom ties bind that are told without a partner. */
const TIES: [text: string, bound: string[], why: string][] = [
  ['The Iranian envoy Ali Karimi met the Russian envoy Ivan Petrin. Europe waited. Petrin urged the expansion of ties.', ['Ivan Petrin → Iran'], 'who speaks and who was met'],
  ['The Iranian envoy Ali Karimi met the Russian envoy Ivan Petrin. Europe waited. Karimi urged the expansion of ties.', ['Ali Karimi → Russia'], 'likewise the other'],
  ['The Iranian envoy Ali Karimi met the Iraqi envoy Omar Hadi. Europe waited. Hadi urged the expansion of ties.', ['Omar Hadi → Iran'], 'of a state that is no party'],
  ['The Iranian envoy Ali Karimi met the Iraqi envoy Omar Hadi. Europe waited. Karimi urged the expansion of ties.', [], 'with a state that is no party: nobody named before'],
  ['The Iranian envoy Ali Karimi met the Russian envoy Ivan Petrin. Petrin urged the expansion of ties with the neighbours.', [], 'with others'],
  ['The Iranian envoy Ali Karimi met the Russian envoy Ivan Petrin. Petrin spoke of ties.', [], 'nothing is told of them'],
];

test.each(TIES)('%s binds %j (%s)', (text, bound) => {
  const input = readAttributed(text, compileParties({}));
  const candidates = describeCandidates(input, new FeatureNames([])).map((d) => d.candidate).filter((c) => c.voice && c.references.some((r) => r.via === 'name' || r.via === 'previous' && bound.length === 0 && r.firings.some((f) => f.rule === 'grow.partner')));
  expect(candidates.map((c) => `${input.mentions.entities[c.holder]?.name} → ${c.target}`)).toEqual(bound);
});

test.each<[string, string, string]>([
  ['Iran met Russia on Monday. Nobody spoke. “We were never told,” Nora Hale said.', 'Nora Hale → Iran', 'words that name nobody go on about those named some sentences before'],
  ['Iran seized a ship. Russia froze the aid.', 'Russia → Iran', 'what is done where no other party is named'],
  ['It began when the Russian military shot down an Iranian plane.', 'Russia → Iran', 'an adjective that is a noun, a past that looks like one'],
  ['Iran closed the strait. Nora Hale criticised the decision.', 'Nora Hale → Iran', 'the decision: what a party was told to do'],
])('%s holds %s (%s)', (text, pair) => expect(pairs(text)).toContain(pair));
