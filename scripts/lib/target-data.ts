import { readFileSync } from 'node:fs';
import { compileParties } from '../../src/party/compile';
import { readMarked } from '../../src/target/marked';
import type { MarkedPassage } from '../../src/target/marked';

/** One labelled target of NewsMTSC, read. */
export interface Example extends MarkedPassage {
  /** 0 against, 1 neutral, 2 favor. */
  label: number;
  /** Hash of the sentence: equal sentences stay together when the data is split. */
  group: number;
}

interface Row {
  sentence_normalized: string;
  targets: { from: number; to: number; polarity: number }[];
}

/** FNV-1a of the letters of a sentence. */
function groupOf(sentence: string): number {
  let hash = 0x811c9dc5;
  for (const character of sentence.toLowerCase().replace(/[^a-z]/gu, '')) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** Reads a file of NewsMTSC, one example for each target. */
export function readExamples(file: string): Example[] {
  const parties = compileParties({});
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const row = JSON.parse(line) as Row;
      const group = groupOf(row.sentence_normalized);
      return row.targets.map((target) => ({
        ...readMarked(row.sentence_normalized, { start: target.from, end: target.to }, parties),
        label: target.polarity / 2 - 1,
        group,
      }));
    });
}
