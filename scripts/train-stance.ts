/*
 * Trains the stance layer: the sentence stage, a logistic regression over the rules that fired and their structure;
 * then the document stage, boosted trees over the same and over the first stage's out-of-fold predictions. Prints figures cross-validated by article; `--write` writes
 * src/stance/weights.ts. Data: ../shared/gold-dev, our own annotations and the articles written for it (scripts/annotations).
 *   npx tsx scripts/train-stance.ts [--write] [--folds N] [--errors] [--leave-out] [--balance SHARE]
 * `--balance 1` weighs the sides alike for each party, a lower share goes a part of the way; `--folds 0` keeps the thresholds; `--leave-out` writes nothing: it learns from all but gold-dev, with and without what is about one party, and scores gold-dev on it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contextFeatures, type JudgedCandidate } from '../src/stance/context';
import { decide, judgeCandidates, type StanceModel, type Thresholds } from '../src/stance/decide';
import { judge, makeLayer, writeWeights, type Verdict, type Weights } from '../src/stance/model';
import { named } from '../src/stance/names';
import { readForest } from '../src/stance/trees';
import { THRESHOLDS } from '../src/stance/weights';
import { buildReport } from '../src/report/report';
import { balanceSides, type Group } from './lib/balance';
import { boost, type BoostExample } from './lib/boost';
import { nameTree, writeForest, type NamedTree } from './lib/forest-table';
import { trainLogistic, type Example } from './lib/logistic';
import { Scorer } from './lib/score';
import { FEATURE_NAMES, prepare, readAnnotations, readEvents, readGold, readWritten, type PreparedArticle } from './lib/stance-data';

const { values: options } = parseArgs({
  options: { write: { type: 'boolean' }, folds: { type: 'string' }, errors: { type: 'boolean' }, 'leave-out': { type: 'boolean' }, balance: { type: 'string' }, 'dev-only': { type: 'boolean' }, rounds: { type: 'string' } },
});

const SENTENCE = { classes: 3, penalty: 6e-4, least: 4, most: 3900 };
const FOREST = { rounds: Number(options.rounds ?? 150), leaves: 31, rate: 0.12, columns: 0.35, rows: 0.8, least: 10, penalty: 5, classes: 3 };
/** The development data are annotated like what is to be read; our own annotations are denser. */
const DEV_WEIGHT = 3;
/** The written articles are about everything, in many voices. */
const WRITTEN_WEIGHT = 1.5;
/** Single sentences are few beside the articles, and what they tell of is told more plainly. */
const EVENT_WEIGHT = 2;

const folds = Number(options.folds ?? 5);

/** Which features the trees are not shown: single words and the ways up to them, of which the first stage tells the sum. */
const FIRST_STAGE_ONLY = /^(?:path|link|verb|clause|near|next|gov):/u;
/** Names of the features that `contextFeatures` writes. */
const DOCUMENT_FEATURE = /^(?:own|holder|side|target|sentence|before|after|reverse)(?::|$)/u;

function examplesOf(groups: readonly Group[], skipTarget?: string): Example[] {
  const names = FEATURE_NAMES.list();
  return groups.flatMap(({ articles, weight }) =>
    articles.flatMap((a) =>
      a.described.flatMap((d, i) => (d.candidate.target === skipTarget ? [] : [{ features: named(d.features, names), label: a.labels[i] as number, weight: (a.weights[i] as number) * weight }])),
    ),
  );
}

function trainSentence(groups: readonly Group[], skipTarget?: string): Weights {
  return trainLogistic(examplesOf(groups, skipTarget), SENTENCE) as unknown as Weights;
}

function forestExamples(a: PreparedArticle, sentence: Weights, weight: number, skipTarget?: string): BoostExample[] {
  const layer = makeLayer(sentence, FEATURE_NAMES);
  const first = a.described.map(({ candidate, features }) => ({ candidate, verdict: judge(layer, features) }));
  const contextOf = contextFeatures(a.input.mentions, first, FEATURE_NAMES);
  return a.described.flatMap(({ candidate, features }, i) => {
    const further = contextOf(first[i] as JudgedCandidate);
    const all = new Map([...features.ids.map((id, j) => [id, features.values[j]] as const), ...further.ids.map((id, j) => [id, further.values[j]] as const)]);
    const example = { ids: [...all.keys()], values: [...all.values()] as number[], label: a.labels[i] as number, weight: (a.weights[i] as number) * weight };
    return candidate.target === skipTarget ? [] : [example];
  });
}

