import { keep } from '../lexicon/kept';
import { heldAt, rowsOf, wordsOf } from '../lexicon/list';

/** What rules are tried upon: words, and the tag of each. */
export interface Tagged {
  tokens: { word: readonly string[]; lower: readonly string[]; pos: readonly string[]; sentence: ArrayLike<number> };
}

/** What may be asked of a token. */
export type Shape<Text extends Tagged> = (text: Text, i: number) => boolean;

interface Asked<Text extends Tagged> {
  asks: Shape<Text>;
  /** Where nothing but a tag is asked for. */
  tags: ReadonlySet<string | undefined> | undefined;
  /** Where nothing but a word is asked for. */
  words: ReadonlySet<string | undefined> | undefined;
}

/** What is asked of a token at some distance. */
interface Condition<Text extends Tagged> extends Asked<Text> {
  at: number;
  /** The answer must be no. */
  turned: boolean;
}

/** What tokens among others look like, and what the token should be. */
export interface Rule<Text extends Tagged> {
  tag: string;
  /** The lemma, where it depends on no other word. */
  lemma: string | undefined;
  /** What is asked of the word and its tag, wherever it stands. */
  itself: Condition<Text>[];
  /** The words of which it must be one; undefined for any. */
  words: Asked<Text>['words'];
  /** What else is asked: first what is cheap. */
  around: Condition<Text>[];
}

/** What the cells of rules may ask for by name, beside tags and words: what the code looks for, lists of tags and words, what letters tell. */
interface Names<Text extends Tagged> {
  shapes: Readonly<Record<string, Shape<Text>>>;
  lists: string;
  letters: string;
}

function asked<Text extends Tagged>(asks: Shape<Text>, tags?: Asked<Text>['tags'], words?: Asked<Text>['words']): Asked<Text> {
  return { asks, tags, words };
}

/** Rows `name | pattern`. */
function readLetters<Text extends Tagged>(letters: string): Map<string, Asked<Text>> {
  return new Map(rowsOf(letters).map(([name = '', ...pattern]) => {
    const expression = new RegExp(pattern.join('|'), 'u');
    return [`#${name}`, asked<Text>(({ tokens }, i) => expression.test(tokens.word[i] as string))];
  }));
}

/** Asks for a tag or word of a list. */
function oneOf<Text extends Tagged>(list: readonly string[]): Asked<Text> {
  const tags = new Set<string | undefined>(list.filter((word) => /^[A-Z][A-Z-]*$/u.test(word)));
  const words = new Set<string | undefined>(list.filter((word) => !tags.has(word)));
  if (words.size === 0) return asked(({ tokens }, i) => tags.has(tokens.pos[i]), tags);
  if (tags.size === 0) return asked(({ tokens }, i) => words.has(tokens.lower[i]), undefined, words);
  return asked(({ tokens }, i) => tags.has(tokens.pos[i]) || words.has(tokens.lower[i]));
}

/** Cells with those that may be missing, and without them. */
function variants(cells: string[]): string[][] {
  const k = cells.findIndex((cell) => cell.endsWith('?'));
  return k < 0 ? [cells] : [cells.with(k, (cells[k] as string).slice(0, -1)), cells.toSpliced(k, 1)].flatMap(variants);
}

function readRules<Text extends Tagged>(table: string, { shapes, lists, letters }: Names<Text>): Rule<Text>[] {
  const listed = new Map(rowsOf(lists).map(([name = '', words = '']) => [`:${name}`, words]));
  const known = readLetters<Text>(letters);
  return rowsOf(table).flatMap(([becomes = '', row = '']) => Array.from(new Set(variants(wordsOf(row)).map((cells) => cells.join(' '))), (variant): Rule<Text> => {
    const cells = variant.split(' ');
    const [tag = '', lemma] = wordsOf(becomes);
    const middle = cells.findIndex((cell) => cell[0] === '>');
    const conditions = cells.flatMap((cell, k) => cell.replace('>', '').split('&').map((part) => {
      const name = part.replace('!', '');
      const shape = shapes[name];
      const found: Asked<Text> = shape ? asked(shape) : heldAt(known, name, () => oneOf<Text>(name.split('/').flatMap((word) => wordsOf(listed.get(word) ?? word))));
      const cost = name[0] === '@' ? 3 : k === middle ? 0 : found.tags || found.words ? 1 : 2;
      return { at: k - middle, turned: name !== part, ...found, cost };
    }));
    const itself = conditions.filter(({ cost }) => cost === 0);
    const words = itself.find((condition) => condition.words && !condition.turned)?.words;
    return { tag, lemma, itself, words, around: conditions.filter(({ cost }) => cost > 0).sort((a, b) => a.cost - b.cost) };
  }));
}

/** Beyond the sentence all answers are no. */
function fitsAround<Text extends Tagged>({ around }: Rule<Text>, text: Text, i: number): boolean {
  const { sentence } = text.tokens;
  for (const { at, turned, asks } of around) if ((sentence[i + at] === sentence[i] && asks(text, i + at)) === turned) return false;
  return true;
}

/** The rules for words of one tag: all of them, those for a word that none names, and by word which of them it may fit wherever it stands. */
interface OfTag<Text extends Tagged> {
  all: Rule<Text>[];
  general: Rule<Text>[];
  kept: Map<string, Rule<Text>[]>;
}

/** What finds the first of some rules that a token fits. */
export type Rules<Text extends Tagged> = (text: Text, i: number) => Rule<Text> | undefined;

/** Reads a table of rules for words of some tags; how one is written is told at TAG_RULES. */
export function rulesOf<Text extends Tagged>(tags: string, table: string, names: Names<Text>): Rules<Text> {
  const rules = readRules(table, names);
  const named = new Set(rules.flatMap(({ words = [] }) => [...words]));
  const byTag = new Map(wordsOf(tags).map((tag): [string, OfTag<Text>] => {
    const all = rules.filter(({ itself }) => itself.every((c) => !c.tags || c.tags.has(tag) !== c.turned));
    return [tag, { all, general: all.filter(({ words }) => !words), kept: new Map() }];
  }));
  return (text, i) => {
    const { word, lower, pos } = text.tokens;
    const ofTag = byTag.get(pos[i] as string);
    if (!ofTag) return undefined;
    const { all, general, kept } = ofTag;
    const mayFit = (): Rule<Text>[] => (named.has(lower[i]) ? all : general).filter(({ itself }) => itself.every(({ turned, asks }) => asks(text, i) !== turned));
    for (const rule of kept.get(word[i] as string) ?? keep(kept, word[i] as string, mayFit())) if (fitsAround(rule, text, i)) return rule;
    return undefined;
  };
}
