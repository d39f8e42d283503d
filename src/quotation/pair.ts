import { ELISIONS } from '../lexicon/heading-words';
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
const STATES = 3;

type Action = 'none' | 'open' | 'close' | 'stray' | 'reopen' | 'end' | 'continue';
interface Step {
  cost: number;
  before: number;
  action: Action;
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

/** What may happen at an event: from a state to a state, at a cost. */
function* moves(event: Event, state: number): Generator<[number, number, Action]> {
  const { mark } = event;
  if (!mark) {
    if (state === 0) yield [0, 0, 'none'];
    else {
      yield [state, CARRIED, 'none'];
      yield [0, event.opensNext ? CONTINUED : UNCLOSED * state, event.opensNext ? 'continue' : 'end'];
    }
    return;
  }
  yield [state, STRAY, 'stray'];
  if (state > 0) yield [state - 1, mark.close, 'close'];
  if (state === 0) yield [1, mark.open, 'open'];
  if (state === 1) {
    yield [2, mark.open + NESTED, 'open'];
    yield [1, mark.open + REOPENED, 'reopen'];
  }
}

function advance(event: Event, costs: readonly number[], sentences: number): Step[] {
  const best: Step[] = Array.from({ length: STATES }, () => ({ cost: Infinity, before: 0, action: 'none' }));
  for (let state = 0; state < STATES; state++) {
    const base = (costs[state] as number) + (state > 0 ? SENTENCE * sentences : 0);
    if (base === Infinity) continue;
    for (const [to, cost, action] of moves(event, state)) {
      if (base + cost < (best[to] as Step).cost) best[to] = { cost: base + cost, before: state, action };
    }
  }
  return best;
}

function cheapestActions(document: Document, events: readonly Event[]): Action[] {
  const steps: Step[][] = [];
  let costs: number[] = [0, Infinity, Infinity];
  let sentence = 0;
  for (const event of events) {
    const here = document.tokens.sentence[Math.min(event.at, document.tokens.length - 1)] as number;
    const step = advance(event, costs, here - sentence);
    sentence = here;
    steps.push(step);
    costs = step.map((s) => s.cost);
  }
  const actions: Action[] = [];
  let state = 0;
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = (steps[i] as Step[])[state] as Step;
    actions.push(step.action);
    state = step.before;
  }
  return actions.reverse();
}

/** A quotation without a closing mark, up to `limit` but for line breaks at its end. */
function unclosed(document: Document, open: Mark, limit: number): Pair {
  let to = limit;
  while (to > open.to && (document.tokens.word[to - 1] as string).trim() === '') to--;
  return { from: open.from, to, inner: { from: open.to, to }, closed: false };
}

function sentenceEnd(document: Document, mark: Mark, limit: number): number {
  const sentence = document.sentences[document.tokens.sentence[mark.from] as number];
  return Math.max(mark.to, Math.min(sentence?.to ?? limit, limit));
}

/** Pairs the double marks of a document; a mark without a partner loses at most its sentence. */
export function pairDoubleMarks(document: Document, marks: readonly Mark[]): Pair[] {
  const events = listEvents(document, marks);
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  cheapestActions(document, events).forEach((action, i) => {
    const { mark, at } = events[i] as Event;
    if (mark && action === 'close') {
      const open = stack.pop() as Mark;
      pairs.push({ from: open.from, to: mark.to, inner: { from: open.to, to: mark.from }, closed: true });
      return;
    }
    if (action === 'continue') for (const open of stack.splice(0)) pairs.push(unclosed(document, open, at));
    if (action === 'end' || action === 'reopen') for (const open of stack.splice(0)) pairs.push(unclosed(document, open, sentenceEnd(document, open, at)));
    if (mark && (action === 'open' || action === 'reopen')) stack.push(mark);
  });
  return pairs;
}

/** How far apart single marks may stand. */
const LONGEST_SINGLE = 120;
const MOST_SENTENCES = 3;

function opensSingle(document: Document, mark: Mark): boolean {
  const next = document.tokens.lower[mark.to] ?? '';
  return mark.open === 0 && mark.close > 0 && /^[\p{L}["]/u.test(next) && !ELISIONS.has(next);
}

/** A closing single mark that cannot be the apostrophe of a plural possessive: not behind `s`, or with a mark or the end behind it. */
function closesSurely({ tokens: { lower, pos, sentence, length } }: Document, mark: Mark): boolean {
  const ends = mark.to >= length || sentence[mark.to] !== sentence[mark.from] || pos[mark.to] === 'PUNCT';
  return ends || !/s$/u.test(lower[mark.from - 1] ?? '');
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
      if (closesSurely(document, mark)) {
        chosen = k;
        break;
      }
      if (chosen < 0) chosen = k;
    }
    const close = marks[chosen];
    if (!close || close.from - open.to < 2) continue;
    pairs.push({ from: open.from, to: close.to, inner: { from: open.to, to: close.from }, closed: true });
    m = chosen;
  }
  return pairs;
}
