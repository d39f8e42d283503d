import { BOUND } from '../lexicon/anaphor';
import { COMPARED } from '../lexicon/degree';
import type { Predicate } from '../clause/types';
import { itemAt } from '../document/item';
import { partyAt } from '../document/range';
import { AS_PUNISHED, DESCRIBING, DISMISSING, FADING, WORRIED } from '../lexicon/evaluation';
import { entriesOf, ofClass, type WordEntry } from '../lexicon/lookup';
import { DEEDS_TO_PARTY, DONE_BY_PARTY, SUFFERED } from '../lexicon/rule-names';
import { AVERTED, COMPARING, DESISTING, LOSING, PARTICLES, WARNING } from '../lexicon/shift';
import { goesAlong, isAsked, isCoaxing, isDeniedDeed, isDue, isEntitled, isOfAllSides, isOwnDeed, isOwnDuty, isPunished, isWarnedOf, leavesLand, tells } from './deed';
import { Firings } from './firing';
import { isGiver } from './giver';
import { actsIn, canFeel, comesFrom, holds, isAmong, isClaim, isDoubt, isEnded, isOfEvent, isOfNoun, isOwnTie, isParticleOf, isPassedDown, isSilence, isTheirs, isUnproven, isWhereabouts, verbTokens } from './look';
import { isMutual, mutualStands, PARTNER } from './mutual';
import { isNominal, NounReader } from './noun';
import type { Link, Path } from './path';
import { PhraseReader } from './phrase';
import { isDefiance, isForbidden, polarityOf } from './polarity';
import { PredicationReader, isMadeOurs, isNobodys } from './predication';
import { isSubjectOf, type Reader } from './reading';
import { shareOf, standsAt, stateOf, type Relation, type State } from './state';
import { SubjectReader } from './subject';
import type { Firing, Reference } from './types';
import { UndergoerReader } from './undergoer';
import { isOfOtherTimes } from './unsaid';
import { valueOf, valueOfInvolvement } from './value';

/** To be asked to do something is nobody's liking. */
const ASKED = { sign: -1, strength: 1 } as const;

/** `called X a liar`: what is said is said of the object. */
const isOfObject = (p: Predicate): boolean => !p.passive && p.objects.length > 0;

/** A clause is what does: `to arm X would harm us`. */
function isDoneByClause(reader: Reader, p: Predicate, { role }: Link, below: Link | undefined): boolean {
  const clause = reader.predicate(below?.predicate);
  return role === 'clause' && p.attribute < 0 && !p.passive && clause !== undefined && isSubjectOf(clause, p);
}

/** What opens the clause from which a way up comes. */
function markBelow(reader: Reader, { role }: Link, below: Link | undefined): string {
  return role === 'clause' ? reader.predicate(below?.predicate)?.mark ?? '' : '';
}

/** Reads the rules that fire on the ways up from one reference. */
export class RuleReader {
  readonly #out: Firings;
  readonly #phrases: PhraseReader;
  readonly #predication: PredicationReader;
  readonly #noun: NounReader;
  readonly #subject: SubjectReader;
  readonly #undergoer: UndergoerReader;

  constructor(private readonly reader: Reader) {
    this.#out = new Firings(reader);
    this.#phrases = new PhraseReader(reader);
    this.#predication = new PredicationReader(reader, this.#out);
    this.#noun = new NounReader(reader, this.#out);
    this.#subject = new SubjectReader(reader, this.#out, this.#phrases);
    this.#undergoer = new UndergoerReader(reader, this.#out, this.#predication);
  }

