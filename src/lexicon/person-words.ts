import { setOf } from './list';

/*
 * Words by which parties that are people are told from others; compiled for this library.
 */

/** Given names that are words at the head of a sentence, too (`Will Lee resign?`). */
export const GIVEN_AND_WORDS = setOf('will may mark grant');

/** What may stand behind a surname and makes it another bearer's. */
export const SUFFIXES = setOf('jr jr. sr sr. ii iii iv');

/** The bodies around a person that act in this person's name (`the Lee campaign`). */
export const PERSONAL_BODIES = setOf('campaign camp team administration');

/** Members of a political party: `Christian Democrats` are no person. */
export const PARTISANS = setOf('democrats republicans socialists liberals conservatives greens communists nationalists union front alliance movement');
