import { someIn, opensSentence } from '../document/range';
import { PERSONAL } from '../lexicon/anaphor';
import { PERSONAL_RANKS, TITLES_OF_PERSONS } from '../lexicon/mention-roles';
import { CLOSERS, COMPLEMENT_TAGS, COPULAS, DASHES, DESCRIBING_TAGS, LINKS, NAMING, NO_SUBJECT_TAGS, OPENERS, PAST_COPULAS, PREDICATE_TAGS } from '../lexicon/mention-words';
import { SPEECH_NOUNS } from '../lexicon/mention-verbs';
import type { TokenRange, Tokens } from '../document/types';
import { afterBrackets } from './beside';
import type { RawMention } from './reading';
import { roleAt } from './words';

/** So many mentions on, a name may be that of a role; what the role is of stands between. */
export const TIE_REACH = 4;

/** More words than these are no tie. */
const LONGEST_LINK = 6;
const LONGEST_COMPLEMENT = 14;

/** True when the role that follows a name in the same sentence is that person's. */
export function isApposition(tokens: Tokens, name: RawMention, role: RawMention): boolean {
  const gap = role.from - name.to;
  if (gap < 1 || gap > LONGEST_LINK || tokens.sentence[name.from] !== tokens.sentence[role.from]) return false;
  let copula = false;
  for (let i = name.to; i < role.from; i++) {
    if (!LINKS.has(tokens.lower[i]) && tokens.pos[i] !== 'NUM') return false;
    copula ||= COPULAS.has(tokens.lower[i]);
  }
  // `a state that sends killers to Lee is no friend`, `Lee is no democrat`
  if (copula) return !NO_SUBJECT_TAGS.has(tokens.pos[name.from - 1]) && tokens.lower[role.from] !== 'no';
  return OPENERS.has(tokens.lower[name.to]) && (closes(tokens, role.to) || tokens.lower[role.to] === 'who' || opensReport(tokens, name) && role.to - role.from > 2);
}

/** `Ann Lee, a lawyer and former minister, said`: a second role, joined to one in apposition. */
export function isJoinedRole(tokens: Tokens, name: RawMention, first: RawMention, second: RawMention): boolean {
  if (first.kind !== 'role' || tokens.lower[first.to] !== 'and' || second.from !== first.to + 1 || !OPENERS.has(tokens.lower[name.to])) return false;
  return isApposition(tokens, name, { ...first, to: second.to });
}

/** True for a name before which its sentence has no word but a dateline: what describes it may end without a mark (`Ann Lee, former envoy to X says`). */
function opensReport(tokens: Tokens, { from }: RawMention): boolean {
  return opensSentence(tokens, from) || DASHES.has(tokens.lower[from - 1]);
}

/** True when a role is tied to a name as one that is over (`who served as ambassador`), not `has been ambassador since May`. */
export function isBygone(tokens: Tokens, name: RawMention, role: RawMention): boolean {
  return someIn({ from: name.to, to: Math.min(role.from, name.to + LONGEST_LINK) }, (i) => PAST_COPULAS.has(tokens.lower[i]) && tokens.lower[role.to] !== 'since');
}

/**
 * True when the name that follows a role is its holder's (`the foreign minister, Ann Lee,`, `a teacher called Ann Lee`), also past
 * what the role is of (`the head of the committee on transport, Ann Lee,`). One with an office of its own is no list's next only
 * where the verb follows.
 */