const split = <T>(list: readonly T[], n: number, k: number): [T[], T[]] => [list.filter((_, i) => i % n !== k), list.filter((_, i) => i % n === k)];

interface Trained {
  sentence: Weights;
  forest: NamedTree[];
}

function ready({ sentence, forest }: Trained, thresholds: Thresholds): StanceModel {
  return { sentence: makeLayer(sentence, FEATURE_NAMES), forest: readForest(writeForest(forest), FEATURE_NAMES), thresholds };
}

/** Trees over the features that the sentence stage knows, and those of the document. */
function trainForest(examples: readonly BoostExample[], sentence: Weights): NamedTree[] {
  const names = FEATURE_NAMES.list();
  const met = new Set(examples.flatMap((e) => e.ids));
  const used = [...met].filter((id) => {
    const name = names[id] as string;
    return (sentence.has(name) && !FIRST_STAGE_ONLY.test(name)) || DOCUMENT_FEATURE.test(name);
  });
  const place = new Map(used.map((id, i) => [id, i]));
  const compact = examples.map((e) => {
    const kept = e.ids.map((id, i) => ({ id: place.get(id) ?? -1, value: e.values[i] as number })).filter((f) => f.id >= 0);
    return { ...e, ids: kept.map((f) => f.id), values: kept.map((f) => f.value) };
  });
  const rounds = boost(compact, { ...FOREST, features: used.length });
  return rounds.flat().map((tree) => nameTree(tree, (feature) => names[used[feature] as number] as string));
}

/** Trains both stages; the second one on predictions that the first made for articles it had not seen. */
function trainBoth(unweighed: readonly Group[], skipTarget?: string): Trained {
  const groups = options.balance ? balanceSides(unweighed, Number(options.balance), skipTarget) : unweighed;
  const inner = 3;
  const examples: BoostExample[] = [];
  for (let k = 0; k < inner; k++) {
    const rest = groups.map((g) => ({ ...g, articles: split(g.articles, inner, k)[0] }));
    const model = trainSentence(rest, skipTarget);
    for (const g of groups) for (const a of split(g.articles, inner, k)[1]) examples.push(...forestExamples(a, model, g.weight, skipTarget));
  }
  const sentence = trainSentence(groups, skipTarget);
  return { sentence, forest: trainForest(examples, sentence) };
}

interface Answer {
  article: PreparedArticle;
  verdicts: Verdict[];
  model: StanceModel;
}

function scoreAt(answers: readonly Answer[], thresholds: Thresholds): Scorer {
  const scorer = new Scorer();
  for (const { article: a, verdicts, model } of answers) {
    scorer.add(a.article, buildReport(a.input.document, a.input.mentions, a.input.attributions, decide(a.input, a.described, verdicts, { ...model, thresholds })));
  }
  return scorer;
}

/** Mean negative log probability of the right class, over all candidates. */
function logLoss(answers: readonly Answer[]): number {
  let sum = 0;
  let n = 0;
  for (const { article: a, verdicts } of answers) {
    verdicts.forEach((v, i) => {
      sum -= (a.weights[i] as number) * Math.log([v.none, v.favor, v.against][a.labels[i] as number] as number);
      n += a.weights[i] as number;
    });
  }
  return sum / n;
}

const MOST_INVENTED = 0.045;
/** A sentence with an invented stance above that costs more than a stance that is missed: readers leave for it. */
const INVENTION_COST = 4;
/**
 * Set by hand: `own` on gold-dev judged by a model that had not seen it: below that two of three were wrong; `lean` lower than
 * what is best on gold-dev alone (0.3), because on texts of other kinds signs are fewer; `shown` where all sets gain; `judged`,
 * `hinted` and `argued` because few columns were learnt from.
 */
const BY_HAND = { shown: 0.44, judged: 0.28, felt: 0.12, hinted: 0.4, argued: 0.15, own: 0.7, lean: 0.2 };
/** Where the search for thresholds begins. */
const UNTUNED: Thresholds = { first: 0.45, further: 0.45, ...BY_HAND };

