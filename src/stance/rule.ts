import { undergoersOf } from '../clause/links';
import { BOUND } from '../lexicon/anaphor';
import { DEEDS_TO_PARTY, DONE_BY_PARTY } from '../lexicon/rule-names';
import { verbIs } from '../clause/lemma';
import type { Predicate } from '../clause/types';
import { itemAt } from '../document/item';
import { partyAt } from '../document/range';
import { AS_PUNISHED, CONSOLING, DENYING, DESERVING, FADING, GIVING_IN, GRANTED, HOLDING, STATES, WORRIED } from '../lexicon/evaluation';
import { entriesOf, type WordEntry } from '../lexicon/lookup';
import { ASKING_WITH, AVERTED, COMPARING, EDGES, LOSING, NOT_ASKED, PARTICLES, PLEADING, PULLING_OUT, WARNING } from '../lexicon/shift';
import { Firings } from './firing';
import type { Link, Path } from './path';
import { isGiver, receivedFrom } from './giver';
import { goesAlong, isAppeal, isAsked, isDemand, isDeniedCharge, isDeniedDeed, isDue, isEntitled, isLikedDeed, isOfAllSides, isOwnDeed, isOwnDuty, isPunished, isWarnedOf, tells } from './deed';
import { actsIn, canFeel, comesFrom, feltPolarity, holds, isClaim, isDoubt, isEnded, isEnding, isIdle, isInVain, isOfEvent, isOfNoun, isOwnTie, isParticleOf, isPassedDown, isSilence, isTheirs, isUnproven, isWhereabouts, sharersOf, valueOfInvolvement, valueOfObjects, verbTokens, wordsOf } from './look';
import { isMutual, mutualStands, PARTNER } from './mutual';
import { isNominal, NounReader } from './noun';
import { PhraseReader, type Stand } from './phrase';
import { isDefiance, isForbidden, polarityOf } from './polarity';
import { PredicationReader } from './predication';
import type { Reader } from './reading';
import { reaches, shareOf, stateOf, type Relation, type State } from './state';
import { isOfOtherTimes } from './unsaid';
import type { Firing, Reference } from './types';

/** To be asked to do something is nobody's liking. */
const ASKED = { sign: -1, strength: 1 } as const;

/** `called X a liar`: what is said is said of the object. */
const isOfObject = (p: Predicate): boolean => !p.passive && p.objects.length > 0;

/** Whether a reading of a verb is about what stands at a place of it. */
function standsAt({ markers }: WordEntry, place: string): boolean {
  return markers.length === 0 ? place === 'obj' : markers.includes(place);
}

