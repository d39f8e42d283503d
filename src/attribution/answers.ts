import { someIn } from '../document/range';
import { DIALOGUES, SECOND_PERSON } from '../lexicon/speech-words';
import type { Document, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';

/** An interview has at least so many questions that quotations answer. */
const FEWEST = 2;
/** Of what stands outside of quotation marks at least this share asks. */
const LEAST_ASKING = 0.4;
/** So many lines are looked at for what a text is called. */
const HEAD_LINES = 3;

function asks({ tokens }: Document, { to }: TokenRange): boolean {
  return tokens.word[to - 1] === '?';
}

function asksYou(document: Document, p: TokenRange): boolean {
  return asks(document, p) && someIn(p, (i) => SECOND_PERSON.has(document.tokens.lower[i]));
}

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
export function quotedAnswers(document: Document, quotations: Quotations): TokenRange[] {
  const { paragraphs } = document;
  const whole = paragraphs.map((p) => quotedWhole(quotations, p));
  const isAnswer = (i: number): boolean => whole[i] === true && whole[i - 1] === false;
  const asked = paragraphs.flatMap((_, i) => (isAnswer(i) && asks(document, paragraphs[i - 1] as TokenRange) ? [i] : []));
  const [first = 0] = asked;
  const unquoted = paragraphs.filter((_, i) => i >= first - 1 && whole[i] !== true);
  if (asked.length < FEWEST || !unquoted.some((p) => asksYou(document, p)) || unquoted.filter((p) => asks(document, p)).length < LEAST_ASKING * unquoted.length) return [];
  return paragraphs.filter((_, i) => i >= first && isAnswer(i));
}

/** Whether the first lines of a text call it an interview (`Interview with Ann Lee`). */
function isInterview({ tokens, paragraphs }: Document): boolean {
  return someIn({ from: 0, to: paragraphs[HEAD_LINES]?.from ?? 0 }, (i) => DIALOGUES.has(tokens.lower[i] as string));
}

/** The paragraphs below those that are questions throughout (`And the United States?`), in what is called an interview. */
export function belowQuestions(document: Document, quotations: Quotations): TokenRange[] {
  const { paragraphs } = document;
  if (!isInterview(document) || !paragraphs.some((p) => asksYou(document, p))) return [];
  const answers: TokenRange[] = [];
  let asked = false;
  for (const p of paragraphs) {
    if (asks(document, p)) asked = true;
    else if (asked && quotations.outermost[p.from] === -1) {
      const last = answers.at(-1);
      if (last?.to === p.from) last.to = p.to;
      else answers.push({ ...p });
    }
  }
  return answers.length > 1 ? answers : [];
}
