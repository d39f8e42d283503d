import type { CompiledParties, PartyMention, PartyName } from './types';

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
/** A sentence goes on after `U.S.` unless one of these follows. */
const STARTER = /^\s+(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|However|According|For|As|After|If)\b/u;

function endOf(text: string, start: number, name: PartyName): number {
  const end = start + name.wording.length;
  if (WORD_CHARACTER.test(text[end] ?? ' ')) return -1;
  if (!name.wording.endsWith('.')) return end;
  const rest = text.slice(end, end + 14);
  return STARTER.test(rest) || rest.trim() === '' ? end - 1 : end;
}

/**
 * Finds every mention of a party, leftmost and longest first.
 * @param text any string
 * @param parties what {@link compileParties} made of the definitions
 * @returns mentions in order, not overlapping, offsets in UTF-16 code units
 */
export function findParties(text: string, parties: CompiledParties): PartyMention[] {
  const mentions: PartyMention[] = [];
  let free = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (start < free) continue;
    const names = parties.byFirstWord.get(match[0].toLowerCase());
    if (!names) continue;
    for (const name of names) {
      if (!text.startsWith(name.wording, start)) continue;
      const end = endOf(text, start, name);
      if (end < 0) continue;
      mentions.push({ start, end, parties: name.parties, form: name.form, relation: name.relation });
      free = end;
      break;
    }
  }
  return mentions;
}
