import { FIELDS, HONORIFICS, PERSONAL_RANKS, RANKS } from '../lexicon/mention-roles';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/mention-given';
import { CALENDAR_WORDS, STATE_NOUNS } from '../lexicon/mention-institutions';
import type { Document, TokenRange } from '../document/types';
import { chunkEnd, isDeterminer, isPossessiveMark } from './chunk';
import { rawMention, type Allegiance, type RawMention, type RoleReading } from './reading';
import { capitalised, isAcronym, isBody, isHonorific, isPublisher, isQualifier, nameEnd, roleAt, touches } from './words';

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'several', 'many', 'no', 'any']);

/** What the words of one noun group are read with. */
interface Reader {
  document: Document;
  list: RawMention[];
}

/** Adjectives and names of peoples that are no party by their endings (`Turkish`, `Iraqi`). */
const DEMONYM = /^\p{Lu}\p{L}+(?:an|ans|ish|ese|i|is|ic|ch)$/u;

function partyAllegiance({ parties, tokens, text }: Document, i: number): Allegiance | null {
  const party = parties[tokens.party[i] as number];
  if (party?.parties.length !== 1) return null;
  const member = party.relation === 'member' ? text.slice(party.start, party.end).toLowerCase() : '';
  return { party: party.parties[0] as string, word: member };
}

/** For whom the noun after a range of tokens speaks: the last party or people named in it, else a foreign name or body. */
function allegianceIn(document: Document, range: TokenRange): Allegiance | null {
  const { tokens } = document;
  let other: Allegiance | null = null;
  for (let i = range.to - 1; i >= range.from; i--) {
    const party = partyAllegiance(document, i);
    if (party) return party;
    if (tokens.party[i] !== -1) return null;
    const named = tokens.pos[i] === 'PROPN' && nameEnd(tokens, i) > i;
    if (!named && !isAcronym(tokens, i)) continue;
    const found = { party: null, word: tokens.lower[i] as string };
    if (DEMONYM.test(tokens.word[i] as string)) return found;
    other = found;
  }
  return other;
}

function genderOf({ tokens }: Document, range: TokenRange, name: TokenRange | null): RawMention['gender'] {
  const told = (value: string): RawMention['gender'] | null => (value === 'f' ? 'female' : value === 'm' ? 'male' : null);
  for (let i = range.from; i < range.to; i++) {
    const lower = tokens.lower[i] as string;
    const byTitle = told(HONORIFICS.get(lower) ?? '');
    if (byTitle) return byTitle;
    if (/woman$|^(?:queen|princess|baroness|actress)$/u.test(lower)) return 'female';
    if (/^(?:congressman|businessman|king|prince)$/u.test(lower)) return 'male';
  }
  if (!name || name.to - name.from < 2) return 'unknown';
  const given = tokens.lower[name.from] as string;
  if (FEMALE_NAMES.has(given)) return 'female';
  return MALE_NAMES.has(given) ? 'male' : 'unknown';
}

function roleReading({ tokens }: Document, range: TokenRange): RoleReading {
  const nouns: string[] = [];
  const words: string[] = [];
  for (let i = range.from; i < range.to; i++) {
    const lower = tokens.lower[i] as string;
    const row = roleAt(tokens, i);
    if (row && !(RANKS.has(lower) && i + 1 < range.to)) nouns.push(row.noun);
    else if (FIELDS.has(lower) || RANKS.has(lower)) words.push(lower);
  }
  const first = tokens.lower[range.from] as string;
  const determiner = !isDeterminer(tokens, range.from) ? 'bare' : INDEFINITE.has(first) ? 'indefinite' : 'definite';
  return { nouns, words, determiner };
}

/** The role noun that closes the title beginning at `from`: the last one before a name or the end. */
function titleHead({ tokens }: Document, from: number, to: number): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    if (head >= 0 && nameEnd(tokens, i) > i && !roleAfterName(tokens, i, to)) break;
    if (roleAt(tokens, i)) head = i;
  }
  return head;
}

/** True when the name at `i` only modifies a role noun further on (`Syrian President`) . */
function roleAfterName(tokens: Document['tokens'], i: number, to: number): boolean {
  const end = nameEnd(tokens, i);
  return end < to && end - i <= 2 && (roleAt(tokens, end) !== undefined || isQualifier(tokens, end) && titleFollows(tokens, end, to));
}

