/** Whatever comes in: nothing is thrown, nothing hangs, every span slices back, and nothing stays behind. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeStance, extractAttributions, renderHtml, type Span } from '../src/index';
import { cpuTime, GUARD } from './growth';

/** Generated inputs of each kind; `npm run hostile` makes many more. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 150);
const LONG = RUNS > 1000;
const COLLECTION = '../shared/data/tehran-times/articles.jsonl';

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Number.prototype, RegExp.prototype];
const snapshot = (): string[] => PROTOTYPES.map((p) => Object.getOwnPropertyNames(p).join());
const before = snapshot();

const REFERENCE = 'Lavrov condemned the illegal U.S. sanctions on Iran. “We reject them,” he said.';
const reference = JSON.stringify(analyzeStance(REFERENCE));

afterAll(() => {
  expect(snapshot()).toEqual(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(JSON.stringify(analyzeStance(REFERENCE))).toBe(reference);
});

/** Analyses a text and checks all spans. */
function sound(text: string): void {
  const report = analyzeStance(text);
  const check = (span: Span, words?: string): void => {
    const inside = Number.isInteger(span.start) && span.start >= 0 && span.start < span.end && span.end <= text.length;
    if (!inside || (words !== undefined && text.slice(span.start, span.end) !== words)) throw new Error(`span [${span.start}, ${span.end}) of ${JSON.stringify(text.slice(0, 200))}`);
  };
  let end = 0;
  for (const s of report.sentences) {
    check(s, s.text);
    if (s.start < end) throw new Error(`sentence ${s.index} begins before the last one ends`);
    end = s.end;
    for (const stance of s.stances) {
      if (!(Math.abs(stance.score) <= 1 && stance.confidence >= 0 && stance.confidence <= 1)) throw new Error(`score ${stance.score}, confidence ${stance.confidence}`);
      for (const e of stance.evidence) check(e, e.text);
    }
  }
  for (const a of report.attributions) for (const span of [...a.content, ...(a.source ? [a.source] : []), ...(a.cue ? [a.cue] : [])]) check(span);
  for (const s of report.speakers) for (const m of s.mentions) check(m);
}

const ARTICLE = readFileSync('fixtures/zarif-in-moscow.txt', 'utf8');

/** Milliseconds that an ordinary article takes for a thousand characters, here and now: the machine may be busy. */
function ordinary(): number {
  const runs = Array.from({ length: 5 }, () => cpuTime(() => sound(ARTICLE))).sort((a, b) => a - b);
  return ((runs[2] as number) / ARTICLE.length) * 1000;
}

/** How much worse than an ordinary article a text may be; one that takes quadratic time is far worse. */
const WORST = 12;

const MARKS = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', "''", '``', '(', ')', '[', ']', '—', '–', '-', ',', '.', ':', ';', '?', '!', '…', '\n', '\n\n', '\t', ' ', '\u00A0'];
const WORDS = [
  'Iran', 'U.S.', 'Russia’s', 'EU', 'the West', 'Lavrov', 'Zarif', 'President', 'Mr.', 'he', 'they', 'its', 'who', 'that', 'said', 'says', 'told', 'according to', 'condemned', 'illegal',
  'sanctions', 'on', 'against', 'will', 'not', 'never', 'if', 'and', 'or', 'but', 'to', 'help', 'the', 'a', 'of', 'anti-Iran', 'U.S.-led', '#Iran', '@Iran',
];
const ODD = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'undefined', 'null', 'NaN', '\u0000', '\u0007', '\uFEFF', '\u200B', '\u202E', '\u2066', '\uD800', '\uDC00', '😀', 'é', 'ß', 'İ', 'ﬁ',
  '<b>', '</script>', '&amp;', 'http://iran.ir/a?b=c', '$1', '$&', '\\', '%s', '{{x}}', '_P_', 'Xxxxx', 'Canada', 'ایران', 'Россия', '伊朗', '🇮🇷', '1,000', '3.5%', '$5bn', 'IRAN', 'iran', 'CONDEMNED',
];

