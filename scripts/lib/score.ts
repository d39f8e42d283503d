import type { SummaryRow, Stance, StanceReport, StanceLabel } from '../../src/types';
import { namesOf, sameHolder, type GoldArticle, type GoldSentence, type GoldStance } from './gold';

/** Right, invented and missed. */
interface Counts {
  right: number;
  extra: number;
  missed: number;
}

/** The figures of the annotation guideline; shares in [0, 1]. */
export interface Figures {
  tupleF1: number;
  balancedF1: number;
  precision: number;
  recall: number;
  favorF1: number;
  againstF1: number;
  targetF1: number;
  speakerAccuracy: number;
  scope: number;
  matrixAccuracy: number;
  invented: number;
  gold: number;
}

/** One disagreement with the gold, for reading. */
export interface ScoringError {
  id: string;
  sentence: GoldSentence;
  kind: 'missed' | 'extra';
  speaker: string;
  target: string;
  polarity: StanceLabel;
  /** The stances found in the sentence, or for an extra one those of the gold. */
  instead: string[];
  found: Stance[];
}

type Names = (speaker: string) => string[];

function f1({ right, extra, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);
}

function counts(): Counts {
  return { right: 0, extra: 0, missed: 0 };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Collects the figures over articles. */
export class Scorer {
  readonly errors: ScoringError[] = [];
  /** Confidence of every firm answer, and whether it was right (optional ones left out). */
  readonly answers: { confidence: number; right: boolean }[] = [];
  readonly byParty = new Map<string, Counts>();
  private readonly sides = { favor: counts(), against: counts() };
  private readonly targets = counts();
  private readonly speakers = { right: 0, all: 0 };
  private readonly scope = { right: 0, all: 0 };
  private readonly cells = { right: 0, all: 0 };
  private readonly free = { invented: 0, all: 0 };

  /** Compares one report with its article's gold. */
  add(article: GoldArticle, report: StanceReport): void {
    const names: Names = (speaker) => {
      const known = report.speakers.find((s) => s.id === speaker);
      return known ? [speaker, known.name, ...known.aliases] : [speaker];
    };
    const found = this.bySentence(article, report);
    article.sentences.forEach((sentence, i) => {
      const stances = found[i] as Stance[];
      this.scoreSentence(article, sentence, stances.filter((s) => s.label !== 'neutral'), names);
      this.scoreScope(article, sentence, report, stances, names);
    });
    this.scoreMatrix(article, report.summary, names);
  }

  private bySentence(article: GoldArticle, report: StanceReport): Stance[][] {
    const found = article.sentences.map((): Stance[] => []);
    for (const sentence of report.sentences) {
      let best = -1;
      let most = 0;
      article.sentences.forEach((gold, i) => {
        const shared = overlap(gold, sentence);
        if (shared > most) [best, most] = [i, shared];
      });
      found[best]?.push(...sentence.stances);
    }
    return found;
  }

  private scoreSentence(article: GoldArticle, sentence: GoldSentence, stances: Stance[], names: Names): void {
    const firm = sentence.stances.filter((s) => !s.optional);
    const optional = sentence.stances.filter((s) => s.optional);
    const open = new Set(firm);
    const seen = new Set<string>();
    const matches = (s: Stance) => (g: GoldStance) => g.target === s.target && g.polarity === s.label && sameHolder(names(s.speaker), namesOf(article, g.speaker));
    for (const s of stances) {
      const key = `${s.speaker}|${s.target}|${s.label}`;
      if (seen.has(key) || s.label === 'neutral') continue;
      seen.add(key);
      const hit = [...open].find(matches(s));
      if (!hit && optional.some(matches(s))) continue;
      this.answers.push({ confidence: s.confidence, right: Boolean(hit) });
      this.count(s.label, s.target, hit ? 'right' : 'extra');
      if (hit) open.delete(hit);
      else this.errors.push({ id: article.id, sentence, kind: 'extra', speaker: names(s.speaker).at(1) ?? s.speaker, target: s.target, polarity: s.label, instead: sentence.stances.map((g) => `${g.speaker}|${g.target}|${g.polarity}${g.optional ? '?' : ''}`), found: [s] });
    }
    for (const g of open) {
      this.count(g.polarity, g.target, 'missed');
      this.errors.push({ id: article.id, sentence, kind: 'missed', speaker: g.speaker, target: g.target, polarity: g.polarity, instead: [...seen], found: stances });
    }
    if (sentence.stances.length === 0) {
      this.free.all++;
      if (stances.length > 0) this.free.invented++;
    }
    this.scoreTargets(article, firm, optional, stances, names);
  }

  private count(side: 'favor' | 'against', party: string, what: keyof Counts): void {
    this.sides[side][what]++;
    const row = this.byParty.get(party) ?? counts();
    row[what]++;
    this.byParty.set(party, row);
  }

  private scoreTargets(article: GoldArticle, firm: GoldStance[], optional: GoldStance[], stances: Stance[], names: Names): void {
    const goldPairs = new Set(firm.map((g) => `${g.target}|${g.polarity}`));
    const loosePairs = new Set(optional.map((g) => `${g.target}|${g.polarity}`));
    const foundPairs = new Set(stances.map((s) => `${s.target}|${s.label}`));
    for (const pair of foundPairs) {
      if (goldPairs.has(pair)) {
        this.targets.right++;
        this.speakers.all++;
        const golds = firm.filter((g) => `${g.target}|${g.polarity}` === pair);
        const right = stances.some((s) => `${s.target}|${s.label}` === pair && golds.some((g) => sameHolder(names(s.speaker), namesOf(article, g.speaker))));
        if (right) this.speakers.right++;
      } else if (!loosePairs.has(pair)) this.targets.extra++;
    }
    for (const pair of goldPairs) if (!foundPairs.has(pair)) this.targets.missed++;
  }

  private scoreScope(article: GoldArticle, sentence: GoldSentence, report: StanceReport, stances: Stance[], names: Names): void {
    const said = sentence.stances.filter((g) => !g.optional && g.mode !== 'act' && g.mode !== 'narration');
    if (said.length === 0) return;
    const holders = new Set<string>(stances.map((s) => s.speaker));
    for (const a of report.attributions) {
      const spans = a.source ? [...a.content, a.source] : a.content;
      if (a.speaker !== null && spans.some((s) => overlap(s, sentence) > 0)) holders.add(a.speaker);
    }
    for (const g of said) {
      this.scope.all++;
      if ([...holders].some((h) => sameHolder(names(h), namesOf(article, g.speaker)))) this.scope.right++;
    }
  }

  private scoreMatrix(article: GoldArticle, summary: SummaryRow[], names: Names): void {
    const sums = new Map<string, number>();
    for (const g of article.sentences.flatMap((s) => s.stances)) {
      if (g.optional) continue;
      const key = JSON.stringify([g.speaker, g.target]);
      sums.set(key, (sums.get(key) ?? 0) + (g.polarity === 'favor' ? 1 : -1) * (g.strength ?? 1));
    }
    for (const [key, sum] of sums) {
      if (sum === 0) continue;
      const [speaker, target] = JSON.parse(key) as [string, string];
      this.cells.all++;
      if (summary.some((r) => r.target === target && Math.sign(r.score) === Math.sign(sum) && sameHolder(names(r.speaker), namesOf(article, speaker)))) this.cells.right++;
    }
  }

  /** The figures over all articles added so far. */
  figures(): Figures {
    const { favor, against } = this.sides;
    const all: Counts = { right: favor.right + against.right, extra: favor.extra + against.extra, missed: favor.missed + against.missed };
    const share = ({ right, all: n }: { right: number; all: number }): number => right / Math.max(1, n);
    return {
      tupleF1: f1(all),
      balancedF1: (f1(favor) + f1(against)) / 2,
      precision: all.right / Math.max(1, all.right + all.extra),
      recall: all.right / Math.max(1, all.right + all.missed),
      favorF1: f1(favor),
      againstF1: f1(against),
      targetF1: f1(this.targets),
      speakerAccuracy: share(this.speakers),
      scope: share(this.scope),
      matrixAccuracy: share(this.cells),
      invented: this.free.invented / Math.max(1, this.free.all),
      gold: all.right + all.missed,
    };
  }

  /** Tuple F1 on the tuples of one party. */
  partyF1(party: string): number {
    return f1(this.byParty.get(party) ?? counts());
  }
}
