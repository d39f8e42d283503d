/*
 * Measures, for each relation of relations.ts, the share of stance-bearing sentences that stay the same:
 *   npm run neutrality [-- fixtures gold-dev gold-check raw --list --write]
 * `--list` shows what differs in the texts that may be read (not those of gold-check); `--write` puts the table into README.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnalyzer } from '../src/analyzer';
import type { StanceReport } from '../src/types';
import { readArticles } from './lib/articles';
import { writeBlock } from './lib/readme';
import { relations, type Relation } from './relations';

/** How much stayed the same, and what did not. */
export interface Outcome {
  same: number;
  all: number;
  differing: string[];
}

/**
 * The stances of each sentence that has any, by where it starts in the original. A speaker is known by the place of
 * its first mention there: ids are numbers of one report, and names hold the names of parties.
 */
function stancesByStart(report: StanceReport, back: (offset: number) => number, party: (id: string) => string): Map<number, string> {
  const map = new Map<number, string>();
  const first = new Map(report.speakers.map((s) => [s.id, `speaker at ${back(s.mentions[0]?.start ?? 0)}`]));
  for (const s of report.sentences) {
    const list = s.stances.filter((x) => x.label !== 'neutral').map((x) => `${first.get(x.speaker) ?? party(x.speaker)} → ${party(x.target)} ${x.label}`);
    if (list.length > 0) map.set(back(s.start), [...new Set(list)].sort().join('; '));
  }
  return map;
}

const plain = createAnalyzer();
const readings = new Map<string, StanceReport>();

/** The reading of an unchanged text, which every relation asks for again. */
function readPlain(text: string): StanceReport {
  let report = readings.get(text);
  if (!report) readings.set(text, (report = plain.analyzeStance(text)));
  return report;
}

/** Compares the reading of a text with that of the changed text, sentence by sentence. */
export function compare(text: string, relation: Relation): Outcome {
  const outcome: Outcome = { same: 0, all: 0, differing: [] };
  const changed = relation.change(text);
  if (!changed) return outcome;
  const other = relation.options ? createAnalyzer(relation.options(text)) : plain;
  const before = stancesByStart(readPlain(text), (o) => o, (id) => id);
  const after = stancesByStart(other.analyzeStance(changed.text), changed.toOriginal, relation.partyBack ?? ((id) => id));
  for (const start of new Set([...before.keys(), ...after.keys()])) {
    outcome.all++;
    if (before.get(start) === after.get(start)) outcome.same++;
    else outcome.differing.push(`${JSON.stringify(text.slice(start, start + 160))}\n    ${before.get(start) ?? 'nothing'}  |  ${after.get(start) ?? 'nothing'}`);
  }
  return outcome;
}

/** The outcome over several texts. */
export function compareAll(texts: readonly string[], relation: Relation): Outcome {
  const total: Outcome = { same: 0, all: 0, differing: [] };
  for (const text of texts) {
    const { same, all, differing } = compare(text, relation);
    total.same += same;
    total.all += all;
    total.differing.push(...differing);
  }
  return total;
}

function articlesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((f) => f.endsWith('.txt')).sort().map((f) => readFileSync(join(folder, f), 'utf8'));
}

const MOST_RAW = 300;

function rawArticles(file: string): string[] {
  if (!existsSync(file)) return [];
  return readArticles(file).slice(0, MOST_RAW).map((a) => a.text);
}

/** The texts at hand, by where they come from. */
export function corpora(): Map<string, string[]> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const shared = join(root, '..', 'shared');
  const all = new Map([
    ['fixtures', articlesIn(join(root, 'fixtures'))],
    ['gold-dev', articlesIn(join(shared, 'gold-dev'))],
    ['gold-check', articlesIn(join(shared, 'gold-check'))],
    ['raw', rawArticles(join(shared, 'data', 'tehran-times', 'articles.jsonl'))],
  ]);
  return new Map([...all].filter(([, texts]) => texts.length > 0));
}

/** One row of the table: the share that stayed the same in each collection, and of how many sentences. */
function rowOf(name: string, outcomes: readonly Outcome[]): string {
  const cells = outcomes.map(({ same, all }) => (all > 0 ? `${((100 * same) / all).toFixed(2)} % of ${all}` : '–'));
  return `| ${name} | ${cells.join(' | ')} |`;
}

function main(args: readonly string[]): void {
  const wanted = args.filter((a) => !a.startsWith('--'));
  const texts = [...corpora()].filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const rows = [`| | ${texts.map(([name]) => name).join(' | ')} |`, `| --- |${' ---: |'.repeat(texts.length)}`];
  for (const row of rows) console.log(row);
  for (const relation of relations) {
    const outcomes = texts.map(([name, corpus]) => ({ name, ...compareAll(corpus, relation) }));
    rows.push(rowOf(relation.name, outcomes));
    console.log(rows.at(-1));
    if (args.includes('--list')) for (const { name, differing } of outcomes) if (name !== 'gold-check') for (const d of differing.slice(0, 12)) console.log(`  ${name}: ${d}`);
  }
  if (args.includes('--write')) writeBlock('neutrality', rows.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
