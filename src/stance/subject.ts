import { undergoersOf } from '../clause/links';
import type { Predicate } from '../clause/types';
import { BOUND } from '../lexicon/anaphor';
import { DESERVING, GIVING_IN, GRANTED, PINCHING, STATES } from '../lexicon/evaluation';
import { ofClass, type WordEntry } from '../lexicon/lookup';
import { LOSING, PULLING_OUT } from '../lexicon/shift';
import { isAwaited, isDeniedCharge, isLikedDeed, isRaised } from './deed';
import type { Firings } from './firing';
import { receivedFrom } from './giver';
import { isAmong, isIdle, verbTokens } from './look';
import { isNominal } from './noun';
import type { Link } from './path';
import type { PhraseReader } from './phrase';
import { isForbidden, polarityOf } from './polarity';
import type { Reader } from './reading';
import { reaches, shareOf, standsAt, type State } from './state';
import { isSupposed } from './unsaid';
import { valueOfObjects, valueToward } from './value';

/** `condemned the plan welcomed by X`: how that is judged which X welcomes; 0 where it is not. */
function judgementOn(reader: Reader, p: Predicate): number {
  const outer = reader.predicate(p.parent);
  if (!outer || outer.passive || p.antecedent < 0 || !undergoersOf(p).includes(p.antecedent) || !outer.objects.includes(p.antecedent)) return 0;
  return (ofClass(reader.verbEntries(outer).filter((e) => standsAt(e, 'obj')), 'attitude')?.sign ?? 0) * polarityOf(outer);
}

/** `refused to give in`: nothing to blame anybody for. */
function holdsOut(reader: Reader, p: Predicate): boolean {
  return reader.below(p).some((q) => q.kind === 'to' && q.negated && isAmong(reader, q, GIVING_IN));
}

/** `fights for the poor`. */
const fightsFor = ({ lemma, objects, complements }: Predicate): boolean => lemma === 'fight' && objects.length === 0 && complements.some((c) => c.preposition === 'for');

/** Reads what a verb tells of its subject: what it does, is given, or becomes. */
export class SubjectReader {
  constructor(
    private readonly reader: Reader,
    private readonly out: Firings,
    private readonly phrases: PhraseReader,
  ) {}

  /** `trust in X has evaporated`: it is felt no more. */
  readFading({ tokens }: State, polarity: number): void {
    const felt = this.out.at(tokens).filter(isNominal);
    this.out.withdraw(tokens, isNominal);
    for (const f of felt) if (f.rule === 'attitude.noun') this.out.fire(f.sign > 0 ? 'break.partner' : f.rule, -f.sign * polarity, f.strength, f.tokens);
  }

  /** `ties with X have deepened`, `have soured`, `are at rock bottom`. */
  readTie(state: State, p: Predicate, link: Link, entries: readonly WordEntry[], polarity: number): void {
    this.out.fireStands(state, this.phrases.ofVerb(link, p, 'tie', link.head));
    if (p.objects.length > 0) return;
    for (const e of entries) if (e.class === 'grow' || e.class === 'break') this.out.fireWayOver(state, p, `${e.class}.partner`, e.class === 'grow' ? polarity : -polarity, e.strength);
  }

  /** `drew criticism from X`: what X feels toward the subject, or does to it. */
  readReceiver(state: State, p: Predicate, polarity: number): void {
    if (state.relation === 'patient' || state.relation === 'topic') return;
    for (const { head, felt, negated, givers } of receivedFrom(this.reader, p)) {
      this.out.fire('attitude.received', felt.sign * (negated !== LOSING.has(p.lemma) ? -polarity : polarity) * shareOf(state), felt.strength, [...verbTokens(this.reader, p), head], givers);
    }
  }

