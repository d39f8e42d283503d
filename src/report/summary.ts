import { heldAt } from '../lexicon/list';
import type { AffiliationRow, PartyId, Speaker, Stance, StanceLabel, SummaryRow } from '../types';
import { fourDecimals } from './round';

const LABELS = ['favor', 'against', 'neutral'] as const;

function labelOf(score: number): StanceLabel {
  if (score === 0) return 'neutral';
  return score > 0 ? 'favor' : 'against';
}

/** A row being summed up, and the weighted mean of its scores so far. */
class Mean<Row extends { score: number; label: StanceLabel }> {
  #sum = 0;
  #weight = 0;

  constructor(readonly row: Row) {}

  add(score: number, weight: number): void {
    this.#sum += score * weight;
    this.#weight += weight;
  }

  done(): Row {
    const score = fourDecimals(this.#weight > 0 ? this.#sum / this.#weight : 0);
    return { ...this.row, score, label: labelOf(score) };
  }
}

/** Rows by two ids, in order of first appearance. */
class Rows<Row extends { score: number; label: StanceLabel }> {
  readonly #byKey = new Map<string, Mean<Row>>();

  of(first: string, second: string, empty: () => Row): Mean<Row> {
    return heldAt(this.#byKey, JSON.stringify([first, second]), () => new Mean(empty()));
  }

  done(): Row[] {
    return Array.from(this.#byKey.values(), (mean) => mean.done());
  }
}

/** How a speaker's sentences about a party lean together; `score` in `[-1, 1]`. */
export interface SpeakerLeaning {
  speaker: SummaryRow['speaker'];
  target: PartyId;
  score: number;
}

/**
 * One row for each (speaker, target): counts, and the mean score weighted by confidence; where no sentence takes
 * a side, the way in which they lean together.
 */
export function summarize(stances: readonly Stance[], leanings: readonly SpeakerLeaning[] = []): SummaryRow[] {
  const rows = new Rows<SummaryRow>();
  const rowOf = (speaker: string, target: PartyId): Mean<SummaryRow> =>
    rows.of(speaker, target, () => ({ speaker, target, score: 0, label: 'neutral', favor: 0, against: 0, neutral: 0 }));
  for (const { speaker, target, score, label, confidence } of stances) {
    const mean = rowOf(speaker, target);
    mean.row[label]++;
    mean.add(score, confidence);
  }
  for (const { speaker, target, score } of leanings) {
    const mean = rowOf(speaker, target);
    if (mean.row.favor + mean.row.against === 0) mean.add(score, mean.row.neutral + 1);
  }
  return rows.done();
}

/** For whom each speaker of a summary speaks: a party for itself, the article for nobody. */
function affiliations(summary: readonly SummaryRow[], speakers: readonly Speaker[]): ReadonlyMap<string, PartyId | null> {
  const parties = summary.filter((row) => row.speaker !== 'narrator').map((row) => [row.speaker, row.speaker] as const);
  return new Map<string, PartyId | null>([...parties, ...speakers.map((s) => [s.id, s.affiliation] as const)]);
}

/** One row for each (affiliation, target): counts, and the mean over the voices. */
export function summarizeAffiliations(summary: readonly SummaryRow[], speakers: readonly Speaker[]): AffiliationRow[] {
  const affiliationOf = affiliations(summary, speakers);
  const rows = new Rows<AffiliationRow>();
  for (const voice of summary) {
    const affiliation = affiliationOf.get(voice.speaker) ?? null;
    if (affiliation === null) continue;
    const { target } = voice;
    const mean = rows.of(affiliation, target, () => ({ affiliation, target, score: 0, label: 'neutral', voices: 0, favor: 0, against: 0, neutral: 0 }));
    mean.row.voices++;
    for (const label of LABELS) mean.row[label] += voice[label];
    mean.add(voice.score, 1);
  }
  return rows.done();
}
