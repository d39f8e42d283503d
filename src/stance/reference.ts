import { agentsOf, undergoersOf } from '../clause/links';
import type { NounGroup } from '../clause/types';
import type { TokenRange } from '../document/types';
import { DEEDS, DEFINITE, FIRST_PERSON, OWN_STATES, PERSONAL, THIRD_PERSON } from '../lexicon/anaphor';
import { entriesOf } from '../lexicon/lookup';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { Entity } from '../mention/types';
import type { HeldAttribution } from '../speaker/types';
import type { PartyId } from '../types';
import { anaphorOf, eventOf } from './anaphor';
import type { Antecedents } from './antecedent';
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

/** Walks once through a document and remembers who was named and who did what. */
class ReferenceFinder {
  readonly found: Reference[] = [];
  private readonly meantAt = new Map<number, readonly Reference[]>();
  private recent: PartyId[] = [];
  /** How often each party was named so far. */
  private readonly named = new Map<PartyId, number>();
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

  constructor(private readonly input: StanceInput, private readonly antecedents: Antecedents) {
    this.people = new People(input, antecedents);
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
      const mention = this.input.mentions.list[this.input.mentions.atToken[i] as number];
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
    else if (kind === 'party') this.push({ token, party: affiliation as PartyId, via: 'name', role: 'self' });
    else this.add(token, affiliation as PartyId, 'affiliate');
  }

  private push(reference: Reference): void {
    this.found.push(reference);
    this.meantAt.set(reference.token, [...(this.meantAt.get(reference.token) ?? []), reference]);
  }

