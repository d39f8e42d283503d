import Analyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readAttributed } from '../../src/analyzer';
import { compileParties } from '../../src/party/compile';
import { buildReport } from '../../src/report/report';
import { findVoices } from '../../src/stance/voice';
import type { DecidedStance } from '../../src/stance/types';
import type { StanceLabel, StanceReport } from '../../src/types';

type Sentiment = (sentence: string) => number;

let wink: ReturnType<typeof winkNLP> | undefined;

/** wink-nlp's sentiment of a sentence, in [-1, 1]. */
export const winkSentiment: Sentiment = (sentence) => {
  wink ??= winkNLP(winkModel, ['sbd', 'negation', 'sentiment']);
  return wink.readDoc(sentence).out(wink.its.sentiment) as unknown as number;
};

let afinn: Analyzer | undefined;

/** natural's SentimentAnalyzer with AFINN: mean valence of the words. */
export const afinnSentiment: Sentiment = (sentence) => {
  afinn ??= new Analyzer('English', PorterStemmer, 'afinn');
  return afinn.getSentiment(sentence.split(/[^\p{L}']+/u).filter(Boolean));
};

const parties = compileParties();
const REPORTING = new Set(['say', 'add', 'tell', 'state', 'stress', 'note', 'warn', 'announce', 'claim', 'report', 'call', 'condemn', 'reject', 'dismiss', 'write', 'tweet', 'urge']);

type Read = ReturnType<typeof readAttributed>;

function nearestSpeaker({ document, mentions }: Read, from: number, to: number): number {
  const { lemma } = document.tokens;
  let cue = from;
  while (cue < to && !REPORTING.has(lemma[cue] as string)) cue++;
  let best = -1;
  let distance = Infinity;
  for (let i = from; i < to; i++) {
    const mention = mentions.list[mentions.atToken[i] as number];
    if (!mention || mention.entity < 0 || Math.abs(i - cue) >= distance) continue;
    best = mention.entity;
    distance = Math.abs(i - cue);
  }
  return best;
}

function stance(sentence: number, holder: number, target: string, label: StanceLabel, token: number): DecidedStance {
  return { sentence, holder, target, label, score: label === 'favor' ? 0.5 : -0.5, confidence: 0.5, mode: 'indirect', evidence: [{ from: token, to: token + 1, rule: 'baseline', polarity: label }] };
}

function targetsIn({ document }: Read, from: number, to: number): Map<string, number> {
  const targets = new Map<string, number>();
  for (let i = from; i < to; i++) for (const p of document.parties[document.tokens.party[i] as number]?.parties ?? []) targets.set(p, i);
  return targets;
}

/** The sentiment of each sentence, by its nearest named speaker, toward every other party it names. */
export function sentimentBaseline(sentiment: Sentiment): (text: string) => StanceReport {
  return (text) => {
    const read = readAttributed(text, parties);
    const decided = read.document.sentences.flatMap((s, index) => {
      const holder = nearestSpeaker(read, s.from, s.to);
      const value = sentiment(text.slice(s.start, s.end));
      if (holder < 0 || value === 0) return [];
      const own = read.mentions.entities[holder]?.affiliation;
      return [...targetsIn(read, s.from, s.to)].filter(([p]) => p !== own).map(([p, token]) => stance(index, holder, p, value > 0 ? 'favor' : 'against', token));
    });
    return buildReport(read.document, read.mentions, read.attributions, { stances: decided, leanings: [] });
  };
}

/** Against every other party named in a speaker's words, with the library's own speakers. */
export function trivialBaseline(text: string): StanceReport {
  const read = readAttributed(text, parties);
  const decided = findVoices(read.document, read.attributions).flatMap((voices, index) =>
    voices.flatMap((voice) => {
      const own = read.mentions.entities[voice.holder]?.affiliation;
      const targets = new Map(voice.ranges.flatMap((r) => [...targetsIn(read, r.from, r.to)]));
      return [...targets].filter(([p]) => p !== own).map(([p, token]) => stance(index, voice.holder, p, 'against', token));
    }),
  );
  return buildReport(read.document, read.mentions, read.attributions, { stances: decided, leanings: [] });
}
