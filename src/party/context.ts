import { oneOf } from '../lexicon/list';
import { CLOSED, JOINT, LATE_DATELINE, OTHER_NAME, OTHER_OWNER, PATTERNS, PLAIN_BODY, SCORE, SENTENCE_END, SPORTING, SURROUNDINGS, type Surrounding, type Test } from './surroundings';
import type { PartyName } from './types';

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

/** The rows of the tables, ready to be tried. */
const TESTS: readonly Test[] = [
  ...SURROUNDINGS.map((row) => ({
    kinds: row.kinds,
    before: compileBefore(row),
    unless: row.unless === undefined ? undefined : new RegExp(`\\b${oneOf(row.unless)} (?:the )?$`, 'u'),
    after: compileAfter(row),
  })),
  ...PATTERNS,
];

const REACH = 48;
const SENTENCE_REACH = 160;

function fits({ kinds, wording, before, unless, after }: Test, name: PartyName, left: string, right: string): boolean {
  return kinds?.includes(name.kind) !== false && wording?.test(name.wording) !== false && before?.test(left) !== false && after?.test(right) !== false && !unless?.test(left);
}

/** The sentence around a place, as far as {@link SENTENCE_REACH} and without the help of the tagger. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start).split(SENTENCE_END).pop() ?? '';
  const after = text.slice(end, end + SENTENCE_REACH).split(SENTENCE_END)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** Whether a name is that of a team in its sentence: of a land, wherever sport is spoken of. */
function isTeam(sentence: string, { land }: PartyName): boolean {
  return land === true && SPORTING.test(sentence) || SCORE.test(sentence);
}

/**
 * Whether a wording is something else than the party.
 * @param owned the party's own name stands directly in front (`U.S. Congress`)
 */
export function isApart(text: string, start: number, end: number, name: PartyName, owned: boolean): boolean {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const word = text.slice(start, end);
  return TESTS.some((test) => fits(test, name, left, right))
    || name.kind === 'seat' && word === word.toUpperCase() && LATE_DATELINE.test(right)
    || !owned && PLAIN_BODY.test(name.wording) && (OTHER_NAME.test(left) || OTHER_OWNER.test(left))
    || isTeam(sentenceAround(text, start, end), name);
}
