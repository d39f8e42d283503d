/**
 * `npm run bench [-- --write]`: what reading for stances costs, as multiples of wink-nlp's own reading of the same articles.
 * All tasks run in turn in every round, so that a busy moment hits all of them; the median of the rounds counts, in
 * the process's own time. It is bundled first, as for a user: the loader that runs TypeScript makes every closure dearer.
 * `--write` puts the tables into README.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Bench, type TimestampProvider } from 'tinybench';
import vader from 'vader-sentiment';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findAttributions } from '../src/attribution/attribute';
import { parseClauses } from '../src/clause/parse';
import { readDocument } from '../src/document/read';
import { createAnalyzer } from '../src/index';
import { findMentions } from '../src/mention/find';
import { compileParties } from '../src/party/compile';
import { findWordings } from '../src/party/find';
import { findQuotations } from '../src/quotation/find';
import { buildReport } from '../src/report/report';
import { resolveSpeakers } from '../src/speaker/resolve';
import { decideStances } from '../src/stance/decide';
import { worldParties } from '../src/world/index';
import { readArticles } from './lib/articles';
import { afinnSentiment } from './lib/baselines';
import { median } from './lib/numeric';
import { poolSpeed } from './lib/pool-speed';
import { writeBlock } from './lib/readme';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
/** Rounds before these, for the engine to compile what is hot. */
const WARM_UP = 12;
const POOL_ARTICLES = 160;
const COLLECTION = '../shared/data/tehran-times/articles.jsonl';

function articles(most: number): string[] {
  if (existsSync(COLLECTION)) {
    return readArticles(COLLECTION).slice(0, most).map((a) => a.text);
  }
  const fixtures = ['zarif-in-moscow', 'dzhagaryan-interview'].map((name) => readFileSync(`fixtures/${name}.txt`, 'utf8'));
  return Array.from({ length: most }, (_, i) => fixtures[i % 2] as string);
}

/** Measured first: what this process holds later would be marked again and again while the threads work. */
const poolRows = await poolSpeed(articles(POOL_ARTICLES));

const texts = articles(20);
const characters = texts.reduce((n, text) => n + text.length, 0);
const nlp = winkNLP(winkModel, ['sbd', 'pos', 'negation']);
const analyzer = createAnalyzer();
const parties = compileParties();
const world = createAnalyzer({ parties: worldParties });

/** Everything that each room is handed, so that each can be measured alone. */
const handed = texts.map((text) => {
  const found = findWordings(text, parties);
  const document = readDocument(text, found);
  const quotations = findQuotations(document);
  const mentions = findMentions(document, parties);
  const clauses = parseClauses(document);
  const raw = findAttributions(document, quotations, mentions, clauses);
  const attributions = resolveSpeakers(document, mentions, clauses, raw);
  const read = { document, quotations, mentions, clauses, attributions };
  return { text, found, raw, ...read, read, decided: decideStances(read) };
});
type Handed = (typeof handed)[number];

const BASE = 'wink-nlp readDoc (sbd, pos, negation)';
const sentencesOf = (h: Handed): string[] => h.document.sentences.map((s) => h.text.slice(s.start, s.end));
const sentences = handed.map(sentencesOf);

const each = (task: (h: Handed) => unknown) => (): void => handed.forEach(task);
const TASKS: [string, () => void][] = [
  [BASE, each(({ text }) => nlp.readDoc(text))],
  ['**analyzeStance**', each(({ text }) => analyzer.analyzeStance(text))],
  ['**extractAttributions**', each(({ text }) => analyzer.extractAttributions(text))],
  [`analyzeStance with ${worldParties.length} parties`, each(({ text }) => world.analyzeStance(text))],
  ['room: party', each(({ text }) => findWordings(text, parties))],
  ['room: document', each(({ text, found }) => readDocument(text, found))],
  ['room: quotation', each(({ document }) => findQuotations(document))],
  ['room: mention', each(({ document }) => findMentions(document, parties))],
  ['room: clause', each(({ document }) => parseClauses(document))],
  ['room: attribution', each(({ document, quotations, mentions, clauses }) => findAttributions(document, quotations, mentions, clauses))],
  ['room: speaker', each(({ document, mentions, clauses, raw }) => resolveSpeakers(document, mentions, clauses, raw))],
  ['room: stance', each(({ read }) => decideStances(read))],
  ['room: report', each(({ document, mentions, attributions, decided }) => buildReport(document, mentions, attributions, decided))],
  ['natural’s AFINN, sentence by sentence', () => sentences.forEach((list) => list.forEach(afinnSentiment))],
  ['VADER, sentence by sentence', () => sentences.forEach((list) => list.forEach((s) => vader.SentimentIntensityAnalyzer.polarity_scores(s)))],
];

