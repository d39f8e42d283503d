import type { SentenceRange, TokenRange } from '../document/types';
import { bestPath, CONTENT, emptyScore, LABELS, logPartition, SOURCE, type Lattice } from './chain';
import { tagCode } from './codes';
import { CUE_BITS, cueFeatures, frameSentence, type SentenceFrame } from './cueFeatures';
import { score, sigmoid, WEIGHT_STEP, type Model } from './model';
import type { Reading } from './reading';
import type { Scorer } from './scorer';
import { CUE } from './templates';
import { frameCue } from './spanFeatures';
import type { CueFrame } from './frame';
import { shared } from './ranges';
import { lookedAt, windowAround } from './window';

/** A word that may head a cue. */
export interface Candidate {
  cue: number;
  frame: SentenceFrame;
  probability: number;
}

/** A cue with the source and content that suit it best. */
export interface Proposal {
  cue: number;
  probability: number;
  source: TokenRange | null;
  /** In order. */
  content: TokenRange[];
  /** Log probabilities: of this labelling, and of there being neither source nor content. */
  best: number;
  empty: number;
  /** Sum of 1 where the likeliest labelling had no source, 2 where it had no content. */
  pressed: number;
}

/** What is added to the scores of sources and contents where the likeliest labelling has none. */
const SOURCE_BONUS = 1.5 / WEIGHT_STEP;
const CONTENT_BONUS = 3 / WEIGHT_STEP;

/** Cues that a sentence may have. */
const MOST_CUES = 40;

const VERB = tagCode('VERB');

/** Calls `visit` with each word that may head a cue, and the values of its features. */
export function visitCandidates(reading: Reading, heads: ReadonlySet<number>, visit: (cue: number, frame: SentenceFrame, values: readonly number[]) => void): void {
  const { document, codes } = reading;
  for (const sentence of document.sentences) {
    let frame: SentenceFrame | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (codes.pos[i] !== VERB && !heads.has(codes.lemma[i] as number)) continue;
      frame ??= frameSentence(codes, sentence as SentenceRange);
      visit(i, frame, cueFeatures(reading, i, frame));
    }
  }
}

/** The words that head a cue with at least the model's lowest probability; so many in a sentence that lists without end cost no more than text. */
export function findCues(reading: Reading, model: Model): Candidate[] {
  const list: Candidate[] = [];
  visitCandidates(reading, model.heads, (cue, frame, values) => {
    const probability = sigmoid(score(model.cue, CUE_BITS, CUE, values));
    const crowded = list.at(-MOST_CUES)?.frame === frame;
    if (probability >= model.cueFloor && !crowded) list.push({ cue, frame, probability });
  });
  return list;
}

/** What is looked at for one cue: the frame that its tokens share, and the tokens that its source and content may consist of. */
export function viewCue(reading: Reading, cue: number, sentence: SentenceFrame): { frame: CueFrame; tokens: number[] } {
  const { document, quotations, codes } = reading;
  const window = windowAround(document, quotations, codes, cue);
  return { frame: frameCue(reading, cue, sentence, window), tokens: lookedAt(document, quotations, window, cue) };
}

/** Runs of one label; tokens passed over take the label of both their neighbours. */
export function labelRuns(tokens: readonly number[], labels: Uint8Array, label: number): TokenRange[] {
  const runs: TokenRange[] = [];
  let open = false;
  tokens.forEach((t, k) => {
    if (labels[k] !== label) open = false;
    else if (open) (runs.at(-1) as TokenRange).to = t + 1;
    else {
      runs.push({ from: t, to: t + 1 });
      open = true;
    }
  });
  return runs;
}

/** The run nearest to the cue; of equally near ones the first. */
function nearest(runs: readonly TokenRange[], cue: number): TokenRange | null {
  const distance = ({ from, to }: TokenRange): number => (to <= cue ? cue - to : from - cue);
  return runs.reduce<TokenRange | null>((best, run) => (best && distance(best) <= distance(run) ? best : run), null);
}

/** The runs of one label in the likeliest labelling after a bonus for that label. */
function pressedRuns(tokens: readonly number[], lattice: Lattice, label: number, bonus: number): TokenRange[] {
  const emit = lattice.emit.slice(0, lattice.length * LABELS);
  for (let k = label; k < emit.length; k += LABELS) emit[k] = (emit[k] as number) + bonus;
  return labelRuns(tokens, bestPath({ ...lattice, emit }).labels, label);
}

/** Finds the source and content of a cue; null where it has no content. */
export function proposeFor(reading: Reading, scorer: Scorer, { cue, frame, probability }: Candidate): Proposal | null {
  const view = viewCue(reading, cue, frame);
  const { tokens } = view;
  const lattice = scorer.lattice(view.frame, tokens);
  const path = bestPath(lattice);
  const total = logPartition(lattice);
  let content = labelRuns(tokens, path.labels, CONTENT);
  let sources = labelRuns(tokens, path.labels, SOURCE);
  const pressed = Number(sources.length === 0) + 2 * Number(content.length === 0);
  if (content.length === 0) content = pressedRuns(tokens, lattice, CONTENT, CONTENT_BONUS);
  if (content.length === 0) return null;
  if (sources.length === 0) sources = pressedRuns(tokens, lattice, SOURCE, SOURCE_BONUS).filter((r) => shared([r], content) === 0);
  return { cue, probability, source: nearest(sources, cue), content, best: path.score * WEIGHT_STEP - total, empty: emptyScore(lattice) * WEIGHT_STEP - total, pressed };
}
