import { groupAt, predicateAt } from '../clause/at';
import { GOING_ON } from '../lexicon/mention-words';
import { SPEAKER_JOINS } from '../lexicon/speech-words';
import type { RawAttribution } from '../attribution/types';
import type { Clauses } from '../clause/types';
import type { Document, TokenRange } from '../document/types';
import { isHuman, mentionAt } from '../mention/at';
import { gendersFit } from '../mention/beside';
import type { Mention, Mentions } from '../mention/types';
import type { Writings } from './writing';

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
  clauses: Clauses;
  /** All that spoke so far outside of others' words, latest last. */
  turns: Turn[];
  /** Who wrote what. */
  writings: Writings;
  /** Whom a printed interview is with, once its first answer was met. */
  interviewed?: number;
  /** For each token 1 where it is somebody's words. */
  inContent: Uint8Array;
  /** For each token 1 where it is quoted directly. */
  inQuotation: Uint8Array;
}

/** How many sentences a turn is remembered by a pronoun that finds nothing nearer. */
const MEMORY = 12;
/** Through how many pronouns one is followed. */
const MOST_STEPS = 3;

/** What a pronoun asks of whom it means. */
interface Wanted extends Pick<Mention, 'plural' | 'gender'> {
  /** Somebody of whom more than a capital tells that this is a human being. */
  attested?: boolean;
}

/** @param plural whether the entity was named as several */
function fits(floor: Floor, entity: number, wanted: Wanted, plural: boolean): boolean {
  const e = floor.mentions.entities[entity];
  if (!e || e.publisher) return false;
  if (wanted.plural) return plural || e.kind === 'group' || e.kind === 'institution';
  if (!e.human || wanted.attested && !e.attested) return false;
  return gendersFit(wanted.gender, e.gender);
}

/** True for a mention to which another is joined. */
function isJoined({ document: { tokens }, mentions }: Floor, m: Mention): boolean {
  const next = tokens.lower[m.to + 1] === 'the' ? m.to + 2 : m.to + 1;
  return SPEAKER_JOINS.has(tokens.lower[m.to] as string) && mentionAt(mentions, next) !== undefined;
}

/** Whether a name stands in a noun group behind a preposition (`from the Upper Anduin district`, `before the West Anduin vote`). */
function isGoverned({ document: { tokens }, clauses }: Floor, { from }: Mention, start: number): boolean {
  let i = Math.min(from, groupAt(clauses, from)?.from ?? from) - 1;
  while (i > start && (tokens.pos[i] === 'DET' || tokens.pos[i] === 'ADJ')) i--;
  return i >= start && (tokens.pos[i] === 'ADP' || tokens.lower[i] === 'to');
}

/** What is joined to the object of a preposition is governed by it too (`along with X and Y`), and what goes on with its name. */
function sharesGovernor({ document: { tokens }, mentions }: Floor, m: Mention, before: Mention): boolean {
  if (m.from === before.to) return m.kind === 'name';
  if (m.from !== before.to + 1 || !SPEAKER_JOINS.has(tokens.lower[before.to] as string)) return false;
  return tokens.lower[before.to] !== ',' || !mentions.entities[m.entity]?.attested || isHuman(mentions, before);
}

/** A pronoun that goes on with whom another means (`She left. “We”, she said`). */
function isSamePronoun(m: Mention, wanted: Wanted): boolean {
  return m.kind === 'pronoun' && !m.plural && !wanted.plural && m.gender !== 'unknown' && m.gender === wanted.gender;
}

/** The person who is the subject of a sentence before a token, outside of others' words, as named or by a pronoun. */
function subjectBefore(floor: Floor, range: TokenRange, wanted: Wanted): Mention | undefined {
  const { tokens } = floor.document;
  let governed = false;
  let last: Mention | undefined;
  for (let i = range.from; i < range.to; i++) {
    const m = mentionAt(floor.mentions, i);
    if (!m) continue;
    governed = isGoverned(floor, m, range.from) || governed && sharesGovernor(floor, m, last as Mention);
    last = m;
    const owns = m.kind !== 'name' && m.kind !== 'party' && tokens.lower[m.to] === "'s";
    const isNarrator = tokens.lower[m.from] === 'this';
    if (!governed && !owns && !isNarrator && floor.inContent[m.from] !== 1 && (isSamePronoun(m, wanted) || fits(floor, m.entity, wanted, m.plural || isJoined(floor, m)))) return m;
    i = m.to - 1;
  }
  return undefined;
}

/** Whose view a sentence gives that names somebody first (`To Ann Lee, an analyst, the plan was …`); or -1. */
function viewer(floor: Floor, { from }: TokenRange, wanted: Wanted): number {
  const m = mentionAt(floor.mentions, from + 1);
  const isFronted = m?.kind === 'name' && m.from === from + 1 && floor.document.tokens.pos[from] === 'ADP';
  return isFronted && fits(floor, m.entity, wanted, false) ? m.entity : -1;
}

/** The only one in a sentence of whom it is known that a pronoun fits (`The same was asked of Ms Lee. She said …`); or -1. */
function sameGender(floor: Floor, range: TokenRange, { gender }: Wanted): number {
  let found = -1;
  for (let i = range.from; i < range.to; i++) {
    const m = mentionAt(floor.mentions, i);
    const e = floor.mentions.entities[m?.entity ?? -1];
    if (!m || !e || gender === 'unknown' || e.gender !== gender || floor.inContent[i] === 1) continue;
    if (found >= 0 && found !== m.entity) return -1;
    found = m.entity;
  }
  return found;
}

