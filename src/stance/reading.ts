import { NOMINAL_TAGS } from '../lexicon/clause-forms';
import { groupAt, headOf, predicateAt, predicateOf } from '../clause/at';
import { verbIs } from '../clause/lemma';
import { agentsOf } from '../clause/links';
import type { Clauses, Complement, NounGroup, Predicate } from '../clause/types';
import { partyAt } from '../document/range';
import { itemAt } from '../document/item';
import type { Document, TokenRange, Tokens } from '../document/types';
import { MEASURES } from '../lexicon/clause-nouns';
import { PARTICLE_PREPOSITIONS, PARTICLE_VERBS } from '../lexicon/clause-words';
import { INTENSIFYING, NAMING, NEUTRAL_NOUNS } from '../lexicon/evaluation';
import { entriesOf, type WordClass, type WordEntry } from '../lexicon/lookup';
import { DONE_BY, DONE_BY_STATE, EXPECTED, LESSENING, LESSENING_PAIRS, NOT_LESSENING } from '../lexicon/shift';
import { CLOSED_TAGS } from '../lexicon/speech-words';
import { mentionAt } from '../mention/at';
import type { Entity, Mention, Mentions } from '../mention/types';
import type { Quotations } from '../quotation/types';
import type { HeldAttribution } from '../speaker/types';
import type { PartyId } from '../types';
import { MOST_COMPLEMENTS } from './state';

/** Everything that the earlier stages hand on. */
export interface StanceInput {
  document: Document;
  quotations: Quotations;
  mentions: Mentions;
  clauses: Clauses;
  attributions: HeldAttribution[];
}

const NO_ENTRY: readonly WordEntry[] = [];
/** Of what fills a role only the last tokens are read, and of those who act together only the first: longer ones are lists. */
const LONGEST_FILLER = 40;
const MOST_AGENTS = 12;
/** So many clauses behind a verb are looked at for those that hang on it. */
const MOST_BELOW = 4;
/** `tens of thousands of workers`. */
const MOST_MEASURES = 3;


const isVerb = ({ pos }: WordEntry): boolean => pos === 'verb' || pos === 'any';

/** What the tables know of a predicate's verb. */
interface VerbReading {
  /** The token of its particle, or -1. */
  particle: number;
  entries: readonly WordEntry[];
}

/** Whether a token stands in a quotation. */
export function isQuoted({ quotations }: Pick<StanceInput, 'quotations'>, token: number): boolean {
  return (quotations.outermost[token] as number) >= 0;
}

/** Where to begin reading what fills a role. */
export function startOfFiller({ from, to }: TokenRange): number {
  return Math.max(from, to - LONGEST_FILLER);
}

/** Looks words, groups and parties up in what the earlier stages found. */
export class Reader {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly clauses: Clauses;
  readonly mentions: Mentions;
  readonly quotations: Quotations;
  readonly #partyEntities = new Map<PartyId, number>();
  /** By the predicate's verb, as are its agents. */
  readonly #verbReadings: (VerbReading | undefined)[];
  readonly #agentsOf: (readonly number[] | undefined)[];
  readonly #entriesAt: (readonly WordEntry[] | undefined)[];

  constructor(input: StanceInput) {
    this.document = input.document;
    this.tokens = input.document.tokens;
    this.clauses = input.clauses;
    this.mentions = input.mentions;
    this.quotations = input.quotations;
    this.#entriesAt = this.perToken();
    this.#verbReadings = this.perToken();
    this.#agentsOf = this.perToken();
    input.mentions.entities.forEach((e, i) => {
      if (e.kind === 'party') this.#partyEntities.set(e.name, i);
    });
  }

