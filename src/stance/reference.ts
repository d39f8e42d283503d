import { agentsOf, undergoersOf } from '../clause/links';
import type { NounGroup } from '../clause/types';
import { itemAt } from '../document/item';
import type { TokenRange } from '../document/types';
import { DEEDS, DEFINITE, FIRST_PERSON, OWN_STATES, PERSONAL, THIRD_PERSON } from '../lexicon/anaphor';
import { entriesOf } from '../lexicon/lookup';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { Entity } from '../mention/types';
import type { HeldAttribution } from '../speaker/types';
import type { PartyId } from '../types';
import { anaphorOf, eventOf } from './anaphor';
import { People } from './people';
import { startOfFiller, type StanceInput } from './reading';

/** How a token comes to stand for a party. */
export type ReferenceVia = 'name' | 'affiliate' | 'self' | 'event' | 'polity' | 'pronoun' | 'pair' | 'carried' | 'previous';

/** A place where a party is meant, by name or otherwise. */
export interface Reference {
  token: number;
  /** The party; '' for `we` and `our`, which mean the holder's own. */
  party: PartyId;
  via: ReferenceVia;
  /** For an event named again: how the party took part in it. */
  role: 'self' | 'owner' | 'patient';
}

interface EventMemory {
  owners: PartyId[];
  patients: PartyId[];
}

/** The verb of the row of what is said. */
const WORD = 'claim';
const TWO = new Set(['two', 'both']);
/** Of those who did something together so many are remembered. */
const MOST_DOERS = 4;
/** So many parties are kept in mind. */
const MOST_RECENT = 5;
/** A pronoun reaches back this many tokens. */
const PRONOUN_REACH = 40;
/** Verbs whose subject tells of itself where it says `it`, unlike those that accuse. */
const SAYING = new Set('say add note stress announce declare insist claim vow promise pledge confirm explain state hope believe think maintain reiterate emphasize underline'.split(' '));

/** Walks once through a document and remembers who was named and who did what. */
class ReferenceFinder {
  readonly found: Reference[] = [];
  private recent: PartyId[] = [];
  /** How often each party was named so far. */
  private readonly named = new Map<PartyId, number>();
  private lastAt = -1000;
  private readonly events = new Map<number, EventMemory>();
  private lastEvent: EventMemory | undefined;
  /** What a party did after that event. */
  private lastDeed: EventMemory | undefined;
  /** The last deed of this sentence, in which `the decision` is still what was done before. */
  private deedOfSentence: EventMemory | undefined;
  private readonly people: People;
  /** The row of what is said. */
  private readonly words = eventOf(WORD);
  /** By the sentence in which they end. */
  private readonly saidIn: HeldAttribution[][] = [];
  /** Parties that `the country` does not mean where a state was named. */
  private readonly noStates: ReadonlySet<PartyId>;

  constructor(private readonly input: StanceInput) {
    this.people = new People(input);
    for (const a of input.attributions) {
      const end = a.content[a.content.length - 1]?.to;
      if (end !== undefined) (this.saidIn[input.document.tokens.sentence[end - 1] as number] ??= []).push(a);
    }
    this.noStates = new Set(input.mentions.entities.filter((e) => e.organisation || e.kind === 'party' && e.human).map((e) => e.name));
  }

  walk(): Reference[] {
    const { length } = this.input.document.tokens;
    for (let i = 0; i < length; i++) {
      this.rememberDeed(i);
      if (this.input.document.tokens.sentence[i + 1] !== this.input.document.tokens.sentence[i]) this.endSentence(this.input.document.tokens.sentence[i] as number);
      const mention = itemAt(this.input.mentions.list, this.input.mentions.atToken[i] as number);
      const entity = mention ? this.input.mentions.entities[mention.entity] : undefined;
      if (mention && entity && mention.head === i) this.people.meet(mention.entity, i);
      const affiliation = entity && entity.kind !== 'party' ? entity.affiliation : null;
      if (mention && (affiliation !== null || isPersonal(entity))) {
        // The parties inside `Arnor's envoy to Gondor` only tell who the envoy is.
        if (mention.head === i && !this.isSaidOfParty(i)) this.addPerson(i, entity as Entity);
      } else if ((this.input.document.tokens.party[i] as number) >= 0) this.addNamed(i);
      else if (mention?.kind === 'institution' && entity?.kind === 'party' && mention.head === i) this.add(i, entity.affiliation as PartyId, 'polity');
      else this.addAnaphor(i);
    }
    return this.found;
  }

