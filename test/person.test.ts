/** Parties that are people: who speaks, and whom `he` and `she` mean. Everybody here is invented. */
import { expect, test } from 'vitest';
import { createAnalyzer } from '../src/analyzer';

const { analyzeStance } = createAnalyzer({ parties: [{ id: 'Lindt', name: 'Nora Lindt' }, { id: 'Korvin', name: 'Daniel Korvin' }, { id: 'Democrats', name: 'Democratic Party' }, { id: 'Republicans', name: 'Republican Party' }] });

/** `speaker > party: side` of each stance. */
function sides(text: string): string[] {
  const report = analyzeStance(text);
  const names = new Map(report.speakers.map((s) => [s.id, s.name]));
  return report.sentences.flatMap((s) => s.stances).map((s) => `${names.get(s.speaker) ?? s.speaker} > ${s.target}: ${s.label}`);
}

interface Case {
  text: string;
  holds: string;
  why: string;
}

const CASES: Case[] = [
  { text: '“Daniel Korvin is a disgusting fraud,” Rep. Paul Stone said. “He is a liar and a bigot.”', holds: 'Paul Stone > Korvin: against', why: 'he is the one spoken of' },
  { text: 'Nora Lindt spoke on Monday. She called Daniel Korvin a dangerous fraud.', holds: 'Lindt > Korvin: against', why: 'a party that is a person speaks as she' },
  { text: 'Sen. Nora Lindt spoke on Monday. The senator condemned Daniel Korvin.', holds: 'Lindt > Korvin: against', why: 'a title before the name is that person’s role' },
  { text: 'Mr. Korvin came late. Nora Lindt praised him.', holds: 'Lindt > Korvin: favor', why: 'him' },
  { text: 'The Lindt campaign spoke. Nora Lindt came. Nora condemned Daniel Korvin.', holds: 'Lindt > Korvin: against', why: 'the given name alone' },
  { text: 'Nora Lindt Calls Daniel Korvin A Liar\n\nShe calls him that.', holds: 'Lindt > Korvin: against', why: 'a heading with two people' },
  { text: 'Nora Lindt spoke on Monday, and so did Daniel Korvin. Lindt said her Republican opponent had lied to farmers.', holds: 'Lindt > Korvin: against', why: 'of two people her rival is the other, whatever is told of the rival' },
  { text: 'Nora Lindt, a Democrat from Ohio, met Paul Stone. “Daniel Korvin is a liar,” the two-term Democrat said.', holds: 'Lindt > Korvin: against', why: 'the Democrat is who was said to be one' },
  { text: 'Nora Lindt, a Democrat, met Paul Stone. “Daniel Korvin is a liar,” the Ohio Democrat said.', holds: 'Lindt > Korvin: against', why: 'where the Democrat is from names nobody' },
  { text: 'Deputy President Nora Lindt thanked President Daniel Korvin. Paul Stone said the president was a liar.', holds: 'Paul Stone > Korvin: against', why: 'the president is not the deputy' },
  { text: 'Paul Stone praised President Daniel Korvin. The head of the largest bank condemned Nora Lindt.', holds: 'head of the largest bank > Lindt: against', why: 'no president is at the head of a bank' },
  { text: 'France’s far-right leader Nora Lindt denounced Daniel Korvin on Monday.', holds: 'Lindt > Korvin: against', why: 'the land is only where she leads' },
  { text: 'KOLKATA: Nora Lindt on Monday condemned Daniel Korvin.', holds: 'Lindt > Korvin: against', why: 'a dateline speaks no words' },
  { text: 'Nora Lindt was hotly criticised by left-leaning economists.', holds: 'economists > Lindt: against', why: 'whoever it was done by is somebody' },
  { text: 'Paul Stone said Daniel Korvin came. Democratic senators condemned Nora Lindt.', holds: 'Democrats > Lindt: against', why: 'Democratic stands before members' },
  { text: '“Daniel Korvin is a liar,” said an Ohio Republican.', holds: 'Ohio Republican > Korvin: against', why: 'one of a party is not the party' },
  { text: 'Nora Lindt came to Ohio. The senator praised Daniel Korvin as a friend.', holds: 'Lindt > Korvin: favor', why: 'by an office is called who alone was named before' },
  { text: 'The Republican Party suspended Paul Stone for criticising Nora Lindt.', holds: 'Republicans > Lindt: favor', why: 'who is punished for it did it' },
  { text: 'Paul Stone said Nora Lindt was not fit to be president.', holds: 'Paul Stone > Lindt: against', why: 'not fit to lead' },
  { text: 'Paul Stone said Nora Lindt was qualified to be president.', holds: 'Paul Stone > Lindt: favor', why: 'qualified to lead' },
  { text: 'Paul Stone said Nora Lindt did not have the temperament to lead.', holds: 'Paul Stone > Lindt: against', why: 'no temperament' },
  { text: 'Paul Stone could not bring himself to vote for Nora Lindt.', holds: 'Paul Stone > Lindt: against', why: 'what one cannot bring oneself to' },
  { text: 'Most voters distrust Nora Lindt.', holds: 'Most voters > Lindt: against', why: 'voters take a side' },
  { text: 'Evangelical pastors have rallied behind Nora Lindt.', holds: 'Evangelical pastors > Lindt: favor', why: 'pastors do' },
  { text: 'Nora Lindt picked up an endorsement from Paul Stone.', holds: 'Paul Stone > Lindt: favor', why: 'whose endorsement it is' },
  { text: 'Nora Lindt vowed to beat Daniel Korvin.', holds: 'Lindt > Korvin: against', why: 'to beat is what she means to do' },
  { text: 'Lindt slams Korvin.', holds: 'Lindt > Korvin: against', why: 'surnames' },
];

