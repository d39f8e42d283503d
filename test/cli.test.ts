import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run';
import { scoreBar } from '../src/cli/table';
import { analyzeStance, renderHtml } from '../src/index';

const FILE = 'fixtures/zarif-in-moscow.txt';
const REPORT = analyzeStance(readFileSync(FILE, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'demarche-'));

function temporary(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

class Sink extends Writable {
  text = '';
  isTTY = false;
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function demarche(args: string[], input = '', terminal = false) {
  const [stdout, stderr] = [new Sink(), new Sink()];
  stdout.isTTY = stderr.isTTY = terminal;
  const code = await run(args, { stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]), stdout, stderr, env: {} }, '1.2.3');
  return { code, out: stdout.text, err: stderr.text };
}

const lines = (text: string): unknown[] => text.trim().split('\n').map((line) => JSON.parse(line) as unknown);

describe('demarche', () => {
  test('shows sentences with stances, and the matrix', async () => {
    const { code, out, err } = await demarche([FILE]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('→');
    expect(out).toContain('\nspeaker');
    expect(out).not.toContain('\u001B');
  });

  test('shows the voices of each party', async () => {
    expect((await demarche([FILE])).out).toMatch(/\n\nparty .*\n(?:voices of .*\n)*voices of Iran /u);
  });

  test('uses colours on a terminal only', async () => {
    expect((await demarche([FILE], '', true)).out).toContain('\u001B[');
  });

  test('reads standard input', async () => {
    expect((await demarche(['--json'], 'Iran thanked Russia.')).out).toBe(`${JSON.stringify(analyzeStance('Iran thanked Russia.'), null, 2)}\n`);
    expect((await demarche(['--json', '-'], '\uFEFFIran thanked Russia.')).out).toContain('"text": "Iran');
  });

  test('writes JSON', async () => {
    expect(JSON.parse((await demarche([FILE, '--json'])).out)).toStrictEqual(REPORT);
  });

  test('writes one line of JSON for each of several files', async () => {
    const records = lines((await demarche([FILE, 'fixtures/dzhagaryan-interview.txt', '--json'])).out);
    expect(records).toHaveLength(2);
    expect(records[0]).toStrictEqual({ id: FILE, ...REPORT });
  });

  test('writes a page', async () => {
    expect((await demarche([FILE, '--html'])).out).toBe(renderHtml(REPORT, { title: 'zarif-in-moscow.txt' }));
  });

  test('writes one row of CSV for each stance', async () => {
    const { out } = await demarche([FILE, '--csv']);
    const rows = out.replace(/"[^"]*"/gu, '""').trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^source,sentence,start,end,speaker,/u);
    expect(rows).toHaveLength(1 + REPORT.sentences.reduce((n, s) => n + s.stances.length, 0));
  });

  test('gives a formula in CSV no power', async () => {
    const { out } = await demarche(['--csv'], '=HYPERLINK(0) Iran condemned the illegal U.S. sanctions, "Iran" said.');
    expect(out).not.toMatch(/(?:^|,)"?=/mu);
  });

  test.each([0, 2])('maps lines of JSON to lines of JSON and loses only the bad ones, workers %i', async (workers) => {
    const input = ['{"id":"a","text":"Iran thanked Russia."}', '{oops', '', '{"id":7,"text":5}', 'null', '{"text":"Iran"}', '{"id":{"k":1},"text":""}'].join('\n');
    const { code, out, err } = await demarche(['--jsonl', '--workers', String(workers)], input);
    expect(code).toBe(1);
    expect(lines(out)).toStrictEqual([
      { id: 'a', ...analyzeStance('Iran thanked Russia.') },
      { id: 6, ...analyzeStance('Iran') },
      { id: { k: 1 }, ...analyzeStance('') },
    ]);
    expect(err.trim().split('\n').map((line) => /line \d+/u.exec(line)?.[0])).toEqual(['line 2', 'line 4', 'line 5']);
  });

  test('takes sides from the threshold on', async () => {
    const text = 'Lavrov praised Iran.';
    const { out } = await demarche(['--json', '--threshold', '1'], text);
    expect(JSON.parse(out)).toStrictEqual(analyzeStance(text, { threshold: 1 }));
    expect(JSON.parse(out)).not.toStrictEqual(analyzeStance(text));
  });

  test('finds the parties of a file', async () => {
    const parties = temporary('parties.json', '[{"id":"acme","name":"Acme"},{"id":"globex","name":"Globex"}]');
    const text = 'Acme condemned Globex. “We reject Globex,” Acme said.';
    const { out } = await demarche(['--json', '--parties', parties], text);
    expect(JSON.parse(out)).toStrictEqual(analyzeStance(text, { parties: [{ id: 'acme', name: 'Acme' }, { id: 'globex', name: 'Globex' }] }));
  });

  test('shows progress on a terminal for many files', async () => {
    const { err } = await demarche(['--csv', ...Array<string>(10).fill(temporary('short.txt', 'Iran thanked Russia.'))], '', true);
    expect(err).toContain('10 of 10 done');
  });

  test('goes on after a file that is missing', async () => {
    const { code, out, err } = await demarche(['--json', join(folder, 'missing.txt'), FILE]);
    expect(code).toBe(1);
    expect(err).toMatch(/missing\.txt: ENOENT/u);
    expect(lines(out)).toHaveLength(1);
  });

  test.each([
    ['an unknown option', ['--yaml'], /--yaml/u],
    ['two formats', ['--json', '--csv'], /only one of --json, --csv/u],
    ['a threshold beyond 1', ['--threshold', '50'], /--threshold.*50/u],
    ['workers that are no number', ['--workers', 'two'], /--workers.*two/u],
    ['a page of two files', ['--html', FILE, FILE], /--html takes one file/u],
    ['parties that are missing', [FILE, '--parties', 'nowhere.json'], /--parties nowhere\.json.*ENOENT/u],
    ['parties that are no JSON', [FILE, '--parties', FILE], /--parties fixtures\/zarif/u],
    ['a party without a name', [FILE, '--parties', temporary('bad.json', '[{"id":"x"}]')], /parties\[0\]\.name/u],
  ])('refuses %s', async (_name, args, message) => {
    const { code, out, err } = await demarche(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('tells how it is used, and its version', async () => {
    expect((await demarche(['--help'])).out).toMatch(/^Usage: demarche/u);
    expect(await demarche(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  test('lets no control character of an article reach the terminal', async () => {
    expect((await demarche(['-'], 'Iran\u001B[2J condemned the\u202E illegal\u0007 U.S. sanctions, Lavrov said.')).out).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });
});

test.each([
  [-1, '█████│·····'],
  [-0.6, '··███│·····'],
  [0, '·····│·····'],
  [0.05, '·····│█····'],
  [1, '·····│█████'],
])('the bar of %d', (score, bar) => {
  expect(scoreBar(score)).toBe(bar);
});
