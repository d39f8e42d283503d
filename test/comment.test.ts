import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../src/analyzer';

const analyzer = createAnalyzer({ parties: [{ id: 'Arvonia', name: 'Arvonia', demonyms: ['Arvonian'] }, { id: 'Belmor', name: 'Belmor', demonyms: ['Belmorese'] }] });

/** The sides that the writer takes, by party and sentence. */
function narrated(text: string): string[] {
  return analyzer.analyzeStance(text).sentences.flatMap(({ text: sentence, stances }) => stances.filter((s) => s.speaker === 'narrator' && s.label !== 'neutral').map((s) => `${s.target} ${s.label}: ${sentence.trim()}`));
}

const BEFORE = 'Let us be plain about the harbour. Nobody should be surprised that it is closed. Who would mend it? ';
const BEHIND = ' We have been here before. That is not what our grandchildren will thank us for.';
const REPORTED = ['The harbour was closed on Monday. The mayor said that it would open in June. ', ' A second berth was dredged in March. The council said on Friday that work would go on.'];

/* In a comment, told from a report by how its writer argues, a judgement is taken that would be too unsure in a report. */
describe('comment', () => {
  test.each<[sentence: string, expected: string, why: string]>([
    ['Arvonia lacks restraint.', 'Arvonia against', 'what it lacks'],
    ['Arvonia has forgotten the lessons of history.', 'Arvonia against', 'lessons forgotten'],
    ['Arvonia has no claim on our sympathy.', 'Arvonia against', 'no claim'],
    ['Arvonia has little standing to complain.', 'Arvonia against', 'little standing'],
    ['Belmor has handled the crisis with wisdom.', 'Belmor favor', 'how it is handled'],
    ['To its credit, Belmor did not blink.', 'Belmor favor', 'to its credit'],
    ['Arvonia has been pulling the strings.', 'Arvonia against', 'a figure of speech'],
    ['The blame lies with Arvonia.', 'Arvonia against', 'where the blame lies'],
  ])('%s', (sentence, expected) => {
    expect(narrated(BEFORE + sentence + BEHIND).filter((n) => n.endsWith(sentence))).toEqual([`${expected}: ${sentence}`]);
  });

  test.each(['Arvonia refused to sign.', 'The troops of Arvonia left on Tuesday.', 'Arvonia must pay by June, and Belmor by July.', 'The blame lies with Arvonia.'])('in a report nobody judges: %s', (sentence) => {
    expect(narrated(REPORTED.join(sentence))).toEqual([]);
  });
});
