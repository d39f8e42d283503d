import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAttributed } from '../../src/analyzer';
import type { Entity } from '../../src/mention/types';
import { compileParties } from '../../src/party/compile';
import { defaultParties } from '../../src/party/defaults';
import { describeCandidates, type DescribedCandidate, type StanceInput } from '../../src/stance/decide';
import { FeatureNames } from '../../src/stance/names';
import type { Party } from '../../src/types';
import { linesIn, readArticles } from './articles';
import { namesOf, readGold, sameHolder, type GoldArticle, type GoldSentence, type GoldStance } from './gold';

/** An article read as far as the candidates. */
export interface PreparedArticle {
  article: GoldArticle;
  input: StanceInput;
  described: DescribedCandidate[];
  /** For each candidate: 0 none, 1 favor, 2 against. */
  labels: number[];
  weights: number[];
}

/** Numbers for all features met in training. */
export const FEATURE_NAMES = new FeatureNames([], true);

const OPTIONAL_WEIGHT = 0.5;

/** The parties that our own annotations know beside the default ones. */
const FURTHER_PARTIES: Party[] = [
  { id: 'Israel', name: 'Israel', aliases: ['Zionist regime', 'Zionist entity'], demonyms: ['Israeli', 'Israelis', 'Zionist', 'Zionists'], seats: ['Tel Aviv'] },
  { id: 'Saudi', name: 'Saudi Arabia', demonyms: ['Saudi', 'Saudis'], seats: ['Riyadh'] },
  { id: 'China', name: 'China', demonyms: ['Chinese'], seats: ['Beijing'] },
  { id: 'Turkey', name: 'Turkey', demonyms: ['Turkish', 'Turks'], seats: ['Ankara'] },
  { id: 'Syria', name: 'Syria', demonyms: ['Syrian', 'Syrians'], seats: ['Damascus'] },
  { id: 'Iraq', name: 'Iraq', demonyms: ['Iraqi', 'Iraqis'], seats: ['Baghdad'] },
];

/** The parties of the articles on an American campaign: people, and the bodies they belong to. */
const CAMPAIGN_PARTIES: Party[] = [
  { id: 'Trump', name: 'Donald Trump' },
  { id: 'Clinton', name: 'Hillary Clinton', aliases: ['Hillary', 'Hillary Rodham Clinton'] },
  { id: 'Sanders', name: 'Bernie Sanders' },
  { id: 'Cruz', name: 'Ted Cruz' },
  { id: 'Obama', name: 'Barack Obama' },
  { id: 'Republicans', name: 'Republican Party', aliases: ['GOP', 'Republicans', 'RNC'], demonyms: ['Republican', 'Republicans'] },
  { id: 'Democrats', name: 'Democratic Party', aliases: ['Democrats', 'DNC'], demonyms: ['Democrat', 'Democrats'] },
];

/** Sentence, speaker, target, polarity, strength, mode, optional. */
type AnnotatedStance = [number, string, string, 'favor' | 'against', number, GoldStance['mode'], 0 | 1];

interface Annotations {
  id: string;
  speakers: GoldArticle['speakers'];
  stances: AnnotatedStance[];
}

/** Of an article of the Tehran Times (by its id) or of PolNeAR (`PART/NAME`), whose text lies beside the project. */
interface AnnotationLine extends Annotations {
  sentences: [number, number][];
  /** Parties of this article beside those of its collection. */
  parties?: Party[];
}

/** An article written for this library: its sentences, paragraph by paragraph, with its own parties or the default ones. */
interface WrittenLine extends Annotations {
  text: string[][];
  parties?: Party[];
}

const linesOf = (folder: string): string[] => readdirSync(folder).filter((f) => f.endsWith('.jsonl')).sort().flatMap((file) => linesIn(join(folder, file)));

function annotated(text: string, ranges: readonly (readonly [number, number])[], { id, speakers, stances }: Annotations, parties: Party[] | undefined): GoldArticle {
  const sentences = ranges.map(([start, end], index): GoldSentence => ({ index, start, end, text: text.slice(start, end), stances: [] }));
  for (const [index, speaker, target, polarity, strength, mode, optional] of stances) {
    sentences[index]?.stances.push({ speaker, target, polarity, strength, mode, ...(optional ? { optional: true } : {}) });
  }
  return { id, text, speakers, sentences, ...(parties ? { parties } : {}) };
}

