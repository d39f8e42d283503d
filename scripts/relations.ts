/*
 * Changes of a text that must not change what is read in it, but for the names: each gives the changed text,
 * the way back to the offsets of the original, and the options under which what was not exchanged in the text
 * (people, institutions, members, coalitions) is exchanged in the definitions.
 */
import { compileParties } from '../src/party/compile';
import { defaultCoalitions } from '../src/party/coalitions';
import { defaultParties } from '../src/party/defaults';
import { dotEndsSentence } from '../src/party/dot';
import { findWordings } from '../src/party/find';
import type { MentionForm, PartyMention } from '../src/party/types';
import type { AnalyzeOptions, Party, PartyId } from '../src/types';

/** A text with some places worded otherwise. */
export interface Changed {
  text: string;
  /** The place in the original of a place in the changed text. */
  toOriginal: (offset: number) => number;
}

/** One thing that must make no difference. */
export interface Relation {
  name: string;
  /** The changed text, or `null` where the text gives nothing to change. */
  change: (text: string) => Changed | null;
  /** The options for reading the changed text. */
  options?: (text: string) => AnalyzeOptions;
  /** What a party of the changed text was in the original. */
  partyBack?: (id: PartyId) => PartyId;
}

/** A stretch of the original and what stands in its place. */
export interface Edit {
  start: number;
  end: number;
  by: string;
}

/** Puts edits, in order and apart, into a text. */
export function applyEdits(text: string, edits: readonly Edit[]): Changed {
  const parts: string[] = [];
  /** From each of these places of the changed text on, the original is this much further. */
  const places: number[] = [0];
  const shifts: number[] = [0];
  let read = 0;
  let written = 0;
  for (const { start, end, by } of edits) {
    parts.push(text.slice(read, start), by);
    written += start - read + by.length;
    read = end;
    places.push(written);
    shifts.push(read - written);
  }
  parts.push(text.slice(read));
  const toOriginal = (offset: number): number => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return offset + (shifts[low] as number);
  };
  return { text: parts.join(''), toOriginal };
}

/** One to one: the same length, so the same offsets. */
function sameLength(text: string, changed: string): Changed | null {
  return changed === text ? null : { text: changed, toOriginal: (offset) => offset };
}

type Kind = MentionForm | 'seat';

/** The first wording of each kind; `short` takes the acronym with dots for a name where there is one. */
function firstWordings(party: Party, short: boolean): Partial<Record<Kind, string>> {
  const acronym = party.aliases?.find((a) => /^(?:\p{Lu}\.)+$/u.test(a));
  const [adjective, people] = party.demonyms ?? [];
  const first: Partial<Record<Kind, string>> = { name: (short ? acronym : undefined) ?? party.name };
  if (adjective) first.adjective = adjective;
  if (people) first.people = people;
  if (party.seats?.[0]) first.seat = party.seats[0];
  return first;
}

/** What is exchanged of a mention: all of it, or the name in front of an institution (`U.S. Congress`). */
function exchangedPart(text: string, m: PartyMention, party: Party): { end: number; kind: Kind } | null {
  if (m.relation === 'seat') return { end: m.end, kind: 'seat' };
  if (m.relation === 'self') return { end: m.end, kind: m.form };
  if (m.relation !== 'institution') return null;
  const wording = text.slice(m.start, m.end);
  const isFront = (w: string): boolean => wording.startsWith(`${w} `) && !party.institutions?.includes(wording);
  const name = [party.name, ...(party.aliases ?? [])].find(isFront);
  if (name) return { end: m.start + name.length, kind: 'name' };
  const demonym = party.demonyms?.find(isFront);
  return demonym ? { end: m.start + demonym.length, kind: 'adjective' } : null;
}

/** Where a wording means something else (`in Tehran`, `TEHRAN –`): whose it is, and of which kind. */
function apartFrom(text: string, m: PartyMention, parties: readonly Party[]): { party: Party; kind: Kind } | null {
  const wording = text.slice(m.start, m.end).toLowerCase();
  const has = (list: readonly string[] | undefined): boolean => list?.some((w) => w.toLowerCase() === wording) ?? false;
  for (const party of parties) {
    if (has(party.seats)) return { party, kind: 'seat' };
    if (has([party.name, ...(party.aliases ?? []), ...(party.demonyms ?? [])])) return { party, kind: m.form };
  }
  return null;
}

/** Whose mention this is of two parties, and what of it is exchanged. */
function exchangeable(text: string, m: PartyMention, parties: readonly Party[]): { own: Party; end: number; kind: Kind } | null {
  if (m.relation === 'apart') {
    const found = apartFrom(text, m, parties);
    return found && { own: found.party, end: m.end, kind: found.kind };
  }
  const own = m.parties.length === 1 ? parties.find((p) => p.id === m.parties[0]) : undefined;
  const part = own && exchangedPart(text, m, own);
  return part ? { own, ...part } : null;
}

