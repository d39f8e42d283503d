import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAnalyzer } from '../analyzer';
import type { AnalyzeOptions, StanceReport } from '../types';

/** What {@link createPool} takes: the options of `analyzeStance`, and how many threads. */
export interface PoolOptions extends AnalyzeOptions {
  /** Threads to work in; by default as many as the machine runs at once. */
  workers?: number;
}

/** Threads that analyse texts side by side. */
export interface Pool {
  /** How many threads there are. */
  readonly workers: number;
  /** Analyses one text in a thread that is free, or as soon as one is. */
  analyzeStance(text: string): Promise<StanceReport>;
  /** Ends the threads; texts not yet analysed are refused. */
  close(): Promise<void>;
}

/** Built, the worker lies beside this file; run from source it needs a loader. */
function workerFile(): string {
  const here = import.meta.url;
  return fileURLToPath(new URL(here.endsWith('.ts') ? '../../scripts/pool-worker.js' : './pool-worker.js', here));
}

/** Only what can travel to another thread, and checked here, where the mistake was made. */
function analyzeOptions({ parties, coalitions, speakers, threshold }: AnalyzeOptions): AnalyzeOptions {
  const options = { ...(parties && { parties }), ...(coalitions && { coalitions }), ...(speakers && { speakers }), ...(threshold !== undefined && { threshold }) };
  createAnalyzer(options);
  return options;
}

/** Throws `RangeError` unless `value` is a whole number of at least `least`. */
export function checkCount(name: string, value: unknown, least: number): asserts value is number {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, not ${String(value)}`);
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${name} must be a whole number of at least ${least}, not ${value}`);
}

/** Room for what one article leaves behind: threads that collect garbage less often hinder each other less. */
const YOUNG_GENERATION_MB = 64;

/** Starts threads that analyse texts; each compiles the parties once. Node only. */
export async function createPool(options: PoolOptions = {}): Promise<Pool> {
  const workers = options.workers ?? availableParallelism();
  checkCount('options.workers', workers, 1);
  const workerData = analyzeOptions(options);
  const { Tinypool } = await import('tinypool');
  const threads = new Tinypool({ filename: workerFile(), minThreads: workers, maxThreads: workers, workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } });
  return {
    workers,
    analyzeStance: (text) => threads.run(text) as Promise<StanceReport>,
    close: () => threads.destroy(),
  };
}
