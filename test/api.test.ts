import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyzeStance, createAnalyzer, defaultParties, extractAttributions, renderHtml, scoreTarget, type AnalyzeOptions, type StanceReport } from '../src/index';

const ARTICLE = readFileSync('fixtures/zarif-in-moscow.txt', 'utf8');
const OTHER = readFileSync('fixtures/dzhagaryan-interview.txt', 'utf8');

/** Whatever is wrong with a report: words that do not slice back, numbers out of range, values that JSON does not know. */
function faults(report: StanceReport): string[] {
  const found: string[] = [];
  const check = (ok: boolean, what: string): void => void (ok || found.push(what));
  const { text } = report;
  const inText = (s: { start: number; end: number }): boolean => Number.isInteger(s.start) && s.start >= 0 && s.start < s.end && s.end <= text.length;
  let last = 0;
  report.sentences.forEach((sentence, i) => {
    check(sentence.index === i, `sentence ${i} has index ${sentence.index}`);
    check(inText(sentence) && sentence.start >= last, `sentence ${i} at ${sentence.start}`);
    check(text.slice(sentence.start, sentence.end) === sentence.text, `sentence ${i} does not slice back`);
    last = sentence.end;
    for (const s of sentence.stances) {
      check(Math.abs(s.score) <= 1 && s.confidence >= 0 && s.confidence <= 1, `score ${s.score}, confidence ${s.confidence}`);
      check(s.label === 'neutral' || (s.score > 0) === (s.label === 'favor'), `${s.label} with score ${s.score}`);
      check(s.label === 'neutral' || s.evidence.length > 0, 'a side without evidence');
      for (const e of s.evidence) check(inText(e) && text.slice(e.start, e.end) === e.text && e.rule !== '', `evidence ${e.start}–${e.end}`);
    }
  });
  const speakers = new Set(report.speakers.map((s) => s.id));
  check(speakers.size === report.speakers.length, 'two speakers of one id');
  for (const s of report.speakers) for (const m of s.mentions) check(inText(m), `mention of ${s.name} at ${m.start}`);
  for (const a of report.attributions) {
    for (const span of [...a.content, ...(a.source ? [a.source] : []), ...(a.cue ? [a.cue] : [])]) check(inText(span), `attribution at ${span.start}`);
    check(a.content.length > 0, 'attribution without content');
    check(a.confidence >= 0 && a.confidence <= 1, `attribution with confidence ${a.confidence}`);
  }
  for (const row of report.summary) {
    check(Math.abs(row.score) <= 1 && (row.favor + row.against + row.neutral > 0 || row.score !== 0), `summary ${JSON.stringify(row)}`);
  }
  for (const row of report.affiliations) {
    check(Math.abs(row.score) <= 1 && row.voices > 0, `affiliation ${JSON.stringify(row)}`);
  }
  const seen = new Set<object>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') check(Number.isFinite(value) && !Object.is(value, -0), `${path} is ${Object.is(value, -0) ? '-0' : value}`);
    else if (typeof value === 'object' && value !== null) {
      check(!seen.has(value), `${path} is shared`);
      seen.add(value);
      check(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype, `${path} is no plain object`);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    } else check(value === null || typeof value === 'string' || typeof value === 'boolean', `${path} is ${typeof value}`);
  };
  walk(report, 'report');
  return found;
}

describe('reports', () => {
  test.each([
    ['an article', ARTICLE],
    ['an interview', OTHER],
    ['nothing', ''],
    ['a space', ' '],
    ['one quotation mark', '"'],
    ['a name alone', 'Iran'],
    ['no sentence end', 'Lavrov said the U.S. sanctions on Iran are illegal'],
    ['line breaks only', '\n\r\n\n'],
  ])('are sound: %s', (_name, text) => {
    const report = analyzeStance(text);
    expect(faults(report)).toEqual([]);
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(report.text).toBe(text);
  });

  test('are sound for whatever is put together from pieces of an article', () => {
    const words = ARTICLE.split(' ');
    const piece = fc.integer({ min: 0, max: words.length - 1 }).chain((from) => fc.integer({ min: 1, max: 40 }).map((n) => words.slice(from, from + n).join(' ')));
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }), fc.constantFrom('“', '”', '"', '\n', 'Iran', '. ')), { maxLength: 12 }), (parts) => {
        expect(faults(analyzeStance(parts.join(' ')))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('cover every word of the text with their sentences', () => {
    const report = analyzeStance(ARTICLE);
    const between = report.sentences.map((s, i) => ARTICLE.slice(i === 0 ? 0 : report.sentences[i - 1]!.end, s.start));
    expect(between.join('').trim()).toBe('');
    expect(ARTICLE.slice(report.sentences.at(-1)!.end).trim()).toBe('');
  });

  test('do not depend on what was read before', () => {
    const first = analyzeStance(ARTICLE);
    analyzeStance(OTHER);
    analyzeStance('Zork grumbled “xyzzy” at plugh. '.repeat(50));
    expect(analyzeStance(ARTICLE)).toStrictEqual(first);
    expect(createAnalyzer().analyzeStance(ARTICLE)).toStrictEqual(first);
    expect(createAnalyzer({ parties: defaultParties }).analyzeStance(ARTICLE)).toStrictEqual(first);
  });

  test('hold the attributions that extractAttributions gives', () => {
    expect(extractAttributions(ARTICLE)).toStrictEqual(analyzeStance(ARTICLE).attributions);
  });

  test('name a party defined by the caller', () => {
    const parties = [{ id: 'acme', name: 'Acme' }, { id: 'globex', name: 'Globex' }];
    const report = createAnalyzer({ parties }).analyzeStance('Acme condemned the illegal sanctions of Globex. “We reject Globex,” Acme said.');
    expect(new Set(report.summary.map((row) => row.target))).not.toContain('Iran');
    expect(faults(report)).toEqual([]);
  });

  test('leave the options as they were', () => {
    const parties = structuredClone(defaultParties);
    analyzeStance(ARTICLE, { parties });
    expect(parties).toStrictEqual(defaultParties);
  });
});