describe('generated texts', () => {
  const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKS) }, { weight: 6, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.constantFrom(...ODD) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) });
  const glue = fc.constantFrom(' ', ' ', ' ', '');
  const text = fc.array(fc.tuple(piece, glue), { maxLength: 60 }).map((parts) => parts.flat().join(''));

  test('of names, marks and odd things', () => {
    fc.assert(fc.property(text, sound), { numRuns: RUNS });
  }, 3_600_000);

  test('of anything whatsoever', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sound), { numRuns: Math.ceil(RUNS / 3) });
  }, 3_600_000);

  test('give the same report whatever was read in between', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const first = JSON.stringify(analyzeStance(a));
        analyzeStance(b);
        expect(JSON.stringify(analyzeStance(a))).toBe(first);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  }, 3_600_000);

  test('can be rendered, and their attributions read alone', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(extractAttributions(t)).toEqual(analyzeStance(t).attributions);
        expect(renderHtml(analyzeStance(t))).not.toContain('<script');
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  }, 3_600_000);
});

const times = (n: number, part: string | ((i: number) => string)): string => Array.from({ length: n }, (_, i) => (typeof part === 'string' ? part : part(i))).join('');

describe('texts that are hard by design', () => {
  test.each<[string, string]>([
    ['one mark', '"'],
    ['only marks', times(5000, '"')],
    ['only opening marks', times(5000, '“')],
    ['all kinds of marks', times(300, '"“”‘’«»„\'')],
    ['deep nesting of quotations', `${times(2000, '“Iran said ‘')}no${times(2000, '’”')}`],
    ['deep nesting of brackets', `Iran ${times(5000, '(')}said${times(5000, ')')} no.`],
    ['an apostrophe after each word', times(3000, "Iran' said' ")],
    ['100,000 characters without a space', times(100_000, 'x')],
    ['50,000 characters without a space, of marks and letters', times(10_000, 'a"b-c')],
    ['a relative clause of nothing', 'who Iran of who '],
    ['runs just short of long ones', times(100, `${times(399, 'x')} `)],
    ['20,000 sentence ends', times(20_000, '. ')],
    ['5,000 sentences', times(5000, 'No. ')],
    ['thousands of coordinated names', `${times(2000, 'Iran, Russia and ')}the U.S. condemned the sanctions.`],
    ['thousands of coordinated verbs', `Iran ${times(2000, 'condemned, rejected and ')}opposed the sanctions.`],
    ['one subject of thousands of deeds', times(3000, 'It sanctioned Iran and ')],
    ['a list set against a list', `${times(1000, 'Iran, Russia and ')}the U.S. condemned ${times(1000, 'Iran, Russia and ')}Europe.`],
    ['a list that is grateful to a list', `${times(1000, 'Iran, Russia and ')}the U.S. are grateful to ${times(1000, 'Iran, Russia and ')}Europe.`],
    ['thousands of bodies of nobody', `Iran met. ${times(3000, 'Its minister and its foreign ministry and ')}its envoy said no.`],
    ['thousands who left', `Iran met. ${times(2000, 'Ann Lee left and they left and ')}it left.`],
    ['thousands of agents', `Iran was accused of breaking it ${times(3000, 'by Russia and by Ann Lee ')}.`],
    ['asides that fill their sentences', times(500, 'In his words:\n\n“We will fight on for years.”\n\nIn her view.\n\n, he said.\n\n')],
    ['asides without end', times(2000, ', he fumed, she said, in her view, said Ann Lee, ')],
    ['accents without end', times(2000, 'Z\u030C\u0307\u0327aðrif ığęło ')],
    ['a sentence of 5,000 clauses', times(1000, 'Iran said that Russia believes that the U.S. claims ')],
    ['thousands of speakers', times(1500, (i) => `Minister Xa${i.toString(36)}k Yo${i.toString(36)}v condemned Iran. `)],
    ['thousands of possessives', times(2000, 'Iran’s ')],
    ['thousands of prepositions', `Sanctions ${times(2000, 'on Iran by the U.S. ')}`],
    ['a deed in one measure of the other', `Iran imposed ${times(20_000, 'a round of ')}sanctions on Russia. Russia condemned the sanctions.`],
    ['names signed line by line', `Dear Editor,\n${times(3000, 'Iran Ann Lee, Ostrava, Brno,\n')}`],
    ['negation upon negation', `Iran did ${times(2000, 'not ')}condemn Russia.`],
    ['a turn of thousands of quotations', `Ann Lee spoke, she said. ${times(3000, '“We will never accept this.” ')}`],
    ['thousands of letters that nobody signs', times(1500, 'Sir, – Iran is wrong.\n\n')],
    ['thousands of labels', times(1500, (i) => `Topic${i}: Iran is wrong\n\n`)],
    ['thousands of papers', times(1500, (i) => `Paper${i}: The daily says Iran is wrong.\n\n`)],
    ['a sentence of thousands of companies', `Iran met. ${times(2500, 'The Trade Union said the bank and the company and ')}it left.`],
    ['thousands of lines that announce', times(1500, 'Ann Lee released the following of it:\n\n')],
    ['thousands of questions in bold type', times(1000, '**Is Iran wrong?**\n\nIt is.\n\n')],
    ['thousands of owners in the plural', `${times(3000, 'the workers’ ')}union condemned Iran.`],
    ['thousands of bodies taken up', times(1500, (i) => `The Trade Union${i} met. The group condemned Iran. `)],
    ['spaces only', times(50_000, ' ')],
    ['line breaks only', times(20_000, '\n')],
    ['long runs of spaces inside', `Iran${times(20_000, ' ')}said${times(20_000, ' ')}“no${times(20_000, '\t')}”.`],
    ['HTML', times(300, '<p class="x" onclick="y()">Lavrov said: <b>&ldquo;Iran&rdquo;</b></p><br/>\n')],
    ['ALL CAPS', ARTICLE.toUpperCase()],
    ['no capitals', ARTICLE.toLowerCase()],
    ['other languages', times(100, 'Иран осудил санкции США. 伊朗谴责美国制裁。 ایران تحریم‌های آمریکا را محکوم کرد. L’Iran a condamné «les sanctions». ')],
    ['names of prototypes', times(500, '__proto__ said constructor condemned toString “hasOwnProperty”. ')],
    ['halves of characters', times(3000, '\uD83D Iran \uDE00 ')],
    ['right-to-left marks', times(2000, '\u202EIran\u202C \u2067said\u2069 ')],
    ['hyphens', times(3000, 'anti-Iran-Russia-U.S.-')],
    ['dots', times(20_000, '.')],
    ['initials', times(3000, 'U. S. A. ')],
    ['a mail with its quotations', times(1000, '> > "Iran\n')],
    ['1,000 paragraphs that open a quotation', times(1000, '“Iran is right, Lavrov said.\n\n')],
    ['a title that ends a paragraph', 'Iran Mr. \n\n Zarif '],
    ['titles without end', times(3000, 'President Minister Spokesman ')],
  ])('%s', GUARD, (_name, text) => {
    const limit = 500 + (ordinary() * WORST * text.length) / 1000;
    expect(cpuTime(() => sound(text))).toBeLessThan(limit);
  });
});