const FIRST = [0.4, 0.43, 0.46, 0.5, 0.54, 0.58];
const FURTHER = [0.36, 0.4, 0.45, 0.5];

function worth(answers: readonly Answer[], thresholds: Thresholds): number {
  const { tupleF1, balancedF1, invented } = scoreAt(answers, thresholds).figures();
  return tupleF1 + 0.5 * balancedF1 - INVENTION_COST * Math.max(0, invented - MOST_INVENTED);
}

/**
 * The pair that gives the best sum of tuple and half of balanced F1 over all sets, without inventing in too many sentences; a pair
 * counts with its neighbours, so that no chance peak is taken.
 */
function bestThresholds(sets: readonly (readonly Answer[])[]): Thresholds {
  const values = FIRST.map((first) => FURTHER.map((further) => sets.reduce((sum, answers) => sum + worth(answers, { first, further, ...BY_HAND }), 0)));
  const around = (i: number, k: number): number => {
    const near = [[i, k], [i, k], [i - 1, k], [i + 1, k], [i, k - 1], [i, k + 1]].flatMap(([a, b]) => values[a as number]?.[b as number] ?? []);
    return near.reduce((sum, x) => sum + x, 0) / near.length;
  };
  const pairs = FIRST.flatMap((first, i) => FURTHER.map((further, k) => ({ first, further, value: around(i, k) })));
  const { first, further } = pairs.reduce((best, pair) => (pair.value > best.value ? pair : best));
  return { first, further, ...BY_HAND };
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);

function show(name: string, scorer: Scorer): void {
  const f = scorer.figures();
  console.log(
    `${name.padEnd(26)} tuple ${percent(f.tupleF1)} (P ${percent(f.precision)} R ${percent(f.recall)}, ${f.gold})  balanced ${percent(f.balancedF1)}  favor ${percent(f.favorF1)}  against ${percent(f.againstF1)}  invented ${percent(f.invented)}  target ${percent(f.targetF1)}  speaker ${percent(f.speakerAccuracy)}  scope ${percent(f.scope)}  matrix ${percent(f.matrixAccuracy)}`,
  );
}

/** The share of firm tuples whose holder and target are those of some candidate: the ceiling of recall. */
function reach(articles: readonly PreparedArticle[]): number {
  const firm = articles.reduce((n, a) => n + a.article.sentences.flatMap((s) => s.stances).filter((g) => !g.optional).length, 0);
  const found = articles.reduce((n, a) => n + a.labels.filter((label, i) => label > 0 && a.weights[i] === 1).length, 0);
  return found / Math.max(1, firm);
}

function judgeAll(articles: readonly PreparedArticle[], model: StanceModel): Answer[] {
  return articles.map((article) => ({ article, verdicts: judgeCandidates(article.input, article.described, model), model }));
}

/** Judges the articles of each group by models that have seen the others of all groups, and `further`. */
function crossValidate(groups: readonly Group[], further: readonly Group[]): Answer[][] {
  const answers = groups.map((): Answer[] => []);
  for (let k = 0; k < folds; k++) {
    const parts = groups.map((g) => split(g.articles, folds, k));
    const seen = groups.map((g, i): Group => ({ articles: parts[i]?.[0] ?? [], weight: g.weight }));
    const model = ready(trainBoth([...seen, ...further]), UNTUNED);
    parts.forEach(([, test], i) => answers[i]?.push(...judgeAll(test, model)));
  }
  return answers;
}

/** How well articles that are not learnt from are read with and without examples about each of the default parties. */
function leaveOut(groups: readonly Group[], articles: readonly PreparedArticle[]): void {
  const measured = (skipTarget?: string): Scorer => scoreAt(judgeAll(articles, ready(trainBoth(groups, skipTarget), THRESHOLDS)), THRESHOLDS);
  const whole = measured();
  show('not learnt from', whole);
  for (const party of ['US', 'Iran', 'Russia', 'Europe']) console.log(`without ${party}: F1 on it ${percent(measured(party).partyF1(party))}, with ${percent(whole.partyF1(party))}`);
}

