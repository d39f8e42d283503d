import { createAnalyzer } from './analyzer';
import type { AnalyzeOptions, Attribution, Span, StanceReport, TargetScore } from './types';

export { createAnalyzer } from './analyzer';
export { defaultParties } from './party/defaults';
export type * from './types';

/** Who is for or against whom, sentence by sentence. */
export function analyzeStance(text: string, options?: AnalyzeOptions): StanceReport {
  return createAnalyzer(options).analyzeStance(text);
}

/** Who says what, without scoring. */
export function extractAttributions(text: string, options?: AnalyzeOptions): Attribution[] {
  return createAnalyzer(options).extractAttributions(text);
}

/** How a passage stands to one marked span. */
export function scoreTarget(text: string, target: Span, options?: AnalyzeOptions): TargetScore {
  return createAnalyzer(options).scoreTarget(text, target);
}
