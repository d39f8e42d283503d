/*
 * Words that turn, strengthen or weaken the value of the words after them, for the target model; closed classes after
 * VADER's lists of negations and degree adverbs (Hutto & Gilbert 2014), written down anew.
 */

/** Words that turn what follows. */
export const NEGATORS = `not n't never no nobody none nothing neither nor cannot without hardly barely scarcely rarely
  fail failed fails failing refuse refused refuses deny denied denies lack lacks lacked`;

/** Adverbs that strengthen the next word with a value. */
export const STRENGTHENING = 'very extremely deeply highly strongly totally completely utterly so really incredibly absolutely most more truly';

/** Adverbs that weaken it. */
export const WEAKENING = 'slightly somewhat fairly rather partly less least almost nearly';
