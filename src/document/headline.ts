import { CLAUSE_ENDS, ENDS_SENTENCE, HEADING_NOUNS, HEADING_VERBS, PARTICIPLE } from '../lexicon/heading-words';
import { hasCapital } from '../lexicon/capital';
import type { Shape } from './pattern';
import type { Read, Tokens } from './types';
import { possibleTags, stemWith } from './wink';

/** A subject before the verb of a heading has at most so many words, and the rest of its clause. */
const LONGEST_SUBJECT = 6;
const LONGEST_CLAUSE = 40;
const LONGEST_LINE = 16;
/** Whether a word may be the verb of a heading. */
export function canHead(word: string): boolean {
  const lower = word.toLowerCase();
  return !hasCapital(word) && (HEADING_VERBS.has(lower) || possibleTags(lower).has('VERB') || stemWith(lower, 'VERB') !== undefined);
}

/** Where the clause around a word of a heading begins: at the line, behind a colon or the comma of `As …, `; -1 where that is too far. */
function clauseStart({ lower, sentence, word }: Tokens, i: number): number {
  let comma = -1;
  for (let from = i; from >= i - LONGEST_LINE && sentence[from] === sentence[i]; from--) {
    if (word[from - 1] === ',' && comma < 0) comma = from;
    const first = sentence[from - 1] !== sentence[i];
    if (first || word[from - 1] === ':') {
      const start = first && comma >= 0 && CLAUSE_ENDS.has(lower[from]) ? comma : from;
      return i - start > LONGEST_SUBJECT ? -1 : start;
    }
  }
  return -1;
}

/** Whether the clause from `from` on has no finite verb and its sentence no full stop. */
function lacksVerb({ lower, pos, sentence, word }: Tokens, from: number): boolean {
  let p = from;
  let within = true;
  for (; p < from + LONGEST_CLAUSE && sentence[p] === sentence[from]; p++) {
    within &&= p === from || !CLAUSE_ENDS.has(lower[p]);
    if (within && (pos[p] === 'AUX' || pos[p] === 'VERB' && lower[p - 1] !== 'to' && !PARTICIPLE.test(lower[p] as string))) return false;
  }
  while (word[p - 1] === '"') p--;
  return !ENDS_SENTENCE.test(word[p - 1] as string);
}

/** `EU sanctions Belarus officials`, `Arnor, Gondor trade blame`: in a line without full stop, where no verb is in its clause. */
export const isHeadingVerb: Shape<Read> = ({ tokens }, i) => {
  const from = HEADING_NOUNS.has(tokens.lower[i + 1]) ? -1 : clauseStart(tokens, i);
  return from >= 0 && from < i && lacksVerb(tokens, from);
};
