import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type * as Stream from '../../src/stream/index';
import { median } from './numeric';

/** Passes of one thread before its time is taken; two threads share the articles, so that each needs twice as many. */
const POOL_WARM_UP = 10;
/** One pass is a matter of seconds, in which the machine may be busy: more of them than of other rounds. */
const POOL_ROUNDS = 15;

/** Articles in a second by one and by two threads, on the built package: passes of both in turn when they are warm; medians count. */
export async function poolSpeed(many: readonly string[]): Promise<string[][]> {
  if (!existsSync('dist/stream.js')) return [['(pool: npm run build first)', '', '']];
  const { createPool } = (await import(pathToFileURL('dist/stream.js').href)) as typeof Stream;
  const [one, two] = [await createPool({ workers: 1 }), await createPool({ workers: 2 })];
  const speedOf = async (pool: Stream.Pool): Promise<number> => {
    const began = performance.now();
    await Promise.all(many.map((text) => pool.analyzeStance(text)));
    return (1000 * many.length) / (performance.now() - began);
  };
  for (const pool of [one, two]) for (let i = 0; i < POOL_WARM_UP * pool.workers; i++) await speedOf(pool);
  const passes: [one: number, two: number][] = [];
  for (let i = 0; i < POOL_ROUNDS; i++) passes.push([await speedOf(one), await speedOf(two)]);
  await Promise.all([one.close(), two.close()]);
  const shown = (speeds: number[]): string => median(speeds).toFixed(0);
  return [
    ['1 thread', shown(passes.map(([alone]) => alone)), '1.00'],
    ['2 threads', shown(passes.map(([, both]) => both)), median(passes.map(([alone, both]) => both / alone)).toFixed(2)],
  ];
}
