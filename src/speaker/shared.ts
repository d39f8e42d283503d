import { BESIDE_TAGS, BETWEEN, FOLLOWED, INCLUDING, JOINS, PARTS, STATE_PLURALS } from '../lexicon/speech-words';
import type { RawAttribution } from '../attribution/types';
import type { Document, TokenRange } from '../document/types';
import { startBefore } from '../document/range';
import { mentionAt } from '../mention/at';
import type { Entity, Mention, Mentions } from '../mention/types';
import { isPair, mentionsIn, sourceMention, speaking } from './source';
import { turnBefore, type Floor } from './turn';

/** Longer coordinations are lists, not speakers. */
const MOST_HOLDERS = 6;
/** So many tokens of a list are looked through, and of what stands before it. */
const LONGEST_LIST = 30;
const LONGEST_PLACE = 6;
/** How far back, in tokens, the members of a pair are looked for. */
const PAIR_REACH = 120;
/** And those of a larger number. */
const GROUP_REACH = 400;

/** `X, Y and the three Vasquan states`. */
const isBetween = ({ lower, pos }: Document['tokens'], i: number): boolean => BETWEEN.has(lower[i] as string) || pos[i] === 'NUM';

/** The mentions that one coordination joins, from the first in a range on; fewer than two where there is none. */
export function coordinated({ tokens }: Document, mentions: readonly Mention[]): Mention[] {
  const chain = mentions.slice(0, 1);
  let joined = false;
  for (const next of mentions.slice(1, MOST_HOLDERS)) {
    const end = (chain.at(-1) as Mention).to;
    // `Lee and Kim, the ministers, …`: what follows the last of them renames them.
    if (joined && tokens.lower[end] === ',' && tokens.pos[end + 1] === 'DET') return chain;
    for (let i = end; i < next.from; i++) {
      if (!isBetween(tokens, i)) return joined ? chain : [];
      joined ||= JOINS.has(tokens.lower[i] as string);
    }
    chain.push(next);
  }
  return joined ? chain : [];
}

/** The members of a coordination that stand before a source which is its end (`Ann, [Ben and Carl] said`); none after a preposition. */
function membersBefore(document: Document, mentions: Mentions, first: Mention): Mention[] {
  const { tokens } = document;
  const before: Mention[] = [];
  for (let at = first.from - 1; before.length < MOST_HOLDERS && tokens.sentence[at] === tokens.sentence[first.from]; at--) {
    const m = mentionAt(mentions, at);
    if (!m && !isBetween(tokens, at)) break;
    if (!m) continue;
    before.unshift(m);
    at = m.from;
  }
  const [leftmost = first] = before;
  return tokens.pos[leftmost.from - 1] === 'ADP' ? [] : before;
}

/** All that a source coordinates, also those of them that stand before it. */
function members(document: Document, mentions: Mentions, source: TokenRange): Mention[] {
  const found = coordinated(document, speaking(document, mentions, source));
  return found.length > 1 ? [...membersBefore(document, mentions, found[0] as Mention), ...found] : [];
}

/** Of the mentions of one kind the last two, or those that were named together last. */
function lastTwo({ document, mentions }: Floor, near: readonly Mention[], kind: Entity['kind']): number[] {
  const fitting = near.filter((m) => mentions.entities[m.entity]?.kind === kind);
  const together = fitting.findLastIndex((m, i) => m.entity !== fitting[i - 1]?.entity && coordinated(document, fitting.slice(Math.max(0, i - 1), i + 1)).length > 1);
  const last = (together > 0 ? fitting.slice(0, together + 1) : fitting).map((m) => m.entity).reverse();
  return [...new Set(last)].slice(0, 2).reverse();
}

/** The two whom `both ministers`, `the two countries` mean: those of the fitting kind spoken of last; of sides that no two people stand for the parties. */
export function pairOf(floor: Floor, source: TokenRange): number[] {
  const noun = floor.document.tokens.lower[source.to - 1] as string;
  const near = mentionsIn(floor.mentions, { from: Math.max(0, source.from - PAIR_REACH), to: source.from });
  const people = STATE_PLURALS.has(noun) ? [] : lastTwo(floor, near, 'person');
  const pair = people.length < 2 && PARTS.has(noun) ? lastTwo(floor, near, 'party') : people;
  return pair.length > 1 ? pair : [];
}

/** `the five`: of the groups named before the latest of so many (`Five lawmakers`). */
export function groupCounted({ document: { tokens: { lower, pos } }, mentions }: Floor, { from, to }: TokenRange): Mention | undefined {
  if (pos[to - 1] !== 'NUM') return undefined;
  const number = lower[to - 1] as string;
  return mentionsIn(mentions, { from: Math.max(0, from - GROUP_REACH), to: from }).findLast((m) => lower.slice(m.from, m.head).includes(number));
}

/** Who is meant by `they` besides one: who spoke with this one, or is joined to this one where it is named. */
function othersOf(floor: Floor, pronoun: Mention, holder: number): readonly number[] {
  const turn = turnBefore(floor, pronoun, floor.document.tokens.sentence[pronoun.from] as number);
  if (turn?.holder === holder) return turn.others;
  const near = mentionsIn(floor.mentions, { from: startBefore(floor.document, pronoun.from, 1), to: pronoun.from });
  return coordinated(floor.document, near.slice(near.findIndex((m) => m.entity === holder))).map((m) => m.entity).filter((e) => e >= 0 && e !== holder);
}

/** `Vasqua and its allies`, `Lee and other ministers`: they are known by the one they follow alone. */
function isFollowing({ document: { tokens }, mentions }: Floor, { from, entity }: Mention): boolean {
  const e = mentions.entities[entity];
  return e?.kind === 'group' && e.members.length === 0 && (e.affiliation === null || tokens.lower[from] === 'other') && [from - 1, from].some((i) => FOLLOWED.has(tokens.lower[i]));
}

/** `Its allies in the region, including X and Y, …`: those of several people who are named behind them. */
export function included({ document, mentions }: Floor, source: TokenRange): number[] {
  const { lower, pos } = document.tokens;
  const { to = 0, from = 0, entity = -1 } = sourceMention(document, mentions, source) ?? {};
  const isList = mentions.entities[entity]?.kind === 'group' && pos[from - 1] !== 'ADP' && BESIDE_TAGS.has(pos[to]) && lower.slice(to, to + LONGEST_PLACE).some((word) => INCLUDING.has(word));
  return isList ? coordinated(document, mentionsIn(mentions, { from: to, to: to + LONGEST_LIST })).map((m) => m.entity).filter((e) => e >= 0) : [];
}

/** Who else holds the words of an attribution besides `holder`: the other members of a coordination or pair. */
export function furtherHolders(floor: Floor, a: RawAttribution, holder: number): readonly number[] {
  const { document, mentions } = floor;
  if (!a.source || holder < 0) return [];
  const pronoun = mentionsIn(mentions, a.source).find((m) => m.kind === 'pronoun');
  if (pronoun) return pronoun.plural ? othersOf(floor, pronoun, holder) : [];
  const all = isPair(document, a.source) ? pairOf(floor, a.source) : members(document, mentions, a.source).filter((m) => !isFollowing(floor, m)).map((m) => m.entity);
  const single = all.flatMap((e) => (mentions.entities[e]?.members[0] === undefined ? [e] : mentions.entities[e].members));
  return [...new Set(single)].filter((e) => e >= 0 && e !== holder && !mentions.entities[e]?.publisher);
}
