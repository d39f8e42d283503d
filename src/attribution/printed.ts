/*
 * Words that are printed whole, without quotation marks: the answers of an interview (`Q:`, `A:`, a name with a colon,
 * or nothing but the question marks), and a letter or speech that is announced (`Following is the text of …`) or titled.
 */
import { sentenceAt, someIn, opensSentence } from '../document/range';
import { hasCapital } from '../lexicon/capital';
import { ANNOUNCING, ANSWER_LABELS, DIALOGUES, FIRST_PERSON, MAKERS, MONOLOGUES, NAMELESS, PRINTED_TEXTS, QUESTION_LABELS, SECOND_PERSON } from '../lexicon/speech-words';
import type { Document, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';
import { belowQuestions, quotedAnswers } from './answers';
import { directWords } from './direct';
import { opensBare } from './label';
import { lettersIn } from './letter';
import { announcedStatement, namedBelow, titledMonologue } from './monologue';
import { transcriptTurns } from './transcript';
import type { RawAttribution } from './types';

const CONFIDENCE = 0.9;
/** How far behind `text of` it is told what is printed. */
const REACH = 16;
const LONGEST_LABEL = 4;

interface Announcement {
  dialogue: boolean;
  /** What stands between `text of` and the words. */
  source: TokenRange;
  /** Where the words begin. */
  from: number;
}

/** `Following is the text of the interview with X:`, or null where the token is no such `text`. */
function announcementAt(document: Document, text: number): Announcement | null {
  const { lower, word } = document.tokens;
  const home = sentenceAt(document, text);
  if (!MAKERS.has(lower[text + 1]) || !PRINTED_TEXTS.has(lower[text])) return null;
  let colon = text + 2;
  while (colon < home.to && word[colon] !== ':') colon++;
  const announces = (from: number, to: number): boolean => lower.slice(from, to).some((w) => ANNOUNCING.has(w));
  if (!announces(home.from, text) && !announces(text, colon)) return null;
  const what = lower.slice(text + 2, Math.min(colon, text + REACH)).find((w) => DIALOGUES.has(w) || MONOLOGUES.has(w));
  return what === undefined ? null : { dialogue: DIALOGUES.has(what), source: { from: text + 2, to: colon }, from: Math.min(colon + 1, home.to) };
}

/** Of a text in marks that tell opening from closing where the first is closed, whatever is quoted inside; else the end of all. */
function quotedEnd({ text, tokens: { start, length } }: Document, from: number): number {
  let depth = 0;
  for (let i = from; text[start[from] as number] === '“' && i < length; i++) {
    const mark = text[start[i] as number];
    depth += Number(mark === '“') - Number(mark === '”');
    if (depth === 0) return i + 1;
  }
  return length;
}

/** A stretch of a dialogue without a turn inside, and the label before it (`from` is past the label). */
interface Piece extends TokenRange {
  /** A question set off in bold type (`**…**`), whatever its last mark. */
  bold: boolean;
  label: 'question' | 'answer' | TokenRange | null;
}

const STAR = '*';
const isBold = ({ word }: Document['tokens'], at: number): boolean => word[at] === STAR && word[at + 1] === STAR;

/** How far behind `Q.` its question mark stands. */
const LONGEST_QUESTION = 60;

/** `Q. When was it?`, not `Q. Lee said`. */
function asksInLine({ word, pos }: Document['tokens'], at: number): boolean {
  return word.slice(at, at + LONGEST_QUESTION).includes('?') && !(pos[at + 1] === 'PROPN' && pos[at + 2] === 'VERB');
}

/** A document and the tokens at which its lines begin. */
interface Page {
  document: Document;
  lines: ReadonlySet<number>;
}

/** A label, where what it labels begins, and whether it is nothing but bold type. */
interface Label {
  label: Piece['label'];
  to: number;
  bold: boolean;
}

/** The label that opens at a token, with its colon: `Q:`, `A:`, `Ann Lee:`; at the head of a line also `Q.`, and bold type for a question. */
function labelAt({ document, lines }: Page, at: number, opens: boolean): Label | null {
  const { tokens } = document;
  const { word, lower, pos, party } = tokens;
  const opensLine = lines.has(at);
  const labelled = (label: Piece['label'], words: number, bold = false): Label => ({ label, to: at + words, bold });
  if (opensLine && isBold(tokens, at)) return labelled('question', 2, true);
  if (opensLine && lower[at] === 'q.' && asksInLine(tokens, at)) return labelled('question', 1);
  const bare = opensLine && opensBare(document, at);
  if (bare) return labelled(bare === 'Q' ? 'question' : 'answer', 1);
  if (opensLine && lower[at] === 'a.' && pos[at + 1] !== 'PROPN') return labelled('answer', 1);
  if (word[at + 1] === ':' && hasCapital(word[at] as string)) {
    if (QUESTION_LABELS.has(lower[at])) return labelled('question', 2);
    if (ANSWER_LABELS.has(lower[at])) return labelled('answer', 2);
  }
  const first = at + Number(lower[at] === 'the' && NAMELESS.has(lower[at + 1]));
  let to = first;
  while (opens && to < first + LONGEST_LABEL && (party[to] !== -1 || pos[to] === 'PROPN' && hasCapital(word[to] as string))) to++;
  return to > first && word[to] === ':' && word[to + 1] !== '"' ? labelled({ from: first, to }, to + 1 - at) : null;
}

/** The sentences of a range, cut at labels too. */
function piecesIn(page: Page, { from, to }: TokenRange): Piece[] {
  const { tokens } = page.document;
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const opens = i === from || opensSentence(tokens, i);
    const found = labelAt(page, i, opens);
    if (!opens && !found) continue;
    const last = pieces.at(-1);
    if (last) last.to = i;
    i = found ? found.to - 1 : i;
    pieces.push({ from: i + Number(found !== null), to, label: found?.label ?? null, bold: found?.bold ?? false });
  }
  const holdsWords = (p: Piece): boolean => tokens.word.slice(p.from, p.to).some((w) => w !== STAR);
  return pieces.filter((p) => p.from < p.to && holdsWords(p));
}

