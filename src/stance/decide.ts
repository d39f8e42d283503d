import { TELLING_TAGS } from '../lexicon/clause-forms';
import { indexRoles } from '../clause/links';
import { itemAt, listed } from '../document/item';
import { SAYING } from '../lexicon/speech-words';
import type { StanceLabel } from '../types';
import { CandidateFinder } from './candidate';
import { Antecedents } from './antecedent';
import { Carried } from './carried';
import { isComment } from './comment';
import { contextFeatures } from './context';
import { withoutEchoes } from './echo';
import { FeatureWriter } from './feature';
import { leaningsOf } from './leaning';
import { judge, makeLayer, readWeights, weightOf, type Layer, type Verdict } from './model';
import { FeatureNames, type Features } from './names';
import type { StanceInput } from './lookup';
import { Reader } from './reading';
import { findReferences } from './reference';
import { FOREST_TABLE, SENTENCE_TABLE, THRESHOLDS } from './weights';
import { forestNames, judgeByTrees, readForest, type Forest } from './trees';
import type { Candidate, Decided, DecidedStance, Firing, Reference, TokenEvidence } from './types';
import { arguedSide, isPraised, judgedSide, shownSide, tellsCourse } from './shown';
import { isOnlyDue } from './unsaid';
import { findVoices } from './voice';
import { shownHolder } from './whose';

export type { StanceInput } from './lookup';

/** A candidate with its features, ready for the model. */
export interface DescribedCandidate {
  candidate: Candidate;
  features: Features;
}

/** From which probability of a side on it is taken. */
export interface Thresholds {
  /** At least one candidate of the sentence must reach this one … */
  first: number;
  /** … for all that reach this one to count. */
  further: number;
  /** In place of `first`, for a candidate whose side a judgement in the holder's own words shows. */
  shown: number;
  /** In place of both, for what the writer says of a party in so many words: the model has seen few columns. */
  judged: number;
  /** The same for what somebody of no party is told in so many words to feel or side with. */
  felt: number;
  /** The same for all that the writer of a comment says … */
  hinted: number;
  /** … and for what rules read there. */
  argued: number;
  /** Favor for one's own party must reach this one: what a side says of its own aims is mostly no praise. */
  own: number;
  /** How many stances a holder's sentences together must lead one to expect, for them to lean to a side. */
  lean: number;
}

/** The two learnt stages and when they take a side. */
export interface StanceModel {
  /** What a candidate's own sentence tells. */
  sentence: Layer;
  /** The same with what the rest of the document tells. */
  forest: Forest;
  thresholds: Thresholds;
}

/**
 * Generates the candidates of a document, wide, and describes them for the model.
 * @param names the features to write down
 */
export function describeCandidates(input: StanceInput, names: FeatureNames, reader = new Reader(input)): DescribedCandidate[] {
  const antecedents = new Antecedents(reader);
  const references = findReferences(reader, antecedents);
  const bySentence = input.document.sentences.map((): Reference[] => []);
  for (const r of references) bySentence[input.document.tokens.sentence[r.token] as number]?.push(r);
  const finder = new CandidateFinder(reader, indexRoles(input.clauses), antecedents);
  const writer = new FeatureWriter(reader, names);
  const carried = new Carried(reader);
  return listed(findVoices(input.document, input.attributions), (voices, sentence) => {
    const candidates = finder.ofSentence(sentence, voices, bySentence[sentence] as Reference[], carried);
    carried.pass(sentence, bySentence[sentence] as Reference[]);
    const features = writer.write(candidates);
    return candidates.map((candidate, i) => ({ candidate, features: features[i] as Features }));
  });
}

let shipped: StanceModel | undefined;

function shippedModel(): StanceModel {
  if (!shipped) {
    const weights = readWeights(SENTENCE_TABLE);
    const names = new FeatureNames([...weights.keys(), ...forestNames(FOREST_TABLE)]);
    shipped = { sentence: makeLayer(weights, names), forest: readForest(FOREST_TABLE, names), thresholds: THRESHOLDS };
  }
  return shipped;
}

/** Who only tells that others take a side does not take it; what is read for the other side stands as it is. */
function heldBack(verdict: Verdict, { told = [], references }: Candidate): Verdict {
  const leading = sideOf(verdict);
  if (told.length === 0 || !told.includes(leading) && references.some((r) => r.firings.some((f) => f.sign === leading))) return verdict;
  const favor = told.includes(1) ? 0 : verdict.favor;
  const against = told.includes(-1) ? 0 : verdict.against;
  return { none: 1 - favor - against, favor, against };
}