  /** `Vasqua is a permanent member of the council`: the noun says what the party is, and means nobody else. */
  private isSaidOfParty(token: number): boolean {
    const { clauses } = this.input;
    const { groups } = clauses;
    const p = clauses.predicates[clauses.predicateAt[token] as number];
    if (!p || p.attribute < 0 || p.objects.length > 0) return false;
    const noun = groups[clauses.groupAt[token] as number];
    const said = groups[clauses.groupAt[p.attribute] as number];
    if (!noun || noun !== said && (noun.coordination < 0 || noun.coordination !== said?.coordination)) return false;
    return p.subjects.slice(0, MOST_DOERS).some((g) => (this.input.document.tokens.party[groups[g]?.head ?? -1] ?? -1) >= 0);
  }

  /** Of a party that is a person, `it` and `they` never mean the person, but perhaps a body around (`the Lee campaign`). */
  private addPerson(token: number, { kind, affiliation }: Entity): void {
    const form = this.input.document.parties[this.input.document.tokens.party[token] as number]?.form;
    if (kind === 'party' && form === 'name') this.add(token, affiliation as PartyId, 'name');
    else if (kind === 'party') this.found.push({ token, party: affiliation as PartyId, via: 'name', role: 'self' });
    else this.add(token, affiliation as PartyId, 'affiliate');
  }

  private add(token: number, party: PartyId, via: ReferenceVia, role: Reference['role'] = 'self'): void {
    this.found.push({ token, party, via, role });
    if (via !== 'name' && via !== 'affiliate') return;
    this.named.set(party, (this.named.get(party) ?? 0) + 1);
    this.recent = [party, ...this.recent.filter((p) => p !== party)].slice(0, MOST_RECENT);
    this.lastAt = token;
  }

  private addNamed(token: number): void {
    for (const party of this.input.document.parties[this.input.document.tokens.party[token] as number]?.parties ?? []) this.add(token, party, 'name');
    this.rememberEvent(this.input.clauses.groups[this.input.clauses.groupAt[token] as number]);
  }

  private addAnaphor(token: number): void {
    const { lower, lemma } = this.input.document.tokens;
    const word = lower[token] as string;
    if (FIRST_PERSON.has(word)) {
      if ((this.input.quotations.outermost[token] as number) >= 0) this.add(token, '', 'self');
      return;
    }
    const gender = PERSONAL.get(word);
    if (gender !== undefined) {
      const party = itemAt(this.input.mentions.entities, this.people.meant(token, gender))?.affiliation;
      if (party) this.found.push({ token, party, via: 'pronoun', role: 'self' });
      return;
    }
    if (THIRD_PERSON.has(word)) {
      const party = this.sayer(token) ?? this.recent[0];
      if (party !== undefined && token - this.lastAt < PRONOUN_REACH) this.add(token, party, 'pronoun');
      return;
    }
    for (const { kind, row } of anaphorOf(lemma[token] as string)) this.addByNoun(token, kind, row);
  }

