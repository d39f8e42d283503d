import { addTo, rowsOf, wordsOf } from './list';
import { PHRASE_TABLE } from './phrase';

/** A phrase of a verb and a noun by which the subject takes a stand. */
export interface Phrase {
  sign: -1 | 1;
  strength: number;
  /** Lemmas; `*` where the noun alone says it. */
  verbs: readonly string[];
  /** Of these one must stand before the noun; empty where none is needed. */
  adjectives: readonly string[];
  /** Where the target stands: prepositions, `obj`, or `subj` where the subject itself is judged. */
  places: readonly string[];
  /** The noun's own preposition (`hold X *to* account`, `*in* defiance of X`), or ''. */
  before: string;
}

const NONE: readonly Phrase[] = [];
let byNoun: Map<string, Phrase[]> | undefined;

const words = (cell: string): string[] => (cell === '-' ? [] : wordsOf(cell));

/** `out_of` in the table is `out of`. */
const spaced = (word: string): string => word.replaceAll('_', ' ');

function index(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const row of rowsOf(PHRASE_TABLE)) {
    const [sign, strength, verbs, adjectives, nouns, places] = row as [string, string, string, string, string, string];
    for (const noun of words(nouns)) {
      const [bare, before = ''] = noun.split('+').reverse() as [string, string?];
      const phrase: Phrase = { sign: sign === '+' ? 1 : -1, strength: Number(strength), verbs: words(verbs), adjectives: words(adjectives), places: words(places).map(spaced), before: spaced(before) };
      addTo(map, bare, phrase);
    }
  }
  return map;
}

/** The phrases with a noun, by its lemma and by its form. */
export function phrasesWith(lemma: string, form: string): readonly Phrase[] {
  byNoun ??= index();
  const byLemma = byNoun.get(lemma) ?? NONE;
  return form === lemma ? byLemma : [...byLemma, ...(byNoun.get(form) ?? NONE)];
}