/** A candidate that the first stage finds to take no side with more than this probability is not shown to the second. */
const PLAIN = 0.9;

/** Both stages of the model over all candidates of one document. */
export function judgeCandidates(input: StanceInput, described: readonly DescribedCandidate[], model: StanceModel): Verdict[] {
  const first = described.map(({ candidate, features }) => ({ candidate, verdict: heldBack(judge(model.sentence, features), candidate) }));
  const contextOf = contextFeatures(input.mentions, first, model.sentence.names);
  return first.map((judged, i) => (judged.verdict.none > PLAIN ? judged.verdict : heldBack(judgeByTrees(model.forest, [(described[i] as DescribedCandidate).features, contextOf(judged)]), judged.candidate)));
}

/** What a country does as another claims, in a clause or noun of that one's words, is taken from this probability on: below it three of four were no acts for our annotators. */
const CLAIMED = 0.52;

/** `Vasqua must expel the envoy of Brenia`, `ought to condemn it`: whoever advises it, Vasqua has not done so. */
function isAdvised(reader: Reader, { holder, voice, references }: Candidate): boolean {
  const told = voice?.cues ?? references.map((r) => r.token);
  return holder >= 0 && told.length > 0 && told.every((t) => isOnlyDue(reader, t) && (voice === null || reader.predicateAt(t)?.verb === t));
}

type Sign = -1 | 1;

function sideOf({ favor, against }: Verdict): Sign {
  return favor > against ? 1 : -1;
}

/** The probability of the side that is the likelier. */
const surer = ({ favor, against }: Verdict): number => Math.max(favor, against);

/** A learnt word is shown when its weight is at least this part of the greatest. */
const LEAST_PART = 0.25;

function labelOf(sign: Sign): StanceLabel {
  return sign > 0 ? 'favor' : 'against';
}

/** Turns one candidate and its verdict into a stance, with the words that support it. */
class Decider {
  /** Made where a first candidate asks for its words: most show rules. */
  #writer: FeatureWriter | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly model: StanceModel,
  ) {}

  /** @param threshold from which probability of a side on it is taken */
  decide(c: Candidate, verdict: Verdict, threshold: number): DecidedStance | null {
    const { sentence, holder, target, mode, references } = c;
    const sign = sideOf(verdict);
    const confidence = surer(verdict);
    const isSure = confidence >= threshold;
    const firings = isSure ? listed(references, (r) => r.firings.filter((f) => f.sign === sign)) : [];
    const evidence = isSure ? this.#evidenceOf(c, firings, sign) : [];
    if (evidence.length > 0) {
      const strength = Math.max(1, ...firings.map((f) => f.strength));
      return { sentence, holder, target, mode, score: sign * (0.4 + 0.2 * strength) * (0.5 + confidence / 2), label: labelOf(sign), confidence, evidence };
    }
    const mentioned = references.some((r) => r.inside && r.via === 'name');
    return mentioned ? { sentence, holder, target, mode, score: 0, label: 'neutral', confidence: verdict.none, evidence } : null;
  }

  /** The rules that fired; where none did, the words around that the model has learnt to read. */
  #evidenceOf(c: Candidate, firings: readonly Firing[], sign: Sign): TokenEvidence[] {
    const fired = firings.map((f) => ({ from: Math.min(...f.tokens), to: Math.max(...f.tokens) + 1, rule: f.rule, polarity: labelOf(sign) }));
    return withoutEchoes(fired.length > 0 ? fired : this.#learntWords(c, sign));
  }

  #learntWords(c: Candidate, sign: Sign): TokenEvidence[] {
    this.#writer ??= new FeatureWriter(this.reader, this.model.sentence.names);
    const sums = new Map<number, [none: number, favor: number, against: number]>();
    const { pos, lemma } = this.reader.tokens;
    for (const { token, feature, value } of this.#writer.traces(c)) {
      if (!TELLING_TAGS.has(pos[token] as string)) continue;
      const sum = sums.get(token) ?? [0, 0, 0];
      sums.set(token, sum);
      for (const verdict of [0, 1, 2] as const) sum[verdict] += value * weightOf(this.model.sentence, feature, verdict);
    }
    const weighed = Array.from(sums, ([token, [none, favor, against]]) => ({ token, weight: sign > 0 ? favor - Math.max(none, against) : against - Math.max(none, favor) }));
    const least = LEAST_PART * Math.max(...weighed.map((w) => w.weight));
    const telling = weighed.filter((w) => w.weight > 0 && w.weight >= least);
    // That something was said shows little, but for where nothing else does.
    const beside = telling.filter((w) => !SAYING.has(lemma[w.token]));
    return (beside.length > 0 ? beside : telling).map(({ token }) => ({ from: token, to: token + 1, rule: 'learnt.word', polarity: labelOf(sign) }));
  }
}

