import { undergoersOf } from '../clause/links';
import type { NounGroup, Predicate } from '../clause/types';
import { partyAt, someIn } from '../document/range';
import type { TokenRange } from '../document/types';
import { ACCUSING, BOUND } from '../lexicon/anaphor';
import { CONFESSING, ENTITLING, PUNISHED_FOR, PUNISHING, SIDES, STATES } from '../lexicon/evaluation';
import { ROLES } from '../lexicon/mention-roles';
import { ASKING_WITH, AWAITING, CALM, COAXED, COAXING, DANGERS, DEMANDING_TO, HELPING, LEAVING, PARTAKING, PAYING, PLEADING, PRICES, PULLING_OUT, SETTLING, WARNED_OF, WARNING, PREVAILING } from '../lexicon/shift';
import type { Link } from './path';
import type { Reader } from './reading';
import { MOST_COMPLEMENTS, reaches, type State } from './state';
import type { Reference } from './types';
import { valueOfObjects } from './value';

/** `will not take part in an attack on X`, `did not let its bases be used for strikes on X`, `be used against X`: whoever keeps out of it does X no harm. */
export function keepsOut({ relation, effect }: State, p: Predicate, place: string): boolean {
  return p.negated && (relation === 'patient' && effect < 0 && PARTAKING.has(`${p.lemma} ${place}`) || relation === 'self' && place === 'against' && p.lemma === 'use');
}

/** `jailed a man for attacking X`, `arrested a man over an attack on X`, `jailed a man for ten years for an attack on X`. */
export function isPunished(reader: Reader, { lemma }: Predicate, { marker }: Link, below: Link | undefined): boolean {
  const mark = reader.predicate(below?.predicate)?.mark ?? below?.marker;
  return PUNISHING.has(lemma) && (PUNISHED_FOR.has(marker) || PUNISHED_FOR.has(mark));
}

/** `warned that it would help X`, `admitted that its police had shot an envoy of X`: what somebody did or means to do, they tell of by such verbs. */
export function isOwnDeed(reader: Reader, p: Predicate, { role, marker }: Link, below: Link | undefined, verbs = WARNING): boolean {
  const deed = reader.predicate(below?.predicate);
  if (role !== 'clause' || marker !== 'that' || !verbs.has(p.lemma) || !deed) return false;
  return reader.agents(deed).some((g) => reader.tokens.pos[reader.headOf(g)] === 'PRON' || BOUND.has(reader.group(g)?.determiner));
}

/** `denied that Y had armed X`, `denied that Y planned to arm X`, `apologised for arming X`: who did not do it or is sorry need not be against X. */
export function isDeniedDeed(reader: Reader, p: Predicate, link: Link, below: Link | undefined): boolean {
  const { role, marker } = link;
  if (role !== 'clause') return false;
  if (p.negated && ACCUSING.has(p.lemma)) return true;
  if (marker === 'that') return below?.role !== 'subject' && (reader.isVerb(p, 'denying') || isOwnDeed(reader, p, link, below, CONFESSING));
  return (below?.role === 'object' || below?.role === 'complement') && reader.isVerb(p, 'apologising');
}

/** `warned X of the danger from Y`: as a friend does. */
export function isWarnedOf(reader: Reader, p: Predicate, { role }: Link): boolean {
  return role === 'object' && WARNING.has(p.lemma) && p.complements.slice(0, MOST_COMPLEMENTS).some(({ preposition, group }) => WARNED_OF.has(preposition) && DANGERS.has(reader.tokens.lemma[reader.headOf(group)]));
}

/** `refused to join Y in bombing X`: what is not done to X, and nothing to Y. */
export function goesAlong(reader: Reader, p: Predicate, { role }: Link): boolean {
  return p.lemma === 'join' && (p.negated || role === 'clause') && reader.below(p).some((q) => q.mark === 'in');
}

/** `denied that X had armed the gang`: whatever it was, it was a charge. */
export function isDeniedCharge(reader: Reader, { kind, negated, parent }: Predicate): boolean {
  const above = reader.predicate(parent);
  return kind === 'that' && negated && above !== undefined && reader.isVerb(above, 'denying');
}

