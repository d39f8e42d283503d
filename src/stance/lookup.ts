import { groupAt, headOf, predicateAt, predicateOf } from '../clause/at';
import { verbIs } from '../clause/lemma';
import type { Clauses, NounGroup, Predicate } from '../clause/types';
import { itemAt } from '../document/item';
import { partyAt } from '../document/range';
import type { Document, Tokens } from '../document/types';
import { mentionAt } from '../mention/at';
import type { Entity, Mention, Mentions } from '../mention/types';
import type { Quotations } from '../quotation/types';
import type { HeldAttribution } from '../speaker/types';
import type { PartyId } from '../types';

/** Everything that the earlier stages hand on. */
export interface StanceInput {
  document: Document;
  quotations: Quotations;
  mentions: Mentions;
  clauses: Clauses;
  attributions: HeldAttribution[];
}

/** Looks up what the earlier stages found, by token or by index. */
export class Lookup implements StanceInput {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly clauses: Clauses;
  readonly mentions: Mentions;
  readonly quotations: Quotations;
  readonly attributions: HeldAttribution[];
  readonly #partyEntities = new Map<PartyId, number>();

  constructor({ document, clauses, mentions, quotations, attributions }: StanceInput) {
    this.document = document;
    this.tokens = document.tokens;
    this.clauses = clauses;
    this.mentions = mentions;
    this.quotations = quotations;
    this.attributions = attributions;
    mentions.entities.forEach((e, i) => {
      if (e.kind === 'party') this.#partyEntities.set(e.name, i);
    });
  }

  /** A place for each token, to remember what was found out about it. */
  perToken<T>(): (T | undefined)[] {
    return new Array<T | undefined>(this.tokens.length);
  }

  /** Whether a token stands in a quotation. */
  isQuoted(token: number): boolean {
    return (this.quotations.outermost[token] as number) >= 0;
  }

  /** The entity that a party is as a speaker, or -1 where the document never names it so. */
  partyEntity(party: PartyId): number {
    return this.#partyEntities.get(party) ?? -1;
  }

  /** The mention that holds a token. */
  mentionAt(token: number): Mention | undefined {
    return mentionAt(this.mentions, token);
  }

  /** The entity with an index; none at -1. */
  entityAt(index: number | undefined): Entity | undefined {
    return itemAt(this.mentions.entities, index);
  }

  /** The party of a holder, or null. */
  partyOf(holder: number): PartyId | null {
    return this.entityAt(holder)?.affiliation ?? null;
  }

  /** The parties that a token stands for by name or office. */
  partiesAt(token: number): PartyId[] {
    const named = partyAt(this.document, token);
    if (named) return named.parties;
    const mention = this.mentionAt(token);
    const affiliation = this.entityAt(mention?.entity)?.affiliation;
    return affiliation ? [affiliation] : [];
  }

  /** The entity that a noun group names, or -1. */
  entityOfGroup(group: number): number {
    return this.mentionAt(this.headOf(group))?.entity ?? -1;
  }

  /** The innermost noun group that holds a token. */
  groupOf(token: number): NounGroup | undefined {
    return groupAt(this.clauses, token);
  }

  group(index: number | undefined): NounGroup | undefined {
    return itemAt(this.clauses.groups, index);
  }

  /** The head noun of a group, or -1. */
  headOf(index: number | undefined): number {
    return headOf(this.clauses, index);
  }

  predicate(index: number | undefined): Predicate | undefined {
    return itemAt(this.clauses.predicates, index);
  }

  /** The predicate of the clause that a token stands in. */
  predicateAt(token: number): Predicate | undefined {
    return predicateAt(this.clauses, token);
  }

  /** The predicate of which a token is the verb. */
  predicateOf(verb: number): Predicate | undefined {
    return predicateOf(this.clauses, verb);
  }

  /** Whether a predicate's verb is of a class of `src/lexicon/clause-verbs.ts`. */
  isVerb({ verb }: Pick<Predicate, 'verb'>, name: string): boolean {
    return verbIs(this.document, verb, name);
  }
}
