import type { Document, TokenRange } from '../document/types';
import type { RawAttribution } from './types';

const QUESTION = new Set(['Q', 'Question']);
const ANSWER = new Set(['A', 'Answer']);
const CONFIDENCE = 0.9;

interface Marker {
  at: number;
  answer: boolean;
}

/** The marks of turns in a printed interview: `Q:` and `A:`. */
function markers(document: Document): Marker[] {
  const { word, length } = document.tokens;
  const found: Marker[] = [];
  for (let i = 0; i + 1 < length; i++) {
    const w = word[i] as string;
    if (word[i + 1] === ':' && (QUESTION.has(w) || ANSWER.has(w))) found.push({ at: i, answer: ANSWER.has(w) });
  }
  return found;
}

function answers(document: Document, marks: readonly Marker[]): TokenRange[] {
  return marks.flatMap((m, i) => {
    const to = marks[i + 1]?.at ?? document.tokens.length;
    return m.answer && m.at + 2 < to ? [{ from: m.at + 2, to }] : [];
  });
}

function holds(range: TokenRange, a: RawAttribution): boolean {
  const at = (a.cue ?? a.content[0])?.from ?? -1;
  return at >= range.from && at < range.to;
}

/**
 * The answers of a printed interview are the words of the one who is interviewed: of whoever
 * is the source of the last attribution before the first question.
 */
export function withInterview(document: Document, list: readonly RawAttribution[]): RawAttribution[] {
  const marks = markers(document);
  const first = marks[0];
  if (!first || !marks.some((m) => m.answer) || !marks.some((m) => !m.answer)) return [...list];
  const continues = list.findLastIndex((a) => a.source !== null && a.source.from < first.at && (a.content[0]?.from ?? 0) < first.at);
  const turns = answers(document, marks);
  const nested = list.map((a) => {
    const turn = turns.findIndex((t) => holds(t, a));
    return turn < 0 || a.parent >= 0 ? a : { ...a, parent: list.length + turn, continues: a.continues < 0 ? -1 : list.length + turn };
  });
  return [...nested, ...turns.map((content): RawAttribution => ({ kind: 'direct', source: null, cue: null, content: [content], parent: -1, continues, confidence: CONFIDENCE, weak: false }))];
}
