import type { TokenRange } from '../document/types';

/** A party, person or thing that stands in a role to a noun: the index of a {@link NounGroup}, or one token (a demonym, `anti-X`). */
export interface RoleFiller extends TokenRange {
  /** What marks the role: `'s`, `demonym`, `of`, `by`, `led`, `on`, `against`, `anti`, `with`, `between`, `from` … */
  marker: string;
  /** The noun group that fills the role, or -1 where it is a token inside the group itself. */
  group: number;
  /** Where the role is taken over from the noun after a transparent one (`extension of the embargo on X`): that group, else -1. */
  via: number;
}

/** The roles that something may have to a noun. */
export type Role = 'owners' | 'patients' | 'partners' | 'topics';

/** A noun with what belongs to it: the unit that fills roles. */
export interface NounGroup extends TokenRange {
  /** The head noun. */
  head: number;
  /** Adjectives and noun modifiers before the head. */
  modifiers: number[];
  /** `no`, `any`, `this`, `its` … in lower case, or ''. */
  determiner: string;
  /** `no sanctions`, `not the sanctions`. */
  negated: boolean;
  /** Who has or does it: possessive, demonym, `of` (with nouns of doing), `by`, `-led`. */
  owners: RoleFiller[];
  /** Whom it is done to: `on`, `against`, `anti-X`, `of` (with nouns of being done to). */
  patients: RoleFiller[];
  /** With whom: `with`, `between`. */
  partners: RoleFiller[];
  /** What it is about: `of`, `from`, `about`, `over`, `to`. */
  topics: RoleFiller[];
  /** Index of the coordination this belongs to (same number = joined by `and`, `or`, commas), or -1. */
  coordination: number;
  /** The group that renames it (`Lavrov, Russia's foreign minister`), or -1. */
  apposition: number;
}

/** How sure, wanted or required the action is. */
export type Modality = 'none' | 'future' | 'ability' | 'obligation' | 'volition' | 'possibility' | 'counterfactual';

/** How a clause hangs on another. */
export type ClauseKind = 'main' | 'that' | 'to' | 'ing' | 'participle' | 'relative' | 'conditional' | 'adverbial';

/** A prepositional complement or adjunct of a verb. */
export interface Complement {
  preposition: string;
  group: number;
  /** The noun that the phrase may belong to instead (`imposed sanctions on X`), or -1. */
  noun: number;
}

/** A verb with its clause. Subjects and objects are surface ones: of a passive, `subjects` is what it happens to. */
export interface Predicate extends TokenRange {
  /** The main verb (for a copula the copular verb). */
  verb: number;
  /** Its lemma, without a particle (`pull` of `pull out`). */
  lemma: string;
  passive: boolean;
  /** By words at the verb, by a negated subject or object (`no country supports`), or by the verb above (`failed to`). */
  negated: boolean;
  modality: Modality;
  tense: 'past' | 'present' | 'none';
  /** Perfect or progressive makes no difference here. Manner adverbs, as tokens. */
  manner: number[];
  /** Noun groups: a coordination is spelled out. Inherited over coordination and control where the clause has none of its own. */
  subjects: number[];
  objects: number[];
  complements: Complement[];
  /** For `be`, `remain`, `call X Y`: head token of the predicate noun or adjective, or -1. */
  attribute: number;
  kind: ClauseKind;
  /** The predicate this clause depends on, or -1. */
  parent: number;
  /** `if`, `although`, `because`, `that`, `who` …, or ''. */
  mark: string;
  /** For a relative clause or participle: the noun group that it describes, else -1. */
  antecedent: number;
  /** For the content of a noun (`attempts to isolate X`, `the claim that …`): its group, else -1. */
  governor: number;
  /** A participle that only goes along with the clause above (`left, saying that …`, `Speaking in Rome, he …`). */
  loose: boolean;
}

/** The clauses of a document. */
export interface Clauses {
  groups: NounGroup[];
  predicates: Predicate[];
  /** For each token the innermost noun group that holds it, or -1. */
  groupAt: Int32Array;
  /** For each token the predicate whose clause holds it, or -1. */
  predicateAt: Int32Array;
}
