import { classOf, multiwords } from './clause-rows';
import { setOf } from './list';

/*
 * Function words and what they do in a clause. Closed classes, written down from
 * English grammar (Huddleston & Pullum 2002, chapters 5, 7, 8, 11); one row per class.
 */

/** Rows `class: words`; words of several parts are joined by `_`. */
export const FUNCTION_WORDS = classOf(`
determiner: the a an this these those no any some each every either neither another such
possessive: my our your his her its their whose
preposition: of in on at by with from to for against between among about over under into onto upon toward towards through throughout during within without across along around behind beyond despite concerning regarding via vis-à-vis amid amidst unlike like per versus near inside outside above below beneath beside besides off
conjunction: and or but nor & yet
subordinator: if unless because although though while whereas whether lest
temporal-subordinator: when whenever where wherever why how after before since until till as once than
relative: who which whom
negation: not n't never neither nor hardly scarcely barely
obligation: must should ought
ability: can ca cannot could
future: will wo 'll shall
possibility: may might would 'd
be: be is are was were been being am 're 'm
have: have has had having 've
do: do does did
copula: become becomes became remain remains remained seem seems seemed appear appears appeared becoming remaining
intensifier: very too so more most less least quite rather even also only just still already not fully
`);

/** Before a noun and without a determiner these say that there is hardly any of it (`had little praise`, `few friends`). */
export const SCARCE = setOf('little few scant');

/** What one makes none of, one shows (`made no secret of her dislike`). */
export const SHOWN = setOf('secret bones');

/** Verbs that give something to somebody named right behind them (`gave Gondor credit`), by lemma. */
export const DITRANSITIVES = setOf('give grant deny offer send lend hand owe award wish promise show cost refuse accord afford sell pay');

/** Behind these a name begins another group (`In a phone call Lee said`). */
export const TALKS = setOf('call meeting conversation interview speech statement tweet letter message address telegram');

