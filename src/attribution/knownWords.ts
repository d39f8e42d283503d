import { CLAUSE_OPENERS } from '../lexicon/speech-words';
import { strongCues } from '../lexicon/attributionCues';
import { keep } from '../lexicon/kept';
import { wordCode } from './hash';
import { kinOf } from './kin';

/** What a word is wherever it stands. */
export interface KnownWord {
  lemma: string;
  code: number;
  lemmaCode: number;
  /** The code of the last three letters. */
  suffix: number;
  /** 0 dictionary form, 1 `-ed`, 2 `-ing`, 3 `-s`, 4 other. */
  form: number;
  /** Classes of words used alike, 0 for none. */
  kin: number;
  wideKin: number;
  opensClause: boolean;
  /** A common word of reporting. */
  strong: boolean;
}

const kept = new Map<string, KnownWord>();

function formOf(lower: string, lemma: string): number {
  if (lower === lemma) return 0;
  if (lower.endsWith('ed')) return 1;
  if (lower.endsWith('ing')) return 2;
  return lower.endsWith('s') ? 3 : 4;
}

function readWord(lemma: string, lower: string): KnownWord {
  const { narrow, wide } = kinOf(lemma, lower);
  return {
    lemma,
    code: wordCode(lower),
    lemmaCode: wordCode(lemma),
    suffix: wordCode(lemma.slice(-3)),
    form: formOf(lower, lemma),
    kin: narrow,
    wideKin: wide,
    opensClause: CLAUSE_OPENERS.has(lower),
    strong: strongCues.has(lemma),
  };
}

/** Looks a word up; what was seen before, in whatever text, need not be looked up again. */
export function knownWord(lemma: string, lower: string): KnownWord {
  const known = kept.get(lower);
  return known?.lemma === lemma ? known : keep(kept, lower, readWord(lemma, lower));
}
