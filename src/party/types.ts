import type { KnownSpeaker, PartyId, Span } from '../types';

/** The grammatical kind of a mention: all that the tagger and later stages may know of its form. */
export type MentionForm = 'name' | 'person' | 'adjective' | 'people';

/** How the mention stands for its parties; `apart`: a party's wording that means something else here (`in Tehran`). */
export type MentionRelation = 'self' | 'seat' | 'institution' | 'member' | 'coalition' | 'apart';

/** A place where the text names one or several parties. */
export interface PartyMention extends Span {
  /** The parties named: several for a coalition, none for a wording that means something else. */
  parties: PartyId[];
  form: MentionForm;
  relation: MentionRelation;
  /** Of a state or place. */
  land?: true;
}

/** The list of a definition that a wording stands in; `namesake` for what only looks like a party (`West Bank`). */
export type WordingKind = 'name' | 'demonym' | 'seat' | 'institution' | 'namesake';

/** One way of naming, as the finder looks for it. */
export interface PartyName {
  /** The wording to look for. */
  wording: string;
  /** The parties it stands for; none for a namesake. */
  parties: PartyId[];
  kind: WordingKind;
  form: MentionForm;
  relation: MentionRelation;
  /** Of a state or place, whose teams bear its name. */
  land?: true;
  /** Only before a word for members. */
  ofMembers?: true;
  /** Of a human being the given names, in lower case. */
  given?: ReadonlySet<string>;
}

/** A step of the {@link CompiledParties.names} tree: the words that may follow, and the wordings complete here. */
export interface NameNode {
  next: Map<string, NameNode>;
  names: PartyName[];
}

/** The parties of one analyzer, ready for use. */
export interface CompiledParties {
  /** All wordings, as a tree over their words in lower case. */
  names: NameNode;
  /** 1 for the codes of the words that these begin with. */
  firstCodes: Uint8Array;
  /** People who speak for a party by office: full name in lower case to party. */
  people: ReadonlyMap<string, PartyId>;
  /** The same by surname in lower case, where only one party has an office holder of that name and it is no common word. */
  surnames: ReadonlyMap<string, PartyId>;
  /** Parties that are one human being, with the full name. */
  persons: ReadonlyMap<PartyId, string>;
  /** Parties that no people, capital or members are given for, and that are no persons: companies, movements, bodies; with the last words of their names, in lower case. */
  organisations: ReadonlyMap<PartyId, ReadonlySet<string>>;
  /** Parties with a capital or seat. */
  states: ReadonlySet<PartyId>;
  /** People that the user has made known. */
  speakers: readonly KnownSpeaker[];
}
