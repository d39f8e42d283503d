import { agentsOf } from '../clause/links';
import type { Complement, Predicate } from '../clause/types';
import { listed } from '../document/item';
import type { TokenRange } from '../document/types';
import { entriesOf, type WordEntry } from '../lexicon/lookup';
import { DONE_BY, DONE_BY_STATE } from '../lexicon/shift';
import type { PartyId } from '../types';
import type { StanceInput } from './lookup';
import { MOST_COMPLEMENTS } from './state';
import { WordReader } from './words';

/** Of what fills a role only the last tokens are read, and of those who act together only the first: longer ones are lists. */
const LONGEST_FILLER = 40;
const MOST_AGENTS = 12;
/** So many clauses behind a verb are looked at for those that hang on it. */
const MOST_BELOW = 4;

/** Where to begin reading what fills a role. */
export function startOfFiller({ from, to }: TokenRange): number {
  return Math.max(from, to - LONGEST_FILLER);
}

/** `arming X is killing the deal`, `to arm X would harm us`: a clause in front of a verb that has no subject is its subject. */
export function isSubjectOf({ verb }: Predicate, above: Predicate): boolean {
  return above.subjects.length === 0 && verb < above.verb;
}

/** Tells who acts and feels in a clause, and which parties a noun group is of. */
export class Reader extends WordReader {
  /** By the predicate's verb. */
  readonly #agentsOf: (readonly number[] | undefined)[];

  constructor(input: StanceInput) {
    super(input);
    this.#agentsOf = this.perToken();
  }

  /** The parties that a noun group stands for, or that own it. */
  partiesOfGroup(group: number): PartyId[] {
    const g = this.group(this.counted(group));
    if (!g) return [];
    const own = this.partiesAt(g.head);
    if (own.length > 0) return own;
    return listed(g.owners.slice(0, MOST_AGENTS), (f) => {
      const parties: PartyId[] = [];
      for (let i = startOfFiller(f); i < f.to; i++) parties.push(...this.partiesAt(i));
      return parties;
    });
  }

  /** True where one of some groups is a tie: an alliance, a treaty, relations. */
  isBond(groups: readonly number[]): boolean {
    return groups.some((index) => {
      const g = this.group(index);
      return g !== undefined && this.entry(g.head, 'bond') !== undefined;
    });
  }

  /** The agents of a predicate: its subjects, or for a passive what follows `by` or tells by whose doing; who is `impressed with` something feels it. */
  agents(p: Predicate): readonly number[] {
    return (this.#agentsOf[p.verb] ??= this.#findAgents(p));
  }

  #findAgents(p: Predicate): readonly number[] {
    const named = agentsOf(p);
    const acting = named.length > 0 || !p.passive ? named : p.complements.slice(0, MOST_COMPLEMENTS).filter((c) => this.#tellsDoer(p, c)).map((c) => this.#orderer(c.group)).concat(this.#attackers(p));
    return (acting.length === 0 && this.feeling(p) ? p.subjects : acting).slice(0, MOST_AGENTS);
  }

  /** The next clauses that hang on a verb. */
  below({ verb }: Predicate): Predicate[] {
    const index = this.clauses.predicateAt[verb] as number;
    return this.clauses.predicates.slice(index + 1, index + 1 + MOST_BELOW).filter((q) => q.parent === index);
  }

  /** `were killed when X opened fire`: who does harm in the clause that tells how. */
  #attackers(p: Predicate): number[] {
    const deedsOf = (q: Predicate): readonly WordEntry[] => [...this.verbEntries(q), ...q.objects.flatMap((g) => this.entries(this.headOf(g)))];
    return this.below(p).filter((q) => q.mark === 'when' && !q.passive && deedsOf(q).some((e) => e.class === 'effect' && e.sign < 0)).flatMap((q) => q.subjects);
  }

  /** `killed on Lee's order`: Lee has it done, not whom Lee speaks for. */
  #orderer(group: number): number {
    const owner = this.group(group)?.owners[0]?.group ?? -1;
    return this.entityAt(this.entityOfGroup(owner))?.human ? owner : group;
  }

  /** `killed in an airstrike of X`, `banned from X`, `jailed in X`, `welcomed in X`. */
  #tellsDoer(p: Predicate, { preposition, group }: Complement): boolean {
    const head = this.headOf(group);
    const isOfState = DONE_BY_STATE.get(p.lemma) === preposition || preposition === 'in' && this.isOf(p, 'attitude');
    return isOfState && this.partiesAt(head).length > 0 || DONE_BY.has(`${preposition}_${this.tokens.lemma[head] ?? ''}`);
  }

  /** What the subject of `is hostile to`, `was impressed with` feels, where a preposition of the adjective or participle follows. */
  feeling(p: Predicate): WordEntry | undefined {
    const word = p.attribute >= 0 ? p.attribute : p.passive ? p.verb : -1;
    if (word < 0) return undefined;
    const { lower } = this.tokens;
    const entries = word === p.verb ? entriesOf(lower[word] as string) : this.entries(word);
    // Behind a participle `by` tells who acts; who is committed may only have to.
    const isFeeling = ({ preposition }: Complement, e: WordEntry): boolean => e.markers.includes(preposition) && !(word === p.verb && (preposition === 'by' || p.lemma === 'commit'));
    return entries.find((e) => e.class === 'attitude' && e.pos === 'adj' && p.complements.slice(0, MOST_COMPLEMENTS).some((c) => isFeeling(c, e)));
  }
}
