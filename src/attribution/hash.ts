import { BUCKETS } from './templates';

/** Features are hashed as integers: no string is built while a document is read. A feature is a template (its number) and a value. */

/** A 32-bit code of a word. */
export function wordCode(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** Joins two codes to one; the order counts. */
export function join(a: number, b: number): number {
  return Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ (b >>> 11);
}

/** The slot of a feature: template and value, spread over `2^bits` slots. */
export function slot(template: number, value: number, bits: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x27d4eb2f);
  return (h ^ (h >>> 13)) >>> (32 - bits);
}

/** A distance in steps that widen: 0 to 6 as they are, then 7, 8 … 12. */
export function bucket(n: number): number {
  return BUCKETS[n] ?? (n < 50 ? 11 : 12);
}