/** The subject of a sentence before a token; a pronoun is followed to whom it means, through some sentences. */
function subjectOf(floor: Floor, range: TokenRange, wanted: Wanted, steps: number): number {
  const m = subjectBefore(floor, range, wanted);
  if (m?.kind !== 'pronoun') return m?.entity ?? -1;
  return steps > 0 ? antecedentOf(floor, m, steps - 1) : -1;
}

/** `Lee hit out at X. “No. Never,” he said`: by name the subject of the sentence before a quotation of several, unless words were said in it; or -1. */
function actingBefore(floor: Floor, pronoun: Mention, here: number): number {
  const { document: { sentences, tokens }, inQuotation, clauses } = floor;
  if (GOING_ON.has(tokens.lemma[pronoun.to])) return -1;
  let s = here - 1;
  for (let range = sentences[s]; range && inQuotation[range.from] === 1 && inQuotation[range.to - 1] === 1; range = sentences[s]) s--;
  const range = sentences[s];
  if (!range || s === here - 1 || (floor.turns.at(-1)?.to ?? 0) > range.from) return -1;
  const m = subjectBefore(floor, range, pronoun);
  const p = predicateAt(clauses, m?.head ?? -1);
  return m && p?.kind === 'main' && p.subjects.includes(clauses.groupAt[m.head] as number) && floor.mentions.entities[m.entity]?.named ? m.entity : -1;
}

/**
 * Whom a pronoun of the third person means: who speaks in the sentence, who spoke last, or who was spoken of last.
 * @param steps through how many more pronouns it is followed
 */
export function antecedentOf(floor: Floor, pronoun: Mention, steps = MOST_STEPS): number {
  const { tokens, sentences } = floor.document;
  const here = tokens.sentence[pronoun.from] as number;
  const inSentence = subjectOf(floor, { from: (sentences[here] as TokenRange).from, to: pronoun.from }, pronoun, steps);
  if (inSentence >= 0) return inSentence;
  const acting = actingBefore(floor, pronoun, here);
  if (acting >= 0) return acting;
  const before = sentences[here - 1];
  const turn = turnBefore(floor, pronoun, here);
  if (turn && (!before || turn.to > before.from)) return turn.holder;
  const subject = before ? subjectOf(floor, before, pronoun, steps) : -1;
  if (subject >= 0 && (pronoun.plural || floor.mentions.entities[subject]?.named)) return subject;
  const person = pronoun.plural ? turn?.holder ?? -1 : personMeant(floor, pronoun, before, turn);
  if (person >= 0) return person;
  // `The victim was taken to hospital. He said …`: a bystander only where nobody by name may be meant.
  return subject >= 0 ? subject : spokenOf(floor, pronoun);
}

/** Whom `he` or `she` means where the sentence before has no subject by name: who is told of in it, who spoke last, or who surely is a human being; or -1. */
function personMeant(floor: Floor, pronoun: Mention, before: TokenRange | undefined, turn: Turn | undefined): number {
  const sure: Wanted = { attested: true, ...pronoun };
  const fronted = before ? viewer(floor, before, sure) : -1;
  if (fronted >= 0) return fronted;
  const isKnown = turn !== undefined && floor.mentions.entities[turn.holder]?.gender === pronoun.gender;
  const told = before && !isKnown ? sameGender(floor, before, pronoun) : -1;
  if (told >= 0) return told;
  return turn ? turn.holder : mentionedBefore(floor, pronoun, sure);
}

/** Anybody who was spoken of, latest first, or is right behind; or -1. */
function spokenOf(floor: Floor, pronoun: Mention): number {
  const before = mentionedBefore(floor, pronoun, pronoun);
  return before >= 0 ? before : mentionedAfter(floor, pronoun);
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

function mentionedBefore(floor: Floor, pronoun: Mention, wanted: Wanted): number {
  const { list } = floor.mentions;
  const k = floor.mentions.atToken[pronoun.from] as number;
  for (let i = k - 1; i >= Math.max(0, k - 40); i--) {
    const m = list[i] as Mention;
    if (fits(floor, m.entity, wanted, m.plural)) return m.entity;
  }
  return -1;
}

/** `“No,” he said before X left`: where nobody was spoken of before. */
function mentionedAfter(floor: Floor, pronoun: Mention): number {
  const { list } = floor.mentions;
  const k = floor.mentions.atToken[pronoun.from] as number;
  const { sentence } = floor.document.tokens;
  for (let i = k + 1; i < list.length; i++) {
    const m = list[i] as Mention;
    if (sentence[m.from] !== sentence[pronoun.from]) break;
    if (fits(floor, m.entity, pronoun, m.plural)) return m.entity;
  }
  return -1;
}

const ANYBODY: Wanted = { plural: false, gender: 'unknown' };

/** The person who is the subject of the sentence before a quotation (`Ann Lee is of the opinion that … “We …”`), unless words were said in it; or -1. */
export function personActing(floor: Floor, sentence: number): number {
  const before = floor.document.sentences[sentence - 1];
  return before && (floor.turns.at(-1)?.to ?? 0) <= before.from ? subjectOf(floor, before, ANYBODY, MOST_STEPS) : -1;
}

/** Who spoke last outside of others' words: the holder of a quotation without a source. */
export function runningTurn(floor: Floor): number {
  return floor.turns.at(-1)?.holder ?? -1;
}

/** The token where an attribution is introduced. */
export function anchorOf(a: RawAttribution): number {
  return (a.cue && (a.source ?? a.cue) || a.content[0])?.from ?? 0;
}
