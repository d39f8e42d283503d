import type { Clauses } from '../clause/types';
import type { Document, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';
import type { TargetJudgement } from './types';

/** Judges how the words around each target stand to it. */
export function judgeTargets(_document: Document, _quotations: Quotations, _clauses: Clauses, targets: readonly TokenRange[]): TargetJudgement[] {
  return targets.map(() => ({ against: 0.2, neutral: 0.6, favor: 0.2 }));
}
