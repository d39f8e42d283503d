import { sentenceAt } from '../document/range';
import { BEGINS_QUOTATION, ELISIONS, ENDS_IN_S } from '../lexicon/heading-words';
import type { Document, TokenRange } from '../document/types';
import type { Mark } from './marks';

/** Two marks that belong together, or one whose partner is missing; `[from, to)` includes the marks. */
export interface Pair extends TokenRange {
  inner: TokenRange;
  closed: boolean;
}

/*
 * The cheapest reading of all marks of a document is sought from left to right. States: outside,
 * inside a quotation, inside a quotation within it. Costs were set by hand on the cases of
 * test/quotation.test.ts.
 */
const STRAY = 3;
const NESTED = 1.5;
/** The quotation before was never closed; this mark opens the next. */
const REOPENED = 2.5;
/** Each sentence end that a quotation runs over. */
const SENTENCE = 0.12;
/** A line break inside a quotation. */
const CARRIED = 2;
/** A paragraph ends inside a quotation, and the next one opens with a mark. */
const CONTINUED = 0.3;
const UNCLOSED = 2.5;

type Action = 'none' | 'open' | 'close' | 'stray' | 'reopen' | 'end' | 'continue';
/** The cheapest way to some state. */
interface Path {
  cost: number;
  action: Action;
  before: Path | null;
}
/** A mark, or the end of a paragraph (`mark` null) at token `at`. */
interface Event {
  at: number;
  mark: Mark | null;
  /** For the end of a paragraph: the next one opens with a mark. */
  opensNext: boolean;
}

function listEvents(document: Document, marks: readonly Mark[]): Event[] {
  const events: Event[] = [];
  let m = 0;
  for (const paragraph of document.paragraphs) {
    for (; m < marks.length && (marks[m] as Mark).from < paragraph.to; m++) {
      const mark = marks[m] as Mark;
      events.push({ at: mark.from, mark, opensNext: false });
    }
    const next = marks[m];
    events.push({ at: paragraph.to, mark: null, opensNext: next?.from === paragraph.to && next.open <= next.close });
  }
  return events;
}

/** What may happen at an event in a state: the next state, the cost, the action. */
function movesFrom(state: number, { mark, opensNext }: Event): [number, number, Action][] {
  if (!mark) {
    if (state === 0) return [[0, 0, 'none']];
    return [[state, CARRIED, 'none'], opensNext ? [0, CONTINUED, 'continue'] : [0, UNCLOSED * state, 'end']];
  }
  const stray: [number, number, Action] = [state, STRAY, 'stray'];
  if (state === 0) return [stray, [1, mark.open, 'open']];
  const close: [number, number, Action] = [state - 1, mark.close, 'close'];
  return state === 1 ? [stray, close, [2, mark.open + NESTED, 'open'], [1, mark.open + REOPENED, 'reopen']] : [stray, close];
}

function cheapestActions(document: Document, events: readonly Event[]): Action[] {
  const { sentence, length } = document.tokens;
  let paths: Path[] = [{ cost: 0, action: 'none', before: null }];
  let last = 0;
  for (const event of events) {
    const here = sentence[Math.min(event.at, length - 1)] as number;
    const next: Path[] = [];
    paths.forEach((before, state) => {
      const base = before.cost + (state > 0 ? SENTENCE * (here - last) : 0);
      for (const [to, cost, action] of movesFrom(state, event)) {
        if (base + cost < (next[to]?.cost ?? Infinity)) next[to] = { cost: base + cost, action, before };
      }
    });
    paths = next;
    last = here;
  }
  const actions: Action[] = [];
  for (let path = paths[0] as Path; path.before; path = path.before) actions.push(path.action);
  return actions.reverse();
}

/** What stands between two marks. */
function between(open: Mark, close: Mark): Pair {
  return { from: open.from, to: close.to, inner: { from: open.to, to: close.from }, closed: true };
}

/** A quotation without a closing mark, up to `limit` but for line breaks at its end. */
function unclosed(document: Document, open: Mark, limit: number): Pair {
  let to = limit;
  while (to > open.to && (document.tokens.word[to - 1] as string).trim() === '') to--;
  return { from: open.from, to, inner: { from: open.to, to }, closed: false };
}

function sentenceEnd(document: Document, mark: Mark, limit: number): number {
  return Math.max(mark.to, Math.min(sentenceAt(document, mark.from).to, limit));
}

/** Pairs the double marks of a document; a mark without a partner loses at most its sentence. */
export function pairDoubleMarks(document: Document, marks: readonly Mark[]): Pair[] {
  const events = listEvents(document, marks);
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  cheapestActions(document, events).forEach((action, i) => {
    const { mark, at } = events[i] as Event;
    if (mark && action === 'close') {
      pairs.push(between(stack.pop() as Mark, mark));
      return;
    }
    if (action === 'continue' || action === 'end' || action === 'reopen') {
      for (const open of stack.splice(0)) pairs.push(unclosed(document, open, action === 'continue' ? at : sentenceEnd(document, open, at)));
    }
    if (mark && (action === 'open' || action === 'reopen')) stack.push(mark);
  });
  return pairs;
}

/** How far apart single marks may stand. */
const LONGEST_SINGLE = 120;
const MOST_SENTENCES = 3;

function opensSingle(document: Document, mark: Mark): boolean {
  const next = document.tokens.lower[mark.to] ?? '';
  return mark.open === 0 && mark.close > 0 && BEGINS_QUOTATION.test(next) && !ELISIONS.has(next);
}

/** A closing single mark that cannot be the apostrophe of a plural possessive: not behind `s`, or with a mark or the end behind it. */
function closesSurely({ tokens: { lower, pos, sentence, length } }: Document, mark: Mark): boolean {
  const ends = mark.to >= length || sentence[mark.to] !== sentence[mark.from] || pos[mark.to] === 'PUNCT';
  return ends || !ENDS_IN_S.test(lower[mark.from - 1] ?? '');
}

/**
 * Pairs single marks around two words or more. They may not cross a double pair.
 * @param around for each token the innermost double pair that holds it, or -1
 */
export function pairSingleMarks(document: Document, marks: readonly Mark[], around: Int32Array): Pair[] {
  const { sentence } = document.tokens;
  const pairs: Pair[] = [];
  for (let m = 0; m < marks.length; m++) {
    const open = marks[m] as Mark;
    if (!opensSingle(document, open)) continue;
    let chosen = -1;
    for (let k = m + 1; k < marks.length; k++) {
      const mark = marks[k] as Mark;
      if (mark.from - open.to > LONGEST_SINGLE || (sentence[mark.from] as number) - (sentence[open.from] as number) >= MOST_SENTENCES) break;
      if (around[mark.from] !== around[open.from] || mark.close > 0) continue;
      const sure = closesSurely(document, mark);
      if (sure || chosen < 0) chosen = k;
      if (sure) break;
    }
    const close = marks[chosen];
    if (!close || close.from - open.to < 2) continue;
    pairs.push(between(open, close));
    m = chosen;
  }
  return pairs;
}
