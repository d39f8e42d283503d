import type { Document, TokenRange } from '../document/types';
import { directWords } from './direct';
import type { RawAttribution } from './types';

/*
 * A printed conversation: lines that open with a name and a colon. One such line may be anything
 * (`UPDATE:`, a headline); two speakers who take turns, or one who comes back, are a conversation.
 */
const CONFIDENCE = 0.85;
const LONGEST_LABEL = 4;
/** How many paragraphs after its own a turn may take in before the next one begins. */
const GOES_ON = 3;
/** Turns further apart than this are of different conversations. */
const APART = 6;
const FEWEST_WORDS = 3;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}’'.-]+$/u;

interface Turn {
  paragraph: number;
  label: TokenRange;
  /** The last word of the label: full names are shortened after the first time. */
  name: string;
  capitals: boolean;
  /** The line opens with a quotation mark before the label. */
  marked: boolean;
  /** The label is made of names. */
  named: boolean;
}

function readTurn({ tokens, text }: Document, line: TokenRange, paragraph: number): Turn | null {
  const { word, pos, party, start, end } = tokens;
  const marked = word[line.from] === '"';
  const from = line.from + Number(marked);
  const limit = Math.min(line.to, from + LONGEST_LABEL + 1);
  let colon = from;
  let named = true;
  while (colon < limit && word[colon] !== ':') {
    const isName = party[colon] !== -1 || pos[colon] === 'PROPN' && CAPITAL.test(word[colon] as string);
    if (!isName && !CAPITALS.test(word[colon] as string)) return null;
    named &&= isName;
    colon++;
  }
  if (colon === from || colon >= limit || line.to - colon - 1 < FEWEST_WORDS) return null;
  const name = text.slice(start[colon - 1], end[colon - 1]).split(/\s/u).at(-1) as string;
  return { paragraph, label: { from, to: colon }, name: name.toLowerCase(), capitals: CAPITALS.test(name), marked, named };
}

/** True for the turns of one run when two or more speak, and somebody comes back or all labels are names in capitals. */
function isConversation(run: readonly Turn[]): boolean {
  const names = new Set(run.map((t) => t.name));
  const comesBack = names.size < run.length;
  return run.length > 1 && names.size > 1 && run.some((t) => t.named) && (comesBack || run.every((t) => t.capitals && t.named));
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
function lastParagraph(document: Document, turn: Turn, next: Turn | undefined): number {
  if (next) return Math.min(next.paragraph - 1, turn.paragraph + GOES_ON);
  let last = turn.paragraph;
  const opens = (p: number): boolean => document.tokens.word[document.paragraphs[p]?.from ?? -1] === '"';
  while (turn.marked && last < turn.paragraph + GOES_ON && opens(last + 1)) last++;
  return last;
}

/** The turns of printed conversations: who speaks stands before the colon. */
export function transcriptTurns(document: Document): RawAttribution[] {
  const turns = document.paragraphs.flatMap((line, p) => readTurn(document, line, p) ?? []);
  const runs = [true, false].flatMap((capitals) => runsOf(turns.filter((t) => t.capitals === capitals)));
  return runs.filter(isConversation).flatMap((run) =>
    run.map((turn, k): RawAttribution => {
      const colon = turn.label.to;
      const to = (document.paragraphs[lastParagraph(document, turn, run[k + 1])] as TokenRange).to;
      return directWords({ from: colon + 1, to }, turn.label, colon, CONFIDENCE);
    }),
  );
}
