import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeStance, renderHtml, type StanceReport } from '../src/index';

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The article as a page shows it: its words, without labels and tags. */
function shownArticle(html: string): string {
  const article = html.slice(html.indexOf('<div class="article">'), html.lastIndexOf('</section>'));
  const shown: string[] = [];
  let inLabel = 0;
  for (const [piece] of article.matchAll(/<[^<>]*>|[^<]+/gu)) {
    if (inLabel > 0) inLabel += piece.startsWith('<span') ? 1 : piece === '</span>' ? -1 : 0;
    else if (piece.startsWith('<span class="tag')) inLabel = 1;
    else if (!piece.startsWith('<')) shown.push(piece);
  }
  return shown.join('').replace(/&(?:lt|gt|quot|#39|amp);/gu, (e) => ENTITIES[e] as string);
}

const report = (text: string, stance: Partial<StanceReport['sentences'][number]['stances'][number]> = {}): StanceReport => ({
  text,
  sentences: [
    {
      index: 0,
      start: 0,
      end: text.length,
      text,
      stances: [{ speaker: 's0', target: 'Iran', score: -0.62, label: 'against', confidence: 0.8, mode: 'direct', evidence: [{ start: 0, end: 4, text: text.slice(0, 4), rule: 'attitude.reject', polarity: 'against' }], ...stance }],
    },
  ],
  speakers: [{ id: 's0', name: '<b>"Lavrov"</b>', aliases: [], affiliation: null, mentions: [] }],
  attributions: [],
  summary: [{ speaker: 's0', target: 'Iran', score: -0.62, label: 'against', favor: 0, against: 1, neutral: 0 }],
  affiliations: [],
});

describe('renderHtml', () => {
  test('tells who, whom, score, words, rule and confidence', () => {
    const html = renderHtml(report('They reject it.'));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(html).toContain('<mark class="against n6 e0">They</mark>');
    for (const part of ['→ Iran', '−0.62', '<code>attitude.reject</code>', 'confidence 80 %', 'quoted words', '▼']) expect(html).toContain(part);
  });

  test('shows what all voices of a party say together', () => {
    const html = renderHtml(analyzeStance('Iran condemned the United States. Iranian Foreign Minister Ann Lee condemned Russia. Iranian President Bo Roe condemned the United States.'));
    expect(html).toMatch(/<th scope="row">voices of Iran<\/th>.*<td class="against/u);
    expect(renderHtml(analyzeStance('Iran condemned the United States.'))).not.toContain('voices of');
  });

  test.each([
    ['a script', '<script>alert(1)</script> & "more"'],
    ['an end of the page', '</main></body></html><!-- '],
    ['an attribute', `' onmouseover='x' " onfocus="x`],
    ['an entity', '&lt;b&gt; &amp; &#60;'],
  ])('escapes %s', (_name, text) => {
    const html = renderHtml(report(text), { title: text });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>"Lavrov');
    expect(html.match(/<\/main>/gu)).toHaveLength(1);
    expect(shownArticle(html)).toContain(text);
  });

  test.each(['zarif-in-moscow', 'dzhagaryan-interview'])('shows every word of an article once, in order: %s', (name) => {
    const text = readFileSync(`fixtures/${name}.txt`, 'utf8');
    const letters = (t: string): string => t.replace(/\s+/gu, '');
    expect(letters(shownArticle(renderHtml(analyzeStance(text))))).toBe(letters(text));
  });

  test('marks words of overlapping evidence once, under both sides', () => {
    const r = report('They reject it.');
    const [sentence] = r.sentences;
    sentence!.stances.push({ ...sentence!.stances[0]!, target: 'Russia', score: 0.5, label: 'favor', evidence: [{ start: 2, end: 11, text: 'ey reject', rule: 'x', polarity: 'favor' }] });
    const html = renderHtml(r);
    expect(html).toContain('<mark class="against n6 e0">Th</mark><mark class="against favor n6 e0 e1">ey</mark><mark class="favor n5 e1"> reject</mark> it.');
  });

  test('takes any report whatsoever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, a, b) => {
        const evidence = [{ start: a, end: b, text: '', rule: '"<', polarity: 'against' as const }];
        const html = renderHtml(report(text, { evidence }), { fragment: true });
        expect(html.replace(/<style>[\s\S]*<\/style>/u, '')).not.toMatch(/<(?!\/?(?:div|section|h2|p|ul|li|mark|span|b|code|table|caption|thead|tbody|tr|th|td|small)\b)/u);
        expect(html).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 50 },
    );
  });

  test('without a stance says so', () => {
    const html = renderHtml(analyzeStance('The weather was fine.'));
    expect(html).toContain('No stance found.');
    expect(html).not.toContain('<table>');
    expect(html).toContain('The weather was fine.');
  });

  test('a fragment is no page', () => {
    const html = renderHtml(report('They reject it.'), { fragment: true });
    expect(html).not.toMatch(/<(?:html|head|body|title)\b/u);
    expect(html).toMatch(/^<style>/u);
  });

  test('holds no script and loads nothing', () => {
    const html = renderHtml(analyzeStance(readFileSync('fixtures/zarif-in-moscow.txt', 'utf8')));
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|\burl\(|@import|\son\w+=/u);
  });
});