  /** All firings on one path, innermost first. */
  read(reference: Reference, path: Path): Firing[] {
    const { reader } = this;
    this.#out.clear();
    const state = stateOf(reference.role, reference.via === 'pair' || reference.joint === true);
    if (path[0]?.marker === 'of' && isGiver(reader, path) || isWhereabouts(reader, reference, path[0]) || isOfEvent(reader, path[0], reference.token) || path[0]?.role === 'topic' && leavesLand(reader, path[0], reference.token) || path.some((link, i) => isEnded(reader, link, itemAt(path, i - 1)?.head ?? reference.token))) return this.#out.list;
    if (isOwnTie(reader, reference, path[0])) this.#out.fire('friend.owner', (reader.entry(reference.token, 'friend')?.sign ?? 0) * holds(reader, reference.token), 1, [reference.token]);
    if (reference.role !== 'self') this.#noun.enter(state, reference.token, reference.role);
    for (const [i, link] of path.entries()) {
      state.doing ||= link.role === 'content' && this.reader.predicate(itemAt(path, i - 1)?.predicate)?.antecedent === link.group;
      if (link.group >= 0) this.#readNoun(state, link, path.slice(i + 1).find((l) => !this.#isPart(l)));
      else this.#readVerb(state, link, itemAt(path, i - 1), reference.token);
    }
    return this.#out.list;
  }

