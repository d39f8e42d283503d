/** Learnt numbers: small integers and what one step of them is worth. */
export interface Weights {
  values: Float32Array | Int8Array;
  scale: number;
}

/** All that was learnt about attributions. */
export interface Model {
  /** Codes of the lemmas that head cues without being tagged as verbs. */
  heads: ReadonlySet<number>;
  /** Cue features. */
  cue: Weights;
  /** Span features, two values a slot: for source and for content. */
  span: Weights;
  /** Step features, nine values a slot: from label × 3 + to label. */
  step: Weights;
  /** Features of whole proposals. */
  rank: Weights;
  /** Cues below this probability are not followed up. */
  cueFloor: number;
  /** Proposals below this probability are dropped. */
  threshold: number;
}

/** The logistic function. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The sum of the weights of some features. */
export function score(weights: Weights, slots: Int32Array, count: number): number {
  const { values } = weights;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += values[slots[k] as number] as number;
  return sum * weights.scale;
}
