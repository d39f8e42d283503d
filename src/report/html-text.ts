import type { StanceLabel } from '../types';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for any place in a page, attribute values included. Characters that no page may hold become a question mark in a box. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (c) => ENTITIES[c] as string).replace(/[^\t\n\r\P{Cc}]|\p{Cs}/gu, '\uFFFD');
}

/** The shape that tells a side where colour does not. */
export const SIGNS: Readonly<Record<StanceLabel, string>> = { favor: '▲', against: '▼', neutral: '•' };

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