export function isNamedApposition(tokens: Tokens, role: RawMention, name: RawMention): boolean {
  if (tokens.sentence[name.from] !== tokens.sentence[role.from]) return false;
  const named = name.from - role.to === 1 && role.role?.determiner === 'indefinite' && NAMING.has(tokens.lower[role.to]);
  if (named) return closes(tokens, name.to) && tokens.lower[name.to] !== '"' || PREDICATE_TAGS.has(tokens.pos[name.to]);
  // `Former senator and party leader Ann Lee`: two offices of one, where neither has an article.
  if (tokens.lower[role.to] === 'and' && name.from === role.to + 1 && [role, name].every((m) => m.role?.determiner === 'bare')) return true;
  const start = beforeDescription(tokens, name.from);
  const described = start < name.from;
  // `a spokesman for the minister, Ann Lee, said`: she is the minister.
  if (role.role?.determiner === 'indefinite' && role.to - 1 > role.head && roleAt(tokens, role.to - 1)) return false;
  // `the chair, Ann Lee of Norway, said`.
  const end = tokens.lower[name.to] === 'of' ? name.to + 2 : afterBrackets(tokens, name.to);
  if (!goesUpTo(tokens, role.to, start - 1) || !closes(tokens, end)) return false;
  // `a lawyer in Springfield, Ohio,`: behind a place one word may be a region.
  if (!described && name.from - 1 > role.to && name.to - name.from === 1 && !name.human) return false;
  const titled = name.role !== null && !name.role.nouns.every((noun) => PERSONAL_RANKS.has(noun) || TITLES_OF_PERSONS.has(noun));
  // `Statement by Vasqua's envoy, Ambassador Ann Lee` on a line of its own
  if (!described && tokens.sentence[name.to] !== tokens.sentence[name.from]) return true;
  return !titled && !described || tokens.lower[name.to] === ',' && (PREDICATE_TAGS.has(tokens.pos[name.to + 1]) || tokens.lower[name.to + 1] === 'who');
}

/** Before `the Swede`, `the soprano` in front of a name; the name itself where nothing describes it. */
function beforeDescription({ pos }: Tokens, name: number): number {
  let i = name - 1;
  while (i > name - LONGEST_LINK && DESCRIBING_TAGS.has(pos[i])) i--;
  return i < name - 1 && pos[i] === 'DET' ? i : name;
}

/** True when nothing but what belongs to a noun (`of the party (NDP)`, `on transport`) stands between it and the mark at `mark`. */
function goesUpTo(tokens: Tokens, from: number, mark: number): boolean {
  if (mark < from || !OPENERS.has(tokens.lower[mark])) return false;
  if (mark > from && tokens.pos[from] !== 'ADP' && tokens.word[from] !== '(' || mark - from > LONGEST_COMPLEMENT) return false;
  return !someIn({ from, to: mark }, (i) => !COMPLEMENT_TAGS.has(tokens.pos[i]) && tokens.word[i] !== '(' && tokens.word[i] !== ')');
}

/** `A lawyer from Zubin, she studied …`: the gender of whom a role at the head of a sentence describes, where it is not told by name; or undefined. */
export function describedPronoun(tokens: Tokens, { from, to }: RawMention): RawMention['gender'] | undefined {
  if (!opensSentence(tokens, from)) return undefined;
  const mark = to + tokens.lower.slice(to, to + LONGEST_COMPLEMENT).indexOf(',');
  return mark >= to && goesUpTo(tokens, to, mark) ? PERSONAL.get(tokens.lower[mark + 1] as string) : undefined;
}

/** True for who is told to have spoken just before (`Ann Lee made the remarks at …`). */
export function makesRemarks({ lemma, lower }: Tokens, name: RawMention): boolean {
  return lemma[name.to] === 'make' && lower.slice(name.to + 1, name.to + 4).some((w) => SPEECH_NOUNS.has(w));
}

/** True when an apposition may end before `i`: a mark or the end of the sentence. A verb would make a new subject (`After meeting X, the envoy said`). */
const closes = (tokens: Tokens, i: number): boolean => opensSentence(tokens, i) || CLOSERS.has(tokens.lower[i]);

/** `the 58-year-old`, `the 58-year-old baker`. */
export function tellsAge({ lower, pos }: Tokens, { from }: TokenRange): boolean {
  return lower[from] === 'the' && pos[from + 1] === 'NUM' && lower[from + 3] === 'year' && lower[from + 5] === 'old';
}
