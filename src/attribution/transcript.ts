import { hasCapital } from '../document/capital';
import { holdsVerb, someIn } from '../document/range';
import type { Document, TokenRange, Tokens } from '../document/types';
import { MEDIA_NAMES } from '../lexicon/mention-institutions';
import { CAPITALS, FIRST_PERSON, LABEL_END, NAMELESS, PRINTED_TEXTS, SECOND_PERSON, SIGNING_DASHES } from '../lexicon/speech-words';
import { HONORIFICS } from '../lexicon/mention-roles';
import type { Quotations } from '../quotation/types';
import { directWords } from './direct';
import { isPlaceLabel } from './headed';
import { LONGEST_LABEL, asksBare, labelWords, pastMarks } from './label';
import { nameLines } from './nameLines';
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
/** `(Barlow—Minister for Housing) (14:03)`: so many brackets, of so many tokens at most. */
const MOST_BRACKETS = 2;
const LONGEST_BRACKET = 16;

interface Turn {
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
}

/** Where the mark behind a label that ends at a token stands: a colon, or the dash of `Ann Lee (S&D). – Madam President`; or -1. */
function endOfLabel({ word }: Tokens, at: number): number {
  if (LABEL_END.test(word[at] ?? '')) return at;
  return word[at] === '.' && SIGNING_DASHES.has(word[at + 1]) ? at + 1 : -1;
}

/** Past `, trader` or `, mayor of Oban` behind a name, where a colon follows; else the same token. */
function pastRole(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  if (tokens.word[at] !== ',') return at;
  while (end < Math.min(limit, at + LONGEST_BRACKET) && endOfLabel(tokens, end) < 0) end++;
  return end < limit && endOfLabel(tokens, end) > 0 && !holdsVerb(tokens, { from: at, to: end }) ? end : at;
}

/** `Mr. LEE of Texas. Madam Speaker, I …`: past the State of one in capitals, where a full stop ends the label; else the same token. */
function pastState({ word, lower }: Tokens, { from, to }: TokenRange): number {
  if (!HONORIFICS.has(lower[from] as string) || !CAPITALS.test(word[to - 1] as string)) return to;
  let end = to;
  if (lower[to] === 'of') do end++; while (hasCapital(word[end] ?? '') && end < to + LONGEST_LABEL);
  return word[end] === '.' ? end : to;
}

/** Past `(Rotherby) (Lab)` behind a name: the token of the colon where one follows, which the tagger may have put together with the bracket. */
function pastBrackets({ word }: Tokens, at: number, limit: number): number {
  let i = at;
  for (let n = 0; n < MOST_BRACKETS && word[i] === '('; n++) {
    const most = Math.min(limit, i + LONGEST_BRACKET);
    let p = i + 1;
    while (p < most && word[p] !== ')' && word[p] !== '):') p++;
    if (p >= most) return i;
    i = word[p] === ')' ? p + 1 : p;
  }
  return i;
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
  const open = pastMarks(tokens, line);
  if (asksBare(tokens, open)) return { paragraph, label: { from: open, to: open + 1 }, colon: open, name: 'q', capitals: true, marked: false, named: true, spoken: true, formal: false, nameless: true };
  const marked = word[open] === '"';
  const from = open + Number(marked);
  const first = from + Number(lower[from] === 'the');
  const { to, words, isNames, titled } = labelWords(tokens, first, line.to);
  const named = first === from && isNames;
  const state = pastState(tokens, { from: first, to });
  const role = (at: number): number => (words > 1 ? pastRole(tokens, at, line.to) : at);
  const behind = role(pastBrackets(tokens, role(state), line.to));
  const colon = word[state] === '.' && CAPITALS.test(word[to - 1] as string) && !SIGNING_DASHES.has(word[state + 1]) ? state : endOfLabel(tokens, behind);
  const nameless = words === 1 && NAMELESS.has(lower[to - 1]);
  if (words === 0 || colon < 0 || line.to - colon - 1 < FEWEST_WORDS && behind === to && !nameless) return null;
  const name = text.slice(start[to - 1], end[to - 1]).split(/\s/u).at(-1) as string;
  const capitals = CAPITALS.test(name);
  if (PRINTED_TEXTS.has(name.toLowerCase()) || isPlaceLabel(document, { from: first, to }) || behind > state && !isMember(document, { from: first, to })) return null;
  const spoken = speaks(document, { from: colon, to: line.to });
  const formal = spoken && (titled || behind > to || capitals && HONORIFICS.has(lower[first] as string));
  return { paragraph, label: { from, to }, colon, name: name.toLowerCase(), capitals, marked, named, spoken, formal, nameless };
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

/** The last paragraph of a turn: up to the next one; the last turn of all goes on only over lines marked like its own. */
function lastParagraph(document: Document, turn: Turn, next: Turn | undefined, most: number): number {
  if (next) return Math.min(next.paragraph - 1, turn.paragraph + most);
  let last = turn.paragraph;
  const opens = (p: number): boolean => document.tokens.word[document.paragraphs[p]?.from ?? -1] === '"';
  while (turn.marked && last < turn.paragraph + most && opens(last + 1)) last++;
  return last;
}

/** Names under which nothing is said but questions, at least twice or by a medium: of a paper in capitals beside persons, say. */
function askers(document: Document, turns: readonly Turn[]): ReadonlySet<string> {
  const asks = (t: Turn): boolean => document.tokens.word[(document.paragraphs[t.paragraph] as TokenRange).to - 1] === '?';
  const answering = new Set(turns.filter((t) => !asks(t)).map((t) => t.name));
  return new Set(turns.map((t) => t.name).filter((name, i, all) => !answering.has(name) && (MEDIA_NAMES.has(name) || all.indexOf(name) < i)));
}

/** The turns of printed conversations: who speaks stands before the colon, or on the line above. */
export function transcriptTurns(document: Document, quotations: Quotations): RawAttribution[] {
  const turns = document.paragraphs.flatMap((line, p) => readTurn(document, line, p) ?? []);
  const lines = nameLines(document, quotations, new Set(turns.map((t) => t.paragraph)));
  const isRecord = turns.some((t) => t.formal);
  const asking = askers(document, turns);
  const groups = isRecord ? [turns] : [true, false].map((capitals) => turns.filter((t) => t.capitals === capitals || t.nameless || asking.has(t.name)));
  const most = new Map<Turn, number>();
  for (const run of groups.flatMap(runsOf).filter(isConversation)) {
    for (const turn of run) most.set(turn, isRecord || run.length >= RECORD ? GOES_ON_IN_RECORD : GOES_ON);
  }
  const spoken = turns.filter((t) => most.has(t));
  const words = spoken.map((turn, k): RawAttribution => {
    const last = lastParagraph(document, turn, spoken[k + 1], most.get(turn) as number);
    const next = lines.find((l) => l.paragraph > turn.paragraph)?.paragraph ?? last + 1;
    const to = (document.paragraphs[Math.min(last, next - 1)] as TokenRange).to;
    return directWords({ from: turn.colon + 1, to }, turn.label, turn.colon, CONFIDENCE);
  });
  return [...words, ...lines.map(({ content, source }) => directWords(content, source, -1, CONFIDENCE))];
}
