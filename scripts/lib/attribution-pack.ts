/* Rounds and packs the attribution model: pruned, in 63 steps, written as letters that gzip well. */
import { gzipSync } from 'node:zlib';
import { WEIGHT_STEP, type Model } from '../../src/attribution/model';
import { PACK_ESCAPE, PACK_ZERO } from '../../src/attribution/unpack';
import { PACK_ALPHABET } from '../../src/lexicon/letters';

/** What counts as nothing, for each table; of cues more: what is faintest there finds no more and lengthens the table by a quarter. */
export const PRUNED = { cue: 0.075, span: 0.03, step: 0.02, rank: 0.01 };

/** Learnt weights as the library has them: in whole steps, the greatest cut, the least left out. */
export function rounded(weights: Float32Array, pruned: number): Int8Array {
  return Int8Array.from(weights, (w) => (Math.abs(w) < pruned ? 0 : Math.max(-PACK_ZERO, Math.min(PACK_ZERO, Math.round(w / WEIGHT_STEP)))));
}

interface Packed {
  gaps: string;
  values: string;
  kept: number;
}

function packWeights(weights: Int8Array): Packed {
  let gaps = '';
  let values = '';
  let last = -1;
  let kept = 0;
  weights.forEach((level, i) => {
    if (level === 0) return;
    let gap = i - last - 1;
    for (; gap >= PACK_ESCAPE; gap -= PACK_ESCAPE) gaps += PACK_ALPHABET[PACK_ESCAPE];
    gaps += PACK_ALPHABET[gap];
    values += PACK_ALPHABET[level + PACK_ZERO];
    last = i;
    kept++;
  });
  return { gaps, values, kept };
}

/** A model as learnt: weights of steps nine by nine. */
export type LearntModel = Omit<Model, 'step'> & { step: Int8Array };

/** The text of src/attribution/weights.ts, and a line on its size. */
export function packModel(model: LearntModel, heads: readonly string[]): { source: string; report: string } {
  const tables = { cue: packWeights(model.cue), span: packWeights(model.span), step: packWeights(model.step), rank: packWeights(model.rank) };
  const rows = Object.entries(tables).map(([name, t]) => `  ${name}: {\n    gaps: '${t.gaps}',\n    values: '${t.values}',\n  },`);
  const source = `/*
 * Learnt by scripts/train-attribution.ts from PolNeAR's training articles: numbers only, see MODEL.md.
 * Do not edit: train again.
 */
import type { PackedModel } from './unpack';

/** The attribution model as text. */
export const packedModel: PackedModel = {
  cueFloor: ${model.cueFloor},
  threshold: ${model.threshold.toFixed(4)},
  heads: ${JSON.stringify(heads.join(' '))},
${rows.join('\n')}
};
`;
  const kept = Object.entries(tables).map(([name, t]) => `${name} ${t.kept}`).join(', ');
  return { source, report: `${kept}; ${(gzipSync(source, { level: 9 }).length / 1024).toFixed(0)} KB gzipped` };
}
