import { ASKS_OR_EXCLAIMS, BEGINS_SENTENCE, BLANK_LINE, CLOSING, GOES_ON, GOING_ON, LINE_BREAK, LINE_END, SHORT_TITLE, SMALL, SPLIT_INITIAL, VERB_TAGS } from '../lexicon/heading-words';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { PartyMention } from '../party/types';
import { canonicalText, type Replaced } from './canonical';
import type { Surnames } from './heading';
import { isNotOnly, isUndoubted, isUnequalled, isUnsurpassed, isVerbOf } from './range';
import { mendTags } from './retag';
import { mendSurnames } from './surnames';
import { PARTY_WORD, type Document, type PartOfSpeech, type SentenceRange, type TokenRange, type Tokens } from './types';
import { readWithWink, type Reading } from './wink';

/** The way from offsets of the canonical text to those of the original, to be walked from left to right. */
class WayBack {
  #next = 0;
  #shift = 0;

  constructor(private readonly replaced: readonly Replaced[]) {}

  /** The replacement that holds the canonical offset. */
  replacementAt(offset: number): Replaced | undefined {
    for (; this.#next < this.replaced.length; this.#next++) {
      const r = this.replaced[this.#next] as Replaced;
      const end = r.at + r.form.length;
      if (end > offset) return r.at <= offset ? r : undefined;
      this.#shift = r.end - end;
    }
    return undefined;
  }

  /** The original offset of a canonical one that is not before the last one asked for. */
  original(offset: number): number {
    const inside = this.replacementAt(offset);
    return offset + (inside ? inside.start - inside.at : this.#shift);
  }
}

const FEWEST_LINES = 4;

/** Of the longest line so much is filled by those that were broken for want of room. */
const FILLED = 0.6;

/** True where most lines break off inside of a sentence: only blank lines part the paragraphs then. A short line before a word with a capital (a name, a time) does not. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const room = FILLED * lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isOpen = (line: string, next: string): boolean => !LINE_END.test(line.at(-1) as string) && (line.length >= room || SMALL.test(next));
  const goingOn = lines.flatMap((line, i) => (line !== '' && lines[i + 1] ? [isOpen(line, lines[i + 1] as string)] : []));
  return goingOn.length >= FEWEST_LINES && goingOn.filter(Boolean).length * 2 > goingOn.length;
}

const SPACE = 32;

function paragraphRanges(text: string, tokens: Tokens): TokenRange[] {
  const gap = isWrapped(text) ? BLANK_LINE : LINE_BREAK;
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    const end = tokens.end[i - 1] as number;
    const start = tokens.start[i] as number;
    if (start === end || (start === end + 1 && text.charCodeAt(end) === SPACE) || !gap.test(text.slice(end, start))) continue;
    ranges.push({ from, to: i });
    from = i;
  }
  if (tokens.length > 0) ranges.push({ from, to: tokens.length });
  return ranges;
}

/** A sentence of no more words than these may only tell who spoke. */
const LONGEST_TAG = 6;

/** `“… Why?” ⏎ Ann Lee added.`: a short sentence that only tells whose the words before it are. */
function tellsWhoSpoke(tokens: Tokens, at: number): boolean {
  const { word, pos } = tokens;
  if (word[at - 1] !== '"' || !ASKS_OR_EXCLAIMS.test(word[at - 2] ?? '')) return false;
  for (let i = at; i < at + LONGEST_TAG; i++) {
    if (word[i + 1] === '.') return isVerbOf(tokens, i, SPEECH_VERBS);
    if (pos[i] !== 'PROPN' && word[i] !== PARTY_WORD) return false;
  }
  return false;
}

/** True where the tagger ended a sentence inside of one: in an address (`example.⏎com`), after `(R-Fla.)`, after `“Why?”`. */
function goesOn(tokens: Tokens, at: number): boolean {
  const { word, start, end } = tokens;
  if (at === 0) return false;
  if (start[at] === end[at - 1] && SPLIT_INITIAL.test(word[at] as string)) return true;
  if (!GOES_ON.test(word[at] as string)) return tellsWhoSpoke(tokens, at);
  return start[at] === end[at - 1] || CLOSING.has(word[at - 1]) || GOING_ON.has(word[at]);
}

/** `he wrote on X. Lee answered`, `he voted no. Lee agreed`, `it cost 5m. Lee paid`: the tagger takes the last word for an initial or abbreviation. */
function endsUnseen({ word, lower, pos }: Tokens, at: number): boolean {
  const last = word[at - 1];
  const ends = last === 'no.' && VERB_TAGS.has(pos[at - 2]) || last === 'X.' && lower[at - 2] === 'on' || last === 'm.' && pos[at - 2] === 'NUM';
  return ends && BEGINS_SENTENCE.test(word[at] ?? '');
}

/** The tagger's sentences, those put together that it cut in two, and cut where a paragraph ends: a heading needs no full stop. */
function sentenceRanges(reading: Reading, tokens: Tokens, paragraphs: readonly TokenRange[]): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let next = 0;
  let filled = 0;
  const add = (from: number, to: number): void => {
    // A text without words has one sentence without words: none.
    if (to <= from) return;
    tokens.sentence.fill(ranges.length, Math.max(from, filled), to);
    filled = to;
    ranges.push({ from, to, start: tokens.start[from] as number, end: tokens.end[to - 1] as number });
  };
  for (const [first, last] of reading.sentences) {
    const opened = goesOn(tokens, first) && paragraphs[next]?.from !== first ? ranges.pop() : undefined;
    let from = opened?.from ?? first;
    const cutAt = (at: number): void => {
      add(from, at);
      from = at;
    };
    for (; next < paragraphs.length && (paragraphs[next] as TokenRange).from <= last; next++) {
      const { from: cut } = paragraphs[next] as TokenRange;
      if (cut > from) cutAt(cut);
    }
    for (let i = from + 1; i <= last; i++) if (endsUnseen(tokens, i)) cutAt(i);
    add(from, last + 1);
  }
  return ranges;
}

/** Lifts the negation from what stands behind `not only`, and from `never been better`. */
function mendNegation(tokens: Tokens): void {
  for (let i = 0; i < tokens.length; i++) {
    if (isNotOnly(tokens, i) || isUnsurpassed(tokens, i) || isUnequalled(tokens, i) || isUndoubted(tokens, i)) for (let k = i + 1; tokens.negated[k] === 1; k++) tokens.negated[k] = 0;
  }
}

const NO_SURNAMES: Surnames = new Set<string>();

/**
 * Reads a text once: tokens with tags and exact offsets, sentences, paragraphs.
 * @param text any string
 * @param parties the parties' wordings, in order; each becomes one token that hides its name, and those that mean
 *   something else (`in Tehran`) an ordinary name
 * @param surnames of people whom the parties name: in headings no common words
 */
export function readDocument(text: string, parties: PartyMention[], surnames: Surnames = NO_SURNAMES): Document {
  const canonical = canonicalText(text, parties, surnames);
  const reading = readWithWink(canonical.text.replace(SHORT_TITLE, '$1 '));
  const length = reading.value.length;
  const tokens: Tokens = {
    length,
    word: reading.value,
    lower: reading.value.map((w) => w.toLowerCase()),
    lemma: reading.lemma.map((w) => (w ?? '').toLowerCase()),
    pos: reading.pos as PartOfSpeech[],
    negated: reading.negated,
    start: new Int32Array(length),
    end: new Int32Array(length),
    sentence: new Int32Array(length),
    party: new Int32Array(length).fill(-1),
  };
  const back = new WayBack(canonical.replaced);
  let cursor = 0;
  for (let i = 0; i < length; i++) {
    const value = reading.value[i] as string;
    const start = canonical.text.indexOf(value, cursor);
    cursor = start + value.length;
    const mention = back.replacementAt(start)?.mention;
    tokens.start[i] = back.original(start);
    tokens.end[i] = back.original(cursor);
    if (mention === undefined || parties[mention]?.relation === 'apart') continue;
    tokens.party[i] = mention;
    tokens.word[i] = tokens.lower[i] = tokens.lemma[i] = PARTY_WORD;
  }
  const paragraphs = paragraphRanges(text, tokens);
  const sentences = sentenceRanges(reading, tokens, paragraphs);
  mendTags({ tokens, parties });
  mendSurnames(tokens);
  mendNegation(tokens);
  return { text, tokens, sentences, paragraphs, parties };
}
