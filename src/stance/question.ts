import { predicateOf } from '../clause/at';
import type { Document, TokenRange } from '../document/types';
import { ANSWERING, ASKING, QUESTIONS } from '../lexicon/speech-words';
import type { Reader } from './reading';
import type { Voice } from './voice';

/** So far from the beginning of a sentence its participle may stand (`When asked`, `“Asked`). */
const REACH = 3;
/** So far behind its verb stands the question that is answered. */
const QUESTION_REACH = 5;

/** `Responding to a question on X`. */
function answersAt({ tokens: { lemma, lower } }: Document, verb: number): boolean {
  return ANSWERING.has(lemma[verb]) && lower.slice(verb, verb + QUESTION_REACH).some((w) => QUESTIONS.has(w));
}

/** What somebody was asked, where the sentence begins with it (`Asked about X, she said …`); it ends where the speaker, cue or words begin. */
export function questionsBefore({ document, clauses }: Reader, { sentence, sources, cues, ranges }: Voice): TokenRange[] {
  const { from } = document.sentences[sentence] as TokenRange;
  for (let verb = from; verb < from + REACH; verb++) {
    const p = predicateOf(clauses, verb);
    if (!p || !(p.kind === 'participle' && ASKING.has(p.lemma)) && !answersAt(document, verb)) continue;
    const starts = [...sources.map((s) => s.from), ...cues, ...ranges.map((r) => r.from)].filter((start) => start > verb);
    return [{ from: verb, to: Math.min(...starts) }];
  }
  return [];
}