/** Our own annotations (places and judgements only) of articles whose texts lie beside the project, in `data`; none without it. */
export function readAnnotations(folder: string, data: string): GoldArticle[] {
  const collection = join(data, 'tehran-times/articles.jsonl');
  if (![folder, collection, join(data, 'polnear')].every(existsSync)) return [];
  let texts: Map<string, string> | undefined;
  const collectedText = (id: string): string => {
    texts ??= new Map(readArticles(collection).map((a) => [a.id, a.text]));
    return texts.get(id) ?? '';
  };
  const campaignText = (part: string, name: string): string => readFileSync(join(data, 'polnear', part, 'text', `${name}.txt`), 'utf8');
  return linesOf(folder).map((line) => {
    const a = JSON.parse(line) as AnnotationLine;
    const [part = '', name] = a.id.split('/');
    const text = name === undefined ? collectedText(a.id) : campaignText(part, name);
    return annotated(text, a.sentences, a, [...(name === undefined ? [...defaultParties, ...FURTHER_PARTIES] : CAMPAIGN_PARTIES), ...(a.parties ?? [])]);
  });
}

/** Articles written for this library, with their annotations. */
export function readWritten(folder: string): GoldArticle[] {
  return linesOf(folder).map((line) => {
    const a = JSON.parse(line) as WrittenLine;
    const ranges: [number, number][] = [];
    let text = '';
    a.text.forEach((paragraph, p) => paragraph.forEach((sentence, s) => {
      text += s > 0 ? ' ' : p > 0 ? '\n\n' : '';
      ranges.push([text.length, text.length + sentence.length]);
      text += sentence;
    }));
    return annotated(text, ranges, a, a.parties);
  });
}

const EVENT_PARTIES: Party[] = [
  { id: 'Tarvia', name: 'Tarvia', demonyms: ['Tarvian', 'Tarvians'] },
  { id: 'Norlund', name: 'Norlund', demonyms: ['Norlundic'] },
  { id: 'Vesmark', name: 'Vesmark', demonyms: ['Vesmarkian'] },
  { id: 'Oltania', name: 'Oltania', demonyms: ['Oltanian'] },
];
const EVENT_ID = 'event-';
const EVENT_PAIR = /(?<sign>[-+0]) (?<actor>\S+) > (?<target>[^\s,]+)/gu;

/** Events between invented countries: each line is a document of one sentence. */
export function readEvents(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line, i) => {
    const [pairs = '', text] = line.split(' | ');
    if (text === undefined) return [];
    const stances = Array.from(pairs.matchAll(EVENT_PAIR), ({ groups }) => groups as { sign: string; actor: string; target: string })
      .filter(({ sign }) => sign !== '0')
      .map(({ sign, actor, target }): GoldStance => ({ speaker: actor, target, polarity: sign === '+' ? 'favor' : 'against', strength: 2, mode: 'act' }));
    return [{ id: `${EVENT_ID}${i}`, text, speakers: [], sentences: [{ index: 0, start: 0, end: text.length, text, stances }], parties: EVENT_PARTIES }];
  });
}

function goldSentenceOf(article: GoldArticle, start: number, end: number): GoldSentence | undefined {
  let best: GoldSentence | undefined;
  let most = 0;
  for (const s of article.sentences) {
    const shared = Math.min(s.end, end) - Math.max(s.start, start);
    if (shared > most) [best, most] = [s, shared];
  }
  return best;
}

/** Whether what this holder does is its party's doing: readers name the one or the other. In an event that is so of anybody. */
function actsForSide(article: GoldArticle, { kind }: Entity): boolean {
  return article.id.startsWith(EVENT_ID) || kind === 'institution' || kind === 'group';
}

function labelOf(prepared: Omit<PreparedArticle, 'labels' | 'weights'>, { candidate: c }: DescribedCandidate): { label: number; weight: number } {
  const { article, input } = prepared;
  const range = input.document.sentences[c.sentence];
  const entity = input.mentions.entities[c.holder];
  const gold = range ? goldSentenceOf(article, range.start, range.end) : undefined;
  const stances = (gold?.stances ?? []).filter((g) => g.target === c.target);
  const heldBy = (names: readonly string[]): GoldStance[] => stances.filter((g) => sameHolder(names, namesOf(article, g.speaker)));
  const own = heldBy(entity ? [entity.name, ...entity.aliases] : ['narrator']);
  const same = own.length > 0 ? own : heldBy(entity && actsForSide(article, entity) ? [entity.affiliation ?? ''] : []);
  const found = same.find((g) => !g.optional) ?? same[0];
  if (!found) return { label: 0, weight: 1 };
  return { label: found.polarity === 'favor' ? 1 : 2, weight: found.optional ? OPTIONAL_WEIGHT : 1 };
}

/** Reads an article as far as the candidates, and labels them by its gold. */
export function prepare(article: GoldArticle): PreparedArticle {
  const input = readAttributed(article.text, compileParties(article.parties ? { parties: article.parties } : {}));
  const read = { article, input, described: describeCandidates(input, FEATURE_NAMES) };
  const labelled = read.described.map((d) => labelOf(read, d));
  return { ...read, labels: labelled.map((l) => l.label), weights: labelled.map((l) => l.weight) };
}

export { readGold };
