import { decodeAscending, decodeBytes, indexKeys, type KeyIndex } from './packed';
import { VECTOR_CODES, VECTOR_KEYS, VECTOR_STEPS } from './vectors';

/** How many numbers stand for a word's meaning. */
export const DIMENSIONS = 16;

interface Meanings {
  rowOf: KeyIndex;
  values: Float32Array;
}

let meanings: Meanings | undefined;

/** Each byte holds two codes of four bits; a code is a step of its dimension, around zero. */
function decode(): Meanings {
  const codes = decodeBytes(VECTOR_CODES);
  const values = new Float32Array(2 * codes.length);
  for (let i = 0; i < values.length; i++) {
    const code = ((codes[i >> 1] as number) >> (4 * (i & 1))) & 15;
    values[i] = (code - 7.5) * (VECTOR_STEPS[i % DIMENSIONS] as number);
  }
  return { rowOf: indexKeys(decodeAscending(VECTOR_KEYS)), values };
}

/** The key of a word's hash in the table of meanings. */
export function meaningKey(hash: number): number {
  return hash >>> 8;
}

/** The row of a word in {@link meaningValues}, by the hash of its wording; -1 for unknown words. */
export function meaningRow(hash: number): number {
  meanings ??= decode();
  return meanings.rowOf(meaningKey(hash));
}

/** The row of a word, by the hashes of its wording and, where that is unknown, of its dictionary form. */
export function meaningOf(form: number, lemma: number): number {
  const row = meaningRow(form);
  return row >= 0 ? row : meaningRow(lemma);
}

/** Coordinates of all known words, {@link DIMENSIONS} each. */
export function meaningValues(): Float32Array {
  meanings ??= decode();
  return meanings.values;
}
