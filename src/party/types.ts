import type { KnownSpeaker, PartyId, Span } from '../types';

/** The grammatical kind of a mention: all that the tagger and later stages may know of its form. */
export type MentionForm = 'name' | 'adjective' | 'people';

/** How the mention stands for its parties. */
export type MentionRelation = 'self' | 'seat' | 'institution' | 'member' | 'coalition';

/** A place where the text names one or several parties. */
export interface PartyMention extends Span {
  /** The parties named: several for a coalition. */
  parties: PartyId[];
  form: MentionForm;
  relation: MentionRelation;
}

/** One way of naming, as the automaton finds it. */
export interface PartyName {
  /** The wording to look for. */
  wording: string;
  parties: PartyId[];
  form: MentionForm;
  relation: MentionRelation;
}

/** The parties of one analyzer, ready for use. */
export interface CompiledParties {
  ids: PartyId[];
  /** The names by their first word in lower case, longest first. */
  byFirstWord: ReadonlyMap<string, readonly PartyName[]>;
  /** People who speak for a party by office: full name in lower case to party. */
  people: ReadonlyMap<string, PartyId>;
  /** People that the user has made known. */
  speakers: readonly KnownSpeaker[];
}
