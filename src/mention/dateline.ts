import { THE_IN_FRONT } from '../lexicon/mention-words';
import { DATELINE, DATELINE_AGENCY, DATELINE_COLON, DATE_OR_AGENCY, FIRST_LETTERS, PLACES, STATES } from '../lexicon/mention-places';
import type { Document } from '../document/types';
import { findParties } from '../party/find';
import type { CompiledParties, MentionRelation, PartyMention } from '../party/types';
import type { PartyId } from '../types';

/** Where an article was written, and where it says so. */
export interface Dateline {
  place: string;
  start: number;
  end: number;
}

/** Headings and a byline may stand before the dateline. */
const LINES_BEFORE = 3;

/** The party that a place of a dateline names, whatever its capitals. */
export function placeOf(place: string, parties: CompiledParties): PartyMention | undefined {
  const written = place.toLowerCase().replace(FIRST_LETTERS, (c) => c.toUpperCase());
  return [...findParties(place, parties), ...findParties(written, parties)][0];
}

/** `LONDON:`, where no `NAME:` of a transcript is meant: the place is known. */
function placeBeforeColon(line: string, parties: CompiledParties): RegExpExecArray | null {
  const match = DATELINE_COLON.exec(line);
  const place = match?.[1]?.toLowerCase();
  return place && (placeOf(place, parties)?.relation === 'seat' || PLACES.has(place) && !STATES.has(place)) ? match : null;
}

/** A dateline is in capitals, or has a date or agency, or names a place of a party; `Ann Lee – the envoy – said` is none. */
function datelineAt(text: string, start: number, parties: CompiledParties): Dateline | null {
  const line = text.slice(start, start + 120);
  const match = DATELINE.exec(line) ?? DATELINE_AGENCY.exec(line) ?? placeBeforeColon(line, parties);
  if (!match) return null;
  const [whole, place = ''] = match;
  const sure = place === place.toUpperCase() || DATE_OR_AGENCY.test(whole) || findParties(place, parties).some((m) => m.end - m.start === place.length);
  return sure && place.split(' ').length <= 3 ? { place, start, end: start + whole.length } : null;
}

/** The dateline at the head of one of the first lines that are not blank. */
export function datelineOf(text: string, parties: CompiledParties): Dateline | null {
  let start = 0;
  for (let line = 0; line <= LINES_BEFORE; line++) {
    const dateline = datelineAt(text, start, parties);
    if (dateline) return dateline;
    const end = text.indexOf('\n', start);
    if (end < 0) return null;
    start = end + 1;
    while (/\s/u.test(text[start] ?? '')) start++;
  }
  return null;
}

/** The party whose seat the document is datelined from, or `null`; two towns (`ROME/PARIS`) are nobody's. */
export function homeParty(dateline: Dateline | null, parties: CompiledParties): PartyId | null {
  const party = dateline && !dateline.place.includes('/') && placeOf(dateline.place, parties);
  return party && party.relation === 'seat' ? party.parties[0] ?? null : null;
}

/** A place has no more words than these. */
const LONGEST_PLACE = 4;

/** The place of `In Tokyo, …`, `Speaking in Tokyo, …` before the token `from`, or null. */
export function sceneBefore({ tokens, text }: Document, from: number): string | null {
  if (tokens.lower[from - 1] !== ',') return null;
  for (let i = from - 2; i >= from - 2 - LONGEST_PLACE && tokens.sentence[i] === tokens.sentence[from]; i--) {
    if (tokens.lower[i] === 'in') return text.slice(tokens.start[i + 1], tokens.end[from - 2]).replace(THE_IN_FRONT, '');
  }
  return null;
}

/** The party of a place that is nothing but its name, or null. */
export function partyOfPlace(place: string, parties: CompiledParties, relation?: MentionRelation): PartyId | null {
  const party = placeOf(place, parties);
  return party?.end === place.length && party.start === 0 && (relation ?? party.relation) === party.relation ? party.parties[0] ?? null : null;
}
