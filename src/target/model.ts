import { heldAt } from '../lexicon/list';
import type { Document, TokenRange } from '../document/types';
import { sentenceFeatures, targetFeatures } from './features';
import type { Sink } from './key';
import { NUMBER_COUNT, numbersOf, shareNumbers } from './numbers';
import { decodeAscending, decodeBytes, indexKeys, type KeyIndex } from './packed';
import type { TargetJudgement } from './types';
import { viewFrom } from './view';
import { CONSTANTS, FEATURE_KEYS, FEATURE_STEP, FEATURE_WEIGHTS, NUMBER_WEIGHTS } from './weights';
import type { Words } from './words';

/** Weights of against and of favor; that of neutral is minus their sum. */
interface Model {
  rowOf: KeyIndex;
  /** For each row that of against, then that of favor. */
  weights: Float32Array;
  /** When a feature was last counted for the running target: each counts once. */
  counted: Int32Array;
  /** Number of the running count. */
  round: number;
}

let model: Model | undefined;

function decode(): Model {
  const weights = Float32Array.from(new Int8Array(decodeBytes(FEATURE_WEIGHTS).buffer), (step) => step * FEATURE_STEP);
  return { rowOf: indexKeys(decodeAscending(FEATURE_KEYS)), weights, counted: new Int32Array(weights.length / 2), round: 0 };
}

/** Sums of the weights of the features met, and how many they are. */
interface Tally {
  count: number;
  against: number;
  favor: number;
}

function tally(run: (sink: Sink) => void): Tally {
  model ??= decode();
  const { rowOf, weights, counted } = model;
  const round = (model.round = (model.round + 1) | 0);
  const sum: Tally = { count: 0, against: 0, favor: 0 };
  run((key) => {
    const row = rowOf(key);
    if (row < 0 || counted[row] === round) return;
    counted[row] = round;
    sum.count++;
    sum.against += weights[2 * row] as number;
    sum.favor += weights[2 * row + 1] as number;
  });
  return sum;
}

function probabilities(against: number, favor: number): TargetJudgement {
  const neutral = -against - favor;
  const top = Math.max(against, neutral, favor);
  const [a, n, f] = [Math.exp(against - top), Math.exp(neutral - top), Math.exp(favor - top)];
  const sum = a + n + f;
  return { against: a / sum, neutral: n / sum, favor: f / sum };
}

/** A judge of the targets of one document: what targets of one sentence share is worked out once. */
export function createJudge(document: Document, words: Words): (target: TokenRange) => TargetJudgement {
  const sentences: Tally[] = [];
  const numbers = new Float32Array(NUMBER_COUNT);
  const ofSentence = (index: number): Tally => (sentences[index] ??= tally((sink) => {
    const range = document.sentences[index];
    if (range) sentenceFeatures(words, range, sink);
  }));
  return (target) => {
    const view = viewFrom(document, words, target);
    const whole = ofSentence(document.tokens.sentence[target.from] as number);
    const own = tally((sink) => targetFeatures(words, view, sink, document));
    const scale = 1 / Math.sqrt(whole.count + own.count || 1);
    let against = (CONSTANTS[0] as number) + scale * (whole.against + own.against);
    let favor = (CONSTANTS[1] as number) + scale * (whole.favor + own.favor);
    numbersOf(words, view, numbers);
    for (let i = 0; i < NUMBER_COUNT; i++) {
      const value = numbers[i] as number;
      against += value * (NUMBER_WEIGHTS[2 * i] as number);
      favor += value * (NUMBER_WEIGHTS[2 * i + 1] as number);
    }
    return probabilities(against, favor);
  };
}

/** What one token adds to the log-odds of favor over against, and the kind of feature that adds most. */
export interface Share {
  token: number;
  share: number;
  rule: string;
}

/** Takes a judgement apart: the share of each token, in order of position. */
export function shareTokens(document: Document, words: Words, target: TokenRange): Share[] {
  const { rowOf, weights } = (model ??= decode());
  const view = viewFrom(document, words, target);
  const met = new Map<number, { token: number; rule: string }>();
  const sink: Sink = (key, token, rule) => {
    const row = rowOf(key);
    if (row >= 0 && !met.has(row)) met.set(row, { token, rule });
  };
  sentenceFeatures(words, view.sentence, sink);
  targetFeatures(words, view, sink, document);
  const shares = new Map<number, Map<string, number>>();
  const add = (token: number, share: number, rule: string): void => {
    if (token < 0 || (token >= target.from && token < target.to)) return;
    const rules = heldAt(shares, token, () => new Map<string, number>());
    rules.set(rule, (rules.get(rule) ?? 0) + share);
  };
  const scale = 1 / Math.sqrt(met.size || 1);
  for (const [row, { token, rule }] of met) add(token, scale * ((weights[2 * row + 1] as number) - (weights[2 * row] as number)), rule);
  shareNumbers(words, view, (slot) => (NUMBER_WEIGHTS[2 * slot + 1] as number) - (NUMBER_WEIGHTS[2 * slot] as number), add);
  return [...shares]
    .map(([token, rules]) => {
      const share = [...rules.values()].reduce((a, b) => a + b, 0);
      const [rule] = [...rules].sort((a, b) => b[1] * share - a[1] * share)[0] as [string, number];
      return { token, share, rule };
    })
    .sort((a, b) => a.token - b.token);
}
