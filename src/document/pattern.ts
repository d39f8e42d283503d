import { keep } from '../lexicon/kept';
import { rowsOf, wordsOf } from '../lexicon/list';

/** What rules are tried upon: words, and the tag of each. */
export interface Tagged {
  tokens: { word: readonly string[]; lower: readonly string[]; pos: readonly string[]; sentence: ArrayLike<number> };
}

/** What may be asked of a token. */
export type Shape<Text extends Tagged> = (text: Text, i: number) => boolean;

/** What is asked of a token at some distance. */
interface Condition<Text extends Tagged> {
  at: number;
  /** The answer must be no. */
  turned: boolean;
  asks: Shape<Text>;
}

/** What tokens among others look like, and what the token should be. */
export interface Rule<Text extends Tagged> {
  tag: string;
  /** The lemma, where it depends on no other word. */
  lemma: string | undefined;
  /** What is asked of the word and its tag, wherever it stands. */
  itself: Condition<Text>[];
  /** What else is asked: first what is cheap. */
  around: Condition<Text>[];
}

/** What the cells of rules may ask for by name, beside tags and words: what the code looks for, lists of tags and words, what letters tell. */
interface Names<Text extends Tagged> {
  shapes: Readonly<Record<string, Shape<Text>>>;
  lists: string;
  letters: string;
}

/** Rows `name | pattern`. */
function readLetters<Text extends Tagged>(letters: string): Map<string, Shape<Text>> {
  return new Map(rowsOf(letters).map(([name = '', ...pattern]) => {
    const expression = new RegExp(pattern.join('|'), 'u');
    return [`#${name}`, ({ tokens }, i) => expression.test(tokens.word[i] as string)];
  }));
}

/** Asks for a tag or word of a list. */
function oneOf<Text extends Tagged>(list: string): Shape<Text> {
  const tags = new Set<string | undefined>(wordsOf(list).filter((word) => /^[A-Z][A-Z-]*$/u.test(word)));
  const words = new Set<string | undefined>(wordsOf(list).filter((word) => !tags.has(word)));
  if (words.size === 0) return ({ tokens }, i) => tags.has(tokens.pos[i]);
  if (tags.size === 0) return ({ tokens }, i) => words.has(tokens.lower[i]);
  return ({ tokens }, i) => tags.has(tokens.pos[i]) || words.has(tokens.lower[i]);
}

/** Cells with those that may be missing, and without them. */
function variants(cells: string[]): string[][] {
  const k = cells.findIndex((cell) => cell.endsWith('?'));
  return k < 0 ? [cells] : [cells.with(k, (cells[k] as string).slice(0, -1)), cells.toSpliced(k, 1)].flatMap(variants);
}

function readRules<Text extends Tagged>(table: string, { shapes, lists, letters }: Names<Text>): Rule<Text>[] {
  const listed = new Map(rowsOf(lists).map(([name = '', words = '']) => [`:${name}`, words]));
  const lettered = readLetters<Text>(letters);
  return rowsOf(table).flatMap(([becomes = '', row = '']) => Array.from(new Set(variants(wordsOf(row)).map((cells) => cells.join(' '))), (variant): Rule<Text> => {
    const cells = variant.split(' ');
    const [tag = '', lemma] = wordsOf(becomes);
    const middle = cells.findIndex((cell) => cell[0] === '>');
    const conditions = cells.flatMap((cell, k) => cell.replace('>', '').split('&').map((part) => {
      const name = part.replace('!', '');
      const words = name.split('/').map((word) => listed.get(word) ?? word).join(' ');
      const cost = name[0] === '@' ? 2 : Math.abs(Math.sign(k - middle));
      return { at: k - middle, turned: name !== part, asks: shapes[name] ?? lettered.get(name) ?? oneOf<Text>(words), cost };
    }));
    return { tag, lemma, itself: conditions.filter(({ cost }) => cost === 0), around: conditions.filter(({ cost }) => cost > 0).sort((a, b) => a.cost - b.cost) };
  }));
}

/** Beyond the sentence all answers are no. */
function fitsAround<Text extends Tagged>({ around }: Rule<Text>, text: Text, i: number): boolean {
  const { sentence } = text.tokens;
  for (const { at, turned, asks } of around) if ((sentence[i + at] === sentence[i] && asks(text, i + at)) === turned) return false;
  return true;
}

/** What finds the first of some rules that a token fits. */
export type Rules<Text extends Tagged> = (text: Text, i: number) => Rule<Text> | undefined;

/** Reads a table of rules for words of some tags; how one is written is told at TAG_RULES. */
export function rulesOf<Text extends Tagged>(tags: string, table: string, names: Names<Text>): Rules<Text> {
  const rules = readRules(table, names);
  const byTag = new Map(wordsOf(tags).map((tag) => [tag, new Map<string, Rule<Text>[]>()]));
  return (text, i) => {
    const kept = byTag.get(text.tokens.pos[i] as string);
    if (!kept) return undefined;
    const word = text.tokens.word[i] as string;
    const fitting = kept.get(word) ?? keep(kept, word, rules.filter(({ itself }) => itself.every(({ turned, asks }) => asks(text, i) !== turned)));
    for (const rule of fitting) if (fitsAround(rule, text, i)) return rule;
    return undefined;
  };
}
