import type { Predicate } from '../clause/types';
import { itemAt } from '../document/item';
import { UNDERGONE } from '../lexicon/rule-names';
import { EDGES } from '../lexicon/shift';
import { verbTokens, wordsOf } from './look';
import type { Stand } from './phrase';
import type { Reader } from './reading';
import { shareOf, sign, type State } from './state';
import type { Firing } from './types';

/** What the rules have read on one way up. */
export class Firings {
  list: Firing[] = [];

  constructor(private readonly reader: Reader) {}

  clear(): void {
    this.list = [];
  }

  /** @param value its sign is that of the firing; of 0 there is none */
  fire(rule: string, value: number, strength: number, tokens: number[], agents: readonly number[] = []): void {
    const polarity = sign(value);
    if (polarity !== 0) this.list.push({ rule, sign: polarity, strength, tokens, agents });
  }

  /** What a verb tells by itself. */
  fireVerb(p: Predicate, rule: string, value: number, strength = 1, agents: readonly number[] = []): void {
    this.fire(rule, value, strength, verbTokens(this.reader, p), agents);
  }

  /** What a verb tells of what a way up has passed. */
  fireWay(state: State, p: Predicate, rule: string, value: number, strength: number, agents: readonly number[]): void {
    this.fire(rule, value, strength, wordsOf(this.reader, state, p), agents);
  }

  /** The same, where it overrules what was read so far. */
  fireWayOver(state: State, p: Predicate, rule: string, value: number, strength: number, agents: readonly number[] = []): void {
    this.overrule(state.tokens, value);
    this.fireWay(state, p, rule, value, strength, agents);
  }

  /** What phrases tell. */
  fireStands(state: State, stands: readonly Stand[]): void {
    for (const s of stands) {
      // `sent tanks to the border with X`: X gets none.
      if (s.sign > 0 && EDGES.has(itemAt(this.reader.tokens.lower, state.tokens.at(-1)))) continue;
      if (s.rule === 'break.partner') this.overrule(state.tokens, s.sign);
      this.fire(s.rule, s.sign * shareOf(state), s.strength, s.tokens, s.agents);
    }
  }

  /** What was read from some of these words. */
  at(tokens: readonly number[]): Firing[] {
    return this.list.filter((f) => f.tokens.some((t) => tokens.includes(t)));
  }

  /** Takes back what was read from some of these words. */
  withdraw(tokens: readonly number[], isMeant: (f: Firing) => boolean): void {
    const meant = new Set(this.at(tokens).filter(isMeant));
    if (meant.size > 0) this.list = this.list.filter((f) => !meant.has(f));
  }

  /** `opposes attempts to isolate X`, `it is wrong to blame X`: nobody isolates, nobody named blames. */
  overrule(tokens: readonly number[], value: number): void {
    const isNobody = (agents: readonly number[]): boolean => agents.every((g) => this.reader.entityOfGroup(g) < 0);
    this.withdraw(tokens, (f) => f.sign * value < 0 && (f.rule === 'bond.partner' || f.rule === 'effect.patient' && f.sign < 0 || UNDERGONE.has(f.rule) && isNobody(f.agents)));
  }

  /** A judgement or feeling that overrules what was read so far. */
  fireOver(passed: readonly number[], rule: string, value: number, strength: number, tokens: number[], agents: readonly number[] = []): void {
    this.overrule(passed, value);
    this.fire(rule, value, strength, tokens, agents);
  }

  /** Whether what was read against the party is a claim, before a verb that denies, or somebody's feeling. */
  isDenied({ tokens, claimed }: State, denies: boolean): boolean {
    return this.at(tokens).some((f) => f.sign < 0 && (claimed && denies || f.rule === 'attitude.noun'));
  }
}
