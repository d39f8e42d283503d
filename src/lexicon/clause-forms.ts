import { classOf } from './clause-rows';
import { setOf, wordsOf, type WordMap, type WordSet } from './list';

/* What the form of a word tells, closed lists of small words, and tags. */

/** What a token may be to the parser, in the order of `Kind`. */
export const KINDS = wordsOf(`
other determiner possessive adjective number noun name pronoun owner-mark hyphen adverb negation verb be have do modal to
preposition conjunction subordinator temporal-subordinator relative that comma break dash open close quote stop particle
`);

/** The kind that a tag, or a class of function words that has no name of its own among them, stands for. */
export const KIND_OF = classOf(`
adjective: ADJ
adverb: ADV INTJ PART intensifier
conjunction: CCONJ
determiner: DET
modal: AUX obligation ability future possibility
name: PROPN
noun: NOUN SYM X
number: NUM
preposition: ADP
pronoun: PRON
quote: SPACE
subordinator: SCONJ
verb: VERB copula
`);

/** The kind of a mark. */
export const KIND_OF_MARK = classOf(`
comma: ,
break: ; :
open: ( [
close: ) ]
quote: " “ ” „ ‟ « » \`\` '' ' ‘ ’
stop: . ! ? …
dash: — ― --
`);

/** The kind of some words whatever the tagger says … */
export const KIND_OF_WORD = classOf(`
owner-mark: 's ’s
preposition: including
pronoun: what whatever whoever everything something anything nothing i'm
that: that
`);

/** … and what a word, or a function word of a kind, is under some tag. */
export const KIND_UNDER_TAG = classOf(`
be: 's+AUX ’s+AUX
owner-mark: '+PART
to: to+PART
adjective: preposition+ADJ adverb+ADJ
adverb: conjunction+ADV
noun: modal+NOUN adverb+NOUN
particle: preposition+ADV
pronoun: determiner+PRON
verb: do+VERB
`);

/** Marks that join two words where no blank stands beside them. */
export const JOINTS = setOf('- – /');

/** Words that their place or tag tells more of than their class, beside prefixes. */
export const READ_APART = setOf("to ' her");

/** Some kinds, by name. */
const kindsOf = (names: string): ReadonlySet<number | undefined> => new Set(wordsOf(names).map((name) => KINDS.indexOf(name)));

/** What may be a subject by itself. */
export const NOMINALS = kindsOf('noun name pronoun');
/** The same, with what is one. */
export const GROUP_OPENERS = kindsOf('determiner possessive name pronoun');
/** What `gave X` may go on with (`two new ships`). */
export const THINGS_GIVEN = kindsOf('noun adjective number');
/** What may stand between a modifier and its noun. */
export const INNER_PARTS = kindsOf('adjective hyphen quote number adverb');
/** What is owned begins with these. */
export const OWNED_KINDS = kindsOf('noun name adjective number');

/** The pieces of a sentence that may stand between `after` and its verb. */
export const INNER_UNITS = setOf('group preposition adverb negation conjunction');

/** The piece of a sentence that a token of some kind, or a phrase of some class, is; others are one of their own name. */
export const UNIT_OF = classOf(`
adjective: verb
adverb: other determiner possessive number noun name pronoun owner-mark be have do modal quote particle quantity
dash: hyphen
preposition: to
subordinator: temporal-subordinator conditional
`);

/** A vowel, in a stem. */
export const VOWEL = /[aeiouy]/u;
/** More than one syllable. */
export const TWO_VOWELS = /[aeiouy][^aeiouy]+[aeiouy]/u;
/** One syllable, with one consonant behind its vowel (`cut`). */
export const ONE_SYLLABLE = /^[^aeiou]*(?:[aeiou]|[qg]u[aeio])[^aeiouwxy]$/u;
/** What a regular form is, by its ending; others are bases. */
export const FORM_ENDINGS = [['ing', /..ing$/u], ['past-or-participle', /.[^e]ed$|(?:[gc]r|f[rl]|t)eed$/u], ['s', /.[^s]s$/u]] as const;

/** The base of a regular form by its ending, where nothing was doubled or lost: of `carries`, `passes`, `sees`, `agreed`. */
export const BASE_ENDINGS = [[/(..)i(?:es|ed)$/u, '$1y'], [/(ss|x|ch|sh|zz)es$/u, '$1'], [/(..[^su])s$/u, '$1'], [/((?:[gc]r|f[rl]|t)ee)d$/u, '$1']] as const;
/** The stem of others: of `controlling`, `imposed`. */
export const STEMS = [/^(.{2,})ing$/u, /^(.+[^e])ed$/u];

