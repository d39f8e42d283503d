/* How often texts ask for each weight of the attribution model: what hardly any text asks for only fits the training articles. */
import { CUE_BITS } from '../../src/attribution/cueFeatures';
import { score, sigmoid, type Model } from '../../src/attribution/model';
import { visitCandidates, viewCue } from '../../src/attribution/propose';
import { SPAN_BITS } from '../../src/attribution/spanFeatures';
import { CUE } from '../../src/attribution/templates';
import { readText } from './attribution-gold';
import { slotsOf, spanSlots } from './attribution-slots';

/** How often a slot of each table was asked for. */
export interface Uses {
  cue: Uint32Array;
  span: Uint32Array;
}

function count(uses: Uint32Array, slots: Int32Array): void {
  for (const s of slots) uses[s] = (uses[s] as number) + 1;
}

/** Counts what reading the texts asks for. */
export function countUses(texts: readonly string[], { heads, cue, cueFloor }: Model): Uses {
  const uses: Uses = { cue: new Uint32Array(2 ** CUE_BITS), span: new Uint32Array(2 ** SPAN_BITS) };
  for (const text of texts) {
    const reading = readText(text);
    visitCandidates(reading, heads, (head, frame, values) => {
      count(uses.cue, slotsOf(CUE, values, CUE_BITS));
      if (sigmoid(score(cue, CUE_BITS, CUE, values)) >= cueFloor) count(uses.span, spanSlots(reading, viewCue(reading, head, frame)));
    });
  }
  return uses;
}

/** Weights without those of which the size (in steps) times the uses is less than `least`; a slot has `width` weights. */
export function inUse(weights: Int8Array, uses: Uint32Array, width: number, least: number): Int8Array {
  return weights.map((w, i) => (Math.abs(w) * (uses[Math.floor(i / width)] as number) < least ? 0 : w));
}
