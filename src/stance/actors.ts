import { undergoersOf } from '../clause/links';
import type { NounGroup, Predicate, RoleFiller } from '../clause/types';
import { itemAt, listed } from '../document/item';
import { ACCUSING, HEARERS } from '../lexicon/anaphor';
import { ARMED, DESERTING, PROTESTING, WITHIN } from '../lexicon/mention-words';
import type { Antecedents } from './antecedent';
import { isGiver } from './giver';
import { actsIn } from './look';
import type { Link, Path } from './path';
import type { Reader } from './reading';
import type { Firing } from './types';

/** What a reference takes part in. */
interface Acted {
  paths: readonly Path[];
  firings: readonly Firing[];
}

/** Of whose event it is, so many are heard: more are a list. */
const MOST_OWNERS = 12;

const ONE_NAME = /^\p{Lu}\S*$/u;

/** Tells who does something to a party. */
export class Actors {
  readonly #actorsOf = new Map<number, readonly number[]>();

  constructor(
    private readonly reader: Reader,
    private readonly antecedents: Antecedents,
  ) {}

  /** Those who act in the events that a reference takes part in, each with its noun group (-1 for a word inside of another's). */
  of(read: Acted): Map<number, number> {
    const actors = new Map<number, number>();
    const add = (holder: number, group: number): void => {
      if (holder >= 0 && !actors.has(holder)) actors.set(holder, group);
    };
    const links = listed(read.paths, (path) => (isGiver(this.reader, path) ? [] : path));
    // Who is only asked or accused is passed over, and nobody is looked at twice.
    const passed = new Set([...this.#asked(links), ...listed(read.paths, (path) => this.#accusedOn(path))]);
    const addGroup = (group: number): void => {
      if (passed.has(group)) return;
      passed.add(group);
      for (const actor of this.actorsOf(group)) add(actor, group);
    };
    for (const f of read.firings) f.agents.forEach(addGroup);
    for (const link of links) {
      const p = this.reader.predicate(link.predicate);
      // Those who restore ties or sign a treaty together do so with each other.
      const mutual = p !== undefined && !DESERTING.has(p.lemma) && this.reader.agents(p).length > 1 && this.reader.isBond(undergoersOf(p));
      if (p && (mutual || !actsIn(p, link))) this.reader.agents(p).forEach(addGroup);
      if (p && PROTESTING.has(p.lemma)) this.#addLand(p, actors);
      const event = this.reader.group(link.group);
      if (!event || link.role === 'owner') continue;
      for (const f of [...event.owners.slice(0, MOST_OWNERS), ...event.topics.filter((t) => t.marker === 'from'), ...this.#sharers(event, link)]) {
        if (f.group >= 0) addGroup(f.group);
        else for (const party of this.reader.partiesAt(f.from)) add(this.reader.partyEntity(party), -1);
      }
    }
    return actors;
  }

  /** `ties between X and Y`, `clashes between X and Y's troops`: both have them. */
  #sharers({ head, partners }: NounGroup, { group, marker }: Link): readonly RoleFiller[] {
    if (marker !== 'between' || !this.reader.isBond([group]) && !this.reader.entry(head, 'effect')) return [];
    return partners.flatMap((f) => [f, ...(this.reader.group(f.group)?.owners ?? [])]);
  }

  /** `thousands marched through the Vasquan capital`: who protests in a land is of it. */
  #addLand(p: Predicate, actors: Map<number, number>): void {
    const [agent = -1] = this.reader.agents(p);
    if (this.reader.partiesOfGroup(agent).length > 0) return;
    for (const { preposition, group } of p.complements) if (WITHIN.has(preposition)) for (const party of this.reader.partiesOfGroup(group)) actors.set(this.reader.partyEntity(party), agent);
  }

  /** `called on Brenia to lift the embargo on X`, `pushed Brenia to lift it`, `grounds for Brenia to lift it`: they have not done so. */
  #asked(links: readonly Link[]): number[] {
    return listed(links, (link) => {
      const p = this.reader.predicate(link.predicate);
      const above = this.reader.predicate(p?.parent);
      if (p?.kind !== 'to' || !above) return [];
      const { from = 0 } = this.reader.group(p.subjects[0]) ?? {};
      const askers = this.reader.agents(above);
      const isAsked = this.reader.isVerb(above, 'demanding') || askers.length > 0 && this.reader.isOf(above, 'demand') || this.reader.tokens.lower[from - 1] === 'for';
      return isAsked ? this.reader.agents(p).filter((g) => !askers.includes(g)) : [];
    });
  }

  /** `accused X of arming Y`: those who act in it only by what is said of them. */
  #accusedOn(path: Path): readonly number[] {
    const said = path.findIndex((link) => link.role === 'clause' && ACCUSING.has(this.reader.predicate(link.predicate)?.lemma));
    const p = this.reader.predicate(itemAt(path, said - 1)?.predicate);
    return p ? this.reader.agents(p) : [];
  }

  /** Those who act where a noun group does: of `they` all whom it stands for. */
  actorsOf(group: number): readonly number[] {
    let actors = this.#actorsOf.get(group);
    if (!actors) {
      const head = this.reader.headOf(group);
      const meant = this.antecedents.of(head);
      // What `you` do is what the one says who speaks to you.
      actors = HEARERS.has(this.reader.tokens.lower[head] as string) ? [] : listed(meant.length > 0 ? meant : [group], (g) => {
        const members = this.#membersOf(g);
        return members.length > 0 ? members : [this.#actorOf(g)];
      });
      this.#actorsOf.set(group, actors);
    }
    return actors;
  }

  /** Of `the West`, `Western states` the parties. */
  #membersOf(group: number): readonly number[] {
    const named = this.reader.entityOfGroup(group);
    return this.reader.entityAt(named < 0 ? this.reader.mentionAt(this.reader.group(group)?.owners[0]?.from ?? -1)?.entity : named)?.members ?? [];
  }

  /** The one that a noun group names, else the party that it belongs to, as an army does; or -1. */
  #actorOf(meant: number): number {
    const named = this.reader.entityOfGroup(meant);
    const party = this.reader.partyEntity(this.reader.partiesOfGroup(meant)[0] ?? '');
    const head = this.reader.group(meant)?.head ?? -1;
    // `a group of Vasquan exiles`
    const isArmed = ARMED.has(this.reader.tokens.lower[head]) || this.reader.isMeasure(head) && this.reader.partyOf(named) === null;
    return this.#canAct(named) && !(isArmed && party >= 0) ? named : party;
  }

  /** Whoever is affiliated, every group, and every person or institution not known by one name alone: that may be a place. */
  #canAct(holder: number): boolean {
    const entity = this.reader.entityAt(holder);
    if (!entity || entity.affiliation !== null) return entity !== undefined;
    return !entity.publisher && (entity.kind === 'group' || !ONE_NAME.test(entity.name));
  }
}