  /** What it does. */
  readAgent(state: State, p: Predicate, entries: readonly WordEntry[], polarity: number): void {
    if (state.relation === 'patient' || state.relation === 'topic') return;
    const { reader, out } = this;
    const objects = undergoersOf(p);
    const value = valueOfObjects(reader, objects);
    const added = valueToward(reader, p);
    const judged = judgementOn(reader, p) || value || added;
    // To impose what is bad is bad, to attack what is bad is good.
    const turn = ofClass(entries, 'cause') ? 1 : judged || 1;
    for (const e of entries) {
      // `withdrew its troops from Y` goes back on nothing.
      if (isForbidden(p) && e.sign * polarity > 0 || !reaches(p, e) || e.markers.includes('from') && PULLING_OUT.has(p.lemma) && objects.length > 0) continue;
      if (e.class === 'effect' && (isIdle(reader, p) || fightsFor(p))) continue;
      if (e.class === 'effect' && e.sign > 0 && isDeniedCharge(reader, p)) out.fireVerb(p, 'evaluation.copula', 1);
      else if (e.class === 'effect') out.fireVerb(p, 'effect.agent', e.sign * polarity * turn, e.strength);
      else if (e.class === 'attitude' && e.markers.includes('subj')) out.fireVerb(p, 'attitude.cause', reader.lessened(p.verb, e.sign) * polarity * shareOf(state), e.strength, objects);
      else if (e.class === 'attitude' && !reader.isVerb(p, 'apologising') && !isLikedDeed(reader, p)) out.fireVerb(p, 'attitude.agent', e.sign * polarity * (judged || 1), e.strength);
      // `should X fail to do so`: it has not failed; `got what it deserved`: no merit.
      else if (e.class === 'evaluation' && !(DESERVING.has(p.lemma) && p.mark === 'what') && !(p.lemma === 'fail' && p.kind === 'conditional' && p.modality === 'none') && !holdsOut(reader, p)) out.fireVerb(p, 'evaluation.verb', (DESERVING.has(p.lemma) && value || added || e.sign) * polarity, e.strength);
      else if (e.class === 'reverse') out.fireVerb(p, 'reverse.agent', -judged * polarity);
      else if (e.class === 'cause' || e.class === 'attempt' && !(value > 0 && entries.some((other) => other.class === 'effect' && other.sign < 0))) out.fireVerb(p, 'cause.agent', value * polarity);
      else if (e.class === 'grow' && reader.isBond(objects)) out.fireVerb(p, 'grow.agent', polarity);
      else if (e.class === 'break' && reader.isBond(objects)) out.fireVerb(p, 'break.agent', -polarity, 2);
    }
    if (p.negated && p.modality === 'none' && p.kind !== 'to' && objects.length === 0 && isAmong(reader, p, GIVING_IN)) out.fireVerb(p, 'phrase.subject', 1);
    this.#readDuty(p, entries);
    // `is not to blame`
    if (p.lemma === 'blame' && p.kind === 'to' && objects.length === 0) out.fireVerb(p, 'evaluation.copula', -polarity * shareOf(state), 2);
    if (p.modality === 'ability' && p.negated && !PINCHING.has(p.lemma) && !isSupposed(reader, p.verb)) out.fireVerb(p, 'inability.subject', -1);
    if (p.negated && p.modality === 'future' && !STATES.has(p.lemma) && !isAmong(reader, p, GIVING_IN)) out.fireVerb(p, 'refusal.subject', -1);
  }

  /** What it must do, or must not. */
  #readDuty(p: Predicate, entries: readonly WordEntry[]): void {
    const { reader, out } = this;
    if (p.modality !== 'obligation' && !(isAwaited(reader, p) && entries.some((e) => e.sign > 0))) return;
    // `X has to defend itself`
    const isOwnGood = entries.some((e) => e.sign > 0) && undergoersOf(p).some((g) => BOUND.has(reader.tokens.lower[reader.headOf(g)]));
    // `should be president`, `must not give in`
    if (isRaised(reader, p) || p.negated && isAmong(reader, p, GIVING_IN)) out.fireVerb(p, 'phrase.target', 1);
    else if (!isOwnGood && !GRANTED.has(reader.tokens.lower[p.attribute])) out.fireVerb(p, p.negated ? 'prohibition.subject' : 'obligation.subject', -1);
  }
}
