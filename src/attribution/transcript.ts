import { hasCapital } from '../lexicon/capital';
import { holdsVerb, someIn } from '../document/range';
import type { Document, TokenRange, Tokens } from '../document/types';
import { MEDIA_NAMES } from '../lexicon/mention-institutions';
import { ENDS_SENTENCE } from '../lexicon/heading-words';
import { ACCOUNT, CAPITALS, FIRST_PERSON, LABEL_END, NAMELESS, OPENS_ROLE, PRINTED_TEXTS, SECOND_PERSON, SIGNING_DASHES, THINGS } from '../lexicon/speech-words';
import { HONORIFICS } from '../lexicon/mention-roles';
import { directWords } from './direct';
import { isPlaceLabel } from './headed';
import { LONGEST_LABEL, labelWords, nameOn, opensBare, pastMarks } from './label';
import type { RawAttribution } from './types';

/*
 * A printed conversation: lines that open with a name and a colon. One such line may be anything
 * (`UPDATE:`, a headline); two speakers who take turns, or one who comes back, are a conversation.
 */
const CONFIDENCE = 0.85;
/** How many paragraphs after its own a turn may take in before the next one begins; more in what is surely a record. */
const GOES_ON = 3;
const GOES_ON_IN_RECORD = 12;
/** So many turns make a record. */
const RECORD = 4;
/** Turns further apart than this are of different conversations. */
const APART = 6;
const FEWEST_WORDS = 3;
/** `(Barlow—Minister for Housing) (14:03)`: so many tokens at most. */
const LONGEST_ROLE = 32;

interface Turn {
  /** The paragraph of the label. */
  line: number;
  /** That in which the words begin. */
  paragraph: number;
  label: TokenRange;
  /** The token of the colon. */
  colon: number;
  /** The last word of the label: full names are shortened after the first time. */
  name: string;
  capitals: boolean;
  /** The line opens with a quotation mark before the label. */
  marked: boolean;
  /** The label is made of names. */
  named: boolean;
  /** The line asks, or is in the first or second person. */
  spoken: boolean;
  /** Of a record: with an office, a constituency in brackets, or a courtesy title before capitals. */
  formal: boolean;
  /** Whoever asks or presides, of whom no name is told (`Reporter:`, `The SPEAKER:`). */
  nameless: boolean;
  /** It ends with a question: as all those of a paper in capitals beside persons may. */
  asks: boolean;
}

/** What most turns are not. */
const PLAIN = { capitals: false, marked: false, named: true, formal: false, nameless: false, asks: false };

/** Where the mark behind a label that ends at a token stands: a colon, or the dash of `Ann Lee (S&D). – Madam President`; or -1. */
function endOfLabel({ word }: Tokens, at: number): number {
  if (LABEL_END.test(word[at] ?? '')) return at;
  return word[at] === '.' && SIGNING_DASHES.has(word[at + 1]) ? at + 1 : -1;
}

/** Past `, mayor of Oban` or `(Rotherby) (Lab)` behind a name, where the end of a label follows; else the same token. */
function pastRole(tokens: Tokens, at: number, limit: number): number {
  const { word } = tokens;
  if (!OPENS_ROLE.test(word[at] ?? '')) return at;
  const most = Math.min(limit, at + LONGEST_ROLE);
  let end = at;
  while (end < most && endOfLabel(tokens, end) < 0) end++;
  return end < most && (word[end - 1] === ')' || word[end] !== ':' || !holdsVerb(tokens, { from: at, to: end })) ? end : at;
}

/** `Mr. LEE of Texas. Madam Speaker, I …`: past the State of one in capitals, where a full stop ends the label; else the same token. */
function pastState({ word, lower }: Tokens, { from, to }: TokenRange): number {
  if (!HONORIFICS.has(lower[from] as string) || !CAPITALS.test(word[to - 1] as string)) return to;
  let end = to;
  if (lower[to] === 'of') do end++; while (hasCapital(word[end] ?? '') && end < to + LONGEST_LABEL);
  return word[end] === '.' ? end : to;
}

