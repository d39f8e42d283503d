/*
 * Closed classes for the target model: words that turn, strengthen or weaken the value of the words after them (after
 * VADER's lists of negations and degree adverbs, Hutto & Gilbert 2014, written down anew), pronouns, words between clauses.
 */
import { setOf, wordsOf } from './list';

/** Words that turn what follows. */
export const NEGATORS = setOf(`not n't never no nobody none nothing neither nor cannot without hardly barely scarcely rarely
  fail failed fails failing refuse refused refuses deny denied denies lack lacks lacked`);

/** Behind `not` these announce that there is more (`not only`). */
export const ADDING = setOf('only merely simply solely just');

/** Words and marks behind which they no longer do. */
export const NEGATION_ENDS = setOf(', ; : . ! ? ( ) " — – - but');

/** Adverbs that strengthen (above 1) or weaken (below 1) the next word with a value. */
export const DEGREES: ReadonlyMap<string, number> = new Map([
  ...wordsOf('very extremely deeply highly strongly totally completely utterly so really incredibly absolutely most more truly').map((word) => [word, 1.3] as const),
  ...wordsOf('slightly somewhat fairly rather partly less least almost nearly').map((word) => [word, 0.6] as const),
]);

/** All words that bear on the value of others. */
export const MODIFYING: ReadonlySet<string> = new Set([...DEGREES.keys(), ...NEGATORS, ...NEGATION_ENDS]);

/** Pronouns that stand for somebody or something. */
export const PERSONAL_PRONOUNS = setOf('i me my we us our you your he him his she her hers it its they them their who himself herself itself themselves');

/** What looks like a name and is none. */
export const CAPITAL_PRONOUNS = setOf('I Me My We Us Our You Your He Him His She Her It Its They Them Their Who This That These Those Himself Herself');

/** Tags of words that mean something by themselves. */
export const CONTENT_TAGS = setOf('NOUN VERB ADJ ADV PROPN');

/** Words that begin a clause, and marks between clauses, roughly. */
export const CLAUSE_STARTS = setOf('who which whom whose that while because although though if when where after before since unless as but , ; : ( ) — – --');

/** What looks like a name of one word or several. */
export const NAME_WORDS = /^(?:[Tt]he\s+)?\p{Lu}\S*(?:\s+(?:of|the|and|for|de|al|bin|von|van|der|\p{Lu}\S*|\p{N}+))*$/u;

/** A number, with the sign of its currency. */
export const NUMBER_LIKE = /^[#$€£]?\d/u;

/** Words have one. */
export const ANY_LETTER = /\p{L}/u;

/** The tags of the kinds of tokens, in the order of these; the first has none of its own. */
export const KIND_TAGS = wordsOf('- NOUN VERB ADJ ADV PUNCT PROPN PRON ADP');

/** The ending of a possessive. */
export const POSSESSIVE_END = /['’]s?$/u;

/** What stands behind `no doubt that`, `nobody can deny that`, `no secret that` is asserted. */
export const DOUBTS = setOf('doubt doubts doubted doubting deny denies denied denying dispute disputes disputed secret coincidence accident exaggeration surprise wonder mistake');

/** Where nobody does more than somebody, that one does the most. */
export const NOBODY = setOf('no nobody none few');

/** What was never more so is so as never before (`has never been stronger`). */
export const COMPARED = setOf('better worse stronger weaker closer higher lower greater deeper warmer colder cooler clearer easier harder safer firmer tighter broader brighter busier bigger louder healthier happier stabler tenser hotter more less');
