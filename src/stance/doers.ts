import type { Predicate } from '../clause/types';
import { RUING, WHOEVER } from '../lexicon/evaluation';
import { FIRST_PERSON } from '../lexicon/speech-words';
import type { Reader } from './reading';

/** `those who attack X will regret it`, `those who defend X should be ashamed`: whoever does so is condemned. */
export function condemnsDoers(reader: Reader, { kind, antecedent, parent }: Predicate): boolean {
  const { lower } = reader.tokens;
  const q = reader.predicate(parent);
  if (kind !== 'relative' || !q || q.negated || !q.subjects.includes(antecedent) || !WHOEVER.has(lower[reader.headOf(antecedent)])) return false;
  const entries = q.attribute >= 0 ? reader.entries(q.attribute) : reader.verbEntries(q);
  const isBad = entries.some((e) => e.sign < 0 && (e.class === 'evaluation' || e.class === 'attitude' || e.class === 'effect'));
  return RUING.has(q.lemma) || isBad && (q.attribute >= 0 || q.passive || q.objects.some((g) => FIRST_PERSON.has(lower[reader.headOf(g)])));
}