/** Whether a line asks or is in the first or second person. */
function speaks({ tokens: { lower, word } }: Document, line: TokenRange): boolean {
  return someIn(line, (i) => FIRST_PERSON.has(lower[i]) || SECOND_PERSON.has(lower[i]) || word[i] === '?');
}

/** Whether brackets behind a name tell a constituency or an office: not of a party, and neither a number (`Arsenal (4-3-3)`) nor a medium (`LONDON (Reuters)`). */
function isMember({ tokens: { word, lower, pos, party } }: Document, label: TokenRange): boolean {
  return party[label.to - 1] === -1 && (word[label.to] === ',' || pos[label.to + 1] !== 'NUM' && !MEDIA_NAMES.has(lower[label.to + 1] as string));
}

function readTurn(document: Document, line: TokenRange, paragraph: number): Turn | null {
  const { tokens, text } = document;
  const { word, lower, start, end } = tokens;
  const open = pastMarks(document, line);
  if (opensBare(document, open) === 'Q') return { ...PLAIN, line: paragraph, paragraph, label: { from: open, to: open + 1 }, colon: open, name: 'q', capitals: true, spoken: true, nameless: true, asks: true };
  const marked = word[open] === '"';
  const from = open + Number(marked);
  const first = from + Number(lower[from] === 'the');
  const { to, words, isNames, titled } = labelWords(tokens, first, line.to);
  const named = first === from && isNames;
  const state = pastState(tokens, { from: first, to });
  const behind = words > 1 || word[state] === '(' ? pastRole(tokens, state, line.to) : state;
  const colon = word[state] === '.' && CAPITALS.test(word[to - 1] as string) && !SIGNING_DASHES.has(word[state + 1]) ? state : endOfLabel(tokens, behind);
  const nameless = words === 1 && NAMELESS.has(lower[to - 1]);
  if (words === 0 || colon < 0 || line.to - colon - 1 < FEWEST_WORDS && behind === to && !nameless) return null;
  const name = text.slice(start[to - 1], end[to - 1]).split(/\s/u).at(-1) as string;
  const capitals = CAPITALS.test(name);
  if (THINGS.has(name.toLowerCase()) || PRINTED_TEXTS.has(name.toLowerCase()) || isPlaceLabel(document, { from: first, to }) || behind > state && !isMember(document, { from: first, to })) return null;
  const spoken = speaks(document, { from: colon, to: line.to });
  const formal = spoken && (titled || behind > to || capitals && HONORIFICS.has(lower[first] as string));
  return { line: paragraph, paragraph, label: { from, to }, colon, name: name.toLowerCase(), capitals, marked, named, spoken, formal, nameless, asks: word[line.to - 1] === '?' };
}

/** A turn whose label is a line above the words (`Ann Lee (Rotherby) (Lab)`, `Ann Lee 00:12`): they begin in the first paragraph with a verb or a full stop. */
function turnBelow(document: Document, line: number): Turn | null {
  const { tokens, paragraphs } = document;
  const { word, lower } = tokens;
  const label = nameOn(document, paragraphs[line] as TokenRange);
  const below = label ? paragraphs.slice(line + 1, line + APART).findIndex(({ from, to }) => holdsVerb(tokens, { from, to }) || ENDS_SENTENCE.test(word[to - 1] as string)) : -1;
  if (!label || below < 0) return null;
  const paragraph = line + 1 + below;
  const { from, to } = paragraphs[paragraph] as TokenRange;
  const spoken = speaks(document, { from, to: paragraphs[paragraph + 1]?.to ?? to });
  const formal = spoken && someIn({ from: label.to, to: from }, (i) => ACCOUNT.test(word[i] as string));
  return { ...PLAIN, line, paragraph, label, colon: from - 1, name: lower[label.to - 1] as string, spoken, formal };
}