/** `urged X to keep its promises`: a good deed that is asked for is not done yet. */
export function isOwnDuty(reader: Reader, p: Predicate, { role }: Link, token: number): boolean {
  return role === 'clause' && BOUND.has(reader.tokens.lower[token]) && reader.isOf(p, 'demand') && isDemand(reader, p);
}

/** `must lift the ban`, `urged X to lift it`, `hopes that X will lift it`, `until X lifts it`: what is due or hoped for is not done yet; what is undone may be. */
export function isDue(reader: Reader, p: Predicate): boolean {
  const above = reader.predicate(p.parent);
  if (p.kind === 'that' && above?.lemma === 'hope' && !reader.isOf(p, 'reverse')) return true;
  return isOwed(p) || isAwaited(reader, p) || p.kind === 'to' && above !== undefined && (isOwed(above) || reader.isOf(above, 'demand'));
}

/** `until X keeps its word`, `would like to see X keep its word`: it has not. */
export function isAwaited(reader: Reader, { mark, parent }: Predicate): boolean {
  const above = reader.predicate(parent);
  const wishing = above?.lemma === 'see' && above.kind === 'to' ? reader.predicate(above.parent) : undefined;
  return mark === 'until' || wishing !== undefined && AWAITING.has(wishing.lemma);
}

/** Some word of a noun group names a land. */
function isOfLand({ document }: Reader, { from, to }: TokenRange): boolean {
  return someIn({ from, to }, (t) => partyAt(document, t)?.land === true);
}

/** `X withdrew from Y`, `X's withdrawal from Y`, where both are lands: its troops left. */
export function leavesLand(reader: Reader, { marker, predicate, group }: Link, token: number): boolean {
  const p = reader.predicate(predicate);
  const noun = reader.group(group);
  if (marker !== 'from' || !PULLING_OUT.has(p?.lemma ?? reader.tokens.lemma[noun?.head ?? -1]) || !isOfLand(reader, { from: token, to: token + 1 })) return false;
  return p ? reader.agents(p).some((g) => isOfLand(reader, reader.group(g) as NounGroup)) : noun !== undefined && noun.owners.some((o) => isOfLand(reader, o));
}

/** `urged X to be realistic`; but `expects X to be realistic`. */
export function isUrged(reader: Reader, { kind, parent }: Predicate): boolean {
  const above = reader.predicate(parent);
  return kind === 'to' && above !== undefined && reader.isOf(above, 'demand') && !DEMANDING_TO.has(above.lemma);
}

const isOwed = ({ modality, negated }: Predicate): boolean => modality === 'obligation' && !negated;

/** `urged both sides to show restraint`, `urged X and other allies to wait`: no more of one than of the other. */
export function isOfAllSides(reader: Reader, { objects }: Predicate): boolean {
  return objects.some((g) => SIDES.has(reader.tokens.lower[reader.headOf(g)]) && !reader.group(g)?.owners.length);
}

/** `called on X and Y to settle their dispute`, `urged both sides to show restraint`: nor here. */
export function isAskedWithOthers(reader: Reader, { token, via }: Reference): boolean {
  const p = reader.predicateAt(token);
  const q = p && askedOf(reader, p);
  const settles = q !== undefined && (SETTLING.has(q.lemma) || q.objects.some((g) => CALM.has(reader.tokens.lemma[reader.headOf(g)])));
  if (!p || (via === 'pair' ? p.attribute >= 0 : !settles) || !reader.entry(p.verb, 'demand')) return false;
  const asked = [...p.objects, ...p.complements.map((c) => c.group).filter((g) => via === 'pair' || reader.partiesOfGroup(g).length > 0)];
  return asked.length > Number(via !== 'pair') && asked.includes(reader.clauses.groupAt[token] as number);
}

/** `told X to leave`, `pressed X`, `called on X`, but not `told X that`, `called X on Friday`. */
export function isDemand(reader: Reader, p: Predicate): boolean {
  const isCall = ASKING_WITH.has(p.lemma) && p.objects.some((g) => reader.entityOfGroup(g) >= 0);
  return !DEMANDING_TO.has(p.lemma) && !isCall || askedOf(reader, p) !== undefined;
}

