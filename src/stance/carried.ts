import type { PartyId } from '../types';
import type { Reader } from './reading';
import type { Voice } from './voice';
import type { Reference } from './types';

/** Further than this many sentences back, words do not bear on a party that is not named again. */
const CARRY_REACH = 2;
const MOST_CARRIED = 2;
/** Further than this many sentences back nobody goes on about a party that another named. */
const RECENT_REACH = 5;
const MOST_RECENT = 6;

interface CarriedParty {
  party: PartyId;
  via: 'carried' | 'previous';
}

/** Remembers what each holder, and the sentences before, spoke of last: words that name no party go on about it. */
export class Carried {
  readonly #last = new Map<number, { sentence: number; parties: PartyId[] }>();
  /** The parties named before, each once, those of the last sentence first. */
  #recent: { party: PartyId; sentence: number }[] = [];

  constructor(private readonly reader: Reader) {}

  /** To be called after each sentence with what it named. */
  pass(sentence: number, references: readonly Reference[]): void {
    const named = [...new Set(references.filter((r) => r.party !== '').map((r) => r.party))];
    if (named.length === 0) return;
    const before = this.#recent.filter((r) => sentence - r.sentence < RECENT_REACH && !named.includes(r.party));
    this.#recent = [...named.map((party) => ({ party, sentence })), ...before].slice(0, MOST_RECENT);
  }

  /** The parties named last by anybody. */
  lastNamed(): PartyId[] {
    return this.#recent.filter((r) => r.sentence === this.#recent[0]?.sentence).map((r) => r.party).slice(0, MOST_CARRIED);
  }

  /** The parties other than one's own that were named last, in the sentences before. */
  othersBefore(sentence: number, own: PartyId | null): PartyId[] {
    return this.#recent.filter((r) => r.party !== own && sentence - r.sentence <= RECENT_REACH).map((r) => r.party).slice(0, MOST_CARRIED);
  }

  /** The parties that a voice goes on about without naming them. */
  follow(voice: Voice, named: ReadonlyMap<PartyId, unknown>): CarriedParty[] {
    const own = this.reader.partyOf(voice.holder);
    const others = [...named.keys()].filter((p) => p !== own);
    const before = this.#last.get(voice.holder);
    const near = before !== undefined && voice.sentence - before.sentence <= CARRY_REACH;
    if (others.length > 0) this.#last.set(voice.holder, { sentence: voice.sentence, parties: others.slice(0, MOST_CARRIED) });
    else if (near) before.sentence++;
    if (near) return before.parties.filter((p) => !named.has(p)).map((party) => ({ party, via: 'carried' }));
    if (others.length > 0) return [];
    return this.othersBefore(voice.sentence, own).map((party) => ({ party, via: 'previous' }));
  }
}