test.each(CASES)('$why: $text', ({ text, holds }) => expect(sides(text)).toContain(holds));

const NOT: Case[] = [
  { text: 'Paul Korvin condemned Nora Lindt.', holds: 'Korvin > Lindt: against', why: 'a namesake is somebody else' },
  { text: 'Paul Korvin, a farmer, spoke. “Nora Lindt is a disgrace,” Korvin said.', holds: 'Korvin > Lindt: against', why: 'the surname is the namesake’s' },
  { text: 'Daniel Korvin spoke. “She is a disgrace,” Paul Stone said.', holds: 'Paul Stone > Korvin: against', why: 'he is no she' },
  { text: 'The regulator fined Nora Lindt. Daniel Korvin welcomed the fine.', holds: 'Korvin > Lindt: favor', why: 'the fine hit her, whoever it was by' },
  { text: 'Nora Lindt hit out at Daniel Korvin. The prime minister called her a liar.', holds: 'Korvin > Lindt: against', why: 'either may hold the office' },
  { text: 'Nora Lindt’s aides attacked Daniel Korvin on Monday.', holds: 'Lindt > Korvin: against', why: 'her aides are not she' },
  { text: 'Nora Lindt beat Daniel Korvin in Ohio.', holds: 'Lindt > Korvin: against', why: 'a vote is only won' },
  { text: 'Nora Lindt trounced Daniel Korvin in the runoff.', holds: 'Lindt > Korvin: against', why: 'a vote is won by far' },
  { text: 'The Republican Party suspended Paul Stone for criticising Nora Lindt.', holds: 'Republicans > Lindt: against', why: 'somebody else did what they punish' },
  { text: 'Daniel Korvin came. Danielle Marie Korvin condemned Nora Lindt.', holds: 'Korvin > Lindt: against', why: 'a similar given name' },
];

test.each(NOT)('not where $why: $text', ({ text, holds }) => expect(sides(text)).not.toContain(holds));

const AFFILIATIONS: [text: string, party: string | null, why: string][] = [
  ['Paul Stone, Ms Lindt’s campaign manager, spoke.', 'Lindt', 'whose man he is stands before'],
  ['Korvin’s spokesman Paul Stone spoke.', 'Korvin', 'of a surname'],
  ['Korvin’s running mate, Paul Stone, spoke.', 'Korvin', 'who runs with him'],
  ['Paul Stone, a strategist for Daniel Korvin, spoke.', 'Korvin', 'for whom he works'],
  ['Korvin’s rival, Paul Stone, spoke.', null, 'a rival is none of his'],
  ['Paul Stone, Korvin’s successor, spoke.', null, 'nor who follows him'],
];

test.each(AFFILIATIONS)('%s affiliated with %s: %s', (text, party) => expect(analyzeStance(text).speakers.find((s) => s.name === 'Paul Stone')?.affiliation ?? null).toBe(party));

test('every holder is a speaker or a party', () => {
  const report = analyzeStance('Nora Lindt spoke. N. Beth Lindt condemned Daniel Korvin. Nora praised him.');
  const known = new Set(['Lindt', 'Korvin', 'Democrats', 'Republicans', 'narrator', ...report.speakers.map((s) => s.id)]);
  expect(report.sentences.flatMap((s) => s.stances).filter((s) => !known.has(s.speaker))).toEqual([]);
});
