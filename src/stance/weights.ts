/** Placeholder until trained. */
export const SENTENCE_TABLE = '1\nbias 2 0 1';
export const CONTEXT_TABLE = '1\nbias 0 0 0';
export const THRESHOLD = 0.5;
