import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyzeStance } from '../src/index';
import { analyzeStream, createPool, type Progress, type StreamOptions, type StreamResult } from '../src/stream/index';

const TEXTS = ['Lavrov condemned the illegal U.S. sanctions on Iran.', '', readFileSync('fixtures/zarif-in-moscow.txt', 'utf8'), 'Iran thanked Russia.'];
const EXPECTED = TEXTS.map((text, index) => ({ index, report: analyzeStance(text) }));

async function all(texts: Iterable<unknown> | AsyncIterable<unknown>, options?: StreamOptions): Promise<StreamResult[]> {
  const results: StreamResult[] = [];
  for await (const result of analyzeStream(texts, options)) results.push(result);
  return results;
}

async function* later(texts: readonly unknown[]): AsyncGenerator<unknown> {
  for (const text of texts) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    yield text;
  }
}

describe.each([['in this thread', 0], ['in two threads', 2]])('analyzeStream %s', (_name, workers) => {
  test('gives what analyzeStance gives, in order', async () => {
    expect(await all(TEXTS, { workers })).toStrictEqual(EXPECTED);
    expect(await all(later(TEXTS), { workers })).toStrictEqual(EXPECTED);
  });

  test('goes on after a text that is no string', async () => {
    const progress: Progress[] = [];
    const results = await all([TEXTS[0], undefined, 7, TEXTS[3]], { workers, onProgress: (p) => progress.push(p) });
    expect(results[1]).toStrictEqual({ index: 1, error: 'text must be a string, not undefined' });
    expect(results[2]).toStrictEqual({ index: 2, error: 'text must be a string, not number' });
    expect(results[3]).toStrictEqual({ index: 3, report: EXPECTED[3]!.report });
    expect(progress).toStrictEqual([{ done: 1, failed: 0 }, { done: 2, failed: 1 }, { done: 3, failed: 2 }, { done: 4, failed: 2 }]);
  });

  test('takes no more texts than it may, from a source without end', async () => {
    let taken = 0;
    function* endless(): Generator<string> {
      for (;;) yield `Iran thanked Russia ${taken++} times.`;
    }
    let seen = 0;
    for await (const result of analyzeStream(endless(), { workers, ahead: 3 })) {
      expect(result.index).toBe(seen);
      expect(taken).toBeLessThanOrEqual(++seen + 3);
      if (seen === 10) break;
    }
    expect(taken).toBeLessThanOrEqual(13);
  });

  test('hands on an error of the source', async () => {
    const broken = function* (): Generator<string> {
      yield 'Iran';
      throw new Error('disk gone');
    };
    await expect(all(broken(), { workers })).rejects.toThrow('disk gone');
  });

  test('knows how sure the caller wants stances to be', async () => {
    const text = TEXTS[0] as string;
    expect(await all([text], { workers, threshold: 0 })).toStrictEqual([{ index: 0, report: analyzeStance(text, { threshold: 0 }) }]);
  });

  test('knows the parties of the caller', async () => {
    const parties = [{ id: 'acme', name: 'Acme' }, { id: 'globex', name: 'Globex' }];
    const text = 'Acme condemned Globex. “Globex is a liar,” Acme said.';
    expect(await all([text], { workers, parties })).toStrictEqual([{ index: 0, report: analyzeStance(text, { parties }) }]);
  });
});

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['a string for texts', () => all('abc'), /texts must be an iterable/u],
  ['nothing for texts', () => all(undefined as never), /texts must be an iterable/u],
  ['half a worker', () => all([], { workers: 0.5 }), /options\.workers.*0\.5/u],
  ['no text ahead', () => all([], { ahead: 0 }), /options\.ahead.*0/u],
  ['bad parties', () => all([], { parties: [{ id: 'x' }] as never }), /options\.parties\[0\]\.name/u],
  ['no worker in a pool', () => createPool({ workers: 0 }), /options\.workers.*0/u],
])('a wrong argument is named: %s', async (_name, call, message) => {
  await expect(call()).rejects.toThrow(message);
});

test('a pool analyses texts until it is closed', async () => {
  const pool = await createPool({ workers: 2 });
  try {
    expect(pool.workers).toBe(2);
    expect(await Promise.all(TEXTS.map((text) => pool.analyzeStance(text)))).toStrictEqual(EXPECTED.map((e) => e.report));
    await expect(pool.analyzeStance(5 as never)).rejects.toThrow(/text must be a string/u);
  } finally {
    await pool.close();
  }
});
