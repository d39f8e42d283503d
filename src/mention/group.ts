import { isVerbOf, partyAt, someIn, opensSentence } from '../document/range';
import { VERB_TAGS } from '../lexicon/heading-words';
import type { Document, TokenRange } from '../document/types';
import type { PartyId } from '../types';
import { CALENDAR_WORDS, STATE_NOUNS, THING_NAMES } from '../lexicon/mention-institutions';
import { EXPERTS, FIELDS, FIELD_ENDING, PERSONAL_RANKS, RANKS, type RoleRow } from '../lexicon/mention-roles';
import { AND, CROWDS, FIGHTERS, FOR_BODIES, NOT_BEHIND, PURPOSES, SOMEBODY } from '../lexicon/mention-words';
import { DEMONYM, PEOPLE_ADJECTIVES, PLACES } from '../lexicon/mention-places';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { BETWEEN, TEXTS } from '../lexicon/speech-words';
import { allegianceBehind, allegianceIn, landBehind, masterBehind, ownerBefore, pronounOwner, representedBehind } from './allegiance';
import { chunkEnd, isDeterminer, isPossessiveMark } from './chunk';
import { complementsOf } from './complement';
import { ofParty, rawMention, type RawMention, type RoleReading } from './reading';
import { tellsAge } from './ties';
import { genderOf, roleReading, skipHonorifics, titleHead } from './title';
import { capitalised, isAcronym, isBodies, isBody, isHumanParty, isPublisher, isQualifier, nameEnd, roleAt } from './words';

/** The words of `the 58-year-old`. */
const AGE_LENGTH = 6;

