import { MONOLOGUE_TITLES } from '../lexicon/speech-words';
import type { Document, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';

/** Words that may stand before `Remarks` in a title: `Opening Remarks by …`, `Press Statement by …`. */
const MOST_BEFORE = 2;
/** A title is no longer than this. */
const LONGEST_TITLE = 40;
/** In a speech there is a word of the first person in so many words at least. */
const LEAST_FIRST_PERSON = 1 / 80;
/** In a speech no more than this share of the words is somebody else's. */
const MOST_QUOTED = 0.2;
const FIRST_PERSON = new Set(['i', 'we', 'our', 'my', 'us', 'me']);
const MAKERS = new Set(['by', 'of', 'from']);
/** Where the name of the speaker ends: `to the Assembly`, `on trade`, `at the summit`. */
const ENDS = new Set(['to', 'on', 'at', 'in', 'before', 'during', 'about', 'following', 'after', 'for', 'regarding', 'with', ',', ':', '(', '–', '—']);
/** `as prepared for delivery`, `as delivered`. */
const DELIVERED = new Set(['prepared', 'delivered']);
const CAPITAL = /^\p{Lu}/u;

/** A speech printed whole, and the words of its title that name who gave it. */
export interface Monologue {
  source: TokenRange;
  /** Where the words begin. */
  from: number;
}

/** The token behind `Remarks by`, `Address of`, near the head of a title; or -1. */
function makerAt({ tokens: { lower, word } }: Document, { from, to }: TokenRange): number {
  for (let i = from; i < Math.min(to, from + MOST_BEFORE + 1); i++) {
    if (!CAPITAL.test(word[i] as string)) return -1;
    if (MONOLOGUE_TITLES.has(lower[i] as string)) return MAKERS.has(lower[i + 1] ?? '') ? i + 2 : -1;
  }
  return -1;
}

/** True where the first person is at home outside of quotation marks, and little stands between them. */
function isSpoken({ tokens: { lower, length } }: Document, { outermost }: Quotations, from: number): boolean {
  let first = 0;
  let quoted = 0;
  for (let i = from; i < length; i++) {
    if ((outermost[i] as number) >= 0) quoted++;
    else if (FIRST_PERSON.has(lower[i] as string)) first++;
  }
  return first >= LEAST_FIRST_PERSON * (length - from) && quoted <= MOST_QUOTED * (length - from);
}

/** `Remarks by President Ann Lee on trade` above a text in the first person: all of it is hers. */
export function titledMonologue(document: Document, quotations: Quotations): Monologue | null {
  const { tokens, paragraphs } = document;
  const [title] = paragraphs;
  if (!title || paragraphs.length < 2 || title.to - title.from > LONGEST_TITLE) return null;
  const from = makerAt(document, title);
  if (from < 0) return null;
  for (let i = from; i < title.to; i++) if (tokens.pos[i] === 'VERB' && !DELIVERED.has(tokens.lower[i] as string)) return null;
  let to = from;
  while (to < title.to && !ENDS.has(tokens.lower[to] as string)) to++;
  const named = tokens.pos[to - 1] === 'PROPN' || tokens.party[to - 1] !== -1;
  return to > from && named && isSpoken(document, quotations, title.to) ? { source: { from, to }, from: title.to } : null;
}
