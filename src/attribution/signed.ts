import { hasCapital } from '../lexicon/capital';
import { ENDS_SIGNER, SIGNING_DASHES } from '../lexicon/speech-words';
import { holdsVerb } from '../document/range';
import type { Document, TokenRange } from '../document/types';
import type { Quotation, Quotations } from '../quotation/types';
import { directWords } from './direct';
import type { RawAttribution } from './types';

const CONFIDENCE = 0.85;
const LONGEST_LINE = 16;
const SHORTEST_QUOTATION = 4;

/** Where the line of the signer ends: with its sentence, paragraph or the next quotation. */
function lineEnd({ tokens, paragraphs }: Document, quotations: Quotations, from: number, paragraph: number): number {
  const limit = Math.min(from + LONGEST_LINE, (paragraphs[paragraph] as TokenRange).to);
  let to = from;
  while (to < limit && quotations.outermost[to] === -1 && tokens.sentence[to] === tokens.sentence[from]) to++;
  return to;
}

/** The name that signs a quotation after a dash: the line holds no verb, and the name goes to the first comma. */
function signer(document: Document, quotations: Quotations, dash: number, paragraph: number): TokenRange | null {
  const { word } = document.tokens;
  const from = dash + 1;
  const to = lineEnd(document, quotations, from, paragraph);
  if (to === from || !hasCapital(word[from] as string) || holdsVerb(document.tokens, { from, to })) return null;
  let end = from;
  while (end < to && !ENDS_SIGNER.test(word[end] as string)) end++;
  return { from, to: end };
}

/** Quotations signed with a dash and a name, on the same line or the next. */
export function signedQuotations(document: Document, quotations: Quotations): RawAttribution[] {
  const { word, length } = document.tokens;
  const list: RawAttribution[] = [];
  let paragraph = 0;
  for (const q of quotations.list as readonly Quotation[]) {
    const dash = q.to;
    if (q.depth > 0 || dash + 1 >= length || !SIGNING_DASHES.has(word[dash]) || q.inner.to - q.inner.from < SHORTEST_QUOTATION) continue;
    while ((document.paragraphs[paragraph] as TokenRange).to <= dash) paragraph++;
    const source = signer(document, quotations, dash, paragraph);
    if (source) list.push(directWords(q, source, dash, CONFIDENCE));
  }
  return list;
}
