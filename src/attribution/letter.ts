import { sentenceAt, someIn } from '../document/range';
import { VERB_TAGS } from '../lexicon/heading-words';
import { hasCapital } from '../lexicon/capital';
import { NAME_PARTICLES } from '../lexicon/mention-institutions';
import { ADDRESSES, AFTER_ADDRESS, ENDS_NAME, FAREWELLS, FIRST_PERSON } from '../lexicon/speech-words';
import { HONORIFICS } from '../lexicon/mention-roles';
import type { Document, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';
import type { PrintedWords } from './types';

/** An address has at most so many tokens. */
const LONGEST_ADDRESS = 8;
/** A line that signs has at most so many tokens, and stands at most so many paragraphs below the address. */
const LONGEST_SIGNATURE = 20;
const REACH = 14;
const LONGEST_NAME = 5;
/** `– Yours, etc,`, `Yours faithfully,`. */
const LONGEST_FAREWELL = 6;

/** Where the words of a letter begin in a paragraph that opens with an address (`Sir, –`, `Dear Editor,`, `To the Editor:`); or -1. */
function afterAddress({ tokens: { lower, word } }: Document, { from, to }: TokenRange): number {
  const limit = Math.min(to, from + LONGEST_ADDRESS);
  const addressed = lower[from] === 'dear' || lower[from] === 'to' && lower[from + 1] === 'the';
  let i = addressed ? from + 1 : from;
  while (addressed && i < limit - 1 && !AFTER_ADDRESS.test(word[i + 1] as string)) i++;
  // `Editor: Ann Lee` is a line of credits, `Dear prices, falling wages` no address.
  const isAddress = lower[from] === 'dear' && i > from && word.slice(from + 1, i + 1).every((w) => hasCapital(w) || NAME_PARTICLES.has(w)) || ADDRESSES.has(lower[i] as string) && (addressed || lower[i] !== 'editor' || word[i + 1] !== ':');
  if (!isAddress) return -1;
  let next = i + 1;
  while (next < to && AFTER_ADDRESS.test(word[next] as string)) next++;
  return next > i + 1 || next === to ? next : -1;
}

/** The name at the head of a line, past dashes and courtesy titles: two words at least. */
function nameAt({ tokens: { word, lower } }: Document, from: number, to: number): TokenRange | null {
  let first = from;
  while (first < to && (!hasCapital(word[first] as string) || HONORIFICS.has(lower[first] as string))) first++;
  let end = first;
  while (end < to && end < first + LONGEST_NAME && hasCapital(word[end] as string)) end++;
  const closes = end === to || ENDS_NAME.test(word[end] as string);
  return end > first + 1 && closes ? { from: first, to: end } : null;
}

/** A town and a note on who writes may stand below the name. */
const BEHIND = 3;

interface Signature {
  source: TokenRange;
  /** Where the words of the letter end: before `Yours, etc,` where it stands. */
  end: number;
  /** `Yours, etc,` stands before the name. */
  greets: boolean;
}

/** Whether a line is one of the last, or a further letter begins behind it, perhaps below a heading. */
function endsLetter(document: Document, paragraph: number): boolean {
  const { paragraphs } = document;
  const opens = (p: number): boolean => p < paragraphs.length && afterAddress(document, paragraphs[p] as TokenRange) >= 0;
  return paragraph >= paragraphs.length - BEHIND || [1, 2, BEHIND].some((n) => opens(paragraph + n));
}

/** Where `– Yours, etc,` begins with the word at a token. */
const beforeDash = ({ tokens: { word } }: Document, yours: number): number => (AFTER_ADDRESS.test(word[yours - 1] ?? '') ? yours - 1 : yours);

/** `Yours, etc,` on the line above the one that begins at a token; or -1. */
function farewellAbove({ tokens: { lower } }: Document, line: number): number {
  for (let i = line - 1; i > line - LONGEST_FAREWELL; i--) if (FAREWELLS.has(lower[i])) return i;
  return -1;
}

/** Who signs in a paragraph: behind `Yours, etc,`, or on a line of its own without a verb (names in capitals may be tagged as one). */
function signatureIn(document: Document, { from, to }: TokenRange): Signature | null {
  const { lower, word, pos } = document.tokens;
  const yours = from + lower.slice(from, to).findIndex((w) => FAREWELLS.has(w));
  if (yours >= from && hasCapital(word[yours] as string)) {
    let comma = yours;
    while (comma < to && word[comma] !== ',') comma++;
    const source = nameAt(document, comma, to);
    return source && { source, greets: true, end: beforeDash(document, yours) };
  }
  if (to - from > LONGEST_SIGNATURE) return null;
  if (someIn({ from, to }, (i) => VERB_TAGS.has(pos[i]) && !hasCapital(word[i] as string))) return null;
  const source = nameAt(document, from, to);
  if (!source || source.from - from > 2) return null;
  const above = farewellAbove(document, from);
  return { source, greets: above >= 0, end: above >= 0 ? beforeDash(document, above) : from };
}

/** Words in the first person or to an editor, without quotations of sentences. */
function isOwn({ tokens: { lower, sentence } }: Document, { outermost, list }: Quotations, { from, to }: TokenRange): boolean {
  let own = false;
  for (let i = from; i < to; i++) {
    const q = list[outermost[i] as number];
    if (q && sentence[q.from] !== sentence[q.to]) return false;
    own ||= FIRST_PERSON.has(lower[i] as string) || lower[i] === 'editor';
  }
  return own;
}

/** The letter that opens in a paragraph, and the paragraph that signs it. */
function letterAt(document: Document, quotations: Quotations, opening: number): { letter: PrintedWords; last: number } | null {
  const { paragraphs, tokens: { word } } = document;
  const head = paragraphs[opening] as TokenRange;
  const from = afterAddress(document, head);
  if (from < 0) return null;
  for (let last = opening; last < Math.min(paragraphs.length, opening + REACH); last++) {
    const line = paragraphs[last] as TokenRange;
    if (last > opening && afterAddress(document, line) >= 0) return null;
    const end = sentenceAt(document, line.to - 1);
    // `I disagree. Ann Lee, Ostrava` on one line: a last sentence of names.
    const tells = someIn(end, (i) => !hasCapital(word[i] as string) && word[i] !== ',');
    const signature = signatureIn(document, { from: Math.max(tells ? line.from : end.from, from), to: line.to });
    if (!signature || signature.end <= from) continue;
    const content = { from, to: signature.end };
    if (signature.greets || endsLetter(document, last) && isOwn(document, quotations, { ...content, from: head.from })) return { letter: { source: signature.source, content }, last };
  }
  return null;
}

/** Letters with an address and the name of the writer below. */
export function lettersIn(document: Document, quotations: Quotations): PrintedWords[] {
  const letters: PrintedWords[] = [];
  for (let p = 0; p < document.paragraphs.length; p++) {
    const found = letterAt(document, quotations, p);
    if (!found) continue;
    letters.push(found.letter);
    p = found.last;
  }
  return letters;
}