function titleFollows(tokens: Document['tokens'], i: number, to: number): boolean {
  let p = i;
  while (p < to && isQualifier(tokens, p)) p++;
  return p < to && roleAt(tokens, p) !== undefined;
}

/** Past the honorifics (and their dots) that stand before a name. */
function skipHonorifics({ tokens }: Document, i: number, to: number): number {
  let p = i;
  while (p < to && (isHonorific(tokens, p) || tokens.word[p] === '.' && touches(tokens, p))) p++;
  return p;
}

/** What a preposition after a role brings: where the role ends, whose it is, and the name that may follow it. */
interface Complement {
  to: number;
  name: TokenRange | null;
  allegiance: Allegiance | null;
}

/** Where the noun group after a preposition ends: before the `'s` of a titled name (`Secretary of State Ann Lee's remarks`). */
function complementEnd(document: Document, start: number): number {
  const end = chunkEnd(document.tokens, start);
  for (let p = start + 1; p < end; p++) {
    if (!isPossessiveMark(document.tokens, p)) continue;
    const name = trailingName(document, start, p);
    if (name && name !== 'person' && name.from > start) return p;
  }
  return end;
}

/** True when `and` goes on with the same complement (`for Political and Legal Affairs`, `for X and Y Ann Lee`). */
function goesOn(document: Document, p: number): boolean {
  const { tokens } = document;
  if (tokens.lower[p] !== 'and' && tokens.lower[p] !== '&') return false;
  if (isQualifier(tokens, p - 1) && isQualifier(tokens, p + 1)) return true;
  const end = chunkEnd(tokens, p + 1);
  if (end === p + 1 || !capitalised(tokens, p - 1)) return false;
  const name = trailingName(document, p + 1, end);
  if (name === 'person') return false;
  return name !== null && name.from > p + 1 || tokens.lower[end] === 'of' || isBody(tokens, end - 1);
}

/** True when a preposition further on still belongs to the office (`head of the Council on Foreign Relations in X Province`). */
function belongs(document: Document, p: number): boolean {
  const { tokens } = document;
  const word = tokens.lower[p] ?? '';
  if (word === 'of') return true;
  if (word === 'for' && isQualifier(tokens, p - 1)) return true;
  if (word !== 'on' && word !== 'in' && word !== 'for' || !capitalised(tokens, p - 1)) return goesOn(document, p);
  const last = chunkEnd(tokens, p + 1) - 1;
  return last > p && isQualifier(tokens, last) && capitalised(tokens, last) && !CALENDAR_WORDS.has(tokens.lower[last] as string);
}

/** True when the first preposition after a role noun opens a complement of it. */
function opens(document: Document, head: number): boolean {
  const { tokens } = document;
  const word = tokens.lower[head + 1] ?? '';
  if (roleAt(tokens, head)?.prepositions.has(word)) return true;
  return word === 'for' && isQualifier(tokens, chunkEnd(tokens, head + 2) - 1);
}

/** Past `(ABC)` where it stands between a title and a name. */
function skipBrackets({ tokens }: Document, p: number): number {
  const bracketed = tokens.word[p] === '(' && tokens.word[p + 2] === ')' && (isAcronym(tokens, p + 1) || tokens.party[p + 1] !== -1);
  return bracketed ? p + 3 : p;
}

/** Reads `of …`, `to …`, `for …` after the role noun at `head`; the name of the holder may close it. */
function complementsOf(document: Document, head: number, from: number): Complement {
  const { tokens } = document;
  const row = roleAt(tokens, head);
  const isTitle = capitalised(tokens, head) && !isDeterminer(tokens, from);
  const out: Complement = { to: head + 1, name: null, allegiance: null };
  let p = head + 1;
  for (let rounds = 0; rounds < 5; rounds++) {
    const word = tokens.lower[p] ?? '';
    const follows = rounds === 0 ? opens(document, head) : belongs(document, p);
    const start = p + 1;
    if (!follows || tokens.sentence[start] !== tokens.sentence[head]) break;
    const end = complementEnd(document, start);
    const name = end > start ? trailingName(document, start, end) : 'person';
    if (name === 'person') break;
    const owned = word === 'of' || word === 'and' || word === 'for' && row?.noun === 'spokesman' || word === 'to' && row?.also.includes('aide') || word === 'to' && row?.also.includes('adviser');
    const first = start + Number(isDeterminer(tokens, start));
    if (name && (name.from > first || isTitle && name.to - name.from > 2)) {
      out.name = name.from === first ? { from: name.to - 2, to: name.to } : name;
      if (owned || word === 'for') out.allegiance ??= allegianceIn(document, { from: start, to: out.name.from });
      out.to = name.to;
      return out;
    }
    // `of Ports and …`: a capital word that goes on was no country.
    if (rounds > 0 && out.allegiance?.party === null) out.allegiance = null;
    if (owned) out.allegiance ??= allegianceIn(document, { from: start, to: end });
    out.to = p = end;
  }
  let after = skipBrackets(document, out.to);
  if (!isTitle || after === out.to) return out;
  while (isHonorific(tokens, after) || PERSONAL_RANKS.has(tokens.lower[after] as string)) after++;
  const end = nameEnd(tokens, after);
  if (end > after) return { ...out, to: end, name: { from: after, to: end } };
  return out;
}

