import type { TokenRange } from '../document/types';
import type { WordSet } from '../lexicon/list';
import { GROUP_TAGS, HEAD_TAGS, SKIPPED_TAGS, TAGS } from '../lexicon/speech-words';
import { tagCode, type Codes } from './codes';
import { wordCode } from './hash';

/*
 * A light reading of noun groups from tags alone: enough to propose sources. The clause parser
 * knows more, but cues need only the nearest groups, and they are asked for at every candidate.
 */
const hasTag = (tags: WordSet): ((codes: Codes, i: number) => boolean) => {
  const table = TAGS.map((tag) => tags.has(tag));
  return ({ pos }, i) => table[pos[i] as number] === true;
};
const inGroup = hasTag(GROUP_TAGS);
const isSkipped = hasTag(SKIPPED_TAGS);
/** True when a token can head a noun group. */
export const isNominal = hasTag(HEAD_TAGS);
const COMMA = wordCode(',');
const BY = wordCode('by');
const OF = wordCode('of');
const VERB = tagCode('VERB');
const ADP = tagCode('ADP');
/** How far a parenthesis before a verb may reach. */
const LONGEST_ASIDE = 30;
const LONGEST_GROUP = 14;

/** The noun group whose head is `head`, with `of` groups before it; not before `floor`. */
function groupLeft(codes: Codes, head: number, floor: number): TokenRange {
  let from = head;
  while (from > floor && head - from < LONGEST_GROUP) {
    if (inGroup(codes, from - 1)) from--;
    else if (codes.lower[from - 1] === OF && from - 2 >= floor && isNominal(codes, from - 2)) from -= 2;
    else break;
  }
  return { from, to: head + 1 };
}

/** The group that starts at `at` or shortly after, up to `limit`. */
export function groupRight(codes: Codes, at: number, limit: number): TokenRange | null {
  let head = -1;
  for (let i = at; i < limit && i - at < LONGEST_GROUP && inGroup(codes, i); i++) if (isNominal(codes, i)) head = i;
  return head < 0 ? null : { from: at, to: head + 1 };
}

/** The group that reads as the subject of a verb at `verb`: the nearest before it, over adverbs, auxiliaries and one aside. */
export function subjectLeft(codes: Codes, verb: number, floor: number): TokenRange | null {
  let i = verb - 1;
  while (i >= floor && isSkipped(codes, i)) i--;
  if (i >= floor && codes.lower[i] === COMMA) {
    let j = i - 1;
    const stop = Math.max(floor, i - LONGEST_ASIDE);
    while (j > stop && codes.lower[j] !== COMMA) j--;
    if (j > floor && codes.lower[j] === COMMA) i = j - 1;
    else i--;
  }
  if (i < floor || !isNominal(codes, i)) return null;
  let group = groupLeft(codes, i, floor);
  // `the minister for X said`: the group before the preposition is the subject.
  for (let hops = 0; hops < 2; hops++) {
    const before = group.from - 1;
    if (before - 1 < floor || codes.pos[before] !== ADP || !isNominal(codes, before - 1)) break;
    group = { from: groupLeft(codes, before - 1, floor).from, to: group.to };
  }
  return group;
}

/** The first noun group before the first verb outside quotations: the subject of the main clause, most often. */
export function sentenceSubject(codes: Codes, sentence: TokenRange): TokenRange | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    if ((codes.quote[i] as number) > 0) continue;
    if (codes.pos[i] === VERB) return null;
    const before = i > sentence.from && codes.pos[i - 1] === ADP;
    if (before || !inGroup(codes, i)) continue;
    const group = groupRight(codes, i, sentence.to);
    if (group) return group;
  }
  return null;
}

/** The group after the next `by`, within a few tokens. */
export function agentAfter(codes: Codes, verb: number, limit: number): TokenRange | null {
  const end = Math.min(limit, verb + 8);
  for (let i = verb + 1; i < end; i++) if (codes.lower[i] === BY) return groupRight(codes, i + 1, limit);
  return null;
}
