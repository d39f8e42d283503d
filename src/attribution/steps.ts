/* Weights of steps come nine at a time, from each label to each: those to the three labels are kept, and added up, in one number. */
import { LABELS } from './chain';
import { slot } from './hash';
import { STEP_BITS } from './spanFeatures';

/** Bits of each of three weights in a number: room for sums of 16. */
const FIELD = 10;
const MASK = (1 << FIELD) - 1;
/** What is added to a weight, from -31 to 31, so that it is never below nothing. */
const RAISED = 31;

/** Each three weights as one number. */
export function packSteps(weights: Int8Array): Int32Array {
  const raised = (at: number): number => (weights[at] as number) + RAISED;
  return Int32Array.from({ length: weights.length / LABELS }, (_, k) => raised(3 * k) | (raised(3 * k + 1) << FIELD) | (raised(3 * k + 2) << (2 * FIELD)));
}

/** Writes the three sums in a sum of `count` packed numbers. */
export function unpackSteps(sum: number, count: number, out: Int32Array, offset: number): void {
  const raised = RAISED * count;
  out[offset] = (sum & MASK) - raised;
  out[offset + 1] = ((sum >> FIELD) & MASK) - raised;
  out[offset + 2] = (sum >> (2 * FIELD)) - raised;
}

/** What a group of features says of a step: from each label, packed, to each. */
export class StepSum {
  other = 0;
  source = 0;
  content = 0;

  take(templates: readonly number[], values: readonly number[], weights: Int32Array): void {
    let other = 0;
    let source = 0;
    let content = 0;
    for (let k = 0; k < templates.length; k++) {
      const at = LABELS * slot(templates[k] as number, values[k] as number, STEP_BITS);
      other += weights[at] as number;
      source += weights[at + 1] as number;
      content += weights[at + 2] as number;
    }
    this.other = other;
    this.source = source;
    this.content = content;
  }
}
