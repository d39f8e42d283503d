/*
 * What follows a name with a dot at its end (`U.S.`): words that begin a sentence, and words that go on with the name.
 * Compiled by reading what follows `U.S.` in articles of the Tehran Times.
 */

import { setOf, wordsOf } from '../lexicon/list';

/** A group of alternatives of an expression. */
const anyOf = (words: string): string => `(?:${wordsOf(words).join('|')})`;

/** Words that begin a sentence and do not follow a name inside of one. */
export const STARTERS = setOf(`
  The A An He She It They We I You His Her Its Their Our My In On At But And Or So This That These Those There However According For As After
  Before Since During If When While Although Though Despite Because Also With Without From To By Earlier Later Meanwhile All Under Such Some
  Many Most Both Each Every No Not What Who How Why Where Which Whether Now Then Thus Moreover Furthermore Nevertheless Still Instead Last
  Next Even Only Until Through Among Between Against
`);

/** `ambassador to the U.S. Ann Lee`: who the holder of the office is may stand behind the country. */
export const OFFICE_WITH = new RegExp(`\\b${anyOf('ambassador chief commissioner coordinator envoy head leader minister president representative secretary')} (?:of|to|for) the $`, 'iu');

/** Offices that, with `of` behind them, have their country there. */
export const OFFICE_OF = new RegExp(`^${anyOf(`
  Chief Chairman Commander Head Officials President Representatives Spokesman Spokeswoman
`)} of (?!Staff\\b)`, 'u');

/** Offices and bodies that a country's name stands in front of. */
export const BODIES = setOf(`
  Acting Adm Admiral Administration Administrations Africa Agency Agriculture Air Ambassador Ambassadors Armed Arms Army Assistant Attorney
  Bank Border Bureau Capitol Catholic Census Central Chairman Chamber Charge Chief Chiefs Citizenship Coast Code Command Commander Commerce
  Commission Commissioner Council Congress Congressman Congressmen Congresswoman Constitution Consul Consulate Coordinator Court Customs Cyber Deal Defence
  Defense Democrat Democratic Democrats Department Deputy District Drug Election Embassy Energy Environmental Envoy Envoys External Fed
  Federal Fifth Fleet Food Forces Foreign Gen General Geological Government Health High Homeland House Immigration Indo-Pacific Institute
  Intelligence Interior Joint Judicial Justice Labor Lt Maj Major Marine Marines Media Member Men Middle Military Ministry Mission National
  Naval Navy Northern Nuclear Office Official Officials Olympic Open Pacific Parliament Permanent Postal President Presidential Presidents
  Prime Prison Public Refugee Rep Representative Representatives Reps Republican Republicans Second Secret Secretary Securities Security Sen Senate
  Senator Senators Seventh Sixth Southern Soccer Space Special Spokesman Spokeswoman State Steel Strategic Summit Supreme Surgeon Trade
  Transportation Treasuries Treasury Troops Under Union Undersecretary Veterans Vice Women
`);

/** Last words of bodies with names of several words (`European Command`). */
export const NAMED_BODY = new RegExp(`^\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? ${anyOf(`
  Command Department Office Agency Bureau Commission Administration Service Services Corps Fleet Force Forces Court Representative Ambassador
  Envoy Secretary President Committee Council Organisation Organization Association Union Institute Foundation Academy Society Assembly Center
  Centre Board Authority Company Companies Corporation Industry Industries Lines States Party Parliament Bank University Conference Summit Talks Act
  Bill Law Treaty Pact Accord Agreement Deal Plan Program Programme Project Fund Partnership Alliance Initiative
`)}\\b`, 'u');

/** `Being`, `Speaking`. */
export const PARTICIPLE = /^\p{Lu}\p{Ll}+ing\b/u;

/** `the U.S.’ ally`. */
export const APOSTROPHE = /^[’'](?= )/u;

/** A name and a surname. */
export const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
/** An office, no place. */
export const UNDERSECRETARY = /^Under Secretary\b/u;

/** An acronym or a model (`U.S. LNG`, `U.S. RQ-4`), but no initials below an article (`NA/PA`). */
export const ACRONYM = /^\p{Lu}(?:\p{Lu}+(?=\s*\n| \p{Ll}| \p{Lu}[\p{Lu}.])|\p{Lu}*-\d)/u;

/** A heading in title case: there is nothing to tell from. */
export const TITLE_CASE = /^\p{Lu}[\p{L}’'-]+ (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}’'-]+ (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}| *(?:\n|$))/u;

/** `in the U.S. Trump said`: as a noun the name takes its article; without one it modifies what follows (`U.S. Sanctions Act`). */
export const ARTICLE = /\bthe\s+$/iu;

/** Marks behind the end of a sentence. */
export const CLOSING_MARKS = /^["”’']+/u;

/** Marks before the first word of a sentence. */
export const OPENING_MARKS = /^["“‘']+/u;

/** `the U.S. “Marshall Plan”`. */
export const QUOTED_NAME = /^["“‘'](?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+,?["”’']/u;

/** As typists leave it between sentences. */
export const WIDE_GAP = /^\s{2}/u;

/** A word with its hyphens. */
export const FIRST_WORD = /^[\p{L}-]+/u;

/** A word without them. */
export const LETTERS = /^\p{L}+/u;
