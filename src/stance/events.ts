import { sumsUp } from '../clause/ahead';
import { agentsOf, undergoersOf } from '../clause/links';
import type { NounGroup, Predicate } from '../clause/types';
import { listed } from '../document/item';
import type { TokenRange } from '../document/types';
import { BOUND, RENEWING, TIES } from '../lexicon/anaphor';
import { DEEDS, SAYINGS } from '../lexicon/clause-nouns';
import { entriesOf, ofClass } from '../lexicon/lookup';
import { SPEECH_VERBS, STAND_VERBS } from '../lexicon/mention-verbs';
import type { HeldAttribution } from '../speaker/types';
import type { PartyId } from '../types';
import { anaphorOf, eventOf } from './anaphor';
import { MOST_DOERS, type Meant } from './meant';
import type { Reader } from './reading';

/** How parties took part in something that was told. */
interface EventMemory {
  owners: PartyId[];
  patients: PartyId[];
}

/** Further back than so many sentences the same noun may have told of something else. */
const SAME_NOUN_REACH = 6;
/** The verbs of the rows of what is said, and of what is done to others. */
const WORD = 'claim';
const ATTACKS = ['attack', 'invade'];

/** Remembers who did what, in the order in which it is told. */
export class Events {
  readonly #byRow = new Map<number, EventMemory>();
  /** By the noun that told of it last. */
  readonly #byNoun = new Map<string, EventMemory & { sentence: number }>();
  #lastEvent: EventMemory | undefined;
  /** What a party did after that event. */
  #lastDeed: EventMemory | undefined;
  /** The last deed of this sentence, in which `the decision` is still what was done before. */
  #deedOfSentence: EventMemory | undefined;
  /** Who did that, or took a stand in it. */
  #toldInSentence: PartyId[] | undefined;
  /** The row of what is said. */
  readonly #words = eventOf(WORD);
  /** By the sentence in which they end. */
  readonly #saidIn: HeldAttribution[][] = [];

  constructor(private readonly reader: Reader, private readonly meant: Meant) {
    for (const a of reader.attributions) {
      const { to } = a.content.at(-1) as TokenRange;
      (this.#saidIn[reader.tokens.sentence[to - 1] as number] ??= []).push(a);
    }
  }

  /** What a noun tells again that names no party, or undefined; a noun of the row `any` may tell anything. */
  toldAgain(token: number, kind: string, row: number, group: NounGroup | undefined): EventMemory | undefined {
    // `the attempts of the right wing`, but `the policy of pressure`
    if (this.meant.partiesIn(group?.owners ?? []).length > 0 || this.meant.isOfAnother(group) || row === this.#words && isSpecified(group) || kind === 'any' && group?.topics.some((t) => t.marker === 'of' && this.reader.group(t.group)?.determiner === 'the')) return undefined;
    const owners = this.#doersOf(token);
    if (owners.length > 0) return { owners, patients: [] };
    const patients = this.meant.partiesIn(group?.patients ?? []);
    const memory = this.#byRow.get(row);
    // `the raid on Vasqua`: by whoever was told to have raided it.
    if (patients.length > 0) return memory?.patients.some((p) => patients.includes(p)) ? { ...memory, patients: [] } : undefined;
    if (kind !== 'any') return memory;
    const lemma = this.reader.tokens.lemma[token] as string;
    return (DEEDS.has(lemma) ? this.#lastDeed : undefined) ?? this.#namedSo(lemma, token) ?? this.#lastEvent;
  }

  /** `the accusations levelled by X`: by whom a participle behind the noun tells it. */
  #doersOf(token: number): PartyId[] {
    const p = this.reader.predicateAt(token + 1);
    return p?.passive && p.antecedent === this.reader.clauses.groupAt[token] && !this.reader.isOf(p, 'attitude') ? listed(agentsOf(p).slice(0, MOST_DOERS), (g) => this.meant.partiesMeant(g)) : [];
  }

  /** `the resolution` behind `Vasqua's draft resolution on the embargo`; ties are had with many. */
  #namedSo(lemma: string, token: number): EventMemory | undefined {
    const same = TIES.has(lemma) ? undefined : this.#byNoun.get(lemma);
    return same && (this.reader.tokens.sentence[token] as number) - same.sentence <= SAME_NOUN_REACH ? same : undefined;
  }

  /** Who attacked or invaded somebody last. */
  attackers(): readonly PartyId[] {
    return ATTACKS.flatMap((verb) => this.#byRow.get(eventOf(verb))?.owners ?? []).slice(0, MOST_DOERS);
  }

  /** `Vasqua suspended the licence, a move that Brenia condemned`: what the sentence has told so far, or undefined. */
  summedUp(group: NounGroup | undefined): EventMemory | undefined {
    if (!group || !sumsUp(this.reader.document, group)) return undefined;
    const owners = SAYINGS.has(this.reader.tokens.lemma[group.head]) ? this.#saidBefore(group.head) : this.#toldInSentence;
    return owners && { owners, patients: [] };
  }

  /** The party for whom words were told in the sentence before a token. */
  #saidBefore(token: number): PartyId[] | undefined {
    const said = this.#saidIn[this.reader.tokens.sentence[token] as number]?.findLast((a) => a.cue && a.cue.from < token);
    const owner = this.reader.partyOf(said?.holder ?? -1);
    return owner === null ? undefined : [owner];
  }

  /** `Vasqua suspended the licence`: what a party did is `the decision`, `the move` of the next sentences. */
  rememberDeed(token: number): void {
    const { groups } = this.reader.clauses;
    const p = this.reader.predicateOf(token);
    if (!p || p.attribute >= 0) return;
    const agents = agentsOf(p).slice(0, MOST_DOERS);
    // `the decision of Vasqua to impose sanctions`
    const owners = agents.length > 0 ? listed(agents, (g) => this.meant.partiesMeant(g)) : this.meant.partiesIn(groups[p.governor]?.owners ?? []);
    if (owners.length === 0) this.#rememberSuffered(p);
    if (agents.length + owners.length === 0) return;
    const patients = listed(undergoersOf(p).slice(0, MOST_DOERS), (g) => this.meant.partiesHit(g)).filter((party) => !owners.includes(party));
    const isDone = owners.length > 0 && !SPEECH_VERBS.has(p.lemma) && p.kind !== 'to' && p.kind !== 'conditional';
    if (isDone) this.#toldInSentence = owners;
    if (isDone && !STAND_VERBS.has(p.lemma)) this.#deedOfSentence = { owners, patients };
    const row = eventOf(p.lemma);
    if (row >= 0 && !p.negated && (owners.length > 0 || agents.some((g) => this.meant.isName(this.reader.headOf(g))))) this.#byRow.set(row, { owners, patients });
    const brings = !p.negated && (RENEWING.has(p.lemma) || ofClass(entriesOf(p.lemma), 'cause') !== undefined);
    for (const g of brings ? undergoersOf(p).slice(0, MOST_DOERS) : []) this.#rememberBrought(groups[g] as NounGroup, owners);
  }

  /** `Vasqua was fined`: the fine that was spoken of since is this one, whoever it was by (`the regulator fined Vasqua`). */
  #rememberSuffered(p: Predicate): void {
    const row = p.negated ? -1 : eventOf(p.lemma);
    const patients = row < 0 ? [] : listed(undergoersOf(p).slice(0, MOST_DOERS), (g) => this.meant.partiesHit(g));
    if (patients.length > 0 && !this.#byRow.has(row)) this.#byRow.set(row, { owners: [], patients });
  }

  /** `imposed sanctions on Vasqua`, `launched its attack`: who brings an event about owns it. */
  #rememberBrought(brought: NounGroup, owners: PartyId[]): void {
    let group = brought;
    let row = this.#rowOf(group);
    // `a new round of sanctions`
    for (let inner: NounGroup | undefined = group; row === undefined && inner; inner = this.reader.group(inner.topics.find((t) => t.marker === 'of')?.group)) {
      group = inner;
      row = this.#rowOf(group);
    }
    if (row === undefined || group.owners.length > 0 && !BOUND.has(group.determiner)) return;
    const patients = this.meant.partiesIn(group.patients);
    const earlier = this.#byRow.get(row);
    // `reinstated the sanctions`: on whom they were.
    this.#byRow.set(row, { owners, patients: patients.length === 0 && earlier?.owners.some((o) => owners.includes(o)) ? earlier.patients : patients });
  }

