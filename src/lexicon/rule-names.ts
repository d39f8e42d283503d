import { setOf } from './list';

/* Names of the rules of stances, by what they tell of the party, "it". */

/** The party does something: of whom it is asked they have not done it yet. */
export const DONE_BY_PARTY = setOf('effect.agent attitude.agent evaluation.verb reverse.agent cause.agent break.agent grow.agent phrase.subject refusal.subject');

/** Something is done to it, by whomever. */
export const DONE_TO_PARTY = setOf('bond.state break.partner cause.event-patient cause.recipient effect.copula effect.event-patient effect.noun-patient effect.owner-patient effect.patient');

/** What may be denied to have been done to it. */
export const DEEDS_TO_PARTY = /^(?:effect\..*|cause\.event-patient|evaluation\.verb|phrase\.target)$/u;

/** A participle may tell it of somebody unnamed. */
export const SUFFERED = /^(?:effect\..*patient|phrase\.target)$/u;

/** Somebody feels about it or calls it something. */
export const FELT = setOf('attitude.adjective attitude.noun attitude.owner attitude.patient attitude.self attitude.topic evaluation.copula friend.copula');

/** What somebody feels about a deed that is done to it. */
export const DEED_FELT = setOf('attitude.patient reverse.patient');

/** It does, feels or wants something. */
export const OWN_COURSE = setOf('effect.agent cause.agent grow.agent attitude.agent attitude.owner attitude.topic will.subject cause.event-patient grow.partner');

/** A tie or a feeling is told to be bad. */
export const BROKEN = setOf('break.partner friend.copula');

/** Somebody feels or does something to it. */
export const UNDERGONE = setOf('phrase.target effect.patient effect.owner-patient effect.noun-patient attitude.self attitude.owner attitude.noun effect.event-patient cause.event-patient reverse.patient break.partner grow.partner effect.copula evaluation.copula friend.copula');

/** By its tone alone a word or expression speaks for it or against it. */
export const TONES = ['tone.', 'idiom.'];

/** What happens to it is told by anybody: the other rules read a judgement. */
export const TOLD_BY_ANYBODY = /^(?:bond|effect(?!\.copula))\./u;

/** What a noun names beside the deed that is told (`amid sanctions`). */
export const IN_PASSING = /\.noun/u;

/** How a party is meant where no guess is needed. */
export const PLAINLY_MEANT = setOf('name affiliate pronoun event');

/** Links that do not say what a thing is to another. */
export const PASSED_OVER = setOf('self antecedent apposition');

/** Something is said to be so of it. */
export const PRAISING = setOf('evaluation.copula phrase.subject friend.copula');

/** Somebody takes a side toward it. */
export const TAKEN = setOf('attitude.self attitude.received');

/** The writer says in so many words what it is or how it behaves. */
export const JUDGING = setOf('evaluation.copula phrase.subject friend.copula evaluation.verb');

/** The writer of a comment judges it; what is done or ought to be done anybody may tell. */
export const ARGUED = /^(?:evaluation\.(?!modifier)|idiom|phrase|friend\.copula|attitude\.(?:agent|noun|cause|self|topic)|cause\.(?:agent|copula)|break\.agent|refusal)/u;

/** The rules of tone, that of the nearest words first. */
export const TONE_RANKS = ['tone.near', 'tone.clause', 'tone.sentence'];
