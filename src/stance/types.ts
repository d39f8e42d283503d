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

/** How a holder stands to a party over all sentences together. */
export interface Leaning {
  holder: Holder;
  target: PartyId;
  /** Probability of favor less that of against, in `[-1, 1]`: the mean over the sentences. */
  lean: number;
}

/** What the stage hands on. */
export interface Decided {
  stances: DecidedStance[];
  leanings: Leaning[];
}
