import { COMPARED } from '../lexicon/clause-forms';
import { deniesThat } from '../clause/denial';
import type { Complement, NounGroup, Predicate } from '../clause/types';
import { itemAt } from '../document/item';
import { CLAIMS } from '../lexicon/clause-nouns';
import type { WordSet } from '../lexicon/list';
import { LENDING } from '../lexicon/clause-words';
import { DISSENTING, EVIDENCE, FARING, FEARS, GROUNDS, HELD_BY_OF, LACKS, NATURAL, PRETENDING, PRETENDING_OF_ONESELF, REPRESSIONS, SILENT, TELLING_OF, THOSE_WHO_FARE } from '../lexicon/evaluation';
import { DISSIDENT, NEAR, OPPOSING, REBELS } from '../lexicon/mention-words';
import { SUFFERED } from '../lexicon/rule-names';
import { FIRST_PERSON } from '../lexicon/speech-words';
import { CRISES, ENDS, OWNING_MARKS, SEQUELS, SETTLING_WAR, STRIFE, TIMING, WHEREABOUTS } from '../lexicon/shift';
import type { Link, Path } from './path';
import type { Reader } from './reading';
import { MOST_COMPLEMENTS, type State } from './state';
import { isUnsaid } from './unsaid';
import type { Firing, Reference } from './types';

/** So many subjects are looked at: more are a list. */
const MOST_SUBJECTS = 12;

/** Of a comparison so many tokens are read. */
const LONGEST_COMPARISON = 16;

/** Whether what a way up has reached acts in the clause of a link. */
export function actsIn(p: Predicate, { role, marker }: Link): boolean {
  return p.passive ? role === 'complement' && marker === 'by' : role === 'subject';
}

/** A verb with its particle. */
export function verbTokens(reader: Reader, p: Predicate): number[] {
  const particle = reader.particleAt(p);
  return particle < 0 ? [p.verb] : [p.verb, particle];
}

/** The same with what a way up has passed. */
export function wordsOf(reader: Reader, { tokens }: State, p: Predicate): number[] {
  return [...verbTokens(reader, p), ...tokens];
}

/** Whether a verb is one of some, by its lemma, its form, or with its particle. */
export function isAmong({ tokens: { lower } }: Reader, { verb, lemma }: Predicate, verbs: WordSet): boolean {
  return verbs.has(lemma) || verbs.has(lower[verb]) || verbs.has(`${lemma}_${lower[verb + 1] ?? ''}`);
}

/** `won over X`: what the parser takes for a preposition. */
export function isParticleOf(reader: Reader, p: Predicate, marker: string): boolean {
  return reader.particleAt(p) === p.verb + 1 && reader.tokens.lower[p.verb + 1] === marker;
}

/** -1 for a noun that is denied (`no support for X`, `a lack of support for X`); without fear of somebody one defies them. */
export function holds(reader: Reader, head: number): 1 | -1 {
  const { lower, lemma } = reader.tokens;
  const { from = head, negated = false } = reader.groupOf(head) ?? {};
  const isLacking = lower[from - 1] === 'of' && LACKS.has(lemma[from - 2]);
  return (negated || isLacking) && !FEARS.has(lemma[head]) ? -1 : 1;
}

/** `I am a friend of X`, `I say so as a friend of X`: the noun that stands for somebody of X is said of who speaks. */
export function isOwnTie(reader: Reader, { via }: Reference, link: Link | undefined): boolean {
  const p = reader.predicate(link?.predicate);
  const subject = reader.headOf(p?.subjects[0]);
  return via === 'affiliate' && (link?.role === 'attribute' || link?.marker === 'as') && FIRST_PERSON.has(reader.tokens.lower[subject]);
}

/** The polarity of what is felt: `does not fear X` is as little for X as `fears X`; `no reason to fear X` is. */
export function feltPolarity(reader: Reader, word: number, polarity: number): number {
  return FEARS.has(reader.tokens.lemma[word]) && !reader.group(reader.predicateAt(word)?.governor) ? 1 : polarity;
}

/** `doubted that X could be trusted`: the clause is read as denied. */
export function isDoubt(reader: Reader, p: Predicate, { role }: Link, { relation }: State, isRead: boolean): boolean {
  return role === 'clause' && (relation === 'patient' || isRead) && reader.isVerb(p, 'doubting');
}

