import { isTone } from './tone';
import type { FeatureList, FeatureNames } from './names';
import type { Reader } from './reading';
import type { Candidate } from './types';

/** The two greatest of some numbers, and none below 0: what is left when one of them is taken away. */
class Greatest {
  #first = 0;
  #second = 0;

  add(x: number): void {
    if (x > this.#first) [this.#first, this.#second] = [x, this.#first];
    else if (x > this.#second) this.#second = x;
  }

  without(x: number): number {
    return x === this.#first ? this.#second : this.#first;
  }
}

/** What rules and the tone say of a party in a sentence, and where it is first meant and first named. */
export interface Standing {
  favor: number;
  against: number;
  tone: number;
  first: number;
  named: number;
}

const NOBODY: Standing = { favor: 0, against: 0, tone: 0, first: Infinity, named: Infinity };

function standingOf({ references }: Candidate): Standing {
  const standing = { ...NOBODY };
  for (const { token, via, firings } of references) {
    standing.first = Math.min(standing.first, token);
    if (via === 'name' || via === 'affiliate') standing.named = Math.min(standing.named, token);
    for (const f of firings) {
      if (isTone(f)) standing.tone += f.sign * f.strength;
      else if (f.sign > 0) standing.favor += f.strength;
      else standing.against += f.strength;
    }
  }
  return standing;
}

/** The candidates of one holder in a sentence: those of the holder's own party, and the others. */
class Holding {
  size = 0;
  readonly others = { favor: new Greatest(), against: new Greatest() };
  home = NOBODY;
  /** Where other parties are first named: the first three places, in any order, and how many there are. */
  named: number[] = [];
  count = 0;

  add(s: Standing, isHome: boolean): void {
    this.size++;
    if (isHome) {
      this.home = s;
      return;
    }
    this.others.favor.add(s.favor);
    this.others.against.add(s.against);
    if (s.named === Infinity) return;
    this.count++;
    this.named.push(s.named);
    if (this.named.length > 3) this.named = this.named.sort((a, b) => a - b).slice(0, 3);
  }
}

const scaled = (x: number): number => Math.max(-3, Math.min(3, x / 2));

/** Tells how each candidate of a sentence stands among the others of the same holder; linear in their number. */
export class Rivals {
  readonly #standings: ReadonlyMap<Candidate, Standing>;
  readonly #holdings = new Map<number, Holding>();

  constructor(candidates: readonly Candidate[], reader: Reader) {
    this.#standings = new Map(candidates.map((c) => [c, standingOf(c)]));
    for (const [c, standing] of this.#standings) {
      const holding = this.#holdings.get(c.holder) ?? new Holding();
      this.#holdings.set(c.holder, holding);
      holding.add(standing, c.target === reader.partyOf(c.holder));
    }
  }

  standingOf(c: Candidate): Standing {
    return this.#standings.get(c) as Standing;
  }

  /** @param side how the target stands to the holder: `own`, `other`, `free` */
  describe(features: FeatureList, { of: name }: FeatureNames, c: Candidate, side: string): void {
    const mine = this.standingOf(c);
    const holding = this.#holdings.get(c.holder) as Holding;
    const isHome = side === 'own';
    const { others } = holding;
    const home = isHome ? NOBODY : holding.home;
    const favor = isHome ? others.favor.without(-1) : others.favor.without(mine.favor);
    const against = isHome ? others.against.without(-1) : others.against.without(mine.against);
    features.add(name`others:favor`, scaled(favor));
    features.add(name`others:against`, scaled(against));
    features.add(name`home:favor`, scaled(home.favor));
    features.add(name`home:against`, scaled(home.against));
    features.add(name`lead:favor`, scaled(mine.favor - favor));
    features.add(name`lead:against`, scaled(mine.against - against));
    features.add(name`rivals:${Math.min(3, holding.size - 1)}|${side}`);
    features.add(name`rival:${side}|${home.favor > 0}|${home.against > 0}|${against > 0}`);
    features.add(name`voices:${Math.min(4, this.#holdings.size)}`);
    if (mine.named === Infinity) return;
    const before = holding.named.filter((place) => place < mine.named).length;
    features.add(name`rank:${Math.min(2, before)}|${Math.min(2, holding.count - Number(!isHome))}`);
    features.add(name`home:${home.first === Infinity ? 'none' : home.first < mine.named ? 'before' : 'after'}`);
  }
}
