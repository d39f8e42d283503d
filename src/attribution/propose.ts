import type { Document, SentenceRange, TokenRange } from '../document/types';
import type { Quotations } from '../quotation/types';
import { bestPath, CONTENT, emptyScore, forward, logPartition, scoreLattice, SOURCE, type Lattice } from './chain';
import { tagCode, type Codes } from './codes';
import { cueFeatures, frameSentence, MOST_CUE_FEATURES, type SentenceFrame } from './cueFeatures';
import { score, sigmoid, type Model } from './model';
import type { Syntax } from './syntax';
import { frameCue, SPAN_FEATURES, spanFeatures, STEP_FEATURES, stepFeatures } from './spanFeatures';
import { shared } from './ranges';
import { lookedAt, windowAround } from './window';

/** A document with what every step of this room reads. */
export interface Reading {
  document: Document;
  quotations: Quotations;
  codes: Codes;
  syntax: Syntax;
}

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
const SOURCE_BONUS = 1.5;
const CONTENT_BONUS = 3;
/** The score of the cue as part of its own source or content. */
const NEVER = -50;

/** Cues that a sentence may have. */
const MOST_CUES = 40;

const VERB = tagCode('VERB');

/** Calls `visit` with each word that may head a cue, and its features in `slots`. */
export function visitCandidates(reading: Reading, heads: ReadonlySet<number>, visit: (cue: number, frame: SentenceFrame, slots: Int32Array, count: number) => void): void {
  const { document, codes } = reading;
  const slots = new Int32Array(MOST_CUE_FEATURES);
  for (const sentence of document.sentences) {
    let frame: SentenceFrame | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (codes.pos[i] !== VERB && !heads.has(codes.lemma[i] as number)) continue;
      frame ??= frameSentence(codes, sentence as SentenceRange);
      visit(i, frame, slots, cueFeatures(reading, i, frame, slots));
    }
  }
}

/** The words that head a cue with at least the model's lowest probability; so many in a sentence that lists without end cost no more than text. */
export function findCues(reading: Reading, model: Model): Candidate[] {
  const list: Candidate[] = [];
  visitCandidates(reading, model.heads, (cue, frame, slots, count) => {
    const probability = sigmoid(score(model.cue, slots, count));
    const crowded = list.at(-MOST_CUES)?.frame === frame;
    if (probability >= model.cueFloor && !crowded) list.push({ cue, frame, probability });
  });
  return list;
}

/** The tokens looked at for one cue, with their features. */
export interface CueView {
  tokens: number[];
  spans: Int32Array;
  steps: Int32Array;
}

/** Reads the features of all tokens that a cue's source and content may consist of. */
export function viewCue(reading: Reading, cue: number, sentence: SentenceFrame): CueView {
  const { document, quotations, codes } = reading;
  const window = windowAround(document, quotations, codes, cue);
  const tokens = lookedAt(document, quotations, window, cue);
  const frame = frameCue(reading, cue, sentence, window);
  const spans = new Int32Array(tokens.length * SPAN_FEATURES);
  const steps = new Int32Array(tokens.length * STEP_FEATURES);
  tokens.forEach((t, k) => {
    spanFeatures(reading, frame, t, spans, k * SPAN_FEATURES);
    if (k > 0) stepFeatures(reading, frame, tokens[k - 1] as number, t, steps, k * STEP_FEATURES);
  });
  return { tokens, spans, steps };
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
  let best: TokenRange | null = null;
  let least = Infinity;
  for (const run of runs) {
    const distance = run.to <= cue ? cue - run.to : run.from - cue;
    if (distance < least) {
      least = distance;
      best = run;
    }
  }
  return best;
}

/** The runs of one label in the likeliest labelling after a bonus for that label. */
function pressedRuns(view: CueView, lattice: Lattice, label: number, bonus: number): TokenRange[] {
  for (let k = label; k < lattice.emit.length; k += 3) lattice.emit[k] = (lattice.emit[k] as number) + bonus / lattice.scale;
  const { labels } = bestPath(lattice);
  for (let k = label; k < lattice.emit.length; k += 3) lattice.emit[k] = (lattice.emit[k] as number) - bonus / lattice.scale;
  return labelRuns(view.tokens, labels, label);
}

/** Finds the source and content of a cue; null where it has no content. */
export function proposeFor(reading: Reading, model: Pick<Model, 'span' | 'step'>, candidate: Candidate): Proposal | null {
  const view = viewCue(reading, candidate.cue, candidate.frame);
  const lattice = scoreLattice(model, view.spans, view.steps, view.tokens.length);
  const own = view.tokens.indexOf(candidate.cue);
  lattice.emit[own * 3 + SOURCE] = lattice.emit[own * 3 + CONTENT] = NEVER / lattice.scale;
  const path = bestPath(lattice);
  const total = logPartition(lattice, forward(lattice));
  let content = labelRuns(view.tokens, path.labels, CONTENT);
  let sources = labelRuns(view.tokens, path.labels, SOURCE);
  const pressed = Number(sources.length === 0) + 2 * Number(content.length === 0);
  if (content.length === 0) content = pressedRuns(view, lattice, CONTENT, CONTENT_BONUS);
  if (content.length === 0) return null;
  if (sources.length === 0) sources = pressedRuns(view, lattice, SOURCE, SOURCE_BONUS).filter((r) => shared([r], content) === 0);
  const source = nearest(sources, candidate.cue);
  return { cue: candidate.cue, probability: candidate.probability, source, content, best: path.score - total, empty: emptyScore(lattice) - total, pressed };
}
