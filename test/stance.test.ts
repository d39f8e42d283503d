import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameTree, writeForest, type NamedTree } from '../scripts/lib/forest-table';
import type { TreeNode } from '../scripts/lib/boost';
import { analyzeStance, type StanceReport } from '../src/index';
import { ATTITUDE_TABLE } from '../src/lexicon/attitude';
import { COOPERATION_TABLE } from '../src/lexicon/cooperation';
import { EFFECT_TABLE } from '../src/lexicon/effect';
import { EVALUATION_TABLE, IDIOM_TABLE } from '../src/lexicon/evaluation';
import { PHRASE_TABLE } from '../src/lexicon/phrase';
import { SHIFT_TABLE } from '../src/lexicon/shift';
import { defaultParties } from '../src/party/defaults';
import { readAttributed } from '../src/analyzer';
import { compileParties } from '../src/party/compile';
import { decide, describeCandidates } from '../src/stance/decide';
import { leaningsOf } from '../src/stance/leaning';
import { makeLayer, readWeights, type Verdict } from '../src/stance/model';
import { FeatureNames } from '../src/stance/names';
import { forestNames, judgeByTrees, readForest } from '../src/stance/trees';
import { FOREST_TABLE, SENTENCE_TABLE } from '../src/stance/weights';
import { worldParties } from '../src/world/index';
import { CASES, KNOWN_FAILURES, type Expected, type StanceCase } from './stance.cases';
import type { Candidate } from '../src/stance/types';

function sides(report: StanceReport): Expected[] {
  const names = new Map(report.speakers.map((s) => [s.id, [s.name, ...s.aliases]]));
  return report.sentences.flatMap((s) => s.stances).flatMap((s): Expected[] => {
    if (s.label === 'neutral') return [];
    const { target, label } = s;
    return (names.get(s.speaker) ?? [s.speaker]).map((name): Expected => [name, target, label]);
  });
}

function holds([text, expected]: StanceCase): void {
  const found = sides(analyzeStance(text));
  for (const [speaker, target, polarity] of expected) {
    const labels = found.filter(([s, t]) => s === speaker && t === target).map(([, , label]) => label);
    expect(labels, `${speaker} → ${target} among ${JSON.stringify(found)}`).toEqual(polarity === 'none' ? [] : expect.arrayContaining([polarity]));
  }
}

describe('stances by construction', () => {
  test.each(CASES)('%s', (...row) => holds(row));
  if (KNOWN_FAILURES.length > 0) test.fails.each(KNOWN_FAILURES)('not yet: %s', (...row) => holds(row));
});