/** Exchanges the names, demonyms and seats of two parties. */
export function exchangeInText(text: string, a: Party, b: Party, short: boolean): Changed | null {
  const edits: Edit[] = [];
  for (const m of findWordings(text, compileParties())) {
    const part = exchangeable(text, m, [a, b]);
    if (!part) continue;
    const other = part.own === a ? b : a;
    const { start } = m;
    const end = part.end;
    let by = firstWordings(other, short)[part.kind] ?? other.name;
    if (part.kind === 'seat' && text.slice(start, end) === text.slice(start, end).toUpperCase()) by = by.toUpperCase();
    // A dot at the end of a sentence is the sentence's and the name's at once; such a name ends one with its article only.
    if (by.endsWith('.') && text[end] === '.') by = `${/\bthe $/iu.test(text.slice(Math.max(0, start - 5), start)) ? '' : 'the '}${by.slice(0, -1)}`;
    edits.push({ start, end, by });
  }
  return edits.length > 0 ? applyEdits(text, edits) : null;
}

function without<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}

/** The definitions with what the text keeps (people, institutions, members, coalitions) exchanged. */
function exchangedOptions(a: Party, b: Party): AnalyzeOptions {
  const kept = ['people', 'institutions', 'members'] as const;
  const take = (own: Party, other: Party): Party => {
    const rest = Object.fromEntries(kept.flatMap((key) => (other[key] ? [[key, other[key]]] : [])));
    return { ...without(own, kept), ...rest };
  };
  const swap = (id: PartyId): PartyId => (id === a.id ? b.id : id === b.id ? a.id : id);
  return {
    parties: defaultParties.map((p) => (p === a ? take(a, b) : p === b ? take(b, a) : p)),
    coalitions: defaultCoalitions.map((c) => ({ ...c, parties: c.parties.map(swap) })),
  };
}

/** The exchange of two parties; `short` writes `U.S.` where the first wording would be `United States`. */
export function exchange(a: Party, b: Party, short = false): Relation {
  const options = exchangedOptions(a, b);
  return {
    name: `exchange ${a.id} and ${b.id}${short ? ', with dots' : ''}`,
    change: (text) => exchangeInText(text, a, b, short),
    options: () => options,
    partyBack: (id) => (id === a.id ? b.id : id === b.id ? a.id : id),
  };
}

/** Every pair of the default parties. */
export function allExchanges(): Relation[] {
  return defaultParties.flatMap((a, i) => defaultParties.slice(i + 1).flatMap((b) => {
    const dotted = [a, b].some((p) => firstWordings(p, true).name !== firstWordings(p, false).name);
    return dotted ? [exchange(a, b), exchange(a, b, true)] : [exchange(a, b)];
  }));
}

/** The office holder whose surname the text has most often, with the party. */
function mostNamed(text: string): { surname: string; full: string; party: PartyId } | null {
  let best: { surname: string; full: string; party: PartyId; count: number } | null = null;
  for (const party of defaultParties) {
    for (const person of party.people ?? []) {
      const full = typeof person === 'string' ? person : person.name;
      const surname = full.split(' ').pop() as string;
      if (!text.includes(full)) continue;
      const count = text.split(surname).length;
      if (!best || count > best.count) best = { surname, full, party: party.id, count };
    }
  }
  return best;
}

/** A surname that no table knows. */
const NEW_SURNAME = 'Velmarov';

/** One speaker gets another surname; the user makes the affiliation known, as the table of offices did. */
export const renameSpeaker: Relation = {
  name: 'rename a speaker',
  change(text) {
    const person = mostNamed(text);
    if (!person) return null;
    const edits: Edit[] = [];
    for (let at = text.indexOf(person.surname); at >= 0; at = text.indexOf(person.surname, at + 1)) {
      edits.push({ start: at, end: at + person.surname.length, by: NEW_SURNAME });
    }
    return applyEdits(text, edits);
  },
  options(text) {
    const person = mostNamed(text);
    if (!person) return {};
    return { speakers: [{ name: person.full.replace(person.surname, NEW_SURNAME), aliases: [NEW_SURNAME], affiliation: person.party }] };
  },
};

/** Straight quotation marks and apostrophes in place of curly ones. */
export const straightQuotes: Relation = {
  name: 'straight quotation marks',
  change: (text) => sameLength(text, text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'")),
};

/** `US` in place of `U.S.`. */
export const withoutDots: Relation = {
  name: 'US for U.S.',
  change(text) {
    const edits: Edit[] = [];
    for (const { index } of text.matchAll(/\bU\.S\.(?![\p{L}.])/gu)) {
      edits.push({ start: index, end: index + 4, by: dotEndsSentence(text, index, index + 4) ? 'US.' : 'US' });
    }
    return edits.length > 0 ? applyEdits(text, edits) : null;
  },
};

/** All in one paragraph; a break behind a heading stays, since nothing else ends the heading. */
export const oneParagraph: Relation = {
  name: 'one paragraph',
  change: (text) => sameLength(text, text.replace(/(?<=[.!?]["”’')]?[ \r\n]{0,4})\n/gu, ' ')),
};

/** All relations that are measured. */
export const relations: readonly Relation[] = [...allExchanges(), renameSpeaker, straightQuotes, withoutDots, oneParagraph];