  /** A place for each token, to remember what was found out about it. */
  perToken<T>(): (T | undefined)[] {
    return new Array<T | undefined>(this.tokens.length);
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

  /** The readings of a token that fit its tag. */
  entries(token: number): readonly WordEntry[] {
    return (this.#entriesAt[token] ??= this.#fittingEntries(token));
  }

  #fittingEntries(token: number): readonly WordEntry[] {
    const { tokens } = this;
    const lemma = tokens.lemma[token] as string;
    const lower = tokens.lower[token] as string;
    const pos = tokens.pos[token];
    if (this.#isParticle(token) || pos === 'NOUN' && NEUTRAL_NOUNS.has(lower)) return NO_ENTRY;
    const hyphenated = this.hyphenated(token);
    const joined = hyphenated === null ? NO_ENTRY : entriesOf(hyphenated);
    const withParticle = pos === 'VERB' ? this.#joinedWith(lemma, token + 1) : NO_ENTRY;
    if (joined.length + withParticle.length > 0) return joined.length > 0 ? joined : withParticle;
    // No adjective ends like a verb (`means`, `closes`).
    const byLemma = pos === 'VERB' && lower !== lemma ? entriesOf(lemma).filter((e) => e.pos !== 'adj') : entriesOf(lemma);
    const byForm = lower === lemma ? NO_ENTRY : entriesOf(lower);
    if (byLemma.length + byForm.length === 0 || this.#isNaming(token)) return NO_ENTRY;
    const all = byForm.length === 0 ? byLemma : [...byLemma, ...byForm];
    const fits = (e: WordEntry): boolean => {
      if (e.pos === 'any') return true;
      if (pos === 'VERB') return e.pos === 'verb' || e.pos === 'adj';
      if (pos === 'NOUN' || pos === 'PROPN') return e.pos === 'noun';
      if (pos === 'ADJ') return e.pos === 'adj' || e.pos === 'verb';
      return e.pos === 'adv' || e.pos === 'adj';
    };
    const fitting = all.filter(fits);
    return fitting.length > 0 || CLOSED_TAGS.has(pos) ? fitting : all;
  }

  /** Right behind a verb that the tables know together with it; one behind the object keeps what it means by itself. */
  #isParticle(token: number): boolean {
    const { pos, lemma } = this.tokens;
    return pos[token - 1] === 'VERB' && this.#joinedWith(lemma[token - 1] as string, token).length > 0;
  }

  /** `special envoy`, `independent of`: together with the word behind no judgement; `the greatest threat`: only how great. */
  #isNaming(token: number): boolean {
    const { lower, lemma } = this.tokens;
    if (NAMING.has(`${lower[token] as string} ${lemma[token + 1] ?? ''}`)) return true;
    if (!INTENSIFYING.has(lower[token])) return false;
    // `our anger is great`
    const p = this.predicateAt(token);
    const head = p?.attribute === token ? this.headOf(p.subjects[0]) : this.groupOf(token)?.head ?? token;
    return head !== token && this.entries(head).some((e) => e.sign < 0);
  }

  /** The readings of a verb together with the particle right behind it. */
  #joinedWith(lemma: string, particle: number): readonly WordEntry[] {
    const joined = `${lemma}_${this.tokens.lower[particle] ?? ''}`;
    return PARTICLE_VERBS.has(joined) || this.#mayBeParticle(particle) ? entriesOf(joined) : NO_ENTRY;
  }

