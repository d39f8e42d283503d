import { verbIs } from '../clause/lemma';
import type { Predicate } from '../clause/types';
import { itemAt } from '../document/item';
import { SILENT, TELLING_OF } from '../lexicon/evaluation';
import { WONDERING } from '../lexicon/speech-words';
import type { Reader } from './reading';

/** So many clauses are looked at above a word. */
const MOST_ABOVE = 3;

/** What somebody declined to say, or stopped short of. */
export function isUnsaid({ clauses }: Reader, p: Predicate): boolean {
  const above = itemAt(clauses.predicates, p.parent);
  return p.mark === 'short of' || p.kind === 'to' && above !== undefined && SILENT.has(above.lemma) && TELLING_OF.has(p.lemma);
}

/** `denied arming X`: who did not do it need not be against X. */
function isDisclaimed(reader: Reader, p: Predicate): boolean {
  const above = itemAt(reader.clauses.predicates, p.parent);
  const isDenied = p.kind === 'ing' && p.mark === '' && !p.loose && above !== undefined && verbIs(reader.document, above.verb, 'disclaiming');
  return isDenied && reader.verbEntries(p).length > 0;
}

/** `wanted to know if X attacked`, `asked her whether X attacked`; who asks nobody wants no answer. */
function isWondered({ clauses }: Reader, { mark, parent }: Predicate): boolean {
  const above = itemAt(clauses.predicates, parent);
  return mark === 'whether' && above !== undefined && (WONDERING.has(above.lemma) || above.lemma === 'ask' && above.objects.length > 0);
}

/** Whether a word stands where nobody says that it is so. */
export function isLeftOpen(reader: Reader, token: number): boolean {
  const { predicates, predicateAt } = reader.clauses;
  let p = itemAt(predicates, predicateAt[token] ?? -1);
  for (let i = 0; p && i < MOST_ABOVE; i++) {
    if (isUnsaid(reader, p) || isDisclaimed(reader, p) || isWondered(reader, p)) return true;
    p = itemAt(predicates, p.parent);
  }
  return false;
}
