/*
 * Learns the attribution model from PolNeAR and writes it as src/attribution/weights.ts.
 *   npx tsx scripts/train-attribution.ts TRAIN_FOLDER [DEV_FOLDER]
 * Dev is only measured on. Later steps learn from what earlier ones say of articles they have not seen.
 */
import { writeFileSync } from 'node:fs';
import { CUE_BITS, type SentenceFrame } from '../src/attribution/cueFeatures';
import { wordCode } from '../src/attribution/hash';
import { sigmoid, WEIGHT_STEP } from '../src/attribution/model';
import { proposeFor, viewCue, visitCandidates, type Proposal } from '../src/attribution/propose';
import { RANK_BITS, rankFeatures } from '../src/attribution/rank';
import { CUE, RANK } from '../src/attribution/templates';
import { Scorer } from '../src/attribution/scorer';
import { SPAN_BITS, STEP_BITS } from '../src/attribution/spanFeatures';
import { readPolnear, type GoldArticle, type GoldAttribution } from './lib/attribution-gold';
import { trainChain, trainLogistic, type ChainExample, type Example } from './lib/attribution-learn';
import { matched } from './lib/attribution-match';
import { packModel, PRUNED, rounded, type LearntModel } from './lib/attribution-pack';
import { slotsOf, spanSlots, stepSlots } from './lib/attribution-slots';

const FOLDS = 4;
const CUE_FLOOR = 0.1;
/** The library follows fewer cues than are learnt from: those below come to nothing, and take a sixth of the time. */
const FOLLOWED_FLOOR = 0.25;
const CUE_SCHEDULE = { epochs: 8, rate: 0.02, decay: 3e-6, leastUses: 2 };
const CHAIN_SCHEDULE = { epochs: 7, rate: 0.01, decay: 3e-6, leastUses: 3 };
const RANK_SCHEDULE = { epochs: 10, rate: 0.015, decay: 1e-4, leastUses: 2 };

interface CueExample extends Example {
  article: number;
  cue: number;
  frame: SentenceFrame;
  /** The probability given by a model that did not learn from this article. */
  probability: number;
}

type LearntChains = Pick<LearntModel, 'span' | 'step'>;

const clock = Date.now();
function log(message: string): void {
  console.log(`${((Date.now() - clock) / 1000).toFixed(0).padStart(4)} s  ${message}`);
}
const foldOf = (article: number): number => article % FOLDS;

/** Lemmas that head cues without being tagged as verbs, often enough to be worth a look. */
function cueHeads(articles: readonly GoldArticle[]): string[] {
  const asHead = new Map<string, number>();
  const anywhere = new Map<string, number>();
  for (const { reading, gold } of articles) {
    const heads = new Set(gold.map((g) => g.head));
    const { tokens } = reading.document;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.pos[i] === 'VERB' || reading.codes.klass[i] === 11) continue;
      const lemma = tokens.lemma[i] as string;
      anywhere.set(lemma, (anywhere.get(lemma) ?? 0) + 1);
      if (heads.has(i)) asHead.set(lemma, (asHead.get(lemma) ?? 0) + 1);
    }
  }
  return [...asHead].filter(([lemma, n]) => n >= 2 && n / (anywhere.get(lemma) as number) >= 0.02).map(([lemma]) => lemma).sort();
}

function cueExamples(articles: readonly GoldArticle[], heads: ReadonlySet<number>): CueExample[] {
  const list: CueExample[] = [];
  articles.forEach(({ reading, gold }, article) => {
    const cues = new Set(gold.map((g) => g.head));
    visitCandidates(reading, heads, (cue, frame, values) => {
      list.push({ article, cue, frame, slots: slotsOf(CUE, values, CUE_BITS), label: cues.has(cue), probability: 0 });
    });
  });
  return list;
}

function chainExample(article: GoldArticle, cue: number, frame: SentenceFrame): ChainExample {
  const { reading } = article;
  const view = viewCue(reading, cue, frame);
  const labels = new Uint8Array(view.tokens.length);
  const gold = article.gold.find((g) => g.head === cue);
  view.tokens.forEach((t, k) => {
    if (gold?.content.some((r) => t >= r.from && t < r.to)) labels[k] = 2;
    else if (gold?.source.some((r) => t >= r.from && t < r.to)) labels[k] = 1;
  });
  return { spans: spanSlots(reading, view), steps: stepSlots(reading, view), labels };
}

/** Fills in what models that did not see an article say of it. */
function crossFit<T extends { article: number }>(examples: readonly T[], train: (seen: T[]) => (unseen: T[]) => void): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const use = train(examples.filter((e) => foldOf(e.article) !== fold));
    use(examples.filter((e) => foldOf(e.article) === fold));
  }
}

/** What rounded weights say of an example. */
function probability(weights: Int8Array, { slots }: Example): number {
  return sigmoid(slots.reduce((sum, s) => sum + (weights[s] as number), 0) * WEIGHT_STEP);
}

function scoreCues(weights: Int8Array, examples: readonly CueExample[]): void {
  for (const e of examples) e.probability = probability(weights, e);
}

function bestThreshold(scored: readonly { p: number; right: boolean }[], gold: number): { threshold: number; f1: number } {
  const sorted = [...scored].sort((a, b) => b.p - a.p);
  let hits = 0;
  let best = { threshold: 0.5, f1: 0 };
  sorted.forEach(({ p, right }, k) => {
    hits += Number(right);
    const f1 = (2 * hits) / (k + 1 + gold);
    if (f1 > best.f1) best = { threshold: p, f1 };
  });
  return best;
}

