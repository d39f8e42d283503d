import { partyAt, opensSentence } from '../document/range';
import { DEMONYM } from '../lexicon/mention-places';
import type { Document, TokenRange } from '../document/types';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { STATE_PLURALS } from '../lexicon/speech-words';
import { AT_HOME, CLAUSE_JOINS, DESKS, OWING_ALLEGIANCE, SAID_TO_BE, SERVING, WITHIN } from '../lexicon/mention-words';
import { chunkEnd, isPossessiveMark } from './chunk';
import { ofParty, type Allegiance, type RawMention } from './reading';
import { capitalised, isAcronym, nameEnd } from './words';

function partyAllegiance(document: Document, i: number): Allegiance | null {
  const party = partyAt(document, i);
  if (party?.parties.length !== 1) return null;
  const member = party.relation === 'member' ? document.text.slice(party.start, party.end).toLowerCase() : '';
  return { party: party.parties[0] as string, word: member };
}

/** For whom the noun after a range of tokens speaks: the last party or people named in it, else a foreign name or body. */
export function allegianceIn(document: Document, range: TokenRange): Allegiance | null {
  const { tokens } = document;
  let other: Allegiance | null = null;
  for (let i = range.to - 1; i >= range.from; i--) {
    // `the pro-X mayor` is not of X, nor `the ministry's X desk`, `the Organization of X States`.
    const party = tokens.lower[i - 1] === 'pro' || STATE_PLURALS.has(tokens.lower[i + 1] as string) && i + 1 < range.to || DESKS.has(tokens.lower[i + 1]) && partyAt(document, i)?.form === 'name' ? null : partyAllegiance(document, i);
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

/** `its` looks back over so many mentions … */
const MOST_BEFORE = 20;
/** … and so many tokens. */
const LONGEST_BACK = 100;

/** True when a quotation begins or ends between two tokens: whoever tells of it speaks of what was told outside. */
function isAcrossQuote({ word }: Document['tokens'], from: number, to: number): boolean {
  return word.slice(from, to).filter((w) => w === '"').length % 2 === 1;
}

/** `…, its minister said.`, `…, but its minister …`: of whom the sentence is about. */
function goesOnAbout({ lower, lemma }: Document['tokens'], from: number, behind: number): boolean {
  return lower[from - 1] === ',' && SPEECH_VERBS.has(lemma[behind]) || lower[from - 2] === ',' && CLAUSE_JOINS.has(lower[from - 1]);
}

/** `its foreign ministry`: the party named last before in the sentence (first where the sentence is its words), or first in the one before. */
export function pronounOwner(document: Document, from: number, before: readonly RawMention[]): Allegiance | null {
  const { tokens } = document;
  if (tokens.lower[from] !== 'its') return null;
  const sentence = tokens.sentence[from] as number;
  const told = goesOnAbout(tokens, from, chunkEnd(tokens, from));
  let owner: Allegiance | null = null;
  for (let k = before.length - 1; k >= Math.max(0, before.length - MOST_BEFORE); k--) {
    const m = before[k] as RawMention;
    const distance = sentence - (tokens.sentence[m.from] as number);
    if (distance > 1 || from - m.to > LONGEST_BACK || told && owner && distance > 0) break;
    // `It airlifted food to X. Its soldiers …`
    if (distance > 0 && tokens.lower[document.sentences[sentence - 1]?.from ?? -1] === 'it') break;
    if (isAcrossQuote(tokens, m.to, from)) continue;
    const named = m.kind === 'party' && !m.human ? partyAt(document, m.head) : undefined;
    // `Ruritania left, its minister said`, also where it is no party; nor is the firm of `The firm accused X. Its chairman …` X.
    const start = m.from - Number(tokens.lower[m.from - 1] === 'the');
    if (distance > 0 && opensSentence(tokens, start) && m.kind !== 'party' && !m.allegiance?.party && (m.kind === 'institution' || m.kind === 'group' && !m.plural || capitalised(tokens, m.head) && m.to === m.from + 1 && !m.role)) owner = null;
    const party = named ? named.form !== 'people' && named.parties[0] : m.kind === 'institution' && m.allegiance?.party;
    if (!party) continue;
    owner = ofParty(party);
    if (distance === 0 && !told) break;
  }
  return owner;
}

/** `Ann Lee of Norway`, after an office; `ANN LEE (Norway)` of a record. */
export function allegianceBehind(document: Document, to: number): Allegiance | null {
  const { lower, word, sentence } = document.tokens;
  const isTold = lower[to] === 'of' || word[to] === '(' && word[to + 2] === ')';
  return isTold && sentence[to + 1] === sentence[to] ? partyAllegiance(document, to + 1) : null;
}

/** `the lawyer on behalf of X`. */
export function representedBehind(document: Document, to: number): Allegiance | null {
  return document.tokens.lower[to + 1] === 'behalf' ? partyAllegiance(document, to + 3) : null;
}

/** `protesters in X`, `a court in X`, `crowds in the Vasquan capital`: those of the land where they are. */
export function landBehind(document: Document, noun: string | undefined, to: number): Allegiance | null {
  const { lower } = document.tokens;
  if (!AT_HOME.has(noun) || !WITHIN.has(lower[to])) return null;
  return partyAllegiance(document, lower[to + 3] === 'capital' ? to + 2 : to + 1);
}

/** Words that tell by whose men somebody is are no more than these. */
const LONGEST_BOND = 4;

/** Whose the men before `to` are (`gunmen from X`, `rebels believed to be in the pay of X`). */
export function masterBehind(document: Document, to: number): Allegiance | null {
  const { lower } = document.tokens;
  const from = SAID_TO_BE.has(lower[to]) && lower[to + 1] === 'to' && lower[to + 2] === 'be' ? to + 3 : to;
  for (let end = from + LONGEST_BOND; end > from; end--) {
    if (!OWING_ALLEGIANCE.has(lower.slice(from, end).join(' '))) continue;
    const owner = allegianceIn(document, { from: end, to: chunkEnd(document.tokens, end) });
    return owner?.party ? owner : null;
  }
  return null;
}

/** The name before `'s` in front of a role (`Ann Lee's spokesman`); of a party that is a person only who works for it is its own (`X's aide`, not `X's rival`). */
export function ownerBefore(document: Document, from: number, noun: string | undefined): Allegiance | null {
  const { tokens } = document;
  if (!isPossessiveMark(tokens, from - 1)) return null;
  if (tokens.party[from - 2] !== -1) return SERVING.has(noun) ? partyAllegiance(document, from - 2) : null;
  if (!capitalised(tokens, from - 2)) return null;
  return { party: null, word: tokens.lower[from - 2] as string };
}
