import { isPersonal } from '../mention/at';
import type { PartyId } from '../types';
import type { Reader } from './reading';

/** Two that were named together are the pair for so many tokens. */
const PAIR_REACH = 60;
/** Those that are several for so many. */
const SEVERAL_REACH = 600;
const MOST_JOINED = 8;
/** So many parties are kept in mind. */
const MOST_RECENT = 5;

const latestFirst = (parties: readonly PartyId[], latest: PartyId): PartyId[] => [latest, ...parties.filter((p) => p !== latest)].slice(0, MOST_RECENT);

/** Remembers which parties were named, how often, and which two together. */
export class Named {
  /** Latest first. */
  recent: readonly PartyId[] = [];
  /** Of these the ones that are people. */
  humans: readonly PartyId[] = [];
  #lastCoordination = -1;
  /** Those joined last, each as often as it was named. */
  #joined: readonly PartyId[] = [];
  #together: { parties: readonly PartyId[]; count: number; token: number } = { parties: [], count: 0, token: -Infinity };
  readonly #times = new Map<PartyId, number>();
  /** What a party is where it is no state, which `the country` does not mean where a state was named. */
  readonly #kinds: ReadonlyMap<PartyId, string>;

  constructor(private readonly reader: Reader) {
    this.#kinds = new Map(reader.mentions.entities.flatMap((e): [PartyId, string][] => (e.organisation ? [[e.name, 'bodies']] : isPersonal(e) ? [[e.name, 'humans']] : [])));
  }

  isState(party: PartyId): boolean {
    return !this.#kinds.has(party);
  }

  remember(token: number, party: PartyId): void {
    this.#times.set(party, this.#timesOf(party) + 1);
    this.#rememberJoined(token, party);
    this.recent = latestFirst(this.recent, party);
  }

  rememberHuman(party: PartyId): void {
    this.humans = latestFirst(this.humans, party);
  }

  /** `Vasqua and Brenia` are what `the two countries`, `the former` and `the latter` mean, though a third is named behind them. */
  #rememberJoined(token: number, party: PartyId): void {
    const coordination = this.reader.groupOf(token)?.coordination ?? -1;
    this.#joined = coordination >= 0 && coordination === this.#lastCoordination ? [...this.#joined.slice(1 - MOST_JOINED), party] : [party];
    const parties = [...new Set(this.#joined)];
    if (parties.length > 1) this.#together = { parties, count: this.#joined.length, token };
    this.#lastCoordination = coordination;
  }

  /**
   * The two, or up to `most`, that were last named together; if that is long ago the last two of a kind; of these the one named first
   * comes first.
   */
  lastTwo(token: number, kind = 'pair', most = 2): readonly PartyId[] {
    const fits = (p: PartyId): boolean => kind === 'pair' || (this.#kinds.get(p) ?? 'states') === kind;
    const { parties, count, token: at } = this.#together;
    if (most > 2) return count <= most && token - at < SEVERAL_REACH ? parties.filter(fits) : [];
    const pair = parties.slice(-2);
    if (token - at < PAIR_REACH && pair.every(fits)) return pair;
    const two = (kind === 'humans' ? this.humans : this.recent).filter(fits).slice(0, 2).reverse();
    // Whatever two states may not have been told to be states.
    if (two.length < 2 && kind === 'states') return this.lastTwo(token);
    return two.length > 1 ? two : [];
  }

  #timesOf(party: PartyId): number {
    return this.#times.get(party) ?? 0;
  }

  /** Of those that are states the one named most. */
  most(parties: readonly PartyId[]): PartyId | undefined {
    return parties.filter((p) => this.isState(p)).sort((a, b) => this.#timesOf(b) - this.#timesOf(a))[0];
  }
}
