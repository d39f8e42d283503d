import type { TokenRange } from '../document/types';
import type { Reading } from './reading';
import { bucket } from './hash';
import type { CueFrame } from './frame';
import { clauseRelation, roleOf } from './syntax';

/** Beyond this distance a `that` behind the cue says nothing. */
const THAT_REACH = 40;

const within = (t: number, range: TokenRange | null): boolean => range !== null && t >= range.from && t < range.to;

/** Where a token stands, seen from a cue; moved from token to token. */
export class Spot {
  /** 0 before the cue, 1 behind it, 2 at it. */
  side = 2;
  /** Side and distance in steps that widen. */
  distance = 0;
  /** What stands between it and the cue, up to a few. */
  commas = 0;
  verbs = 0;
  marks = 0;
  clauses = 0;
  strong = 0;
  /** Sentences from the cue's, from 0 (three before) to 6. */
  apart = 0;
  /** 1 where a `that` stands behind the cue, 2 where it is too far to matter. */
  that = 0;
  /** How its quotation stands to the cue's, and its place in it. */
  relation = 0;
  /** One bit for each of the groups around the cue that holds it. */
  groups = 0;
  /** See {@link clauseRelation} and {@link roleOf}. */
  clause = 0;
  role = 0;
  /** The word that opened its clause, behind the cue, or 0. */
  opened = 0;
  /** Two numbers that change where what is between, or the place, does. */
  betweenKey = -1;
  placeKey = -1;
  #predicate = -2;

  constructor(
    private readonly reading: Reading,
    private readonly frame: CueFrame,
  ) {}

  /** Goes to a token. */
  moveTo(t: number): void {
    const { cue } = this.frame;
    const d = t - cue;
    this.side = d < 0 ? 0 : d > 0 ? 1 : 2;
    this.distance = this.side * 16 + bucket(Math.abs(d));
    const { sentence } = this.reading.document.tokens;
    this.apart = Math.max(-3, Math.min(3, (sentence[t] as number) - (sentence[cue] as number))) + 3;
    this.#lookBetween(t, Math.abs(d));
    this.#lookAround(t);
  }

  #lookBetween(t: number, distance: number): void {
    const { commas, verbs, marks, clauses, strong } = this.reading.codes;
    const { cue } = this.frame;
    const between = (counts: Int32Array, most: number): number => Math.min(Math.abs((counts[t] as number) - (counts[cue] as number)), most);
    this.commas = between(commas, 5);
    this.verbs = between(verbs, 5);
    this.marks = between(marks, 3);
    this.clauses = between(clauses, 4);
    this.strong = between(strong, 3);
    this.that = distance < THAT_REACH ? Number(this.frame.that) : 2;
    this.betweenKey = this.side | (this.commas << 2) | (this.verbs << 5) | (this.marks << 8) | (this.clauses << 10) | (this.strong << 13) | (this.apart << 15) | (this.that << 18);
  }

  #lookAround(t: number): void {
    const { quotations, codes, syntax } = this.reading;
    const { frame } = this;
    this.relation = this.#quoteRelation(quotations.outermost[t] as number) * 4 + (codes.quote[t] as number);
    this.groups = Number(within(t, frame.subject)) + 2 * Number(within(t, frame.after)) + 4 * Number(within(t, frame.agent)) + 8 * Number(within(t, frame.sentence.subject));
    const predicate = syntax.clauses.predicateAt[t] as number;
    if (predicate !== this.#predicate) this.clause = clauseRelation(syntax, frame.clause, predicate);
    this.#predicate = predicate;
    this.role = roleOf(frame.clause, syntax, t);
    const opener = codes.opener[t] as number;
    this.opened = opener > frame.cue && t > frame.cue ? (codes.lemma[opener] as number) : 0;
    this.placeKey = this.side | (this.relation << 2) | (this.groups << 7) | (this.clause << 11) | (this.role << 16) | (this.apart << 19);
  }

  /** 0 outside quotations, 1 in the cue's own, 2 / 3 in the nearest on the left / right, 4 in another. */
  #quoteRelation(quotation: number): number {
    const { frame } = this;
    if (quotation < 0) return 0;
    if (quotation === frame.quotation) return 1;
    if (quotation === frame.left) return 2;
    return quotation === frame.right ? 3 : 4;
  }
}