/** `no evidence that X fired first`: what X is charged with is not proven. */
export function isUnproven(reader: Reader, p: Predicate): boolean {
  const ground = reader.headOf(p.governor);
  return p.kind === 'that' && p.negated && EVIDENCE.has(reader.tokens.lemma[ground]);
}

/** `traded fire on Sunday, with no word on casualties`: behind a comma a phrase belongs to no verb. */
export function isAside(reader: Reader, { group }: Complement): boolean {
  return reader.tokens.lower[(reader.group(group)?.from ?? 0) - 2] === ',';
}

/** The noun groups of those whose a noun is. */
export function ownersOf(reader: Reader, head: number): number[] {
  const g = reader.groupOf(head);
  return g ? g.owners.map((f) => f.group).filter((group) => group >= 0) : [];
}

/** The noun groups of those who share what a noun names (`the accord between X and Y`). */
export function sharersOf(reader: Reader, head: number): number[] {
  return (reader.groupOf(head)?.partners ?? []).filter((f) => f.marker === 'between').map((f) => f.group);
}

/** `criticism from X` is what X feels. */
export function comesFrom(reader: Reader, { marker, head }: Link): boolean {
  const felt = marker === 'from' ? reader.entry(head, 'attitude') : undefined;
  return felt !== undefined && !felt.markers.includes('from');
}

/** `the accusations of X`, `of X's ministry` are X's; `the criticism of X`, `their fear of X`, `the claims of X's involvement` are not. */
export function isTheirs(reader: Reader, { relation, tokens }: State, { marker, head }: Link): boolean {
  const isSomebody = relation === 'self' || reader.entityOfGroup(reader.clauses.groupAt[tokens.at(-1) ?? -1] ?? -1) >= 0;
  return marker === 'of' && isSomebody && HELD_BY_OF.has(reader.tokens.lemma[head] as string) && ownersOf(reader, head).length === 0;
}

/** `the coup in X`, `the X crisis`, `end the X war`, `X's neighbours`: what happens or is there, whoever brings it about. */
export function isScene(reader: Reader, token: number): boolean {
  const { lower, lemma } = reader.tokens;
  const { from = token, head = token, patients = [] } = reader.groupOf(token) ?? {};
  if (NEAR.has(lower[token + 1 + Number(OWNING_MARKS.has(lower[token + 1]))])) return true;
  if (head === token) return lower[from - 1] === 'in' && CRISES.has(lemma[from - 2]);
  if (OWNING_MARKS.has(lower[token + 1]) || patients.length > 0) return false;
  return CRISES.has(lemma[head]) || lemma[head] === 'war' && [reader.predicateAt(head)?.lemma, lemma[from - 2]].some((w) => SETTLING_WAR.has(w));
}

/** `the plots across X`, `a tanker off X`, `the Brenian policies in X`: X is only where it is. */
export function isWhereabouts(reader: Reader, { party, token }: Reference, link: Link | undefined): boolean {
  if (!link || link.group < 0) return false;
  if (isScene(reader, token) || link.marker === 'between' && STRIFE.has(reader.tokens.lemma[link.head])) return true;
  const owners = link.role === 'topic' && link.marker === 'in' ? reader.partiesOfGroup(link.group) : [];
  return WHEREABOUTS.has(link.marker) || owners.length > 0 && !owners.includes(party);
}

/** Some subject is somebody, not the port that is open to all. */
export function canFeel(reader: Reader, p: Predicate): boolean {
  const { pos } = reader.tokens;
  return p.subjects.slice(0, MOST_SUBJECTS).some((g) => reader.entityOfGroup(g) >= 0 || pos[reader.headOf(g)] === 'PRON');
}

/** `declined to comment on X`, `declined to blame X`: no stand, be it read of the verb above or of the one below. */
export function isSilence(reader: Reader, p: Predicate, link: Link, below: Link | undefined): boolean {
  return isUnsaid(reader, p) || link.role === 'clause' && SILENT.has(p.lemma) && TELLING_OF.has(reader.tokens.lemma[below?.head ?? -1]);
}

