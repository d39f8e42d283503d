import { someIn } from '../document/range';
import type { Document, TokenRange } from '../document/types';
import { CALENDAR_WORDS, NO_OFFICES } from '../lexicon/mention-institutions';
import { PERSONAL_RANKS } from '../lexicon/mention-roles';
import { AND, HELPERS, OFFICE_PREPOSITIONS, OF_AT, OWNING, STAFF } from '../lexicon/mention-words';
import { allegianceIn } from './allegiance';
import { chunkEnd, isDeterminer, isPossessiveMark } from './chunk';
import type { Allegiance } from './reading';
import { trailingName } from './title';
import { capitalised, isAcronym, isBody, isHonorific, isHumanParty, isQualifier, nameEnd, roleAt } from './words';

/** What a preposition after a role brings: where the role ends, whose it is, and the name that may follow it. */
interface Complement {
  to: number;
  name: TokenRange | null;
  /** The holder is a party that is one human being; its token closes the complement. */
  human: boolean;
  allegiance: Allegiance | null;
}

/** Whether a noun group closes with a name behind other words, and is not about somebody else. */
function closesWithName(document: Document, from: number, to: number): boolean {
  const name = trailingName(document, from, to);
  return name !== null && name !== 'person' && name.from > from;
}

/** Where the noun group after a preposition ends; in a title before the `'s` of its holder's name (`Secretary of State Ann Lee's remarks`). */
function complementEnd(document: Document, start: number, isTitle: boolean): number {
  const end = chunkEnd(document.tokens, start);
  if (!isTitle) return end;
  for (let p = start + 1; p < end; p++) if (isPossessiveMark(document.tokens, p) && closesWithName(document, start, p)) return p;
  return end;
}

/** True when `and` goes on with the same complement (`for Political and Legal Affairs`, `for X and Y Ann Lee`). */
function goesOn(document: Document, p: number): boolean {
  const { tokens } = document;
  if (!AND.has(tokens.lower[p])) return false;
  if (isQualifier(tokens, p - 1) && isQualifier(tokens, p + 1)) return true;
  const end = chunkEnd(tokens, p + 1);
  if (end === p + 1 || !capitalised(tokens, p - 1) && tokens.party[p - 1] === -1) return false;
  const name = trailingName(document, p + 1, end);
  if (name === 'person') return false;
  return name !== null && name.from > p + 1 || OF_AT.has(tokens.lower[end]) || isBody(tokens, end - 1);
}

/** True when a preposition further on still belongs to the office (`head of the Council on Foreign Relations in X Province`). */
function belongs(document: Document, p: number): boolean {
  const { tokens } = document;
  const word = tokens.lower[p];
  if (word === 'of') return true;
  if (word === 'for' && isQualifier(tokens, p - 1)) return true;
  if (!OFFICE_PREPOSITIONS.has(word) || !capitalised(tokens, p - 1)) return goesOn(document, p);
  const last = chunkEnd(tokens, p + 1) - 1;
  if (word === 'at') return last > p && capitalised(tokens, last);
  return last > p && isQualifier(tokens, last) && capitalised(tokens, last) && !CALENDAR_WORDS.has(tokens.lower[last]);
}

/** True when the first preposition after a role noun opens a complement of it: also of any title before a name (`Coordinator in X Ann Lee`). */
function opens(document: Document, head: number, isTitle: boolean): boolean {
  const { tokens } = document;
  const word = tokens.lower[head + 1];
  if (NO_OFFICES.has(tokens.lower[head + 2])) return false;
  if (roleAt(tokens, head)?.prepositions.has(word)) return true;
  const end = chunkEnd(tokens, head + 2);
  return isTitle && OFFICE_PREPOSITIONS.has(word) && closesWithName(document, head + 2, end) || word === 'for' && isQualifier(tokens, end - 1);
}

/** Past `(ABC)` where it stands between a title and a name. */
function skipBrackets({ tokens }: Document, p: number): number {
  const bracketed = tokens.word[p] === '(' && tokens.word[p + 2] === ')' && (isAcronym(tokens, p + 1) || tokens.party[p + 1] !== -1);
  return bracketed ? p + 3 : p;
}

/** True for the last word of a name that begins before it, and not behind a rank (`of the Navy Admiral Lee`). */
function endsGroupName(tokens: Document['tokens'], i: number): boolean {
  const before = isPossessiveMark(tokens, i - 1) ? i - 2 : i - 1;
  return capitalised(tokens, before) && !isHonorific(tokens, before) && !PERSONAL_RANKS.has(tokens.lower[before]);
}

/** `of state PERSON`: nothing but words of the office before a person who is a party. */
function endsInPerson(document: Document, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  if (to < from + 3 || !isHumanParty(document, to - 1) || tokens.pos[to - 2] === 'ADP') return false;
  const isOffice = (i: number): boolean => tokens.party[i] === -1 && !roleAt(tokens, i) && !isHonorific(tokens, i) && (tokens.pos[i] === 'ADP' || isQualifier(tokens, i) || capitalised(tokens, i));
  return !someIn({ from, to: to - 1 }, (i) => !isOffice(i));
}

/** Reads `of …`, `to …`, `for …` after the role noun at `head`; the name of the holder may close it. */
export function complementsOf(document: Document, head: number, from: number): Complement {
  const { tokens } = document;
  const row = roleAt(tokens, head);
  const isTitle = capitalised(tokens, head) && !isDeterminer(tokens, from);
  const out: Complement = { to: head + 1, name: null, human: false, allegiance: null };
  let p = head + 1;
  for (let rounds = 0; rounds < 5; rounds++) {
    const word = tokens.lower[p];
    // `Representative of X to Y`.
    const follows = rounds === 0 ? opens(document, head, isTitle) : belongs(document, p) || word === 'to' && row?.prepositions.has(word);
    const start = p + 1;
    if (!follows || tokens.sentence[start] !== tokens.sentence[head]) break;
    const end = complementEnd(document, start, isTitle);
    if (endsInPerson(document, { from: head + 1, to: end })) return { ...out, to: end, human: true };
    const name = end > start ? trailingName(document, start, end) : 'person';
    if (name === 'person') break;
    const owned = OWNING.has(word) || word === 'for' && STAFF.has(row?.noun) || word === 'to' && row?.also.some((noun) => HELPERS.has(noun));
    const first = start + Number(isDeterminer(tokens, start));
    // `of the National Democratic Congress`: one word at the end of a described group is the group's.
    const isOwnName = name !== null && first > start && name.from > first && name.to - name.from === 1 && endsGroupName(tokens, name.from);
    if (name && !isOwnName && (name.from > first || name.to - name.from > (isTitle ? 2 : first > start ? 3 : Infinity))) {
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
  while (isHonorific(tokens, after) || PERSONAL_RANKS.has(tokens.lower[after])) after++;
  const end = nameEnd(tokens, after);
  if (end > after) return { ...out, to: end, name: { from: after, to: end } };
  return out;
}
