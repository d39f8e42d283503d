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

/** Tags that such a verb may have got. */
export const VERBLIKE = setOf('NOUN ADJ PROPN ADV');

/** Nouns that describe another one right behind a name, and are no verbs there (`Arnor, Gondor border clash`). */
export const MODIFYING = setOf('border water gas oil arms peace drug travel war defence security air fuel book film sport study party group state world school fish ship market weapon finance hostage prisoner ally guard police grain wheat steel truck transit visa spy coast surface power land model match test land sea rail');

/** Plurals that describe what follows (`Arnor arms exports`), and are no verbs behind a name. */
export const PLURAL_MODIFIERS = setOf('arms sports sales rights forces news savings goods elections talks times games works customs economics politics ethics lands waters ties stocks markets imports exports troops');

/** What is traded in a quarrel. */
export const TRADED = setOf('barbs accusations blame insults threats fire blows words jabs recriminations attacks strikes shots missiles charges');

/** Particles between a verb and its object. */
export const PARTICLES = setOf('out up down off back');

/** What ends the clause of the verb in a heading. */
export const CLAUSE_ENDS = setOf('as after while before if when because but until since despite amid : ; - – —');

/** Prepositions of place. */
export const PLACING = setOf('in at near from outside inside around');

/** Plurals behind which `back` tells when. */
export const TIME_SPANS = setOf('seconds minutes hours days weeks months years decades centuries generations');

/** Nouns that stand behind `to` without an article (`held to account`) and are forms of verbs as well. */
export const NOUNS_BEHIND_TO = setOf('account court glory heel ransom shame task trial');
/** Between one of these and `by` stands a noun (`killed in shelling by Y`). */
export const EVENT_OPENERS = setOf('in the of from amid during under heavy fierce fresh indiscriminate');
/** What may follow them, but no verb. */
export const BEHIND_SUCH_NOUNS = setOf('by over on');

/** Words for days that the tagger takes for nouns between a subject and its verb. */
export const DAYS = setOf('yesterday today tonight tomorrow');

/** Forms that make a perfect. */
export const HAVE = setOf('has have had');

/** Words that end as a regular past does and are none. */
export const NO_PASTS = setOf('hatred bloodshed hundred sacred naked kindred');

/** Forms that ask. */
export const DO = setOf('do does did');

/** Adverbs of a perfect that tell how long. */
export const LASTING = setOf('long since already');

/** Words that begin with an apostrophe. */
export const ELISIONS = setOf('tis twas em til cause n');

/** Tags of verbs. */
export const VERB_TAGS = setOf('VERB AUX');

/** Tags of the last word of a subject. */
export const SUBJECT_TAGS = setOf('PROPN PRON NOUN');

/** Tags of the first word of an object. */
export const OBJECT_TAGS = setOf('DET PRON PROPN');

/** Tags of the first word of what somebody owns. */
export const OWNED_TAGS = setOf('NOUN PROPN ADJ');

/** Tags of what may stand between a verb and the end of a heading that has no other verb. */
export const NO_OBJECT_TAGS = setOf('ADP PUNCT CCONJ PART VERB AUX SPACE');

/** Tags of what may stand behind a noun that is no infinitive, which would have an object. */
export const BREAK_TAGS = setOf('PUNCT CCONJ SPACE');

