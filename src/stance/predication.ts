import type { Predicate } from '../clause/types';
import { BOUND } from '../lexicon/anaphor';
import { ASSERTING, MISTAKEN } from '../lexicon/clause-words';
import { ADVISABLE, BLAMING, CAUSES, ENDING, FITTING, FIT_TO, LASTING, MISCARRYING, THOSE_WHO_FARE, TO_WHOM, WORKING, WRONGING } from '../lexicon/evaluation';
import type { WordEntry } from '../lexicon/lookup';
import { OPPOSING, SUFFERERS } from '../lexicon/mention-words';
import { JOINING } from '../lexicon/shift';
import type { Firings } from './firing';
import { isBentOnHarm, isRaised, isUrged } from './deed';
import { canFeel, feltPolarity, isAmong, isOfBad, isPreferred, isPretended, lackedIn, verbTokens, wordsOf } from './look';
import type { Stand } from './phrase';
import type { Reader } from './reading';
import { reaches, shareOf, sign, type State } from './state';
import { valueOf, valueOfObjects } from './value';

/** `is rude, weak and dishonest`: the adjectives behind the first; behind a denial `but` brings what is so. */
function joinedTo({ tokens, clauses: { groupAt } }: Reader, { attribute, negated }: Predicate): number[] {
  const joined: number[] = [];
  for (let i = attribute + 1; !(negated && tokens.lower[i] === 'but'); i++) {
    if (tokens.pos[i] === 'ADJ' && groupAt[i] === -1) joined.push(i);
    else if (!JOINING.has(tokens.lower[i]) && tokens.pos[i] !== 'ADV') break;
  }
  return joined;
}

/** `nobody helped us more than Vasqua`. */
export const isNobodys = (reader: Reader, p?: Predicate): boolean => reader.group(p?.subjects[0] ?? -1)?.negated === true;

/** `X's fight is our fight`, `X's cause is ours`. */
export function isMadeOurs(reader: Reader, { relation, tokens }: State, { lemma: verb, attribute }: Predicate): boolean {
  const { lemma, lower } = reader.tokens;
  if (relation !== 'owner' || verb !== 'be' || attribute < 0) return false;
  const thing = lemma[tokens.at(-1) ?? -1];
  return lower[attribute] === 'ours' && CAUSES.has(thing) || lemma[attribute] === thing && reader.groupOf(attribute)?.determiner === 'our';
}

/** `X would be wise to back down`: it has not. */
function wouldDoWell(reader: Reader, p: Predicate): boolean {
  return p.modality === 'possibility' && ADVISABLE.has(reader.tokens.lower[p.attribute]) && reader.below(p).some((q) => q.kind === 'to');
}

/** `the siege must stop`, `the attack cannot go unanswered`. */
function isToEnd(reader: Reader, p: Predicate): boolean {
  const isDue = p.modality === 'obligation';
  return p.negated ? (isDue || p.modality === 'ability' || p.modality === 'future') && isAmong(reader, p, LASTING) : isDue && p.objects.length === 0 && ENDING.has(p.lemma);
}

/** Reads what a copula or a verb of calling says of a party or of what it takes part in. */
export class PredicationReader {
  constructor(
    private readonly reader: Reader,
    private readonly out: Firings,
  ) {}

