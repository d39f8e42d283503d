import type { NounGroup, Predicate, RoleFiller } from '../clause/types';
import type { WordEntry } from '../lexicon/lookup';
import { GIVERS, LOSING, REACTIONS, RECEIVED, RECEIVED_PASSIVELY } from '../lexicon/shift';
import type { Link, Path } from './path';
import type { Reader } from './reading';

const receives = (reader: Reader, p: Predicate | undefined): boolean => p !== undefined && reader.isOf(p, 'receive');

/** `won the support of X`, `drew criticism from X`, `drew criticism in Vasqua`: X gives what is received. */
export function isGiver(reader: Reader, path: Path): boolean {
  const [link, verb] = path as readonly [Link, Link?];
  const comesFrom = GIVERS.has(link.marker) || link.marker === 'in' && !reader.entry(link.head, 'attitude')?.markers.includes('in');
  if (!comesFrom && link.marker !== 'of') return false;
  const governing = link.role === 'complement' ? link : verb;
  const p = reader.predicate(governing?.predicate);
  if (!receives(reader, p) || p?.passive && link.marker === 'by') return false;
  if (link.role === 'complement') return comesFrom;
  const received = governing?.role === 'object' || RECEIVED.has(governing?.marker);
  return received && (comesFrom || isSupport(reader, link.head));
}

/** Of support, praise and the like `of` may tell who gives it; of hatred it tells who is hated. */
const isSupport = (reader: Reader, head: number): boolean => reader.entry(head, 'attitude')?.sign === 1;

/** What the subject of a verb is given (`drew criticism from X`). */
export interface Received {
  /** The noun that tells it, as a token. */
  head: number;
  felt: WordEntry;
  /** Denied by itself: where it is the object, the verb is negated already. */
  negated: boolean;
  /** The noun groups of those who give it. */
  givers: number[];
}

/** What `praise` tells by itself, and of a `reaction` its adjective (`an angry reaction`). */
function feltIn(reader: Reader, { head, modifiers }: NounGroup): WordEntry | undefined {
  const isReaction = REACTIONS.has(reader.tokens.lemma[head] as string);
  const entries = isReaction ? modifiers.flatMap((m) => reader.entries(m)) : reader.entries(head);
  return entries.find((e) => e.class === 'attitude' || e.class === (isReaction ? 'evaluation' : 'effect'));
}

/** `drew criticism from X`, `came under fire from X`, `won the support of X`. */
export function receivedFrom(reader: Reader, p: Predicate): Received[] {
  if (!receives(reader, p) && !LOSING.has(p.lemma)) return [];
  const complements = (markers: ReadonlySet<string>): number[] => p.complements.filter((c, i) => markers.has(c.preposition) && (c.preposition !== 'for' || i === 0)).map((c) => c.group);
  return [...p.objects, ...complements(p.passive ? RECEIVED_PASSIVELY : RECEIVED)].flatMap((index) => {
    // `faces a round of sanctions from X`
    const group = reader.group(reader.counted(index));
    const felt = group && feltIn(reader, group);
    if (!felt) return [];
    const isGiven = (marker: string, at: number): boolean => GIVERS.has(marker) || marker === 'in' && !felt.markers.includes('in') && reader.partiesAt(reader.group(at)?.head ?? -1).length > 0;
    const isFrom = (f: RoleFiller): boolean => f.group >= 0 && (isGiven(f.marker, f.group) || f.marker === 'of' && isSupport(reader, group.head));
    // `has X's support`, but `must win X's trust`, `tried to win X's trust`.
    const isReal = p.kind !== 'to' && p.modality !== 'obligation';
    const isOwner = (f: RoleFiller): boolean => isReal && f.marker === "'s" && isSupport(reader, group.head) && reader.tokens.pos[f.from] !== 'PRON';
    const within = [...group.topics, ...group.patients, ...group.owners].filter((f) => isFrom(f) || isOwner(f)).map((f) => f.group);
    const givers = [...new Set([...p.complements.filter((c) => isGiven(c.preposition, c.group)).map((c) => c.group), ...within])];
    return givers.length > 0 ? [{ head: group.head, felt, negated: group.negated && !p.objects.includes(index), givers }] : [];
  });
}
