import type { NounGroup } from '../clause/types';
import { BACKWARD, COUNTRIES, COUNTS, DEFINITE, DIRECTIONS, MANY_OF_ONE, NARROWING, NEIGHBOURS, ONE_TOLD, OWN_STATES, PERSONAL, RIVALS, SEVERAL, TWO } from '../lexicon/anaphor';
import { isPersonal } from '../mention/at';
import type { PartyId } from '../types';
import type { Antecedents } from './antecedent';
import type { Events } from './events';
import { MOST_DOERS, type Meant } from './meant';
import { isParty, sideOf } from './lands';
import type { Named } from './named';
import type { People } from './people';
import type { Reader } from './reading';

/** So many are meant, among so many. */
const MOST_THESE = 4;
const MOST_NEAR = 12;
const MOST_CALLED = 64;
/** `the two important, powerful and influential countries`. */
const LONGEST_BEFORE = 8;

/** Finds the parties that a noun takes up which names none: `the country`, `both sides`, `her rival`, `the move`. */
export class TakenUp {
  constructor(
    private readonly reader: Reader,
    private readonly antecedents: Antecedents,
    private readonly meant: Meant,
    private readonly named: Named,
    private readonly events: Events,
    private readonly people: People,
  ) {}

  /** @param kind that of the row of the table in which the noun stands */
  add(token: number, kind: string, row: number): void {
    const group = this.reader.groupOf(token);
    if (group ? group.head !== token : this.reader.tokens.pos[token] === 'VERB') return;
    const before = this.#wordsBefore(token, group);
    const lemma = this.reader.tokens.lemma[token] as string;
    // `the three countries`
    const count = before.some((w) => BACKWARD.has(w)) ? COUNTS.get(before.find((w) => COUNTS.has(w))) : undefined;
    if (kind === 'doers') for (const party of this.events.attackers()) this.meant.add(token, party, 'polity');
    else if (kind === 'polity') {
      // `The official said`: nobody's state.
      if (this.reader.entityAt(this.reader.mentionAt(token)?.entity ?? -1)?.human) return;
      // `the nations of the region`
      const isMany = this.reader.tokens.lower[token] !== lemma && !MANY_OF_ONE.has(lemma);
      if (count || isMany || this.#addOwn(token, before) || this.meant.isOfAnother(group) || this.meant.followsAnotherLand(token)) return;
      const party = this.#stateInMind(token, lemma === 'side' && before.includes('other') ? this.ownAt(token) : undefined);
      if (party !== undefined && before.some((w) => ONE_TOLD.has(w)) && !before.some((w) => TWO.has(w)) && !this.meant.hasParty(group)) this.meant.add(token, party, 'polity');
    } else if (kind === 'event' || kind === 'any') this.#addEvent(token, kind, row, group, before);
    else if (RIVALS.has(lemma) && before.some((w) => PERSONAL.has(w))) this.#addRival(token, before);
    else if (NEIGHBOURS.has(lemma)) {
      if (NEIGHBOURS.has(this.reader.tokens.lower[token])) this.#addNeighbour(token);
    }
    else if (kind === 'states' && before.some((w) => SEVERAL.has(w)) && !before.some((w) => TWO.has(w))) this.#addThese(token);
    else if (count) this.#addSeveral(token, this.meant.hasParty(group) ? [] : this.named.several(token, kind, count));
    else if (before.some((w) => TWO.has(w)) || before.includes('either') || lemma === 'side' && before.includes('each')) this.meant.addPair(token, this.named.lastTwo(token, kind, this.ownAt(token)));
  }

  #addSeveral(token: number, sides: readonly string[]): void {
    for (const side of sides) if (isParty(side)) this.meant.add(token, side, 'pair');
  }

  /** The side of whoever says a token. */
  ownAt(token: number): string | undefined {
    return sideOf(this.reader, this.antecedents.holderAt[token] as number);
  }

