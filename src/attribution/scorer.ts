import { CONTENT, LABELS, SOURCE, type Lattice } from './chain';
import { slot } from './hash';
import { WEIGHT_STEP, type Model } from './model';
import type { Reading } from './propose';
import {
  betweenAndPlaceValues, betweenValues, distanceValues, ownValues, placeValues, SPAN, SPAN_BITS, STEP, stepOwnValues,
  stepPlaceValues, stepWordValues, wordValues, type CueFrame,
} from './spanFeatures';
import { Spot } from './spot';
import { StepSum, unpackSteps } from './steps';

/** The score of the cue as part of its own source or content. */
const NEVER = -50 / WEIGHT_STEP;
/** Not yet reckoned. */
const UNKNOWN = 0x7fffffff;
const STEP_FEATURES = STEP.words.length + STEP.place.length + STEP.own.length;

/** What a group of features says for a source and for a content. */
class Sum {
  source = 0;
  content = 0;

  take(templates: readonly number[], values: readonly number[], weights: Int8Array): void {
    let source = 0;
    let content = 0;
    for (let k = 0; k < templates.length; k++) {
      const at = 2 * slot(templates[k] as number, values[k] as number, SPAN_BITS);
      source += weights[at] as number;
      content += weights[at + 1] as number;
    }
    this.source = source;
    this.content = content;
  }
}

/** Scores the tokens around the cues of one document; what several tokens or cues share is reckoned once. */
export class Scorer {
  /** For each token before and behind a cue, what its word says. */
  private readonly words: Int32Array;
  private readonly wordSteps: Int32Array;
  private readonly word = new Sum();
  private readonly distance = new Sum();
  private readonly between = new Sum();
  private readonly place = new Sum();
  private readonly both = new Sum();
  private readonly own = new Sum();
  private readonly stepWords = new StepSum();
  private readonly stepPlace = new StepSum();
  private readonly stepOwn = new StepSum();
  private stepPlaceKey = -1;

  constructor(
    private readonly reading: Reading,
    private readonly model: Pick<Model, 'span' | 'step'>,
  ) {
    const { length } = reading.codes;
    this.words = new Int32Array(4 * length).fill(UNKNOWN);
    this.wordSteps = new Int32Array(2 * LABELS * length).fill(UNKNOWN);
  }

  /** The scores of a cue's tokens and of the steps between them. */
  lattice(frame: CueFrame, tokens: readonly number[]): Lattice {
    const { length } = tokens;
    const lattice: Lattice = { length, emit: new Int32Array(length * LABELS), step: new Int32Array(length * LABELS * LABELS) };
    const spot = new Spot(this.reading, frame);
    let clause = 0;
    for (let k = 0; k < length; k++) {
      const t = tokens[k] as number;
      this.scoreToken(frame, t, spot, lattice.emit, k * LABELS);
      if (k > 0) this.scoreStep(frame, tokens[k - 1] as number, t, clause, spot.clause, lattice.step, k * LABELS * LABELS);
      clause = spot.clause;
    }
    return lattice;
  }

  private scoreToken(frame: CueFrame, t: number, spot: Spot, emit: Int32Array, offset: number): void {
    const { word, distance, between, place, both, own } = this;
    const weights = this.model.span;
    const { distance: distanceBefore, betweenKey, placeKey, opened } = spot;
    spot.moveTo(t);
    if (t === frame.cue) {
      emit[offset + SOURCE] = emit[offset + CONTENT] = NEVER;
      return;
    }
    this.scoreWord(t, spot.side);
    if (spot.distance !== distanceBefore) distance.take(SPAN.distance, distanceValues(frame, spot), weights);
    if (spot.betweenKey !== betweenKey) between.take(SPAN.between, betweenValues(frame, spot), weights);
    if (spot.placeKey !== placeKey) place.take(SPAN.place, placeValues(frame, spot), weights);
    if (spot.betweenKey !== betweenKey || spot.placeKey !== placeKey || spot.opened !== opened) both.take(SPAN.betweenAndPlace, betweenAndPlaceValues(frame, spot), weights);
    own.take(SPAN.own, ownValues(this.reading.codes, frame, t, spot), weights);
    emit[offset + SOURCE] = word.source + distance.source + between.source + place.source + both.source + own.source;
    emit[offset + CONTENT] = word.content + distance.content + between.content + place.content + both.content + own.content;
  }

  private scoreWord(t: number, side: number): void {
    const { words, word } = this;
    const at = 4 * t + 2 * side;
    if (words[at] === UNKNOWN) {
      word.take(SPAN.word, wordValues(this.reading.codes, t, side), this.model.span);
      words[at] = word.source;
      words[at + 1] = word.content;
    }
    word.source = words[at] as number;
    word.content = words[at + 1] as number;
  }

  private scoreStep(frame: CueFrame, before: number, t: number, clauseBefore: number, clause: number, step: Int32Array, offset: number): void {
    const { stepWords, stepPlace, stepOwn } = this;
    const weights = this.model.step;
    this.scoreStepWords(before, t, t <= frame.cue ? 0 : 1);
    const place = stepPlaceValues(frame.cue, before, t, clauseBefore, clause);
    const [at, clauses] = place;
    const placeKey = clauses * 8 + at;
    if (placeKey !== this.stepPlaceKey) stepPlace.take(STEP.place, place, weights);
    this.stepPlaceKey = placeKey;
    stepOwn.take(STEP.own, stepOwnValues(this.reading.codes, frame.lemma, t, clauses), weights);
    unpackSteps(stepWords.other + stepPlace.other + stepOwn.other, STEP_FEATURES, step, offset);
    unpackSteps(stepWords.source + stepPlace.source + stepOwn.source, STEP_FEATURES, step, offset + LABELS);
    unpackSteps(stepWords.content + stepPlace.content + stepOwn.content, STEP_FEATURES, step, offset + 2 * LABELS);
  }

  private scoreStepWords(before: number, t: number, side: number): void {
    const { wordSteps, stepWords } = this;
    const at = (2 * t + side) * LABELS;
    const adjoins = before === t - 1;
    if (!adjoins || wordSteps[at] === UNKNOWN) {
      stepWords.take(STEP.words, stepWordValues(this.reading, before, t, side), this.model.step);
      if (!adjoins) return;
      wordSteps[at] = stepWords.other;
      wordSteps[at + 1] = stepWords.source;
      wordSteps[at + 2] = stepWords.content;
    }
    stepWords.other = wordSteps[at] as number;
    stepWords.source = wordSteps[at + 1] as number;
    stepWords.content = wordSteps[at + 2] as number;
  }
}
