/** Every code block of README does what it says. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as face from '../src/index';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = Array.from(readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu), ([, language, code], i) => ({ language: language as string, code: code as string, name: `block ${i + 1}` }));
const of = (language: string) => blocks.filter((block) => block.language === language);

const BROWSER = './node_modules/demarche/dist/browser.js';
const ENTRIES: Readonly<Record<string, string>> = { demarche: 'src/index', 'demarche/world': 'src/world/index', 'demarche/stream': 'src/stream/index', [BROWSER]: 'src/index' };
const source = (code: string): string => code.replace(/from '((?:demarche|\.\/)[^']*)'/gu, (_all, entry: string) => `from '${join(root, ENTRIES[entry] as string)}'`);

const folder = join(root, '.cache/readme');
const shellFolder = mkdtempSync(join(tmpdir(), 'demarche-readme-'));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(shellFolder, 'node_modules/demarche'), { recursive: true });
  copyFileSync(join(root, 'fixtures/zarif-in-moscow.txt'), join(shellFolder, 'article.txt'));
  writeFileSync(join(shellFolder, 'articles.jsonl'), '{"id":1,"text":"Iran thanked Russia."}\n{"id":2,"text":"Russia thanked Iran."}\n');
  writeFileSync(join(shellFolder, 'parties.json'), '[{"id":"acme","name":"Acme"}]');
});
afterAll(() => rmSync(shellFolder, { recursive: true, force: true }));

// Those of html run in Chromium: test/browser/browser.test.ts.
test('there are only blocks that are checked here', () => {
  expect(new Set(blocks.map((block) => block.language))).toEqual(new Set(['js', 'sh', 'html', 'text']));
  expect(readme.match(/^```/gmu)).toHaveLength(blocks.length * 2);
});

/** A block as a file that can be imported. */
function fileOf({ code, name }: { code: string; name: string }): string {
  const file = join(folder, `${name.replace(' ', '-')}.ts`);
  writeFileSync(file, source(code));
  return file;
}

/** The output that README shows right behind a block. */
function shownBehind(code: string): string[] {
  const next = readme.slice(readme.indexOf(code) + code.length);
  return /^```\n\nIt prints[^\n]*\n\n```text\n([^`]*)```/u.exec(next)?.[1]?.trim().split('\n') ?? [];
}

const inWorker = (code: string): boolean => code.includes('onmessage');

describe.each(of('js').filter(({ code }) => !inWorker(code)))('$name', (block) => {
  test('runs', async () => {
    const file = fileOf(block);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const progress = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await import(/* @vite-ignore */ file);
      expect(log).toHaveBeenCalled();
      const printed = log.mock.calls.map((values) => values.map((v) => (typeof v === 'string' ? v : inspect(v))).join(' '));
      for (const line of shownBehind(block.code)) expect(printed).toContain(line);
    } finally {
      log.mockRestore();
      progress.mockRestore();
    }
  });
});

test.each(of('js').filter(({ code }) => inWorker(code)))('$name answers messages', async (block) => {
  const posted: unknown[] = [];
  vi.stubGlobal('postMessage', (message: unknown) => void posted.push(message));
  vi.stubGlobal('onmessage', null);
  try {
    await import(/* @vite-ignore */ fileOf(block));
    (globalThis as unknown as { onmessage: (event: { data: string }) => void }).onmessage({ data: 'Iran thanked Russia.' });
    expect(posted).toEqual([face.renderHtml(face.analyzeStance('Iran thanked Russia.'), { fragment: true })]);
  } finally {
    vi.unstubAllGlobals();
  }
});

const commands = of('sh').flatMap(({ code }) => code.trim().split('\n'));

test.each(commands.filter((line) => line.includes('npx demarche')))('runs: %s', (line) => {
  const program = `${process.execPath} ${join(root, 'node_modules/tsx/dist/cli.mjs')} ${join(root, 'src/cli/main.ts')}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line.replace('npx demarche', program)], { cwd: shellFolder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const written = /> (\S+)$/u.exec(line)?.[1];
  expect(written ? readFileSync(join(shellFolder, written), 'utf8') : stdout).not.toBe('');
});

test('other commands are installation', () => {
  expect(commands.filter((line) => !line.includes('npx demarche'))).toEqual(['npm install demarche']);
});

test('commands of the repository exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = Array.from(readme.matchAll(/`npm (?:run )?([\w:]+)/gu), (m) => m[1] as string).filter((name) => !['ci', 'install'].includes(name) || readme.includes(`npm run ${name}`));
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('files and folders it speaks of exist', () => {
  for (const [, path] of readme.matchAll(/`((?:src|test|scripts|fixtures)\/[\w./-]*)`/gu)) expect(() => readFileSync(join(root, path as string))).not.toThrow(/ENOENT/u);
});
