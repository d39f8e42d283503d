import { setOf } from './list';

/*
 * Words by which parties that are people are told from others; compiled for this library.
 */

/** Given names that are words or places, too (`Will Lee resign?`, `Virginia Republicans`). */
export const GIVEN_AND_WORDS = setOf('will may mark grant ban said till per tore virginia alberta victoria lincoln milan al yisrael ansar maha nida');

/** What may stand behind a surname and makes it another bearer's. */
export const SUFFIXES = setOf('jr jr. sr sr. ii iii iv');

/** Articles and suffixes, which a name may be written without. */
export const NAME_EXTRAS = setOf('al el jr jr. sr sr.');

/** The bodies around a person that act in this person's name (`the Lee campaign`). */
export const PERSONAL_BODIES = setOf('campaign camp team administration');

/** Members of a political party: `Christian Democrats` are no person. */
export const PARTISANS = setOf('democrats republicans socialists liberals conservatives greens communists nationalists union front alliance movement');

/** Last words of the names of firms and foundations: `Portia Terminals` is no person. */
export const FIRMS = setOf(`trust terminals holdings industries energy group mining mines minerals motors airlines airways foods partners capital media
  systems technologies technology pharma pharmaceuticals steel gold oil gas petroleum power water electric shipping logistics labs laboratories
  studios entertainment records games software networks telecom communications broadcasting press books publishing insurance financial finance
  properties realty construction engineering aerospace defence defense dynamics robotics biotech health healthcare hospitals schools brothers sons
  islands island church catholics school hospital mosque temple division militia valley county river aid project auto air fund
  ltd ltd. inc inc. plc llc corp corp. gmbh ag sa nv`);

/** Such a suffix behind a surname. */
export const SUFFIX_BEHIND = /^,? (?:Jr|Sr|III?|IV)\b/u;

/** The Arabic article in front of a surname. */
export const ARABIC_ARTICLE = /^(?:al|el)-/iu;

/** One word that may be a surname. */
export const SURNAME_LIKE = /^\p{Lu}\p{Ll}+[^\P{Ll}s]$/u;

/** A name that is an acronym. */
export const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** `union` of `National Union of Tailors`. */
export const COMPLEMENT = / (?:of|for|on|in) .*$/u;

/** `the` in front of a wording. */
export const ARTICLE_IN_FRONT = /^the\s+/u;

/** Marks in front of a wording. */
export const MARKS_IN_FRONT = /^[^\p{L}\p{N}]+/u;

/** Names of the people of a part of the world (`Westerners`). */
export const EASTERNERS = /erners$/u;

/** Its adjectives (`Western`). */
export const EASTERN = /ern(?:er)?$/u;

/** What a political party has beside people with an office. */
export const PARTY_LIFE = setOf('nomination committee leadership primary primaries convention caucus caucuses voter voters base ticket establishment majority minority incumbent incumbents hopeful hopefuls delegates donors activists sen. rep. gov. sens. reps. govs.');
