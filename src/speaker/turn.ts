import type { RawAttribution } from '../attribution/types';
import type { Document, TokenRange } from '../document/types';
import type { Mention, Mentions } from '../mention/types';

/** Somebody who held the floor, and where. */
export interface Turn {
  holder: number;
  sentence: number;
  /** Where the cue or source stands. */
  at: number;
  /** Words in quotation marks were among it. */
  quoted: boolean;
  /** Where its last words end. */
  to: number;
  /** Who spoke was named as several (`the French`, `X and Y`). */
  plural: boolean;
  /** Who else spoke the same words. */
  others: readonly number[];
}

/** What is known while the attributions are resolved from left to right. */
export interface Floor {
  document: Document;
  mentions: Mentions;
  /** All that spoke so far outside of others' words, latest last. */
  turns: Turn[];
  /** Whom a printed interview is with, once its first answer was met. */
  interviewed?: number;
  /** For each token 1 where it is somebody's words. */
  inContent: Uint8Array;
  /** For each token 1 where it is quoted directly. */
  inQuotation: Uint8Array;
}

const JOINS = new Set(['and', 'or', ',']);

/** How many sentences a turn is remembered by a pronoun that finds nothing nearer. */
const MEMORY = 12;

/** @param plural whether the entity was named as several */
function fits(floor: Floor, entity: number, pronoun: Pick<Mention, 'plural' | 'gender'>, plural: boolean): boolean {
  const e = floor.mentions.entities[entity];
  if (!e || e.publisher) return false;
  if (pronoun.plural) return plural || e.kind === 'group' || e.kind === 'institution';
  if (!e.human) return false;
  return e.gender === 'unknown' || pronoun.gender === 'unknown' || e.gender === pronoun.gender;
}

/** True for a mention to which another is joined. */
function isJoined({ document: { tokens }, mentions }: Floor, m: Mention): boolean {
  const next = tokens.lower[m.to + 1] === 'the' ? m.to + 2 : m.to + 1;
  return JOINS.has(tokens.lower[m.to] as string) && (mentions.atToken[next] ?? -1) >= 0;
}

/** The person who is the subject of a sentence before a token, outside of others' words; or -1. */
function subjectBefore(floor: Floor, range: TokenRange, pronoun: Pick<Mention, 'plural' | 'gender'>): number {
  const { tokens } = floor.document;
  let governed = false;
  let last = -1;
  for (let i = range.from; i < range.to; i++) {
    const m = floor.mentions.list[floor.mentions.atToken[i] as number];
    if (!m) continue;
    // What is joined to the object of a preposition (`along with X and Y`) is governed by it too.
    const joined = m.from - 1 === last && JOINS.has(tokens.lower[last] as string);
    governed = m.from > range.from && (tokens.pos[m.from - 1] === 'ADP' || governed && joined);
    last = m.to;
    if (!governed && floor.inContent[m.from] !== 1 && fits(floor, m.entity, pronoun, m.plural || isJoined(floor, m))) return m.entity;
    i = m.to - 1;
  }
  return -1;
}

/** Whom a pronoun of the third person means: who speaks in the sentence, who spoke last, or who was spoken of last. */
export function antecedentOf(floor: Floor, pronoun: Mention): number {
  const { tokens, sentences } = floor.document;
  const here = tokens.sentence[pronoun.from] as number;
  const range = sentences[here];
  if (range) {
    const subject = subjectBefore(floor, { from: range.from, to: pronoun.from }, pronoun);
    if (subject >= 0) return subject;
  }
  const before = sentences[here - 1];
  const turn = turnBefore(floor, pronoun, here);
  if (turn && (!before || turn.to > before.from)) return turn.holder;
  const subject = before ? subjectBefore(floor, before, pronoun) : -1;
  if (subject >= 0) return subject;
  return turn ? turn.holder : mentionedBefore(floor, pronoun);
}

/** The last turn of somebody whom a pronoun may mean. */
export function turnBefore(floor: Floor, pronoun: Mention, here: number): Turn | undefined {
  for (let i = floor.turns.length - 1; i >= 0; i--) {
    const turn = floor.turns[i] as Turn;
    if (turn.sentence < here - MEMORY) break;
    if (turn.at < pronoun.from && fits(floor, turn.holder, pronoun, turn.plural)) return turn;
  }
  return undefined;
}

function mentionedBefore(floor: Floor, pronoun: Mention): number {
  const { list } = floor.mentions;
  const k = floor.mentions.atToken[pronoun.from] as number;
  for (let i = k - 1; i >= Math.max(0, k - 40); i--) {
    const m = list[i] as Mention;
    if (fits(floor, m.entity, pronoun, m.plural)) return m.entity;
  }
  return mentionedAfter(floor, pronoun, k);
}

/** `“No,” he said before X left`: where nobody was spoken of before. */
function mentionedAfter(floor: Floor, pronoun: Mention, k: number): number {
  const { list } = floor.mentions;
  const { sentence } = floor.document.tokens;
  for (let i = k + 1; i < list.length; i++) {
    const m = list[i] as Mention;
    if (sentence[m.from] !== sentence[pronoun.from]) break;
    if (fits(floor, m.entity, pronoun, m.plural)) return m.entity;
  }
  return -1;
}

const ANYBODY: Pick<Mention, 'plural' | 'gender'> = { plural: false, gender: 'unknown' };

/** The person who is the subject of the sentence before a quotation (`Ann Lee is of the opinion that … “We …”`); or -1. */
export function personActing(floor: Floor, sentence: number): number {
  const before = floor.document.sentences[sentence - 1];
  return before ? subjectBefore(floor, before, ANYBODY) : -1;
}

/** Who spoke last outside of others' words: the holder of a quotation without a source. */
export function runningTurn(floor: Floor): number {
  return floor.turns.at(-1)?.holder ?? -1;
}

/** The token where an attribution is introduced. */
export function anchorOf(a: RawAttribution): number {
  return a.source?.from ?? a.cue?.from ?? a.content[0]?.from ?? 0;
}