/** `will not hold talks`, `refused to hold talks`. */
const isTurnedDown = ({ negated, modality, kind, lemma }: Predicate): boolean => negated && (modality === 'future' || modality === 'obligation' || kind === 'to') && HOLDING.has(lemma);

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

  constructor(private readonly reader: Reader) {
    this.#out = new Firings(reader);
    this.#phrases = new PhraseReader(reader);
    this.#predication = new PredicationReader(reader, this.#out);
    this.#noun = new NounReader(reader, this.#out);
  }

  /** All firings on one path, innermost first. */
  read(reference: Reference, path: Path): Firing[] {
    this.#out.clear();
    const state = stateOf(reference.role, reference.via === 'pair' || reference.joint === true);
    if (path[0]?.marker === 'of' && isGiver(this.reader, path) || isWhereabouts(this.reader, reference, path[0]) || isOfEvent(this.reader, path[0], reference.token) || path.some((link, i) => isEnded(this.reader, link, itemAt(path, i - 1)?.head ?? reference.token))) return this.#out.list;
    if (isOwnTie(this.reader, reference, path[0])) this.#out.fire('friend.owner', (this.reader.entry(reference.token, 'friend')?.sign ?? 0) * holds(this.reader, reference.token), 1, [reference.token], []);
    if (reference.role !== 'self') this.#noun.enter(state, reference.token, reference.role);
    for (const [i, link] of path.entries()) {
      if (link.group >= 0) this.#readNoun(state, link, path.slice(i + 1).find((l) => !this.#isPart(l)));
      else this.#readVerb(state, link, itemAt(path, i - 1), reference.token);
    }
    return this.#out.list;
  }

  /** What a verb tells by itself. */
  #fire(p: Predicate, rule: string, value: number, strength = 1, agents: readonly number[] = []): void {
    this.#out.fire(rule, value, strength, verbTokens(this.reader, p), agents);
  }

  #fireStands(state: State, stands: readonly Stand[]): void {
    for (const s of stands) {
      // `sent tanks to the border with X`: X gets none.
      if (s.sign > 0 && EDGES.has(itemAt(this.reader.document.tokens.lower, state.tokens.at(-1)))) continue;
      if (s.rule === 'break.partner') this.#out.overrule(state.tokens, s.sign);
      this.#out.fire(s.rule, s.sign * shareOf(state), s.strength, s.tokens, s.agents);
    }
  }

  /** `half of the debt`, `a third of`. */
  #isPart({ marker, head }: Link): boolean {
    return marker === 'of' && this.reader.isMeasure(head);
  }

  #readNoun(state: State, link: Link, above: Link | undefined): void {
    const stands = this.#phrases.ofNoun(link, above);
    const asked = isAsked(this.reader, state, link);
    this.#fireStands(state, stands);
    if (COMPARING.has(link.marker) && state.relation === 'self' && holds(this.reader, link.head) > 0 && !this.reader.predicate(above?.predicate)?.negated) state.flip *= -1;
    // `hundreds of X's workers`, `a convoy of X's`: what is done to them is done to those.
    if (this.#isPart(link)) state.tokens = [...state.tokens, link.head];
    else if (link.role === 'content' || asked) {
      state.tokens = [...state.tokens, link.head];
      state.claimed ||= isClaim(this.reader, link.head);
      state.told = state.claimed && (state.relation === 'patient' || state.relation === 'topic');
      // `anger that X had been attacked`
      const isTold = link.marker === 'that' && state.effect !== 0 && !state.claimed;
      const blame = asked ? ASKED : isTold && this.reader.entry(link.head, 'attitude') || (link.marker === 'for' || isClaim(this.reader, link.head) && !state.told ? this.reader.entries(link.head).find((e) => (e.class === 'attitude' || e.class === 'effect') && e.sign < 0) : undefined);
      // `the attack on X for helping Y`: the help is blamed; `the allegation that X helped Y` is against X.
      if (blame) this.#noun.enterAttitude(state, blame, link.head, state.relation === 'patient' && state.effect !== 0);
    } else this.#noun.enter(state, link.head, link.role === 'modifier' || comesFrom(this.reader, link) || isTheirs(this.reader, link) ? 'owner' : (link.role as Relation), link.marker);
    // `lost confidence in X` is no confidence.
    if (stands.length > 0) this.#out.withdraw([link.head], (f) => isNominal(f) && stands.every((s) => s.sign !== f.sign));
  }

  #readVerb(state: State, link: Link, below: Link | undefined, token: number): void {
    const thing = below?.head ?? token;
    const p = this.reader.clauses.predicates[link.predicate] as Predicate;
    const polarity = polarityOf(p);
    const acts = actsIn(p, link);
    const undergoes = link.role === 'object' || (link.role === 'subject' && p.passive);
    let entries = state.relation !== 'self' && isPunished(this.reader, p, link, below) ? entriesOf(AS_PUNISHED) : link.role === 'clause' && link.marker === 'to' && WARNING.has(p.lemma) ? entriesOf('urge') : this.reader.verbEntries(p);
    if (acts && isEntitled(this.reader, p)) entries = entries.filter((e) => e.sign > 0);
    if (link.role === 'subject') {
      this.#fire(p, 'cause.copula', state.relation === 'patient' ? 0 : valueOfInvolvement(this.reader, p) * polarity * state.flip);
      // `X's strike was justified`
      const isJustified = p.passive && p.lemma === 'justify';
      if (isJustified && polarity > 0) this.#out.withdraw(state.tokens, (f) => f.rule === 'effect.owner');
      // What somebody used to be they are not.
      if (!isOfObject(p)) this.#predication.readAttribute(state, isJustified ? { ...p, attribute: p.verb } : p, isOfOtherTimes(this.reader, p) ? -1 : polarity);
      if (acts && state.relation === 'patient') this.#predication.readOutcome(state, p, polarity);
      if (this.#isAmong(p, FADING)) this.#readFading(state, polarity);
      this.#readReceiver(state, p, polarity);
      if (state.bond && acts && p.kind !== 'conditional') this.#readTie(state, p, link, entries, polarity);
    }
    // `the real culprit is X`
    if (link.role === 'attribute' && state.relation === 'self' && p.lemma === 'be' && partyAt(this.reader.document, token)?.form === 'name') this.#predication.readAttribute(state, { ...p, attribute: this.reader.headOf(p.subjects[0]) }, polarity);
    if (acts && isMutual(this.reader, p, state)) {
      const together = this.#phrases.ofVerb(link, p, PARTNER, thing);
      this.#fireStands(state, [...together, ...mutualStands(this.reader, p, polarity).filter((m) => together.every((t) => t.sign === m.sign))]);
    }
    const feeling = link.role === 'complement' ? this.reader.feeling(p) : undefined;
    const felt = feeling?.markers.includes(link.marker) ? feeling : undefined;
    if (link.role === 'complement' && COMPARING.has(link.marker) && state.relation === 'self') this.#predication.readComparison(state, p, polarity);
    if (link.role === 'complement') this.#predication.readLack(state, p, link.marker);
    const moved = link.role === 'clause' && state.effect !== 0 && p.attribute >= 0 ? this.reader.entry(p.attribute, 'attitude') : undefined;
    if (moved) this.#noun.enterAttitude(state, { ...moved, sign: (moved.sign * polarity) as -1 | 1 }, p.attribute, state.relation === 'patient');
    if (below?.role === 'subject' && state.relation === 'self' && state.effect === 0) this.#readWorry(p, below, polarity);
    if (link.role === 'complement') this.#predication.readAdjective(state, p, polarity, link.marker, felt);
    const place = undergoes || link.role === 'clause' || PARTICLES.has(link.marker) || isParticleOf(this.reader, p, link.marker) ? 'obj' : link.marker;
    const stands = this.#phrases.ofVerb(link, p, acts ? 'subj' : place, thing);
    const told = stands.find((s) => s.tokens.includes(p.verb));
    this.#fireStands(state, stands);
    // Something is demanded of the subject of the clause below, not of whom else the demand concerns.
    const own = this.reader.clauses.groupAt[token] ?? -1;
    const concerned = this.#isTold(p, link, below) || link.role === 'clause' && (!(below?.role === 'subject' || this.reader.clauses.predicates[below?.predicate ?? -1]?.subjects.includes(own)) || p.subjects.includes(own)) || state.bond && (below?.role === 'subject' || link.role === 'complement' && link.marker !== 'for' || isOfAllSides(this.reader, p)) || isOfNoun(this.reader, link, thing);
    // `praised X for leading a mission in Y`: of Y nothing is felt.
    const mark = markBelow(this.reader, link, below);
    const isAside = mark === 'for' && (state.relation === 'topic' || state.relation === 'self' && below?.role === 'complement' && below.marker !== 'by');
    if (isOwnDuty(this.reader, p, link, token)) this.#out.withdraw(state.tokens, (f) => f.sign > 0);
    if (undergoes && LOSING.has(p.lemma)) this.#out.withdraw([thing], (f) => f.rule === 'evaluation.noun' && f.sign > 0);
    if (undergoes && BOUND.has(this.reader.document.tokens.lower[token] ?? '') && isEntitled(this.reader, p)) entries = [];
    if (isDeniedDeed(this.reader, p, link, below)) this.#out.withdraw(state.tokens, (f) => DEEDS_TO_PARTY.test(f.rule));
    if (acts) {
      // A phrase goes before its verb alone (`armed the rebels`).
      const read = told ? entries.filter((e) => e.sign * polarity === told.sign) : entries;
      if (isDefiance(p)) this.#readAgent(state, p, read.filter((e) => e.sign < 0), 1);
      else this.#readAgent(state, p, read, polarity);
      // `if X shows flexibility`, `X must show flexibility`: it has not done so yet.
      if (p.kind === 'conditional' && p.modality !== 'counterfactual' || isDue(this.reader, p)) this.#out.withdraw(verbTokens(this.reader, p), (f) => f.sign > 0 && DONE_BY_PARTY.has(f.rule));
      if (isUnproven(this.reader, p) && this.#out.at([p.verb]).length === 0) this.#fire(p, 'evaluation.copula', 1);
    } else if (isPassedDown(this.reader, p, link, below) && (verbIs(this.reader.document, p.verb, 'denying') || this.#out.at([thing]).length > 0)) {
      this.#out.withdraw(state.tokens, isNominal);
      state.tokens = [...state.tokens, ...verbTokens(this.reader, p)];
      return;
    } else if (!(p.passive && felt) && !goesAlong(this.reader, p, link) && !isSilence(this.reader, p, link, below) && !isOwnDeed(this.reader, p, link, below) && !isDoubt(this.reader, p, link, state) && !told) this.#readUndergoer(state, p, entries.filter((e) => e.class === 'demand' ? !concerned : e.class === 'attitude' ? !isAside && !isWarnedOf(this.reader, p, link) : !(e.class === 'effect' && tells(this.reader, p, link))), polarity, place, mark);
    if (!acts && told) Object.assign(state, { relation: 'patient', effect: told.sign * shareOf(state), flip: 1, strength: told.strength, tokens: [...state.tokens, ...told.tokens] });
    else this.#enterEvent(state, p, entries, polarity, acts, place);
  }

  /** `is worried that X will send tanks`, `that X does not listen`. */
  #readWorry(p: Predicate, { predicate }: Link, polarity: number): void {
    const q = this.reader.predicate(predicate);
    if (q && !q.passive && (q.objects.length > 0 || q.negated) && WORRIED.has(this.reader.document.tokens.lower[p.attribute]) && canFeel(this.reader, p)) this.#fire({ ...p, verb: p.attribute }, 'attitude.self', -polarity, 2, this.reader.agents(p));
  }

  /** `told us that X left`, `asked whether X left`: nothing is asked of X. */
  #isTold(p: Predicate, link: Link, below: Link | undefined): boolean {
    return link.role === 'clause' && link.marker === 'that' && (verbIs(this.reader.document, p.verb, 'addressee') || markBelow(this.reader, link, below) === 'whether');
  }

  /** What a verb tells of the party is an event of its own for the clause around it (`opposes attempts to isolate X`). */
  #enterEvent(state: State, p: Predicate, entries: readonly WordEntry[], polarity: number, acts: boolean, place: string): void {
    // What befalls a thing in the land of X befalls X, wherever X stands; what is felt of it does not.
    const effects = entries.filter((e) => e.class === 'effect');
    const effect = effects.find((e) => standsAt(e, place)) ?? effects.find((e) => place !== PARTNER && (place !== 'obj' || standsAt(e, 'obj')));
    const event = effect ?? (acts ? undefined : entries.find((e) => e.class === 'attitude' && standsAt(e, place)));
    state.tokens = [...state.tokens, ...verbTokens(this.reader, p)];
    if (state.relation === 'owner' && state.effect < 0 && AVERTED.has(place) && !entries.some((e) => standsAt(e, place))) state.flip *= -1;
    const things = state.relation === 'owner' && state.effect === 0 && !acts;
    if (event && (state.relation === 'self' || things)) {
      state.relation = acts ? 'owner' : 'patient';
      state.effect = (place === 'against' && !standsAt(event, place) ? -1 : event.sign) * polarity;
      state.strength = event.strength;
    } else if (entries.some((e) => e.class === 'reverse') && !acts && state.effect !== 0) this.#noun.reverse(state);
    // `wrong to call X a threat`
    const isJudged = !acts && p.attribute >= 0 && (p.kind === 'to' || p.kind === 'ing') && (this.reader.predicate(p.parent)?.attribute ?? -1) >= 0;
    const called = isJudged ? this.#out.at([p.verb]).find((f) => f.rule.endsWith('copula')) : undefined;
    if (called) Object.assign(state, { relation: 'patient', effect: called.sign, flip: 1, called: true, tokens: [...state.tokens, p.attribute] });
    // `a mistake to cut ties with X`: so is what befalls a tie.
    const tied = state.bond && !acts ? entries.find((e) => e.class === 'grow' || e.class === 'break') : undefined;
    if (tied) Object.assign(state, { relation: 'patient', effect: tied.class === 'grow' ? polarity : -polarity, flip: 1 });
  }

  /** By its lemma, its form, or with its particle. */
  #isAmong({ verb, lemma }: Predicate, verbs: ReadonlySet<string | undefined>): boolean {
    const { lower } = this.reader.document.tokens;
    return verbs.has(lemma) || verbs.has(lower[verb]) || verbs.has(`${lemma}_${lower[verb + 1] ?? ''}`);
  }

  /** `trust in X has evaporated`: it is felt no more. */
  #readFading({ tokens }: State, polarity: number): void {
    const felt = this.#out.at(tokens).filter(isNominal);
    this.#out.withdraw(tokens, isNominal);
    for (const f of felt) if (f.rule === 'attitude.noun') this.#out.fire(f.sign > 0 ? 'break.partner' : f.rule, -f.sign * polarity, f.strength, f.tokens, []);
  }

  /** `ties with X have deepened`, `have soured`, `are at rock bottom`. */
  #readTie(state: State, p: Predicate, link: Link, entries: readonly WordEntry[], polarity: number): void {
    this.#fireStands(state, this.#phrases.ofVerb(link, p, 'tie', link.head));
    if (p.objects.length > 0) return;
    for (const e of entries) if (e.class === 'grow' || e.class === 'break') this.#out.fireOver(state.tokens, `${e.class}.partner`, e.class === 'grow' ? polarity : -polarity, e.strength, wordsOf(this.reader, state, p), []);
  }

  /** `drew criticism from X`: what X feels toward the subject, or does to it. */
  #readReceiver(state: State, p: Predicate, polarity: number): void {
    if (state.relation === 'patient' || state.relation === 'topic') return;
    for (const { head, felt, negated, givers } of receivedFrom(this.reader, p)) {
      this.#out.fire('attitude.received', felt.sign * (negated !== LOSING.has(p.lemma) ? -polarity : polarity) * shareOf(state), felt.strength, [...verbTokens(this.reader, p), head], givers);
    }
  }

  #readAgent(state: State, p: Predicate, entries: readonly WordEntry[], polarity: number): void {
    if (state.relation === 'patient' || state.relation === 'topic') return;
    const objects = undergoersOf(p);
    const value = valueOfObjects(this.reader, objects);
    // To impose what is bad is bad, to attack what is bad is good.
    const turn = entries.some((e) => e.class === 'cause') ? 1 : value || 1;
    for (const e of entries) {
      // `withdrew its troops from Y` goes back on nothing.
      if (isForbidden(p) && e.sign * polarity > 0 || !reaches(p, e) || e.markers.includes('from') && PULLING_OUT.has(p.lemma) && objects.length > 0) continue;
      if (e.class === 'effect' && isIdle(this.reader, p)) continue;
      if (e.class === 'effect' && e.sign > 0 && isDeniedCharge(this.reader, p)) this.#fire(p, 'evaluation.copula', 1);
      else if (e.class === 'effect') this.#fire(p, 'effect.agent', e.sign * polarity * turn, e.strength);
      else if (e.class === 'attitude' && e.markers.includes('subj')) this.#fire(p, 'attitude.cause', this.reader.lessened(p.verb, e.sign) * polarity * shareOf(state), e.strength, objects);
      else if (e.class === 'attitude' && !verbIs(this.reader.document, p.verb, 'apologising') && !isLikedDeed(this.reader, p)) this.#fire(p, 'attitude.agent', e.sign * polarity * (value || 1), e.strength);
      else if (e.class === 'evaluation') this.#fire(p, 'evaluation.verb', (DESERVING.has(p.lemma) && value || e.sign) * polarity, e.strength);
      else if (e.class === 'reverse') this.#fire(p, 'reverse.agent', -value * polarity);
      else if (e.class === 'cause' || e.class === 'attempt' && !(value > 0 && entries.some((other) => other.class === 'effect' && other.sign < 0))) this.#fire(p, 'cause.agent', value * polarity);
      else if (e.class === 'grow' && this.reader.isBond(objects)) this.#fire(p, 'grow.agent', polarity);
      else if (e.class === 'break' && this.reader.isBond(objects)) this.#fire(p, 'break.agent', -polarity, 2);
    }
    // `X has to defend itself`
    const isOwnGood = entries.some((e) => e.sign > 0) && objects.some((g) => BOUND.has(this.reader.document.tokens.lower[this.reader.headOf(g)]));
    if (p.modality === 'obligation' && !isOwnGood && !GRANTED.has(this.reader.document.tokens.lower[p.attribute])) this.#fire(p, p.negated ? 'prohibition.subject' : 'obligation.subject', -1);
    if (p.modality === 'ability' && p.negated) this.#fire(p, 'inability.subject', -1);
    if (p.negated && p.modality === 'future' && !STATES.has(p.lemma) && !this.#isAmong(p, GIVING_IN)) this.#fire(p, 'refusal.subject', -1);
  }

  #readUndergoer(state: State, p: Predicate, entries: readonly WordEntry[], polarity: number, place: string, mark: string): void {
    // `dismissed a report that Z had armed X`: what need not have been done to X.
    if (state.told && DENYING.has(p.lemma)) {
      this.#out.withdraw(state.tokens, (f) => DEEDS_TO_PARTY.test(f.rule));
      return;
    }
    const named = this.reader.agents(p);
    // `the accord between X and Y was signed`: by both.
    const agents = named.length === 0 && state.bond ? sharersOf(this.reader, state.tokens.at(-1) ?? -1) : named;
    const share = shareOf(state);
    // `apologised for the death of an envoy of X`
    const isSorry = state.relation === 'topic' && verbIs(this.reader.document, p.verb, 'apologising');
    for (const e of entries) {
      // `the men accused of spying`, `ties severed in the war`: by somebody unnamed, or before.
      const isBefore = p.kind === 'participle' && p.passive && named.length === 0;
      if (isBefore && (e.class === 'attitude' && e.sign < 0 && state.relation !== 'patient' || state.bond && (e.class === 'break' || e.class === 'effect'))) continue;
      // `lashed out at X for attacking Y`
      const here = standsAt(e, place) || e.class === 'attitude' && mark === 'for' && reaches(p, e);
      if (e.class === 'effect' && e.sign < 0 && isInVain(this.reader, p)) continue;
      const felt = share < 0 && CONSOLING.has(p.lemma) ? -e.sign : e.sign;
      if (e.class === 'attitude' && here) this.#out.overrule(state.tokens, felt * polarity * share);
      if (e.class === 'attitude' && here && e.sign * polarity < 0 && this.#out.isDenied(state, DENYING.has(p.lemma))) this.#deny(state, e, p, agents);
      else if (e.class === 'attitude' && here && !(state.claimed && state.relation !== 'patient' && DENYING.has(p.lemma))) this.#out.fire(`attitude.${state.relation}`, (isSorry ? -e.sign : this.reader.lessened(p.verb, felt as -1 | 1)) * feltPolarity(this.reader, p.verb, polarity) * share, e.strength, wordsOf(this.reader, state, p), agents);
      else if (e.class === 'effect' && here) this.#readEffect(state, e, p, polarity, agents, entries);
      else if ((e.class === 'cause' || e.class === 'attempt') && place === 'obj' && state.relation === 'patient') this.#out.fire('cause.event-patient', state.effect * state.flip * polarity, 1, wordsOf(this.reader, state, p), agents);
      else if (e.class === 'reverse' && place === 'obj' && state.effect !== 0 && !(state.claimed && state.relation === 'owner')) {
        this.#out.withdraw(state.tokens, (f) => f.rule === 'inability.subject');
        this.#out.fire(`reverse.${state.relation}`, state.relation === 'owner' ? -polarity : -share * polarity, 1, wordsOf(this.reader, state, p), agents);
      } else if ((e.class === 'grow' || e.class === 'break' && !ASKING_WITH.has(p.lemma)) && state.bond) {
        const [sign, strength] = e.class === 'grow' ? [polarity, 1] : [-polarity, 2];
        this.#out.fireOver(state.tokens, `${e.class}.partner`, sign, strength, wordsOf(this.reader, state, p), agents);
        if (named.length === 0 && agents.length > 0) this.#fire(p, `${e.class}.agent`, sign, strength);
      }
      else if (e.class === 'demand' && (place === 'for' || place === 'obj' && p.attribute < 0 && p.objects.length > 0 && state.effect !== 0) && state.relation === 'patient') this.#out.fire('cause.event-patient', share * polarity, 1, wordsOf(this.reader, state, p), agents);
      // `called for dialogue with X`
      else if (e.class === 'demand' && state.relation === 'partner' && state.bond && polarity > 0 && isDemand(this.reader, p)) this.#out.fireOver(state.tokens, 'grow.partner', state.tokens.some((t) => isEnding(this.reader, t)) ? 0 : 1, 1, wordsOf(this.reader, state, p), agents);
      else if (e.class === 'demand' && !NOT_ASKED.has(place) && (place !== PARTNER || PLEADING.has(p.lemma)) && !(state.relation === 'partner' && place === 'for') && !(state.relation === 'topic' && place === 'obj') && p.attribute < 0 && isDemand(this.reader, p)) {
        this.#out.withdraw(state.tokens, (f) => DONE_BY_PARTY.has(f.rule));
        if (isAppeal(this.reader, p)) this.#fire(p, 'phrase.target', polarity, 1, agents);
        else if (polarity > 0 && !isOfAllSides(this.reader, p)) this.#fire(p, 'demand.object', -1, 1, agents);
      }
    }
    if (state.relation === 'self' && place === 'obj' && p.objects.length > 1 && entries.some((e) => e.class === 'cause')) {
      this.#fire(p, 'cause.recipient', valueOfObjects(this.reader, p.objects) * polarity, 1, agents);
    }
    // `helped Y against X`: the help is no good to X.
    if (place === 'against' && state.relation === 'self' && !p.passive && entries.some((e) => e.sign > 0 && (e.class === 'effect' || e.class === 'attitude')) && !entries.some((e) => standsAt(e, place))) this.#fire(p, 'effect.patient', -polarity, 1, agents);
    if (state.bond && isTurnedDown(p) && state.relation === 'partner') this.#out.fireOver(state.tokens, 'break.partner', -1, 1, wordsOf(this.reader, state, p), agents);
    if (p.attribute >= 0 && place === 'obj') this.#predication.readAttribute(state, p, polarity);
  }

  /** `rejected the accusations against X`, `disputed accounts of looting by X`. */
  #deny(state: State, e: WordEntry, p: Predicate, agents: readonly number[]): void {
    this.#out.withdraw(state.tokens, (f) => f.sign < 0 && (state.claimed || f.rule === 'attitude.noun'));
    this.#out.fire(`attitude.${state.relation}`, 1, e.strength, wordsOf(this.reader, state, p), agents);
  }

  /** An effect on the party itself, or on what it does or suffers. */
  #readEffect(state: State, e: WordEntry, p: Predicate, polarity: number, agents: readonly number[], entries: readonly WordEntry[]): void {
    const reverses = entries.some((other) => other.class === 'reverse');
    // `imposed a penalty for the raid on X`
    const brings = entries.some((other) => other.class === 'cause');
    if (state.relation === 'patient' && state.effect !== 0) {
      // To harm something good is as bad for its patient as to bring about something bad; undoing has a rule of its own.
      if (reverses) return;
      const isCut = e.sign < 0 && shareOf(state) > 0 && !brings;
      if (isCut) this.#out.withdraw(state.tokens, isNominal);
      const value = (e.sign < 0 && !brings ? -1 : shareOf(state)) * polarity;
      this.#out.fireOver(state.tokens, 'effect.event-patient', value, e.strength, wordsOf(this.reader, state, p), agents);
      if (isCut) state.flip = -state.flip;
    } else if ((!reverses || valueOfObjects(this.reader, p.objects) === 0) && (state.relation !== 'partner' || state.bond)) this.#out.fire(`effect.${state.relation === 'self' ? 'patient' : `${state.relation}-patient`}`, e.sign * polarity * state.flip, e.strength, wordsOf(this.reader, state, p), agents);
  }
}
