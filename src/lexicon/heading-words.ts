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

/**
 * Marks that are written in one way. Line breaks and tabs are tokens to the tagger and change the tags around them;
 * paragraphs are found in the original.
 */
export const SPELLING = /(?<double>''|``|[“”„‟«»])|(?<single>[‘’‛])|[^\S ]\s*/gu;

/** The tagger does not always split a possessive from its noun; a space in front makes it sure. */
export const POSSESSIVE_S = /['’‛]s/giu;

/** Marks that the tagger would take as part of the word behind or in front of them (`#Iran`, `_Iran_`, `Iran+1`). */
export const GLUED = /[^\s\p{L}\p{N}.,;:!?'’‘"“”()[\]…/—–-]/u;

/** `Iran-P4` is one word to the tagger, `Iran-led` is three. */
export const GLUED_BEHIND = /^[-‐‑](?=[\p{Lu}\p{N}])/u;

/** `the United States’ policy`: a possessive without its s, whatever the name ends in. */
export const BARE_POSSESSIVE = /^['’‛](?= [\p{L}\p{N}“"])/u;

/** A single quotation mark opened on the same line, which the apostrophe may close. */
export const OPEN_SINGLE = /(?:^|[\s(])['‘][^'’‘\n]*$/u;

/** A word with what hyphens and apostrophes join to it. */
export const HEADING_WORD = /(?<![\p{L}-])(?<!\p{L}['’])\p{L}(?:[\p{L}'’-]*\p{L})?/gu;

/** A capital and a small letter. */
export const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** A small letter. */
export const SMALL = /^\p{Ll}/u;

/** A word in small letters that is no part of a name or address. */
export const SMALL_WORD = /(?<![\p{L}'’.@/-])\p{Ll}{3,}/gu;

/** A word with a capital behind a small one: inside of a sentence. */
export const NAME_INSIDE = /(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu;

/** Marks with which lines of whole sentences end. */
export const LINE_END = /[.!?:;…"”’')\]]/u;

/** What no sentence begins with. */
export const GOES_ON = /^[\p{Ll},;]/u;

/** `R-S.⏎C.` */
export const SPLIT_INITIAL = /^\p{Lu}\.?$/u;

/** Titles before a name whose dot the tagger takes for the end of a sentence (`Maj. Gen. Lee`). */
export const SHORT_TITLE = /\b(Maj|Cmdr|Cdr|Adm|Rev|Supt|Insp|Cpl|Pvt|Amb|Pres|Cllr|Engr|Msgr|Atty|Fr)\.(?= \p{Lu})/gu;

/** What participles end in. */
export const PARTICIPLE = /(?:ed|ing)$/u;

/** These are words to the tokenizer wherever they stand, so that what it found out about them in one text holds in all. (A Kelvin sign in small letters is a k.) */
export const PLAIN_WORD = /^(?![Kk]+$)[A-Za-z]{4,}$/u;

/** What the shape of a mark says, as [cost of opening, cost of closing]; shapes that say nothing are absent. */
export const SHAPE_COST: Readonly<Record<string, readonly [number, number]>> = {
  '“': [0, 1.5],
  '‟': [0, 1.5],
  '„': [0, 3],
  '”': [1.5, 0],
  '«': [0, 2],
  '»': [2, 0],
  '``': [0, 3],
  '’’': [2, 0],
  '‘‘': [0, 2],
  '‘': [0, 2],
};

/** What words begin with. */
export const WORD_START = /[\p{L}\p{N}$£€#@[]/u;

/** What stands before an opening mark. */
export const OPENER = /[([{—–/-]/u;

/** What stands behind words and before a closing mark. */
export const CLOSER = /[.,!?…;:)\]]/u;

/** What the tagger reads in place of a party mention: one common word for each grammatical kind. */
export const CANONICAL_FORM = { name: 'Canada', person: 'Smith', adjective: 'Canadian', people: 'Canadians' } as const;

/** The end of a line. */
export const LINE_BREAK = /\n/u;

/** A line without words. */
export const BLANK_LINE = /\n[^\S\n]*\n/u;

/** A mark by which a question or exclamation ends. */
export const ASKS_OR_EXCLAIMS = /^[?!]$/u;

/** A mark by which a sentence ends. */
export const ENDS_SENTENCE = /^[.?!]$/u;

/** What a sentence begins with. */
export const BEGINS_SENTENCE = /^[\p{Lu}"_]/u;

/** A plural or a verb in the third person. */
export const PLURAL = /[^s]s$/u;

/** The first word of a quotation in single marks. */
export const BEGINS_QUOTATION = /^[\p{L}["]/u;

/** An `s`, behind which a single mark may be an apostrophe. */
export const ENDS_IN_S = /s$/u;

/** Marks behind which the tagger ends a sentence that may go on. */
export const CLOSING = setOf(') "');

/** Marks with which a sentence goes on. */
export const GOING_ON = setOf(', ;');
