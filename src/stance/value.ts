import type { Predicate } from '../clause/types';
import { OPPOSING } from '../lexicon/mention-words';
import { ADDING, INVOLVING } from '../lexicon/shift';
import type { Reader } from './reading';
import { MOST_COMPLEMENTS, sign } from './state';

/** The sign of what stands in some groups: good or bad events or things. */
export function valueOf(reader: Reader, groups: readonly number[]): number {
  return valueIn(reader, groups, true);
}

/** The same for what a verb has for objects: where all of them are denied, the verb is negated already. */
export function valueOfObjects(reader: Reader, groups: readonly number[]): number {
  return valueIn(reader, groups, !groups.every((g) => reader.group(g)?.negated));
}

/** `contributes to the spread of disorder`: the value of what somebody adds to. */
export function valueToward(reader: Reader, { lemma, complements }: Predicate): number {
  if (!ADDING.has(lemma)) return 0;
  const added = complements.slice(0, MOST_COMPLEMENTS).filter((c) => c.preposition === 'to').map((c) => c.group);
  const ofThem = added.flatMap((g) => [...(reader.group(g)?.patients ?? []), ...(reader.group(g)?.topics ?? [])]).filter((f) => f.marker === 'of').map((f) => f.group);
  return valueOfObjects(reader, added) || valueOfObjects(reader, ofThem);
}

function valueIn(reader: Reader, groups: readonly number[], turns: boolean): number {
  let value = 0;
  for (const index of groups) {
    const g = reader.group(index);
    if (!g) continue;
    for (const e of reader.entries(g.head)) if (e.class === 'effect' || e.class === 'evaluation' || e.class === 'friend' && e.sign < 0 && !OPPOSING.has(reader.tokens.lower[g.head] as string)) value += turns && g.negated ? -e.sign : e.sign;
  }
  return sign(value);
}

/** What `was behind the attack`, `was involved in the attack` tell of the subject: the value of the event. */
export function valueOfInvolvement(reader: Reader, p: Predicate): number {
  const { lower, lemma } = reader.tokens;
  const word = p.attribute >= 0 ? lower[p.attribute] : lemma[p.verb];
  return valueOf(reader, p.complements.slice(0, MOST_COMPLEMENTS).filter((c) => INVOLVING.has(`${word} ${c.preposition}`)).map((c) => c.group));
}
