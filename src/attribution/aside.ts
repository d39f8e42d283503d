import type { Document, TokenRange } from '../document/types';
import { PARTY_WORD } from '../document/types';
import { INVERTING_VERBS, SPEECH_VERBS } from '../lexicon/mention-verbs';
import { VIEWS } from '../lexicon/speech-words';
import type { Reading } from './propose';
import { isVerb } from './tagged';
import type { RawAttribution } from './types';

/** How sure an aside is to tell whose words its sentence holds. */
const CONFIDENCE = 0.6;
/** A name or title in an aside has at most so many words. */
const LONGEST_NAME = 8;
const NAME_TAGS = new Set(['PROPN', 'DET', 'NOUN', 'ADJ']);
const PERSONS = new Set(['he', 'she', 'they']);
const OWNERS = new Set(['his', 'her', 'their']);
const PREPOSITIONS = new Set(['in', 'by', 'to']);

interface Aside {
  source: TokenRange;
  cue: number;
  /** The verb stands before who speaks. */
  inverted: boolean;
  /** The whole of it, with the commas around. */
  all: TokenRange;
}

function nameEnd({ tokens }: Document, from: number, limit: number): number {
  if (PERSONS.has(tokens.lower[from] as string)) return from + 1;
  let to = from;
  while (to < limit && to - from < LONGEST_NAME && (NAME_TAGS.has(tokens.pos[to] as string) || tokens.word[to] === PARTY_WORD)) to++;
  return to;
}

const closesAt = ({ tokens }: Document, i: number, sentence: TokenRange): boolean => tokens.word[i] === ',' || i === sentence.to - 1 && tokens.pos[i] === 'PUNCT';

/** `…, he fumed, …`: between commas nothing but who and a verb. */
function verbalAside(document: Document, comma: number, sentence: TokenRange): Aside | null {
  const { pos } = document.tokens;
  const inverted = INVERTING_VERBS.has(document.tokens.lemma[comma + 1] as string) && pos[comma + 1] === 'VERB';
  const from = inverted ? comma + 2 : comma + 1;
  const to = nameEnd(document, from, sentence.to);
  if (inverted) return to > from && closesAt(document, to, sentence) ? { source: { from, to }, cue: comma + 1, inverted, all: { from: comma, to: to + 1 } } : null;
  const cue = to;
  if (to === from || !isVerb(document, cue)) return null;
  const end = pos[cue + 1] === 'ADV' ? cue + 2 : cue + 1;
  // `He lost, she won.` are two sentences; between commas a pronoun and a verb hold nothing but who spoke.
  const inside = document.tokens.pos[from] === 'PRON' && document.tokens.word[end] === ',';
  if (!inside && !SPEECH_VERBS.has(document.tokens.lemma[cue] as string)) return null;
  return closesAt(document, end, sentence) ? { source: { from, to }, cue, inverted, all: { from: comma, to: end + 1 } } : null;
}

/** `In her view, …`, `…, by Lee's account, …`. */
function nominalAside(document: Document, at: number, sentence: TokenRange): Aside | null {
  const { tokens } = document;
  if (!PREPOSITIONS.has(tokens.lower[at] as string)) return null;
  const from = at + 1;
  const pronoun = OWNERS.has(tokens.lower[from] as string);
  const to = pronoun ? from + 1 : nameEnd(document, from, sentence.to);
  const cue = pronoun ? to : to + 1;
  if (to === from || !pronoun && tokens.lower[to] !== "'s" || !VIEWS.has(tokens.lower[cue] ?? '')) return null;
  const before = tokens.word[at - 1] === ',' ? at - 1 : at;
  return closesAt(document, cue + 1, sentence) ? { source: { from, to }, cue, inverted: false, all: { from: before, to: cue + 2 } } : null;
}

function asidesOf(reading: Reading, sentence: TokenRange): Aside[] {
  const { document, quotations } = reading;
  const { tokens } = document;
  const list: Aside[] = [];
  for (let i = sentence.from; i < sentence.to - 2; i++) {
    if (quotations.outermost[i] !== -1) return [];
    const aside = tokens.word[i] === ',' ? verbalAside(document, i, sentence) : i === sentence.from || tokens.word[i - 1] === ',' ? nominalAside(document, i, sentence) : null;
    if (aside) list.push(aside);
  }
  return list;
}

/** The words of the sentence around an aside, without the mark at its end. */
function around({ tokens }: Document, sentence: TokenRange, { all }: Aside): TokenRange[] {
  const end = tokens.pos[sentence.to - 1] === 'PUNCT' ? sentence.to - 1 : sentence.to;
  return [{ from: sentence.from, to: all.from }, { from: all.to, to: end }].filter((r) => r.from < r.to);
}

/** Adds, to what was learnt, asides that tell whose words their sentence holds, where no quotation stands in it and nobody else is told to speak. */
export function withAsides(reading: Reading, learnt: readonly RawAttribution[]): RawAttribution[] {
  const { document } = reading;
  const cues = new Map<number, Set<number>>();
  for (const { cue, weak } of learnt) {
    if (!cue || weak) continue;
    const sentence = document.tokens.sentence[cue.from] as number;
    cues.set(sentence, (cues.get(sentence) ?? new Set()).add(cue.from));
  }
  const added = document.sentences.flatMap((sentence, s) => {
    const [aside] = asidesOf(reading, sentence);
    const known = cues.get(s);
    // `, said NAME,` can be read in one way only, whatever was learnt of the verb.
    const sure = aside?.inverted && known?.size === 1 && known.has(aside.cue);
    if (!aside || known && !sure) return [];
    return [{ kind: 'indirect' as const, source: aside.source, cue: { from: aside.cue, to: aside.cue + 1 }, content: around(document, sentence, aside), parent: -1, continues: -1, confidence: CONFIDENCE, weak: false }];
  });
  const sure = new Set(added.map((a) => a.cue.from));
  return [...learnt.filter((a) => !sure.has(a.cue?.from ?? -1)), ...added];
}
