import { undergoersOf } from '../clause/links';
import type { Predicate } from '../clause/types';
import { ADVISABLE, CONSOLING, DEALING_WITH, DENYING, HOLDING, PITIED, WRONGLY } from '../lexicon/evaluation';
import { ofClass, type WordEntry } from '../lexicon/lookup';
import { ROLES } from '../lexicon/mention-roles';
import { DEEDS_TO_PARTY, DEED_FELT, DONE_BY_PARTY } from '../lexicon/rule-names';
import { ASKING_WITH, NOT_ASKED, PLEADING, VOTES, WINNING } from '../lexicon/shift';
import { condemnsDoers } from './doers';
import { isAppeal, isDemand, isOfAllSides, keepsOut } from './deed';
import type { Firings } from './firing';
import { feltPolarity, isEnding, isInVain, sharersOf } from './look';
import { PARTNER } from './mutual';
import { isNominal } from './noun';
import type { PredicationReader } from './predication';
import type { Reader } from './reading';
import { reaches, shareOf, standsAt, type State } from './state';
import { valueOfObjects } from './value';

/** `will not hold talks`, `refused to hold talks`. */
const isTurnedDown = ({ negated, modality, kind, lemma }: Predicate): boolean => negated && (modality === 'future' || modality === 'obligation' || kind === 'to') && HOLDING.has(lemma);

/** `refused to meet X`, `will not talk to X's envoys`. */
function isShunned(reader: Reader, { relation, tokens }: State, p: Predicate, place: string): boolean {
  const isSomebody = relation === 'self' || relation === 'owner' && ROLES.has(reader.tokens.lemma[tokens.at(-1) ?? -1] as string);
  return p.negated && (p.modality === 'future' || p.kind === 'to' || p.kind === 'that' && p.modality === 'possibility') && isSomebody && DEALING_WITH.has(`${p.lemma}_${place}`);
}

/** `it would be wise for X to lift the ban`: it has not. */
function isAdvised(reader: Reader, { relation }: State, { negated, tense, attribute, subjects }: Predicate): boolean {
  const { lower } = reader.tokens;
  return relation === 'self' && !negated && tense !== 'past' && ADVISABLE.has(lower[attribute]) && subjects.every((g) => lower[reader.headOf(g)] === 'it');
}

/** `X beat Y in the runoff`, where both are people: a vote that was won. */
function isWonVote(reader: Reader, p: Predicate): boolean {
  if (!WINNING.has(p.lemma) || p.modality !== 'none' || p.kind === 'to') return false;
  return undergoersOf(p).some((g) => reader.entityAt(reader.entityOfGroup(g))?.human) || p.complements.some((c) => VOTES.has(reader.tokens.lemma[reader.headOf(c.group)]));
}

/** What a verb does to what a way up has passed. */
interface Deed {
  state: State;
  p: Predicate;
  polarity: number;
  /** Where the verb has it: `obj`, or a preposition. */
  place: string;
  agents: readonly number[];
  /** How good it is for the party that the thing is good. */
  share: number;
}

/** Reads what a verb tells of those to whom something is done. */
export class UndergoerReader {
  constructor(
    private readonly reader: Reader,
    private readonly out: Firings,
    private readonly predication: PredicationReader,
  ) {}

