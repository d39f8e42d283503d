import { WORD_CLASSES } from './wordClasses';

/** The narrow class of a word, from 1, and the wide one it belongs to. */
export interface Kin {
  narrow: number;
  wide: number;
}

const NONE: Kin = { narrow: 0, wide: 0 };
let table: Map<string, Kin> | undefined;

function readClasses(): Map<string, Kin> {
  const classes = new Map<string, Kin>();
  WORD_CLASSES.trim().split('\n').forEach((line, k) => {
    const [wide, ...words] = line.split(' ');
    const kin = { narrow: k + 1, wide: Number(wide) + 1 };
    for (const word of words) classes.set(word, kin);
  });
  return classes;
}

/** The class of a word by its lemma, else by its form; 0 where it has none. */
export function kinOf(lemma: string, lower: string): Kin {
  table ??= readClasses();
  return table.get(lemma) ?? table.get(lower) ?? NONE;
}
