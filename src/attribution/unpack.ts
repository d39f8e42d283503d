import { CUE_BITS } from './cueFeatures';
import { PACK_ALPHABET } from '../lexicon/letters';
import { wordCode } from './hash';
import type { Model } from './model';
import { RANK_BITS } from './rank';
import { SPAN_BITS, STEP_BITS } from './spanFeatures';

/** As a gap: so many empty slots, and the gap goes on. */
export const PACK_ESCAPE = 63;
/** The letter of the value 0. */
export const PACK_ZERO = 31;

/** A sparse table: the empty slots before each value, and the values. */
export interface PackedTable {
  gaps: string;
  values: string;
}

/** A model as text. */
export interface PackedModel {
  cueFloor: number;
  threshold: number;
  /** Lemmas, between spaces. */
  heads: string;
  cue: PackedTable;
  span: PackedTable;
  step: PackedTable;
  rank: PackedTable;
}

function letterValues(): Uint8Array {
  const table = new Uint8Array(128);
  for (let i = 0; i < PACK_ALPHABET.length; i++) table[PACK_ALPHABET.charCodeAt(i)] = i;
  return table;
}

function unpackTable(packed: PackedTable, size: number, letters: Uint8Array): Int8Array {
  const values = new Int8Array(size);
  let at = -1;
  let next = 0;
  for (let k = 0; k < packed.gaps.length; k++) {
    const gap = letters[packed.gaps.charCodeAt(k)] as number;
    at += gap;
    if (gap === PACK_ESCAPE) continue;
    at++;
    values[at] = (letters[packed.values.charCodeAt(next++)] as number) - PACK_ZERO;
  }
  return values;
}

/** Makes a model ready for use. */
export function unpackModel(packed: PackedModel): Model {
  const letters = letterValues();
  return {
    heads: new Set(packed.heads.split(' ').map(wordCode)),
    cue: unpackTable(packed.cue, 2 ** CUE_BITS, letters),
    span: unpackTable(packed.span, 2 * 2 ** SPAN_BITS, letters),
    step: unpackTable(packed.step, 9 * 2 ** STEP_BITS, letters),
    rank: unpackTable(packed.rank, 2 ** RANK_BITS, letters),
    cueFloor: packed.cueFloor,
    threshold: packed.threshold,
  };
}
