import { SECOND_PERSON } from '../lexicon/speech-words';
import type { Document, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';

/** An interview has at least so many questions that quotations answer. */
const FEWEST = 2;
/** Of what stands outside of quotation marks at least this share asks. */
const LEAST_ASKING = 0.4;

/** Whether nothing of a paragraph, or all of it, stands in quotation marks; null where a part does. */
function quotedWhole({ outermost }: Quotations, { from, to }: TokenRange): boolean | null {
  const quoted = (outermost[from] as number) >= 0;
  for (let i = from; i < to; i++) if ((outermost[i] as number) >= 0 !== quoted) return null;
  return quoted;
}

/**
 * The answers of an interview that stand in quotation marks, each a paragraph of its own below one without any: a question to
 * `you`, or in between what is put to somebody. A feature that asks the reader now and then is none.
 */
export function quotedAnswers({ tokens, paragraphs }: Document, quotations: Quotations): TokenRange[] {
  const whole = paragraphs.map((p) => quotedWhole(quotations, p));
  const asks = ({ to }: TokenRange): boolean => tokens.word[to - 1] === '?';
  const isAnswer = (i: number): boolean => whole[i] === true && whole[i - 1] === false;
  const asked = paragraphs.flatMap((_, i) => (isAnswer(i) && asks(paragraphs[i - 1] as TokenRange) ? [i] : []));
  const [first = 0] = asked;
  const unquoted = paragraphs.filter((_, i) => i >= first - 1 && whole[i] !== true);
  const addressed = unquoted.some((p) => asks(p) && tokens.lower.slice(p.from, p.to).some((w) => SECOND_PERSON.has(w)));
  if (asked.length < FEWEST || !addressed || unquoted.filter(asks).length < LEAST_ASKING * unquoted.length) return [];
  return paragraphs.filter((_, i) => i >= first && isAnswer(i));
}