/** Proposals article by article, with their features and whether they are right. */
function rankExamples(articles: readonly GoldArticle[], proposals: ReadonlyMap<number, Proposal[]>): (Example & { article: number })[] {
  return [...proposals].flatMap(([article, list]) => {
    const { reading, gold } = articles[article] as { reading: GoldArticle['reading']; gold: GoldAttribution[] };
    list.sort((a, b) => a.cue - b.cue);
    const right = matched(list, gold);
    return list.map((_, k) => ({ article, slots: slotsOf(RANK, rankFeatures(reading, list, k), RANK_BITS), label: right[k] as boolean }));
  });
}

function proposeAll(articles: readonly GoldArticle[], cues: readonly CueExample[], chains: LearntChains, into: Map<number, Proposal[]>): void {
  articles.forEach(({ reading }, article) => {
    const own = cues.filter((c) => c.article === article);
    if (own.length === 0) return;
    const scorer = new Scorer(reading, chains);
    const list = own.flatMap((c) => proposeFor(reading, scorer, c) ?? []);
    into.set(article, [...(into.get(article) ?? []), ...list]);
  });
}

function countGold(articles: readonly GoldArticle[]): number {
  return articles.reduce((n, a) => n + a.gold.length, 0);
}

function main(): void {
  const [trainFolder = '../shared/data/polnear/train', devFolder] = process.argv.slice(2);
  const articles = readPolnear(trainFolder);
  log(`${articles.length} articles, ${countGold(articles)} attributions`);
  const headWords = cueHeads(articles);
  const heads = new Set(headWords.map(wordCode));
  const cues = cueExamples(articles, heads);
  log(`${headWords.length} heads that are no verbs, ${cues.length} candidates, ${cues.filter((c) => c.label).length} cues`);
  crossFit(cues, (seen) => {
    const weights = rounded(trainLogistic(seen, CUE_BITS, CUE_SCHEDULE), PRUNED.cue);
    return (unseen) => scoreCues(weights, unseen);
  });
  const cue = rounded(trainLogistic(cues, CUE_BITS, CUE_SCHEDULE), PRUNED.cue);
  log(`cues alone: F1 ${bestThreshold(cues.map((c) => ({ p: c.probability, right: c.label })), countGold(articles)).f1.toFixed(4)}`);

  const followed = cues.filter((c) => c.label || c.probability >= CUE_FLOOR);
  const chains = new Map(followed.map((c): [CueExample, ChainExample] => [c, chainExample(articles[c.article] as GoldArticle, c.cue, c.frame)]));
  log(`${followed.length} chains`);
  const proposals = new Map<number, Proposal[]>();
  const learnChains = (list: readonly CueExample[]): LearntChains => {
    const { span, step } = trainChain(list.filter((c) => c.label).map((c) => chains.get(c) as ChainExample), SPAN_BITS, STEP_BITS, CHAIN_SCHEDULE);
    return { span: rounded(span, PRUNED.span), step: rounded(step, PRUNED.step) };
  };
  crossFit(followed, (seen) => {
    const model = learnChains(seen);
    return (unseen) => proposeAll(articles, unseen.filter((c) => c.probability >= CUE_FLOOR), model, proposals);
  });
  log('chains cross-fitted');
  const ranks = rankExamples(articles, proposals);
  const scored: { p: number; right: boolean }[] = [];
  crossFit(ranks, (seen) => {
    const weights = rounded(trainLogistic(seen, RANK_BITS, RANK_SCHEDULE), PRUNED.rank);
    return (unseen) => {
      for (const e of unseen) scored.push({ p: probability(weights, e), right: e.label });
    };
  });
  const { threshold, f1 } = bestThreshold(scored, countGold(articles));
  log(`relation F1 cross-fitted ${f1.toFixed(4)} at ${threshold.toFixed(3)}; all right proposals would give recall ${(scored.filter((s) => s.right).length / countGold(articles)).toFixed(4)}`);
  const rank = rounded(trainLogistic(ranks, RANK_BITS, RANK_SCHEDULE), PRUNED.rank);
  const { span, step } = learnChains(followed);
  log('final model learnt');
  const model: LearntModel = { heads, cue, span, step, rank, cueFloor: FOLLOWED_FLOOR, threshold };
  if (devFolder) measure(readPolnear(devFolder), model);
  const packed = packModel(model, headWords);
  writeFileSync(new URL('../src/attribution/weights.ts', import.meta.url), packed.source);
  log(packed.report);
}

function measure(articles: readonly GoldArticle[], model: LearntModel): void {
  const cues = cueExamples(articles, model.heads);
  scoreCues(model.cue, cues);
  const proposals = new Map<number, Proposal[]>();
  proposeAll(articles, cues.filter((c) => c.probability >= model.cueFloor), model, proposals);
  const all = rankExamples(articles, proposals).map((e) => ({ p: probability(model.rank, e), right: e.label }));
  const kept = all.filter((s) => s.p >= model.threshold);
  const hits = kept.filter((s) => s.right).length;
  log(`dev: relation F1 ${((2 * hits) / (kept.length + countGold(articles))).toFixed(4)} (${kept.length} kept, ${hits} right of ${countGold(articles)})`);
}

main();