/** `encouraged X to comply`, `invited X to reverse its steps`: as one urges it. */
export function isCoaxing(reader: Reader, p: Predicate): boolean {
  return COAXING.has(p.lemma) && COAXED.has(askedOf(reader, p)?.lemma);
}

/** `likes to see X fail`: no liking of anybody. */
export function isLikedDeed(reader: Reader, p: Predicate): boolean {
  return p.objects.length === 0 && reader.isVerb(p, 'wish') && askedOf(reader, p) !== undefined;
}

/** `ready to attack`, `inclined to abandon`: no good will. */
export function isBentOnHarm(reader: Reader, p: Predicate): boolean {
  const q = askedOf(reader, p);
  return q !== undefined && !q.negated && reader.verbEntries(q).some((e) => reaches(q, e) && (e.class === 'break' || e.class === 'effect' && e.sign < 0) && valueOfObjects(reader, undergoersOf(q)) >= 0);
}

/** The verb of what somebody is asked to do. */
function askedOf(reader: Reader, p: Predicate): Predicate | undefined {
  return reader.below(p).find(({ kind }) => kind === 'to');
}

/** `calls for X to resign`, `demands that X resign`, `calls for X's resignation`. */
export function isAsked(reader: Reader, { relation, tokens }: State, { role, marker, head, group }: Link): boolean {
  if (reader.entry(head, 'demand') === undefined) return false;
  if (relation !== 'self') return relation === 'owner' && marker === 'for' && LEAVING.has(reader.tokens.lemma[tokens.at(-1) ?? -1]);
  const p = reader.predicateAt(head);
  if (marker === 'for') return p !== undefined && reader.below(p).some((q) => q.kind === 'to' && q.governor === group && !q.passive);
  return role === 'content' && marker === 'that';
}

/** `asked X to mediate`, `want X to win`: who needs help turns to a friend, and wishes one well. */
export function isAppeal(reader: Reader, p: Predicate): boolean {
  const asked = askedOf(reader, p);
  return asked ? HELPING.has(asked.lemma) || reader.isVerb(p, 'wish') && isRaised(reader, asked) : PLEADING.has(p.lemma);
}

/** `to be the next president`, `should be president`, `to win`, but not `should be a mediator`. */
export function isRaised(reader: Reader, { lemma, attribute, negated }: Predicate): boolean {
  const isInOffice = STATES.has(lemma) && ROLES.has(reader.tokens.lower[attribute]) && !/^an?$/u.test(reader.groupOf(attribute)?.determiner ?? '');
  return !negated && (isInOffice || PREVAILING.has(lemma));
}

/** `has the right to cut its commitments`, `had the courage to refuse`: it may. */
export function isEntitled(reader: Reader, { kind, governor }: Predicate): boolean {
  const right = kind === 'to' ? reader.group(governor) : undefined;
  return right !== undefined && !right.negated && ENTITLING.has(reader.tokens.lemma[right.head]);
}

/** `countered that X …`: nothing is done to anybody. */
export function tells(reader: Reader, p: Predicate, { role, marker }: Link): boolean {
  return role === 'clause' && marker === 'that' && reader.isVerb(p, 'speech');
}

/** `Vasqua will pay the price for Brenian mistakes`, `bears the cost of Brenia's war`: who suffers for others does nothing to be blamed for. */
export function isPayingForOthers(reader: Reader, token: number): boolean {
  const group = reader.clauses.groupAt[token] as number;
  const p = reader.predicateAt(token);
  if (!p || !PAYING.has(p.lemma) || !p.subjects.includes(group)) return false;
  const price = reader.group(p.objects.find((o) => PRICES.has(reader.tokens.lemma[reader.headOf(o)] as string)));
  const own = reader.partiesOfGroup(group);
  const isOfOthers = (g: number): boolean => reader.group(g)?.owners.length !== 0 && reader.partiesOfGroup(g).some((party) => !own.includes(party));
  return price !== undefined && [...price.topics, ...price.patients, ...p.complements].some((c) => isOfOthers(c.group));
}
