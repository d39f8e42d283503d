/*
 * Trains the model of src/target on NewsMTSC and writes src/target/weights.ts:
 *   npx tsx scripts/train-target.ts ../shared/data/newsmtsc/train.jsonl [--ablation] [--dry]
 * Prints figures on the held-out fifth and cross-validated over fifths, split by a hash of the sentence.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readExamples } from './lib/target-data';
import { softmax } from './lib/numeric';
import { logits, trainLogistic, CLASSES, type Logistic } from './lib/target-logistic';
import { measure, showFigures } from './lib/target-measure';
import { encodeAscending, encodeBytes } from './lib/target-pack';
import { EVERYTHING, frequentKeys, indexedRow, keyedRow, nameWords, type Groups, type Index, type KeyedRow } from './lib/target-rows';

const FOLDS = 5;
const L2 = 1;
const LEAST_USES = 3;
const MOST_FEATURES = 9000;

interface Trained {
  index: Index;
  model: Logistic;
}

/** Trains on all frequent features, keeps the weightiest, trains again on these. */
function train(rows: readonly KeyedRow[]): Trained {
  const uses = frequentKeys(rows, LEAST_USES);
  const all = new Map([...uses.keys()].map((key, row) => [key, row]));
  const first = trainLogistic(rows.map((row) => indexedRow(row, all)), all.size, L2);
  const worth = (key: number): number => {
    const at = CLASSES * (all.get(key) as number);
    return Math.max(...first.weights.slice(at, at + CLASSES).map(Math.abs)) * Math.sqrt(uses.get(key) as number);
  };
  const kept = [...all.keys()]
    .map((key) => ({ key, worth: worth(key) }))
    .sort((a, b) => b.worth - a.worth || a.key - b.key)
    .slice(0, MOST_FEATURES)
    .map(({ key }) => key)
    .sort((a, b) => a - b);
  const index = new Map(kept.map((key, row) => [key, row]));
  return { index, model: trainLogistic(rows.map((row) => indexedRow(row, index)), index.size, L2) };
}

interface Prediction {
  label: number;
  guess: number;
  z: Float64Array;
}

function predict({ index, model }: Trained, rows: readonly KeyedRow[]): Prediction[] {
  return rows.map((row) => {
    const z = new Float64Array(CLASSES);
    logits(model, indexedRow(row, index), z);
    return { label: row.label, guess: z.indexOf(Math.max(...z)), z };
  });
}

function crossValidate(rows: readonly KeyedRow[], folds: readonly number[]): Prediction[] {
  return folds.flatMap((fold) => predict(train(rows.filter((row) => row.fold !== fold)), rows.filter((row) => row.fold === fold)));
}

/** The temperature at which unread folds are told best. */
function bestTemperature(predictions: readonly Prediction[]): number {
  const loss = (temperature: number): number =>
    predictions.reduce((sum, { z, label }) => {
      const p = z.map((v) => v / temperature);
      softmax(p);
      return sum - Math.log(p[label] as number);
    }, 0);
  const tried = Array.from({ length: 61 }, (_, i) => 0.6 + 0.02 * i);
  return tried.reduce((best, t) => (loss(t) < loss(best) ? t : best));
}

function showReliability(predictions: readonly Prediction[], temperature: number): void {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, right: 0, sum: 0 }));
  for (const { z, label, guess } of predictions) {
    const p = z.map((v) => v / temperature);
    softmax(p);
    const top = Math.max(...p);
    const bin = bins[Math.min(9, Math.floor(10 * top))] as { n: number; right: number; sum: number };
    bin.n++;
    bin.sum += top;
    if (label === guess) bin.right++;
  }
  for (const { n, right, sum } of bins) if (n > 0) console.log(`  said ${(sum / n).toFixed(2)}  right ${(right / n).toFixed(2)}  n ${n}`);
}

/** Weights of against and favor as eight-bit steps; neutral is minus their sum, as each triple is centred. */
function writeModel({ index, model }: Trained, temperature: number): void {
  const { weights } = model;
  const pairs = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, i) => {
      const at = CLASSES * (from + i);
      const mean = ((weights[at] as number) + (weights[at + 1] as number) + (weights[at + 2] as number)) / CLASSES;
      return [(weights[at] as number) - mean, (weights[at + 2] as number) - mean].map((w) => w / temperature);
    }).flat();
  const features = pairs(0, model.features);
  const step = features.reduce((top, w) => Math.max(top, Math.abs(w)), 0) / 127;
  const bytes = Int8Array.from(features, (w) => Math.round(w / step));
  const show = (values: readonly number[]): string => values.map((w) => Number(w.toPrecision(3))).join(', ');
  const source = `/*
 * Made by scripts/train-target.ts from NewsMTSC's training split (Hamborg & Donnay 2021, MIT); not edited by hand.
 * See MODEL.md. No feature is made of a name.
 */

/** Keys of the features: hashes in 24 bits, ascending, as differences. */
export const FEATURE_KEYS = '${encodeAscending([...index.keys()])}';

/** For each feature its weights of against and favor, as signed bytes. */
export const FEATURE_WEIGHTS = '${encodeBytes(new Uint8Array(bytes.buffer))}';

/** The step of these weights. */
export const FEATURE_STEP = ${step.toPrecision(6)};

/** For each number its weights of against and favor. */
export const NUMBER_WEIGHTS: readonly number[] = [${show(pairs(model.features, model.features + model.numbers))}];

/** What against and favor start from. */
export const CONSTANTS: readonly number[] = [${show(pairs(model.features + model.numbers, model.features + model.numbers + 1))}];
`;
  writeFileSync('src/target/weights.ts', source);
  console.log(`${index.size} features; ${gzipSync(source).length} bytes gzipped`);
}

const [file, ...flags] = process.argv.slice(2) as [string, ...string[]];
const examples = readExamples(file);
const names = nameWords(examples);
const rowsOf = (groups: Groups): KeyedRow[] => examples.map((example) => keyedRow(example, names, groups, FOLDS));
const rows = rowsOf(EVERYTHING);
console.log('held-out fifth   ', showFigures(measure(crossValidate(rows, [0]))));
if (!flags.includes('--quick')) {
  const crossed = crossValidate(rows, [0, 1, 2, 3, 4]);
  console.log('cross-validated  ', showFigures(measure(crossed)));
  const temperature = bestTemperature(crossed);
  console.log(`temperature ${temperature.toFixed(2)}`);
  showReliability(crossed, temperature);
  if (!flags.includes('--dry')) writeModel(train(rows), temperature);
}
if (flags.includes('--ablation')) {
  for (const group of Object.keys(EVERYTHING) as (keyof Groups)[]) {
    const without = rowsOf({ ...EVERYTHING, [group]: false });
    console.log(`without ${group.padEnd(10)}`, showFigures(measure(crossValidate(without, [0, 1, 2, 3, 4]))));
  }
}
