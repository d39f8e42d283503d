import { isSeeming } from '../clause/expletive';
import type { Document, TokenRange } from '../document/types';
import { UNIVERSAL } from '../lexicon/clause-words';
import { FIRST_PERSON, KNOWING } from '../lexicon/speech-words';
import type { HeldAttribution } from '../speaker/types';
import type { StanceMode } from '../types';
import type { Reader } from './reading';

/** Whose words a sentence holds: one holder with the stretches that are that holder's in this sentence. */
export interface Voice {
  sentence: number;
  /** Index of the entity, or -1 for the narrator. */
  holder: number;
  ranges: TokenRange[];
  /** Head of each cue in this sentence. */
  cues: number[];
  /** Where its holder is named in this sentence. */
  sources: TokenRange[];
  mode: StanceMode;
  /** True when the words stand inside another speaker's words. */
  nested: boolean;
  /** True when the source is named in this very sentence. */
  present: boolean;
  /** The highest confidence of its attributions. */
  confidence: number;
}

const RANK: Readonly<Record<string, number>> = { direct: 3, mixed: 2, indirect: 1 };

function voiceOf(voices: Map<number, Voice>, sentence: number, a: HeldAttribution): Voice {
  let voice = voices.get(a.holder);
  if (!voice) {
    voice = { sentence, holder: a.holder, ranges: [], cues: [], sources: [], mode: a.kind, nested: a.parent >= 0, present: false, confidence: 0 };
    voices.set(a.holder, voice);
  }
  if ((RANK[a.kind] ?? 0) > (RANK[voice.mode] ?? 0)) voice.mode = a.kind;
  voice.nested = voice.nested && a.parent >= 0;
  voice.confidence = Math.max(voice.confidence, a.confidence);
  return voice;
}

/**
 * The voices of each sentence, from the attributions that reach into it.
 * @returns for each sentence its voices, in order of their first attribution
 */
export function findVoices(document: Document, attributions: readonly HeldAttribution[]): Voice[][] {
  const bySentence = document.sentences.map(() => new Map<number, Voice>());
  const sentenceOf = (token: number): number => document.tokens.sentence[token] ?? 0;
  for (const a of attributions) {
    if (a.holder < 0) continue;
    for (const c of a.content) {
      for (let s = sentenceOf(c.from); s <= sentenceOf(c.to - 1); s++) {
        const { from, to } = document.sentences[s] as TokenRange;
        voiceOf(bySentence[s] as Map<number, Voice>, s, a).ranges.push({ from: Math.max(c.from, from), to: Math.min(c.to, to) });
      }
    }
    for (const part of [a.cue, a.source]) {
      if (!part) continue;
      const s = sentenceOf(part.from);
      const voice = (bySentence[s] as Map<number, Voice>).get(a.holder);
      if (!voice) continue;
      if (part === a.cue) voice.cues.push(part.to - 1);
      else {
        voice.sources.push(part);
        voice.present = true;
      }
    }
  }
  return bySentence.map((m) => [...m.values()]);
}

/** For each token the holder of the innermost words that it stands in, or -1. */
export function holdersOf({ tokens, attributions }: Reader): Int32Array {
  const holders = new Int32Array(tokens.length).fill(-1);
  const lengthOf = (a: HeldAttribution): number => a.content.reduce((sum, c) => sum + c.to - c.from, 0);
  const outerFirst = attributions.filter((a) => a.holder >= 0 && !a.shared).sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const { content, holder } of outerFirst) for (const { from, to } of content) holders.fill(holder, from, to);
  return holders;
}

/** `I`, `everyone` (knows), `this shows that`, `it is clear that`, `it must be said that`, but not `it is said that`; `illegal demands` are nobody's words. */
function isAuthor(reader: Reader, source: TokenRange, cue: TokenRange | null): boolean {
  const { from, to } = source;
  const { lower, pos } = reader.tokens;
  const p = reader.predicateAt(from);
  const word = lower[from] as string;
  const isNoun = pos[cue?.from ?? -1] === 'NOUN' && pos[to - 1] === 'ADJ';
  return isNoun || KNOWING.has(reader.tokens.lemma[cue?.from ?? -1]) || FIRST_PERSON.has(word) || to === from + 1 && (word === 'this' || UNIVERSAL.has(word)) || isSeeming(reader, source, cue) && !(p?.passive && p.modality === 'none');
}

/** For each token whether it stands in the words of somebody unknown, who is not the author. */
export function strangersIn(reader: Reader): Uint8Array {
  const strangers = new Uint8Array(reader.tokens.length);
  for (const { holder, source, cue, content } of reader.attributions) {
    if (holder < 0 && source && !isAuthor(reader, source, cue)) for (const { from, to } of content) strangers.fill(1, from, to);
  }
  return strangers;
}