describe('threshold', () => {
  const takesSides = (threshold?: number): string[] =>
    analyzeStance(ARTICLE, threshold === undefined ? {} : { threshold }).sentences.flatMap((s) => s.stances.filter((x) => x.label !== 'neutral').map((x) => `${s.start} ${x.speaker} ${x.target} ${x.label}`));

  test('a higher one finds a part of what a lower one finds, and 1 next to nothing', () => {
    const steps = [0.2, 0.4, 0.6, 0.8].map(takesSides);
    steps.slice(1).forEach((found, i) => {
      expect(steps[i]).toEqual(expect.arrayContaining(found));
      expect(found.length).toBeLessThan((steps[i] as string[]).length);
    });
    expect(takesSides(1).length).toBeLessThan((steps[3] as string[]).length);
  });

  test('no stance is less sure than asked', () => {
    const stances = analyzeStance(ARTICLE, { threshold: 0.7 }).sentences.flatMap((s) => s.stances.filter((x) => x.label !== 'neutral'));
    expect(Math.min(...stances.map((s) => s.confidence))).toBeGreaterThanOrEqual(0.7);
  });

  test('nor is what the writer judges', () => {
    const column = 'Russia is a bully. Iran has failed its people. Europe is no benefactor.';
    const found = (options: AnalyzeOptions): number => analyzeStance(column, options).sentences.flatMap((s) => s.stances.filter((x) => x.label !== 'neutral')).length;
    expect([found({}), found({ threshold: 0.9 })]).toEqual([3, 0]);
  });
});

describe('a wrong argument is named', () => {
  const noName = [{ id: 'x' }] as never;
  test.each<[string, () => unknown, new () => Error, RegExp]>([
    ['no text', () => analyzeStance(undefined as never), TypeError, /text.*undefined/u],
    ['a number', () => analyzeStance(7 as never), TypeError, /text.*number/u],
    ['null', () => extractAttributions(null as never), TypeError, /text.*null/u],
    ['an object', () => createAnalyzer().analyzeStance({} as never), TypeError, /text.*object/u],
    ['parties that are none', () => analyzeStance('', { parties: 'Iran' as never }), TypeError, /options\.parties/u],
    ['a party without a name', () => analyzeStance('', { parties: noName }), TypeError, /options\.parties\[0\]\.name/u],
    ['a party without an id', () => createAnalyzer({ parties: [{ name: 'X' }] as never }), TypeError, /options\.parties\[0\]\.id/u],
    ['a threshold that is no number', () => analyzeStance('', { threshold: '0.5' as never }), TypeError, /options\.threshold.*0\.5/u],
    ['a threshold beyond 1', () => createAnalyzer({ threshold: 50 }), RangeError, /options\.threshold.*50/u],
    ['a threshold of NaN', () => createAnalyzer({ threshold: NaN }), RangeError, /options\.threshold.*NaN/u],
    ['a span before the text', () => scoreTarget('Iran', { start: -1, end: 2 }), RangeError, /target\.start.*-1/u],
    ['a span beyond the text', () => scoreTarget('Iran', { start: 0, end: 9 }), RangeError, /target\.end.*9/u],
    ['an empty span', () => scoreTarget('Iran', { start: 2, end: 2 }), RangeError, /target.*empty/u],
    ['a span that is none', () => scoreTarget('Iran', 'Iran' as never), TypeError, /target.*Iran/u],
    ['half a span', () => scoreTarget('Iran', { start: 0 } as never), TypeError, /target\.end.*undefined/u],
    ['no report', () => renderHtml(undefined as never), TypeError, /report.*undefined/u],
  ])('%s', (_name, call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});

describe('scoreTarget', () => {
  test('gives a sound score for any stretch of a text', () => {
    const text = 'The senator praised Smith and attacked Jones, whose "plan" failed.';
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(text.length - 1), (a, b) => {
        const target = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        const { score, confidence, label } = scoreTarget(text, target);
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(['favor', 'against', 'neutral']).toContain(label);
        expect(Object.is(score, -0)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

test.each<[string, string[], string]>([
  ['Nora Hale said in Munich that it rains. Ivan Petrin left.', ['Nora Hale', 'Ivan Petrin'], 'people, no places'],
  ['The finance ministry said the report of the Rift Institute, a reliable partner, was wrong. The reporters left.', ['finance ministry'], 'bodies and groups that speak, no others'],
])('speakers of %j are %j (%s)', (text, expected) => expect(analyzeStance(text).speakers.map((s) => s.name)).toEqual(expected));