/** The process's own time in milliseconds: another program on the machine does not count. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const same = (time: unknown): number => time as number;
const OWN_TIME: TimestampProvider = { name: 'own', fn: ownTime, fromMs: same, toMs: same };

async function round(): Promise<Map<string, number>> {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true, timestampProvider: OWN_TIME });
  for (const [name, task] of TASKS) bench.add(name, task);
  await bench.run();
  return new Map(bench.tasks.map((task) => [task.name, 'latency' in task.result ? task.result.latency.mean : Number.NaN]));
}

/** Milliseconds of one call on articles one after another, `length` characters in all; the best of three. */
function timeOf(length: number): number {
  const text = Array.from({ length: Math.ceil(length / characters) + 1 }, () => texts.join('\n\n')).join('\n\n').slice(0, length);
  return Math.min(...Array.from({ length: 3 }, () => {
    const began = performance.now();
    analyzer.analyzeStance(text);
    return performance.now() - began;
  }));
}

/** What a fresh process needs: measured in one, on the built package where there is one. */
function freshProcess(): string[][] {
  if (!existsSync('dist/index.js')) return [['(import and first call: npm run build first)', '', '']];
  const code = `const t0 = performance.now(), m0 = process.memoryUsage().rss;
const { analyzeStance } = await import('./dist/index.js'); const t1 = performance.now();
analyzeStance(process.argv[1]); const t2 = performance.now();
console.log(JSON.stringify([t1 - t0, t2 - t1, (process.memoryUsage().rss - m0) / 1e6]));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code, texts[0] as string], { encoding: 'utf8' });
  const [load, first, memory] = JSON.parse(stdout) as [number, number, number];
  return [['import', `${load.toFixed(0)} ms`, ''], ['first call', `${first.toFixed(0)} ms`, ''], ['resident memory added by both', `${memory.toFixed(0)} MB`, '']];
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

for (let i = 0; i < WARM_UP; i++) await round();
const rounds: Map<string, number>[] = [];
for (let i = 0; i < ROUNDS; i++) rounds.push(await round());
const taskRows = TASKS.map(([name]) => {
  const ratio = median(rounds.map((r) => (r.get(name) as number) / (r.get(BASE) as number)));
  const perThousand = (median(rounds.map((r) => r.get(name) as number)) / characters) * 1000;
  return [name, ratio.toFixed(2), perThousand.toFixed(3)];
});
const lengths = [10_000, 50_000, 200_000, 1_000_000];
const growth = lengths.map((length) => [length, (timeOf(length) / length) * 1000] as const);
const at50k = growth[1]?.[1] as number;

const report = [
  `${texts.length} articles, ${characters} characters, ${ROUNDS} rounds in the process’s own time; Node ${process.versions.node}, \`npm run bench\``,
  table(['', `× readDoc`, 'ms per 1,000 characters'], taskRows),
  table(['one text of', 'ms per 1,000 characters', '× at 50,000'], growth.map(([length, cost]) => [`${length.toLocaleString('en')} characters`, cost.toFixed(3), (cost / at50k).toFixed(2)])),
  table(['in a fresh process', '', ''], freshProcess()),
  table([`pool of ${availableParallelism()} cores`, 'articles in a second', '× one thread'], poolRows),
  '`npm run memory` reads 10,000 articles and fails where the heap grows by more than 5 MB.',
].join('\n\n');
console.log(report);

if (process.argv.includes('--write')) writeBlock('bench', report);
