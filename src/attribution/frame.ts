import type { TokenRange } from '../document/types';
import type { SentenceFrame } from './cueFeatures';
import type { CueClause } from './syntax';

/** What the features of one cue's tokens share. */
export interface CueFrame {
  cue: number;
  sentence: SentenceFrame;
  quotation: number;
  /** The nearest quotations that end before and start after the cue, or -1. */
  left: number;
  right: number;
  subject: TokenRange | null;
  after: TokenRange | null;
  agent: TokenRange | null;
  lemma: number;
  kin: number;
  /** Tag and form. */
  shape: number;
  /** The words right before and after. */
  context: number;
  wide: number;
  passive: number;
  lastQuote: number;
  /** `that` right behind it. */
  that: boolean;
  clause: CueClause;
}
