import type { Document, TokenRange } from '../document/types';
import type { PartyId } from '../types';
import type { Mention } from './types';

/** For whom somebody speaks, as one mention words it. */
export interface Allegiance {
  /** The party named, or `null` where the words name a country or body that is no party. */
  party: PartyId | null;
  /** The name or adjective that is no party (`turkish`) or is a member of one (`german`), in lower case; '' for a party itself. */
  word: string;
}

/** For whom somebody speaks who speaks for a party. */
export const ofParty = (party: PartyId): Allegiance => ({ party, word: '' });

/** An office or trade, as one mention words it. */
export interface RoleReading {
  /** The role nouns, by their main variant (`spokesman`), last one last. */
  nouns: string[];
  /** Words of field and rank before them, in lower case (`deputy`, `foreign`). */
  words: string[];
  /** `the`, `his`: somebody known; `a`: somebody new; none: a title. */
  determiner: 'definite' | 'indefinite' | 'bare';
}

/** A mention as its own words tell it, before it is tied to others. */
export interface RawMention extends Omit<Mention, 'entity'> {
  /** The person's or institution's proper name inside the mention. */
  name: TokenRange | null;
  role: RoleReading | null;
  allegiance: Allegiance | null;
  /** A medium or news agency. */
  publisher: boolean;
  /** A party that is one human being. */
  human: boolean;
  /** The words stand for the state itself (`the Iranian government`). */
  state: boolean;
}

/** A mention of one kind with nothing else known. */
export function rawMention(mention: Pick<RawMention, 'from' | 'to' | 'head' | 'kind'> & Partial<RawMention>): RawMention {
  return { name: null, role: null, allegiance: null, publisher: false, human: false, state: false, plural: false, gender: 'unknown', ...mention };
}

/** The document, and the mentions found so far. */
export interface Reader {
  document: Document;
  list: RawMention[];
}

/** Adds a mention of one kind to those found. */
export function addMention({ list }: Reader, mention: Parameters<typeof rawMention>[0]): void {
  list.push(rawMention(mention));
}