  /** `is a liar`, `called X a liar`. */
  readAttribute(state: State, p: Predicate, polarity: number): void {
    const { reader, out } = this;
    const { lower } = reader.tokens;
    // `is not fit to lead`, whose adjective may be a verb to the parser.
    const fitting = p.attribute < 0 ? p.verb : p.attribute;
    if (state.relation === 'self' && FITTING.has(lower[fitting]) && FIT_TO.has(lower[fitting + 1])) this.#judge(state, polarity, 2, [fitting]);
    // `whether X is a threat remains to be seen`
    if (p.attribute < 0 || p.mark === 'whether') return;
    // `is worth fighting for`
    if (state.relation === 'self' && lower[p.attribute - 1] === 'worth') {
      this.#judge(state, polarity, 2, [p.attribute - 1, p.attribute]);
      return;
    }
    const group = reader.groupOf(p.attribute);
    const topics = [...(group?.topics ?? []), ...(group?.patients ?? [])].map((f) => f.group);
    // `wrong to say that X attacked`: the clause is read as denied.
    if (MISTAKEN.has(reader.tokens.lower[p.attribute]) && ASSERTING.has(reader.predicateOf(state.tokens.at(-1) ?? -1)?.lemma)) return;
    // `called Brenia's report on X biased`
    if (state.relation === 'topic' && reader.groupOf(state.tokens.at(-1) ?? -1)?.owners.length) return;
    const isPretence = isPretended(reader, p);
    const share = shareOf(state);
    const judges = p.passive || p.objects.length > 0 ? reader.agents(p) : [];
    // `an unreliable friend`
    const attribute = this.#attributeOf(p);
    const isBesides = (value: number): boolean => attribute.some((t) => t !== p.attribute && (reader.entry(t, 'evaluation')?.sign ?? 0) === value);
    const isFalse = isBesides(-1);
    // `responsible for the war`, but `responsible and peaceful`
    const isPraise = isBesides(1);
    // `an ally of terrorists`, `a champion of hypocrisy`, `an enemy of tyranny`
    const turned = group && isOfBad(reader, group) ? -1 : 1;
    if (SUFFERERS.has(lower[p.attribute]) && valueOf(reader, topics) < 0 && !topics.some((t) => BOUND.has(reader.group(t)?.determiner))) out.fire('evaluation.copula', polarity * share, 1, [p.attribute, ...verbTokens(reader, p)], judges);
    for (const token of attribute) {
      if (reader.entry(token, 'will') && isBentOnHarm(reader, p)) continue;
      const words = [token, ...verbTokens(reader, p)];
      const held = (sign: number): number => reader.lessened(token, isPretence && sign > 0 ? -1 : sign) * polarity;
      const turn = (sign: number): number => (sign > 0 ? sign * turned : sign);
      for (const e of reader.entries(token)) {
        // `if X is honest`: that is asked of it, as where `X should be honest`.
        const isAsked = p.kind === 'conditional' ? state.relation !== 'patient' : state.relation === 'self' && (p.modality === 'obligation' || isUrged(reader, p) || wouldDoWell(reader, p)) && !isRaised(reader, p);
        if (e.class === 'evaluation' && isAsked && held(e.sign) > 0) out.fire('evaluation.copula', -1, 1, words);
        else if (e.class === 'evaluation') this.#judge(state, held(token === p.attribute && !isPraise && BLAMING.has(reader.tokens.lemma[token]) ? -1 : turn(e.sign)) * share, e.strength, words, judges);
        else if (e.class === 'state' && state.bond) out.fireOver(state.tokens, 'friend.copula', held(e.sign), e.strength, words, judges);
        else if (e.class === 'friend') out.fire('friend.copula', held(isFalse ? -1 : e.sign > 0 || OPPOSING.has(lower[token]) ? e.sign * turned : e.sign), e.strength, words, judges);
        else if (e.class === 'effect' && e.pos === 'noun' && state.relation !== 'topic') out.fire('effect.copula', held(e.sign) * share, e.strength, words, judges);
        else if (e.class === 'will') out.fire('will.subject', held(isPreferred(reader, token) ? -1 : 1), 1, words);
        else if (e.class === 'cause' && token === p.attribute) out.fire('cause.copula', held(valueOf(reader, topics)) * share, 1, words);
      }
    }
  }

  /** `sanctions on X will backfire`, `the raid on X broke the law`, `to arm X would threaten peace`: whoever says so does not want it. */
  readOutcome(state: State, p: Predicate, polarity: number, stands: readonly Stand[] = []): void {
    const share = shareOf(state);
    const isVain = share < 0 && (p.negated ? WORKING : MISCARRYING).has(p.lemma) || stands.some((s) => s.sign < 0);
    const isGood = share < 0 && !p.negated && p.objects.length === 0 && WORKING.has(p.lemma);
    const isOver = isVain || isToEnd(this.reader, p);
    if (isOver || isGood || this.#doesWrong(p)) this.#judge(state, isOver ? -share : isGood ? share : -share * polarity, 1, [p.verb, ...state.tokens]);
  }

  #doesWrong(p: Predicate): boolean {
    const { reader } = this;
    // `made matters worse`
    if (p.objects.length > 0 && p.attribute >= 0 && reader.partiesOfGroup(p.objects[0] as number).length === 0) return reader.entry(p.attribute, 'evaluation')?.sign === -1;
    // `sanctions on X hurt ordinary people`
    const isHuman = p.objects.some((g) => THOSE_WHO_FARE.has(reader.tokens.lemma[reader.headOf(g)]));
    const value = reader.isBond(p.objects) ? 1 : valueOfObjects(reader, p.objects) || Number(isHuman);
    return reader.verbEntries(p).some((e) => reaches(p, e) && (e.class === 'evaluation' ? e.sign < 0 : e.class === 'cause' ? value < 0 : (e.class === 'effect' || e.class === 'break') && e.sign * value < 0));
  }

