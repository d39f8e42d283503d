import { isAuxiliary } from './before';
import { MODALITIES, SEMI_MODALS, SHAPE_BEHIND, TENSELESS } from '../lexicon/clause-forms';
import { ADJECTIVE_CLASSES, PARTICIPLE_ADJECTIVES } from '../lexicon/clause-verbs';
import { IRREGULAR_VERBS } from '../lexicon/clause-irregular';
import { BETWEEN, FUNCTION_WORDS, NEGATING_PHRASES, PAST_AUXILIARIES } from '../lexicon/clause-words';
import type { Document } from '../document/types';
import { mayBeParticiple, verbForm, verbLemma } from './lemma';
import type { Modality } from './types';
import { Kind } from './kind';

/** How a verb group may be used. */
export type VerbShape = 'finite' | 'to' | 'ing' | 'participle' | 'bare' | 'auxiliary';

/** A verb group as read from its words alone. */
export interface VerbGroup {
  from: number;
  to: number;
  verb: number;
  lemma: string;
  shape: VerbShape;
  passive: boolean;
  negated: boolean;
  modality: Modality;
  tense: 'past' | 'present' | 'none';
  manner: number[];
  /** A participle that is an adjective (`is determined to …`), or -1. */
  attribute: number;
  /** The form alone does not say whether it is a past or a participle (`signed`). */
  ambiguous: boolean;
}

/** A verb group of which nothing has been read. */
export function newVerb(from: number): VerbGroup {
  return { from, to: from, verb: -1, lemma: '', shape: 'finite', passive: false, negated: false, modality: 'none', tense: 'none', manner: [], attribute: -1, ambiguous: false };
}

function modalityOf(word: string): Modality {
  const name = FUNCTION_WORDS.get(word);
  return MODALITIES.has(name) ? (name as Modality) : 'none';
}

/** Reads verb groups. */
export class VerbReader {
  constructor(
    private readonly document: Document,
    private readonly kinds: Uint8Array,
  ) {}