  /** `these countries`: the several that were named last, in this sentence or the one before, but for the speaker's own. */
  #addThese(token: number): void {
    const { sentence } = this.reader.tokens;
    const own = this.ownAt(token);
    const named = this.meant.list.slice(-MOST_NEAR).filter((r) => r.via === 'name' && r.party !== own && this.named.isState(r.party));
    const at = sentence[named.at(-1)?.token ?? 0] as number;
    const last = named.filter((r) => sentence[r.token] === at).map((r) => r.party);
    if (last.length > 1 && at >= (sentence[token] as number) - 1) for (const party of new Set(last.slice(-MOST_THESE))) this.meant.add(token, party, 'polity');
  }

  /** `her rival`, where two people are spoken of: the other. */
  #addRival(token: number, before: readonly string[]): void {
    const other = this.#rivalOf(token, before);
    if (other !== undefined) this.meant.add(token, other, 'polity');
  }

  #rivalOf(token: number, before: readonly string[]): PartyId | undefined {
    const gender = PERSONAL.get(before.find((w) => PERSONAL.has(w)) as string) as 'female' | 'male';
    const owner = this.reader.entityAt(this.people.possessor(token, gender));
    const [other, ...more] = this.named.humans.filter((p) => p !== owner?.affiliation);
    return more.length === 0 && isPersonal(owner) ? other : undefined;
  }

  /** Whether it is known who `her Democratic rival` is. */
  hasRival(token: number): boolean {
    return this.#rivalOf(token, this.#wordsBefore(token, this.reader.groupOf(token))) !== undefined;
  }

  /** `its neighbour`, `its larger neighbour`, where none is named: of the other states that the text is about the one named most. */
  #addNeighbour(token: number): void {
    const { lower, party, sentence } = this.reader.tokens;
    const its = [token - 1, token - 2].find((i) => lower[i] === 'its') ?? -1;
    const owners = this.meant.at(its).map((r) => r.party);
    const isNamed = [token + 1, token + 2].some((i) => sentence[i] === sentence[token] && (party[i] as number) >= 0);
    const other = owners.length > 0 && !isNamed ? this.named.most(this.named.recent.filter((p) => !owners.includes(p))) : undefined;
    if (other !== undefined) this.meant.add(token, other, 'polity');
  }

  /** `his country`, `her own government`, `my country`: that of whoever it belongs to; false where it belongs to nobody known. */
  #addOwn(token: number, before: readonly string[]): boolean {
    if (before.at(-1) === 'my') {
      this.meant.add(token, '', 'self');
      return true;
    }
    if (!OWN_STATES.has(this.reader.tokens.lemma[token] as string)) return false;
    const possessive = before.slice(-2).find((w) => PERSONAL.has(w));
    const gender = possessive === undefined ? undefined : PERSONAL.get(possessive);
    const owner = gender && this.reader.mentions.entities[this.people.possessor(token, gender)];
    // A party that is one human being is not its own country.
    const party = owner && !isPersonal(owner) ? owner.affiliation : null;
    if (party) this.meant.add(token, party, 'polity');
    return Boolean(party);
  }

  /** The state that `the government` means: of those named of late the one that the text is most about, but not the one that does something to it. */
  #stateInMind(token: number, own: string | undefined): PartyId | undefined {
    const doers = this.#doersTo(token);
    const others = this.named.recent.filter((p) => p !== own && !doers.includes(p));
    const { lemma, lower } = this.reader.tokens;
    if (DIRECTIONS.has(lemma[token])) return this.#stateCalled(token, others);
    return (COUNTRIES.has(lower[token]) ? this.#stateNear(token, others) : undefined) ?? this.named.most(others) ?? others[0];
  }

  /** `the North`, where North Korea was named. */
  #stateCalled(token: number, among: readonly PartyId[]): PartyId | undefined {
    const { document, tokens: { start, word } } = this.reader;
    const isSo = (at: number): boolean => document.text.startsWith(`${word[token] as string} `, start[at]);
    return this.meant.list.slice(-MOST_CALLED).findLast((r) => among.includes(r.party) && isSo(r.token))?.party;
  }

  /** Of some parties the only state that was spoken of last, in this sentence or the one before. */
  #stateNear(token: number, among: readonly PartyId[]): PartyId | undefined {
    const { sentence } = this.reader.tokens;
    const named = this.meant.list.slice(-MOST_NEAR).filter((r) => among.includes(r.party) && r.role === 'self' && this.named.isState(r.party));
    const at = sentence[named.at(-1)?.token ?? 0] as number;
    const [near, ...more] = new Set(named.filter((r) => sentence[r.token] === at).map((r) => r.party));
    return more.length === 0 && at >= (sentence[token] as number) - 1 ? near : undefined;
  }

  /** The parties that do something to what a token stands for. */
  #doersTo(token: number): PartyId[] {
    const p = this.reader.predicateAt(token);
    const group = this.reader.clauses.groupAt[token] as number;
    if (!p?.objects.includes(group) && !p?.complements.some((c) => c.group === group)) return [];
    const meant = p.subjects.slice(0, MOST_DOERS).flatMap((g) => this.meant.at(this.reader.headOf(g)));
    return meant.filter((r) => r.via !== 'affiliate' && r.role === 'self' && !PERSONAL.has(this.reader.tokens.lower[r.token] as string)).map((r) => r.party);
  }

  #addEvent(token: number, kind: string, row: number, group: NounGroup | undefined, before: string[]): void {
    const memory = before.some((w) => DEFINITE.has(w)) && !(before.includes('any') && NARROWING.has(this.reader.tokens.lower[token + 1])) ? this.events.toldAgain(token, kind, row, group) : this.events.summedUp(group);
    for (const party of memory?.owners ?? []) this.meant.add(token, party, 'event', 'owner');
    for (const party of memory?.patients ?? []) this.meant.add(token, party, 'event', 'patient');
    this.events.rememberEvent(group, kind === 'any' ? -1 : row);
  }

  #wordsBefore(token: number, group: NounGroup | undefined): string[] {
    const isPlural = this.reader.tokens.lower[token] !== this.reader.tokens.lemma[token];
    const from = Math.max(group ? group.from : token - 3, token - (isPlural ? LONGEST_BEFORE : 4), 0);
    const words = this.reader.tokens.lower.slice(from, token);
    return group?.determiner ? [...words, group.determiner] : words;
  }
}
