import { analyze, attribute, compileOptions, scoreSpan, type Settings } from './analyzer';
import type { AnalyzeOptions, Attribution, Span, StanceReport, TargetScore } from './types';

export { createAnalyzer } from './analyzer';
export { defaultParties } from './party/defaults';
export { renderHtml, type HtmlOptions } from './report/html';
export type * from './types';

let withoutOptions: Settings | undefined;

/** Compiling costs more than a short text: without options it is done once. */
function compiled(options: AnalyzeOptions | undefined): Settings {
  return options === undefined ? (withoutOptions ??= compileOptions()) : compileOptions(options);
}

/**
 * Who is for or against whom, sentence by sentence.
 * @param text any string; English news text is understood
 * @param options parties, coalitions and speakers of your own; how sure a stance must be
 * @returns plain JSON; the same text and options always give the same
 * @throws TypeError or RangeError that names the argument and its value when one is not of its type, or when two parties share a name
 */
export function analyzeStance(text: string, options?: AnalyzeOptions): StanceReport {
  return analyze(text, compiled(options));
}

/**
 * Who says what, without scoring.
 * @param text any string
 * @param options parties, coalitions and speakers of your own
 * @throws TypeError or RangeError, as {@link analyzeStance}
 */
export function extractAttributions(text: string, options?: AnalyzeOptions): Attribution[] {
  return attribute(text, compiled(options).parties);
}

/**
 * How a passage stands to one marked span, be it a party or not.
 * @param text the passage, best a sentence or a paragraph
 * @param target where the words of the target stand in it, in UTF-16 code units
 * @param options parties of your own; their names are hidden as all names are
 * @throws TypeError when `text` is no string or `target` no span
 * @throws RangeError when `target` is empty or not within the text
 */
export function scoreTarget(text: string, target: Span, options?: AnalyzeOptions): TargetScore {
  return scoreSpan(text, target, compiled(options).parties);
}
