import { heldAt, rowsOf, wordsOf } from '../lexicon/list';
import { TAG_LISTS, TAG_SHAPES } from '../lexicon/tag-rules';
import type { Document, PartOfSpeech } from './types';

/** A document of which the sentences are known. */
export type Read = Pick<Document, 'tokens' | 'parties'>;

/** What may be asked of a token. */
export type Shape = (read: Read, i: number) => boolean;

interface Asked {
  asks: Shape;
  /** Where nothing but a tag is asked for. */
  tags: ReadonlySet<string | undefined> | undefined;
  /** Where nothing but a word is asked for. */
  words: ReadonlySet<string | undefined> | undefined;
}

/** What is asked of a token at some distance. */
interface Condition extends Asked {
  at: number;
  /** The answer must be no. */
  turned: boolean;
}

/** What tokens among others look like, and the tag that they should have. */
export interface Pattern {
  tag: PartOfSpeech;
  /** The lemma, where it depends on no other word. */
  lemma: string | undefined;
  /** What is asked of the word and its tag, wherever it stands. */
  itself: Condition[];
  /** The words of which it must be one; undefined for any. */
  words: Asked['words'];
  /** What else is asked: first what is cheap. */
  around: Condition[];
}

const lists = new Map(rowsOf(TAG_LISTS).map(([name = '', words = '']) => [`:${name}`, words]));

const asked = (asks: Shape, tags?: Asked['tags'], words?: Asked['words']): Asked => ({ asks, tags, words });

/** What cells ask for, by name: at first what letters tell. */
const known = new Map(rowsOf(TAG_SHAPES).map(([name = '', ...pattern]): [string, Asked] => {
  const expression = new RegExp(pattern.join('|'), 'u');
  return [`#${name}`, asked(({ tokens }, i) => expression.test(tokens.word[i] as string))];
}));

/** Asks for a tag or word. */
function oneOf(names: string): Asked {
  const listed = names.split('/').flatMap((name) => wordsOf(lists.get(name) ?? name));
  const tags = new Set<string | undefined>(listed.filter((word) => /^[A-Z]+$/u.test(word)));
  const words = new Set<string | undefined>(listed.filter((word) => !tags.has(word)));
  if (words.size === 0) return asked(({ tokens }, i) => tags.has(tokens.pos[i]), tags);
  if (tags.size === 0) return asked(({ tokens }, i) => words.has(tokens.lower[i]), undefined, words);
  return asked(({ tokens }, i) => tags.has(tokens.pos[i]) || words.has(tokens.lower[i]));
}

/** Cells with one that may be missing, and without it. */
function variants(cells: string[]): string[][] {
  const k = cells.findIndex((cell) => cell.endsWith('?'));
  return k < 0 ? [cells] : [cells.map((cell) => cell.replace('?', '')), cells.toSpliced(k, 1)];
}

/** Reads a table of patterns; how one is written is told at TAG_RULES. */
export function readPatterns(table: string, shapes: Readonly<Record<string, Shape>>): Pattern[] {
  return rowsOf(table).flatMap(([becomes = '', row = '']) => variants(wordsOf(row)).map((cells): Pattern => {
    const [tag, lemma] = wordsOf(becomes);
    const middle = cells.findIndex((cell) => cell[0] === '>');
    const conditions = cells.flatMap((cell, k) => cell.replace('>', '').split('&').map((part) => {
      const name = part.replace('!', '');
      const cost = name[0] === '@' ? 2 : Math.abs(Math.sign(k - middle));
      const shape = shapes[name];
      return { at: k - middle, turned: name !== part, ...(shape ? asked(shape) : heldAt(known, name, () => oneOf(name))), cost };
    }));
    const itself = conditions.filter(({ cost }) => cost === 0);
    const words = itself.find((condition) => condition.words && !condition.turned)?.words;
    return { tag: tag as PartOfSpeech, lemma, itself, words, around: conditions.filter(({ cost }) => cost > 0).sort((a, b) => a.cost - b.cost) };
  }));
}

/** Whether words of a tag may fit a pattern. */
export function mayFit({ itself }: Pattern, tag: string): boolean {
  return itself.every(({ tags, turned }) => !tags || tags.has(tag) !== turned);
}

/** The patterns that a token may fit by its word and tag alone. */
export function fittingItself(patterns: readonly Pattern[], read: Read, i: number): Pattern[] {
  return patterns.filter(({ itself }) => itself.every(({ turned, asks }) => asks(read, i) !== turned));
}

function fitsAround({ around }: Pattern, read: Read, i: number): boolean {
  const { sentence } = read.tokens;
  for (const { at, turned, asks } of around) if ((sentence[i + at] === sentence[i] && asks(read, i + at)) === turned) return false;
  return true;
}

/** The first of some patterns that the tokens around one look like; beyond the sentence all answers are no. */
export function firstAround(patterns: readonly Pattern[], read: Read, i: number): Pattern | undefined {
  for (const pattern of patterns) if (fitsAround(pattern, read, i)) return pattern;
  return undefined;
}
