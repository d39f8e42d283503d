import { hasCapital } from '../lexicon/capital';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { ANNOUNCING, DELIVERED, FIRST_PERSON, GOES_ON, ISSUING, MAKERS, MONOLOGUES, MONOLOGUE_TITLES, OWNS, PREFIX_ENDS, SAYING, STATEMENTS, TITLE_ENDS } from '../lexicon/speech-words';
import type { Document, TokenRange, Tokens } from '../document/types';
import { holdsVerb, isVerbOf, sentenceAt, someIn } from '../document/range';
import type { Quotations } from '../quotation/types';
import { nameOn, pastMarks } from './label';
import type { PrintedWords } from './types';

/** Words that may stand before `Remarks` in a title: `Opening Remarks by …`, `Press Statement by …`. */
const MOST_BEFORE = 2;
/** `Following is the full text of the statement by …`. */
const MOST_ANNOUNCING = 7;
/** A title is no longer than this. */
const LONGEST_TITLE = 40;
/** `Full text:` or `BRUSSELS, 20 October –` before a title has at most so many tokens, `PRESS RELEASE` above it fewer. */
const LONGEST_PREFIX = 8;
const LONGEST_RUBRIC = 4;
const MOST_RUBRICS = 3;
/** Behind `Speech` on a line of its own so many lines may tell whose it is. */
const HEAD_LINES = 5;
/** `Remarks and press conference by …`, `Letter dated 3 March 2020 from …`. */
const MOST_BETWEEN = 6;
/** `the following press statement`: what follows is named within so many tokens. */
const LONGEST_NAME = 4;
/** In a speech there is a word of the first person in so many words at least, where anybody is told to have spoken. */
const LEAST_FIRST_PERSON = 1 / 80;
/** In a speech no more than this share of the words is somebody else's. */
const MOST_QUOTED = 0.2;

/** The token behind `Remarks by`, `Opening statement of`, `Full text: Address by`, near the head of a title; or -1. */
function makerAt({ tokens: { lower, word } }: Document, { from, to }: TokenRange): number {
  const prefix = word.slice(from, Math.min(to, from + LONGEST_PREFIX)).findIndex((w) => PREFIX_ENDS.has(w)) + 1;
  for (const first of [from, from + prefix]) {
    if (!hasCapital(word[first] ?? '')) continue;
    const most = ANNOUNCING.has(lower[first]) ? MOST_ANNOUNCING : MOST_BEFORE;
    for (let i = first; i < Math.min(to, first + most + 1); i++) {
      if (!MONOLOGUE_TITLES.has(lower[i] as string)) continue;
      const end = i + (GOES_ON.has(lower[i + 1]) ? MOST_BETWEEN : 2);
      const by = lower.slice(i + 1, Math.min(to, end)).findIndex((w) => MAKERS.has(w)) + 1;
      return by > 0 ? i + by + 1 : -1;
    }
  }
  return -1;
}

/** A verb by which the text itself tells that somebody spoke (`she said`, not `I said`). */
function tellsOfSpeech(tokens: Tokens, i: number): boolean {
  const { lemma, lower } = tokens;
  return isVerbOf(tokens, i, SPEECH_VERBS) && lower[i] !== lemma[i] && !FIRST_PERSON.has(lower[i - 1]) && !(lower[i] as string).endsWith('ing');
}

/** True where the first person is at home outside of quotation marks, the more where others are told to speak, and little stands between marks. */
function isSpoken(document: Document, { outermost }: Quotations, from: number): boolean {
  const { lower, length } = document.tokens;
  let first = 0;
  let quoted = 0;
  let told = 0;
  for (let i = from; i < length; i++) {
    if ((outermost[i] as number) >= 0) quoted++;
    else if (FIRST_PERSON.has(lower[i] as string)) first++;
    else if (tellsOfSpeech(document.tokens, i)) told++;
  }
  return first >= (told === 0 ? 1 : LEAST_FIRST_PERSON * (length - from)) && quoted <= MOST_QUOTED * (length - from);
}

/** A statement may speak of those whose it is in the third person: where nothing stands in quotation marks and nobody is told to have said it. */
function isStatement({ tokens }: Document, { list }: Quotations, title: TokenRange): boolean {
  return list.length === 0 && someIn(title, (i) => STATEMENTS.has(tokens.lower[i] as string)) && !someIn({ from: title.to, to: tokens.length }, (i) => isVerbOf(tokens, i, SAYING));
}

/** Past `FOR IMMEDIATE RELEASE` and other lines of one to four words above the title. */
function titleLine({ tokens, paragraphs }: Document): number {
  const isRubric = ({ from, to }: TokenRange): boolean => to - from <= LONGEST_RUBRIC && !holdsVerb(tokens, { from, to }) && !someIn({ from, to }, (i) => MAKERS.has(tokens.lower[i])) || tokens.word.slice(from, to).every((w) => w === w.toUpperCase());
  return Math.max(0, paragraphs.slice(0, MOST_RUBRICS).findIndex((line) => !isRubric(line)));
}

/** `President Ann Lee's remarks to the Assembly`: the words before the noun; null where it does not end the title, or tells no name. */
function ownerIn({ tokens }: Document, { from, to }: TokenRange): TokenRange | null {
  const owns = from + tokens.word.slice(from, to).findIndex((w) => OWNS.test(w));
  const noun = [owns + 1, owns + 2].find((i) => MONOLOGUE_TITLES.has(tokens.lower[i] as string));
  const isTitle = owns > from && noun !== undefined && (noun + 1 >= to || TITLE_ENDS.has(tokens.lower[noun + 1]));
  return isTitle && isNamed(tokens, owns - 1) ? { from, to: owns } : null;
}

