import { ADDRESSES, FAREWELL, FIRST_PERSON } from '../lexicon/speech-words';
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
const AFTER_ADDRESS = /^[,:–—-]+$/u;
const NAME = /^\p{Lu}/u;
const SMALL_VERB = new Set(['VERB', 'AUX']);

/** Where the words of a letter begin in a paragraph that opens with an address (`Sir, –`, `Dear Editor,`, `To the Editor:`); or -1. */
function afterAddress({ tokens: { lower, word } }: Document, { from, to }: TokenRange): number {
  const limit = Math.min(to, from + LONGEST_ADDRESS);
  const addressed = lower[from] === 'dear' || lower[from] === 'to' && lower[from + 1] === 'the';
  let i = addressed ? from + 1 : from;
  while (addressed && i < limit - 1 && !AFTER_ADDRESS.test(word[i + 1] as string)) i++;
  // `Editor: Ann Lee` is a line of credits, `Dear prices, falling wages` no address.
  const isAddress = lower[from] === 'dear' && i > from && word.slice(from + 1, i + 1).every((w) => NAME.test(w)) || ADDRESSES.has(lower[i] as string) && (addressed || word[i + 1] !== ':');
  if (!isAddress) return -1;
  let next = i + 1;
  while (next < to && AFTER_ADDRESS.test(word[next] as string)) next++;
  return next > i + 1 || next === to ? next : -1;
}

/** The name at the head of a line, past dashes and courtesy titles: two words at least. */
function nameAt({ tokens: { word, lower } }: Document, from: number, to: number): TokenRange | null {
  let first = from;
  while (first < to && (!NAME.test(word[first] as string) || HONORIFICS.has(lower[first] as string))) first++;
  let end = first;
  while (end < to && end < first + LONGEST_NAME && NAME.test(word[end] as string)) end++;
  const closes = end === to || /^[,(.]$/u.test(word[end] as string);
  return end > first + 1 && closes ? { from: first, to: end } : null;
}

interface Signature {
  source: TokenRange;
  /** Where what belongs to the signature begins. */
  at: number;
  /** `Yours, etc,` stands before the name. */
  greets: boolean;
}

/** Whether a line is one of the last two, or a further letter begins behind it, perhaps below a heading. */
function endsLetter(document: Document, paragraph: number): boolean {
  const { paragraphs } = document;
  const opens = (p: number): boolean => afterAddress(document, paragraphs[p] as TokenRange) >= 0;
  return paragraph >= paragraphs.length - 2 || opens(paragraph + 1) || opens(paragraph + 2);
}

/** Who signs in a paragraph, and where what belongs to the signature begins: behind `Yours, etc,`, or on a line of its own without a verb. */
function signatureIn(document: Document, { from, to }: TokenRange): Signature | null {
  const { lower, word, pos } = document.tokens;
  const yours = from + lower.slice(from, to).indexOf(FAREWELL);
  if (yours >= from && NAME.test(word[yours] as string)) {
    let comma = yours;
    while (comma < to && word[comma] !== ',') comma++;
    const source = nameAt(document, comma, to);
    return source && { source, greets: true, at: AFTER_ADDRESS.test(word[yours - 1] ?? '') ? yours - 1 : yours };
  }
  if (to - from > LONGEST_SIGNATURE) return null;
  for (let i = from; i < to; i++) if (SMALL_VERB.has(pos[i] as string) && !NAME.test(word[i] as string)) return null;
  const source = nameAt(document, from, to);
  return source && source.from - from <= 2 ? { source, greets: beforeFarewell(document, { from: 0, to: from }).to < from, at: from } : null;
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

/** Before `Yours, etc,` at the end of the words, where the name stands on the next line. */
function beforeFarewell({ tokens: { lower, word } }: Document, { from, to }: TokenRange): TokenRange {
  for (let i = to - 1; i > Math.max(from, to - LONGEST_FAREWELL); i--) if (lower[i] === FAREWELL) return { from, to: AFTER_ADDRESS.test(word[i - 1] as string) ? i - 1 : i };
  return { from, to };
}

/** Letters with an address and the name of the writer below. */
export function lettersIn(document: Document, quotations: Quotations): PrintedWords[] {
  const { paragraphs } = document;
  const letters: PrintedWords[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const from = afterAddress(document, paragraphs[p] as TokenRange);
    if (from < 0) continue;
    for (let q = p; q < Math.min(paragraphs.length, p + REACH); q++) {
      const { from: first, to } = paragraphs[q] as TokenRange;
      if (q > p && afterAddress(document, { from: first, to }) >= 0) break;
      const signature = signatureIn(document, { from: Math.max(first, from), to });
      // `Yours, etc,` stands on the line above.
      if (!signature || signature.at <= from || !signature.greets && !(endsLetter(document, q) && isOwn(document, quotations, { from: (paragraphs[p] as TokenRange).from, to: signature.at }))) continue;
      letters.push({ source: signature.source, content: beforeFarewell(document, { from, to: signature.at }) });
      p = q;
      break;
    }
  }
  return letters;
}
