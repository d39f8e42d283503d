import type { Document, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';

/** An interview has at least so many questions that quotations answer. */
const FEWEST = 2;

/** Whether nothing of a paragraph, or all of it, stands in quotation marks; null where a part does. */
function quotedWhole({ outermost }: Quotations, { from, to }: TokenRange): boolean | null {
  const quoted = (outermost[from] as number) >= 0;
  for (let i = from; i < to; i++) if ((outermost[i] as number) >= 0 !== quoted) return null;
  return quoted;
}

/** The answers of an interview that stand in quotation marks, each a paragraph of its own below one without any: a question, or what is put to somebody. */
export function quotedAnswers({ tokens, paragraphs }: Document, quotations: Quotations): TokenRange[] {
  const whole = paragraphs.map((p) => quotedWhole(quotations, p));
  const isAnswer = (i: number): boolean => whole[i] === true && whole[i - 1] === false;
  const isAsked = (i: number): boolean => isAnswer(i) && tokens.word[(paragraphs[i - 1] as TokenRange).to - 1] === '?';
  const asked = paragraphs.flatMap((_, i) => (isAsked(i) ? [i] : []));
  const [first = 0] = asked;
  return asked.length < FEWEST ? [] : paragraphs.filter((_, i) => i >= first && isAnswer(i));
}