  /** `Vasqua said it would leave`: the party that says so, where it is told of itself. */
  private sayer(token: number): PartyId | undefined {
    const { clauses, document } = this.input;
    const own = clauses.predicates[clauses.predicateAt[token] as number];
    const above = clauses.predicates[own?.parent ?? -1];
    if (document.tokens.lower[token] !== 'it' || !own?.subjects.includes(clauses.groupAt[token] as number) || !above || !SAYING.has(above.lemma)) return undefined;
    const heads = above.subjects.slice(0, MOST_DOERS).flatMap((g) => clauses.groups[g]?.head ?? []);
    return heads.filter((head) => head < token).flatMap((head) => this.partiesOf({ from: head, to: head + 1 }))[0];
  }

  private addByNoun(token: number, kind: string, row: number): void {
    const group = itemAt(this.input.clauses.groups, this.input.clauses.groupAt[token] as number);
    if (group && group.head !== token) return;
    const before = this.wordsBefore(token, group);
    if (kind === 'pair') {
      if (before.some((w) => TWO.has(w))) for (const party of this.recent.slice(0, 2)) this.add(token, party, 'pair');
    } else if (kind === 'polity') {
      if (this.addOwn(token, before)) return;
      const party = this.stateInMind();
      if (party !== undefined && before.some((w) => w === 'the' || w === 'this' || w === 'that') && !before.some((w) => TWO.has(w)) && !this.hasParty(group)) this.add(token, party, 'polity');
    } else this.addEvent(token, kind, row, group, before);
  }

  /** `his country`, `her own government`, `my country`: that of whoever it belongs to; false where it belongs to nobody known. */
  private addOwn(token: number, before: readonly string[]): boolean {
    if (before.at(-1) === 'my') {
      this.add(token, '', 'self');
      return true;
    }
    if (!OWN_STATES.has(this.input.document.tokens.lemma[token] as string)) return false;
    const possessive = before.slice(-2).find((w) => PERSONAL.has(w));
    const gender = possessive === undefined ? undefined : PERSONAL.get(possessive);
    const party = gender && this.input.mentions.entities[this.people.possessor(token, gender)]?.affiliation;
    if (party) this.add(token, party, 'polity');
    return Boolean(party);
  }

  /** The state that `the government` means: of those named of late the one that the text is most about. */
  private stateInMind(): PartyId | undefined {
    const [first, ...others] = this.recent.filter((p) => !this.noStates.has(p));
    if (first === undefined) return this.recent[0];
    return others.reduce((most, p) => ((this.named.get(p) ?? 0) > (this.named.get(most) ?? 0) ? p : most), first);
  }

  private addEvent(token: number, kind: string, row: number, group: NounGroup | undefined, before: string[]): void {
    const deed = DEEDS.has(this.input.document.tokens.lemma[token] as string) ? this.lastDeed : undefined;
    const memory = kind === 'any' ? deed ?? this.lastEvent : this.events.get(row);
    const named = this.hasParty(group) || row === this.words && isSpecified(group);
    if (!named && memory && before.some((w) => DEFINITE.has(w))) {
      for (const party of memory.owners) this.add(token, party, 'event', 'owner');
      for (const party of memory.patients) this.add(token, party, 'event', 'patient');
    }
    this.rememberEvent(group, kind === 'any' ? -1 : row);
  }

  private wordsBefore(token: number, group: NounGroup | undefined): string[] {
    const from = Math.max(group ? group.from : token - 3, token - 4, 0);
    const words = this.input.document.tokens.lower.slice(from, token);
    return group?.determiner ? [...words, group.determiner] : words;
  }

  private hasParty(group: NounGroup | undefined): boolean {
    return group !== undefined && [...group.owners, ...group.patients].some((f) => this.partiesOf(f).length > 0);
  }

  private partiesOf(filler: TokenRange): PartyId[] {
    const parties: PartyId[] = [];
    for (let i = startOfFiller(filler); i < filler.to; i++) {
      const mention = this.input.document.parties[this.input.document.tokens.party[i] as number];
      if (mention) parties.push(...mention.parties);
      else {
        const m = this.input.mentions.list[this.input.mentions.atToken[i] as number];
        const affiliation = m && m.head === i ? this.input.mentions.entities[m.entity]?.affiliation : null;
        if (affiliation) parties.push(affiliation);
      }
    }
    return parties;
  }

