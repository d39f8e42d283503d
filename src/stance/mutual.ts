import { undergoersOf } from '../clause/links';
import type { Predicate } from '../clause/types';
import { ofClass } from '../lexicon/lookup';
import { DESERTING } from '../lexicon/mention-words';
import { isAside, verbTokens } from './look';
import type { Stand } from './phrase';
import type { Reader } from './reading';
import { MOST_COMPLEMENTS, type State } from './state';

/** What those who act together do with each other follows this preposition where one of them is told apart. */
export const PARTNER = 'with';

/** `Vasqua and Brenia clashed`: they do to each other what `clashed with` does, unless others follow or are given something. */
export function isMutual(reader: Reader, p: Predicate, { relation, paired }: State): boolean {
  return relation === 'self' && !DESERTING.has(p.lemma) && (paired || reader.agents(p).length > 1) && p.objects.length < 2 && !p.complements.slice(0, MOST_COMPLEMENTS).some((c) => c.preposition === PARTNER && !isAside(reader, c));
}

/** What the verb of such a clause and its ties tell of each subject. */
export function mutualStands(reader: Reader, p: Predicate, polarity: 1 | -1): Stand[] {
  const agents = reader.agents(p);
  const verb = verbTokens(reader, p);
  const entries = reader.verbEntries(p);
  const stands: Stand[] = [];
  for (const e of entries) {
    if (!e.markers.includes(PARTNER) || e.sign === 0) continue;
    const rule = e.class === 'effect' ? 'effect.patient' : e.class === 'attitude' ? 'attitude.self' : undefined;
    if (rule) stands.push({ rule, sign: e.sign > 0 ? polarity : flip(polarity), strength: e.strength, tokens: verb, agents });
  }
  const ties = [...undergoersOf(p), ...p.complements.slice(0, MOST_COMPLEMENTS).map((c) => c.group)].filter((g) => reader.isBond([g]) && reader.group(g)?.partners.length === 0 && reader.below(p)[0]?.antecedent !== g);
  for (const g of ties) {
    const tokens = [...verb, reader.group(g)?.head ?? p.verb];
    const isBroken = ofClass(entries, 'break') !== undefined;
    if (isBroken) stands.push({ rule: 'break.partner', sign: flip(polarity), strength: 2, tokens, agents });
    else stands.push({ rule: 'bond.partner', sign: polarity, strength: 1, tokens, agents });
    if (ofClass(entries, 'grow')) stands.push({ rule: 'grow.partner', sign: polarity, strength: 1, tokens, agents });
  }
  return stands;
}

const flip = (polarity: 1 | -1): 1 | -1 => (polarity > 0 ? -1 : 1);
