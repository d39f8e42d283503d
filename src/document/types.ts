import type { Span } from '../types';
import type { PartyMention } from '../party/types';

/** A stretch of tokens: `[from, to)`. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SPACE' | 'SYM' | 'VERB' | 'X';

/** The tokens of a document, attribute by attribute; index = position in reading order. */
export interface Tokens {
  length: number;
  /**
   * The wording as the tagger reads it, without letters that it does not know (`Erdogan`); {@link PARTY_WORD} for a party mention, whatever its name, and a country's name, the same for all,
   * for a party's wording that means something else (`in Tehran`).
   */
  word: string[];
  /** The wording in lower case, apostrophes straight (`'s`, `n't`); {@link PARTY_WORD} for a party mention. */
  lower: string[];
  /** The dictionary form in lower case; {@link PARTY_WORD} for a party mention. */
  lemma: string[];
  pos: PartOfSpeech[];
  /** 1 where wink-nlp sees the token in the scope of a negation. */
  negated: Uint8Array;
  /** Offsets into the document's text. */
  start: Int32Array;
  end: Int32Array;
  /** The sentence of each token. */
  sentence: Int32Array;
  /** Index into {@link Document.parties}, or -1. */
  party: Int32Array;
}

/** One sentence: its place in the text and its tokens. */
export interface SentenceRange extends Span, TokenRange {}

/** A text read once: what all later stages work on. */
export interface Document {
  text: string;
  tokens: Tokens;
  sentences: SentenceRange[];
  /** Stretches between line breaks, in tokens; they cover all tokens. */
  paragraphs: TokenRange[];
  /** The parties' wordings, in order; each is one token. */
  parties: PartyMention[];
}

/** A document of which the sentences are known. */
export type Read = Pick<Document, 'tokens' | 'parties'>;

/** Stands for every party mention in `word`, `lower` and `lemma`. */
export const PARTY_WORD = '_P_';