/** What the words of one noun group are read with. */
interface Reader {
  document: Document;
  list: RawMention[];
}

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
function readRole(reader: Reader, at: number, head: number, to: number): number {
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
    list.push(rawMention({ from, role, to: afterTitles + 1, head: afterTitles, kind: 'party', human: true, allegiance, gender: genderOf(document, { from, to: afterTitles }, null) }));
    return afterTitles + 1;
  }
  if (end > afterTitles && end <= to && !plural) {
    const name = { from: afterTitles, to: end };
    list.push(rawMention({ from, role, to: end, head: end - 1, kind: 'name', name, allegiance: allegiance ?? allegianceBehind(document, end), gender: genderOf(document, { from, to: end }, name) }));
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

/** True for who is told something: a name behind it begins what is told (`told the newspaper Smith had left`). */
function isTold({ document: { tokens } }: Reader, from: number): boolean {
  return isVerbOf(tokens, from - 1, SPEECH_VERBS);
}

/** `The company Lee founded is …`: the name is the subject of a clause about the institution. */
function isReduced({ document: { tokens: { pos } } }: Reader, verb: number): boolean {
  return pos[verb] === 'VERB' && VERB_TAGS.has(pos[verb + 1]);
}

/** `Islamist group Vasqua said`: the party behind the noun is its name. */
function isNamedBy(reader: Reader, { from, to }: TokenRange, head: number): boolean {
  const { tokens } = reader.document;
  const party = partyAt(reader.document, head + 1);
  return head + 2 === to && party?.form === 'name' && party.parties.length === 1 && party.relation === 'self' && !capitalised(tokens, head) && !isPublisher(tokens, head) && !isTold(reader, from) && !isReduced(reader, to);
}

/** `Institute for Fiscal Studies`, `Council on Foreign Relations`; not `the Senate on Monday`. */
function tellsPurpose(tokens: Document['tokens'], head: number, at: number): boolean {
  if (!PURPOSES.has(tokens.lower[at]) || !capitalised(tokens, head) || !capitalised(tokens, at + 1) || tokens.party[at + 1] !== -1) return false;
  const last = tokens.lower[chunkEnd(tokens, at + 1) - 1] as string;
  return !CALENDAR_WORDS.has(tokens.lower[at + 1]) && (FIELDS.has(last) || FIELD_ENDING.test(last) || tokens.lower[at] === 'for' && FOR_BODIES.has(tokens.lower[head]));
}

/** Reads an institution whose noun is at `head`, with its name behind (`the company Norvanta`). Returns where reading goes on. */
function readInstitution(reader: Reader, from: number, head: number, to: number): number {
  const { document, list } = reader;
  const { tokens } = document;
  let end = head + 1;
  let allegiance = allegianceIn(document, { from, to: head }) ?? pronounOwner(document, from, list);
  while (end === to || end > to) {
    const goesOn = tokens.lower[end] === 'of' || tokens.lower[end] === 'and' && isQualifier(tokens, end - 1) && isQualifier(tokens, end + 1) || tellsPurpose(tokens, head, end);
    if (!goesOn) break;
    const next = chunkEnd(tokens, end + 1);
    // `Ministry of External Affairs spokesperson Ann Lee`
    const office = titleHead(document, end + 1, next);
    if (office > end + 1 && nameEnd(tokens, office + 1) > office + 1) return readRole(reader, from, office, next);
    const official = next > end + 1 && (capitalised(tokens, next - 1) || tokens.party[next - 1] !== -1 || isQualifier(tokens, next - 1));
    if (!official || tokens.sentence[end + 1] !== tokens.sentence[head]) break;
    allegiance ??= allegianceIn(document, { from: end + 1, to: next });
    end = next;
  }
  allegiance ??= landBehind(document, tokens.lower[head], end);
  if (isNamedBy(reader, { from, to }, head)) {
    list.push(rawMention({ from, to, head: end, kind: 'party' }));
    return to;
  }
  const own = end === head + 1 && !capitalised(tokens, head) && !isTold(reader, from) ? nameEnd(tokens, end) : end;
  const name = own > end && own === to && !isReduced(reader, own) ? { from: end, to: own } : { from, to: end };
  end = name.to;
  const named = name.from > head || isDeterminer(tokens, from) || capitalised(tokens, head) || allegiance !== null;
  const noun = tokens.lower[head] as string;
  const state = STATE_NOUNS.has(noun);
  const publisher = someIn({ from, to: head + 1 }, (i) => isPublisher(tokens, i));
  if (named) list.push(rawMention({ from, to: end, head, kind: 'institution', name, allegiance, publisher, state, plural: state && noun.endsWith('s') }));
  return Math.max(end, head + 1);
}

/** Reads names and parties that stand in a group by themselves. */
function readNames(reader: Reader, from: number, to: number): number {
  const { document, list } = reader;
  const { tokens } = document;
  let i = from;
  while (i < to) {
    const start = skipHonorifics(document, i, to);
    const end = nameEnd(tokens, start);
    const party = partyAt(document, i);
    if (isHumanParty(document, start)) {
      list.push(rawMention({ from: i, to: start + 1, head: start, kind: 'party', human: true, gender: genderOf(document, { from: i, to: start }, null) }));
      i = start + 1;
    } else if (party) {
      const first = party.form === 'people' && party.parties.length === 1 ? someOf(tokens, i) : i;
      const isGroup = first < i || party.parties.length > 1;
      list.push(rawMention({ from: first, to: i + 1, head: i, kind: isGroup ? 'group' : 'party', plural: party.form === 'people' || isGroup, allegiance: first < i ? ofParty(party.parties[0] as PartyId) : null }));
      i++;
    } else if (end > start) {
      const body = start === i ? fieldsBefore(tokens, from, start) : start;
      const name = { from: body, to: Math.min(end, to) };
      const owner = isPossessiveMark(tokens, i - 1) ? allegianceIn(document, { from: Math.max(0, i - 2), to: i - 1 }) : (start > i || name.to > name.from + 1) && tokens.word[name.to] === '(' ? allegianceBehind(document, name.to) : null;
      const publisher = isPublisher(tokens, name.to - 1) || isPublisher(tokens, start);
      const kind = publisher || body < start || isPlace(tokens, name) ? 'institution' : 'name';
      const behind = partyAt(document, name.to);
      // `the Iowa Democrat`
      const given = behind?.relation === 'institution' && name.to - name.from === 1 || behind?.form === 'adjective' && name.to === to - 1 && isDeterminer(tokens, from);
      if (!given && !isThing(document, name.to, to) && !isPeopleAdjective(tokens, name, to)) list.push(rawMention({ from: Math.min(i, body), to: name.to, head: name.to - 1, kind, name, allegiance: owner, publisher, gender: genderOf(document, { from: i, to: name.to }, name) }));
      i = name.to;
    } else {
      if (isAcronym(tokens, i) && !THING_NAMES.has(tokens.lower[i])) list.push(rawMention({ from: i, to: i + 1, head: i, kind: 'institution', name: { from: i, to: i + 1 }, publisher: isPublisher(tokens, i) }));
      i = Math.max(i + 1, start);
    }
  }
  return to;
}

/** `two Vasquans`, `ordinary Vasquans`, `thousands of Vasquans`: where the words begin that make them some of the people; the people itself where there are none. */
function someOf({ pos, lower }: Document['tokens'], people: number): number {
  if (lower[people - 1] === 'of' && CROWDS.has(lower[people - 2])) return people - 2;
  return pos[people - 1] === 'NUM' || pos[people - 1] === 'ADJ' ? people - 1 : people;
}

/** `Human Rights Watch`: fields with capitals right before a name, with no office between, are part of a body's. */
function fieldsBefore(tokens: Document['tokens'], from: number, start: number): number {
  let first = start;
  while (first > from && FIELDS.has(tokens.lower[first - 1]) && capitalised(tokens, first - 1)) first--;
  return first;
}

/** True for the name of a country or city. */
function isPlace({ lower }: Document['tokens'], { from, to }: TokenRange): boolean {
  return PLACES.has(lower.slice(from, to).join(' '));
}

/** True for `Kuwaiti` before a noun that it describes. */
function isPeopleAdjective({ lower }: Document['tokens'], name: TokenRange, to: number): boolean {
  return name.to < to && name.to - name.from === 1 && PEOPLE_ADJECTIVES.has(lower[name.from]);
}

/** True when the capitalised word after a name makes it the name of a thing (`Vienna Agreement`). */
function isThing({ tokens }: Document, after: number, to: number): boolean {
  return after < to && capitalised(tokens, after) && isQualifier(tokens, after) && !roleAt(tokens, after);
}

/** `Republicans`, whether the user gives it as a people or as a name. */
function isPeople(document: Document, i: number): boolean {
  const party = partyAt(document, i);
  return party?.form === 'people' || party?.form === 'name' && document.text[party.end - 1] === 's';
}

/** The last institution noun of a range that modifies no role and no people (`Senate Republicans`). */
function bodyHead(document: Document, from: number, to: number): number {
  const { tokens } = document;
  for (let i = to - 1; i >= from; i--) if (isBody(tokens, i) && !(roleAt(tokens, i) && !capitalised(tokens, i)) && !isPeople(document, i + 1)) return i;
  return -1;
}

/** A capital that does not only begin the sentence. */
const hasInnerCapital = (tokens: Document['tokens'], i: number): boolean => capitalised(tokens, i) && !opensSentence(tokens, i);

/** True for a medium's noun that only describes the next (`the weekly media briefing`). */
function isDescription({ tokens }: Document, from: number, body: number, to: number): boolean {
  if (body >= to - 1 || !isPublisher(tokens, body) || hasInnerCapital(tokens, body) || capitalised(tokens, body + 1)) return false;
  const isOwned = someIn({ from, to: body }, (i) => tokens.party[i] !== -1 || capitalised(tokens, i));
  return !isOwned && tokens.pos[body + 1] === 'NOUN' && !TEXTS.has(tokens.lower[body + 1]);
}

/** True when a segment before `'s` only says whose the next noun is (`Iran's`, `the Russian president's`, of a place that is no party). */
function isOwner({ document }: Reader, from: number, to: number): boolean {
  const { tokens } = document;
  if (isHumanParty(document, to - 1)) return false;
  for (let i = from; i < to; i++) if (nameEnd(tokens, i) > i && nameEnd(tokens, i) === to) return isPlace(tokens, { from: i, to });
  return true;
}

/** The apostrophe of `the Pilots' Guild`, `farmers' unions`: whose members make the body. */
function isInName(tokens: Document['tokens'], mark: number, to: number): boolean {
  return tokens.lower[mark] !== "'s" && tokens.party[mark - 1] === -1 && !isPlace(tokens, { from: mark - 1, to: mark }) && (isBody(tokens, to - 1) || isBodies(tokens, to - 1));
}

/** True when the tokens hold something that a mention can be headed by. */
function hasHead({ document }: Reader, from: number, to: number): boolean {
  const role = titleHead(document, from, to);
  return role === to - 1 || bodyHead(document, from, to) === to - 1 || role >= 0 && (nameEnd(document.tokens, role + 1) > role + 1 || isHumanParty(document, to - 1));
}

/**
 * Reads the mentions of one noun group, adds them to `list`, and returns where reading goes on
 * (past complements that belong to a role).
 */
export function readGroup(document: Document, from: number, to: number, list: RawMention[]): number {
  const reader: Reader = { document, list };
  const { tokens } = document;
  if (to - from === AGE_LENGTH && tellsAge(tokens, { from, to })) {
    list.push(rawMention({ from, to, head: to - 1, kind: 'role', role: { nouns: [SOMEBODY], words: [], determiner: 'definite' } }));
    return to;
  }
  let start = from;
  let p = from;
  const nextMark = (i: number): number => {
    let mark = i;
    while (mark < to && (!isPossessiveMark(tokens, mark) || isInName(tokens, mark, to))) mark++;
    return mark;
  };
  while (p < to) {
    const mark = nextMark(p);
    const after = nextMark(mark + 1);
    if (mark < to && isOwner(reader, p, mark) && hasHead(reader, mark + 1, after)) {
      // `a step Vasqua's envoy condemned`
      if (tokens.pos[mark - 2] === 'NOUN' && partyAt(document, mark - 1)?.form === 'name') start = mark - 1;
      p = mark + 1;
      continue;
    }
    const end = readSegment(reader, start, mark);
    if (end > mark) return end;
    start = p = Math.max(end, mark + 1);
  }
  return to;
}

/** `Environmental groups`: words before the plural of a body are no names, unless they name a party or have a capital inside of the sentence. */
function namesBodies({ document: { tokens } }: Reader, from: number, to: number): boolean {
  if (!isBodies(tokens, to - 1) || capitalised(tokens, to - 1)) return false;
  return !someIn({ from, to }, (i) => tokens.party[i] !== -1 || hasInnerCapital(tokens, i));
}

function readSegment(reader: Reader, from: number, to: number): number {
  let p = from;
  while (p < to) {
    const role = titleHead(reader.document, p, to);
    const body = bodyHead(reader.document, p, to);
    if (role >= 0 && !(body > role && body === to - 1)) p = readRole(reader, p, role, to);
    else if (body >= 0 && isDescription(reader.document, p, body, to)) p = body + 1;
    else if (body >= 0) p = readInstitution(reader, p, body, to);
    else if (namesBodies(reader, p, to)) p = to;
    else p = readNames(reader, p, to);
  }
  return p;
}