const started = Date.now();
const dev = readGold('../shared/gold-dev').map(prepare);
const written = readWritten('scripts/annotations/written').map(prepare);
const annotated = options['dev-only'] ? [] : readAnnotations('scripts/annotations', '../shared/data').map(prepare);
const events = readEvents('scripts/annotations/events.txt').map(prepare);
/** Of PolNeAR; the others are of the collection that the development data are of. */
const isPaper = ({ article }: PreparedArticle): boolean => article.id.includes('/');
const papers = annotated.filter(isPaper);
const judged: Group[] = [{ articles: dev, weight: DEV_WEIGHT }, { articles: written, weight: WRITTEN_WEIGHT }, { articles: papers, weight: 1 }];
const further: Group[] = [{ articles: annotated.filter((a) => !isPaper(a)), weight: 1 }, { articles: events, weight: EVENT_WEIGHT }];
const seeds = readGold('fixtures').map(prepare);
const check = readGold('../shared/gold-check').map(prepare);
const campaign = readAnnotations('scripts/annotations/held-out', '../shared/data').map(prepare);
const world = readWritten('scripts/annotations/written/held-out').map(prepare);
console.log(`${dev.length} + ${written.length} + ${annotated.length} articles, ${events.length} events, ${examplesOf([...judged, ...further]).length} candidates, read in ${Date.now() - started} ms`);

for (const [name, articles] of [['gold-dev', dev], ['written', written], ['own', annotated], ['events', events], ['gold-check', check], ['campaign', campaign], ['world', world]] as const) console.log(`${name}: candidates reach ${percent(reach(articles))} of the firm tuples`);
if (options['leave-out']) {
  leaveOut([...judged.slice(1), ...further], dev);
  process.exit();
}
/** Figures on articles that a model has not seen, and the thresholds that are best there. */
function tune(): Thresholds {
  const [onDev = [], onWritten = [], onPapers = []] = crossValidate(judged, further);
  console.log(`log loss ${logLoss(onDev).toFixed(4)}, written ${logLoss(onWritten).toFixed(4)}, papers ${logLoss(onPapers).toFixed(4)}`);
  const best = bestThresholds([onDev, onWritten, onPapers]);
  console.log(`thresholds ${JSON.stringify(best)}`);
  const scorer = scoreAt(onDev, best);
  show('gold-dev, cross-validated', scorer);
  show('written, cross-validated', scoreAt(onWritten, best));
  show('papers, cross-validated', scoreAt(onPapers, best));
  if (options.errors) {
    for (const e of scorer.errors) console.log(JSON.stringify({ kind: e.kind, tuple: `${e.speaker}|${e.target}|${e.polarity}`, instead: e.instead, evidence: e.found.flatMap((s) => s.evidence.map((x) => `${x.rule}:${x.text}`)).slice(0, 4), text: e.sentence.text, id: e.id }));
  }
  return best;
}

const thresholds = folds > 0 ? tune() : THRESHOLDS;
const trained = trainBoth([...judged, ...further]);
const model = ready(trained, thresholds);
show('gold-dev, trained on', scoreAt(judgeAll(dev, model), thresholds));
show('seeds', scoreAt(judgeAll(seeds, model), thresholds));
show('gold-check', scoreAt(judgeAll(check, model), thresholds));
show('campaign, held out', scoreAt(judgeAll(campaign, model), thresholds));
show('world, held out', scoreAt(judgeAll(world, model), thresholds));
if (options.write) {
  const text = (table: string): string => JSON.stringify(table).replaceAll('\\n', '\\n\\\n').replaceAll('"', '`');
  writeFileSync(
    'src/stance/weights.ts',
    `// Written by scripts/train-stance.ts; see MODEL.md.\n\n/** Sentence stage: scale, then \`feature none favor against\`. */\nexport const SENTENCE_TABLE = ${text(writeWeights(trained.sentence))};\n\n/** Document stage: names of features, then a tree in each line; the trees of none, favor and against take turns. */\nexport const FOREST_TABLE = ${text(writeForest(trained.forest))};\n\n/** From which probability of a side on it is taken. */\nexport const THRESHOLDS = ${JSON.stringify(thresholds)};\n`,
  );
}
console.log(`${Date.now() - started} ms`);