/** Nouns that tell a time when they stand without a preposition. */
export const TIME_NOUNS = setOf(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
day week month year decade morning afternoon evening night today yesterday tomorrow weekend time moment hour century jan feb aug sept oct nov dec
`);

/** Adverb particles that make one verb with the word before (`pull out`, `give in to`). */
export const PARTICLES = setOf('out up down off back away apart aside forward ahead');

/** Particles of some verbs that are prepositions behind most. */
export const PARTICLE_PREPOSITIONS = setOf('in on over around round through about');

/** Behind these verbs even they are particles, whatever follows (`handed over the suspects`). */
export const PARTICLE_VERBS = setOf('hand_over turn_over take_over sign_over make_over win_over hand_in turn_in bring_in rope_in bring_about bring_round');

/** Several words that work as one: `words = class`. */
export const MULTIWORDS = multiwords(`
more than = quantity
less than = quantity
fewer than = quantity
no more than = quantity
no less than = quantity
no fewer than = quantity
at least = quantity
at most = quantity
whether or not = subordinator
or not = adverb
because of = preposition
according to = preposition
such as = preposition
due to = preposition
out of = preposition
in front of = preposition
instead of = preposition
ahead of = preposition
prior to = preposition
except for = preposition
other than = preposition
with the exception of = preposition
apart from = preposition
short of = preposition
far from = preposition
aside from = preposition
away from = preposition
as for = preposition
as of = preposition
as part of = preposition
as a result of = preposition
in spite of = preposition
along with = preposition
together with = preposition
contrary to = preposition
thanks to = preposition
owing to = preposition
subject to = preposition
next to = preposition
with respect to = preposition
with regard to = preposition
with regards to = preposition
in regard to = preposition
in regards to = preposition
in relation to = preposition
in connection with = preposition
in exchange for = preposition
in return for = preposition
in addition to = preposition
in terms of = preposition
in light of = preposition
in view of = preposition
on account of = preposition
regardless of = preposition
irrespective of = preposition
deep in = preposition
deep into = preposition
deep inside = preposition
deep within = preposition
up to = quantity
as well as = conjunction
rather than = conjunction
as opposed to = conjunction
but also = conjunction
even if = conditional
even though = subordinator
as if = subordinator
as though = subordinator
as long as = conditional
so long as = conditional
provided that = conditional
as soon as = subordinator
so that = subordinator
such that = subordinator
now that = subordinator
given that = subordinator
only if = conditional
in case = conditional
in order = adverb
so as = adverb
not only = adverb
nothing but = adverb
at all = adverb
in particular = adverb
of course = adverb
by then = adverb
by now = adverb
until then = adverb
until now = adverb
till now = adverb
for example = adverb
for instance = adverb
in fact = adverb
`);

/** Determiners that stand without a noun too. */
export const LONE_DETERMINERS = setOf('this these those some any all both each either neither another others many few such');

/** Auxiliaries that may stand before their subject. */
export const LONE_AUXILIARIES = setOf('do have be will can could would should must may might shall');

/** Before an auxiliary and its subject these ask for the object. */
export const QUESTION_PRONOUNS = setOf('what whom which whose');

/** Before an auxiliary and its subject these ask when, where, how or why. */
export const QUESTION_ADVERBS = setOf('when where how why since');

/** Phrases that negate a verb. */
export const NEGATING_PHRASES = new Set('no longer|no more|by no means|in no way|in no case|under no circumstances|under no condition'.split('|'));

/** What follows these as a gerund does not happen (`left without saying`, `stopped short of blaming`). */
export const NEGATING_MARKS = new Set('without|instead of|short of|far from|against'.split('|'));

/** Who does not do so … */
export const SPARING = setOf('spare lose miss waste leave');
/** … with these does all they can (`spared no effort to help`, `never misses a chance`), by lemma. */
export const SPARED = setOf('effort opportunity occasion chance time expense pain energy resource stone');

/** `How can X trust Y?` says that X cannot: what nobody asks the way to. */
export const VERBS_IN_VAIN = setOf('trust believe accept tolerate allow permit ignore forget forgive justify condone excuse pretend claim complain deny defend blame accuse expect rely count respect sit stand dare lecture preach');

/** `Who would trust X?`, `Why would anyone trust X?` say so as well. */
export const REASONS_IN_VAIN = setOf('who why');

/** `Who needs X?`: nobody does, whenever it is. */
export const VERBS_OF_NOBODY = setOf('need want trust believe');

/** Behind `where was X` these tell when it ought to have been there. */
export const MISSED_AT = setOf('when while all');

/** Of what there is not one of these there is none. */
export const PIECES = setOf('shred scrap iota ounce hint trace piece jot');

/** What one does not let be used so is not done with it (`refused to lend its soil to attack X`), by lemma. */
export const LENDING = setOf('lend use offer provide bring');

/** Verbs that only carry an infinitive: not to do so is not to do that. */
export const CARRYING = setOf('do go come');

/** What it is so to say is not so (`it is wrong to say that`). */
export const MISTAKEN = setOf('wrong unfair false incorrect inaccurate misleading dishonest disingenuous absurd ridiculous ludicrous laughable mistaken preposterous nonsensical nonsense untrue silly foolish naive simplistic');

/** Who did not do so has not told what `that` brings behind it, by lemma. */
export const ASSERTING = setOf('say claim suggest allege imply insinuate argue state');

/** Who has it in doing something does not do it (`has trouble keeping its word`); a time that is {@link HARD} too. */
export const HARDSHIPS = setOf('trouble difficulty difficulties');

/** What it is so to believe is not believed. */
export const HARD = setOf('hard difficult impossible tough');

/** `It is time that X left`: it has not. */
export const DUE = setOf('time');

/** Right behind a noun these only stress it (`the Vasquans themselves`). */
export const REFLEXIVES = setOf('itself themselves himself herself ourselves myself');

/** What holds now, and is doubted behind `if` in the past (`if X cared, it would …`). */
export const DOUBTED_STATES = setOf('want care respect value mean believe have love like trust wish intend understand know');

/** Where a question ends, or was none. */
export const QUESTION_STOPS = setOf('. ! ?');

/** Verbs with a bare infinitive behind their object (`help X do`). */
export const BARE_INFINITIVE_VERBS = setOf('help let make see watch hear have bid');

/** Auxiliaries in the past. */
export const PAST_AUXILIARIES = setOf('was were had did could would might');

/** Prefixes that the document sets apart from a party. */
export const PREFIXES = setOf('anti pro non ex post pre');

/** `remained committed`: behind these a participle says how somebody is. */
export const STAYING = setOf('remain become stay seem appear feel');

/** Prepositions that a heading says of its subject without a copula (`Arnor behind raid`). */
export const PREDICATIVE = setOf('behind against');

/** Nouns behind a preposition that tell how parties stand (`Arnor, Gondor at odds`). */
export const STANDINGS = setOf('odds loggerheads war brink verge alert');

/** Verbs that tell what or how somebody is. */
export const COPULAS = setOf('be become remain seem appear stay');

/** `bow to blackmail`, `amount to war crimes`: with these `to` marks no infinitive. */
export const TAKING_TO = setOf('bow amount succumb stoop resort submit surrender capitulate object');

/** Behind `have` and before a participle these are no pronouns and open no clause. */
export const BETWEEN = setOf('both all each since once');

/** What stands behind these is not meant (`praised X rather than Y`). */
export const CONTRASTING = new Set('rather than|as opposed to'.split('|'));

/** Of all of these the one behind `but` is left out. */
export const UNIVERSAL = setOf('all everyone everybody everything anyone anybody no none nobody any every');

/** Days of the week. */
export const WEEKDAYS = setOf('monday tuesday wednesday thursday friday saturday sunday');
/** Behind a day these belong to it (`Sunday night`). */
export const TIMES_OF_DAY = setOf('morning afternoon evening night lunchtime noon midnight');

/** The marks under which the object does what follows (`accused X of doing`, not `told X before leaving`). */
export const CONTROL_MARK = new Set('to|of|for|from|with|into|against|'.split('|'));

/** Prepositions before a gerund that belong to the verb, not to a noun. */
export const ADVERBIAL_MARK = new Set('by|without|before|after|since|while|when|through|despite|upon|on|instead of|short of|far from'.split('|'));

/** Verbs with what the subject is or gets to be. */
export const LINKING = setOf('be become remain seem appear stay look feel sound grow turn prove');

/** Under these alone the object of a judgement does what follows (`accused X of lying`). */
export const JUDGE_MARK = setOf('of for with against');

/** With `in` these tell what a clause answers (`in response to X`). */
export const REPLIES = setOf('response reaction reply retaliation answer');

/** Behind an adjective these tell toward whom something is felt (`furious with X`). */
export const FELT_TOWARD = setOf('with at to');

/** Before somebody called upon. */
export const ADDRESSING = setOf('on to for');

/** Behind these the name of a party tells which one is meant (`its neighbour Gondor`), by lemma. */
export const NAMED_SO = setOf('neighbour neighbor ally rival arch-rival archrival foe enemy adversary partner nation country state power');

/** These tell why something is done, nothing of the noun before (`left the deal because of its ties with Gondor`). */
export const REASONS = new Set('because of|due to|owing to|thanks to|on account of|as a result of|in light of|in view of|in exchange for|in return for|regardless of|irrespective of'.split('|'));

/** Before a time these tell when the clause happens. */
export const TIMED = setOf('on for since until');

/** Prepositions that open a clause where a subject and verb follow. */
export const CLAUSAL_PREPOSITION = setOf('as than once');
