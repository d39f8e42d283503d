import { CAPITALISED, VERB_TAGS } from '../lexicon/heading-words';
import { isGivenName } from '../lexicon/given';
import { HONORIFICS, ROLES } from '../lexicon/mention-roles';
import { hasCapital } from '../lexicon/capital';
import { PARTY_WORD, type Tokens } from './types';


const isNameLike = ({ word }: Tokens, i: number): boolean => word[i] !== PARTY_WORD && hasCapital(word[i] ?? '') && CAPITALISED.test(word[i] as string);
const isGiven = ({ lower }: Tokens, i: number): boolean => isGivenName(lower[i] as string);
const follows = ({ sentence }: Tokens, i: number): boolean => sentence[i] === sentence[i - 1];

/** A verb in a form that only a subject in the third person can have. */
const isSaid = ({ pos, lower, lemma }: Tokens, i: number): boolean => VERB_TAGS.has(pos[i]) && lower[i] !== lemma[i];

/** `Will Hurd said`, `Don Young, the lawmaker`: a given name that is a word too, before a name. */
function isMistaken(tokens: Tokens, i: number): boolean {
  if (tokens.pos[i] === 'PROPN' || tokens.pos[i + 1] !== 'PROPN' || !follows(tokens, i + 1)) return false;
  return isNameLike(tokens, i) && isNameLike(tokens, i + 1) && isGiven(tokens, i) && (tokens.word[i + 2] === ',' && tokens.pos[i] !== 'AUX' || isSaid(tokens, i + 2));
}

/** A title with a capital: `Mrs`, `Sen.`. */
const isTitle = (tokens: Tokens, i: number): boolean => isNameLike(tokens, i) && (HONORIFICS.has(tokens.lower[i]) || ROLES.has(tokens.lower[i]));

/** Words that the document has as a surname, whatever else they mean: behind a given name or a title (`Theresa May`, `Mrs May`), and before a comma behind both (`Sen. Mitchell Drew,`). */
function surnamesIn(tokens: Tokens): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    if (!isNameLike(tokens, i) || ROLES.has(tokens.lower[i]) || !follows(tokens, i) || isNameLike(tokens, i + 1) && follows(tokens, i + 1)) continue;
    const named = tokens.pos[i - 1] === 'PROPN' && (isGiven(tokens, i - 1) || isTitle(tokens, i - 2) && isNameLike(tokens, i - 1) && tokens.word[i + 1] === ',');
    if (isTitle(tokens, i - 1) || named) surnames.add(tokens.word[i] as string);
  }
  return surnames;
}

/** Tags as names, in place, words that the document has as somebody's name where a name may stand: before a verb, behind a name or a verb. */
export function mendSurnames(tokens: Tokens): void {
  const { pos, word } = tokens;
  for (let i = 0; i < tokens.length; i++) if (isMistaken(tokens, i)) pos[i] = 'PROPN';
  const surnames = surnamesIn(tokens);
  if (surnames.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    if (pos[i] === 'PROPN' || !surnames.has(word[i] as string)) continue;
    const behind = follows(tokens, i) && (pos[i - 1] === 'PROPN' || VERB_TAGS.has(pos[i - 1]));
    if (behind || follows(tokens, i + 1) && isSaid(tokens, i + 1)) pos[i] = 'PROPN';
  }
}
