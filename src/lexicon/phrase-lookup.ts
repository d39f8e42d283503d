import { addTo, heldAt, rowsOf, wordsOf } from './list';
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

/** By noun: in front of each row the noun's own preposition; and what was read of them. */
let rowsByNoun: Map<string, string[]> | undefined;
const read = new Map<string, Phrase[]>();

const words = (cell: string): string[] => (cell === '-' ? [] : wordsOf(cell));

/** `out_of` in the table is `out of`. */
const spaced = (word: string): string => word.replaceAll('_', ' ');

function index(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const row of PHRASE_TABLE.trim().split('\n')) {
    for (const noun of wordsOf(row.split('|')[4] as string)) {
      const bare = noun.slice(noun.indexOf('+') + 1);
      addTo(map, bare, `${noun.slice(0, -bare.length - 1)}|${row}`);
    }
  }
  return map;
}

function readRows(rows: readonly string[]): Phrase[] {
  return rowsOf(rows.join('\n')).map((cells): Phrase => {
    const [before, sign, strength, verbs, adjectives, , places] = cells as [string, string, string, string, string, string, string];
    return { sign: sign === '+' ? 1 : -1, strength: Number(strength), verbs: words(verbs), adjectives: words(adjectives), places: words(places).map(spaced), before: spaced(before) };
  });
}

function phrasesOf(noun: string): readonly Phrase[] {
  const rows = (rowsByNoun ??= index()).get(noun);
  return rows ? heldAt(read, noun, () => readRows(rows)) : NONE;
}

/** The phrases with a noun, by its lemma and by its form. */
export function phrasesWith(lemma: string, form: string): readonly Phrase[] {
  const byLemma = phrasesOf(lemma);
  return form === lemma ? byLemma : [...byLemma, ...phrasesOf(form)];
}
