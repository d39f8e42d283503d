/*
 * Leaves out of src/attribution/weights.ts what texts of other kinds than the training articles hardly ever ask for:
 *   npx tsx scripts/prune-attribution.ts [../shared/data/tehran-times/articles.jsonl]
 * The texts: the given file's (`text` of each line) and the articles written for this library.
 */
import { writeFileSync } from 'node:fs';
import { unpackModel } from '../src/attribution/unpack';
import { packedModel } from '../src/attribution/weights';
import { readArticles } from './lib/articles';
import { packModel } from './lib/attribution-pack';
import { countUses, inUse } from './lib/attribution-use';
import { readWritten } from './lib/stance-data';

/** Size in steps times uses, below which a weight goes. Relation F1 on PolNeAR's dev split: 69.3 with all weights, 69.6 at 6, 69.3 at 12, 69.0 at 24. */
const LEAST = 6;

const [file = '../shared/data/tehran-times/articles.jsonl'] = process.argv.slice(2);
const articles = [...readArticles(file), ...['scripts/annotations/written', 'scripts/annotations/written/unlearnt'].flatMap(readWritten)];
const model = unpackModel(packedModel);
const uses = countUses(articles.map((a) => a.text), model);
const packed = packModel({ ...model, cue: inUse(model.cue, uses.cue, 1, LEAST), span: inUse(model.span, uses.span, 2, LEAST) }, packedModel.heads.split(' '));
writeFileSync(new URL('../src/attribution/weights.ts', import.meta.url), packed.source);
console.log(packed.report);
