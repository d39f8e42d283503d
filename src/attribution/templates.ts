/*
 * The templates of the features of what was learnt, by number, in the order in which the functions of the features give their values.
 */
const numbers = (list: string): number[] => list.split(' ').map(Number);

/** Of the head of a cue. */
export const CUE = numbers('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 51 23 24 25 26 27 28 29 30 31 32 43 44 45 46 47 48 49 50 33 34 35 36 37 38 39 40 41 42 52 53 54 55 56 57 58 59 60 61 62 63 64 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 65 66 67 68 69');

/** Of a token as part of a cue's source or content, in groups by what they depend on: a group need be read again only where that changes. */
export const SPAN = {
  /** The word and its neighbours, and on which side of the cue it stands. */
  word: numbers('2 3 4 5 6 24 30'),
  /** What stands between it and the cue. */
  between: numbers('10 11 12 20 22 23 26 28 36 39'),
  /** Its quotation, noun group and clause, seen from the cue. */
  place: numbers('13 14 15 17 18 19 27 32 33 34 37 41 42 43 47 48 50 54 55 56'),
  /** How far from the cue it is, and in which clause. */
  where: numbers('1 8 25 35 44 45 51 52'),
  /** The word in its place. */
  own: numbers('7 9 16 21 29 31 38 40 46 49 53 57 58'),
};

/** Of the step to a token from the one looked at before it. */
export const STEP = {
  /** The two words and the side. */
  words: numbers('2 3 4 5 7 8'),
  /** Their clauses, seen from the cue. */
  place: numbers('1 6'),
  /** The second word in its clause. */
  own: numbers('9 10'),
};

/** Of a proposal. */
export const RANK = numbers('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35');

/** The steps of short distances. */
export const BUCKETS = numbers('0 1 2 3 4 5 6 7 7 8 8 8 9 9 9 9 10 10 10 10 10 10 10 10');
