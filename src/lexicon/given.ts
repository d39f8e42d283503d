import { withoutAccents } from './latin';
import { FEMALE_NAMES, MALE_NAMES } from './mention-given';

/** The gender of those who bear a given name, in lower case with or without accents; undefined for a word that is none. */
export function genderOfGiven(word: string): 'female' | 'male' | undefined {
  const plain = withoutAccents(word);
  if (FEMALE_NAMES.has(plain)) return 'female';
  return MALE_NAMES.has(plain) ? 'male' : undefined;
}

/** Whether a word is a given name. */
export function isGivenName(word: string): boolean {
  return genderOfGiven(word.toLowerCase()) !== undefined;
}
