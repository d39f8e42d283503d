/*
 * The one file that knows wink-nlp. An instance remembers every unknown word it ever read,
 * and may then tag the same text differently; so each document's words are forgotten after
 * it was read (but for what is the same in any text), and the instance is renewed before its memory grows. This leans on the
 * internals of the pinned versions; test/document.test.ts guards it.
 */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { LEMMA_ENDINGS, PLAIN_WORD } from '../lexicon/heading-words';

/** What one reading gives, in order. */
export interface Reading {
  value: string[];
  lemma: string[];
  pos: string[];
  /** 1 in the scope of a negation. */
  negated: Uint8Array;
  /** Token indices: first and last of each sentence. */
  sentences: [number, number][];
}

interface FeatureTable {
  list: string[];
  hash: Record<string, number>;
  intrinsicSize: number;
  index: number;
}
type Core = { features: Record<string, FeatureTable> } & Record<string, unknown>;
type Features = Record<string, (word: string, category: number, cache: unknown) => unknown>;
type Model = { core: () => Core; metaCER: () => unknown; featureFn: (config: unknown) => Features } & Record<string, unknown>;
interface Instance {
  read: (text: string) => Reading;
  words: Record<string, number>;
  isWorn: () => boolean;
}

const GROWING_TABLES = ['lexeme', 'prefix', 'suffix', 'shape'];
const MOST_NEW_WORDS = 8000;
/** How the model packs, of each word, which of its clusters of tags is its own. */
const ROW = 4;
const CLUSTER_BITS = 0x3fe0000;
const CLUSTER_SHIFT = 17;
const NO_TAGS: ReadonlySet<string> = new Set();

/** In place of machines that are never run: to read the real ones takes longer than all else of a new instance. */
const UNUSED = { machines: ['[0,0,{},{},{},{}]'], transformers: [], setter: undefined };

/** The model's tables, our own copy; the instances write into layers above them. */
let coreModel: Core | undefined;
let metaModel: unknown;

/** The shapes of words, found once for all documents of an instance: they take the longest of what is found out about a new word. */
function withShapesKept(features: Features): Features {
  const known = new Map<string, unknown>();
  const { shape } = features as { shape: Features[string] };
  const kept: Features[string] = (word, category, cache) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = shape(word, category, cache)));
    return found;
  };
  return { ...features, shape: kept };
}

/**
 * The table of words as the instance writes it; it looks words up in `words` itself. A plain word that was forgotten
 * comes back when it is to be written again, under its old number: what was found out about it need not be found again.
 */
function withWordsKept(words: FeatureTable['hash']): FeatureTable['hash'] {
  const kept = new Map<string, number>();
  return new Proxy(words, {
    get(_, word: string) {
      const index = words[word];
      if (index !== undefined) return index;
      const old = kept.get(word);
      if (old !== undefined) words[word] = old;
      return old;
    },
    set(_, word: string, index: number) {
      words[word] = index;
      if (PLAIN_WORD.test(word)) kept.set(word, index);
      return true;
    },
  });
}

function newInstance(): Instance {
  const model = winkModel as unknown as Model;
  const core = (coreModel ??= model.core());
  const features: Record<string, FeatureTable> = { ...core.features };
  for (const name of GROWING_TABLES) {
    const table = core.features[name] as FeatureTable;
    features[name] = { ...table, list: table.list.slice(), hash: Object.create(table.hash) };
  }
  metaModel ??= model.metaCER();
  const overlay: Model = {
    ...model,
    core: () => ({ ...core, features }),
    metaCER: () => metaModel,
    featureFn: (config) => withShapesKept(model.featureFn(config)),
    ner: () => UNUSED,
    sa: () => UNUSED,
  };
  const nlp = winkNLP(overlay as unknown as Parameters<typeof winkNLP>[0], ['sbd', 'pos', 'negation']);
  const { its, as } = nlp;
  const lexemes = features.lexeme as FeatureTable;
  const known = lexemes.list.length;
  const words = lexemes.hash;
  lexemes.hash = withWordsKept(words);
  return {
    read(text) {
      const doc = nlp.readDoc(text);
      const tokens = doc.tokens();
      return {
        value: tokens.out(its.value, as.array) as string[],
        lemma: tokens.out(its.lemma as unknown as typeof its.value, as.array) as string[],
        pos: tokens.out(its.pos, as.array) as string[],
        negated: Uint8Array.from(tokens.out(its.negationFlag, as.array) as unknown as boolean[], Number),
        sentences: doc.sentences().out(its.span, as.array) as unknown as [number, number][],
      };
    },
    words,
    isWorn: () => lexemes.list.length - known > MOST_NEW_WORDS,
  };
}

/** The tags of each cluster. */
const tagSets: ReadonlySet<string>[] = [];

/** The tags that the tagger's vocabulary allows a word in small letters; none for a word that it does not know, as most names are. */
export function possibleTags(lower: string): ReadonlySet<string> {
  const { features, lexicon } = (coreModel ??= (winkModel as unknown as Model).core()) as Core & { lexicon: readonly number[] };
  const { hash } = features.lexeme as FeatureTable;
  if (!Object.hasOwn(hash, lower)) return NO_TAGS;
  const row = lexicon[(hash[lower] as number) * ROW + 1] as number;
  const cluster = (row & CLUSTER_BITS) >>> CLUSTER_SHIFT;
  const clusters = (features.posClusters as FeatureTable).list as unknown as readonly ReadonlySet<number>[];
  const tags = (features.pos as FeatureTable).list;
  return (tagSets[cluster] ??= new Set(Array.from(clusters[cluster] as ReadonlySet<number>, (tag) => tags[tag] as string)));
}

/** What the word may be a form of: what stands in place of a known ending. */
export function stemsOf(lower: string): string[] {
  return LEMMA_ENDINGS.filter(([ending]) => ending.test(lower)).map(([ending, rest]) => lower.replace(ending, rest));
}

/** What the word is a form of by the vocabulary, as a word of this tag; undefined for none. */
export const stemWith = (lower: string, tag: string): string | undefined => stemsOf(lower).find((stem) => possibleTags(stem).has(tag));

let instance: Instance | undefined;

/** Reads a text with wink-nlp; the same text gives the same reading whatever was read before. */
export function readWithWink(text: string): Reading {
  if (!instance || instance.isWorn()) instance = newInstance();
  const reading = instance.read(text);
  for (const word of Object.keys(instance.words)) delete instance.words[word];
  return reading;
}
