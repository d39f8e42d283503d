import type { NounGroup } from '../clause/types';
import { listed } from '../document/item';
import { partyAt } from '../document/range';
import type { TokenRange } from '../document/types';
import { LANDS } from '../lexicon/anaphor';
import { STATES } from '../lexicon/mention-places';
import type { PartyId } from '../types';
import { isParty } from './lands';
import { startOfFiller, type Reader } from './reading';
import type { Reference, ReferenceVia } from './types';

/** Of those who fill a role together so many are remembered. */
export const MOST_DOERS = 4;

/** Remembers which parties the words of a text stand for, as far as it was read. */
export class Meant {
  /** In order. */
  readonly list: Reference[] = [];
  readonly #byToken = new Map<number, readonly Reference[]>();

  constructor(private readonly reader: Reader) {}

  /** @param more whether together with another at the same token, and with whom */
  add(token: number, party: PartyId, via: ReferenceVia, role: Reference['role'] = 'self', more: Pick<Reference, 'joint' | 'two'> = {}): void {
    const reference: Reference = { token, party, via, role, ...more };
    this.list.push(reference);
    this.#byToken.set(token, [...this.at(token), reference]);
  }

  /** Of two that are meant together those that are parties. */
  addPair(token: number, two: readonly string[], places: readonly number[] = [0, 1]): void {
    two.forEach((side, i) => isParty(side) && places.includes(i) && this.add(token, side, 'pair', 'self', { two }));
  }

  at(token: number): readonly Reference[] {
    return this.#byToken.get(token) ?? [];
  }

  /** The parties that fill a role. */
  partiesIn(fillers: readonly TokenRange[]): PartyId[] {
    return listed(fillers.slice(0, MOST_DOERS), (f) => this.partiesOf(f));
  }

  /** The parties that a stretch names. */
  partiesOf(filler: TokenRange): PartyId[] {
    const parties: PartyId[] = [];
    for (let i = startOfFiller(filler); i < filler.to; i++) {
      const mention = partyAt(this.reader.document, i);
      if (mention) parties.push(...mention.parties);
      else {
        const m = this.reader.mentionAt(i);
        const affiliation = m && m.head === i ? this.reader.mentions.entities[m.entity]?.affiliation : null;
        if (affiliation) parties.push(affiliation);
      }
    }
    return parties;
  }

  /** The parties that a noun means. */
  partiesMeant(index: number): PartyId[] {
    const head = this.reader.headOf(index);
    const meant = this.at(head);
    return meant.length > 0 ? meant.filter((r) => r.role === 'self').map((r) => r.party) : this.partiesOf({ from: head, to: head + 1 });
  }

  /** Those that it happens to where something happens to what a noun means: the parties meant, or whose it is. */
  partiesHit(index: number): PartyId[] {
    const meant = this.partiesMeant(index);
    return meant.length > 0 ? meant : this.partiesIn(this.reader.clauses.groups[index]?.owners ?? []);
  }

  /** A name that is no party's. */
  isName(token: number): boolean {
    const { pos, party } = this.reader.tokens;
    return pos[token] === 'PROPN' && party[token] === -1;
  }

  /** `the Vasquan government`, `the government in Brenia`: of somebody who is no party. */
  isOfAnother(group: NounGroup | undefined): boolean {
    if (!group) return false;
    const places = group.topics.filter((t) => t.marker === 'in');
    return group.modifiers.some((m) => this.isName(m)) || [...group.owners, ...places].slice(0, MOST_DOERS).some((f) => this.isName(f.to - 1));
  }

  /** `the crisis in Ruritania … the country`: the last name before it in the sentence is that of a state which is no party. */
  followsAnotherLand(token: number): boolean {
    const { lower, party, sentence } = this.reader.tokens;
    if (!LANDS.has(lower[token] as string)) return false;
    for (let i = token - 1; sentence[i] === sentence[token]; i--) {
      if ((party[i] as number) >= 0) return false;
      if (this.isName(i)) return STATES.has(lower[i] as string);
    }
    return false;
  }

  /** A party owns or suffers what a noun tells. */
  hasParty(group: NounGroup | undefined): boolean {
    return group !== undefined && [...group.owners, ...group.patients].some((f) => this.partiesOf(f).length > 0);
  }
}
