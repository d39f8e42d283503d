import { ARGUING } from '../lexicon/argument';
import type { Reader } from './reading';
import { holdersOf, strangersIn } from './voice';

/** Of a comment so many sentences argue, and this share of all; in so many ways; and in less than this share more than half is told by others. */
const LEAST_ARGUING = 3;
const LEAST_SHARE = 0.2;
const LEAST_WAYS = 2;
const MOST_TOLD = 0.5;

/** Whether a text is an editorial, a column or a letter: its writer asks, advises and argues, and mostly in words of the own. */
export function isComment(reader: Reader): boolean {
  const { document: { sentences }, tokens, quotations: { outermost } } = reader;
  const holders = holdersOf(reader);
  const strangers = strangersIn(reader);
  const own = tokens.lower.map((word, i) => (strangers[i] || Math.max(outermost[i] as number, holders[i] as number) >= 0 ? '' : word));
  const ways = new Set<RegExp>();
  let arguing = 0;
  let told = 0;
  for (const { from, to } of sentences) {
    const words = own.slice(from, to);
    const found = ARGUING.filter((turns) => turns.test(` ${words.join(' ')} `));
    for (const turns of found) ways.add(turns);
    if (found.length > 0) arguing++;
    if (words.filter((word) => word === '').length > MOST_TOLD * words.length) told++;
  }
  return arguing >= Math.max(LEAST_ARGUING, LEAST_SHARE * sentences.length) && ways.size >= LEAST_WAYS && told < MOST_TOLD * sentences.length;
}