  /** `is a truer partner than Vasqua`, `nobody helped us more than Vasqua`: what others are more than somebody, that one is less. */
  readComparison({ flip }: State, p: Predicate, polarity: number): void {
    const { reader, out } = this;
    out.fire('evaluation.copula', -this.#valueSaid(p) * (isNobodys(reader, p) ? -1 : polarity) * flip, 1, [...this.#attributeOf(p), ...verbTokens(reader, p)]);
  }

  /** `without Vasqua the ban would stand`, `were it not for Vasqua`: good where what would be is bad. */
  readLack({ relation, effect, flip }: State, p: Predicate, marker: string): void {
    const { reader, out } = this;
    const result = lackedIn(reader, p, marker);
    if (!result) return;
    const good = -this.#valueSaid(result) * (result.negated ? -1 : 1) || 1;
    out.fire('evaluation.copula', good * (relation === 'self' ? 1 : effect * flip || 1), 2, verbTokens(reader, p));
  }

  #attributeOf(p: Predicate): number[] {
    if (p.attribute < 0) return [];
    const group = this.reader.groupOf(p.attribute);
    return group?.head === p.attribute ? [...group.modifiers, p.attribute] : [p.attribute, ...joinedTo(this.reader, p)];
  }

  /** Whether what a clause says is good, bad, or 0 for neither. */
  #valueSaid(p: Predicate): number {
    const { reader } = this;
    const judged = [...this.#attributeOf(p), ...p.manner, ...(p.passive ? [p.verb] : [])].flatMap((token) => reader.entries(token).filter((e) => e.class === 'evaluation' || e.class === 'friend' || e.class === 'effect' && token === p.attribute).map((e) => reader.lessened(token, e.sign)));
    const done = reader.verbEntries(p).filter((e) => reaches(p, e) && (e.class === 'effect' || e.class === 'attitude' && e.sign > 0)).map((e) => e.sign);
    return sign([...judged, ...done].reduce<number>((sum, n) => sum + n, valueOfObjects(reader, p.objects)));
  }

  /** A claim that is called false is denied. */
  #judge(state: State, value: number, strength: number, words: number[], judges: readonly number[] = []): void {
    const isDenied = value < 0 && shareOf(state) > 0 && this.out.isDenied(state, true);
    if (isDenied || state.claimed && value > 0) this.out.withdraw(state.tokens, (f) => f.sign < 0);
    else this.out.overrule(state.tokens, value);
    this.out.fire('evaluation.copula', isDenied ? 1 : value, strength, state.called ? [...words, ...state.tokens] : words, judges);
  }

  /** `is grateful to Vasqua`: what the subject feels toward what a preposition adds to an adjective. */
  readAdjective(state: State, p: Predicate, polarity: number, marker: string, felt: WordEntry | undefined): void {
    const { reader, out } = this;
    const { lower } = reader.tokens;
    const value = polarity * shareOf(state);
    if (TO_WHOM.has(marker) && WRONGING.has(lower[p.attribute])) out.fire('evaluation.modifier-patient', value, 2, [p.attribute, ...verbTokens(reader, p)]);
    if (!canFeel(reader, p)) return;
    const isAgainst = p.lemma === 'be' && p.attribute < 0 && marker === 'against' && lower[p.verb + 1] !== 'up';
    if (isAgainst) out.fireOver(state.tokens, 'attitude.adjective', -value, 2, wordsOf(reader, state, p), reader.agents(p));
    if (!felt) return;
    const word = p.attribute >= 0 ? p.attribute : p.verb;
    out.fireOver(state.tokens, 'attitude.adjective', reader.lessened(word, felt.sign) * feltPolarity(reader, word, polarity) * shareOf(state), felt.strength, [word, ...state.tokens], reader.agents(p));
  }
}