/** `by the envoy of Arnor, Ann Lee, on trade`: to the name. */
function makerIn(document: Document, title: TokenRange): TokenRange | null {
  const { tokens } = document;
  const from = makerAt(document, title);
  if (from < 0) return null;
  let to = from;
  while (to < title.to && !(TITLE_ENDS.has(tokens.lower[to]) && (tokens.word[to] !== ',' || isNamed(tokens, to - 1)))) to++;
  // `Letter from Tehran`, `Letter of Resignation`.
  const isPerson = tokens.lower[from - 1] === 'by' || to - from > 1;
  return to > from && isPerson && isNamed(tokens, to - 1) ? { from, to } : null;
}

const isNamed = ({ pos, party }: Tokens, i: number): boolean => pos[i] === 'PROPN' || party[i] !== -1;

/** Where the words below a title end: before the paragraphs at the end in which somebody is told to speak. */
function spokenEnd({ tokens, paragraphs }: Document, first: number): number {
  let p = paragraphs.length - 1;
  const isTold = (line: TokenRange): boolean => someIn(line, (i) => tellsOfSpeech(tokens, i)) && !someIn(line, (i) => FIRST_PERSON.has(tokens.lower[i] as string));
  while (p > first && isTold(paragraphs[p] as TokenRange)) p--;
  return (paragraphs[p] as TokenRange).to;
}

/** `Remarks by President Ann Lee on trade` above a text in the first person: all of it is hers. */
export function titledMonologue(document: Document, quotations: Quotations): PrintedWords | null {
  const { tokens, paragraphs } = document;
  const k = titleLine(document);
  const line = paragraphs[k];
  const title = line && { from: pastMarks(document, line), to: line.to };
  if (!title || paragraphs.length < k + 2 || title.to - title.from > LONGEST_TITLE) return null;
  const source = makerIn(document, title) ?? ownerIn(document, title);
  if (!source || someIn({ from: source.from, to: title.to }, (i) => tokens.pos[i] === 'VERB' && !DELIVERED.has(tokens.lower[i]))) return null;
  return isSpoken(document, quotations, title.to) || isStatement(document, quotations, title) ? { source, content: { from: title.to, to: spokenEnd(document, k + 1) } } : null;
}

/** `Speech` on a line of its own at the head of a text in the first person, below it a line that names the speaker. */
export function namedBelow(document: Document, quotations: Quotations): PrintedWords | null {
  const { tokens, paragraphs } = document;
  const head = paragraphs.slice(0, HEAD_LINES);
  const title = head.findIndex(({ from, to }) => to - from <= 2 && MONOLOGUE_TITLES.has(tokens.lower[to - 1]));
  for (let p = title + 1; title >= 0 && p < head.length && p + 1 < paragraphs.length; p++) {
    const line = head[p] as TokenRange;
    const source = nameOn(document, line) ?? giverOf(document, line, false);
    if (source) return isSpoken(document, quotations, line.to) ? { source, content: { from: line.to, to: spokenEnd(document, p + 1) } } : null;
  }
  return null;
}

/** Whether a paragraph is in the first person outside of quotation marks; null where somebody is told to speak. */
function goesOn({ tokens }: Document, { outermost }: Quotations, { from, to }: TokenRange): boolean | null {
  const { lower } = tokens;
  let own = false;
  for (let i = from; i < to; i++) {
    if (outermost[i] !== -1) continue;
    if (tellsOfSpeech(tokens, i)) return null;
    own ||= FIRST_PERSON.has(lower[i] as string);
  }
  return own;
}

/** Where the words announced above a paragraph end: their first, and what follows up to the last in the first person. */
function announcedEnd(document: Document, quotations: Quotations, first: number): number {
  const { paragraphs } = document;
  let end = first;
  for (let p = first + 1; p < paragraphs.length; p++) {
    const own = goesOn(document, quotations, paragraphs[p] as TokenRange);
    if (own === null) break;
    if (own) end = p;
  }
  return (paragraphs[end] as TokenRange).to;
}

/** Who is told, before a verb, to have given what follows (`Ann Lee released the following statement on Tuesday:`) or a speech; null where nobody is. */
function giverOf({ tokens }: Document, { from, to }: TokenRange, follows: boolean): TokenRange | null {
  const line = tokens.lower.slice(from, to);
  const given = from + line.findIndex((w) => (follows ? w === 'following' : MONOLOGUE_TITLES.has(w)));
  if (given <= from || follows && !tokens.lower.slice(given, given + LONGEST_NAME).some((w) => MONOLOGUES.has(w))) return null;
  let verb = given - 1;
  while (verb > from && tokens.pos[verb] !== 'VERB') verb--;
  const source = { from, to: verb };
  const isGiven = ISSUING.has(tokens.lemma[verb] as string) && !line.includes('by', given - from);
  return isGiven && verb > from && !holdsVerb(tokens, source) ? source : null;
}

/** `Ann Lee said:` on a line of its own. */
function sayerOf({ tokens }: Document, { from, to }: TokenRange): TokenRange | null {
  const source = { from, to: to - 2 };
  return source.to > from && isVerbOf(tokens, source.to, SAYING) && !holdsVerb(tokens, source) && tokens.lower[source.to - 1] !== ',' ? source : null;
}

/** The paragraphs below a line that announces them. */
export function announcedStatement(document: Document, quotations: Quotations): PrintedWords | null {
  const { tokens: { word }, paragraphs } = document;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const { to } = paragraphs[p] as TokenRange;
    if (word[to - 1] !== ':' || word[to] === '"') continue;
    const line = { from: sentenceAt(document, to - 1).from, to };
    const source = giverOf(document, line, true) ?? sayerOf(document, line);
    if (source) return { source, content: { from: to, to: announcedEnd(document, quotations, p + 1) } };
  }
  return null;
}
