import { LEMMA_ENDINGS, SENTENCE_VERBS, UNCAPITALISED } from '../lexicon/heading-words';
import { SPEECH_VERBS, STAND_VERBS } from '../lexicon/mention-verbs';

const LONGEST = 200;
const FEWEST_LONG_WORDS = 4;
const LEAST_LENGTH = 4;
const WORD = /(?<![\p{L}'’-])\p{L}[\p{L}'’-]*/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const SMALL = /^\p{Ll}/u;
const SMALL_WORD = /(?<![\p{L}'’.@/-])\p{Ll}{3,}/gu;
/** A word with a capital behind a small one: inside of a sentence. */
const NAME_INSIDE = /(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu;

/** A word of a heading that the body writes small. */
export interface Lowered {
  start: number;
  end: number;
  form: string;
}

interface Line {
  start: number;
  words: RegExpExecArray[];
}

/** What the text outside of its headings tells about words. */
interface Body {
  small: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** True for a line in which all but the words that need none have a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((w) => w.length >= LEAST_LENGTH && !UNCAPITALISED.has(w));
  return long.length >= FEWEST_LONG_WORDS && !long.some((w) => SMALL.test(w)) && !words.some((w) => SENTENCE_VERBS.has(w));
}

function headingsOf(text: string): Line[] {
  const headings: Line[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const to = end < 0 ? text.length : end;
    const words = to - start <= LONGEST ? Array.from(text.slice(start, to).matchAll(WORD)) : [];
    if (isTitleCase(words.map(([word]) => word))) headings.push({ start, words });
    start = to + 1;
  }
  return headings;
}

function bodyOf(text: string, headings: readonly Line[]): Body {
  const parts: string[] = [];
  let from = 0;
  for (const { start, words } of headings) {
    const last = words.at(-1) as RegExpExecArray;
    parts.push(text.slice(from, start));
    from = start + last.index + last[0].length;
  }
  parts.push(text.slice(from));
  const body = parts.join('\n');
  const all = (pattern: RegExp): Set<string> => new Set(Array.from(body.matchAll(pattern), ([word]) => word));
  return { small: all(SMALL_WORD), names: all(NAME_INSIDE) };
}

/** Whether a word is a form of a verb of saying or attitude (`slams`); one like its lemma may be a surname (`Rich`). */
function isKnownForm(lower: string): boolean {
  return LEMMA_ENDINGS.some(([ending, lemma]) => ending.test(lower) && [SPEECH_VERBS, STAND_VERBS].some((verbs) => verbs.has(lower.replace(ending, lemma))));
}

/**
 * Finds the words of headings in title case (`Arnor Slams Gondor's Plan`) that are no names, as far as the rest of the
 * text, which writes them small, or the tables can tell: the tagger takes every word with a capital for a name.
 */
export function loweredInHeadings(text: string): Lowered[] {
  const headings = headingsOf(text);
  if (headings.length === 0) return [];
  const { small, names } = bodyOf(text, headings);
  return headings.flatMap(({ start, words }) =>
    words.slice(1).flatMap(({ 0: word, index }): Lowered[] => {
      const lower = word.toLowerCase();
      const isWord = small.has(lower) || isKnownForm(lower) && !names.has(word);
      return CAPITAL.test(word) && isWord ? [{ start: start + index, end: start + index + word.length, form: lower }] : [];
    }),
  );
}
