import { ATTITUDE_TABLE } from './attitude';
import { COOPERATION_TABLE } from './cooperation';
import { EFFECT_TABLE } from './effect';
import { EVALUATION_TABLE, IDIOM_TABLE } from './evaluation';
import { addTo, rowsOf, wordsOf } from './list';
import { SHIFT_TABLE } from './shift';

/** What a word does in the stance calculus. */
export type WordClass =
  | 'attitude' | 'effect' | 'evaluation'
  | 'bond' | 'grow' | 'break' | 'will' | 'friend' | 'state'
  | 'reverse' | 'fail' | 'attempt' | 'cause' | 'demand' | 'receive' | 'strong' | 'weak';

/** One reading of a word. */
export interface WordEntry {
  class: WordClass;
  /** The class with the sign. */
  label: string;
  pos: 'verb' | 'noun' | 'adj' | 'adv' | 'any';
  sign: -1 | 0 | 1;
  /** 1 mild, 2 clear, 3 emphatic. */
  strength: number;
  /** Where target or patient stands: `obj` or prepositions. */
  markers: readonly string[];
}

/** A fixed expression: words as lemmas, `*` for a gap of up to two words. */
export interface Idiom {
  words: readonly string[];
  sign: -1 | 1;
  strength: number;
}

const signOf = (cell: string | undefined): -1 | 0 | 1 => (cell === '+' ? 1 : cell === '-' ? -1 : 0);
const words = (cell: string | undefined): string[] => (cell ? wordsOf(cell) : []);

function buildIndex(): Map<string, WordEntry[]> {
  const index = new Map<string, WordEntry[]>();
  const add = (forms: string | undefined, wordClass: string | undefined, pos = 'any', sign = '', strength = '1', markers = ''): void => {
    const entry = { class: wordClass, label: `${wordClass}${sign}`, pos, sign: signOf(sign), strength: Number(strength), markers: words(markers) } as WordEntry;
    for (const form of words(forms)) addTo(index, form, entry);
  };
  for (const [table, wordClass] of [[ATTITUDE_TABLE, 'attitude'], [EFFECT_TABLE, 'effect']] as const) {
    for (const [pos, sign, strength, markers, forms] of rowsOf(table)) add(forms, wordClass, pos, sign, strength, markers);
  }
  for (const [pos, sign, strength, forms] of rowsOf(EVALUATION_TABLE)) add(forms, 'evaluation', pos, sign, strength);
  for (const [part, sign, strength, forms] of rowsOf(COOPERATION_TABLE)) add(forms, part, 'any', sign, strength);
  for (const [kind, forms] of rowsOf(SHIFT_TABLE)) add(forms, kind);
  return index;
}

let index: Map<string, WordEntry[]> | undefined;
const NONE: readonly WordEntry[] = [];

/** All readings of a lemma (lower case). */
export function entriesOf(lemma: string): readonly WordEntry[] {
  return (index ??= buildIndex()).get(lemma) ?? NONE;
}

/** The first of some readings that is of a class. */
export function ofClass(entries: readonly WordEntry[], wordClass: WordClass): WordEntry | undefined {
  return entries.find((e) => e.class === wordClass);
}

const NO_IDIOMS: readonly Idiom[] = [];
let idioms: Map<string, Idiom[]> | undefined;

/** The idioms that begin with a lemma. */
export function idiomsAt(lemma: string): readonly Idiom[] {
  if (!idioms) {
    idioms = new Map();
    for (const [sign, strength, text] of rowsOf(IDIOM_TABLE)) {
      const idiom: Idiom = { words: words(text), sign: signOf(sign) as -1 | 1, strength: Number(strength) };
      addTo(idioms, idiom.words[0] as string, idiom);
    }
  }
  return idioms.get(lemma) ?? NO_IDIOMS;
}
