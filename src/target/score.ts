import type { Document, TokenRange } from '../document/types';
import type { CompiledParties } from '../party/types';
import type { Evidence, Span, StanceLabel, TargetScore } from '../types';
import { readMarked } from './marked';
import { createJudge, shareTokens, type Share } from './model';
import type { TargetJudgement } from './types';
import { readWords, sentencesOf, type Words } from './words';

/** At most so many words are shown. */
const MOST_EVIDENCE = 5;
/** A word is shown when its share is at least this part of the greatest. */
const LEAST_PART = 0.25;

function labelOf(p: TargetJudgement): StanceLabel {
  if (p.favor > p.against && p.favor > p.neutral) return 'favor';
  return p.against > p.neutral ? 'against' : 'neutral';
}

/** The words that speak most for the label; for neutral, those that speak most at all. */
function strongest(shares: readonly Share[], label: StanceLabel): Share[] {
  const side = label === 'favor' ? 1 : label === 'against' ? -1 : 0;
  const weight = (s: Share): number => (side === 0 ? Math.abs(s.share) : side * s.share);
  const ranked = shares.filter((s) => weight(s) > 0).sort((a, b) => weight(b) - weight(a));
  const least = LEAST_PART * (ranked[0] ? weight(ranked[0]) : 0);
  return ranked.slice(0, MOST_EVIDENCE).filter((s) => weight(s) >= least);
}

function evidenceFor(document: Document, words: Words, target: TokenRange, label: StanceLabel): Evidence[] {
  const { tokens, text } = document;
  return strongest(shareTokens(document, words, target), label)
    .sort((a, b) => a.token - b.token)
    .map(({ token, share, rule }) => {
      const start = tokens.start[token] as number;
      const end = tokens.end[token] as number;
      return { start, end, text: text.slice(start, end), rule: `target-model:${rule}`, polarity: share > 0 ? 'favor' : 'against' };
    });
}

/**
 * How the words of a passage stand to one marked span.
 * @param text the passage
 * @param span the target; not empty and within the text
 * @param parties the parties, whose names are hidden as all names are
 */
export function scoreMarked(text: string, span: Span, parties: CompiledParties): TargetScore {
  const { document, quotations, clauses, target } = readMarked(text, span, parties);
  if (target.from >= target.to) return { score: 0, label: 'neutral', confidence: 0, evidence: [] };
  const words = readWords(document, quotations, clauses, sentencesOf(document, [target]));
  const p = createJudge(document, words)(target);
  const label = labelOf(p);
  return { score: p.favor - p.against, label, confidence: p[label], evidence: evidenceFor(document, words, target, label) };
}