/** A plural, in form. */
export const PLURAL_FORM = /[^su]s$/u;
/** Nouns in form that are verbs when a subject is before and an object, `that` or `to` behind. */
export const VERBAL_NOUN_ENDING = /[a-z](?:s|ed)$/u;
/** `Ties`, `Sanctions`: a plain noun at the head of a sentence. */
export const NOUN_ENDING = /[a-z]{2}(?:s|ion|ment|ty|ness|ure|ance|ence|ism|ship|ing)$/u;
/** `senators`, `activist`: somebody. */
export const PERSON_ENDING = /(?:[eo]r|ist|m[ae]n|ent|ant|ial|ian|on|one)s?$/u;
/** `director`, `chairman`: what somebody is. */
export const TITLE_LIKE = /(?:[a-z][eo]r|[a-z]man|president|secretary|head|chief|king|queen)$/u;
/** `biggest`, `first`: there is but one. */
export const SUPERLATIVE = /(?:est|first|last|latest)$/u;
/** `Vasquan`, `Japanese`, `Turkish`. */
export const LIKE_DEMONYM = /[a-z](?:an|ese|ish)$/u;
/** `pressure on X to leave`: X is to leave. */
export const ASKING_NOUN = /^(?:pressure|call|appeal|demand|request)/u;
/** `30`, `million`. */
export const NUMERAL = /^(?:\d.*|[mbt]illion)$/u;
/** `$`. */
export const CURRENCY = /^\p{Sc}$/u;

/** Determiners that no verb follows. */
export const ARTICLES = setOf('the a an no');
/** Marks of an owner (`the allies’ talks`). */
export const APOSTROPHES = setOf("' ’ ‘");
/** Pronouns that deny. */
export const NEGATIVE_PRONOUNS = setOf('nobody nothing none few');
/** Verbs that tell the number of their subject. */
export const PLURAL_VERBS = setOf('are were have');
/** The same, with what may open a question. */
export const WITH_PLURALS = setOf('are were have do');
/** Likewise, of one. */
export const SINGULAR_VERBS = setOf('is was has');
/** Behind a noun these begin a time (`the ministry last year`). */
export const TIME_ADJECTIVES = setOf('last next earlier late early past');
/** What a secretary is of. */
export const DEPARTMENTS = setOf('state defense defence treasury energy');
/** Before a name, with a hyphen: for it or against it. */
export const SIDE_PREFIXES = setOf('anti pro');

/** `U.S.-led`, `Russia-related`: the role of a name before a participle, with a hyphen. */
export const ROLE_SUFFIX = classOf(`
owners: led backed imposed made run sponsored supported brokered drafted proposed owned controlled funded orchestrated initiated instigated allied dominated installed flagged built occupied
topics: related linked focused based
`);

/** How an adjective that takes `to` tells of what follows, by its class. */
export const ADJECTIVE_MODALITY = classOf(`
volition: volition unwilling
ability: ability unable
possibility: possibility unlikely
obligation: obligation
`);

/** Tags of what may stand before a noun, and of what may be or begin one. */
export const BEFORE_NOUN = setOf('ADJ ADV NUM');
/** What is owned, or begins so. */
export const OWNED_TAGS = setOf('NOUN PROPN VERB');
/** What a noun group is made of. */
export const NOMINAL_TAGS = setOf('DET NOUN PROPN PRON ADJ NUM');
/** Parts of speech of words that can show a side: `and` shows none, whatever it weighs. */
export const TELLING_TAGS = setOf('ADJ ADV NOUN VERB');
/** The same, and those of words that turn it. */
export const CONTENT_TAGS = setOf('ADJ ADV AUX NOUN PART VERB');
/** Behind `than` these begin what somebody might do or want instead, not whom they are compared with. */
export const COMPARED = setOf('ADP PART VERB');

/** The role of a noun's complement by its preposition, where the noun says none. */
export const PREPOSITION_ROLES = classOf(`
owners: by
patients: against toward towards
partners: with between among
`);

/** By the tag of a word the parts of speech as which the tables of stance may read it. */
export const READ_AS: WordMap<WordSet> = new Map([
  ['VERB', setOf('verb adj any')],
  ['NOUN', setOf('noun any')],
  ['PROPN', setOf('noun any')],
  ['ADJ', setOf('adj verb any')],
]);
/** The same for all other tags. */
export const READ_AS_OTHERS = setOf('adv adj any');

/** Words that open a condition. */
export const CONDITIONS = new Set(['if', 'unless', 'only if', 'in case']);

/** Words that open an indirect question, beside `whether`. */
export const QUESTIONS_OF = setOf('why how where');

/** Verbs that may be auxiliaries of what one has to do, before `to`. */
export const SEMI_MODALS = setOf('have need ought');

/** Classes of adjectives by which what follows is not done, or not likely. */
export const NOT_DONE = setOf('unwilling unable unlikely');

/** Modalities that an auxiliary may tell. */
export const MODALITIES = setOf('obligation ability future possibility');

/** Forms of auxiliaries without a tense. */
export const TENSELESS = setOf('be been being having');
/** Those that make a gerund or a participle of what follows. */
export const SHAPE_BEHIND = classOf(`
ing: being having
participle: been
`);
