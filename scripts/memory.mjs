/**
 * `npm run memory`, after `npm run build`: what the heap grows by over 10,000 articles, with new words in every one of them;
 * fails beyond 5 MB.
 */
import { existsSync, readFileSync } from 'node:fs';
import { analyzeStance } from '../dist/index.js';

const ARTICLES = 10_000;
const BEFORE = 500;
const MOST = 5;
const COLLECTION = '../shared/data/tehran-times/articles.jsonl';

const texts = existsSync(COLLECTION)
  ? readFileSync(COLLECTION, 'utf8').trim().split('\n').map((line) => JSON.parse(line).text)
  : ['zarif-in-moscow', 'dzhagaryan-interview'].map((name) => readFileSync(`fixtures/${name}.txt`, 'utf8'));

/** Megabytes in use after a full collection. */
function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

function read(i) {
  analyzeStance(`${texts[i % texts.length]}\nZork${i} of Grok${i * 7} condemned the ungrokkable${i}.`);
}

for (let i = 0; i < BEFORE; i++) read(i);
const atFirst = heap();
for (let i = 0; i < ARTICLES; i++) {
  read(i + BEFORE);
  if ((i + 1) % 2500 === 0) console.log(`${i + 1} articles: ${(heap() - atFirst).toFixed(2)} MB more than after the first ${BEFORE}`);
}
if (heap() - atFirst > MOST) process.exitCode = 1;