test('an article cut anywhere, and without some of its marks', () => {
  fc.assert(
    fc.property(fc.nat(ARTICLE.length), fc.nat(ARTICLE.length), fc.infiniteStream(fc.boolean()), (a, b, coins) => {
      sound(ARTICLE.slice(Math.min(a, b), Math.max(a, b)));
      sound(ARTICLE.replace(/["“”‘’]/gu, (mark) => (coins.next().value ? mark : '')));
    }),
    { numRuns: LONG ? 500 : 15 },
  );
});

test.runIf(LONG && existsSync(COLLECTION))('every article at hand: whole, cut, and without some of its marks', () => {
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (const line of readFileSync(COLLECTION, 'utf8').trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string };
    sound(text);
    sound(text.slice(Math.floor(random() * text.length)));
    sound(text.replace(/["“”‘’]/gu, (mark) => (random() < 0.5 ? mark : '')));
  }
}, 3_600_000);

test('memory does not grow with the texts read', { skip: typeof globalThis.gc !== 'function' }, () => {
  const heap = (): number => (globalThis.gc?.(), process.memoryUsage().heapUsed);
  for (let i = 0; i < 200; i++) analyzeStance(`Lavrov${i} condemned the word${i}x of Iran.`);
  const atFirst = heap();
  for (let i = 0; i < (LONG ? 10_000 : 1500); i++) analyzeStance(`Zork${i} condemned the ungrokkable${i} xyzzy${i * 7} of Iran.`);
  expect(heap() - atFirst).toBeLessThan(5_000_000);
});