describe('every stance', () => {
  const text = CASES.map(([t]) => t).join('\n\n');
  const stances = analyzeStance(text).sentences.flatMap((s) => s.stances);

  test('that takes a side shows words of that side and the rule that read them', () => {
    const taken = stances.filter((s) => s.label !== 'neutral');
    expect(taken.length).toBeGreaterThan(10);
    for (const s of taken) {
      expect(s.evidence.length).toBeGreaterThan(0);
      for (const e of s.evidence) {
        expect(text.slice(e.start, e.end)).toBe(e.text);
        expect(e.polarity).toBe(s.label);
        expect(e.rule).toMatch(/^[a-z]+(?:\.[a-z-]+)+$/u);
      }
    }
  });

  test('never shows a word that only joins others', () => {
    const fixtures = ['zarif-in-moscow', 'dzhagaryan-interview'].map((name) => readFileSync(`fixtures/${name}.txt`, 'utf8'));
    const shown = fixtures.flatMap((article) => analyzeStance(article, { threshold: 0.3 }).sentences.flatMap((s) => s.stances.flatMap((t) => t.evidence))).filter((e) => e.rule === 'learnt.word');
    expect(shown.length).toBeGreaterThan(3);
    for (const { text: word } of shown) expect(word).not.toMatch(/^(?:[\p{P}\p{S}]+|a|an|and|are|as|at|be|by|for|from|has|have|in|is|of|on|or|that|the|this|to|was|were|with)$/iu);
  });

  test('shows nothing twice: no longer stretch of the same rule, no tone of words that another rule has', () => {
    for (const s of stances) {
      for (const a of s.evidence) {
        const around = s.evidence.filter((b) => b !== a && b.start <= a.start && b.end >= a.end);
        expect(around.filter((b) => b.rule === a.rule || a.rule.startsWith('tone.'))).toEqual([]);
      }
    }
  });

  test('has a score on its side and within bounds', () => {
    for (const s of stances) {
      expect(Math.abs(s.score)).toBeLessThanOrEqual(1);
      expect(Math.sign(s.score)).toBe({ favor: 1, against: -1, neutral: 0 }[s.label]);
      expect(s.confidence).toBeGreaterThanOrEqual(0);
      expect(s.confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('no names', () => {
  const partyWords = new Set(
    [...defaultParties, ...worldParties]
      .flatMap((p) => [p.name, ...(p.aliases ?? []), ...(p.demonyms ?? [])])
      .filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name))
      .map((name) => name.toLowerCase()),
  );
  /** Words that are also names of countries, peoples or aliases, and are meant as common words. */
  const COMMON = new Set(['turkey', 'china', 'polish', 'state', 'states', 'union', 'america', 'west']);
  const namesIn = (words: readonly string[]): string[] => words.filter((w) => partyWords.has(w) && !COMMON.has(w));

  test('no feature of the model carries the name of a party', () => {
    const features = [...readWeights(SENTENCE_TABLE).keys(), ...forestNames(FOREST_TABLE)];
    expect(namesIn(features.flatMap((f) => f.toLowerCase().split(/\P{L}+/u)))).toEqual([]);
  });

  test('no entry of a table carries the name of a party', () => {
    const forms = [ATTITUDE_TABLE, EFFECT_TABLE, COOPERATION_TABLE, EVALUATION_TABLE, IDIOM_TABLE, PHRASE_TABLE, SHIFT_TABLE]
      .flatMap((table) => table.split('\n'))
      .flatMap((row) => row.toLowerCase().split(/\P{L}+/u));
    expect(namesIn(forms)).toEqual([]);
  });
});

/** Trees over four features, at most four splits deep. */
const { tree: arbitraryTree } = fc.letrec<{ tree: TreeNode; leaf: TreeNode; split: TreeNode }>((tie) => ({
  leaf: fc.integer({ min: -900, max: 900 }).map((value): TreeNode => ({ value: value / 1000, split: null })),
  split: fc
    .record({ feature: fc.integer({ min: 0, max: 3 }), threshold: fc.constantFrom(-0.5, 0, 0.5, 1.5), left: tie('tree'), right: tie('tree') })
    .map((split): TreeNode => ({ value: 0, split })),
  tree: fc.oneof({ maxDepth: 4, depthSize: 'small' }, tie('leaf'), tie('split')),
}));

function valueOf(tree: TreeNode, row: readonly number[]): number {
  const { split } = tree;
  if (!split) return tree.value;
  return valueOf((row[split.feature] as number) <= split.threshold ? split.left : split.right, row);
}

test('a forest read from its table judges as the trees that it was written from', () => {
  const names = ['a', 'b', 'c', 'd'];
  fc.assert(
    fc.property(fc.array(fc.tuple(arbitraryTree, arbitraryTree, arbitraryTree), { minLength: 1, maxLength: 4 }), fc.tuple(...names.map(() => fc.constantFrom(-1, 0, 0.25, 1, 2))), (rounds, row) => {
      const trees: NamedTree[] = rounds.flat().map((tree) => nameTree(tree, (feature) => names[feature] as string));
      const known = new FeatureNames(names);
      const ids = [...row.keys()].filter((i) => row[i] !== 0);
      const verdict = judgeByTrees(readForest(writeForest(trees), known), [{ ids, values: ids.map((i) => row[i] as number) }]);
      const scores = [0, 1, 2].map((k) => Math.exp(rounds.reduce((sum, round) => sum + valueOf(round[k] as TreeNode, row), 0)));
      const sum = scores.reduce((x, y) => x + y);
      expect(verdict.none).toBeCloseTo((scores[0] as number) / sum, 6);
      expect(verdict.favor).toBeCloseTo((scores[1] as number) / sum, 6);
      expect(verdict.against).toBeCloseTo((scores[2] as number) / sum, 6);
    }),
  );
});

describe('leanings', () => {
  const candidate = (sentence: number, target: string): Candidate => ({ sentence, holder: 0, target, mode: 'direct', voice: null, references: [] });
  const weak = { none: 0.75, favor: 0.05, against: 0.2 };

  test('several weak signs add up', () => {
    expect(leaningsOf([0, 1, 2].map((s) => candidate(s, 'US')), [weak, weak, weak], 0.4)).toEqual([{ holder: 0, target: 'US', lean: expect.closeTo(-0.15, 6) as number }]);
  });

  test('one weak sign is none', () => {
    expect(leaningsOf([candidate(0, 'US'), candidate(0, 'Iran')], [weak, weak], 0.4)).toEqual([]);
  });
});

test.each<[why: string, text: string, verdict: Verdict, label: string]>([
  ['a side above the threshold is taken', 'Lavrov condemned Iran.', { none: 0.3, favor: 0.1, against: 0.6 }, 'against'],
  ['sides that share what is probable are not', 'Lavrov said Iran was attacked.', { none: 0.1, favor: 0.45, against: 0.45 }, 'neutral'],
  ['nor is one below it', 'Lavrov condemned Iran.', { none: 0.5, favor: 0.45, against: 0.05 }, 'neutral'],
  ['unless a judgement shows that side', 'Lavrov condemned Iran.', { none: 0.5, favor: 0.05, against: 0.45 }, 'against'],
  ['what is done is no judgement', 'Lavrov said Iran was attacked.', { none: 0.5, favor: 0.05, against: 0.45 }, 'neutral'],
  ['favor for one\'s own party must be surer', "Iran's envoy Ali Vaezi praised Iran.", { none: 0.3, favor: 0.6, against: 0.1 }, 'neutral'],
  ['but not where it is praised in so many words', "Iran's envoy Ali Vaezi said Iran was peaceful.", { none: 0.3, favor: 0.6, against: 0.1 }, 'favor'],
  ['what befalls it is no praise', "Iran's envoy Ali Vaezi said the raid on Iran was illegal.", { none: 0.3, favor: 0.6, against: 0.1 }, 'neutral'],
  ['which it may be', "Iran's envoy Ali Vaezi praised Iran.", { none: 0.1, favor: 0.8, against: 0.1 }, 'favor'],
])('%s', (_, text, verdict, label) => {
  const input = readAttributed(text, compileParties());
  const names = new FeatureNames([]);
  const described = describeCandidates(input, names);
  const model = { sentence: makeLayer(new Map(), names), forest: readForest(FOREST_TABLE, names), thresholds: { first: 0.5, further: 0.4, shown: 0.42, judged: 0.28, felt: 0.12, hinted: 0.4, argued: 0.15, own: 0.7, lean: 0.2 } };
  const stances = decide(input, described, described.map(() => verdict), model).stances.filter((s) => s.target === 'Iran' && s.holder >= 0);
  expect(stances.map((s) => s.label)).toContain(label);
});