/** An answer: its words, and the name before them where there is one. */
interface Answer extends TokenRange {
  label: TokenRange | null;
}

/**
 * The answers of a dialogue that begins with a question. Without a label an answer begins behind a question mark, and
 * ends, where no question is labelled, before a question to `you`.
 */
function answersOf(document: Document, pieces: readonly Piece[]): Answer[] {
  const { word, lower } = document.tokens;
  const asks = (p: Piece): boolean => p.bold || word[p.to - 1] === '?';
  const addresses = (p: Piece): boolean => asks(p) && lower.slice(p.from, p.to).some((w) => w === 'you' || w === 'your');
  const labelled = pieces.some((p) => p.label === 'question');
  const next: Piece['label'][] = [];
  for (let i = pieces.length - 1, label: Piece['label'] = null; i >= 0; i--) {
    next[i] = label;
    label = pieces[i]?.label ?? label;
  }
  const answers: Answer[] = [];
  let asking = true;
  pieces.forEach((p, i) => {
    const before = pieces[i - 1];
    const was = asking;
    if (p.label === 'question') asking = true;
    else if (p.label !== null) asking = p.label !== 'answer' && asks(p);
    else if (asking) asking = !before || !asks(before) || asks(p) || next[i] === 'answer';
    else asking = !labelled && addresses(p);
    if (asking) return;
    const last = answers.at(-1);
    if (last && !was && p.label === null) last.to = p.to;
    else answers.push({ from: p.from, to: p.to, label: typeof p.label === 'string' ? null : p.label });
  });
  return answers;
}

/** An interview has at least so many lines in bold type, of which one asks. */
const FEWEST_BOLD = 2;

/** Where a dialogue begins that nothing announces: at the first of its `Q:` and `A:`, or of its questions in bold type. */
function unannounced(page: Page): number {
  const { tokens, paragraphs } = page.document;
  // `**Ann Lee:** We …` is a label.
  const bold = paragraphs.filter((p) => isBold(tokens, p.from) && !tokens.word.slice(p.from, p.to).includes(':*'));
  const asks = ({ from, to }: TokenRange): boolean => tokens.word.slice(from, to).includes('?');
  if (bold.length >= FEWEST_BOLD && bold.some(asks)) return bold[0]?.from ?? -1;
  let first = -1;
  const seen = new Set<Piece['label']>();
  for (let i = 0; i < tokens.length && seen.size < 2; i++) {
    const found = labelAt(page, i, false);
    if (!found) continue;
    seen.add(found.label);
    if (first < 0) first = i;
  }
  return seen.size === 2 ? first : -1;
}

/** Interviews have at least so many questions. */
const FEWEST_QUESTIONS = 3;

/** `Do you hold him responsible? He signed nothing, and I believe him.`: a paragraph that asks and answers. */
function asksAndAnswers(document: Document, quotations: Quotations, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  const question = sentenceAt(document, from);
  if (question.to >= to || tokens.word[question.to - 1] !== '?' || someIn({ from, to }, (i) => quotations.outermost[i] !== -1)) return false;
  return tokens.lower.slice(from, question.to).some((w) => SECOND_PERSON.has(w)) && tokens.lower.slice(question.to, to).some((w) => FIRST_PERSON.has(w));
}

/** The paragraphs that ask and answer, where they make an interview without labels. */
function unlabelled(document: Document, quotations: Quotations): TokenRange[] {
  const turns = document.paragraphs.filter((p) => asksAndAnswers(document, quotations, p));
  return turns.length >= FEWEST_QUESTIONS ? turns : [];
}

function attribution(source: TokenRange | null, content: TokenRange): RawAttribution {
  const words = directWords(content, source, -1, CONFIDENCE);
  return source ? words : { answer: true, ...words };
}

/** The words of printed interviews, letters and speeches. */
export function printedWords(document: Document, quotations: Quotations): RawAttribution[] {
  const { length } = document.tokens;
  const whole = titledMonologue(document, quotations) ?? namedBelow(document, quotations) ?? announcedStatement(document, quotations);
  const words = whole ? [whole] : lettersIn(document, quotations);
  if (words.length > 0) return words.map(({ source, content }) => attribution(source, content));
  let announced: Announcement | null = null;
  for (let i = 0; i < length && !announced; i++) announced = announcementAt(document, i);
  if (announced?.dialogue === false) return announced.from < length ? [attribution(announced.source, { from: announced.from, to: quotedEnd(document, announced.from) })] : [];
  const page: Page = { document, lines: new Set(document.paragraphs.map((p) => p.from)) };
  const from = announced ? announced.from : unannounced(page);
  const turns = from < 0 ? transcriptTurns(document) : [];
  if (turns.length > 0) return turns;
  const quoted = from < 0 ? quotedAnswers(document, quotations) : [];
  const answers = quoted.length > 0 || from >= 0 ? quoted : belowQuestions(document, quotations);
  if (answers.length > 0) return answers.map((content) => attribution(null, content));
  const ranges = from < 0 ? unlabelled(document, quotations) : [{ from, to: length }];
  return ranges.flatMap((range) => answersOf(document, piecesIn(page, range))).map(({ label, ...content }) => attribution(label, content));
}
