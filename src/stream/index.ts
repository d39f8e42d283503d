import { createAnalyzer } from '../analyzer';
import type { AnalyzeOptions, StanceReport } from '../types';
import { checkCount, createPool } from './pool';

export { createPool, type Pool, type PoolOptions } from './pool';

/** How far {@link analyzeStream} has come. */
export interface Progress {
  /** Texts done, failed ones included. */
  done: number;
  /** Texts that failed. */
  failed: number;
}

/** What {@link analyzeStream} takes beside the options of `analyzeStance`. */
export interface StreamOptions extends AnalyzeOptions {
  /** Threads to work in; 0, the default, works in this one. Node only where it is more. */
  workers?: number;
  /** Texts read ahead of the one that is handed out, at most; four for each thread when absent. Bounds the memory. */
  ahead?: number;
  /** Called after each text. */
  onProgress?: (progress: Progress) => void;
}

/** One text's result. A text that fails, because it is not a string, gives its error and stops nothing. */
export type StreamResult = StreamReport | StreamError;

/** A text that was analysed. */
export interface StreamReport {
  /** Position of the text in the source, from 0. */
  index: number;
  /** What was found in it. */
  report: StanceReport;
}

/** A text that failed. */
export interface StreamError {
  /** Position of the text in the source, from 0. */
  index: number;
  /** Why. */
  error: string;
}

type Analyze = (text: string) => StanceReport | Promise<StanceReport>;

async function resultOf(index: number, text: unknown, analyze: Analyze): Promise<StreamResult> {
  try {
    if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${text === null ? 'null' : typeof text}`);
    return { index, report: await analyze(text) };
  } catch (error) {
    return { index, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Results in the order of the texts, with at most `ahead` of them under way. */
async function* inOrder(texts: Iterable<unknown> | AsyncIterable<unknown>, ahead: number, analyze: Analyze): AsyncGenerator<StreamResult> {
  const underWay: Promise<StreamResult>[] = [];
  let index = 0;
  for await (const text of texts) {
    underWay.push(resultOf(index++, text, analyze));
    if (underWay.length >= ahead) yield await (underWay.shift() as Promise<StreamResult>);
  }
  for (const result of underWay) yield await result;
}

function checkTexts(texts: unknown): void {
  const kinds = texts as { [Symbol.iterator]?: unknown; [Symbol.asyncIterator]?: unknown } | null | undefined;
  const iterable = typeof texts !== 'string' && (typeof kinds?.[Symbol.iterator] === 'function' || typeof kinds?.[Symbol.asyncIterator] === 'function');
  if (!iterable) throw new TypeError(`texts must be an iterable or async iterable of strings, not ${typeof texts}`);
}

/**
 * Analyses many texts, one after another or in several threads. Results come in the order of the texts;
 * no more texts are taken from the source than `ahead` allows, so that a source without end is fine.
 */
export async function* analyzeStream(texts: Iterable<unknown> | AsyncIterable<unknown>, options: StreamOptions = {}): AsyncGenerator<StreamResult, void, undefined> {
  const { workers = 0, onProgress } = options;
  checkTexts(texts);
  checkCount('options.workers', workers, 0);
  const ahead = options.ahead ?? Math.max(1, workers * 4);
  checkCount('options.ahead', ahead, 1);
  const pool = workers > 0 ? await createPool({ ...options, workers }) : null;
  const analyze: Analyze = pool ? (text) => pool.analyzeStance(text) : (text) => analyzer.analyzeStance(text);
  const analyzer = createAnalyzer(options);
  const progress: Progress = { done: 0, failed: 0 };
  try {
    for await (const result of inOrder(texts, ahead, analyze)) {
      progress.done++;
      if ('error' in result) progress.failed++;
      onProgress?.({ ...progress });
      yield result;
    }
  } finally {
    await pool?.close();
  }
}
