import { opensSentence } from '../document/range';
import { hasCapital } from '../lexicon/capital';
import type { Document, PartOfSpeech, Tokens } from '../document/types';
import { goesOnQuoted } from '../quotation/find';
import type { Quotations } from '../quotation/types';
import { CAPITAL_TAGS, CLOSED_TAGS, TAGS } from '../lexicon/speech-words';
import { wordCode } from './hash';
import { knownWord, type KnownWord } from './knownWords';

/** What the features read of a document: integers, one for each token. */
export interface Codes {
  length: number;
  /** Word forms as codes; names are one code for all of them. */
  lemma: Int32Array;
  lower: Int32Array;
  /** The last three letters, for words of an open class. */
  suffix: Int32Array;
  /** The word itself for a closed class, else the part of speech. */
  klass: Int32Array;
  pos: Uint8Array;
  /** Classes of words used alike, for words that are no names; 0 for others. */
  kin: Uint16Array;
  wideKin: Uint8Array;
  /** 0 dictionary form, 1 `-ed`, 2 `-ing`, 3 `-s`, 4 other. */
  form: Uint8Array;
  /** 0 outside quotations, 1 inside, 2 opening mark, 3 closing mark (outermost ones). */
  quote: Uint8Array;
  /** Running counts before each token: commas, verbs, marks, clause openers, common reporting words. */
  commas: Int32Array;
  verbs: Int32Array;
  marks: Int32Array;
  clauses: Int32Array;
  strong: Int32Array;
  /** The last word before each token, or the token itself, that opens a clause within the sentence; or -1. */
  opener: Int32Array;
  /** The paragraph of each token. */
  paragraph: Int32Array;
}

const tagNumber = new Map(TAGS.map((tag, i) => [tag, i]));
const IS_CLOSED = TAGS.map((tag) => CLOSED_TAGS.has(tag));

/** The number of a tag in {@link Codes.pos}. */
export function tagCode(tag: PartOfSpeech): number {
  return tagNumber.get(tag) as number;
}

const NAME = wordCode('<name>');
const PARTY = wordCode('<party>');

/** Names must not be features: a capital marks them, unless the word is plainly an inflected verb or of a closed class. */
function isName(tokens: Tokens, i: number): boolean {
  if (tokens.pos[i] === 'PROPN') return true;
  if (!hasCapital(tokens.word[i] as string)) return false;
  if (CAPITAL_TAGS.has(tokens.pos[i])) return true;
  return tokens.pos[i] === 'VERB' && tokens.lemma[i] === tokens.lower[i];
}

/** Reads one word: names and parties show nothing of themselves but that. */
function readWord(tokens: Tokens, codes: Codes, i: number, word: KnownWord): void {
  const tag = tokens.pos[i] as PartOfSpeech;
  const pos = tagNumber.get(tag) ?? 17;
  codes.pos[i] = pos;
  if ((tokens.party[i] as number) >= 0) {
    codes.lemma[i] = codes.lower[i] = PARTY;
    codes.klass[i] = pos;
  } else if (isName(tokens, i)) {
    codes.lemma[i] = codes.lower[i] = NAME;
    codes.klass[i] = 11;
  } else {
    codes.kin[i] = word.kin;
    codes.wideKin[i] = word.wideKin;
    codes.lower[i] = word.code;
    codes.lemma[i] = word.lemmaCode;
    codes.klass[i] = IS_CLOSED[pos] ? word.code : pos;
    codes.form[i] = word.form;
    codes.suffix[i] = word.suffix;
  }
}

function readWords(tokens: Tokens, codes: Codes): void {
  for (let i = 0; i < tokens.length; i++) {
    const lower = tokens.lower[i] as string;
    const word = knownWord(tokens.lemma[i] as string, lower);
    readWord(tokens, codes, i, word);
    const count = (before: Int32Array, counts: boolean): void => {
      before[i + 1] = (before[i] as number) + Number(counts);
    };
    count(codes.commas, lower === ',');
    count(codes.verbs, tokens.pos[i] === 'VERB');
    count(codes.marks, (codes.quote[i] as number) > 1);
    count(codes.clauses, word.opensClause);
    count(codes.strong, word.strong);
    const before = opensSentence(tokens, i) ? -1 : (codes.opener[i - 1] as number);
    codes.opener[i] = word.opensClause ? i : before;
  }
}

/** A paragraph of more sentences than this has lost its line breaks. */
const MOST_SENTENCES = 5;

/** Numbers the paragraphs; where line breaks are lost every sentence is one, but for those inside one quotation. */
function numberParagraphs(document: Document, quotations: Quotations, paragraph: Int32Array): void {
  const { sentence } = document.tokens;
  let number = 0;
  for (const p of document.paragraphs) {
    number++;
    const flat = (sentence[p.to - 1] as number) - (sentence[p.from] as number) >= MOST_SENTENCES;
    for (let i = p.from; i < p.to; i++) {
      if (flat && i > p.from && opensSentence(document.tokens, i) && !goesOnQuoted(quotations, i)) number++;
      paragraph[i] = number;
    }
  }
}

/** Reads a document into integers. */
export function readCodes(document: Document, quotations: Quotations): Codes {
  const { tokens } = document;
  const n = tokens.length;
  const ints = (): Int32Array => new Int32Array(n);
  const codes: Codes = {
    length: n,
    lemma: ints(),
    lower: ints(),
    suffix: ints(),
    klass: ints(),
    pos: new Uint8Array(n),
    kin: new Uint16Array(n),
    wideKin: new Uint8Array(n),
    form: new Uint8Array(n),
    quote: new Uint8Array(n),
    commas: ints(),
    verbs: ints(),
    marks: ints(),
    clauses: ints(),
    strong: ints(),
    opener: ints(),
    paragraph: ints(),
  };
  for (const q of quotations.list) {
    if (q.depth > 0) continue;
    codes.quote.fill(1, q.from, q.to);
    codes.quote.fill(2, q.from, q.inner.from);
    codes.quote.fill(3, q.inner.to, q.to);
  }
  numberParagraphs(document, quotations, codes.paragraph);
  readWords(tokens, codes);
  return codes;
}
