import type { PartyId, StanceLabel, StanceMode } from '../types';
import type { TokenRange } from '../document/types';

/** Words and the rule that read them. */
export interface TokenEvidence extends TokenRange {
  rule: string;
  polarity: StanceLabel;
}

/** Who takes a stance: an entity, or the narrator (-1). */
export type Holder = number;

/** One decided stance, in tokens. */
export interface DecidedStance {
  sentence: number;
  holder: Holder;
  target: PartyId;
  score: number;
  label: StanceLabel;
  confidence: number;
  mode: StanceMode;
  evidence: TokenEvidence[];
}
