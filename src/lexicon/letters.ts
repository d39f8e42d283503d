/** Letters that are none with an accent, each before the letter that English papers print. */
export const PRINTED_LETTERS = 'łl ŁL đd ĐD ıi əa ƏA ħh ĦH ŧt ŦT ŋn ŊN œo ŒO ĳi ĲI ſs';

/** Letters of the Latin script beyond Latin-1, which the tagger takes for marks of their own and cuts words at. */
export const LETTER = /[\u0100-\u024F\u0259\u1E00-\u1EFF]/gu;

/** Accents that stand by themselves behind their letters. */
export const ACCENTS = /\p{M}+/gu;

/** The end of a word in the Latin script. */
export const ENDS_LATIN = /\p{Script=Latin}$/u;

/** A word without further letters. */
export const ASCII = /^\p{ASCII}*$/u;

/** Letters 0 to 63 of packed tables. */
export const PACK_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
