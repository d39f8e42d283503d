/** Parties that are people: who speaks, and whom `he` and `she` mean. Everybody here is invented. */
import { expect, test } from 'vitest';
import { createAnalyzer } from '../src/analyzer';

const { analyzeStance } = createAnalyzer({ parties: [{ id: 'Lindt', name: 'Nora Lindt' }, { id: 'Korvin', name: 'Daniel Korvin' }] });

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
  { text: 'Lindt slams Korvin.', holds: 'Lindt > Korvin: against', why: 'surnames' },
];

test.each(CASES)('$why: $text', ({ text, holds }) => expect(sides(text)).toContain(holds));

test.each<[string, string]>([
  ['Nora Lindt met Paul Korvin, who called Nora Lindt a liar.', 'a namesake is somebody else'],
  ['“I am proud of my work,” Daniel Korvin said. “I am a good man.”', 'who says I does not speak of another'],
])('%s: %s', (text) => expect(sides(text).filter((s) => /Korvin: (?:favor|against)$/u.test(s) && !s.startsWith('Korvin'))).toEqual([]));
