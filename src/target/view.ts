import { rolesAt, type RoleLink } from '../clause/links';
import type { Document, SentenceRange, TokenRange } from '../document/types';
import { NAME, type Words } from './words';

/** How far from the target the words are looked at, in tokens; keeps the work linear in odd texts. */
const FARTHEST = 60;
/** Links farther from the target say little. */
const MOST_LINKS = 4;

/** What one target sees of its sentence. */
export interface View {
  target: TokenRange;
  sentence: SentenceRange;
  /** Tokens before the target, nearest first; a name of several tokens counts once. */
  left: number[];
  /** Tokens after it, nearest first. */
  right: number[];
  /** Its roles, nearest first. */
  links: RoleLink[];
}

/** The roles of the target, nearest first. */
function linksOf(words: Words, target: TokenRange): RoleLink[] {
  for (let token = target.to - 1; token >= target.from; token--) {
    const links = rolesAt(words.roles, token, MOST_LINKS);
    if (links.length > 0) return links.slice(0, MOST_LINKS);
  }
  return [];
}

function outward(words: Words, from: number, to: number, step: 1 | -1): number[] {
  const tokens: number[] = [];
  for (let i = from; i !== to && tokens.length < FARTHEST; i += step) {
    const last = tokens.at(-1);
    if (last !== undefined && words.form[i] === NAME && words.form[last] === NAME) continue;
    tokens.push(i);
  }
  return tokens;
}

/** The sentence as seen from a target. */
export function viewFrom(document: Document, words: Words, target: TokenRange): View {
  const sentence = document.sentences[document.tokens.sentence[target.from] ?? 0] as SentenceRange;
  return {
    target,
    sentence,
    left: outward(words, target.from - 1, sentence.from - 1, -1),
    right: outward(words, Math.min(target.to, sentence.to), sentence.to, 1),
    links: linksOf(words, target),
  };
}
