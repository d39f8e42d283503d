import type { TokenRange } from '../document/types';

/** Words printed whole, without quotation marks, and the name of who spoke or wrote them. */
export interface PrintedWords {
  source: TokenRange;
  content: TokenRange;
}

/** Who says what, in tokens, before the source is known as a speaker. */
export interface RawAttribution {
  kind: 'direct' | 'indirect' | 'mixed';
  source: TokenRange | null;
  cue: TokenRange | null;
  /** In order; at least one. */
  content: TokenRange[];
  /** Index of the attribution whose content holds this one, or -1. */
  parent: number;
  /**
   * Where the words have no source of their own (a floating quotation): index of the attribution
   * whose turn goes on, or -1.
   */
  continues: number;
  /** In [0, 1]. */
  confidence: number;
  /** Less probable than what is worth a report by itself; for later rooms to weigh. */
  weak: boolean;
  /** An answer in a printed interview that does not name its speaker: the words of whoever is interviewed. */
  answer?: true;
  /** Of a section that is its source's: nobody beside it speaks these words. */
  own?: true;
}