  /** The row of the event that a noun tells of. */
  #rowOf({ head }: NounGroup): number | undefined {
    return anaphorOf(this.reader.tokens.lemma[head] as string).find((a) => a.kind === 'event')?.row;
  }

  /** What somebody who speaks for a party said is `the claim`, `the remarks` of the next sentences. */
  #rememberWords(sentence: number): void {
    for (const a of this.#saidIn[sentence] ?? []) {
      const owner = this.reader.mentions.entities[a.holder]?.affiliation;
      // `Vasqua accused Brenia`: whom the words are about is known by then.
      if (owner && !this.#byRow.get(this.#words)?.owners.includes(owner)) this.#byRow.set(this.#words, { owners: [owner], patients: [] });
    }
  }

  /** To be called behind the last token of each sentence. */
  endSentence(sentence: number): void {
    this.#rememberWords(sentence);
    this.#lastDeed = this.#deedOfSentence ?? this.#lastDeed;
    this.#deedOfSentence = undefined;
    this.#toldInSentence = undefined;
  }

  /** `Vasqua's attack on Brenia`: a noun tells who did what to whom. */
  rememberEvent(group: NounGroup | undefined, knownRow?: number): void {
    if (!group) return;
    const owners = this.meant.partiesIn(group.owners);
    const patients = this.meant.partiesIn(group.patients);
    if (owners.length + patients.length === 0) return;
    const row = knownRow ?? this.#rowOf(group) ?? -1;
    const earlier = this.#byRow.get(row);
    // `the Vasqua-led attacks`: by Vasqua and whoever was told to attack with it.
    const isShared = group.owners.some((o) => o.marker === 'led') && owners.every((o) => earlier?.owners.includes(o));
    const memory: EventMemory = {
      owners: owners.length > 0 && !isShared ? owners : (earlier?.owners ?? []),
      patients: patients.length > 0 ? patients : (earlier?.patients ?? []),
    };
    this.#byRow.set(row, memory);
    const { head } = group;
    if (memory.owners.length > 0) this.#byNoun.set(this.reader.tokens.lemma[head] as string, { sentence: this.reader.tokens.sentence[head] as number, ...memory });
    this.#lastEvent = memory;
    this.#lastDeed = undefined;
  }
}

/** `the report on prices`, `the report by scientists`: no words told before. */
function isSpecified(group: NounGroup | undefined): boolean {
  return group !== undefined && group.owners.length + group.patients.length + group.topics.length > 0;
}
