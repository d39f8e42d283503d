/// <reference lib="dom" />
/** The built browser file in headless Chromium: under a strict policy, in a worker, and behind the demo page. Needs `npm run build`. */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyzeStance, extractAttributions, renderHtml, scoreTarget, type StanceReport } from '../../src/index';
import { serve } from './serve';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const ARTICLES = ['zarif-in-moscow', 'dzhagaryan-interview'].map((name) => readFileSync(`fixtures/${name}.txt`, 'utf8'));

/** The core of what the library promises, in texts: what Node gives, the browser gives. */
const TEXTS = [
  ...ARTICLES,
  '',
  ' ',
  '"',
  'Iran',
  'Lavrov condemned the illegal U.S. sanctions on Iran.',
  '“We reject this,” said Zarif. “It’s illegal.”\n\nWashington disagreed.',
  '<script>alert(1)</script> "Iran" said __proto__ constructor.',
  '\uD800 “\u202E Russia 𝓘𝓻𝓪𝓷 '.repeat(20),
];

interface Demarche {
  analyzeStance(text: string): StanceReport;
  extractAttributions: typeof extractAttributions;
  scoreTarget: typeof scoreTarget;
  renderHtml: typeof renderHtml;
}
declare global {
  var demarche: Demarche;
  var inWorker: (text: string) => Promise<StanceReport>;
}

let browser: Browser;
let server: Server;
let url: string;
const problems: string[] = [];

beforeAll(async () => {
  expect(existsSync(CHROMIUM), `${CHROMIUM} is missing: apt-get install chromium, or set CHROMIUM`).toBe(true);
  expect(existsSync('dist/browser.js'), 'npm run build comes first').toBe(true);
  ({ server, url } = await serve());
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
  page.on('pageerror', (error) => void problems.push(error.message));
  await page.goto(`${url}/${path}`);
  return page;
}

async function accessibility(page: Page): Promise<string[]> {
  // The policy of the page forbids text run as code, so the checker comes through the debugger.
  await page.evaluate(axe.source);
  const run = 'axe.run().then((result) => result.violations.map((v) => `${v.id}: ${v.nodes.length} × ${v.nodes[0].html}`))';
  return page.evaluate(run);
}

describe('a plain page under script-src self', () => {
  test('gives what Node gives', async () => {
    const page = await open('plain.html');
    await page.waitForFunction(() => 'demarche' in globalThis);
    const reports = await page.evaluate((texts) => texts.map((text) => demarche.analyzeStance(text)), TEXTS);
    expect(reports).toStrictEqual(TEXTS.map((text) => analyzeStance(text)));
    const others = await page.evaluate(
      (texts) => texts.map((text) => [demarche.extractAttributions(text), text.length > 4 ? demarche.scoreTarget(text, { start: 0, end: 4 }) : null, demarche.renderHtml(demarche.analyzeStance(text))]),
      TEXTS.slice(0, 8),
    );
    expect(others).toStrictEqual(
      TEXTS.slice(0, 8).map((text) => [extractAttributions(text), text.length > 4 ? scoreTarget(text, { start: 0, end: 4 }) : null, renderHtml(analyzeStance(text))]),
    );
    expect(problems).toEqual([]);
    await page.close();
  });

  test('gives it in a worker, too', async () => {
    const page = await open('plain.html');
    await page.waitForFunction(() => 'inWorker' in globalThis);
    const reports = await page.evaluate(async (texts) => {
      const found: StanceReport[] = [];
      for (const text of texts) found.push(await inWorker(text));
      return found;
    }, TEXTS);
    expect(reports).toStrictEqual(TEXTS.map((text) => analyzeStance(text)));
    expect(problems).toEqual([]);
    await page.close();
  });

  test('leaves the prototypes and globals of the page alone', async () => {
    const page = await open('plain.html');
    await page.waitForFunction(() => 'demarche' in globalThis);
    const names = () => [Object.prototype, Array.prototype, String.prototype, Number.prototype, Math, Function.prototype].map((o) => Object.getOwnPropertyNames(o).sort().join());
    const blank = await open('demo.css');
    expect(await page.evaluate(names)).toStrictEqual(await blank.evaluate(names));
    const globals = () => Object.getOwnPropertyNames(globalThis).sort();
    const blankGlobals = new Set(await blank.evaluate(globals));
    expect((await page.evaluate(globals)).filter((name) => !blankGlobals.has(name))).toEqual(['demarche', 'inWorker']);
    await Promise.all([page.close(), blank.close()]);
  });
});

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const blocks = (language: string): string[] => Array.from(readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]*)`, 'gmu')), ([, code]) => code as string);
  const worker = blocks('js').find((code) => code.includes('onmessage')) ?? '';

  test.each(blocks('html').map((code, i) => [i + 1, code] as const))('page %i shows what it reads', async (_number, code) => {
    const files: Readonly<Record<string, [type: string, body: string]>> = {
      '/': ['text/html', code],
      '/reader.js': ['text/javascript', worker],
      '/node_modules/demarche/dist/browser.js': ['text/javascript', readFileSync('dist/browser.js', 'utf8')],
    };
    const context = await browser.newContext();
    await context.route('http://readme.localhost/**', (route) => {
      const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
      return route.fulfill({ contentType, body });
    });
    const page = await context.newPage();
    await page.goto('http://readme.localhost/');
    await page.locator('.demarche .article', { hasText: 'Iran thanked Russia.' }).waitFor();
    await context.close();
  });
});

describe('the demo page', () => {
  test('shows what is pasted, marked up, as one types', async () => {
    const page = await open('demo.html');
    await page.locator('#report .demarche').waitFor();
    await page.locator('#text').fill(ARTICLES[0] as string);
    await page.locator('#report .article', { hasText: 'strategic friends' }).waitFor();
    const expected = analyzeStance(ARTICLES[0] as string).sentences.reduce((n, s) => n + s.stances.length, 0);
    expect(await page.locator('#report .article .tag').count()).toBe(expected);
    expect(await page.locator('#state').textContent()).toMatch(/^Read in \d+ ms\.$/u);
    expect(await accessibility(page)).toEqual([]);

    await page.locator('#text').fill('<script>alert(1)</script><img src=x onerror=alert(2)> Nothing about anybody.');
    await page.locator('#report .article', { hasText: 'alert(2)' }).waitFor();
    expect(await page.locator('#report script, #report img').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('a rendered report, %s', (colorScheme) => {
  test.each([360, 1280])('at %i pixels is accessible and does not scroll sideways', async (width) => {
    for (const text of ARTICLES) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, javaScriptEnabled: true });
      await page.setContent(renderHtml(analyzeStance(text), { title: 'An article' }));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await accessibility(page)).toEqual([]);
      await page.close();
    }
  });
});

test('a label tells rule, words and confidence when it has the focus', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.setContent(renderHtml(analyzeStance(ARTICLES[0] as string)));
  const label = page.locator('.article .tag').first();
  const tip = label.locator('.tip');
  expect(await tip.evaluate((e) => getComputedStyle(e).opacity)).toBe('0');
  await label.focus();
  expect(await tip.evaluate((e) => getComputedStyle(e).opacity)).toBe('1');
  expect(await tip.textContent()).toMatch(/confidence \d+ %/u);
  const box = await tip.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  await page.close();
});
