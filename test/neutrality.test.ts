import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare, compareAll, corpora } from '../scripts/neutrality';
import { allExchanges, oneParagraph, relations, renameSpeaker, straightQuotes, withoutDots, type Relation } from '../scripts/relations';
import { readDocument } from '../src/document/read';
import { compileParties } from '../src/party/compile';
import { findWordings } from '../src/party/find';
import type { AnalyzeOptions } from '../src/types';

const fixtures = readdirSync('fixtures').filter((f) => f.endsWith('.txt')).map((f) => readFileSync(`fixtures/${f}`, 'utf8'));

/** Sentences of our own, each with what names could give away: articles, dots, possessives, lists, hyphens, capitals. */
const SENTENCES = [
  'The U.S. condemned an Iranian move. It said the United States’ patience had ended.',
  'Russia’s envoy thanked Iran. U.S. officials did not.',
  'An American diplomat left Iran, a Russian one the U.S. The Iranians stayed.',
  'Washington trusts neither Moscow nor Tehran, the White House said.',
  '“We trust the U.S.” The minister praised Europe’s role, and an EU plan.',
  'Iran-Russia ties and U.S.-led, anti-Iran and pro-Russian moves: the Americans, the Russians and the Europeans.',
  'IRAN REJECTS U.S. DEMANDS\nThe Islamic Republic of Iran rejected them.',
  'Sanctions on Iran (by the U.S.) hurt Europeans’ trade with Russia.',
  'Iran, Russia and the EU signed an accord; the U.S. Congress attacked it.',
  'TEHRAN – Envoys met in Tehran and flew to Washington and Moscow. The Tehran Times saw them near the White House.',
];

interface Shape {
  words: string[];
  tags: string[];
  sentences: number[];
}

/** All that later stages see of a text, but for the parties. */
function shape(text: string, options?: AnalyzeOptions): Shape {
  const { tokens } = readDocument(text, findWordings(text, compileParties(options)));
  return { words: tokens.lower, tags: tokens.pos, sentences: Array.from(tokens.sentence) };
}

function expectSameShape(text: string, relation: Relation): void {
  const changed = relation.change(text);
  if (changed) expect(shape(changed.text, relation.options?.(text)), changed.text).toEqual(shape(text));
}

describe('by construction: tokens, tags and sentences stay the same', () => {
  test.each([...allExchanges(), straightQuotes, withoutDots, oneParagraph].map((r) => [r.name, r] as const))('%s', (name, relation) => {
    for (const sentence of SENTENCES) expectSameShape(sentence, relation);
    // A name with a dot at the end of a sentence leaves it open whether the sentence ends; the figure below counts that.
    if (!name.endsWith('with dots')) for (const text of fixtures) expectSameShape(text, relation);
  });
});

describe('in the report: what is read changes with the names and in nothing else', () => {
  const FEWEST: Readonly<Record<string, number>> = { [renameSpeaker.name]: 0.9, [oneParagraph.name]: 0.9 };

  test.each(relations.map((r) => [r.name, r] as const))('%s, over the fixtures', { timeout: 60_000 }, (name, relation) => {
    const { same, all, differing } = compareAll(fixtures, relation);
    const fewest = FEWEST[name] ?? (name.endsWith('with dots') ? 0.95 : 0.99);
    expect(all === 0 ? 1 : same / all, differing.join('\n')).toBeGreaterThanOrEqual(fewest);
  });

  test.each(allExchanges().map((r) => [r.name, r] as const))('%s, over sentences of our own', (_, relation) => {
    for (const sentence of SENTENCES) expect(compare(sentence, relation).differing, sentence).toEqual([]);
  });
});

const shared = corpora();

describe.skipIf(!shared.has('gold-dev'))('over the articles with gold', () => {
  test.each(allExchanges().map((r) => [r.name, r] as const))('%s', { timeout: 60_000 }, (_, relation) => {
    const dev = compareAll(shared.get('gold-dev') ?? [], relation);
    expect(dev.same / dev.all, dev.differing.join('\n')).toBeGreaterThanOrEqual(0.99);
    // What differs there is not to be read.
    const check = compareAll(shared.get('gold-check') ?? [], relation);
    expect(check.same / check.all).toBeGreaterThanOrEqual(0.99);
  });
});
