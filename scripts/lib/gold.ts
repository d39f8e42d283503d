import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Party, StanceLabel, StanceMode } from '../../src/types';

/** One gold tuple: who is for or against whom in one sentence. */
export interface GoldStance {
  speaker: string;
  target: string;
  polarity: Exclude<StanceLabel, 'neutral'>;
  strength?: number;
  mode: StanceMode;
  optional?: boolean;
  cue?: string;
}

export interface GoldSpeaker {
  name: string;
  aliases?: string[];
  affiliation: string | null;
}

export interface GoldSentence {
  index: number;
  start: number;
  end: number;
  text: string;
  stances: GoldStance[];
}

/** An article with its gold. */
export interface GoldArticle {
  id: string;
  text: string;
  speakers: GoldSpeaker[];
  sentences: GoldSentence[];
  /** The parties it was annotated for; the default ones when absent. */
  parties?: readonly Party[];
}

/** Reads the articles of a folder of `ID.json` and `ID.txt`; none where the folder does not exist. */
export function readGold(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<GoldArticle, 'text'>;
      return { ...gold, text: readFileSync(join(folder, `${gold.id}.txt`), 'utf8') };
    });
}

const TITLE_WORDS = new Set(
  'mr mrs ms dr president prime minister foreign deputy secretary of state ambassador envoy spokesman spokeswoman spokesperson chief general senator sen rep chancellor the us russian iranian french german british european'.split(' '),
);

function plain(name: string): string {
  return name.toLowerCase().replace(/[’']s\b/gu, '').replace(/[^\p{L}\p{N} -]/gu, '').replace(/\s+/gu, ' ').trim();
}

function withoutTitles(name: string): string {
  return plain(name).split(' ').filter((word) => !TITLE_WORDS.has(word)).join(' ');
}

function surnames(names: readonly string[]): string[] {
  return names.filter((n) => /^\p{Lu}/u.test(n)).map((n) => withoutTitles(n).split(' ').at(-1) ?? '').filter((n) => n.length > 2);
}

/** Whether two holders, each under all its names, are the same: equal names, equal but for titles, or equal surnames. */
export function sameHolder(found: readonly string[], gold: readonly string[]): boolean {
  const share = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => x !== '' && b.includes(x));
  return (
    share(found.map(plain), gold.map(plain)) ||
    share(found.map(withoutTitles), gold.map(withoutTitles)) ||
    share(surnames(found), surnames(gold))
  );
}

/** All names of a gold speaker; a party's id stands for itself. */
export function namesOf(article: GoldArticle, speaker: string): string[] {
  const known = article.speakers.find((s) => s.name === speaker);
  return known ? [known.name, ...(known.aliases ?? [])] : [speaker];
}
