import { partyAt } from '../document/range';
import type { Document, TokenRange } from '../document/types';
import type { PartyId } from '../types';
import { THING_NAMES } from '../lexicon/mention-institutions';
import { FIELDS } from '../lexicon/mention-roles';
import { CROWDS } from '../lexicon/mention-words';
import { PEOPLE_ADJECTIVES, PLACES } from '../lexicon/mention-places';
import { allegianceBehind, allegianceIn } from './allegiance';
import { isDeterminer, isPossessiveMark } from './chunk';
import { addMention, ofParty, type Reader } from './reading';
import { genderOf, skipHonorifics } from './title';
import { capitalised, isAcronym, isHumanParty, isPublisher, isQualifier, nameEnd, roleAt } from './words';

/** Reads names and parties that stand in a group by themselves. */
export function readNames(reader: Reader, from: number, to: number): number {
  const { document } = reader;
  const { tokens } = document;
  let i = from;
  while (i < to) {
    const start = skipHonorifics(document, i, to);
    const end = nameEnd(tokens, start);
    const party = partyAt(document, i);
    if (isHumanParty(document, start)) {
      addMention(reader, { from: i, to: start + 1, head: start, kind: 'party', human: true, gender: genderOf(document, { from: i, to: start }, null) });
      i = start + 1;
    } else if (party) {
      const first = party.form === 'people' && party.parties.length === 1 ? someOf(tokens, i) : i;
      const isGroup = first < i || party.parties.length > 1;
      addMention(reader, { from: first, to: i + 1, head: i, kind: isGroup ? 'group' : 'party', plural: party.form === 'people' || isGroup, allegiance: first < i ? ofParty(party.parties[0] as PartyId) : null });
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
      if (!given && !isThing(document, name.to, to) && !isPeopleAdjective(tokens, name, to)) addMention(reader, { from: Math.min(i, body), to: name.to, head: name.to - 1, kind, name, allegiance: owner, publisher, gender: genderOf(document, { from: i, to: name.to }, name) });
      i = name.to;
    } else {
      if (isAcronym(tokens, i) && !THING_NAMES.has(tokens.lower[i])) addMention(reader, { from: i, to: i + 1, head: i, kind: 'institution', name: { from: i, to: i + 1 }, publisher: isPublisher(tokens, i) });
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
export function isPlace({ lower }: Document['tokens'], { from, to }: TokenRange): boolean {
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
