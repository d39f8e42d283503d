import { ADJECTIVE_CLASSES } from '../lexicon/clause-verbs';
import type { Document } from '../document/types';
import { verbIs } from './lemma';
import type { Predicate } from './types';

/** Whether a predicate says, apart from its own negation, that the clause it takes is not so (`denied that`, `it is a lie that`). */
export function deniesThat(document: Document, { verb, attribute }: Predicate): boolean {
  return attribute < 0 ? verbIs(document, verb, 'denying') : ADJECTIVE_CLASSES.get(document.tokens.lower[attribute]) === 'untrue';
}
