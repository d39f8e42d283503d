import { isApart } from './context';
import { dotEndsSentence } from './dot';
import { isSurname, startOfName } from './person';
import { APOSTROPHE, COMMON_BODY, HYPHEN, PLACE_IN_FRONT, POSSESSION, PRONOUN_BEFORE, STATES_BEHIND, STATES_REACH, STYLE_IN_FRONT, WORD_BEHIND, WORD_CHARACTER, isBeforeMembers } from './surroundings';
import { lowerOf, wordsOf, type Words } from './names';
import type { CompiledParties, NameNode, PartyMention, PartyName } from './types';
import type { PartyId } from '../types';

const SPACE = /\s/u;
/** More white space than this, or a blank line, parts the words of a name. */
const WIDEST_GAP = 3;

/** The end of the white space that stands for a space of the wording, or -1. */
function endOfGap(text: string, start: number): number {
  let at = start;
  let breaks = 0;
  while (SPACE.test(text[at] ?? 'x') && at - start <= WIDEST_GAP) if (text[at++] === '\n') breaks++;
  return at === start || at - start > WIDEST_GAP || breaks > 1 ? -1 : at;
}

/** Where `wording` ends if the text has it at `start`, else -1. Kinds of apostrophe, hyphen and space are one. */
function matchEnd(text: string, start: number, wording: string): number {
  let at = start;
  for (let i = 0; i < wording.length; i++) {
    const wanted = wording[i] as string;
    const seen = text[at];
    if (seen === undefined) return -1;
    if (wanted === ' ') {
      at = endOfGap(text, at);
      if (at < 0) return -1;
      continue;
    }
    const same = seen === wanted || (wanted === '-' && HYPHEN.test(seen)) || (wanted === "'" && APOSTROPHE.test(seen));
    if (!same) return -1;
    at++;
  }
  return at;
}

/** The wording as it stands or in capitals; -1 where the text has something else. */
function endOfWording(text: string, start: number, wording: string): number {
  const plain = matchEnd(text, start, wording);
  if (plain >= 0) return wording === 'US' && PRONOUN_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ? -1 : plain;
  const capitals = wording.toUpperCase();
  return capitals.length > 2 && capitals !== wording ? matchEnd(text, start, capitals) : -1;
}

const LONGEST_ADDRESS = 80;

/** True inside of a web or mail address. */
function isInAddress(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && from > start - LONGEST_ADDRESS && !SPACE.test(text[from - 1] as string)) from--;
  if (from === start) return false;
  const run = text.slice(from, start);
  return run.includes('://') || run.includes('www.') || run.slice(0, -1).includes('@');
}

/** The end of a mention that begins at `start`, or -1. */
function mentionEnd(text: string, start: number, name: PartyName): number {
  const end = endOfWording(text, start, name.wording);
  if (end < 0 || WORD_CHARACTER.test(text[end] ?? ' ') || WORD_BEHIND.test(text.slice(end, end + 2))) return -1;
  const isDirection = name.relation === 'coalition' && name.form === 'adjective' && text[start] === name.wording[0]?.toLowerCase();
  if (name.ofMembers && !isBeforeMembers(text.slice(end, end + STATES_REACH))) return -1;
  return isInAddress(text, start) || isDirection && !STATES_BEHIND.test(text.slice(end, end + STATES_REACH)) ? -1 : end;
}

const NO_NAMES: readonly PartyName[] = [];

/** All wordings that the words from `i` on may spell, the longest first. */
function candidates(text: string, words: Words, i: number, root: NameNode): readonly PartyName[] {
  let node = root.next.get(lowerOf(text, words, i));
  if (!node) return NO_NAMES;
  const found: PartyName[][] = [];
  for (let k = i + 1; node; k++) {
    if (node.names.length > 0) found.unshift(node.names);
    node = k < words.start.length && node.next.size > 0 ? node.next.get(lowerOf(text, words, k)) : undefined;
  }
  return found.flat();
}

/**
 * The party in front of its body: `the U.S. Congress` is one mention. A common noun is a body of
 * whichever party stands in front (`Iranian Parliament`); one with a name of its own keeps its party.
 */
function ownerInFront(text: string, last: PartyMention | undefined, start: number, name: PartyName): PartyMention | null {
  if (!last || name.kind !== 'institution' || last.form === 'people' || (last.relation !== 'self' && last.relation !== 'seat')) return null;
  const fits = last.parties[0] === name.parties[0] || COMMON_BODY.test(name.wording);
  return fits && POSSESSION.test(text.slice(last.end, start)) ? last : null;
}

/** `Tehran, Iran` is an address: the place goes, the name stays. */
function isAddress(text: string, last: PartyMention | undefined, lastKind: string, next: PartyMention): boolean {
  return lastKind === 'seat' && last !== undefined && next.form === 'name' && last.parties[0] === next.parties[0] && /^, $/u.test(text.slice(last.end, next.start));
}

