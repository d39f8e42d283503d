import type { Clauses } from '../clause/types';
import type { Document, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';
import { createJudge } from './model';
import type { TargetJudgement } from './types';
import { readWords, sentencesOf } from './words';

/**
 * Judges how the words around each target stand to it: probabilities by a learnt model (see MODEL.md) that sees
 * no names. Linear in the document.
 * @param document the document
 * @param quotations its quotations
 * @param clauses its clauses
 * @param targets what is judged, in tokens; each within one sentence
 */
export function judgeTargets(document: Document, quotations: Quotations, clauses: Clauses, targets: readonly TokenRange[]): TargetJudgement[] {
  if (targets.length === 0) return [];
  const judge = createJudge(document, readWords(document, quotations, clauses, sentencesOf(document, targets)));
  return targets.map(judge);
}
