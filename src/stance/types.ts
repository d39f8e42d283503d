import type { PartyId, StanceLabel, StanceMode } from '../types';
import type { TokenRange } from '../document/types';
import type { Path } from './path';
import type { Voice } from './voice';

/** How a token comes to stand for a party. */
export type ReferenceVia = 'name' | 'affiliate' | 'self' | 'event' | 'polity' | 'pronoun' | 'pair' | 'carried' | 'previous';

/** A place where a party is meant, by name or otherwise. */
export interface Reference {
  token: number;
  /** The party; '' for the holder's own: `we` and `our`, and what is told to be theirs. */
  party: PartyId;
  via: ReferenceVia;
  /** For an event named again: how the party took part in it. */
  role: 'self' | 'owner' | 'patient';
  /** Together with another at the same token. */
  joint?: true;
  /** The two that are meant together; where no party is given the one who does not speak is meant. */
  two?: readonly string[];
}

/** A rule that fired on one reference to a party. */
export interface Firing {
  /** The rule's name, as it appears in the evidence. */
  rule: string;
  sign: -1 | 1;
  /** 1 mild, 2 clear, 3 emphatic. */
  strength: number;
  /** The words that made it fire. */
  tokens: number[];
  /** The noun groups of whoever acts or judges in it; empty when nobody is named. */
  agents: readonly number[];
}

/** A reference with what the rules read from it. */
export interface ReadReference extends Reference {
  /** Whether it stands in the holder's own words. */
  inside: boolean;
  paths: Path[];
  firings: Firing[];
}

/** By whom an act is told. */
export interface Telling {
  /** Whether somebody other than the narrator tells all of it. */
  retold?: boolean | undefined;
  /** Whether it is what somebody claims, not what papers and boards pass on. */
  claimed?: boolean | undefined;
}

/** A holder and a party, in one sentence: what a stance is decided on. */
export interface Candidate extends Telling {
  sentence: number;
  holder: number;
  target: PartyId;
  mode: StanceMode;
  voice: Voice | null;
  references: ReadReference[];
  /** The sides that the holder only tells that others take. */
  told?: readonly Firing['sign'][];
}

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
