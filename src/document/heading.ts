import { setOf } from '../lexicon/list';
import { entriesOf } from '../lexicon/lookup';

const LONGEST = 200;
const FEWEST_WORDS = 4;
/** Words shorter than this may have no capital in a heading, and these. */
const SHORT = 4;
const SMALL = setOf('from into onto over with than upon amid that this your have like about after under');
const WORD = /(?<![\p{L}'’-])\p{L}[\p{L}'’-]*/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const SMALL_WORD = /(?<![\p{L}'’.@/-])\p{Ll}{3,}/gu;
/** In a sentence these have no capital. */
const VERBS = setOf('has have had was were said says told');
/** Endings with what stands in their place in the lemma. */
const ENDINGS: readonly [RegExp, string][] = [[/s$/u, ''], [/(?<=ch|sh|ss|x|z)es$/u, ''], [/ed$/u, ''], [/ed$/u, 'e'], [/ing$/u, ''], [/ing$/u, 'e']];

/** A word of a heading that the body writes small. */
export interface Lowered {
  start: number;
  end: number;
  form: string;
}

/** True for a line in which all but the words that need none have a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((w) => w.length >= SHORT && !SMALL.has(w));
  return long.length >= FEWEST_WORDS && long.every((w) => !/^\p{Ll}/u.test(w)) && !words.some((w) => VERBS.has(w));
}

/** Whether the tables of stances know a word in some form (`slams`). */
function isKnown(lower: string): boolean {
  const forms = ENDINGS.filter(([ending]) => ending.test(lower)).map(([ending, lemma]) => lower.replace(ending, lemma));
  return [lower, ...forms].some((form) => entriesOf(form).length > 0);
}

/**
 * Finds the words of headings in title case (`Arnor Slams Gondor's Plan`) that are no names, as far as the rest of the
 * text, which writes them small, or the tables can tell: the tagger takes every word with a capital for a name.
 */
export function loweredInHeadings(text: string): Lowered[] {
  let small: Set<string> | undefined;
  const lowered: Lowered[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const matches = to - from <= LONGEST ? Array.from(text.slice(from, to).matchAll(WORD)) : [];
    if (isTitleCase(matches.map(([word]) => word))) {
      small ??= new Set(Array.from(text.matchAll(SMALL_WORD), ([word]) => word));
      for (const { 0: word, index } of matches.slice(1)) {
        const lower = word.toLowerCase();
        if (CAPITAL.test(word) && (small.has(lower) || isKnown(lower))) lowered.push({ start: from + index, end: from + index + word.length, form: lower });
      }
    }
    from = to + 1;
  }
  return lowered;
}
