import { VERB_TAGS } from '../lexicon/heading-words';
import { ADDING, COMPARED, DOUBTS, NOBODY } from '../lexicon/degree';
import type { WordSet } from '../lexicon/list';
import type { PartyMention } from '../party/types';
import { itemAt } from './item';
import type { Document, SentenceRange, TokenRange, Tokens } from './types';

/** Whether a token stands in one of some ranges. */
export function isIn(token: number, ranges: readonly TokenRange[]): boolean {
  for (const r of ranges) if (token >= r.from && token < r.to) return true;
  return false;
}

/** Whether something holds of a token in a range. */
export function someIn({ from, to }: TokenRange, holds: (token: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (holds(i)) return true;
  return false;
}

/** Whether a verb, an auxiliary one too, stands in a range. */
export function holdsVerb({ pos }: Tokens, range: TokenRange): boolean {
  return someIn(range, (i) => VERB_TAGS.has(pos[i]));
}

/** `have never been better`: they are as good as can be; but `never been better than ours`. */
export function isUnsurpassed({ lower }: Tokens, i: number): boolean {
  return lower[i] === 'never' && lower[i + 1] === 'been' && COMPARED.has(lower[i + 2]) && lower[i + 3] !== 'than';
}

/** So far behind `nobody` stands `than`. */
const LONGEST_COMPARISON = 16;

/** `nobody has done more for Gondor than we have`: denies nothing, but that anybody else has done as much. */
export function isUnequalled({ lower, pos, sentence }: Tokens, i: number): boolean {
  if (!NOBODY.has(lower[i])) return false;
  const words = lower.slice(i, i + LONGEST_COMPARISON);
  const more = words.findIndex((w) => COMPARED.has(w));
  return more > 0 && words.includes('than') && sentence[i + more] === sentence[i] && pos[i + more + 2] !== 'NUM';
}

/** `there is no doubt that`, `nobody can deny that`, `there is no question that`: denies nothing of what follows. */
export function isUndoubted({ lower, negated }: Tokens, i: number): boolean {
  return negated[i] === 1 && (DOUBTS.has(lower[i]) || lower[i] === 'question' && lower[i - 1] === 'no' && lower[i + 1] !== 'of');
}

/** `not only`, `not merely`, `not just a friend`: denies nothing. */
export function isNotOnly({ lower, pos }: Tokens, token: number): boolean {
  return (lower[token] === 'not' || lower[token] === "n't") && ADDING.has(lower[token + 1]) && pos[token + 2] !== 'PUNCT';
}

/** Whether a token is the first of its sentence. */
export function opensSentence({ sentence }: Pick<Tokens, 'sentence'>, token: number): boolean {
  return sentence[token - 1] !== sentence[token];
}

/** The sentence of a token. */
export function sentenceAt({ tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>, token: number): SentenceRange {
  return sentences[tokens.sentence[token] as number] as SentenceRange;
}

/** Where the sentence begins that stands so many before that of a token. */
export function startBefore({ tokens, sentences }: Document, token: number, back: number): number {
  return (sentences[Math.max(0, (tokens.sentence[token] as number) - back)] as SentenceRange).from;
}

/** The party mention at a token, if there is one. */
export function partyAt({ tokens, parties }: Pick<Document, 'tokens' | 'parties'>, token: number): PartyMention | undefined {
  return itemAt(parties, tokens.party[token] as number);
}

/** Whether a token is a verb of some. */
export function isVerbOf({ pos, lemma }: Tokens, token: number, verbs: WordSet): boolean {
  return pos[token] === 'VERB' && verbs.has(lemma[token]);
}
