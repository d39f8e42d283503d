import { ASKED_FOR, HEADING_VERBS, PLURAL, VERB_TAGS } from '../lexicon/heading-words';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { TAG_LISTS, TAG_RULES, TAG_SHAPES } from '../lexicon/tag-rules';
import { canHead, isHeadingVerb } from './headline';
import { rulesOf, type Rules, type Shape } from './pattern';
import { partyAt, someIn } from './range';
import type { PartOfSpeech, Read } from './types';
import { possibleTags, stemWith } from './wink';

/** A verb is looked for so far back. */
const FARTHEST_VERB = 40;
/** A subject has at most so many words. */
const LONGEST_SUBJECT = 6;
const APOSTROPHE = "'";
/** A quotation in single marks is looked for so far back. */
const LONGEST_QUOTED = 40;

/** No verb goes before in the sentence. */
const isFirstVerb: Shape<Read> = ({ tokens: { pos, sentence } }, i) => {
  return !someIn({ from: i - FARTHEST_VERB, to: i }, (p) => sentence[p] === sentence[i] && VERB_TAGS.has(pos[p]));
};

/** `demanded that Vasqua release the ship`: behind what is asked for and a subject. */
const isAskedFor: Shape<Read> = ({ tokens: { lemma, lower, pos, sentence } }, i) => {
  for (let p = i - 2; p >= i - LONGEST_SUBJECT && sentence[p] === sentence[i] && !VERB_TAGS.has(pos[p]); p--) if (lower[p] === 'that') return ASKED_FOR.has(lemma[p - 1]);
  return false;
};

/** `the workers' party`: the apostrophe stands at its word and not at the next one, and no quotation in single marks is open. */
const isOwnersMark: Shape<Read> = ({ tokens: { word, start, end, sentence } }, i) => {
  if (start[i] !== end[i - 1] || start[i + 1] === end[i]) return false;
  for (let p = i - 1; p > i - LONGEST_QUOTED && sentence[p] === sentence[i]; p--) if (word[p] === APOSTROPHE && start[p] !== end[p - 1]) return false;
  return true;
};

/** A tag that a word has elsewhere. */
function mayBe(tag: PartOfSpeech): Shape<Read> {
  return ({ tokens }, i) => possibleTags(tokens.lower[i] as string).has(tag);
}

/** What the table may ask of a token beside tags, words and what its letters tell. */
const SHAPES: Readonly<Record<string, Shape<Read>>> = {
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

/** Those of the first table are tried in the whole text before those of the second. */
let passes: Rules<Read>[] | undefined;

/** Mends, in place, tags that the tagger is known to get wrong, with the lemma where it depends on the tag. */
export function mendTags(read: Read): void {
  const { length, lemma, lower, pos } = read.tokens;
  passes ??= TAG_RULES.map(([tags, table]) => rulesOf(tags, table, { shapes: SHAPES, lists: TAG_LISTS, letters: TAG_SHAPES }));
  for (const ruleFor of passes) {
    for (let i = 0; i < length; i++) {
      const rule = ruleFor(read, i);
      if (!rule) continue;
      pos[i] = rule.tag as PartOfSpeech;
      const stem = PLURAL.test(lower[i] as string) ? stemWith(lower[i] as string, rule.tag) : undefined;
      lemma[i] = rule.lemma ?? stem ?? ((rule.tag === 'VERB' || rule.tag === 'NOUN' && (lower[i] as string).endsWith('ing') ? lower : lemma)[i] as string);
    }
  }
}
