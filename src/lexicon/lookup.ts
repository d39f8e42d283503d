import { ATTITUDE_TABLE } from './attitude';
import { COOPERATION_TABLE } from './cooperation';
import { EFFECT_TABLE } from './effect';
import { EVALUATION_TABLE, IDIOM_TABLE } from './evaluation';
import { rowsOf } from './list';
import { SHIFT_TABLE } from './shift';

/** What a word does in the stance calculus. */
export type WordClass =
  | 'attitude' | 'effect' | 'evaluation'
  | 'bond' | 'grow' | 'break' | 'will' | 'friend' | 'state'
  | 'reverse' | 'fail' | 'attempt' | 'cause' | 'demand' | 'receive' | 'strong' | 'weak';

/** One reading of a word. */
export interface WordEntry {
  class: WordClass;
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
const words = (cell: string | undefined): string[] => (cell ?? '').split(' ').filter(Boolean);

function addAll(index: Map<string, WordEntry[]>, forms: string | undefined, entry: WordEntry): void {
  for (const form of words(forms)) {
    const list = index.get(form) ?? [];
    list.push(entry);
    index.set(form, list);
  }
}

function buildIndex(): Map<string, WordEntry[]> {
  const index = new Map<string, WordEntry[]>();
  for (const [table, wordClass] of [[ATTITUDE_TABLE, 'attitude'], [EFFECT_TABLE, 'effect']] as const) {
    for (const [pos, sign, strength, markers, forms] of rowsOf(table)) {
      addAll(index, forms, { class: wordClass, pos: pos as WordEntry['pos'], sign: signOf(sign), strength: Number(strength), markers: words(markers) });
    }
  }
  for (const [pos, sign, strength, forms] of rowsOf(EVALUATION_TABLE)) {
    addAll(index, forms, { class: 'evaluation', pos: pos as WordEntry['pos'], sign: signOf(sign), strength: Number(strength), markers: [] });
  }
  for (const [part, sign, strength, forms] of rowsOf(COOPERATION_TABLE)) {
    addAll(index, forms, { class: part as WordClass, pos: 'any', sign: signOf(sign), strength: Number(strength), markers: [] });
  }
  for (const [kind, forms] of rowsOf(SHIFT_TABLE)) {
    addAll(index, forms, { class: kind as WordClass, pos: 'any', sign: 0, strength: 1, markers: [] });
  }
  return index;
}

let index: Map<string, WordEntry[]> | undefined;
const NONE: readonly WordEntry[] = [];

/** All words with their readings. */
export function allEntries(): ReadonlyMap<string, readonly WordEntry[]> {
  return (index ??= buildIndex());
}

/** All readings of a lemma (lower case). */
export function entriesOf(lemma: string): readonly WordEntry[] {
  return allEntries().get(lemma) ?? NONE;
}

const NO_IDIOMS: readonly Idiom[] = [];
let idioms: Map<string, Idiom[]> | undefined;

/** The idioms that begin with a lemma. */
export function idiomsAt(lemma: string): readonly Idiom[] {
  if (!idioms) {
    idioms = new Map();
    for (const [sign, strength, text] of rowsOf(IDIOM_TABLE)) {
      const idiom: Idiom = { words: words(text), sign: signOf(sign) as -1 | 1, strength: Number(strength) };
      const first = idiom.words[0] as string;
      idioms.set(first, [...(idioms.get(first) ?? []), idiom]);
    }
  }
  return idioms.get(lemma) ?? NO_IDIOMS;
}
