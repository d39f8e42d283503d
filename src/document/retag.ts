import { ASKED_FOR, HEADING_VERBS, PLURAL, VERB_TAGS } from '../lexicon/heading-words';
import { keep } from '../lexicon/kept';
import { wordsOf } from '../lexicon/list';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { TAG_RULES } from '../lexicon/tag-rules';
import { canHead, isHeadingVerb } from './headline';
import { firstAround, fittingItself, mayFit, readPatterns, type Pattern, type Read, type Shape } from './pattern';
import { partyAt, someIn } from './range';
import type { PartOfSpeech } from './types';
import { possibleTags, stemWith } from './wink';

/** A verb is looked for so far back. */
const FARTHEST_VERB = 40;
/** A subject has at most so many words. */
const LONGEST_SUBJECT = 6;
const APOSTROPHE = "'";
/** A quotation in single marks is looked for so far back. */
const LONGEST_QUOTED = 40;

/** No verb goes before in the sentence. */
const isFirstVerb: Shape = ({ tokens: { pos, sentence } }, i) => {
  return !someIn({ from: i - FARTHEST_VERB, to: i }, (p) => sentence[p] === sentence[i] && VERB_TAGS.has(pos[p]));
};

/** `demanded that Vasqua release the ship`: behind what is asked for and a subject. */
const isAskedFor: Shape = ({ tokens: { lemma, lower, pos, sentence } }, i) => {
  for (let p = i - 2; p >= i - LONGEST_SUBJECT && sentence[p] === sentence[i] && !VERB_TAGS.has(pos[p]); p--) if (lower[p] === 'that') return ASKED_FOR.has(lemma[p - 1]);
  return false;
};

/** `the workers' party`: the apostrophe stands at its word and not at the next one, and no quotation in single marks is open. */
const isOwnersMark: Shape = ({ tokens: { word, start, end, sentence } }, i) => {
  if (start[i] !== end[i - 1] || start[i + 1] === end[i]) return false;
  for (let p = i - 1; p > i - LONGEST_QUOTED && sentence[p] === sentence[i]; p--) if (word[p] === APOSTROPHE && start[p] !== end[p - 1]) return false;
  return true;
};

/** A tag that a word has elsewhere. */
function mayBe(tag: PartOfSpeech): Shape {
  return ({ tokens }, i) => possibleTags(tokens.lower[i] as string).has(tag);
}

/** What the table may ask of a token beside tags, words and what its letters tell. */
const SHAPES: Readonly<Record<string, Shape>> = {
  '#known': ({ tokens }, i) => HEADING_VERBS.has(tokens.lower[i]),
  '#verb': mayBe('VERB'),
  '#noun': mayBe('NOUN'),
  '#verb-form': ({ tokens }, i) => canHead(tokens.word[i] as string),
  '#singular': ({ tokens }, i) => stemWith(tokens.lower[i] as string, 'NOUN') !== undefined,
  '@any': () => true,
  '@bare': ({ tokens }, i) => tokens.lower[i] === tokens.lemma[i],
  '@twice': ({ tokens }, i) => tokens.lower[i] === tokens.lower[i - 2],
  '@speech': ({ tokens }, i) => SPEECH_VERBS.has(tokens.lemma[i]),
  '@people': (read, i) => partyAt(read, i)?.form === 'people',
  '@first': isFirstVerb,
  '@asked': isAskedFor,
  '@owner': isOwnersMark,
  '@headed': isHeadingVerb,
};

/** The rules for words of one tag: all of them, those for a word that none names, and by word which of them it may fit wherever it stands. */
interface Rules {
  all: Pattern[];
  general: Pattern[];
  kept: Map<string, Pattern[]>;
}

/** Rules that are tried in the whole text before those behind them, by tag, and the words that some of them name. */
interface Pass {
  byTag: ReadonlyMap<string, Rules>;
  named: ReadonlySet<string | undefined>;
}

let passes: Pass[] | undefined;

/** The rule that fits a token. */
function ruleFor({ byTag, named }: Pass, read: Read, i: number): Pattern | undefined {
  const { word, lower, pos } = read.tokens;
  const rules = byTag.get(pos[i] as string);
  if (!rules) return undefined;
  const { all, general, kept } = rules;
  return firstAround(kept.get(word[i] as string) ?? keep(kept, word[i] as string, fittingItself(named.has(lower[i]) ? all : general, read, i)), read, i);
}

function readPass([tags, table]: readonly [tags: string, table: string]): Pass {
  const rules = readPatterns(table, SHAPES);
  const rulesFor = (tag: string): Rules => {
    const all = rules.filter((rule) => mayFit(rule, tag));
    return { all, general: all.filter(({ words }) => !words), kept: new Map() };
  };
  return { byTag: new Map(wordsOf(tags).map((tag) => [tag, rulesFor(tag)])), named: new Set(rules.flatMap(({ words = [] }) => [...words])) };
}

/** Mends, in place, tags that the tagger is known to get wrong, with the lemma where it depends on the tag. */
export function mendTags(read: Read): void {
  const { length, lemma, lower, pos } = read.tokens;
  passes ??= TAG_RULES.map(readPass);
  for (const pass of passes) {
    for (let i = 0; i < length; i++) {
      const rule = ruleFor(pass, read, i);
      if (!rule) continue;
      pos[i] = rule.tag;
      const stem = PLURAL.test(lower[i] as string) ? stemWith(lower[i] as string, rule.tag) : undefined;
      lemma[i] = rule.lemma ?? stem ?? ((rule.tag === 'VERB' || rule.tag === 'NOUN' && (lower[i] as string).endsWith('ing') ? lower : lemma)[i] as string);
    }
  }
}
