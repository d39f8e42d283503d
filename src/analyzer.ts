import './tables';
// The rooms in the order of the pipeline: a bundle has them so, and gzip sees what neighbours have in common.
import { compileParties } from './party/compile';
import { findWordings } from './party/find';
import type { CompiledParties } from './party/types';
import { readDocument } from './document/read';
import { findQuotations } from './quotation/find';
import { findMentions } from './mention/find';
import { parseClauses } from './clause/parse';
import { findAttributions } from './attribution/attribute';
import { resolveSpeakers } from './speaker/resolve';
import { decideStances } from './stance/decide';
import { buildReport, publicAttributions } from './report/report';
import { fourDecimals } from './report/round';
import { scoreMarked } from './target/score';
import type { AnalyzeOptions, Analyzer, Attribution, Span, StanceReport, TargetScore } from './types';

/** The first rooms of the pipeline: all that is needed to know who says what. */
export function readAttributed(text: string, parties: CompiledParties) {
  const document = readDocument(text, findWordings(text, parties), parties.surnames);
  const quotations = findQuotations(document);
  const mentions = findMentions(document, parties);
  const clauses = parseClauses(document);
  const attributions = resolveSpeakers(document, mentions, clauses, findAttributions(document, quotations, mentions, clauses));
  return { document, quotations, mentions, clauses, attributions };
}

/** The options, checked and made ready for any number of texts. */
export interface Settings {
  parties: CompiledParties;
  threshold: number | undefined;
}

/** Checks and compiles the options. */
export function compileOptions(options: AnalyzeOptions = {}): Settings {
  return { parties: compileParties(options), threshold: options.threshold };
}

/** {@link Analyzer.analyzeStance} with compiled options. */
export function analyze(text: string, { parties, threshold }: Settings): StanceReport {
  checkText(text);
  const read = readAttributed(text, parties);
  return buildReport(read.document, read.mentions, read.attributions, decideStances(read, threshold));
}

/** {@link Analyzer.extractAttributions} with compiled parties; it needs none of the later rooms. */
export function attribute(text: string, parties: CompiledParties): Attribution[] {
  checkText(text);
  const { document, mentions, attributions } = readAttributed(text, parties);
  return publicAttributions(document, mentions, attributions);
}

function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, not ${text === null ? 'null' : typeof text}`);
}

function checkTarget(text: string, target: Span): void {
  if (typeof target !== 'object' || target === null) throw new TypeError(`target must be a span { start, end }, not ${String(target)}`);
  for (const side of ['start', 'end'] as const) {
    const offset: unknown = target[side];
    if (typeof offset !== 'number') throw new TypeError(`target.${side} must be a number, not ${String(offset)}`);
    if (!Number.isInteger(offset) || offset < 0 || offset > text.length) throw new RangeError(`target.${side} must be a whole number from 0 to ${text.length}, not ${offset}`);
  }
  if (target.start >= target.end) throw new RangeError(`target must not be empty, but it is [${target.start}, ${target.end})`);
}

/** {@link Analyzer.scoreTarget} with compiled parties. */
export function scoreSpan(text: string, target: Span, parties: CompiledParties): TargetScore {
  checkText(text);
  checkTarget(text, target);
  const scored = scoreMarked(text, target, parties);
  return { ...scored, score: fourDecimals(scored.score), confidence: fourDecimals(scored.confidence) };
}

/**
 * Compiles the options once, for use on many texts.
 * @throws TypeError or RangeError that names the option and its value when one is not of its type, or when two parties share a name
 */
export function createAnalyzer(options: AnalyzeOptions = {}): Analyzer {
  const settings = compileOptions(options);
  return {
    analyzeStance: (text) => analyze(text, settings),
    extractAttributions: (text) => attribute(text, settings.parties),
    scoreTarget: (text, target) => scoreSpan(text, target, settings.parties),
  };
}
