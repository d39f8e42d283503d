import { AN, BARE_POSSESSIVE, CANONICAL_FORM, GLUED, GLUED_BEHIND, JOINED_PREFIX, POSSESSIVE, POSSESSIVE_S, SPELLING, THE } from '../lexicon/heading-words';
import { loweredInHeadings, type Surnames } from './heading';
import { looseAccents, plainLetters } from '../lexicon/latin';
import { isSingleOpen } from '../party/dot';
import type { PartyMention } from '../party/types';

/** A run without a space costs the tagger quadratic time; from this length on it is read as one word. */
const LONG_RUN = 400;
const LONG_RUN_FORM = 'Xxxxx';

interface Replacement {
  start: number;
  end: number;
  form: string;
  /** Index of the party mention that it hides. */
  mention?: number | undefined;
}

/** A replacement with its place in the canonical text. */
export interface Replaced extends Replacement {
  at: number;
}

/** The text as the tagger reads it, with the way back: the replacements, in order. */
export interface CanonicalText {
  text: string;
  replaced: Replaced[];
}

const LONG = new RegExp(`\\S{${LONG_RUN},}`, 'gu');

/** Insertions come first at their place, then the longest. */
function byPlace(a: Replacement, b: Replacement): number {
  const insertion = Number(a.end > a.start) - Number(b.end > b.start);
  return a.start - b.start || insertion || b.end - a.end;
}

/** What a pattern finds, each with the form in its place. */
function replacedIn(text: string, pattern: RegExp, formOf: (found: RegExpExecArray) => string): Replacement[] {
  return Array.from(text.matchAll(pattern), (found) => ({ start: found.index, end: found.index + found[0].length, form: formOf(found) }));
}

/** Hardly a text has any: a look at every 400th character tells. */
function longRuns(text: string): Replacement[] {
  let space = -1;
  for (let next = 0; next >= 0 && text.length - space > LONG_RUN; space = next) {
    next = text.lastIndexOf(' ', space + LONG_RUN);
    if (next <= space) return replacedIn(text, LONG, () => LONG_RUN_FORM);
  }
  return [];
}

function spellings(text: string): Replacement[] {
  return replacedIn(text, SPELLING, ({ groups }) => (groups?.double ? '"' : groups?.single ? "'" : ' '));
}

function possessives(text: string): Replacement[] {
  return Array.from(text.matchAll(POSSESSIVE_S), (m) => m.index).filter((at) => {
    POSSESSIVE.lastIndex = at;
    return POSSESSIVE.test(text);
  }).map(insertion);
}

function insertion(at: number): Replacement {
  return { start: at, end: at, form: ' ' };
}

const NOTHING: readonly Replacement[] = [];

/** Whether the word before a space in front of `at` ends with `letter`, small or capital. */
function endsBefore(text: string, at: number, letter: string): boolean {
  return text[at - 2]?.toLowerCase() === letter;
}

/** What stands in front of a mention that begins at `start`, and would tell the tagger which name it is. */
function beforeMention(text: string, start: number): readonly Replacement[] {
  const spaced = text[start - 1] === ' ';
  if (spaced && !endsBefore(text, start, 'n')) return NOTHING;
  const before = text.slice(Math.max(0, start - 8), start);
  const an = AN.exec(before);
  if (an) return [{ start: start - before.length + an.index, end: start - before.length + an.index + 2, form: (an[0][0] as string) }];
  if (JOINED_PREFIX.test(before)) return [{ start: start - 1, end: start, form: ' ' }];
  return GLUED.test(before.at(-1) ?? ' ') ? [insertion(start)] : NOTHING;
}

function afterMention(text: string, m: PartyMention): readonly Replacement[] {
  if (text[m.end] === ' ') return NOTHING;
  const after = text.slice(m.end, m.end + 4);
  if ((m.form === 'name' || m.form === 'person') && BARE_POSSESSIVE.test(after) && !isSingleOpen(text, m.start)) {
    return [insertion(m.end), { start: m.end, end: m.end + 1, form: "'s" }];
  }
  if (GLUED_BEHIND.test(after)) return [insertion(m.end), insertion(m.end + 1)];
  return GLUED.test(after[0] ?? ' ') ? [insertion(m.end)] : NOTHING;
}

function partyReplacements(text: string, mentions: readonly PartyMention[]): Replacement[] {
  return mentions.flatMap((m, mention) => {
    const article = m.form === 'name' && endsBefore(text, m.start, 'e') ? THE.exec(text.slice(Math.max(0, m.start - 6), m.start)) : null;
    const start = article ? m.start - article[0].length : m.start;
    return [...beforeMention(text, start), { start, end: m.end, form: CANONICAL_FORM[m.form], mention }, ...afterMention(text, m)];
  });
}

/**
 * Puts canonical forms in place of what must not influence the tagger: party names,
 * kinds of quotation marks, runs without spaces, letters that it does not know.
 */
export function canonicalText(text: string, mentions: readonly PartyMention[], surnames: Surnames): CanonicalText {
  const replacements: Replacement[] = [
    ...longRuns(text),
    ...partyReplacements(text, mentions),
    ...possessives(text),
    ...spellings(text),
    ...looseAccents(text).map((accent) => ({ ...accent, form: '' })),
    ...loweredInHeadings(text, mentions, surnames),
  ].sort(byPlace);
  const replaced: Replaced[] = [];
  const parts: string[] = [];
  let read = 0;
  let written = 0;
  for (const r of replacements) {
    if (r.start < read) continue;
    parts.push(text.slice(read, r.start), r.form);
    written += r.start - read;
    replaced.push({ start: r.start, end: r.end, form: r.form, mention: r.mention, at: written });
    written += r.form.length;
    read = r.end;
  }
  parts.push(text.slice(read));
  return { text: plainLetters(parts.join('')), replaced };
}