/** The run of name words that ends a noun group; 'person' when the group is about somebody else by title. */
function trailingName({ tokens }: Document, from: number, to: number): TokenRange | 'person' | null {
  for (let i = from; i < to; i++) {
    const end = nameEnd(tokens, i);
    if (end === i) continue;
    if (end < to) {
      i = end - 1;
      continue;
    }
    for (let p = from; p < i; p++) {
      if (p > from && (isHonorific(tokens, p) || PERSONAL_RANKS.has(tokens.lower[p] as string))) return { from: i, to: end };
      if (roleAt(tokens, p) || isHonorific(tokens, p)) return 'person';
    }
    return { from: i, to: end };
  }
  return null;
}

/** The name before `'s` in front of a role (`Ann Lee's spokesman`). */
function ownerBefore({ tokens }: Document, from: number): Allegiance | null {
  if (!isPossessiveMark(tokens, from - 1) || !capitalised(tokens, from - 2)) return null;
  return { party: null, word: tokens.lower[from - 2] as string };
}

/** Reads a role, with the name after it where there is one. Returns where reading goes on. */
function readRole(reader: Reader, from: number, head: number, to: number): number {
  const { document, list } = reader;
  const { tokens } = document;
  const afterTitles = skipHonorifics(document, head + 1, to);
  const end = nameEnd(tokens, afterTitles);
  const row = roleAt(tokens, head);
  const role = roleReading(document, { from, to: head + 1 });
  const allegiance = allegianceIn(document, { from, to: head }) ?? ownerBefore(document, from);
  const base = { from, head, role, plural: row?.plural ?? false };
  if (end > afterTitles && end <= to && !row?.plural) {
    const name = { from: afterTitles, to: end };
    list.push(rawMention({ ...base, to: end, head: end - 1, kind: 'name', name, allegiance, gender: genderOf(document, { from, to: end }, name) }));
    return end;
  }
  if (head + 1 < to) return readNames(reader, from, to);
  const more = complementsOf(document, head, from);
  const gender = genderOf(document, { from, to: more.name?.to ?? head + 1 }, more.name);
  const whole = { ...base, to: more.to, allegiance: allegiance ?? more.allegiance, gender };
  if (more.name && !base.plural) list.push(rawMention({ ...whole, head: more.name.to - 1, kind: 'name', name: more.name }));
  else if (base.plural) list.push(rawMention({ ...whole, kind: 'group' }));
  else if (more.to > from + 1 || capitalised(tokens, head)) list.push(rawMention({ ...whole, kind: 'role' }));
  return Math.max(more.to, to);
}

/** Reads an institution whose noun is at `head`. Returns where reading goes on. */
function readInstitution(reader: Reader, from: number, head: number, to: number): number {
  const { document, list } = reader;
  const { tokens } = document;
  let end = head + 1;
  let allegiance = allegianceIn(document, { from, to: head });
  while (end === to || end > to) {
    if (tokens.lower[end] !== 'of' && !(tokens.lower[end] === 'and' && isQualifier(tokens, end - 1) && isQualifier(tokens, end + 1))) break;
    const next = chunkEnd(tokens, end + 1);
    const official = next > end + 1 && (capitalised(tokens, next - 1) || tokens.party[next - 1] !== -1 || isQualifier(tokens, next - 1));
    if (!official || tokens.sentence[end + 1] !== tokens.sentence[head]) break;
    allegiance ??= allegianceIn(document, { from: end + 1, to: next });
    end = next;
  }
  const named = isDeterminer(tokens, from) || capitalised(tokens, head) || allegiance !== null || isAcronym(tokens, head);
  const state = STATE_NOUNS.has(tokens.lower[head] as string);
  let publisher = false;
  for (let i = from; i <= head; i++) publisher ||= isPublisher(tokens, i);
  if (named) list.push(rawMention({ from, to: end, head, kind: 'institution', name: { from, to: end }, allegiance, publisher, state }));
  return Math.max(end, head + 1);
}

