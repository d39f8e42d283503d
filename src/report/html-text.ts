import { ENTITIES, FORBIDDEN, REPLACEMENT, RESERVED } from './wording';

/** Text for any place in a page, attribute values included. Characters that no page may hold become a question mark in a box. */
export function escapeHtml(text: string): string {
  return text.replace(RESERVED, (c) => ENTITIES[c] as string).replace(FORBIDDEN, REPLACEMENT);
}

/** `+0.62`, `−0.80`, `0.00`. */
export function signedScore(score: number): string {
  const digits = Math.abs(score).toFixed(2);
  if (digits === '0.00') return digits;
  return `${score > 0 ? '+' : '−'}${digits}`;
}

/** The strength of a score as a class, `n0` to `n10`. */
export function strengthClass(score: number): string {
  return `n${Math.round(Math.min(1, Math.abs(score)) * 10)}`;
}
