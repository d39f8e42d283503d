import type { TokenRange } from '../document/types';
import type { PartyId } from '../types';

/** What a mention is by its form. */
export type MentionKind = 'name' | 'role' | 'institution' | 'party' | 'group' | 'pronoun';

/** One place where the document speaks of somebody. */
export interface Mention extends TokenRange {
  /** The token that heads it: the surname, the role noun, the party. */
  head: number;
  kind: MentionKind;
  plural: boolean;
  gender: 'female' | 'male' | 'unknown';
  /** Index into {@link Mentions.entities}; -1 for a pronoun not resolved here. */
  entity: number;
}

/** Somebody the document speaks of, under all names: a possible speaker. */
export interface Entity {
  kind: 'person' | 'institution' | 'party' | 'group';
  /** The fullest name; the party's id for a party. */
  name: string;
  /** Other names, titles and roles as the document words them. */
  aliases: string[];
  /** The party spoken for (the party itself for a party), or `null`. */
  affiliation: PartyId | null;
  gender: 'female' | 'male' | 'unknown';
  /** One human being: whom `he` and `she` may mean. */
  human: boolean;
  /** A name is known, not only roles. */
  named: boolean;
  /** A name of which more than its capital tells that it is a human being's: a title, an office, a given name of known gender, or words said. */
  attested: boolean;
  /** A party that is a company, movement or the like: `the country` means it only where no state was named. */
  organisation: boolean;
  /** Indices into {@link Mentions.list}, in order. */
  mentions: number[];
  /** A medium or news agency: passes on the words of others. */
  publisher: boolean;
  /** The entities of the parties that a coalition stands for: they are who speaks and acts. */
  members: readonly number[];
}

/** Everybody the document speaks of. Mentions are in order and do not overlap (`Iran's foreign minister` is one). */
export interface Mentions {
  list: Mention[];
  entities: Entity[];
  /** For each token the index of the mention that holds it, or -1. */
  atToken: Int32Array;
}
