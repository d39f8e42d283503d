import { analyze, attribute, scoreSpan } from './analyzer';
import { compileParties } from './party/compile';
import type { CompiledParties } from './party/types';
import type { AnalyzeOptions, Attribution, Span, StanceReport, TargetScore } from './types';

export { createAnalyzer } from './analyzer';
export { defaultParties } from './party/defaults';
export { renderHtml, type HtmlOptions } from './report/html';
export type * from './types';

let withoutOptions: CompiledParties | undefined;

/** Compiling costs more than a short text: without options it is done once. */
function compiled(options: AnalyzeOptions | undefined): CompiledParties {
  return options === undefined ? (withoutOptions ??= compileParties()) : compileParties(options);
}

/** Who is for or against whom, sentence by sentence. */
export function analyzeStance(text: string, options?: AnalyzeOptions): StanceReport {
  return analyze(text, compiled(options));
}

/** Who says what, without scoring. */
export function extractAttributions(text: string, options?: AnalyzeOptions): Attribution[] {
  return attribute(text, compiled(options));
}

/** How a passage stands to one marked span. */
export function scoreTarget(text: string, target: Span, options?: AnalyzeOptions): TargetScore {
  return scoreSpan(text, target, compiled(options));
}