  /** @param mark what opens the clause that they stand in, where it hangs on the verb */
  read(state: State, p: Predicate, entries: readonly WordEntry[], polarity: number, place: string, mark: string): void {
    const { reader, out } = this;
    if (isWonVote(reader, p)) return;
    // `dismissed a report that Z had armed X`: what need not have been done to X.
    if (state.told && DENYING.has(p.lemma)) {
      out.withdraw(state.tokens, (f) => DEEDS_TO_PARTY.test(f.rule));
      return;
    }
    if (condemnsDoers(reader, p)) {
      const deed = entries.find((e) => (e.class === 'effect' || e.class === 'attitude') && standsAt(e, place));
      if (deed) out.fireWay(state, p, 'reverse.patient', -deed.sign * polarity * shareOf(state), deed.strength, []);
      return;
    }
    if (keepsOut(state, p, place)) {
      out.withdraw(state.tokens, isNominal);
      out.fireWay(state, p, 'reverse.patient', 1, 1, reader.agents(p));
      return;
    }
    // `was wrongly jailed`, `has been wronged`
    const isPitied = p.passive && PITIED.has(p.lemma) || p.manner.some((m) => WRONGLY.has(reader.tokens.lower[m]));
    if (place === 'obj' && state.relation === 'self' && polarity > 0 && isPitied) {
      out.fireWay(state, p, 'evaluation.modifier-patient', 1, 2, []);
      return;
    }
    const named = reader.agents(p);
    // `the accord between X and Y was signed`: by both.
    const agents = named.length === 0 && state.bond ? sharersOf(reader, state.tokens.at(-1) ?? -1) : named;
    const deed: Deed = { state, p, polarity, place, agents, share: shareOf(state) };
    // `the men accused of spying`, `ties severed in the war`: by somebody unnamed, or before.
    const isBefore = p.kind === 'participle' && p.passive && named.length === 0;
    for (const e of entries) {
      if (isBefore && (e.class === 'attitude' && e.sign < 0 && state.relation !== 'patient' || state.bond && (e.class === 'break' || e.class === 'effect'))) continue;
      // `lashed out at X for attacking Y`
      if (e.class === 'attitude' && (standsAt(e, place) || mark === 'for' && reaches(p, e))) this.#readAttitude(deed, e);
      else if (e.class === 'effect' && standsAt(e, place) && !(e.sign < 0 && isInVain(reader, p))) this.#readEffect(deed, e, entries);
      else if (e.class === 'demand') this.#readDemand(deed);
      else this.#readChange(deed, e);
    }
    if (state.relation === 'self' && place === 'obj' && p.objects.length > 1 && ofClass(entries, 'cause')) {
      out.fireVerb(p, 'cause.recipient', valueOfObjects(reader, p.objects) * polarity, 1, agents);
    }
    // `helped Y against X`: the help is no good to X.
    if (place === 'against' && state.relation === 'self' && !p.passive && entries.some((e) => e.sign > 0 && (e.class === 'effect' || e.class === 'attitude')) && !entries.some((e) => standsAt(e, place))) out.fireVerb(p, 'effect.patient', -polarity, 1, agents);
    if (state.bond && isTurnedDown(p) && state.relation === 'partner') out.fireWayOver(state, p, 'break.partner', -1, 1, agents);
    if (isShunned(reader, state, p, place)) for (const rule of ['effect.patient', 'break.partner']) out.fireWay(state, p, rule, -1, 1, agents);
    if (place === 'obj' && isAdvised(reader, state, p)) out.fireVerb(p, 'obligation.subject', -1);
    else if (p.attribute >= 0 && place === 'obj') this.predication.readAttribute(state, p, polarity);
  }