  /** `half of the debt`, `a third of`. */
  #isPart({ marker, head }: Link): boolean {
    return marker === 'of' && this.reader.isMeasure(head);
  }

  #readNoun(state: State, link: Link, above: Link | undefined): void {
    const { reader } = this;
    const stands = this.#phrases.ofNoun(link, above);
    const asked = isAsked(reader, state, link);
    this.#out.fireStands(state, stands);
    if (COMPARING.has(link.marker) && state.relation === 'self') {
      const p = reader.predicate(above?.predicate);
      // `nobody is more exposed to their tricks than X`: X is no trick.
      if (isNobodys(reader, p) && !reader.group(link.group)?.modifiers.some((m) => COMPARED.has(reader.tokens.lower[m]))) return;
      if (holds(reader, link.head) > 0 && !p?.negated && !isNobodys(reader, p)) state.flip *= -1;
    }
    // `hundreds of X's workers`, `a convoy of X's`: what is done to them is done to those.
    if (this.#isPart(link)) state.tokens = [...state.tokens, link.head];
    else if (link.role === 'content' || asked) {
      state.tokens = [...state.tokens, link.head];
      state.claimed ||= isClaim(reader, link.head);
      state.told = state.claimed && (state.relation === 'patient' || state.relation === 'topic');
      // `anger that X had been attacked`
      const isTold = link.marker === 'that' && state.effect !== 0 && !state.claimed;
      // `the demand that X reject Y`: it has not.
      if (asked && link.role === 'content') this.#out.withdraw(state.tokens, (f) => DONE_BY_PARTY.has(f.rule));
      const blame = asked ? ASKED : isTold && reader.entry(link.head, 'attitude') || (link.marker === 'for' || isClaim(reader, link.head) && !state.told ? reader.entries(link.head).find((e) => (e.class === 'attitude' || e.class === 'effect') && e.sign < 0) : undefined);
      // `the attack on X for helping Y`: the help is blamed; `the allegation that X helped Y` is against X.
      if (blame) this.#noun.enterAttitude(state, blame, link.head, state.relation === 'patient' && state.effect !== 0);
    } else this.#noun.enter(state, link.head, link.role === 'modifier' || comesFrom(reader, link) || isTheirs(reader, state, link) ? 'owner' : (link.role as Relation), link.marker);
    // `lost confidence in X` is no confidence.
    if (stands.length > 0) this.#out.withdraw([link.head], (f) => isNominal(f) && stands.every((s) => s.sign !== f.sign));
  }

  #readVerb(state: State, link: Link, below: Link | undefined, token: number): void {
    const { reader } = this;
    const thing = below?.head ?? token;
    const p = reader.clauses.predicates[link.predicate] as Predicate;
    const polarity = polarityOf(p);
    const acts = actsIn(p, link);
    if (state.effect !== 0 && isDoneByClause(reader, p, link, below)) {
      this.#predication.readOutcome(state, p, polarity);
      state.tokens = [...state.tokens, p.verb];
      return;
    }
    // `the mistake was to trust X`
    const called = link.role === 'clause' && link.marker === 'to' && p.lemma === 'be' && p.attribute < 0 && state.effect !== 0 ? valueOf(reader, p.subjects) : 0;
    if (called !== 0) {
      this.#out.fireOver(state.tokens, 'evaluation.copula', called * shareOf(state), 2, [reader.headOf(p.subjects[0]), ...state.tokens]);
      return;
    }
    const undergoes = link.role === 'object' || (link.role === 'subject' && p.passive);
    let entries = state.relation !== 'self' && isPunished(reader, p, link, below) ? entriesOf(AS_PUNISHED) : link.role === 'clause' && link.marker === 'to' && WARNING.has(p.lemma) || isCoaxing(reader, p) ? entriesOf('urge') : reader.verbEntries(p);
    if (link.role === 'complement' && state.relation === 'self' && leavesLand(reader, link, token)) entries = entries.map((e) => (e.markers.includes('from') ? { ...e, sign: 1 } : e));
    if (acts && isEntitled(reader, p)) entries = entries.filter((e) => e.sign > 0);
    if (undergoes && BOUND.has(reader.tokens.lower[token] ?? '') && isEntitled(reader, p)) entries = [];
    if (link.role === 'subject') this.#readSubject(state, p, link, entries, polarity);
    // `the real culprit is X`
    if (link.role === 'attribute' && p.lemma === 'be' && (state.relation === 'self' && partyAt(reader.document, token)?.form === 'name' || state.relation === 'owner' && state.effect === 0)) this.#predication.readAttribute(state, { ...p, attribute: reader.headOf(p.subjects[0]) }, polarity);
    if (acts && isMutual(reader, p, state)) {
      const together = this.#phrases.ofVerb(link, p, PARTNER, thing);
      this.#out.fireStands(state, [...together, ...mutualStands(reader, p, polarity).filter((m) => together.every((t) => t.sign === m.sign))]);
    }
    const felt = link.role === 'complement' ? this.#readComplement(state, p, link.marker, polarity) : undefined;
    if (link.role === 'clause') this.#readMood(state, p, below, polarity);
    const desists = link.marker === 'from' && isAmong(reader, p, DESISTING);
    if (desists) entries = entriesOf('avoid');
    const place = undergoes || desists || link.role === 'clause' || PARTICLES.has(link.marker) || isParticleOf(reader, p, link.marker) ? 'obj' : link.marker;
    const stands = this.#phrases.ofVerb(link, p, acts ? 'subj' : place, thing);
    const told = stands.find((s) => s.tokens.includes(p.verb));
    this.#out.fireStands(state, stands);
    if (link.role === 'subject' && acts && state.relation === 'patient') this.#predication.readOutcome(state, p, polarity, stands);
    // Something is demanded of the subject of the clause below, not of whom else the demand concerns.
    const own = reader.clauses.groupAt[token] ?? -1;
    const concerned = this.#isTold(p, link, below) || link.role === 'clause' && (!(below?.role === 'subject' || reader.clauses.predicates[below?.predicate ?? -1]?.subjects.includes(own)) || p.subjects.includes(own)) || state.bond && (below?.role === 'subject' || link.role === 'complement' && link.marker !== 'for' || isOfAllSides(reader, p)) || isOfNoun(reader, link, thing);
    // `praised X for leading a mission in Y`: of Y nothing is felt.
    const mark = markBelow(reader, link, below);
    const isAside = mark === 'for' && (state.relation === 'topic' || state.relation === 'self' && below?.role === 'complement' && below.marker !== 'by');
    if (isOwnDuty(reader, p, link, token)) this.#out.withdraw(state.tokens, (f) => f.sign > 0);
    if (undergoes && LOSING.has(p.lemma)) this.#out.withdraw([thing], (f) => f.rule === 'evaluation.noun' && f.sign > 0);
    if (isDeniedDeed(reader, p, link, below)) this.#out.withdraw(state.tokens, (f) => DEEDS_TO_PARTY.test(f.rule));
    if (acts) {
      // A phrase goes before its verb alone (`armed the rebels`).
      const read = told ? entries.filter((e) => e.sign * polarity === told.sign) : entries;
      if (isDefiance(p)) this.#subject.readAgent(state, p, read.filter((e) => e.sign < 0), 1);
      else this.#subject.readAgent(state, p, read, polarity);
      // `if X shows flexibility`, `X must show flexibility`: it has not done so yet.
      if (p.kind === 'conditional' && p.modality !== 'counterfactual' || isDue(reader, p)) this.#out.withdraw(verbTokens(reader, p), (f) => f.sign > 0 && DONE_BY_PARTY.has(f.rule));
      if (isUnproven(reader, p) && this.#out.at([p.verb]).length === 0) this.#out.fireVerb(p, 'evaluation.copula', 1);
    } else if (isPassedDown(reader, p, link, below) && (reader.isVerb(p, 'denying') || this.#out.at([thing]).length > 0)) {
      this.#out.withdraw(state.tokens, isNominal);
      state.tokens = [...state.tokens, ...verbTokens(reader, p)];
      if (isDue(reader, p)) this.#readAsked([thing], state.tokens);
      return;
    } else if (!(p.passive && felt) && !goesAlong(reader, p, link) && !isSilence(reader, p, link, below) && !isOwnDeed(reader, p, link, below) && !isDoubt(reader, p, link, state, this.#out.at(state.tokens).length > 0) && !told) this.#undergoer.read(state, p, entries.filter((e) => e.class === 'demand' ? !concerned : e.class === 'attitude' ? !isAside && !isWarnedOf(reader, p, link) : !(e.class === 'effect' && tells(reader, p, link))), p.kind === 'conditional' && p.negated && p.modality !== 'counterfactual' ? 1 : polarity, place, mark);
    if (!acts && isForbidden(p)) this.#readAsked([p.verb], [p.verb, ...state.tokens]);
    if (!acts && told) Object.assign(state, { relation: 'patient', effect: told.sign * shareOf(state), flip: 1, strength: told.strength, tokens: [...state.tokens, ...told.tokens] });
    else this.#enterEvent(state, p, entries, polarity, acts, place);
  }

  /** `must stop bullying X`, `must not bully X`: whoever says so takes X's part. */
  #readAsked(from: number[], tokens: number[]): void {
    const left = this.#out.at(from).find((f) => f.sign > 0 && (SUFFERED.test(f.rule) || f.rule === 'cause.event-patient'));
    if (left) this.#out.fire('reverse.patient', 1, 1, tokens);
  }

  /** What a verb tells of its subject. */
  #readSubject(state: State, p: Predicate, link: Link, entries: readonly WordEntry[], polarity: number): void {
    const { reader } = this;
    this.#out.fireVerb(p, 'cause.copula', state.relation === 'patient' ? 0 : valueOfInvolvement(reader, p) * polarity * state.flip);
    if (polarity > 0 && isMadeOurs(reader, state, p)) {
      this.#out.withdraw(state.tokens, () => true);
      for (const rule of ['friend.copula', 'evaluation.copula']) this.#out.fire(rule, 1, 2, [p.attribute, ...state.tokens, p.verb]);
      return;
    }
    if (p.passive && polarity > 0 && DISMISSING.has(reader.tokens.lower[p.verb]) && this.#out.at(state.tokens).some((f) => f.sign < 0 && f.rule === 'attitude.noun')) {
      // `the charges are politically motivated`
      this.#out.withdraw(state.tokens, (f) => f.sign < 0);
      this.#out.fireVerb(p, 'evaluation.copula', 1);
      return;
    }
    // `X's strike was justified`, `the charges are fabricated`
    const isDescribed = p.passive && DESCRIBING.has(reader.tokens.lower[p.verb]);
    if (isDescribed && p.lemma === 'justify' && polarity > 0) this.#out.withdraw(state.tokens, (f) => f.rule === 'effect.owner');
    // What somebody used to be they are not.
    if (!isOfObject(p)) this.#predication.readAttribute(state, isDescribed ? { ...p, attribute: p.verb } : p, isOfOtherTimes(reader, p) ? -1 : polarity);
    if (isAmong(reader, p, FADING) || p.lemma === 'be' && FADING.has(reader.tokens.lower[p.attribute])) this.#subject.readFading(state, polarity);
    this.#subject.readReceiver(state, p, polarity);
    if (state.bond && !p.passive && p.kind !== 'conditional') this.#subject.readTie(state, p, link, entries, polarity);
  }

  /** What a verb or adjective tells of what a preposition adds to it; returns what its subject feels toward that. */
  #readComplement(state: State, p: Predicate, marker: string, polarity: number): WordEntry | undefined {
    const feeling = this.reader.feeling(p);
    const felt = feeling?.markers.includes(marker) ? feeling : undefined;
    if (COMPARING.has(marker) && state.relation === 'self') this.#predication.readComparison(state, p, polarity);
    this.#predication.readLack(state, p, marker);
    this.#predication.readAdjective(state, p, polarity, marker, felt);
    return felt;
  }

  /** What an adjective above a clause tells that somebody feels about it. */
  #readMood(state: State, p: Predicate, below: Link | undefined, polarity: number): void {
    const moved = state.effect !== 0 && p.attribute >= 0 ? this.reader.entry(p.attribute, 'attitude') : undefined;
    if (moved) this.#noun.enterAttitude(state, { ...moved, sign: (moved.sign * polarity) as -1 | 1 }, p.attribute, state.relation === 'patient');
    if (below?.role === 'subject' && state.relation === 'self') this.#readWorry(p, below, polarity);
  }

  /** `is worried that X will send tanks`, `that X does not listen`. */
  #readWorry(p: Predicate, { predicate }: Link, polarity: number): void {
    const { reader } = this;
    const q = reader.clauses.predicates[predicate] as Predicate;
    if (!q.passive && (q.objects.length > 0 || q.negated) && WORRIED.has(reader.tokens.lower[p.attribute]) && canFeel(reader, p)) this.#out.fireVerb({ ...p, verb: p.attribute }, 'attitude.self', -polarity, 2, reader.agents(p));
  }

  /** `told us that X left`, `asked whether X left`: nothing is asked of X. */
  #isTold(p: Predicate, link: Link, below: Link | undefined): boolean {
    return link.role === 'clause' && link.marker === 'that' && (this.reader.isVerb(p, 'addressee') || markBelow(this.reader, link, below) === 'whether');
  }

  /** What a verb tells of the party is an event of its own for the clause around it (`opposes attempts to isolate X`). */
  #enterEvent(state: State, p: Predicate, entries: readonly WordEntry[], polarity: number, acts: boolean, place: string): void {
    // What befalls a thing in the land of X befalls X, wherever X stands; what is felt of it does not.
    const effects = entries.filter((e) => e.class === 'effect');
    const effect = effects.find((e) => standsAt(e, place)) ?? (place === 'obj' || place === PARTNER || place === 'between' ? undefined : effects[0]);
    const event = effect ?? (acts ? undefined : entries.find((e) => e.class === 'attitude' && standsAt(e, place)));
    state.tokens = [...state.tokens, ...verbTokens(this.reader, p)];
    if (state.relation === 'owner' && state.effect < 0 && AVERTED.has(place) && !entries.some((e) => standsAt(e, place))) state.flip *= -1;
    const things = state.relation === 'owner' && state.effect === 0 && !acts;
    if (event && (state.relation === 'self' || things)) {
      state.relation = acts ? 'owner' : 'patient';
      state.effect = (place === 'against' && !standsAt(event, place) ? -1 : event.sign) * polarity;
      state.strength = event.strength;
    } else if (ofClass(entries, 'reverse') && !acts && state.effect !== 0) this.#noun.reverse(state);
    // `wrong to call X a threat`
    const isJudged = !acts && p.attribute >= 0 && (p.kind === 'to' || p.kind === 'ing') && (this.reader.predicate(p.parent)?.attribute ?? -1) >= 0;
    const called = isJudged ? this.#out.at([p.verb]).find((f) => f.rule.endsWith('copula')) : undefined;
    if (called) Object.assign(state, { relation: 'patient', effect: called.sign, flip: 1, called: true, tokens: [...state.tokens, p.attribute] });
    // `a mistake to cut ties with X`: so is what befalls a tie.
    const tied = state.bond && !acts ? entries.find((e) => e.class === 'grow' || e.class === 'break') : undefined;
    if (tied) Object.assign(state, { relation: 'patient', effect: tied.class === 'grow' ? polarity : -polarity, flip: 1 });
  }
}
