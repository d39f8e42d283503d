import { PLAIN_BODIES, RESULTS, SPORT, SURROUNDINGS, type Surrounding } from './surroundings';
import type { PartyName, WordingKind } from './types';

/** A row of the table, ready to be tried. */
interface Test {
  is: string;
  kinds: readonly WordingKind[] | undefined;
  before: RegExp | undefined;
  unless: RegExp | undefined;
  after: RegExp | undefined;
}

/** A group of alternatives of an expression, from a list of the tables. */
export function oneOf(alternatives: string): string {
  return `(?:${alternatives.split('|').map((phrase) => phrase.trim()).join('|')})`;
}

const JOINT = { space: ' ', hyphen: '[-‐‑–]', either: '[- ]' } as const;
const CLOSED = /^\s*(?:[.,;:)]|and\b|or\b|$)/u;

function compileAfter({ after, ahead, joined, closed }: Surrounding): RegExp | undefined {
  if (closed) return CLOSED;
  if (after === undefined) return undefined;
  return new RegExp(`^${JOINT[joined ?? 'space']}${ahead === undefined ? '' : `(?:${oneOf(ahead)} )?`}${oneOf(after)}\\b`, 'u');
}

function compileBefore({ before, between }: Surrounding): RegExp | undefined {
  if (before === undefined) return undefined;
  const gap = between === undefined ? '' : `${between === '' ? '' : `(?: ${oneOf(between)})?`}(?: the)?`;
  return new RegExp(`\\b${oneOf(before)}${gap} $`, 'u');
}

const TESTS = SURROUNDINGS.map((row): Test => ({
  is: row.is,
  kinds: row.kinds,
  before: compileBefore(row),
  unless: row.unless === undefined ? undefined : new RegExp(`\\b${oneOf(row.unless)} in (?:the )?$`, 'u'),
  after: compileAfter(row),
}));

/** `West` without an article, before a name, is part of it. */
const REGION = { wording: /^West(?:ern)?$/u, after: /^ \p{Lu}/u, unless: /\b[Tt]he $/u };
/** A seat that begins a line is a dateline. */
const DATELINE = { before: /(?:^|\n)[^\S\n]*$/u, after: /^(?:\s*[,(]|\s+[-–—])/u };
/** A capital in capitals with a dash behind it is a dateline wherever it stands; a heading may be glued in front. */
const LATE_DATELINE = /^\s+[-–—]\s/u;

const PLAIN_BODY = new RegExp(`^${oneOf(PLAIN_BODIES)}$`, 'u');
const OTHER_NAME = /[\p{L},] \p{Lu}\p{L}+ $/u;
const SPORTING = new RegExp(`\\b${oneOf(SPORT)}\\b`, 'u');
const SCORE = new RegExp(`\\b${oneOf(RESULTS)}\\b[^.\\n]{1,40}\\b\\d{1,2}[-–:]\\d{1,2}\\b`, 'u');
const SENTENCE_END = /[.!?]["”’']?\s|\n/u;
const REACH = 48;
const SENTENCE_REACH = 160;

function fits({ kinds, before, unless, after }: Test, name: PartyName, left: string, right: string): boolean {
  if (kinds && !kinds.includes(name.kind)) return false;
  if (before && !before.test(left)) return false;
  if (after && !after.test(right)) return false;
  return !unless?.test(left);
}

/** The sentence around a place, as far as {@link SENTENCE_REACH} and without the help of the tagger. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start).split(SENTENCE_END).pop() ?? '';
  const after = text.slice(end, end + SENTENCE_REACH).split(SENTENCE_END)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/**
 * Tells what a wording is when it is not the party, or `null` when it is.
 * @param owned the party's own name stands directly in front (`U.S. Congress`)
 */
export function notTheParty(text: string, start: number, end: number, name: PartyName, owned: boolean): string | null {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  for (const test of TESTS) if (fits(test, name, left, right)) return test.is;
  if (REGION.wording.test(name.wording) && REGION.after.test(right) && !REGION.unless.test(left)) return 'a region';
  if (name.kind === 'seat' && DATELINE.before.test(left) && DATELINE.after.test(right)) return 'a dateline';
  const word = text.slice(start, end);
  if (name.kind === 'seat' && word === word.toUpperCase() && LATE_DATELINE.test(right)) return 'a dateline';
  if (!owned && PLAIN_BODY.test(name.wording) && OTHER_NAME.test(left)) return 'a body of another country';
  const sentence = sentenceAround(text, start, end);
  if (SPORTING.test(sentence) || SCORE.test(sentence)) return 'a team';
  return null;
}
