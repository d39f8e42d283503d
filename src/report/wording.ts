import type { Stance, StanceLabel } from '../types';

/** Characters that mean something to a page, as it writes them. */
export const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** These characters. */
export const RESERVED = /[&<>"']/gu;

/** Characters that no page may hold, and the question mark in a box that stands for them. */
export const FORBIDDEN = /[^\t\n\r\P{Cc}]|\p{Cs}/gu;
/** See above. */
export const REPLACEMENT = '\uFFFD';

/** The shape that tells a side where colour does not. */
export const SIGNS: Readonly<Record<StanceLabel, string>> = { favor: '▲', against: '▼', neutral: '•' };

/** A side in words. */
export const SIDES: Readonly<Record<StanceLabel, string>> = { favor: 'in favor', against: 'against', neutral: 'neutral' };

/** Whose words tell a stance. */
export const MODES: Readonly<Record<Stance['mode'], string>> = {
  direct: 'quoted words',
  indirect: 'reported words',
  mixed: 'reported, partly quoted words',
  act: 'an act',
  narration: 'the article’s own words',
};
