import type { Multiword } from '../lexicon/clause-rows';
import { KINDS, UNIT_OF } from '../lexicon/clause-forms';
import { MULTIWORDS } from '../lexicon/clause-words';
import type { Document } from '../document/types';
import type { GroupReader } from './groups';
import type { VerbGroup, VerbReader } from './verbs';
import { Kind } from './kind';

/** What the assembler reads: the pieces of a sentence, quotation marks left out. */
export type UnitType =
  | 'group' | 'verb' | 'preposition' | 'conjunction' | 'subordinator' | 'relative' | 'that'
  | 'adjective' | 'adverb' | 'negation' | 'comma' | 'break' | 'dash' | 'open' | 'close' | 'stop';

/** One piece of a sentence. */
export interface Unit {
  type: UnitType;
  from: number;
  to: number;
  /** The wording in lower case, for function words. */
  word: string;
  /** Index of the noun group, or -1. */
  group: number;
  verb: VerbGroup | null;
  /** A quotation mark stands right before. */
  quoted: boolean;
}

const unitNamed = (name: string): UnitType => (UNIT_OF.get(name) ?? name) as UnitType;
const I_AM = "i'm";

/** Cuts sentences into units. */
export class UnitReader {
  constructor(
    private readonly document: Document,
    private readonly kinds: Uint8Array,
    private readonly groups: GroupReader,
    private readonly verbs: VerbReader,
  ) {}

  /** The units of the tokens `[from, to)`. */
  read(from: number, to: number): Unit[] {
    const units: Unit[] = [];
    let quoted = false;
    let i = from;
    while (i < to) {
      if (this.kinds[i] === Kind.Quote) {
        quoted = true;
        i++;
        continue;
      }
      const unit = this.#unitAt(i, to);
      unit.quoted = quoted;
      units.push(unit);
      quoted = false;
      i = this.#splits(unit) ? i : unit.to;
    }
    return units;
  }

  #unitAt(i: number, limit: number): Unit {
    const multi = this.#multiwordAt(i, limit);
    if (multi) return this.#unit(unitNamed(multi.class), i, i + multi.words.length, multi.wording);
    const kind = this.kinds[i] as Kind;
    const phrase = this.verbs.negationLength(i);
    if (phrase === 0 && this.#mayStartGroup(i)) {
      const reading = this.groups.read(i, limit);
      if (reading) return this.#unit('group', i, reading.next, '', reading.group);
    }
    if (phrase > 0 || this.#mayStartVerb(kind)) {
      const verb = this.verbs.read(i, limit);
      if (verb) return this.#unit('verb', i, verb.to, '', -1, verb);
      if (phrase > 0) return this.#unit('negation', i, i + phrase, '');
    }
    return this.#unit(unitNamed(KINDS[kind] as string), i, i + 1, this.document.tokens.lower[i] as string);
  }

  /** `I'm` is one token to the tagger: a group, and then a verb. */
  #splits({ type, from, to }: Unit): boolean {
    if (type !== 'group' || to !== from + 1 || this.document.tokens.lower[from] !== I_AM) return false;
    this.kinds[from] = Kind.Be;
    return true;
  }

  #unit(type: UnitType, from: number, to: number, word: string, group = -1, verb: VerbGroup | null = null): Unit {
    return { type, from, to, word, group, verb, quoted: false };
  }

  /** A verb or adverb begins a group only together with what is behind it (`anti-war talks`, `very good talks`). */
  #mayStartGroup(i: number): boolean {
    const kind = this.kinds[i] as Kind;
    const next = this.kinds[i + 1];
    if (kind === Kind.Verb || kind === Kind.Adverb) return next === Kind.Hyphen || kind === Kind.Adverb && next === Kind.Adjective;
    return kind >= Kind.Determiner && kind <= Kind.Pronoun;
  }

  #mayStartVerb(kind: Kind): boolean {
    return kind >= Kind.Negation && kind <= Kind.To;
  }

  #multiwordAt(i: number, limit: number): Multiword | undefined {
    const { lower } = this.document.tokens;
    return MULTIWORDS.get(lower[i])?.find(({ words, class: name }) => {
      const end = i + words.length;
      if (end > limit || words.some((word, k) => lower[i + k] !== word)) return false;
      const isInfinitive = name === 'preposition' && this.kinds[end - 1] === Kind.To;
      return !isInfinitive && (name !== 'quantity' || this.kinds[end] === Kind.Number);
    });
  }
}
