/* The features of the attribution model as slots, all of them for each token: what learning needs, and reading does not. */
import { slot } from '../../src/attribution/hash';
import type { Reading } from '../../src/attribution/reading';
import { betweenValues, ownValues, placeValues, SPAN_BITS, STEP_BITS, stepOwnValues, stepPlaceValues, stepWordValues, whereValues, wordValues } from '../../src/attribution/spanFeatures';
import type { CueFrame } from '../../src/attribution/frame';
import { Spot } from '../../src/attribution/spot';
import { SPAN, STEP } from '../../src/attribution/templates';

/** A cue's frame and the tokens that are looked at for it. */
interface View {
  frame: CueFrame;
  tokens: readonly number[];
}

const SPAN_TEMPLATES = Object.values(SPAN).flat();
const STEP_TEMPLATES = Object.values(STEP).flat();

/** The slots of some features: a value for each template, from the first on. */
export function slotsOf(templates: readonly number[], values: readonly number[], bits: number): Int32Array {
  return Int32Array.from(values, (value, k) => slot(templates[k] as number, value, bits));
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((n, list) => n + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** The slots of all tokens of a cue, one after another. */
export function spanSlots(reading: Reading, { frame, tokens }: View): Int32Array {
  const spot = new Spot(reading, frame);
  return joined(tokens.map((t) => {
    spot.moveTo(t);
    const values = [wordValues(reading.codes, t, spot.side), betweenValues(frame, spot), placeValues(frame, spot), whereValues(frame, spot), ownValues(reading.codes, frame, t, spot)];
    return slotsOf(SPAN_TEMPLATES, values.flat(), SPAN_BITS);
  }));
}

/** The slots of the steps to all tokens of a cue; those of the first, which has none, are not to be read. */
export function stepSlots(reading: Reading, { frame, tokens }: View): Int32Array {
  const spot = new Spot(reading, frame);
  let clause = 0;
  return joined(tokens.map((t, k) => {
    const before = tokens[k - 1] ?? t;
    spot.moveTo(t);
    const place = stepPlaceValues(frame, before, t, clause, spot.clause);
    const values = [stepWordValues(reading, before, t, t <= frame.cue ? 0 : 1), place, stepOwnValues(reading.codes, frame, t, place[1])];
    clause = spot.clause;
    return slotsOf(STEP_TEMPLATES, values.flat(), STEP_BITS);
  }));
}