/** Turns verdicts into stances; one that no words support takes no side. */
export function decide(input: StanceInput, described: readonly DescribedCandidate[], verdicts: readonly Verdict[], model: StanceModel, reader = new Reader(input)): Decided {
  const decider = new Decider(reader, model);
  const { first, further, shown, judged, felt, hinted, argued, own } = model.thresholds;
  const least = described.map(({ candidate }, i) => {
    const { holder, target, claimed, retold } = candidate;
    if (isAdvised(reader, candidate)) return Infinity;
    if (sideOf(verdicts[i] as Verdict) > 0 && itemAt(input.mentions.entities, holder)?.affiliation === target) return isPraised(candidate) ? first : tellsCourse(candidate) ? Infinity : own;
    // What a country does in the words of another is mostly a part of what this one says.
    return claimed ? CLAIMED : retold ? first : 0;
  });
  // Behind somebody's words the writer may go on in them.
  const voiced = new Set(described.flatMap(({ candidate: { voice, sentence } }) => (voice ? [sentence, sentence + 1] : [])));
  // Only between these two does it count whether the text is a comment.
  const isOpen = (v: Verdict): boolean => surer(v) >= argued && surer(v) < first;
  const inComment = described.some(({ candidate }, i) => candidate.mode === 'narration' && isOpen(verdicts[i] as Verdict)) && isComment(reader);
  const judgedFrom = described.map(({ candidate: c }, i) => {
    const side = sideOf(verdicts[i] as Verdict);
    if (inComment && c.mode === 'narration') return arguedSide(c) === side ? argued : hinted;
    if (judgedSide(reader, c) !== side) return Infinity;
    return c.mode === 'act' ? felt : voiced.has(c.sentence) ? Infinity : judged;
  });
  const telling = new Set<number>();
  described.forEach(({ candidate: c }, i) => {
    const verdict = verdicts[i] as Verdict;
    const confidence = surer(verdict);
    if (confidence < (least[i] as number)) return;
    if (confidence >= Math.min(first, judgedFrom[i] as number) || (confidence >= shown && shownSide(c) === sideOf(verdict))) telling.add(c.sentence);
  });
  const shownAs = described.map(({ candidate }) => ({ ...candidate, holder: shownHolder(reader, candidate) }));
  // One of each holder and party in a sentence.
  const surest = new Map<string, DecidedStance>();
  shownAs.forEach((candidate, i) => {
    const threshold = telling.has(candidate.sentence) ? Math.max(Math.min(further, judgedFrom[i] as number), least[i] as number) : Infinity;
    const stance = decider.decide(candidate, verdicts[i] as Verdict, threshold);
    const key = `${candidate.sentence} ${candidate.holder} ${candidate.target}`;
    if (stance && Math.abs(stance.score) >= Math.abs(surest.get(key)?.score ?? 0)) surest.set(key, stance);
  });
  return { stances: [...surest.values()], leanings: leaningsOf(shownAs, verdicts, model.thresholds.lean) };
}

/** The same threshold for every way to take a side. */
function allFrom({ lean, ...sides }: Thresholds, threshold: number): Thresholds {
  return { ...(Object.fromEntries(Object.keys(sides).map((name) => [name, threshold])) as unknown as Thresholds), lean };
}

/**
 * Decides who is for or against whom, sentence by sentence.
 * @param threshold from which probability of a side on it is taken; the model's own thresholds when absent
 */
export function decideStances(input: StanceInput, threshold?: number): Decided {
  const learnt = shippedModel();
  const model = threshold === undefined ? learnt : { ...learnt, thresholds: allFrom(learnt.thresholds, threshold) };
  const reader = new Reader(input);
  const described = describeCandidates(input, model.sentence.names, reader);
  return decide(input, described, judgeCandidates(input, described, model), model, reader);
}