/** Reads names and parties that stand in a group by themselves. */
function readNames(reader: Reader, from: number, to: number): number {
  const { document, list } = reader;
  const { tokens, parties } = document;
  let i = from;
  while (i < to) {
    const start = skipHonorifics(document, i, to);
    const end = nameEnd(tokens, start);
    const party = parties[tokens.party[i] as number];
    if (party) {
      list.push(rawMention({ from: i, to: i + 1, head: i, kind: party.parties.length === 1 ? 'party' : 'group', plural: party.form === 'people' || party.parties.length > 1, allegiance: null }));
      i++;
    } else if (end > start) {
      const name = { from: start, to: Math.min(end, to) };
      const owner = isPossessiveMark(tokens, i - 1) ? allegianceIn(document, { from: Math.max(0, i - 2), to: i - 1 }) : null;
      const kind = isPublisher(tokens, name.to - 1) || isPublisher(tokens, start) ? 'institution' : 'name';
      const given = parties[tokens.party[name.to] as number]?.relation === 'institution' && name.to - name.from === 1;
      if (!given && !isThing(document, name.to, to)) list.push(rawMention({ from: i, to: name.to, head: name.to - 1, kind, name, allegiance: owner, publisher: kind === 'institution', gender: genderOf(document, { from: i, to: name.to }, name) }));
      i = name.to;
    } else {
      if (isAcronym(tokens, i)) list.push(rawMention({ from: i, to: i + 1, head: i, kind: 'institution', name: { from: i, to: i + 1 }, publisher: isPublisher(tokens, i) }));
      i = Math.max(i + 1, start);
    }
  }
  return to;
}

/** True when the capitalised word after a name makes it the name of a thing (`Vienna Agreement`). */
function isThing({ tokens }: Document, after: number, to: number): boolean {
  return after < to && capitalised(tokens, after) && isQualifier(tokens, after) && !roleAt(tokens, after);
}

/** The last institution noun of a range that is not itself a modifier of a role. */
function bodyHead({ tokens }: Document, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isBody(tokens, i) && !(roleAt(tokens, i) && !capitalised(tokens, i))) return i;
  return -1;
}

/** True when a segment before `'s` only says whose the next noun is (`Iran's`, `the Russian president's`). */
function isOwner({ document }: Reader, from: number, to: number): boolean {
  const { tokens } = document;
  for (let i = from; i < to; i++) if (nameEnd(tokens, i) > i && nameEnd(tokens, i) === to) return false;
  return true;
}

/** True when the tokens hold something that a mention can be headed by. */
function hasHead({ document }: Reader, from: number, to: number): boolean {
  return titleHead(document, from, to) === to - 1 || bodyHead(document, from, to) === to - 1 || titleHead(document, from, to) >= 0 && nameEnd(document.tokens, titleHead(document, from, to) + 1) > titleHead(document, from, to) + 1;
}

/**
 * Reads the mentions of one noun group, adds them to `list`, and returns where reading goes on
 * (past complements that belong to a role).
 */
export function readGroup(document: Document, from: number, to: number, list: RawMention[]): number {
  const reader: Reader = { document, list };
  const { tokens } = document;
  let start = from;
  let p = from;
  while (p < to) {
    let mark = p;
    while (mark < to && !isPossessiveMark(tokens, mark)) mark++;
    let after = mark + 1;
    while (after < to && !isPossessiveMark(tokens, after)) after++;
    if (mark < to && isOwner(reader, p, mark) && hasHead(reader, mark + 1, after)) {
      p = mark + 1;
      continue;
    }
    const end = readSegment(reader, start, mark);
    if (end > mark) return end;
    start = p = Math.max(end, mark + 1);
  }
  return to;
}

function readSegment(reader: Reader, from: number, to: number): number {
  let p = from;
  while (p < to) {
    const role = titleHead(reader.document, p, to);
    const body = bodyHead(reader.document, p, to);
    if (role >= 0 && !(body > role && body === to - 1)) p = readRole(reader, p, role, to);
    else if (body >= 0) p = readInstitution(reader, p, body, to);
    else p = readNames(reader, p, to);
  }
  return p;
}
