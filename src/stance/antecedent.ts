import { itemAt } from '../document/item';
import type { TokenRange } from '../document/types';
import type { Reader } from './reading';

/** Pronouns that act, and whether they are a person. */
const PRONOUNS: ReadonlyMap<string, boolean> = new Map([['he', true], ['she', true], ['it', false], ['they', false]]);
/** A chain of pronouns is followed so far back. */
const LONGEST_CHAIN = 4;

/** The first in a stretch that a verb has for a subject and that may be meant, or -1. */
function subjectIn(reader: Reader, { from, to }: TokenRange, fits: (group: number) => boolean): number {
  const { predicates, predicateAt, groups } = reader.clauses;
  for (let i = from; i < to; i++) {
    const p = itemAt(predicates, predicateAt[i] as number);
    if (p?.verb !== i) continue;
    const subject = p.subjects.find((g) => (groups[g]?.head ?? to) < to && fits(g));
    if (subject !== undefined) return subject;
  }
  return -1;
}

/** The noun group that a pronoun goes on about: a subject before it in its sentence, else in the sentence before; any other group is itself. */
export function antecedentGroup(reader: Reader, group: number, chain = LONGEST_CHAIN): number {
  const { tokens, sentences } = reader.document;
  const head = reader.group(group)?.head ?? -1;
  const isPerson = PRONOUNS.get(tokens.lower[head] ?? '');
  if (isPerson === undefined || chain === 0) return group;
  const fits = (g: number): boolean => {
    if (PRONOUNS.get(tokens.lower[reader.group(g)?.head ?? -1] ?? '') === isPerson) return true;
    const entity = itemAt(reader.mentions.entities, reader.entityOfGroup(g));
    return entity !== undefined && entity.human === isPerson;
  };
  const here = tokens.sentence[head] as number;
  for (const range of [{ from: sentences[here]?.from ?? head, to: head }, sentences[here - 1]]) {
    const found = range ? subjectIn(reader, range, fits) : -1;
    if (found >= 0) return antecedentGroup(reader, found, chain - 1);
  }
  return group;
}
