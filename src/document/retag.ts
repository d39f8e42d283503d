import { ASKED_FOR, HEADING_VERBS, VERB_TAGS } from '../lexicon/heading-words';
import { keep } from '../lexicon/kept';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { TAG_RULES } from '../lexicon/tag-rules';
import { canHead, isHeadingVerb } from './headline';
import { itemAt } from './item';
import { fits, fittingWord, readPatterns, type Pattern, type Read, type Shape } from './pattern';
import { possibleTags, stemWith } from './wink';

/** A verb is looked for so far back. */
const FARTHEST_VERB = 40;
/** A subject has at most so many words. */
const LONGEST_SUBJECT = 6;
const APOSTROPHE = "'";
/** A quotation in single marks is looked for so far back. */
const LONGEST_QUOTED = 40;
/** A plural or a verb in the third person. */
const PLURAL = /[^s]s$/u;

/** No verb goes before in the sentence. */
const isFirstVerb: Shape = ({ tokens: { pos, sentence } }, i) => {
  for (let p = i - 1; p >= i - FARTHEST_VERB && sentence[p] === sentence[i]; p--) if (VERB_TAGS.has(pos[p])) return false;
  return true;
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

/** What the table may ask of a token beside tags, words and what its letters tell. */
const SHAPES: Readonly<Record<string, Shape>> = {
  '#known': ({ tokens }, i) => HEADING_VERBS.has(tokens.lower[i]),
  '#verb': ({ tokens }, i) => possibleTags(tokens.lower[i] as string).has('VERB'),
  '#verb-form': ({ tokens }, i) => canHead(tokens.word[i] as string),
  '#singular': ({ tokens }, i) => possibleTags(tokens.lower[i] as string).has('NOUN') && stemWith(tokens.lower[i] as string, 'NOUN') !== undefined,
  '@any': () => true,
  '@bare': ({ tokens }, i) => tokens.lower[i] === tokens.lemma[i],
  '@twice': ({ tokens }, i) => tokens.lower[i] === tokens.lower[i - 2],
  '@speech': ({ tokens }, i) => SPEECH_VERBS.has(tokens.lemma[i]),
  '@people': ({ tokens, parties }, i) => itemAt(parties, tokens.party[i] as number)?.form === 'people',
  '@first': isFirstVerb,
  '@asked': isAskedFor,
  '@owner': isOwnersMark,
  '@headed': isHeadingVerb,
};

let passes: Pattern[][] | undefined;
/** For each word the rules of each pass that may fit it. */
const kept = new Map<string, Pattern[][]>();

/** Mends, in place, tags that the tagger is known to get wrong, with the lemma where it depends on the tag. */
export function mendTags(read: Read): void {
  const { lemma, lower, pos, word } = read.tokens;
  const all = (passes ??= TAG_RULES.map((table) => readPatterns(table, SHAPES)));
  const rules = word.map((w, i) => kept.get(w) ?? keep(kept, w, all.map((pass) => fittingWord(pass, read, i))));
  for (const pass of all.keys()) {
    for (let i = 0; i < word.length; i++) {
      for (const rule of (rules[i] as Pattern[][])[pass] as Pattern[]) {
        if (!fits(rule, read, i)) continue;
        pos[i] = rule.tag;
        const stem = PLURAL.test(lower[i] as string) ? stemWith(lower[i] as string, rule.tag) : undefined;
        lemma[i] = rule.lemma ?? stem ?? ((rule.tag === 'VERB' ? lower : lemma)[i] as string);
      }
    }
  }
}
