import { isVerbOf, partyAt, someIn } from '../document/range';
import { VERB_TAGS } from '../lexicon/heading-words';
import type { Document, TokenRange } from '../document/types';
import { CALENDAR_WORDS, STATE_NOUNS } from '../lexicon/mention-institutions';
import { FIELDS, FIELD_ENDING } from '../lexicon/mention-roles';
import { FOR_BODIES, PURPOSES } from '../lexicon/mention-words';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { allegianceIn, landBehind, pronounOwner } from './allegiance';
import { chunkEnd, isDeterminer } from './chunk';
import { addMention, type Reader } from './reading';
import { titleHead } from './title';
import { capitalised, isPublisher, isQualifier, nameEnd } from './words';
import { readRole } from './office';

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
export function readInstitution(reader: Reader, from: number, head: number, to: number): number {
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
    addMention(reader, { from, to, head: end, kind: 'party' });
    return to;
  }
  const own = end === head + 1 && !capitalised(tokens, head) && !isTold(reader, from) ? nameEnd(tokens, end) : end;
  const name = own > end && own === to && !isReduced(reader, own) ? { from: end, to: own } : { from, to: end };
  end = name.to;
  const named = name.from > head || isDeterminer(tokens, from) || capitalised(tokens, head) || allegiance !== null;
  const noun = tokens.lower[head] as string;
  const state = STATE_NOUNS.has(noun);
  const publisher = someIn({ from, to: head + 1 }, (i) => isPublisher(tokens, i));
  if (named) addMention(reader, { from, to: end, head, kind: 'institution', name, allegiance, publisher, state, plural: state && noun.endsWith('s') });
  return Math.max(end, head + 1);
}
