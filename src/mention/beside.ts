import { isVerbOf } from '../document/range';
import { VERB_TAGS } from '../lexicon/heading-words';
import type { Tokens } from '../document/types';
import { WEEKDAYS } from '../lexicon/clause-words';
import { COMPLEMENT_TAGS } from '../lexicon/mention-words';
import { PLACING } from '../lexicon/speech-words';
import { INVERTING_VERBS, PREVERBAL_TAGS, SPEECH_NOUNS, SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { Draft } from './draft';
import type { Allegiance, RawMention } from './reading';

/** True when a mention stands before a verb, or owns what is said (`X's remarks`). */
export function isSubject(tokens: Tokens, mention: RawMention): boolean {
  const after = afterDay(tokens, mention.to);
  if (tokens.pos[mention.from - 1] === 'ADP') return false;
  return VERB_TAGS.has(tokens.pos[after]) || tokens.lower[after] === "'s" && SPEECH_NOUNS.has(tokens.lower[after + 1]);
}

/** True when a verb of speaking stands next to a mention (`gap`: a comma may stand between), or one of other `verbs`. */
export function besideSpeech(tokens: Tokens, mention: RawMention, gap = 0, verbs = SPEECH_VERBS): boolean {
  if (isVerbOf(tokens, mention.from - 1, INVERTING_VERBS)) return true;
  let after = mention.to + (gap > 0 && tokens.lower[mention.to] === ',' ? 1 : 0);
  const speaks = (i: number): boolean => isVerbOf(tokens, i, verbs) || PREVERBAL_TAGS.has(tokens.pos[i]) && isVerbOf(tokens, i + 1, verbs);
  after = afterDay(tokens, afterBrackets(tokens, after));
  return speaks(after) || tokens.pos[mention.from - 1] !== 'ADP' && speaks(afterPhrases(tokens, after, mention.kind === 'role'));
}

/** Past `from the Institute of Energy and the University of Rohan`, `in the parliament`, of a role also `to the minister`; so many words at most. */
function afterPhrases({ pos, lower, sentence }: Tokens, from: number, ofRole: boolean): number {
  let i = from;
  if (PLACING.has(lower[i]) || ofRole && pos[i] === 'ADP') while (i < from + LONGEST_PHRASES && sentence[i] === sentence[from] && COMPLEMENT_TAGS.has(pos[i])) i++;
  return i;
}

/** Past `on Sunday`, `Sunday`. */
function afterDay({ lower }: Tokens, i: number): number {
  const day = i + Number(lower[i] === 'on');
  return WEEKDAYS.has(lower[day]) ? day + 1 : i;
}

/** True for the name of a human being. */
export function namesPerson({ kind, human }: RawMention): boolean {
  return kind === 'name' || human;
}

/** Whether two genders may be one person's. */
export const gendersFit = (a: Draft['gender'], b: Draft['gender']): boolean => a === b || a === 'unknown' || b === 'unknown';

const LONGEST_BRACKET = 5;
const LONGEST_PHRASES = 14;

/** Past `(ABC)`, `(R-Fla.)`: brackets that hold at most `most` tokens. */
export function afterBrackets({ word }: Tokens, i: number, most = LONGEST_BRACKET): number {
  if (word[i] !== '(') return i;
  for (let p = i + 2; p < i + 2 + most; p++) if (word[p] === ')') return p + 1;
  return i;
}

/** For whom a person is known to speak. */
export function standing(draft: Draft): Allegiance | null {
  if (draft.known) return { party: draft.known, word: '' };
  if (draft.allegiance?.party || !draft.listed) return draft.allegiance;
  return { party: draft.listed, word: '' };
}

/** `measures may be announced`: their subject does nothing. */
export function isPassive({ pos, lemma, lower }: Tokens, verb: number): boolean {
  let before = verb - 1;
  while (pos[before] === 'ADV') before--;
  return lemma[before] === 'be' && !lower[verb]?.endsWith('ing');
}
