import { APOSTROPHES, BETWEEN_NAMES, SHORTENED } from '../lexicon/mention-words';
import { addTo } from '../lexicon/list';
import { NAME_EXTRAS } from '../lexicon/person-words';
import { withoutAccents } from '../lexicon/latin';
import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Two spellings of one surname are at least this alike. */
const SAME_SURNAME = 0.9;
/** Shorter names are too much alike by chance. */
const SHORTEST_VARIANT = 5;
/** How many surnames with one first letter are compared. */
const MOST_COMPARED = 24;

/** A person's name in comparable words: lower case, without accents, hyphens as spaces, without `al`. */
export function nameWords(name: string): string[] {
  const plain = withoutAccents(name).toLowerCase();
  const words = plain.replace(APOSTROPHES, '').split(BETWEEN_NAMES).filter(Boolean);
  const kept = words.filter((w) => !NAME_EXTRAS.has(w));
  return kept.length > 0 ? kept : words;
}

/** True when two words are one given name: the same, or one the initial of the other. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (SHORTENED.test(a) || SHORTENED.test(b)) return a[0] === b[0];
  return a[0] === b[0] && JaroWinklerDistance(a, b) >= SAME_SURNAME;
}

/** True when the given names of one may be those of the other: each of the shorter list is in the longer, or one is empty. */
export function givenNamesFit(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((x) => many.some((y) => sameGiven(x, y)));
}

/** Finds entities by the words of their names, one look-up a word; spelling variants of surnames included. */
export class NameIndex {
  readonly #bySurname = new Map<string, number[]>();
  readonly #byWord = new Map<string, number>();
  readonly #byInitial = new Map<string, string[]>();

  /** Enters an entity under its name. */
  add(entity: number, words: readonly string[]): void {
    const surname = words.at(-1) ?? '';
    const known = this.#bySurname.get(surname);
    if (!known) addTo(this.#byInitial, surname.slice(0, 1), surname);
    if (!known?.includes(entity)) addTo(this.#bySurname, surname, entity);
    for (const word of words) this.#byWord.set(word, entity);
  }

  /** Entities of this surname, the one entered last first; spelling variants where the surname itself is new. */
  withSurname(surname: string): readonly number[] {
    const exact = this.#bySurname.get(surname);
    if (exact) return exact.toReversed();
    if (surname.length < SHORTEST_VARIANT) return [];
    const near = (this.#byInitial.get(surname.slice(0, 1)) ?? []).slice(-MOST_COMPARED);
    return near.filter((s) => s.length >= SHORTEST_VARIANT && JaroWinklerDistance(s, surname) >= SAME_SURNAME).flatMap((s) => this.#bySurname.get(s) ?? []);
  }

  /** The entity whose name has this word anywhere, or -1. */
  withWord(word: string): number {
    return this.#byWord.get(word) ?? -1;
  }
}
