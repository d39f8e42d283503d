/*
 * The guideline's figures on the fixtures and, where ../shared exists, on gold-dev and gold-check, beside baselines; and on
 * articles of another kind, with parties of one's own: an American campaign (scripts/annotations/held-out), and all sorts of
 * public affairs, written for this library (scripts/annotations/written/held-out; this one is measured everywhere).
 *   npm run evaluate [-- --errors] [-- --floors] [-- --json] [-- --write]
 * `--errors` groups the errors on gold-dev by cause; `--floors` fails when a figure is below
 * test/floors.json; `--write` puts the tables into README.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyzeStance } from '../src/index';
import type { StanceReport } from '../src/types';
import { afinnSentiment, sentimentBaseline, trivialBaseline, winkSentiment } from './lib/baselines';
import { causeOf } from './lib/causes';
import { readGold, type GoldArticle } from './lib/gold';
import { writeBlock } from './lib/readme';
import { Scorer, type Figures } from './lib/score';
import { readAnnotations, readWritten } from './lib/stance-data';

const { values: options } = parseArgs({ options: { errors: { type: 'boolean' }, floors: { type: 'boolean' }, json: { type: 'boolean' }, write: { type: 'boolean' } } });

type System = readonly [name: string, run: (article: GoldArticle) => StanceReport];

const OURS: System = ['demarche', ({ text, parties }) => analyzeStance(text, parties ? { parties } : {})];
const BASELINES: System[] = [
  ['trivial "against"', ({ text }) => trivialBaseline(text)],
  ['natural AFINN', ({ text }) => sentimentBaseline(afinnSentiment)(text)],
  ['wink-nlp sentiment', ({ text }) => sentimentBaseline(winkSentiment)(text)],
];
/** The baselines know the default parties only. */
const SETS: [name: string, articles: GoldArticle[], systems: System[]][] = [
  ['seeds', readGold('fixtures'), [OURS, ...BASELINES]],
  ['gold-dev', readGold('../shared/gold-dev'), [OURS, ...BASELINES]],
  ['gold-check', readGold('../shared/gold-check'), [OURS, ...BASELINES]],
  ['campaign', readAnnotations('scripts/annotations/held-out', '../shared/data'), [OURS]],
  ['world', readWritten('scripts/annotations/written/held-out'), [OURS]],
];
const COLUMNS: [string, keyof Figures][] = [
  ['tuple F1', 'tupleF1'], ['balanced', 'balancedF1'], ['favor', 'favorF1'], ['against', 'againstF1'], ['P', 'precision'], ['R', 'recall'],
  ['invented', 'invented'], ['target F1', 'targetF1'], ['speaker', 'speakerAccuracy'], ['scope', 'scope'], ['matrix', 'matrixAccuracy'],
];

const percent = (x: number): string => (100 * x).toFixed(1);

const printed: string[] = [];

function print(line: string): void {
  printed.push(line);
  console.log(line);
}

function score(articles: readonly GoldArticle[], [, run]: System): Scorer {
  const scorer = new Scorer();
  for (const article of articles) scorer.add(article, run(article));
  return scorer;
}

function showTable(name: string, rows: readonly (readonly [string, Figures])[]): void {
  print(`\n${name} (${rows[0]?.[1].gold ?? 0} firm tuples)`);
  print(`| | ${COLUMNS.map(([title]) => title).join(' | ')} |`);
  print(`| --- |${' --- |'.repeat(COLUMNS.length)}`);
  for (const [system, figures] of rows) print(`| ${system} | ${COLUMNS.map(([, key]) => percent(figures[key])).join(' | ')} |`);
}

function showReliability(scorer: Scorer): void {
  print('\n| confidence | stances | right |\n| --- | --- | --- |');
  for (const [from, to] of [[0, 0.4], [0.4, 0.5], [0.5, 0.6], [0.6, 0.7], [0.7, 0.8], [0.8, 0.9], [0.9, 1.01]] as const) {
    const inside = scorer.answers.filter((a) => a.confidence >= from && a.confidence < to);
    if (inside.length > 0) print(`| ${from}–${Math.min(1, to)} | ${inside.length} | ${percent(inside.filter((a) => a.right).length / inside.length)} % |`);
  }
}

function showErrors(scorer: Scorer): void {
  const byCause = new Map<string, string[]>();
  for (const e of scorer.errors) {
    const line = `  ${e.kind} ${e.speaker} → ${e.target} ${e.polarity} | ${e.instead.join(', ') || '–'} | ${e.sentence.text}`;
    byCause.set(causeOf(e), [...(byCause.get(causeOf(e)) ?? []), line]);
  }
  for (const [cause, lines] of [...byCause].sort((a, b) => b[1].length - a[1].length)) console.log(`\n${cause}: ${lines.length}\n${lines.join('\n')}`);
}

/** Of these sets it is told what other thresholds give: one of the news that the development data are of, and one of all sorts. */
const SWEPT = new Set(['gold-check', 'world']);
const THRESHOLDS = [0.25, 0.35, undefined, 0.6, 0.75];

function showThresholds(articles: readonly GoldArticle[]): void {
  print('\n| `threshold` | P | R | tuple F1 | invented |');
  print('| --- | --- | --- | --- | --- |');
  for (const threshold of THRESHOLDS) {
    const system: System = ['', ({ text, parties }) => analyzeStance(text, { ...(parties && { parties }), ...(threshold !== undefined && { threshold }) })];
    const { precision, recall, tupleF1, invented } = score(articles, system).figures();
    print(`| ${threshold ?? 'none given'} | ${[precision, recall, tupleF1, invented].map(percent).join(' | ')} |`);
  }
}

function belowFloors(results: Record<string, Figures>): string[] {
  const floors = JSON.parse(readFileSync('test/floors.json', 'utf8')) as Record<string, Partial<Record<keyof Figures, number>>>;
  return Object.entries(floors).flatMap(([set, wanted]) =>
    Object.entries(wanted).flatMap(([key, floor]) => {
      const reached = results[set]?.[key as keyof Figures];
      if (reached === undefined) return [];
      const fails = key === 'invented' ? reached > floor : reached < floor;
      return fails ? [`${set} ${key}: ${percent(reached)}, floor ${percent(floor)}`] : [];
    }),
  );
}

const results: Record<string, Figures> = {};
for (const [name, articles, systems] of SETS) {
  if (articles.length === 0) continue;
  const scorers = (options.floors ? [OURS] : systems).map((system) => [system[0], score(articles, system)] as const);
  const own = (scorers[0] as (typeof scorers)[number])[1];
  results[name] = own.figures();
  if (options.json) continue;
  showTable(name, scorers.map(([system, scorer]) => [system, scorer.figures()] as const));
  if (name.startsWith('gold')) showReliability(own);
  if (!options.floors && SWEPT.has(name)) showThresholds(articles);
  if (options.errors && name === 'gold-dev') showErrors(own);
}
if (options.json) console.log(JSON.stringify(results));
if (options.floors) {
  const failures = belowFloors(results);
  for (const line of failures) console.error(`below the floor: ${line}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
if (options.write) writeBlock('evaluate', printed.join('\n').trim());