/** Right before the `s` of a possessive, which that of `it’s` is not. */
export const POSSESSIVE = /(?<=[\p{L}\p{N}.])(?<!\b(?:it|he|she|that|this|there|here|what|who|where|how|let))(?=['’‛]s(?![\p{L}\p{N}]))/iuy;

/** `anti-Iran` is one word to the tagger: a space in place of the hyphen lets the party stand by itself. */
export const JOINED_PREFIX = /(?<=\b(?:anti|pro|non|ex|post|pre|mid|inter|intra|trans|pan))[-‐‑–](?=$)/iu;

/** The article in front of a name says which name it is (`the U.S.`, `Iran`), as does `an` in front of an adjective. */
export const THE = /(?<![\p{L}\p{N}'’])the[ \u00A0]$/iu;

/** See {@link THE}. */
export const AN = /(?<![\p{L}\p{N}'’-])an(?=[ \u00A0]$)/iu;

/** Verbs in -ing that have measures and goods for an object more often than they describe them. */
export const DOING = setOf('lifting easing imposing reimposing removing ending suspending restoring tightening scrapping waiving relaxing extending renewing violating breaking signing ratifying sending supplying selling');
/** Papers that rule something. */
export const RULES = setOf('law laws bill bills act decree decrees resolution resolutions motion motions measure measures order orders ruling edict amendment ordinance legislation');
/** The same of laws and other papers (`a law freezing foreign aid`). */
export const RULING = setOf('freezing banning blocking barring halting cutting restricting curbing authorising authorizing outlawing condemning backing criticising criticizing deploring endorsing');

/** What a verb may end in that has an object behind it. */
export const GERUND = /^\p{Ll}{3,}ing$/u;

/** Nouns that end so. */
export const NO_GERUNDS = setOf('nothing something anything everything morning evening spring string ceiling');

/** `speed` and `greed` are none. */
export const REGULAR_PAST = /^\p{Ll}{2,}[^e]ed$/u;

/** Behind `and` or `or` and before an article these are verbs, though mostly nouns elsewhere (`to pay the debt and end the row`). */
export const DOUBLE_WORDS = setOf(`step stand end attack harm help support block challenge counter curb dent limit target boost aid blame ban boycott halt damage face force lift
  praise press pressure protest punish question rescue respect risk ruin sanction shield stop strike trust veto welcome witness reform guarantee honor honour hurt
  release return drop cancel change cut free open pay answer account review transfer curtail quit surrender spare hand cease lower share control address restart reverse`);

/** Particles with which one leaves an office (`step down`, `stand aside`). */
export const QUITTING = setOf('down aside');

/** Behind these, `that` and a subject the bare form of a verb tells what is asked for, by lemma. */
export const ASKED_FOR = setOf(`demand insist urge ask require request recommend propose suggest order stipulate plead implore beg insistence condition proposal suggestion recommendation
  requirement request plea essential imperative vital crucial necessary important indispensable urgent`);

/** Between an adjective and a noun these tell what kind of body it is. */
export const PREMODIFYING = setOf('negotiating governing ruling leading warring opposing fighting planning working drafting monitoring investigating bargaining coordinating steering organizing organising');

/** Before `of` these are nouns. */
export const SHARES = setOf('most many much few several all both half');
/** Behind them stands one thing. */
export const ARTICLES = setOf('a an');
/** Verbs whose past is their bare form. */
export const BARE_PASTS = setOf('cut put set hit let cost hurt shut split spread beat burst cast quit bid rid shed thrust come become overcome');
/** Somebody else does what the bare verb behind their object tells. */
export const LETTING = setOf('let make help see watch hear have feel that demand insist ask suggest propose recommend');
/** What may stand right before a noun. */
export const BEFORE_NOUNS = setOf('DET ADJ PRON');
/** As what somebody is held (`took the tourists hostage`). */
export const HELD_AS = setOf('hostage captive prisoner');

/** Behind these no bare verb stands (`her` may be told to do something). */
export const OWNING = setOf('his its their our my your whose');

/** Pasts and participles that the tagger takes for nouns: it does not know them. */
export const UNKNOWN_PASTS = setOf(`awoken clung drank forgave mistook overthrew overtook ridden lain knelt forsook retook outran swam wove slung slunk trod backslid besought
  forbore forewent foretold misspoke overdid overheard overslept overspent resold underpaid unwound learnt spilt spoilt dwelt outshone rethought reshot
  outsmarted outfought outgunned forborne`);
