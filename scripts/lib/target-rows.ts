import { GROUPS, sentenceFeatures } from '../../src/target/features';
import { numbersOf, SUM_NUMBERS } from '../../src/target/numbers';
import { viewFrom } from '../../src/target/view';
import { NAME, readWords, sentencesOf } from '../../src/target/words';
import type { Example } from './target-data';
import type { Row } from './target-logistic';

/** What a model is made of: for the ablation. */
export type Groups = Record<'sentence' | keyof typeof GROUPS | 'sums' | 'meaning', boolean>;

/** Everything. */
export const EVERYTHING: Groups = { sentence: true, window: true, clause: true, structure: true, roles: true, frames: true, sums: true, meaning: true };

/** An example in features: keys (distinct), numbers, label, fold. */
export interface KeyedRow {
  keys: number[];
  numbers: Float32Array;
  label: number;
  fold: number;
}

/** Words that stand mostly with a capital inside sentences: names, which must not become features. */
export function nameWords(examples: readonly Example[]): Set<string> {
  const uses = new Map<string, { all: number; lower: number }>();
  for (const { document } of examples) {
    const { word, lower, sentence, length } = document.tokens;
    for (let i = 1; i < length; i++) {
      const key = lower[i] as string;
      if (sentence[i] !== sentence[i - 1] || !/[a-z]/u.test(key)) continue;
      const use = uses.get(key) ?? { all: 0, lower: 0 };
      use.all++;
      if (word[i] === key) use.lower++;
      uses.set(key, use);
    }
  }
  return new Set([...uses].filter(([key, use]) => key !== 'i' && use.lower < 0.5 * use.all).map(([key]) => key));
}

/** Makes the features of an example; names that the tags do not tell are masked too. */
export function keyedRow(example: Example, names: ReadonlySet<string>, groups: Groups, folds: number): KeyedRow {
  const { document, quotations, clauses } = example;
  const words = readWords(document, quotations, clauses, sentencesOf(document, [example.target]));
  document.tokens.lower.forEach((lower, i) => {
    if (names.has(lower)) words.form[i] = words.lemma[i] = NAME;
  });
  const view = viewFrom(document, words, example.target);
  const keys = new Set<number>();
  const sink = (key: number): void => void keys.add(key);
  if (groups.sentence) sentenceFeatures(words, view.sentence, sink);
  for (const [name, make] of Object.entries(GROUPS)) if (groups[name as keyof typeof GROUPS]) make(words, view, sink, document);
  const numbers = numbersOf(words, view).map((value, i) => ((i < SUM_NUMBERS ? groups.sums : groups.meaning) ? value : 0));
  return { keys: [...keys], numbers, label: example.label, fold: example.group % folds };
}

/** Keys by their row in a model. */
export type Index = ReadonlyMap<number, number>;

/** The keys that enough rows have. */
export function frequentKeys(rows: readonly KeyedRow[], least: number): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { keys } of rows) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  return new Map([...uses].filter(([, n]) => n >= least));
}

/** A row for the trainer, with the keys that the index knows. */
export function indexedRow({ keys, numbers, label }: KeyedRow, index: Index): Row {
  const features = keys.map((key) => index.get(key)).filter((row) => row !== undefined);
  return { features: Int32Array.from(features), numbers, label };
}