  private add(token: number, party: PartyId, via: ReferenceVia, role: Reference['role'] = 'self'): void {
    this.push({ token, party, via, role });
    if (via !== 'name' && via !== 'affiliate') return;
    this.named.set(party, (this.named.get(party) ?? 0) + 1);
    this.recent = [party, ...this.recent.filter((p) => p !== party)].slice(0, MOST_RECENT);
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
      const party = this.input.mentions.entities[this.people.meant(token, gender)]?.affiliation;
      if (party) this.push({ token, party, via: 'pronoun', role: 'self' });
      return;
    }
    if (THIRD_PERSON.has(word)) this.addPronoun(token);
    else for (const { kind, row } of anaphorOf(lemma[token] as string)) this.addByNoun(token, kind, row);
  }

  /** What the noun that a pronoun stands for means itself: a party, or what belongs to one. */
  private addPronoun(token: number): void {
    for (const index of this.antecedents.of(token)) {
      const { head, owners, patients } = this.input.clauses.groups[index] as NounGroup;
      const meant = this.meantAt.get(head) ?? [];
      for (const { party, role } of meant) this.add(token, party, 'pronoun', role);
      if (meant.length > 0) continue;
      for (const party of this.partiesOf({ from: head, to: head + 1 })) this.add(token, party, 'pronoun');
      for (const party of this.partiesIn(owners)) this.add(token, party, 'pronoun', 'owner');
      for (const party of this.partiesIn(patients)) this.add(token, party, 'pronoun', 'patient');
    }
  }

  private partiesIn(fillers: readonly TokenRange[]): PartyId[] {
    return fillers.slice(0, MOST_DOERS).flatMap((f) => this.partiesOf(f));
  }

  private addByNoun(token: number, kind: string, row: number): void {
    const group = this.input.clauses.groups[this.input.clauses.groupAt[token] as number];
    if (group && group.head !== token) return;
    const before = this.wordsBefore(token, group);
    if (kind === 'pair') {
      if (before.some((w) => TWO.has(w))) for (const party of this.recent.slice(0, 2)) this.add(token, party, 'pair');
    } else if (kind === 'polity') {
      if (this.addOwn(token, before) || this.isOfAnother(group)) return;
      const party = this.stateInMind(token);
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

  /** The state that `the government` means: of those named of late the one that the text is most about, but not the one that does something to it. */
  private stateInMind(token: number): PartyId | undefined {
    const doers = this.doersTo(token);
    const others = this.recent.filter((p) => !doers.includes(p));
    const states = others.filter((p) => !this.noStates.has(p));
    const countOf = (p: PartyId): number => this.named.get(p) ?? 0;
    return states.reduce<PartyId | undefined>((most, p) => (most === undefined || countOf(p) > countOf(most) ? p : most), undefined) ?? others[0];
  }

  /** The parties that do something to what a token stands for. */
  private doersTo(token: number): PartyId[] {
    const { groups, groupAt, predicates, predicateAt } = this.input.clauses;
    const p = predicates[predicateAt[token] as number];
    const group = groupAt[token] as number;
    if (!p?.objects.includes(group) && !p?.complements.some((c) => c.group === group)) return [];
    const meant = p.subjects.slice(0, MOST_DOERS).flatMap((g) => this.meantAt.get(groups[g]?.head ?? -1) ?? []);
    return meant.filter((r) => r.via !== 'affiliate' && r.role === 'self').map((r) => r.party);
  }

  /** `the Vasquan government`, `the government in Brenia`: of somebody who is no party. */
  private isOfAnother(group: NounGroup | undefined): boolean {
    if (!group) return false;
    const places = group.topics.filter((t) => t.marker === 'in');
    return group.modifiers.some((m) => this.isName(m)) || [...group.owners, ...places].slice(0, MOST_DOERS).some((f) => this.isName(f.to - 1));
  }

  /** A name that is no party's. */
  private isName(token: number): boolean {
    const { pos, party } = this.input.document.tokens;
    return pos[token] === 'PROPN' && party[token] === -1;
  }

  private addEvent(token: number, kind: string, row: number, group: NounGroup | undefined, before: string[]): void {
    const deed = DEEDS.has(this.input.document.tokens.lemma[token] as string) ? this.lastDeed : undefined;
    const memory = kind === 'any' ? deed ?? this.lastEvent : this.events.get(row);
    const named = this.hasParty(group) || this.isOfAnother(group) || row === this.words && isSpecified(group);
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
    const agents = agentsOf(p).slice(0, MOST_DOERS);
    const owners = agents.flatMap((g) => this.partiesMeant(g));
    if (agents.length === 0) return;
    const patients = undergoersOf(p).slice(0, MOST_DOERS).flatMap((g) => this.partiesHit(g)).filter((party) => !owners.includes(party));
    if (owners.length > 0 && !SPEECH_VERBS.has(p.lemma) && p.kind !== 'to' && p.kind !== 'conditional') this.deedOfSentence = { owners, patients };
    const row = eventOf(p.lemma);
    if (row >= 0 && !p.negated && (owners.length > 0 || agents.some((g) => this.isName(clauses.groups[g]?.head ?? -1)))) this.events.set(row, { owners, patients });
    const brings = !p.negated && entriesOf(p.lemma).some((e) => e.class === 'cause');
    for (const g of brings ? p.objects.slice(0, MOST_DOERS) : []) this.rememberBrought(clauses.groups[g], owners);
  }

  /** The parties that a noun means. */
  private partiesMeant(index: number): PartyId[] {
    const head = this.input.clauses.groups[index]?.head ?? -1;
    const meant = this.meantAt.get(head);
    return meant ? meant.filter((r) => r.role === 'self').map((r) => r.party) : this.partiesOf({ from: head, to: head + 1 });
  }

  /** Those that it happens to where something happens to what a noun means: the parties meant, or whose it is. */
  private partiesHit(index: number): PartyId[] {
    const meant = this.partiesMeant(index);
    return meant.length > 0 ? meant : this.partiesIn(this.input.clauses.groups[index]?.owners ?? []);
  }

  /** `imposed sanctions on Vasqua`: who brings an event about owns it. */
  private rememberBrought(group: NounGroup | undefined, owners: PartyId[]): void {
    const row = group ? anaphorOf(this.input.document.tokens.lemma[group.head] as string).find((a) => a.kind === 'event')?.row : undefined;
    if (!group || row === undefined || group.owners.length > 0) return;
    this.events.set(row, { owners, patients: this.partiesIn(group.patients) });
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
    const owners = this.partiesIn(group.owners);
    const patients = this.partiesIn(group.patients);
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
export function findReferences(input: StanceInput, antecedents: Antecedents): Reference[] {
  return new ReferenceFinder(input, antecedents).walk();
}
