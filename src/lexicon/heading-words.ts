import { setOf } from './list';

/*
 * What a heading in title case looks like, compiled for this library from the style sheets of news agencies; and what
 * tells that the tagger is wrong.
 */

/** Words of four letters and more that need no capital in a heading. */
export const UNCAPITALISED = setOf('from into onto over with than upon that this your have like about after under');

/** These have a capital in a heading, if any stands there: where they have none, the line is a sentence. */
export const SENTENCE_VERBS = setOf('has have had was were said says told');

/** Names that stay in capitals where all is in capitals and the rest is not. */
export const ACRONYMS = setOf('un eu us uk uae nato iaea icc icj who wto imf opec asean au g7 g20 eec brics cia fbi mi6 irgc isis idf pm fm mp mps');

/** Endings of verbs and nouns with what stands in their place in the lemma. */
export const LEMMA_ENDINGS: readonly (readonly [ending: RegExp, lemma: string])[] = [
  [/ies$/u, 'y'],
  [/s$/u, ''],
  [/(?<=ch|sh|ss|x|z)es$/u, ''],
  [/ed$/u, ''],
  [/ed$/u, 'e'],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
];

/** Verbs that the tagger takes for nouns in a heading, in the form that they have there. */
export const HEADING_VERBS = setOf('sanctions summons protests slams blasts attacks shells strikes bombs raids charges sues fines bans boycotts embargoes blocks blockades backs hails cheers thanks honours honors praises welcomes supports aids helps rescues frees pardons embraces toasts congratulates condemns rebukes snubs rebuffs denies rejects opposes vetoes censures expels recalls arrests jails detains targets threatens warns blames accuses mocks rips taunts challenges dares pressures urges demands orders claims fears doubts questions probes quits leaves ditches dumps drops cuts halts suspends ends lifts eases restores renews seeks seizes captures kills invades occupies storms hits fights defies resists thwarts foils nabs grills shuns spurns endorses trusts courts woos ousts sacks fires invites hosts receives vows pledges offers grants lends gifts donates arms trains');

/** Nouns and time words before which such a word is a noun too (`Gondor sanctions relief`, `Gondor strikes this week`). */
export const HEADING_NOUNS = setOf('relief package talks policy regime timeline deal row fact bill law plan vote war wars ties relations tensions dispute disputes feud summit pact treaty accord agreement tie fears hopes fallout debate crisis this last next explained');

/** What ends the clause of the verb in a heading. */
export const CLAUSE_ENDS = setOf('as after while before if when because but until since despite amid : ; - – —');

/** Words that begin with an apostrophe. */
export const ELISIONS = setOf('tis twas em til cause n');

/** Tags of verbs. */
export const VERB_TAGS = setOf('VERB AUX');

/** Right before the `s` of a possessive, which that of `it’s` is not. */
export const POSSESSIVE = /(?<=[\p{L}\p{N}.])(?<!\b(?:it|he|she|that|this|there|here|what|who|where|how|let))(?=['’‛]s(?![\p{L}\p{N}]))/iuy;

/** `anti-Iran` is one word to the tagger: a space in place of the hyphen lets the party stand by itself. */
export const JOINED_PREFIX = /(?<=\b(?:anti|pro|non|ex|post|pre|mid|inter|intra|trans|pan))[-‐‑–](?=$)/iu;

/** The article in front of a name says which name it is (`the U.S.`, `Iran`), as does `an` in front of an adjective. */
export const THE = /(?<![\p{L}\p{N}'’])the[ \u00A0]$/iu;

/** See {@link THE}. */
export const AN = /(?<![\p{L}\p{N}'’-])an(?=[ \u00A0]$)/iu;

/** Behind these, `that` and a subject the bare form of a verb tells what is asked for, by lemma. */
export const ASKED_FOR = setOf(`demand insist urge ask require request recommend propose suggest order stipulate plead implore beg insistence condition proposal suggestion recommendation
  requirement request plea essential imperative vital crucial necessary important indispensable urgent`);