  /** `Vasqua suspended the licence`: what a party did is `the decision`, `the move` of the next sentences. */
  private rememberDeed(token: number): void {
    const { clauses } = this.input;
    const p = clauses.predicates[clauses.predicateAt[token] as number];
    if (p?.verb !== token || p.attribute >= 0) return;
    const partiesAt = (group: number): PartyId[] => {
      const head = clauses.groups[group]?.head;
      return head === undefined ? [] : this.partiesOf({ from: head, to: head + 1 });
    };
    const owners = agentsOf(p).slice(0, MOST_DOERS).flatMap(partiesAt);
    if (owners.length === 0) return;
    const patients = undergoersOf(p).slice(0, MOST_DOERS).flatMap(partiesAt).filter((party) => !owners.includes(party));
    if (!SPEECH_VERBS.has(p.lemma)) this.deedOfSentence = { owners, patients };
    const row = eventOf(p.lemma);
    if (row >= 0 && !p.negated) this.events.set(row, { owners, patients });
    const brings = !p.negated && entriesOf(p.lemma).some((e) => e.class === 'cause');
    for (const g of brings ? p.objects.slice(0, MOST_DOERS) : []) this.rememberBrought(clauses.groups[g], owners);
  }

  /** `imposed sanctions on Vasqua`: who brings an event about owns it. */
  private rememberBrought(group: NounGroup | undefined, owners: PartyId[]): void {
    const row = group ? anaphorOf(this.input.document.tokens.lemma[group.head] as string).find((a) => a.kind === 'event')?.row : undefined;
    if (!group || row === undefined || group.owners.length > 0) return;
    this.events.set(row, { owners, patients: group.patients.slice(0, MOST_DOERS).flatMap((f) => this.partiesOf(f)) });
  }

  /** What somebody who speaks for a party said is `the claim`, `the remarks` of the next sentences. */
  private rememberWords(sentence: number): void {
    for (const a of this.saidIn[sentence] ?? []) {
      const owner = this.input.mentions.entities[a.holder]?.affiliation;
      // `Vasqua accused Brenia`: whom the words are about is known by then.
      if (owner && !this.events.get(this.words)?.owners.includes(owner)) this.events.set(this.words, { owners: [owner], patients: [] });
    }
  }

  private endSentence(sentence: number): void {
    this.rememberWords(sentence);
    this.lastDeed = this.deedOfSentence ?? this.lastDeed;
    this.deedOfSentence = undefined;
  }

  private rememberEvent(group: NounGroup | undefined, knownRow?: number): void {
    if (!group) return;
    const owners = group.owners.slice(0, MOST_DOERS).flatMap((f) => this.partiesOf(f));
    const patients = group.patients.slice(0, MOST_DOERS).flatMap((f) => this.partiesOf(f));
    if (owners.length + patients.length === 0) return;
    const row = knownRow ?? anaphorOf(this.input.document.tokens.lemma[group.head] as string).find((a) => a.kind === 'event')?.row ?? -1;
    const earlier = this.events.get(row);
    const memory: EventMemory = {
      owners: owners.length > 0 ? owners : (earlier?.owners ?? []),
      patients: patients.length > 0 ? patients : (earlier?.patients ?? []),
    };
    this.events.set(row, memory);
    this.lastEvent = memory;
    this.lastDeed = undefined;
  }
}

/** `the report on prices`, `the report by scientists`: no words told before. */
function isSpecified(group: NounGroup | undefined): boolean {
  return group !== undefined && group.owners.length + group.patients.length + group.topics.length > 0;
}

/** True for a party that is one human being. */
function isPersonal(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.kind === 'party' && entity.human;
}

/** Finds every place where a party is meant, in order; linear in the text. */
export function findReferences(input: StanceInput): Reference[] {
  return new ReferenceFinder(input).walk();
}