/** `Spain's drought`: nobody does it. */
export function isNatural({ tokens }: Reader, noun: number): boolean {
  return NATURAL.has(tokens.lemma[noun]) || tokens.lower[noun - 1] === 'civil';
}

/** `the poorest people`: how they fare. */
export function tellsFaring({ tokens }: Reader, modifier: number, noun: number): boolean {
  return FARING.has((tokens.lower[modifier] as string).replace(/(?:er|est)$/u, '')) && THOSE_WHO_FARE.has(tokens.lemma[noun]);
}

/** What was passed down to the clause below is not to be read once more of the verb above (`stopped attacking X`, `denied that X attacked`, `did not let Y attack X`). */
export function isPassedDown(reader: Reader, p: Predicate, { role, marker }: Link, below: Link | undefined): boolean {
  if (role !== 'clause' || !below) return false;
  if (marker === 'that') return deniesThat(reader.document, p);
  if (reader.isVerb(p, 'negator') || reader.predicate(below.predicate)?.mark === 'against') return true;
  if (p.negated && marker === 'to' && reader.isVerb(p, 'wish') && p.objects.length === 0) return true;
  return p.negated && (LENDING.has(p.lemma) || reader.isVerb(p, 'permitting') && (below.role !== 'clause' || LENDING.has(reader.predicate(below.predicate)?.lemma ?? '')));
}

/** `a friend of terrorists`, `a key ally of our enemy`. */
export function isOfBad(reader: Reader, { topics, patients }: NounGroup): boolean {
  const { lower, pos } = reader.tokens;
  return [...topics, ...patients].some(({ marker, group }) => {
    const g = marker === 'of' ? reader.group(group) : undefined;
    if (!g || g.negated || pos[g.head] !== 'NOUN') return false;
    return OPPOSING.has(lower[g.head]) ? FIRST_PERSON.has(g.determiner) : reader.entries(g.head).some((e) => e.sign < 0 && (e.class === 'evaluation' || e.class === 'friend'));
  });
}

/** `critics of X`, `opposition leaders in X`, `the anti-X activist`: what is good for them is bad for X. */
export function isOpponent(reader: Reader, head: number, role: string, marker: string): boolean {
  const { lower } = reader.tokens;
  if (marker === 'anti') return reader.entityOfGroup(reader.clauses.groupAt[head] ?? -1) >= 0;
  const words = [head, ...(reader.groupOf(head)?.modifiers ?? [])].map((t) => lower[t]);
  if (role === 'owner' || role === 'patient') return OPPOSING.has(lower[head] as string) || marker === "'s" && REBELS.has(lower[head]) || words.some((w) => DISSIDENT.has(w)) && lower[head] !== 'opposition';
  return marker === 'in' && words.some((w) => DISSENTING.has(w));
}

/** `the crackdown in X`, `the jailing of reporters in X`: what only rulers do at home is X's. */
export function asRuled(reader: Reader, path: Path): Path {
  if (path[0]?.marker !== 'in' || path[0].group < 0) return path;
  const i = path.slice(0, 2).findIndex(({ head, group, role }) => group >= 0 && role !== 'owner' && REPRESSIONS.has(reader.tokens.lemma[head]) && reader.group(group)?.owners.length === 0);
  return i < 0 ? path : [{ ...(path[i] as Link), role: 'owner', marker: "'s" }, ...path.slice(i + 1)];
}

/** The noun beside which a complement stands. */
function nounBeside(reader: Reader, { predicate, role, marker }: Link, thing: number): NounGroup | undefined {
  const complements = role === 'complement' ? reader.predicate(predicate)?.complements.slice(0, MOST_COMPLEMENTS) : undefined;
  return reader.group(complements?.find((c) => c.group === reader.clauses.groupAt[thing] && c.preposition === marker)?.noun);
}

/** `called for an end to the siege of X`: the end is called for, not the siege. */
export function isEnded(reader: Reader, link: Link, thing: number): boolean {
  return link.marker === 'to' && ENDS.has(itemAt(reader.tokens.lemma, nounBeside(reader, link, thing)?.head));
}

/** `the end of talks with X`, `no talks with X`. */
export function isEnding(reader: Reader, noun: number): boolean {
  return holds(reader, noun) < 0 || reader.entries(noun).some((e) => e.class === 'reverse' || e.class === 'break');
}

