import { setOf } from './list';

/*
 * What a heading in title case looks like; compiled for this library from the style sheets of news agencies.
 */

/** Words of four letters and more that need no capital in a heading. */
export const UNCAPITALISED = setOf('from into onto over with than upon amid that this your have like about after under');

/** These have a capital in a heading, if any stands there: where they have none, the line is a sentence. */
export const SENTENCE_VERBS = setOf('has have had was were said says told');

/** Endings of verbs and nouns with what stands in their place in the lemma. */
export const LEMMA_ENDINGS: readonly (readonly [ending: RegExp, lemma: string])[] = [
  [/s$/u, ''],
  [/(?<=ch|sh|ss|x|z)es$/u, ''],
  [/ed$/u, ''],
  [/ed$/u, 'e'],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
];