/** The mention that a wording makes from `start` to `end`. */
function mentionOf(text: string, start: number, end: number, name: PartyName, owned: boolean): PartyMention {
  const dot = name.wording.endsWith('.') && dotEndsSentence(text, start, end) ? 1 : 0;
  const apart = isApart(text, start, end, name, owned);
  return { start, end: end - dot, form: name.form, parties: apart ? [] : name.parties, relation: apart ? 'apart' : name.relation, ...(name.land && { land: name.land }) };
}

/** What a namesake bears: a person's name, however much of it is written; of a country that one word. */
const borne = ({ form, parties, wording }: PartyName): readonly string[] => (form === 'person' ? parties : [wording]);

/** Where a namesake is named and the party itself never in full or in another way, the surname alone is the namesake's. */
class Namesakes {
  readonly #met = new Set<string>();
  readonly #inFull = new Set<PartyId>();
  readonly #alone = new Map<PartyMention, PartyName>();

  meet(name: PartyName): void {
    for (const key of borne(name)) this.#met.add(key);
  }

  add(mention: PartyMention, name: PartyName, full: boolean): void {
    if (!full) this.#alone.set(mention, name);
    else for (const id of mention.parties) this.#inFull.add(id);
  }

  isAnothers(mention: PartyMention): boolean {
    const name = this.#alone.get(mention);
    return name !== undefined && borne(name).some((key) => this.#met.has(key)) && !mention.parties.some((id) => this.#inFull.has(id));
  }
}

/** The longest style of a state in front of its name. */
const STYLE_REACH = 40;

/** `[the] Kingdom of Arnor`: where the style of a state begins in front of its name. */
function startOfStyle(text: string, start: number, free: number): number {
  const from = Math.max(free, start - STYLE_REACH);
  return start - (STYLE_IN_FRONT.exec(text.slice(from, start))?.[0].length ?? 0);
}

/** Where the mention of a person or of a country begins; null where a namesake is meant (`Ben [Lee]`, `Ann [Jordan]`). */
function startOf(text: string, start: number, end: number, name: PartyName, free: number): number | null {
  if (name.given) return startOfName(text, start, end, name.given, free);
  if (name.kind !== 'name') return start;
  return isSurname(text, start, free) ? null : name.form === 'name' && name.relation === 'self' ? startOfStyle(text, start, free) : start;
}

/** Whether a mention tells that the party itself is meant, beside those by a name that others may bear. */
function isInFull(text: string, from: number, start: number, { form, kind, wording }: PartyName): boolean {
  if (wording.includes(' ')) return true;
  return from < start || form !== 'person' && (kind !== 'name' || PLACE_IN_FRONT.test(text.slice(Math.max(0, start - 5), start)));
}

/**
 * Finds every wording of a party, leftmost and longest first, in time linear in the text: the mentions, and the
 * wordings that mean something else (`in Tehran`, `Moscow Times`), whose names later stages must not see either.
 * @param text any string
 * @param parties what {@link compileParties} made of the definitions
 * @returns mentions in order, not overlapping, offsets in UTF-16 code units
 */
export function findWordings(text: string, parties: CompiledParties): PartyMention[] {
  const words = wordsOf(text);
  const mentions: PartyMention[] = [];
  const namesakes = new Namesakes();
  let lastKind = '';
  let free = 0;
  words.start.forEach((start, i) => {
    if (start < free || parties.firstCodes[words.code[i] as number] === 0) return;
    for (const name of candidates(text, words, i, parties.names)) {
      const end = mentionEnd(text, start, name);
      if (end < 0) continue;
      free = end;
      const last = mentions.at(-1);
      const from = startOf(text, start, end, name, last?.end ?? 0);
      if (from === null) namesakes.meet(name);
      if (name.kind === 'namesake' || from === null) break;
      const owner = ownerInFront(text, last, start, name);
      const mention = mentionOf(text, from, end, name, owner !== null);
      if (owner) Object.assign(mention, { start: owner.start, parties: owner.parties });
      if (owner) mentions.pop();
      else if (isAddress(text, last, lastKind, mention)) Object.assign(last as PartyMention, { parties: [], relation: 'apart' });
      mentions.push(mention);
      if (name.form === 'person' || !name.given) namesakes.add(mention, name, isInFull(text, from, start, name));
      lastKind = name.kind;
      break;
    }
  });
  return mentions.filter((m) => !namesakes.isAnothers(m));
}

/** Finds every mention of a party: of {@link findWordings} those that mean one. */
export function findParties(text: string, parties: CompiledParties): PartyMention[] {
  return findWordings(text, parties).filter((m) => m.relation !== 'apart');
}