  #kind(i: number): Kind {
    return this.kinds[i] as Kind;
  }

  #lower(i: number): string {
    return this.document.tokens.lower[i] ?? '';
  }

  /** Length of a negating phrase at `i`: `no longer`, `by no means`, `in no way`, `under no circumstances`; 0 where there is none. */
  negationLength(i: number): number {
    const length = this.#lower(i) === 'no' ? 2 : this.#lower(i + 1) === 'no' ? 3 : 0;
    return length > 0 && NEGATING_PHRASES.has(this.document.tokens.lower.slice(i, i + length).join(' ')) ? length : 0;
  }

  /** Skips adverbs and negations inside a verb group; -1 for a token where the group ends. */
  #skip(i: number, limit: number, into: VerbGroup): number {
    let k = i;
    for (; k < limit; k++) {
      const kind = this.#kind(k);
      const phrase = this.negationLength(k);
      if (phrase > 0) {
        into.negated = true;
        k += phrase - 1;
      } else if (kind === Kind.Negation) into.negated = true;
      else if (kind === Kind.Adverb) into.manner.push(k);
      else if (this.#kind(k + 1) === Kind.Hyphen && this.#kind(k + 2) === Kind.Verb && k > into.from) k++;
      else if (kind === Kind.Conjunction && k > i && this.#kind(k - 1) === Kind.Adverb && this.#kind(k + 1) === Kind.Adverb) continue;
      else if (kind !== Kind.Quote && !this.#isBetween(k)) break;
    }
    return k;
  }

  /** `have both condemned`, `has since backed`. */
  #isBetween(k: number): boolean {
    return BETWEEN.has(this.#lower(k)) && this.#kind(k - 1) === Kind.Have && this.#kind(k + 1) === Kind.Verb && verbForm(this.document, k + 1) !== 'ing';
  }

  /** Reads the verb group at `from`, which holds a verb, an auxiliary, `to`, or a negation of one; `null` where none starts. */
  read(from: number, limit: number): VerbGroup | null {
    const group = newVerb(from);
    let i = this.#skip(from, limit, group);
    let infinitive = false;
    if (this.#kind(i) === Kind.To) {
      infinitive = true;
      i = this.#skip(i + 1, limit, group);
    }
    let auxiliary = -1;
    let first = -1;
    let manners = group.manner.length;
    let afterAuxiliary = i;
    while (i < limit) {
      const kind = this.#kind(i);
      if (!isAuxiliary(kind)) break;
      if (first < 0) first = i;
      auxiliary = i;
      if (group.modality === 'none') group.modality = modalityOf(this.#lower(i));
      afterAuxiliary = i + 1;
      manners = group.manner.length;
      i = this.#skip(i + 1, limit, group);
      const chained = this.#chain(i, auxiliary, limit, group);
      if (chained > i) {
        i = chained;
        afterAuxiliary = i;
      }
    }
    if (this.#kind(i) === Kind.Verb) {
      if (first < 0) first = i;
      // `be used to attack` is no habit.
      const semi = this.#lower(i) === 'used' && auxiliary >= 0 ? -1 : this.#semiModal(i, limit, group);
      return semi < 0 ? this.#finish(group, i, auxiliary, first, infinitive) : this.#finish(group, semi, auxiliary < 0 ? i : auxiliary, first, infinitive);
    }
    if (auxiliary < 0) return null;
    const kept = this.#keepManners(group, manners, afterAuxiliary, i);
    return this.#finishAuxiliary(group, auxiliary, first, infinitive, kept);
  }

  /** Adverbs behind a lone auxiliary belong to what follows it (`is very effective`), negations to the verb. */
  #keepManners(group: VerbGroup, count: number, end: number, next: number): number {
    let to = end;
    for (let k = end; k < next; k++) if (this.#kind(k) === Kind.Negation || this.negationLength(k) > 0) to = k + Math.max(1, this.negationLength(k));
    group.manner.length = Math.min(group.manner.length, count + (to > end ? group.manner.filter((m) => m >= end && m < to).length : 0));
    return to;
  }

  /** `has to`, `is going to`, `ought to`: reads over to the verb meant; `i` where there is none. Who does not have to is free to. */
  #chain(i: number, auxiliary: number, limit: number, group: VerbGroup): number {
    const kind = this.#kind(auxiliary);
    if (this.#kind(i) === Kind.To && (kind === Kind.Have || this.#lower(auxiliary) === 'ought')) {
      group.modality = group.negated && kind === Kind.Have ? 'none' : 'obligation';
      if (this.#lower(i - 1) === 'yet') group.negated = true;
      return this.#skip(i + 1, limit, group);
    }
    const going = kind === Kind.Be && this.#lower(i) === 'going' && this.#kind(i + 1) === Kind.To;
    if (!going) return i;
    group.modality = 'future';
    return this.#skip(i + 2, limit, group);
  }

  /** `needs to leave`, `used to be`: index of the verb meant, or -1. */
  #semiModal(i: number, limit: number, group: VerbGroup): number {
    if (this.#kind(i + 1) !== Kind.To) return -1;
    const isModal = SEMI_MODALS.has(verbLemma(this.document, i));
    if (!isModal && this.#lower(i) !== 'used') return -1;
    const before = group.manner.length;
    const next = this.#skip(i + 2, limit, group);
    const kind = this.#kind(next);
    if (kind !== Kind.Verb && !isAuxiliary(kind)) {
      group.manner.length = before;
      return -1;
    }
    if (isModal && !group.negated) group.modality = 'obligation';
    return next;
  }

  #finish(group: VerbGroup, verb: number, auxiliary: number, first: number, infinitive: boolean): VerbGroup {
    const form = verbForm(this.document, verb);
    group.verb = verb;
    group.lemma = verbLemma(this.document, verb);
    group.to = verb + 1;
    const helper = auxiliary >= 0 ? this.#kind(auxiliary) : Kind.Other;
    group.passive = helper === Kind.Be && mayBeParticiple(this.document, verb);
    if (group.passive && this.#lower(verb + 1) !== 'by' && this.#isStateOfMind(verb)) {
      group.passive = false;
      group.attribute = verb;
      group.verb = auxiliary;
      group.lemma = 'be';
    }
    if (infinitive) group.shape = 'to';
    else if (auxiliary >= 0) {
      group.shape = this.#shapeBehind(first) ?? 'finite';
      group.tense = this.#auxiliaryTense(first);
    } else if (form === 'ing') group.shape = 'ing';
    else if (form === 'participle') group.shape = 'participle';
    else if (form === 'base') {
      const irregular = IRREGULAR_VERBS.get(this.#lower(verb));
      // `a school run by X`
      group.shape = irregular?.participle && !irregular.past && this.#lower(verb + 1) === 'by' ? 'participle' : 'bare';
      group.tense = irregular?.past ? 'past' : 'present';
      group.ambiguous = irregular?.past ?? false;
    } else {
      group.tense = form === 's' ? 'present' : 'past';
      group.ambiguous = form === 'past-or-participle';
    }
    return group;
  }

  #shapeBehind(auxiliary: number): VerbShape | undefined {
    return SHAPE_BEHIND.get(this.#lower(auxiliary)) as VerbShape | undefined;
  }

  /** `is opposed to`; `is prepared to`, not `was prepared in`. */
  #isStateOfMind(verb: number): boolean {
    const word = this.#lower(verb);
    return PARTICIPLE_ADJECTIVES.has(word) && (!ADJECTIVE_CLASSES.has(word) || this.#kind(verb + 1) === Kind.To || this.#kind(verb + 1) === Kind.Stop);
  }

  #auxiliaryTense(first: number): 'past' | 'present' | 'none' {
    const word = this.#lower(first);
    if (TENSELESS.has(word)) return 'none';
    if (this.#kind(first) === Kind.Verb) return verbForm(this.document, first) === 's' ? 'present' : 'past';
    return PAST_AUXILIARIES.has(word) && this.#kind(first) !== Kind.Modal ? 'past' : 'present';
  }

  /** A lone auxiliary: the copula, `have` and `do` as full verbs, or a modal whose verb stands further on. */
  #finishAuxiliary(group: VerbGroup, auxiliary: number, first: number, infinitive: boolean, to: number): VerbGroup {
    const kind = this.#kind(auxiliary);
    group.verb = auxiliary;
    group.lemma = verbLemma(this.document, auxiliary);
    group.to = to;
    group.shape = infinitive ? 'to' : this.#shapeBehind(first) ?? (kind === Kind.Modal || kind === Kind.Do ? 'auxiliary' : 'finite');
    if (!infinitive) group.tense = this.#auxiliaryTense(first);
    return group;
  }
}
