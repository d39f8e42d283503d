import type { Document } from '../document/types';
import { clauseLexicon } from './lexicon';

/** What a verb form can be, read off its ending. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'past-or-participle';

const VOWEL = /[aeiouy]/u;
const SIBILANT_ES = /(?:s|x|z|ch|sh|o)es$/u;
const DOUBLED = /([bdgkmnprt])\1$/u;
/** A stem that lost an `e`: `impos-`, `accus-`, `dictat-`, `urg-`. */
const LOST_E = /(?:[aeiou][sz]|at|[rln]g|dg|[aeou]g|v|c|u|iz|rs|ns|ls|[^aeiou]l|ir|ur|or|[aio]k|[ai]n|it|[aeo]id|ud)$/u;
const KEEPS = /(?:ss|ain|oin|ein|eir|air|our|aid|oak|ook|eat|oat|eit|ait|isit|imit|ibit|edit|oit|rol|it|en|on|er|or)$/u;

function stem(word: string, suffix: number): string {
  const cut = word.slice(0, -suffix);
  if (!VOWEL.test(cut)) return word;
  if (cut.endsWith('i') && suffix === 2) return `${cut.slice(0, -1)}y`;
  if (DOUBLED.test(cut) && !/[^aeiou]?(?:ll|ss)$/u.test(cut)) return cut.slice(0, -1);
  return LOST_E.test(cut) && !KEEPS.test(cut) ? `${cut}e` : cut;
}

function regularLemma(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (SIBILANT_ES.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('ing')) return stem(word, 3);
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')) return stem(word, 2);
  return word;
}

const AUXILIARY: Readonly<Record<string, string>> = {
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', being: 'be', am: 'be', "'re": 'be', "'m": 'be', "'s": 'be',
  has: 'have', had: 'have', having: 'have', "'ve": 'have', does: 'do', did: 'do', done: 'do', ca: 'can', wo: 'will', "n't": 'not',
};

/** The dictionary form of a token read as a verb, also where the tagger took it for a noun. */
export function verbLemma(document: Document, token: number): string {
  const { tokens } = document;
  const word = tokens.lower[token] ?? '';
  const auxiliary = AUXILIARY[word];
  if (auxiliary !== undefined) return auxiliary;
  const irregular = clauseLexicon().irregular.get(word);
  if (irregular) return irregular.lemma;
  const given = tokens.lemma[token] ?? '';
  if (tokens.pos[token] === 'VERB' && given !== '' && given !== word) return given;
  return regularLemma(word);
}

/** What a token read as a verb can be. */
export function verbForm(document: Document, token: number): VerbForm {
  const { tokens } = document;
  const word = tokens.lower[token] ?? '';
  const irregular = clauseLexicon().irregular.get(word);
  if (irregular) {
    if (irregular.base) return 'base';
    if (!irregular.participle) return 'past';
    return irregular.past ? 'past-or-participle' : 'participle';
  }
  if (word.length > 4 && word.endsWith('ing')) return 'ing';
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')) return 'past-or-participle';
  if (word.length > 2 && word.endsWith('s') && !word.endsWith('ss')) return 's';
  return 'base';
}

/** Whether a token read as a verb is of a class of `src/lexicon/clause-verbs.ts`. */
export function verbIs(document: Document, token: number, name: string): boolean {
  return clauseLexicon().verb.get(verbLemma(document, token))?.has(name) ?? false;
}
