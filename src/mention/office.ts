import { partyAt, someIn } from '../document/range';
import type { Document } from '../document/types';
import type { PartyId } from '../types';
import { EXPERTS, FIELDS, PERSONAL_RANKS, RANKS, type RoleRow } from '../lexicon/mention-roles';
import { AND, FIGHTERS, NOT_BEHIND } from '../lexicon/mention-words';
import { DEMONYM } from '../lexicon/mention-places';
import { BETWEEN } from '../lexicon/speech-words';
import { allegianceBehind, allegianceIn, landBehind, masterBehind, ownerBefore, pronounOwner, representedBehind } from './allegiance';
import { isDeterminer, isPossessiveMark } from './chunk';
import { complementsOf } from './complement';
import { addMention, rawMention, type Reader, type RoleReading } from './reading';
import { genderOf, roleReading, skipHonorifics } from './title';
import { capitalised, isBody, isHumanParty, nameEnd, roleAt } from './words';
import { readNames } from './named';

/** `Commander of the Navy Rear Admiral Ann Lee` is an admiral, too. */
function withRank(document: Document, role: RoleReading, name: number): RoleReading {
  let from = name;
  while (PERSONAL_RANKS.has(document.tokens.lower[from - 1])) from--;
  return { ...role, nouns: [...roleReading(document, { from, to: name }).nouns, ...role.nouns] };
}

/** `an Iran analyst`, `the U.S. Iran envoy`: the land is what they deal with. */
function isTopic(document: Document, from: number, land: number, row: RoleRow | undefined): boolean {
  const party = partyAt(document, land);
  if (land < from || !party?.land || party.form !== 'name') return false;
  return EXPERTS.has(row?.also[0]) || someIn({ from, to: land }, (i) => document.tokens.party[i] !== -1 || DEMONYM.test(document.tokens.word[i] as string));
}

/** `an act President Lee called cowardly`: the noun before the title is not part of it. */
function opensTitle(tokens: Document['tokens'], from: number, head: number): boolean {
  const before = tokens.lower[head - 1] as string;
  return capitalised(tokens, head) && head - 1 > from && isDeterminer(tokens, from) && tokens.pos[head - 1] === 'NOUN' && !capitalised(tokens, head - 1) && !roleAt(tokens, head - 1) && !FIELDS.has(before) && !RANKS.has(before) && !isBody(tokens, head - 1);
}

/** `the leaders of France, Germany and the UK`, which are one party: past those that are joined to the first. */
function pastMembers(document: Document, to: number, party: PartyId): number {
  const { tokens } = document;
  const isMember = (i: number): boolean => partyAt(document, i)?.parties.includes(party) ?? false;
  let [end, joined] = [to, false];
  for (let i = to; BETWEEN.has(tokens.lower[i]) || isMember(i); i++) {
    joined ||= AND.has(tokens.lower[i]);
    if (joined && isMember(i)) end = i + 1;
  }
  return NOT_BEHIND.has(tokens.pos[end]) ? to : end;
}

/** Reads a role, with the name after it where there is one. Returns where reading goes on. */
export function readRole(reader: Reader, at: number, head: number, to: number): number {
  const from = opensTitle(reader.document.tokens, at, head) ? head : at;
  const { document, list } = reader;
  const { tokens } = document;
  const afterTitles = skipHonorifics(document, head + 1, to);
  const end = nameEnd(tokens, afterTitles);
  const row = roleAt(tokens, head);
  const role = roleReading(document, { from, to: head + 1 });
  const allegiance = representedBehind(document, head + 1) ?? allegianceIn(document, { from, to: isTopic(document, from, head - 1, row) ? head - 1 : head }) ?? ownerBefore(document, from, row?.noun) ?? pronounOwner(document, from, list);
  const plural = row?.plural ?? false;
  if (isHumanParty(document, afterTitles) && afterTitles < to && !plural) {
    addMention(reader, { from, role, to: afterTitles + 1, head: afterTitles, kind: 'party', human: true, allegiance, gender: genderOf(document, { from, to: afterTitles }, null) });
    return afterTitles + 1;
  }
  if (end > afterTitles && end <= to && !plural) {
    const name = { from: afterTitles, to: end };
    addMention(reader, { from, role, to: end, head: end - 1, kind: 'name', name, allegiance: allegiance ?? allegianceBehind(document, end), gender: genderOf(document, { from, to: end }, name) });
    return end;
  }
  if (head + 1 < to) return readNames(reader, from, to);
  const more = complementsOf(document, head, from);
  if (plural && more.allegiance?.party) more.to = pastMembers(document, more.to, more.allegiance.party);
  const gender = genderOf(document, { from, to: more.name?.to ?? head + 1 }, more.name);
  const master = FIGHTERS.has(row?.noun) ? masterBehind(document, more.to) : landBehind(document, row?.noun, head + 1);
  const whole = rawMention({ from, to: more.to, head, kind: 'role', role, plural, allegiance: allegiance ?? more.allegiance ?? master, gender });
  if (plural) list.push({ ...whole, kind: 'group' });
  else if (more.human) list.push({ ...whole, head: more.to - 1, kind: 'party', human: true });
  else if (more.name) list.push({ ...whole, role: withRank(document, role, more.name.from), head: more.name.to - 1, kind: 'name', name: more.name });
  else if (more.to > from + 1 || capitalised(tokens, head) || isPossessiveMark(tokens, from - 1) || tokens.word[from - 1] === ':') list.push(whole);
  return Math.max(more.to, to);
}
