import { slot } from './hash';

/** Learnt numbers, in steps of this size. */
export const WEIGHT_STEP = 0.05;

/** All that was learnt about attributions. */
export interface Model {
  /** Codes of the lemmas that head cues without being tagged as verbs. */
  heads: ReadonlySet<number>;
  /** Cue features. */
  cue: Int8Array;
  /** Span features, two values a slot: for source and for content. */
  span: Int8Array;
  /** Step features, nine values a slot: from each label to each. */
  step: Int8Array;
  /** Features of whole proposals. */
  rank: Int8Array;
  /** Cues below this probability are not followed up. */
  cueFloor: number;
  /** Proposals below this probability are dropped. */
  threshold: number;
}

/** The logistic function. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The sum of the weights of some features: a value for each template, from the first on. */
export function score(weights: Int8Array, bits: number, templates: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += weights[slot(templates[k] as number, values[k] as number, bits)] as number;
  return sum * WEIGHT_STEP;
}
