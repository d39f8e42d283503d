import type { Tokens } from './types';

const CAPITAL = /^\p{Lu}/u;
const SUBJECTS = new Set(['PROPN', 'PRON', 'NOUN']);

/** `Rights Watch said`: a word with a capital behind a name and before a verb is part of the name. */
function endsName({ pos, word, sentence }: Tokens, i: number): boolean {
  return pos[i] === 'VERB' && pos[i - 1] === 'PROPN' && sentence[i] === sentence[i - 1] && CAPITAL.test(word[i] as string) && pos[i + 1] === 'VERB';
}

/** Mends, in place, tags that the tagger is known to get wrong. */
export function mendTags(tokens: Tokens): void {
  const { lemma, lower, pos, word } = tokens;
  for (let i = 1; i < tokens.length; i++) {
    const subject = SUBJECTS.has(pos[i - 1] as string) || CAPITAL.test(word[i - 1] as string);
    if (lower[i] !== 'said' || pos[i] !== 'ADJ' || !subject) continue;
    pos[i] = 'VERB';
    lemma[i] = 'say';
  }
  for (let i = 1; i < tokens.length; i++) if (endsName(tokens, i)) pos[i] = 'PROPN';
}
