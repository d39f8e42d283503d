import { ADJECTIVE_CLASSES } from '../lexicon/clause-verbs';
import { ASSERTING, MISTAKEN } from '../lexicon/clause-words';
import type { Document } from '../document/types';
import { verbIs } from './lemma';
import type { Predicate } from './types';

/** `it is wrong to say that`, `has no right to claim that`. */
function isMisstated({ tokens: { lower } }: Document, { lemma, from }: Predicate): boolean {
  return ASSERTING.has(lemma) && (MISTAKEN.has(lower[from - 1]) || lower[from - 1] === 'right' && lower[from - 2] === 'no');
}

/** Whether a predicate says, apart from its own negation, that the clause it takes is not so (`denied that`, `it is a lie that`). */
export function deniesThat(document: Document, predicate: Predicate): boolean {
  const { verb, attribute } = predicate;
  return attribute < 0 ? verbIs(document, verb, 'denying') || isMisstated(document, predicate) : ADJECTIVE_CLASSES.get(document.tokens.lower[attribute]) === 'untrue';
}