  /** `gave in to X`, `won over X`, but not `voted in March`: words that are mostly prepositions are so before a noun that is no party. */
  #mayBeParticle(token: number): boolean {
    const { lower, party } = this.tokens;
    return !PARTICLE_PREPOSITIONS.has(lower[token] ?? '') || (party[token + 1] ?? -1) >= 0 || !this.#governs(token);
  }

  /** A noun begins right behind a token. */
  #governs(token: number): boolean {
    return NOMINAL_TAGS.has(this.tokens.pos[token + 1]);
  }

  /** Two words joined by a hyphen, at the second, or at the first before a particle; else null. */
  hyphenated(token: number): string | null {
    const { lower, pos } = this.tokens;
    if (lower[token + 1] === '-' && pos[token + 2] === 'ADP') return `${lower[token] as string}-${lower[token + 2] as string}`;
    return token > 1 && lower[token - 1] === '-' ? `${lower[token - 2] as string}-${lower[token] as string}` : null;
  }

  /** What the words before a judgement leave of its sign: `far from innocent` is bad, and so is `less helpful`, but `less bad` is nothing. */
  lessened(token: number, sign: number): number {
    const { lower } = this.tokens;
    const before = lower[token - 1] ?? '';
    const further = lower[token - 2] ?? '';
    const first = this.groupOf(token)?.from ?? token;
    if (LESSENING_PAIRS.has(`${lower[first - 2]} ${lower[first - 1]}`) || LESSENING_PAIRS.has(`${further} ${before}`)) return -sign;
    return LESSENING.has(before) && !NOT_LESSENING.has(further) ? Math.min(0, -sign) : sign;
  }

  /** The first reading of a class. */
  entry(token: number, wordClass: WordClass): WordEntry | undefined {
    return this.entries(token).find((e) => e.class === wordClass);
  }

  /** The token of the particle that the tables know together with a verb (`let X down`), or -1. */
  particleAt(predicate: Predicate): number {
    return this.#verbReading(predicate).particle;
  }

  /** The readings of a predicate's verb: with its particle first, else by its lemma. */
  verbEntries(predicate: Predicate): readonly WordEntry[] {
    return this.#verbReading(predicate).entries;
  }

  /** Whether a predicate's verb is of a class of `src/lexicon/clause-verbs.ts`. */
  isVerb({ verb }: Pick<Predicate, 'verb'>, name: string): boolean {
    return verbIs(this.document, verb, name);
  }

  /** Whether some reading of a predicate's verb is of this class. */
  isOf(predicate: Predicate, wordClass: WordClass): boolean {
    return this.verbEntries(predicate).some((e) => e.class === wordClass);
  }

  #verbReading(predicate: Predicate): VerbReading {
    return (this.#verbReadings[predicate.verb] ??= this.#readVerb(predicate));
  }

  #readVerb({ verb, lemma, objects, passive }: Predicate): VerbReading {
    const { lower } = this.tokens;
    if (passive && lower[verb + 1] === 'to' && EXPECTED.has(lemma)) return { particle: -1, entries: [] };
    const behindObject = this.group(this.counted(objects[0] ?? -1))?.to ?? -1;
    for (const particle of [verb + 1, behindObject]) {
      const word = itemAt(lower, particle);
      const joined = word === undefined ? NO_ENTRY : entriesOf(`${lemma}_${word}`);
      if (joined.length > 0 && (particle === behindObject ? !this.#governs(particle) : this.#joinedWith(lemma, particle).length > 0)) return { particle, entries: joined };
    }
    // The lemma of a verb that the tagger does not know may lack its e (`blockad`).
    const known = entriesOf(lemma).some(isVerb) ? entriesOf(lemma) : entriesOf(`${lemma}e`);
    return { particle: -1, entries: (known.some(isVerb) ? known : this.entries(verb)).filter(isVerb) };
  }

  /** The parties that a token stands for by name or office. */
  partiesAt(token: number): PartyId[] {
    const named = partyAt(this.document, token);
    if (named) return named.parties;
    const mention = this.mentionAt(token);
    const affiliation = this.entityAt(mention?.entity)?.affiliation;
    return affiliation ? [affiliation] : [];
  }

  /** The parties that a noun group stands for, or that own it. */
  partiesOfGroup(group: number): PartyId[] {
    const g = this.group(this.counted(group));
    if (!g) return [];
    const own = this.partiesAt(g.head);
    if (own.length > 0) return own;
    return g.owners.slice(0, MOST_AGENTS).flatMap((f) => {
      const parties: PartyId[] = [];
      for (let i = startOfFiller(f); i < f.to; i++) parties.push(...this.partiesAt(i));
      return parties;
    });
  }

  /** The group of those whom a noun only counts or gathers (`hundreds of workers`, `a convoy of trucks`); of any other noun its own. */
  counted(group: number): number {
    let inner = group;
    for (let depth = 0; depth < MOST_MEASURES && this.isMeasure(this.headOf(inner)); depth++) inner = this.group(inner)?.topics.find((t) => t.marker === 'of')?.group ?? inner;
    return inner;
  }

  /** A noun that only counts or gathers. */
  isMeasure(head: number): boolean {
    return MEASURES.has(itemAt(this.tokens.lemma, head));
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
    const acting = named.length > 0 || !p.passive ? named : p.complements.slice(0, MOST_COMPLEMENTS).filter((c) => this.#tellsDoer(p, c)).map((c) => c.group).concat(this.#attackers(p));
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
