import { LABELS, SOURCE, type Lattice } from './chain';
import { slot } from './hash';
import { WEIGHT_STEP, type Model } from './model';
import type { Reading } from './reading';
import { betweenValues, ownValues, placeValues, SPAN_BITS, STEP_BITS, stepOwnValues, stepPlaceValues, stepWordValues, whereValues, wordValues } from './spanFeatures';
import type { CueFrame } from './frame';
import { Spot } from './spot';
import { SPAN, STEP } from './templates';

/** The score of the cue as part of its own source or content. */
const NEVER = -50 / WEIGHT_STEP;
/** Not yet reckoned. */
const UNKNOWN = 0x7fffffff;
/** A token has a score as source and as content. */
const PARTS = 2;
/** A step has one from each label to each. */
const STEPS = LABELS * LABELS;

/** What a group of features says, added up: `width` scores. */
class Sum {
  readonly scores: Int32Array;
  readonly #slots: Int32Array;

  constructor(private readonly templates: readonly number[], private readonly weights: Int8Array, private readonly bits: number, width: number) {
    this.scores = new Int32Array(width);
    this.#slots = new Int32Array(templates.length);
  }

  take(values: readonly number[]): void {
    const { templates, weights, bits, scores } = this;
    const slots = this.#slots;
    const { length } = scores;
    for (let k = 0; k < slots.length; k++) slots[k] = length * slot(templates[k] as number, values[k] as number, bits);
    for (let y = 0; y < length; y++) {
      let sum = 0;
      for (let k = 0; k < slots.length; k++) sum += weights[(slots[k] as number) + y] as number;
      scores[y] = sum;
    }
  }

  /** Adds the scores to others, or those that were kept at a place. */
  addTo(others: Int32Array, at: number, kept = this.scores, place = 0): void {
    const { length } = this.scores;
    for (let y = 0; y < length; y++) others[at + y] = (others[at + y] as number) + (kept[place * length + y] as number);
  }

  /** The same with what was reckoned at a place before, or is now and kept there. */
  addKept(others: Int32Array, at: number, kept: Int32Array, place: number, valuesOf: () => readonly number[]): void {
    const first = place * this.scores.length;
    if (kept[first] === UNKNOWN) {
      this.take(valuesOf());
      kept.set(this.scores, first);
    }
    this.addTo(others, at, kept, place);
  }
}

/** Scores the tokens around the cues of one document; what several tokens or cues share is reckoned once. */
export class Scorer {
  /** For each token before and behind a cue, what its word says. */
  readonly #words: Int32Array;
  readonly #wordSteps: Int32Array;
  readonly #word: Sum;
  readonly #between: Sum;
  readonly #place: Sum;
  readonly #where: Sum;
  readonly #own: Sum;
  readonly #stepWords: Sum;
  readonly #stepPlace: Sum;
  readonly #stepOwn: Sum;
  #stepPlaceKey = -1;
  /** Of the cue that is scored: made anew only for one of more tokens than all before. */
  #lattice: Lattice = { length: 0, emit: new Int32Array(0), step: new Int32Array(0), back: new Uint8Array(0) };

  constructor(private readonly reading: Reading, { span, step }: Pick<Model, 'span' | 'step'>) {
    const { length } = reading.codes;
    const ofToken = (templates: readonly number[]): Sum => new Sum(templates, span, SPAN_BITS, PARTS);
    const ofStep = (templates: readonly number[]): Sum => new Sum(templates, step, STEP_BITS, STEPS);
    this.#words = new Int32Array(2 * PARTS * length).fill(UNKNOWN);
    this.#wordSteps = new Int32Array(2 * STEPS * length).fill(UNKNOWN);
    this.#word = ofToken(SPAN.word);
    this.#between = ofToken(SPAN.between);
    this.#place = ofToken(SPAN.place);
    this.#where = ofToken(SPAN.where);
    this.#own = ofToken(SPAN.own);
    this.#stepWords = ofStep(STEP.words);
    this.#stepPlace = ofStep(STEP.place);
    this.#stepOwn = ofStep(STEP.own);
  }

  /** A lattice without scores. */
  #cleared(length: number): Lattice {
    const room = length * LABELS;
    if (this.#lattice.emit.length < room) this.#lattice = { length, emit: new Int32Array(2 * room), step: new Int32Array(2 * length * STEPS), back: new Uint8Array(2 * room) };
    this.#lattice.length = length;
    this.#lattice.emit.fill(0, 0, room);
    this.#lattice.step.fill(0, 0, length * STEPS);
    return this.#lattice;
  }

  /** The scores of a cue's tokens and of the steps between them, until the next cue is asked for. */
  lattice(frame: CueFrame, tokens: readonly number[]): Lattice {
    const lattice = this.#cleared(tokens.length);
    const spot = new Spot(this.reading, frame);
    let clause = 0;
    tokens.forEach((t, k) => {
      this.#scoreToken(frame, t, spot, lattice.emit, k * LABELS + SOURCE);
      if (k > 0) this.#scoreStep(frame, tokens[k - 1] as number, t, clause, spot.clause, lattice.step, k * STEPS);
      clause = spot.clause;
    });
    return lattice;
  }

  #scoreToken(frame: CueFrame, t: number, spot: Spot, emit: Int32Array, at: number): void {
    const { reading } = this;
    const { betweenKey, placeKey, distance, opened } = spot;
    spot.moveTo(t);
    if (t === frame.cue) {
      emit.fill(NEVER, at, at + PARTS);
      return;
    }
    this.#word.addKept(emit, at, this.#words, 2 * t + spot.side, () => wordValues(reading.codes, t, spot.side));
    if (spot.betweenKey !== betweenKey) this.#between.take(betweenValues(frame, spot));
    if (spot.placeKey !== placeKey) this.#place.take(placeValues(frame, spot));
    if (spot.betweenKey !== betweenKey || spot.placeKey !== placeKey || spot.distance !== distance || spot.opened !== opened) this.#where.take(whereValues(frame, spot));
    this.#own.take(ownValues(reading.codes, frame, t, spot));
    for (const sum of [this.#between, this.#place, this.#where, this.#own]) sum.addTo(emit, at);
  }

  #scoreStep(frame: CueFrame, before: number, t: number, clauseBefore: number, clause: number, step: Int32Array, at: number): void {
    const { reading } = this;
    const side = t <= frame.cue ? 0 : 1;
    const wordsOf = (): number[] => stepWordValues(reading, before, t, side);
    if (before === t - 1) this.#stepWords.addKept(step, at, this.#wordSteps, 2 * t + side, wordsOf);
    else {
      this.#stepWords.take(wordsOf());
      this.#stepWords.addTo(step, at);
    }
    const place = stepPlaceValues(frame, before, t, clauseBefore, clause);
    const [where, clauses] = place;
    if (clauses * 8 + where !== this.#stepPlaceKey) this.#stepPlace.take(place);
    this.#stepPlaceKey = clauses * 8 + where;
    this.#stepOwn.take(stepOwnValues(reading.codes, frame, t, clauses));
    for (const sum of [this.#stepPlace, this.#stepOwn]) sum.addTo(step, at);
  }
}