/** Of turns with the label above two or more that speak, or a post under an account; in an article by several more is quoted. */
function isExchange({ tokens }: Document, turns: readonly Turn[]): boolean {
  if (tokens.word.filter((w) => w === '"').length > turns.length) return false;
  const names = new Set(turns.map((t) => t.name));
  const spoken = turns.filter((t) => t.spoken).length;
  return names.size > 1 && 2 * spoken >= turns.length && (spoken === turns.length || names.size < turns.length) || turns.length === 1 && turns.some((t) => t.formal);
}

/** True for the turns of one run when two or more speak, and somebody comes back, one is of a record or nobody but who asks (`Question:`), or all labels are names in capitals (not `KARACHI: Police said …`). */
function isConversation(run: readonly Turn[]): boolean {
  const names = new Set(run.map((t) => t.name));
  const comesBack = names.size < run.length;
  return run.length > 1 && names.size > 1 && run.some((t) => t.named) && (comesBack || run.some((t) => t.formal || t.nameless && t.spoken) || run.every((t) => t.capitals && t.named) && run.some((t) => t.spoken));
}

/** Labels in capitals and others (a headline: `Lee: We …`) are no turns of one conversation. */
function runsOf(turns: readonly Turn[]): Turn[][] {
  const runs: Turn[][] = [];
  for (const turn of turns) {
    const run = runs.at(-1);
    if (run && turn.paragraph - (run.at(-1) as Turn).paragraph <= APART) run.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

/** The last paragraph of a turn: up to the next one; the last turn of all goes on only over lines marked like its own, or in the first or second person below a name. */
function lastParagraph(document: Document, turn: Turn, next: Turn | undefined, most: number): number {
  if (next) return Math.min(next.line - 1, turn.paragraph + most);
  let last = turn.paragraph;
  const goesOn = (line: TokenRange | undefined): boolean => line !== undefined && (turn.marked && document.tokens.word[line.from] === '"' || turn.line < turn.paragraph && speaks(document, line));
  while (last < turn.paragraph + most && goesOn(document.paragraphs[last + 1])) last++;
  return last;
}

/** The turns of printed conversations: who speaks stands before the colon, or on a line above. */
export function transcriptTurns(document: Document): RawAttribution[] {
  const { paragraphs } = document;
  const turns = paragraphs.flatMap((line, p) => readTurn(document, line, p) ?? []);
  const labelled = new Set(turns.map((t) => t.paragraph));
  // `Ann Lee`, `Portrait Ann Lee`: of names without words between the last one counts.
  const below = paragraphs.flatMap((_, p) => turnBelow(document, p) ?? []).filter((t, i, all) => !labelled.has(t.line) && !labelled.has(t.paragraph) && t.paragraph !== all[i + 1]?.paragraph);
  const isRecord = turns.some((t) => t.formal);
  const telling = new Set(turns.filter((t) => !t.asks).map((t) => t.name));
  const groups = isRecord ? [turns] : [true, false].map((capitals) => turns.filter((t) => t.capitals === capitals || t.nameless || !telling.has(t.name)));
  const most = new Map<Turn, number>();
  for (const run of [...groups.flatMap(runsOf).filter(isConversation), ...(isExchange(document, below) ? [below] : [])]) {
    for (const turn of run) most.set(turn, isRecord || run.length >= RECORD ? GOES_ON_IN_RECORD : GOES_ON);
  }
  const spoken = [...turns, ...below].filter((t) => most.has(t)).sort((a, b) => a.paragraph - b.paragraph);
  return spoken.map((turn, k) => {
    const { to } = paragraphs[lastParagraph(document, turn, spoken[k + 1], most.get(turn) as number)] as TokenRange;
    return directWords({ from: turn.colon + 1, to }, turn.label, turn.line < turn.paragraph ? -1 : turn.colon, CONFIDENCE);
  });
}