  /** What is felt toward them. */
  #readAttitude({ state, p, polarity, agents, share }: Deed, e: WordEntry): void {
    const { reader, out } = this;
    const denies = DENYING.has(p.lemma);
    const felt = share < 0 && CONSOLING.has(p.lemma) ? -e.sign : e.sign;
    out.overrule(state.tokens, felt * polarity * share);
    if (e.sign * polarity < 0 && out.isDenied(state, denies)) {
      // `rejected the accusations against X`, `disputed accounts of looting by X`
      out.withdraw(state.tokens, (f) => f.sign < 0 && (state.claimed || f.rule === 'attitude.noun'));
      const isNamed = state.claimed && state.tokens.every((t) => !reader.predicateOf(t));
      for (const rule of isNamed ? DEED_FELT : [`attitude.${state.relation}`]) out.fireWay(state, p, rule, 1, e.strength, agents);
    } else if (!(state.claimed && state.relation !== 'patient' && denies)) {
      // `apologised for the death of an envoy of X`
      const isSorry = state.relation === 'topic' && reader.isVerb(p, 'apologising');
      out.fireWay(state, p, `attitude.${state.relation}`, (isSorry ? -e.sign : reader.lessened(p.verb, felt)) * feltPolarity(reader, p.verb, polarity) * share, e.strength, agents);
    }
  }

  /** An effect on the party itself, or on what it does or suffers. */
  #readEffect({ state, p, polarity, agents }: Deed, e: WordEntry, entries: readonly WordEntry[]): void {
    const reverses = ofClass(entries, 'reverse') !== undefined;
    // `imposed a penalty for the raid on X`
    const brings = ofClass(entries, 'cause') !== undefined;
    if (state.relation === 'patient' && state.effect !== 0) {
      // To harm something good is as bad for its patient as to bring about something bad; undoing has a rule of its own.
      if (reverses) return;
      const harms = e.sign < 0 && !brings;
      const isCut = harms && (shareOf(state) > 0 || state.doing);
      if (isCut) this.out.withdraw(state.tokens, isNominal);
      const value = (harms ? (state.doing ? -shareOf(state) : -1) : shareOf(state)) * polarity;
      this.out.fireWayOver(state, p, 'effect.event-patient', value, e.strength, agents);
      if (isCut) state.flip = -state.flip;
    } else if (state.relation !== 'patient' && (!reverses || valueOfObjects(this.reader, p.objects) === 0) && (state.relation !== 'partner' || state.bond)) this.out.fireWay(state, p, `effect.${state.relation === 'self' ? 'patient' : `${state.relation}-patient`}`, e.sign * polarity * state.flip, e.strength, agents);
  }

  /** What is brought about, undone, or becomes of a tie. */
  #readChange({ state, p, polarity, place, agents, share }: Deed, e: WordEntry): void {
    const { out } = this;
    if (e.class === 'cause' || e.class === 'attempt') {
      if (place === 'obj' && state.relation === 'patient') out.fireWay(state, p, 'cause.event-patient', shareOf(state) * polarity, 1, agents);
    } else if (e.class === 'reverse') {
      if (place !== 'obj' || state.effect === 0 || state.claimed && state.relation === 'owner') return;
      out.withdraw(state.tokens, (f) => f.rule === 'inability.subject');
      out.fireWay(state, p, `reverse.${state.relation}`, (state.relation === 'owner' ? -1 : -share) * polarity, 1, agents);
    } else if (state.bond && (e.class === 'grow' || e.class === 'break' && !ASKING_WITH.has(p.lemma))) {
      const [sign, strength] = e.class === 'grow' ? [polarity, 1] : [-polarity, 2];
      out.fireWayOver(state, p, `${e.class}.partner`, sign, strength, agents);
      const isShared = this.reader.agents(p).length === 0 && agents.length > 0;
      if (isShared) out.fireVerb(p, `${e.class}.agent`, sign, strength);
    }
  }

  /** What is asked for of them, or for them. */
  #readDemand({ state, p, polarity, place, agents, share }: Deed): void {
    const { reader, out } = this;
    const { relation } = state;
    if (relation === 'patient' && (place === 'for' || place === 'obj' && p.attribute < 0 && p.objects.length > 0 && state.effect !== 0)) out.fireWay(state, p, 'cause.event-patient', share * polarity, 1, agents);
    // `called for dialogue with X`
    else if (relation === 'partner' && state.bond && polarity > 0 && isDemand(reader, p)) out.fireWayOver(state, p, 'grow.partner', state.tokens.some((t) => isEnding(reader, t)) ? 0 : 1, 1, agents);
    else if (!NOT_ASKED.has(place) && (place !== PARTNER || PLEADING.has(p.lemma)) && !(relation === 'partner' && place === 'for') && !(relation === 'topic' && place === 'obj') && p.attribute < 0 && isDemand(reader, p)) {
      out.withdraw(state.tokens, (f) => DONE_BY_PARTY.has(f.rule));
      if (isAppeal(reader, p)) out.fireVerb(p, 'phrase.target', polarity, 1, agents);
      else if (polarity > 0 && !PLEADING.has(p.lemma) && !isOfAllSides(reader, p)) out.fireVerb(p, 'demand.object', -1, 1, agents);
    }
  }
}
