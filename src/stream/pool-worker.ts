import { workerData } from 'node:worker_threads';
import { createAnalyzer } from '../analyzer';
import type { AnalyzeOptions, StanceReport } from '../types';

// tinypool hands its own data first, then ours.
const [, options] = workerData as [unknown, AnalyzeOptions];
const analyzer = createAnalyzer(options);

/** One task of the pool: one text. */
export default function analyze(text: string): StanceReport {
  return analyzer.analyzeStance(text);
}
