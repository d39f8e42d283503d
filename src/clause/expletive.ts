import { EMPTY_NOUNS, FOUND_SO, PERSONAL_ADJECTIVES, SEEMING, TAKING, TOLD_TO } from '../lexicon/anaphor';
import { HOLDING_VERBS } from '../lexicon/mention-verbs';
import type { Document, TokenRange } from '../document/types';
import { headOf } from './at';
import type { Clauses, Predicate } from './types';

/** What is asked of a document. */
interface Read {
  document: Document;
  clauses: Clauses;
}

/** The clause that tells what an `it` announces is one of so many behind it. */
const NEXT = 3;

/** The clause that depends on a predicate and says what it is about, where it is of some kinds. */
function contentOf({ clauses: { predicates } }: Read, index: number, kinds: readonly Predicate['kind'][]): Predicate | undefined {
  return predicates.slice(index + 1, index + 1 + NEXT).find((p) => p.parent === index && kinds.includes(p.kind));
}

/** `it is clear that`, `it is a mistake to`, `it is up to you to`, `it was Vasqua that`. */
function isSaidOfClause(read: Read, index: number): boolean {
  const { clauses, document: { tokens } } = read;
  const p = clauses.predicates[index] as Predicate;
  const content = contentOf(read, index, ['to', 'that', 'relative']);
  if (!content) return false;
  if (p.attribute < 0) return p.lemma === 'be' && content.kind !== 'relative';
  if (tokens.pos[p.attribute] === 'ADJ' || tokens.pos[p.attribute] === 'VERB') return !PERSONAL_ADJECTIVES.has(tokens.lower[p.attribute] as string);
  if (EMPTY_NOUNS.has(tokens.lemma[p.attribute] as string)) return true;
  return content.kind === 'relative' && (tokens.party[p.attribute] as number) >= 0;
}

/** `it seems that`, `it is hoped that`, `it remains to be seen`, `it took years to`, `it makes sense to`. */
function isAnnouncing(read: Read, index: number): boolean {
  const p = read.clauses.predicates[index] as Predicate;
  if (p.passive) return !TOLD_TO.has(p.lemma) && contentOf(read, index, ['that']) !== undefined;
  if (SEEMING.has(p.lemma)) return p.attribute < 0 && contentOf(read, index, p.lemma === 'remain' ? ['that', 'to'] : ['that']) !== undefined;
  const takes = TAKING.has(p.lemma) || p.lemma === 'make' && p.objects.some((g) => read.document.tokens.lower[headOf(read.clauses, g)] === 'sense');
  return takes && contentOf(read, index, ['to']) !== undefined;
}

/** An `it` that stands for nothing: a clause behind it tells what is meant. */
export function isEmpty(read: Read, token: number): boolean {
  const { clauses: { predicates, predicateAt, groupAt }, document: { tokens } } = read;
  const index = predicateAt[token] as number;
  const p = predicates[index];
  if (tokens.lower[token] !== 'it' || !p) return false;
  if (p.subjects.includes(groupAt[token] as number)) return isSaidOfClause(read, index) || isAnnouncing(read, index);
  return FOUND_SO.has(p.lemma) && tokens.pos[token + 1] !== 'PUNCT' && p.attribute > token && contentOf(read, index, ['to', 'that']) !== undefined;
}

/** Whether words are nobody's whom their source names: `it seems that`, `Arnor seems to forget`; but it does say so in `seems to hate`. */
export function isSeeming(read: Read, source: TokenRange, cue: TokenRange | null): boolean {
  const index = read.clauses.predicateAt[cue?.from ?? source.from] as number;
  const p = read.clauses.predicates[index];
  const content = p && SEEMING.has(p.lemma) && p.attribute < 0 ? contentOf(read, index, ['to']) : undefined;
  return isEmpty(read, source.from) || content !== undefined && !HOLDING_VERBS.has(content.lemma);
}