/** `called for sanctions on X`: the noun beside which X stands, where it has X for its patient. */
function nounOf(reader: Reader, link: Link, thing: number): NounGroup | undefined {
  const noun = nounBeside(reader, link, thing);
  return noun?.patients.some((f) => f.group === reader.clauses.groupAt[thing]) ? noun : undefined;
}

/** `called for sanctions on X`: X stands beside the noun. */
export function isOfNoun(reader: Reader, link: Link, thing: number): boolean {
  return nounOf(reader, link, thing) !== undefined;
}

/** `exerts pressure on X`: of what is done to X the noun tells, not the verb. */
export function isOfEvent(reader: Reader, link: Link | undefined, thing: number): boolean {
  const noun = link && nounOf(reader, link, thing);
  return noun !== undefined && reader.entry(noun.head, 'effect') !== undefined;
}

/** `since X's withdrawal`, `in the wake of X's withdrawal`: when something else was. */
export function isTime(reader: Reader, noun: number): boolean {
  const { lower } = reader.tokens;
  const before = (reader.groupOf(noun)?.from ?? noun) - 1;
  return TIMING.has(lower[before]) || lower[before] === 'of' && SEQUELS.has(lower[before - 1]);
}

/** `stopped attacking X`: to stop is nothing that is done to anybody. */
export function isIdle(reader: Reader, p: Predicate): boolean {
  return !p.passive && p.objects.length === 0 && reader.isVerb(p, 'negator');
}

/** `failed to topple X`: not for want of trying. */
export function isInVain(reader: Reader, { kind, negated, parent }: Predicate): boolean {
  return kind === 'to' && negated && reader.predicate(parent)?.lemma === 'fail';
}

/** `no proof of an attack`, `no basis for the accusations`: what is told is not so. */
export function isUngrounded(reader: Reader, noun: number): boolean {
  return reader.groupOf(noun)?.negated === true && GROUNDS.has(reader.tokens.lemma[noun] as string);
}

/** `more interested in headlines than in answers`: a reproach. */
export function isPreferred(reader: Reader, adjective: number): boolean {
  const { lower, pos } = reader.tokens;
  if (lower[adjective - 1] !== 'more') return false;
  const than = lower.indexOf('than', adjective);
  return than > 0 && than < adjective + LONGEST_COMPARISON && COMPARED.has(pos[than + 1]);
}

/** `poses as a peacemaker`, `portrays itself as a peacemaker`: who is said to do so is none. */
export function isPretended(reader: Reader, { lemma, objects }: Predicate): boolean {
  const { lower } = reader.tokens;
  return PRETENDING.has(lemma) || PRETENDING_OF_ONESELF.has(lemma) && objects.some((g) => /sel(?:f|ves)$/u.test(lower[reader.headOf(g)] ?? ''));
}

/** What would be or not be `without X`, `had it not been for X`, `were it not for X`. */
export function lackedIn(reader: Reader, p: Predicate, marker: string): Predicate | undefined {
  if (marker === 'without') return p.modality === 'possibility' || p.modality === 'counterfactual' ? p : undefined;
  const isUnmade = marker === 'for' && p.kind === 'conditional' && p.lemma === 'be' && p.attribute < 0 && (p.negated || reader.tokens.lower[p.verb + 2] === 'not');
  return isUnmade ? reader.predicate(p.parent) : undefined;
}

/** `claim`, `accusation`: what may be denied. */
export function isClaim(reader: Reader, noun: number): boolean {
  return CLAIMS.has(reader.tokens.lemma[noun] as string);
}

/** `was a disgrace`, said of what is bad for a party: whoever does so is not who did it. */
export function isDeplored(reader: Reader, { rule, sign, tokens }: Firing): boolean {
  return rule.endsWith('.copula') && sign > 0 && tokens.some((t) => (reader.entry(t, 'evaluation') ?? reader.entry(t, 'effect'))?.sign === -1);
}

/** `freed the men held hostage`: what a participle tells that was done by somebody unnamed. */
export function isByOthers(reader: Reader, { rule, tokens: [verb = -1] }: Firing): boolean {
  const p = reader.predicateOf(verb);
  return SUFFERED.test(rule) && p?.kind === 'participle' && reader.agents(p).length === 0;
}
