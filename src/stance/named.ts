import { isPersonal } from '../mention/at';
import type { PartyId } from '../types';
import { isParty } from './lands';
import type { Reader } from './reading';

/** Two that were named together are the pair for so many tokens. */
const PAIR_REACH = 60;
/** Those that are several for so many. */
const SEVERAL_REACH = 600;
const MOST_JOINED = 8;
/** So many parties are kept in mind. */
const MOST_RECENT = 8;

const latestFirst = (parties: readonly string[], latest: string): string[] => [latest, ...parties.filter((p) => p !== latest)].slice(0, MOST_RECENT);

/** Remembers which parties were named, how often, and which two together. */
export class Named {
  /** Of these the ones that are people. */
  humans: readonly PartyId[] = [];
  /** With states that are no party, latest first. */
  #lately: readonly string[] = [];
  /** The two that met last. */
  #met: readonly string[] = [];
  #lastCoordination = -1;
  /** Those joined last, each as often as it was named. */
  #joined: readonly string[] = [];
  #together: { parties: readonly string[]; count: number; token: number } = { parties: [], count: 0, token: -Infinity };
  readonly #times = new Map<PartyId, number>();
  /** What a party is where it is no state, which `the country` does not mean where a state was named. */
  readonly #kinds: ReadonlyMap<PartyId, string>;

  constructor(private readonly reader: Reader) {
    this.#kinds = new Map(reader.mentions.entities.flatMap((e): [PartyId, string][] => (e.organisation ? [[e.name, 'bodies']] : isPersonal(e) ? [[e.name, 'humans']] : [])));
  }

  /** Latest first. */
  get recent(): readonly PartyId[] {
    return this.#lately.filter(isParty);
  }

  isState(party: PartyId): boolean {
    return !this.#kinds.has(party);
  }

  remember(token: number, party: PartyId): void {
    this.#times.set(party, this.#timesOf(party) + 1);
    this.rememberSide(token, party);
  }

  /** A party, or a state that is none. */
  rememberSide(token: number, side: string): void {
    this.#rememberJoined(token, side);
    this.#lately = latestFirst(this.#lately, side);
  }

  rememberHuman(party: PartyId): void {
    this.humans = latestFirst(this.humans, party);
  }

  /** `Vasqua and Brenia` are what `the two countries`, `the former` and `the latter` mean, though a third is named behind them. */
  #rememberJoined(token: number, side: string): void {
    const coordination = this.reader.groupOf(token)?.coordination ?? -1;
    this.#joined = coordination >= 0 && coordination === this.#lastCoordination ? [...this.#joined.slice(1 - MOST_JOINED), side] : [side];
    const parties = [...new Set(this.#joined)];
    if (parties.length > 1) this.#together = { parties, count: this.#joined.length, token };
    this.#lastCoordination = coordination;
  }

  /** `met X`: from then on these two are the pair for each of them. */
  meet(side: string, host = this.#lately.find((s) => s !== side)): void {
    if (host !== undefined && host !== side) this.#met = [side, host];
  }

  /**
   * The two that were last named together, or if that is long ago that met last.
   * @param own the side that speaks: one of them
   */
  twoTogether(token: number, own = ''): readonly string[] {
    if (token - this.#together.token < PAIR_REACH) return this.#together.parties.slice(-2);
    return this.#met.includes(own) ? this.#met : [];
  }

  /** Whether one is of a kind; of a pair anything may be. */
  #fits(side: string, kind: string): boolean {
    return kind === 'pair' || (this.#kinds.get(side) ?? 'states') === kind;
  }

  /** `the three countries`: those that were last named together, where there are no more. */
  several(token: number, kind: string, most: number): readonly string[] {
    const { parties, count, token: at } = this.#together;
    return count <= most && token - at < SEVERAL_REACH ? parties.filter((p) => this.#fits(p, kind)) : [];
  }

  /** The two that belong together, else who speaks and who was named last, or the last two of a kind; of these the one named first comes first. */
  lastTwo(token: number, kind: string, own: string | undefined): readonly string[] {
    const fits = (side: string): boolean => this.#fits(side, kind);
    const together = this.twoTogether(token, own);
    if (together.length > 1 && together.every(fits)) return together;
    const recent = (kind === 'humans' ? this.humans : this.#lately).filter(fits);
    const two = own !== undefined && fits(own) ? [own, ...recent.filter((s) => s !== own)] : recent.slice(0, 2).reverse();
    // Whatever two states may not have been told to be states.
    if (two.length < 2 && kind === 'states') return this.lastTwo(token, 'pair', own);
    return two.length > 1 ? two.slice(0, 2) : [];
  }

  #timesOf(party: PartyId): number {
    return this.#times.get(party) ?? 0;
  }

  /** Of those that are states the one named most. */
  most(parties: readonly PartyId[]): PartyId | undefined {
    return parties.filter((p) => this.isState(p)).sort((a, b) => this.#timesOf(b) - this.#timesOf(a))[0];
  }
}
