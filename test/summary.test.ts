import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fourDecimals } from '../src/report/round';
import { summarize, summarizeAffiliations } from '../src/report/summary';
import type { Speaker, Stance, StanceLabel, SummaryRow } from '../src/types';

const speaker = (id: string, affiliation: string | null): Speaker => ({ id, name: id, aliases: [], affiliation, mentions: [] });
const SPEAKERS = [speaker('s0', 'Iran'), speaker('s1', 'Iran'), speaker('s2', null)];

function stance(who: string, target: string, score: number, confidence = 1): Stance {
  const label: StanceLabel = score > 0 ? 'favor' : score < 0 ? 'against' : 'neutral';
  return { speaker: who, target, score, label, confidence, mode: 'direct', evidence: [] };
}

function voices(...stances: Stance[]) {
  return summarizeAffiliations(summarize(stances), SPEAKERS);
}

describe('per speaker', () => {
  test('counts, and the mean by confidence', () => {
    expect(summarize([stance('s0', 'US', -0.8, 0.9), stance('s0', 'US', 0.4, 0.3), stance('s0', 'US', 0, 0.6)])).toEqual([
      { speaker: 's0', target: 'US', score: -0.3333, label: 'against', favor: 1, against: 1, neutral: 1 },
    ]);
  });
});

describe('per affiliation', () => {
  test.each<[string, Stance[], Partial<SummaryRow & { affiliation: string; voices: number }>[]]>([
    ['people who speak for a party, and the party itself', [stance('s0', 'US', -0.6), stance('Iran', 'US', -0.2), stance('s1', 'US', 0.2)], [{ affiliation: 'Iran', target: 'US', voices: 3, score: -0.2, label: 'against', favor: 1, against: 2 }]],
    ['those who speak for nobody, and the article, are left out', [stance('s2', 'US', -0.6), stance('narrator', 'US', -0.6)], []],
    ['targets apart', [stance('s0', 'US', -0.6), stance('s0', 'Russia', 0.6)], [{ target: 'US', against: 1 }, { target: 'Russia', favor: 1 }]],
    ['one who says it often counts once', [...Array.from({ length: 9 }, () => stance('s0', 'US', -0.9)), stance('s1', 'US', 0.5)], [{ voices: 2, score: -0.2, favor: 1, against: 9 }]],
    ['sides that balance are neutral', [stance('s0', 'US', -0.5), stance('s1', 'US', 0.5)], [{ score: 0, label: 'neutral' }]],
  ])('%s', (_name, stances, expected) => {
    const rows = voices(...stances);
    expect(rows).toHaveLength(expected.length);
    expected.forEach((row, i) => expect(rows[i]).toMatchObject(row));
  });

  test('saying everything twice changes the counts and no score', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('s0', 's1', 'Iran', 'Russia'), fc.constantFrom('US', 'Europe'), fc.double({ min: -1, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(some, (list) => {
      const stances = list.map(([who, target, score]) => stance(who, target, score));
      const [once, twice] = [voices(...stances), voices(...stances, ...stances)];
      twice.forEach((row, i) => {
        expect(Math.abs(row.score - (once[i]?.score ?? 9))).toBeLessThan(1e-3);
        expect(row.favor + row.against + row.neutral).toBe(2 * ((once[i]?.favor ?? 0) + (once[i]?.against ?? 0) + (once[i]?.neutral ?? 0)));
      });
    }));
  });
});

test.each([[0.123_44, 0.1234], [-0.123_46, -0.1235], [-0.000_01, 0], [1, 1]])('%d is given as %d', (value, given) => {
  expect(fourDecimals(value)).toBe(given);
});
