import { VERB_TAGS } from '../lexicon/heading-words';
import { ANY_LETTER, CLAUSE_STARTS, CONTENT_TAGS, KIND_TAGS, NUMBER_LIKE } from '../lexicon/degree';
import { indexRoles, type RoleIndex } from '../clause/links';
import type { Clauses } from '../clause/types';
import { hasCapital } from '../lexicon/capital';
import type { Document, SentenceRange, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';
import { wordCode } from '../attribution/hash';
import { meaningOf } from './meaning';
import { readValences, wordValence, type Valences } from './valence';

/** What the model may see of a name, of a number, of the target. */
export const NAME = wordCode('_N_');
const NUMBER = wordCode('#');

/** Coarse kinds of tokens. */
export enum Kind { other, noun, verb, adjective, adverb, mark, name, pronoun, preposition }

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

function hasLetter(word: string): boolean {
  return isSmallLetter(word.charCodeAt(word.length - 1)) || ANY_LETTER.test(word);
}

/** All that the features are made of, for each token of a document. */
export interface Words {
  /** Hashes of the wording and of the dictionary form, names and numbers masked. */
  form: Int32Array;
  lemma: Int32Array;
  /** The dictionary form as a word, for the tables. */
  spelling: readonly string[];
  /** A value of {@link Kind}. */
  kind: Uint8Array;
  valences: Valences;
  /** Row of the word in the table of meanings, or -1; content words only. */
  meaning: Int32Array;
  /** Number of the rough clause, rising through the document. */
  clause: Int32Array;
  /** 1 inside a quotation. */
  quoted: Uint8Array;
  /** What each noun group is to verbs and other nouns. */
  roles: RoleIndex;
}

/** Headlines capitalise most words: there a capital does not tell a name. */
function isHeadline(document: Document, sentence: SentenceRange): boolean {
  let long = 0;
  let capital = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = document.tokens.word[i] as string;
    if (word.length < 4 || !hasLetter(word)) continue;
    long++;
    if (hasCapital(word)) capital++;
  }
  return long > 3 && capital > 0.7 * long;
}

function markNames(document: Document, wanted: Uint8Array): Uint8Array {
  const { word, lower, lemma, pos, party, length } = document.tokens;
  const isName = new Uint8Array(length);
  for (const [index, sentence] of document.sentences.entries()) {
    if (!wanted[index]) continue;
    const headline = isHeadline(document, sentence);
    let atStart = true;
    for (let i = sentence.from; i < sentence.to; i++) {
      const wording = word[i] as string;
      const known = headline || atStart ? wordValence(lower[i] as string, lemma[i] as string) !== 0 : false;
      const capital = hasCapital(wording) && wording !== 'I';
      const looksLikeName = pos[i] === 'PROPN' ? !known : capital && !headline && !atStart && pos[i] !== 'PRON' && pos[i] !== 'AUX';
      isName[i] = (party[i] as number) >= 0 || looksLikeName ? 1 : 0;
      atStart = atStart ? !hasLetter(wording) : wording === '"' || wording === ':';
    }
  }
  return isName;
}

function numberClauses(document: Document): Int32Array {
  const { lower, pos, length, sentence } = document.tokens;
  const clause = new Int32Array(length);
  let number = 0;
  for (let i = 0; i < length; i++) {
    const word = lower[i] as string;
    const joins = word === 'and' && VERB_TAGS.has(pos[i + 1]);
    if ((i > 0 && sentence[i] !== sentence[i - 1]) || CLAUSE_STARTS.has(word) || joins) number++;
    clause[i] = number;
  }
  return clause;
}

/** The sentences that hold a target: only their words need hashes. */
export function sentencesOf(document: Document, targets: readonly TokenRange[]): Uint8Array {
  const wanted = new Uint8Array(document.sentences.length);
  for (const { from } of targets) wanted[document.tokens.sentence[from] ?? 0] = 1;
  return wanted;
}

/**
 * Prepares a document for the features: once, whatever the number of targets.
 * @param wanted 1 for each sentence that is asked for
 */
export function readWords(document: Document, quotations: Quotations, clauses: Clauses, wanted: Uint8Array): Words {
  const { length, lower, lemma, pos, sentence } = document.tokens;
  const isName = markNames(document, wanted);
  const form = new Int32Array(length);
  const lemmas = new Int32Array(length);
  const kind = new Uint8Array(length);
  const meaning = new Int32Array(length).fill(-1);
  const quoted = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    if (!wanted[sentence[i] as number]) continue;
    if ((quotations.outermost[i] as number) >= 0) quoted[i] = 1;
    const masked = isName[i] ? NAME : !isSmallLetter((lower[i] as string).charCodeAt(0)) && NUMBER_LIKE.test(lower[i] as string) ? NUMBER : 0;
    form[i] = masked || wordCode(lower[i] as string);
    lemmas[i] = masked || lemma[i] === lower[i] ? (form[i] as number) : wordCode(lemma[i] || (lower[i] as string));
    if (!masked && CONTENT_TAGS.has(pos[i])) meaning[i] = meaningOf(form[i] as number, lemmas[i] as number);
    kind[i] = isName[i] ? Kind.name : Math.max(Kind.other, KIND_TAGS.indexOf(pos[i] as string));
  }
  return {
    form,
    lemma: lemmas,
    spelling: lemma,
    kind,
    meaning,
    valences: readValences(document, isName, wanted),
    clause: numberClauses(document),
    quoted,
    roles: indexRoles(clauses),
  };
}
