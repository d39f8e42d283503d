import type { PartyMention } from '../party/types';
import { canonicalText, type CanonicalText } from './canonical';
import { PARTY_WORD, type Document, type PartOfSpeech, type SentenceRange, type TokenRange, type Tokens } from './types';
import { readWithWink, type Reading } from './wink';

/** Walks from offsets of the canonical text to those of the original, left to right. */
function* originalSpans(reading: Reading, canonical: CanonicalText): Generator<[number, number, number]> {
  let cursor = 0;
  let next = 0;
  let shift = 0;
  for (const value of reading.value) {
    const start = canonical.text.indexOf(value, cursor);
    const end = start + value.length;
    cursor = end;
    const passed = (offset: number): void => {
      while (next < canonical.at.length && (canonical.at[next] as number) + (canonical.length[next] as number) <= offset) {
        shift = (canonical.originalEnd[next] as number) - (canonical.at[next] as number) - (canonical.length[next] as number);
        next++;
      }
    };
    passed(start);
    const isReplacement = next < canonical.at.length && (canonical.at[next] as number) <= start;
    const replaced = isReplacement ? next : -1;
    const from = replaced >= 0 ? (canonical.originalStart[replaced] as number) + (start - (canonical.at[replaced] as number)) : start + shift;
    passed(end);
    const inside = next < canonical.at.length && (canonical.at[next] as number) < end;
    const to = inside ? (canonical.originalStart[next] as number) + (end - (canonical.at[next] as number)) : end + shift;
    yield [from, to, replaced >= 0 ? (canonical.mention[replaced] as number) : -1];
  }
}

function paragraphRanges(text: string, tokens: Tokens): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    // A line break may be a token of its own: it ends its paragraph.
    if (!text.slice(tokens.start[i - 1], tokens.start[i]).includes('\n')) continue;
    ranges.push({ from, to: i });
    from = i;
  }
  if (tokens.length > 0) ranges.push({ from, to: tokens.length });
  return ranges;
}

function sentenceRanges(reading: Reading, tokens: Tokens): SentenceRange[] {
  // A text without words has one sentence without words: none.
  const held = reading.sentences.filter(([first, last]) => last >= first);
  return held.map(([first, last], index) => {
    tokens.sentence.fill(index, first, last + 1);
    return { from: first, to: last + 1, start: tokens.start[first] as number, end: tokens.end[last] as number };
  });
}

/**
 * Reads a text once: tokens with tags and exact offsets, sentences, paragraphs.
 * @param text any string
 * @param parties the party mentions, in order; each becomes one token that hides its name
 */
export function readDocument(text: string, parties: PartyMention[]): Document {
  const canonical = canonicalText(text, parties);
  const reading = readWithWink(canonical.text);
  const length = reading.value.length;
  const tokens: Tokens = {
    length,
    word: reading.value,
    lower: reading.value.map((w) => w.toLowerCase()),
    lemma: reading.lemma.map((w) => (w ?? '').toLowerCase()),
    pos: reading.pos as PartOfSpeech[],
    negated: Uint8Array.from(reading.negated, Number),
    start: new Int32Array(length),
    end: new Int32Array(length),
    sentence: new Int32Array(length),
    party: new Int32Array(length).fill(-1),
  };
  let i = 0;
  for (const [start, end, mention] of originalSpans(reading, canonical)) {
    tokens.start[i] = start;
    tokens.end[i] = end;
    if (mention >= 0) {
      tokens.party[i] = mention;
      tokens.word[i] = tokens.lower[i] = tokens.lemma[i] = PARTY_WORD;
    }
    i++;
  }
  const sentences = sentenceRanges(reading, tokens);
  return { text, tokens, sentences, paragraphs: paragraphRanges(text, tokens), parties };
}
