import { COMPASS, GENERALS, INDEFINITE, POSTPOSITIVE, ROLES_OF_MEN, ROLES_OF_WOMEN } from '../lexicon/mention-words';
import type { Document, TokenRange, Tokens } from '../document/types';
import { genderOfGiven } from '../lexicon/given';
import { FIELDS, HONORIFICS, OFFICES_IN_SHORT, PERSONAL_RANKS, RANKS } from '../lexicon/mention-roles';
import { isDeterminer } from './chunk';
import type { RawMention, RoleReading } from './reading';
import { capitalised, isHonorific, isJoint, isQualifier, nameEnd, roleAt } from './words';

/** The gender that a title or given name tells. */
export function genderOf({ tokens }: Document, range: TokenRange, name: TokenRange | null): RawMention['gender'] {
  for (let i = range.from; i < range.to; i++) {
    const lower = tokens.lower[i] as string;
    const byTitle = HONORIFICS.get(lower);
    if (byTitle) return byTitle;
    if (lower.endsWith('woman') || ROLES_OF_WOMEN.has(lower)) return 'female';
    if (ROLES_OF_MEN.has(lower)) return 'male';
  }
  return genderOfName(name ? tokens.lower.slice(name.from, name.to) : []);
}

/** The gender that the given name of a full name tells. */
export function genderOfName([given = '', ...rest]: readonly string[]): RawMention['gender'] {
  return rest.length === 0 ? 'unknown' : genderOfGiven(given) ?? 'unknown';
}

/** What the words of a role say. */
export function roleReading({ tokens }: Document, range: TokenRange): RoleReading {
  const nouns: string[] = [];
  const words: string[] = [];
  for (let i = range.from; i < range.to; i++) {
    const lower = tokens.lower[i] as string;
    const row = lower === 'general' && GENERALS.has(tokens.lower[i - 1]) ? undefined : roleAt(tokens, i);
    const short = OFFICES_IN_SHORT.get(lower);
    if (short) {
      words.push(short[0]);
      nouns.push(short[1]);
    } else if (row?.noun === 'minister' && words.at(-1) === 'prime') {
      words.pop();
      nouns.push('premier');
    } else if (row && !(RANKS.has(lower) && i + 1 < range.to)) nouns.push(row.noun);
    else if (FIELDS.has(lower) || RANKS.has(lower)) words.push(lower);
  }
  const first = tokens.lower[range.from] as string;
  const determiner = INDEFINITE.has(first) ? 'indefinite' : isDeterminer(tokens, range.from) ? 'definite' : 'bare';
  return { nouns, words, determiner };
}

/** The role noun that closes the title beginning at `from`: the last one before a name or the end. */
export function titleHead({ tokens }: Document, from: number, to: number): number {
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

/** Past what may stand between an office and a name: `-elect`, honorifics and their dots. */
export function skipHonorifics({ tokens }: Document, i: number, to: number): number {
  let p = POSTPOSITIVE.has(tokens.lower[i + 1]) && isJoint(tokens, i) ? i + 2 : i;
  while (p < to && isHonorific(tokens, p)) p++;
  return p;
}

/** True for a role noun that only describes the next noun (`for hostage affairs Ann Lee`). */
function modifies(tokens: Document['tokens'], p: number, name: number): boolean {
  return p + 1 < name && tokens.pos[p + 1] === 'NOUN' && !roleAt(tokens, p + 1);
}

/** `Minister for Justice Ann Lee`. */
const isField = (tokens: Tokens, p: number): boolean => FIELDS.has(tokens.lower[p]) && tokens.pos[p - 1] === 'ADP' && capitalised(tokens, p - 2);

/** The run of name words that ends a noun group; 'person' when the group is about somebody else by title. */
export function trailingName({ tokens }: Document, from: number, to: number): TokenRange | 'person' | null {
  for (let i = from; i < to; i++) {
    const end = nameEnd(tokens, i);
    if (end === i) continue;
    if (end < to) {
      i = end - 1;
      continue;
    }
    if (i > from && COMPASS.has(tokens.lower[i - 1])) return null;
    for (let p = from; p < i; p++) {
      if (p > from && (isHonorific(tokens, p) || PERSONAL_RANKS.has(tokens.lower[p]))) return { from: i, to: end };
      if ((roleAt(tokens, p) && !modifies(tokens, p, i) || isHonorific(tokens, p)) && !isField(tokens, p)) return 'person';
    }
    return { from: i, to: end };
  }
  return null;
}
