import { opensSentence, partyAt, someIn } from '../document/range';
import type { Document } from '../document/types';
import { SOMEBODY } from '../lexicon/mention-words';
import { TEXTS } from '../lexicon/speech-words';
import { isPossessiveMark } from './chunk';
import { addMention, type RawMention, type Reader } from './reading';
import { tellsAge } from './ties';
import { titleHead } from './title';
import { capitalised, isBodies, isBody, isHumanParty, isPublisher, nameEnd, roleAt } from './words';
import { readRole } from './office';
import { readInstitution } from './institution';
import { isPlace, readNames } from './named';

/** The words of `the 58-year-old`. */
const AGE_LENGTH = 6;

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
    addMention(reader, { from, to, head: to - 1, kind: 'role', role: { nouns: [SOMEBODY], words: [], determiner: 'definite' } });
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
