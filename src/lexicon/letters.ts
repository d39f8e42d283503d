/** Letters that are none with an accent, each before the letter that English papers print. */
export const PRINTED_LETTERS = 'łl ŁL đd ĐD ıi əa ƏA ħh ĦH ŧt ŦT ŋn ŊN œo ŒO ĳi ĲI ſs';
