import { deniesThat } from '../clause/denial';
import { verbIs } from '../clause/lemma';
import type { NounGroup, Predicate } from '../clause/types';
import { CLAIMS, GROUNDS, HELD_BY_OF, SILENT, TELLING_OF } from '../lexicon/evaluation';
import { OPPOSING } from '../lexicon/mention-words';
import { INVOLVING } from '../lexicon/shift';
import type { Link } from './path';
import type { Reader } from './reading';
import { MOST_COMPLEMENTS, type State } from './state';

/** So many subjects are looked at: more are a list. */
const MOST_SUBJECTS = 12;

/** The sign of a number. */
export const sign = (n: number): -1 | 0 | 1 => (n > 0 ? 1 : n < 0 ? -1 : 0);

/** A verb with its particle. */
export function verbTokens(reader: Reader, p: Predicate): number[] {
  const particle = reader.particleAt(p);
  return particle < 0 ? [p.verb] : [p.verb, particle];
}

/** `won over X`: what the parser takes for a preposition. */
export function isParticleOf(reader: Reader, p: Predicate, marker: string): boolean {
  return reader.particleAt(p) === p.verb + 1 && reader.document.tokens.lower[p.verb + 1] === marker;
}

/** -1 for a noun that is denied (`no support for X`). */
export function holds(reader: Reader, head: number): 1 | -1 {
  return reader.groupOf(head)?.negated ? -1 : 1;
}

/** The noun groups of those whose a noun is. */
export function ownersOf(reader: Reader, head: number): number[] {
  const g = reader.groupOf(head);
  return g ? g.owners.map((f) => f.group).filter((group) => group >= 0) : [];
}

/** `criticism from X` is what X feels. */
export function comesFrom(reader: Reader, { marker, head }: Link): boolean {
  const felt = marker === 'from' ? reader.entry(head, 'attitude') : undefined;
  return felt !== undefined && !felt.markers.includes('from');
}

/** `the accusations of X` are X's; `the criticism of X` is not. */
export function isTheirs(reader: Reader, { marker, head }: Link): boolean {
  return marker === 'of' && HELD_BY_OF.has(reader.document.tokens.lemma[head] as string);
}

/** Some subject is somebody, not the port that is open to all. */
export function canFeel(reader: Reader, p: Predicate): boolean {
  const { pos } = reader.document.tokens;
  return p.subjects.slice(0, MOST_SUBJECTS).some((g) => reader.entityOfGroup(g) >= 0 || pos[reader.group(g)?.head ?? -1] === 'PRON');
}

/** `declined to comment on X`: no stand. */
export function isSilence(reader: Reader, { lemma }: Predicate, link: Link, below: Link | undefined): boolean {
  return link.role === 'clause' && SILENT.has(lemma) && TELLING_OF.has(reader.document.tokens.lemma[below?.head ?? -1] ?? '');
}

/** What was passed down to the clause below is not to be read once more of the verb above (`stopped attacking X`, `denied that X attacked`, `did not let Y attack X`). */
export function isPassedDown(reader: Reader, p: Predicate, { role, marker }: Link, below: Link | undefined): boolean {
  if (role !== 'clause' || !below) return false;
  if (marker === 'that') return deniesThat(reader.document, p);
  if (verbIs(reader.document, p.verb, 'negator') || reader.clauses.predicates[below.predicate]?.mark === 'against') return true;
  return below.role !== 'clause' && p.negated && verbIs(reader.document, p.verb, 'permitting');
}

/** `the two countries expand ties`: with each other, where nobody else is named. */
export function isMutual(reader: Reader, { subjects, objects }: Predicate, { paired }: State): boolean {
  return (paired || subjects.length > 1) && objects.every((g) => (reader.group(g)?.partners ?? []).length === 0);
}

/** The noun beside which a complement stands, that has it for its patient (`called for sanctions on X`). */
function nounBeside(reader: Reader, p: Predicate | undefined, { role, marker }: Link, thing: number): NounGroup | undefined {
  const group = reader.clauses.groupAt[thing];
  const complement = role === 'complement' ? p?.complements.slice(0, MOST_COMPLEMENTS).find((c) => c.group === group && c.preposition === marker) : undefined;
  const noun = reader.group(complement?.noun ?? -1);
  return noun?.patients.some((f) => f.group === group) ? noun : undefined;
}

/** `called for sanctions on X`: X stands beside the noun. */
export function isOfNoun(reader: Reader, p: Predicate, link: Link, thing: number): boolean {
  return nounBeside(reader, p, link, thing) !== undefined;
}

/** `exerts pressure on X`: of what is done to X the noun tells, not the verb. */
export function isOfEvent(reader: Reader, link: Link | undefined, thing: number): boolean {
  const noun = link && nounBeside(reader, reader.clauses.predicates[link.predicate], link, thing);
  return noun !== undefined && reader.entry(noun.head, 'effect') !== undefined;
}

/** `stopped attacking X`: to stop is nothing that is done to anybody. */
export function isIdle(reader: Reader, p: Predicate): boolean {
  return !p.passive && p.objects.length === 0 && verbIs(reader.document, p.verb, 'negator');
}

/** `no proof of an attack`, `no basis for the accusations`: what is told is not so. */
export function isUngrounded(reader: Reader, noun: number): boolean {
  return reader.groupOf(noun)?.negated === true && GROUNDS.has(reader.document.tokens.lemma[noun] as string);
}

/** What `was behind the attack`, `was involved in the attack` tell of the subject: the value of the event. */
export function valueOfInvolvement(reader: Reader, p: Predicate): number {
  const { lower, lemma } = reader.document.tokens;
  const word = p.attribute >= 0 ? lower[p.attribute] : lemma[p.verb];
  return valueOf(reader, p.complements.slice(0, MOST_COMPLEMENTS).filter((c) => INVOLVING.has(`${word} ${c.preposition}`)).map((c) => c.group));
}

/** `claim`, `accusation`: what may be denied. */
export function isClaim(reader: Reader, noun: number): boolean {
  return CLAIMS.has(reader.document.tokens.lemma[noun] as string);
}

/** The sign of what stands in some groups: good or bad events or things. */
export function valueOf(reader: Reader, groups: readonly number[]): number {
  return valueIn(reader, groups, true);
}

/** The same for what a verb has for objects: where all of them are denied, the verb is negated already. */
export function valueOfObjects(reader: Reader, groups: readonly number[]): number {
  return valueIn(reader, groups, !groups.every((g) => reader.group(g)?.negated));
}

function valueIn(reader: Reader, groups: readonly number[], turns: boolean): number {
  let value = 0;
  for (const index of groups) {
    const g = reader.group(index);
    if (!g) continue;
    for (const e of reader.entries(g.head)) if (e.class === 'effect' || e.class === 'evaluation' || e.class === 'friend' && e.sign < 0 && !OPPOSING.has(reader.document.tokens.lower[g.head] as string)) value += turns && g.negated ? -e.sign : e.sign;
  }
  return sign(value);
}
