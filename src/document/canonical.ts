import type { MentionForm, PartyMention } from '../party/types';

/** What the tagger reads in place of a party mention: one common word for each grammatical kind. */
const CANONICAL_FORM: Readonly<Record<MentionForm, string>> = {
  name: 'Canada',
  adjective: 'Canadian',
  people: 'Canadians',
};

/** A run without a space costs the tagger quadratic time; from this length on it is read as one word. */
const LONG_RUN = 400;
const LONG_RUN_FORM = 'Xxxxx';

/** The text as the tagger reads it, with the way back. */
export interface CanonicalText {
  text: string;
  /** Start offsets of the replacements in `text`, ascending. */
  at: number[];
  /** For each replacement: its length in `text`, and its place in the original. */
  length: number[];
  originalStart: number[];
  originalEnd: number[];
  /** For each replacement the index of the party mention, or -1. */
  mention: number[];
}

interface Replacement {
  start: number;
  end: number;
  form: string;
  mention: number;
}

const LONG = new RegExp(`\\S{${LONG_RUN},}`, 'gu');
const DOUBLE_MARK = /''|``|[“”„‟«»]/gu;
const APOSTROPHE = /[‘’‛]/gu;
/** The tagger does not always split a possessive from its noun; a space in front makes it sure. */
const POSSESSIVE = /(?<=[\p{L}\p{N}.])(?<!\b(?:it|he|she|that|this|there|here|what|who|where|how|let))(?=['’‛]s(?![\p{L}\p{N}]))/giu;
/** `#Iran` is one word to the tagger. */
const HASH = /#(?=$)/u;
/** `anti-Iran` is one word to the tagger: a space in place of the hyphen lets the party stand by itself. */
const JOINED_PREFIX = /(?<=\b(?:anti|pro|non|ex|post|pre|mid|inter|intra|trans|pan))[-‐‑–](?=$)/iu;

/** Insertions come first at their place, then the longest. */
function byPlace(a: Replacement, b: Replacement): number {
  const insertion = Number(a.end > a.start) - Number(b.end > b.start);
  return a.start - b.start || insertion || b.end - a.end;
}

function allMatches(text: string, pattern: RegExp, form: string): Replacement[] {
  return Array.from(text.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length, form, mention: -1 }));
}

function partyReplacements(text: string, mentions: readonly PartyMention[]): Replacement[] {
  const list: Replacement[] = [];
  mentions.forEach((m, mention) => {
    const before = text.slice(Math.max(0, m.start - 6), m.start);
    if (JOINED_PREFIX.test(before) || HASH.test(before)) list.push({ start: m.start - 1, end: m.start, form: ' ', mention: -1 });
    list.push({ start: m.start, end: m.end, form: CANONICAL_FORM[m.form], mention });
  });
  return list;
}

/**
 * Puts canonical forms in place of what must not influence the tagger: party names,
 * kinds of quotation marks, runs without spaces.
 */
export function canonicalText(text: string, mentions: readonly PartyMention[]): CanonicalText {
  const replacements = [
    ...allMatches(text, LONG, LONG_RUN_FORM),
    ...partyReplacements(text, mentions),
    ...allMatches(text, POSSESSIVE, ' '),
    ...allMatches(text, DOUBLE_MARK, '"'),
    ...allMatches(text, APOSTROPHE, "'"),
  ].sort(byPlace);
  const out: CanonicalText = { text: '', at: [], length: [], originalStart: [], originalEnd: [], mention: [] };
  const parts: string[] = [];
  let read = 0;
  let written = 0;
  for (const r of replacements) {
    if (r.start < read) continue;
    parts.push(text.slice(read, r.start), r.form);
    written += r.start - read;
    out.at.push(written);
    out.length.push(r.form.length);
    out.originalStart.push(r.start);
    out.originalEnd.push(r.end);
    out.mention.push(r.mention);
    written += r.form.length;
    read = r.end;
  }
  parts.push(text.slice(read));
  out.text = parts.join('');
  return out;
}
