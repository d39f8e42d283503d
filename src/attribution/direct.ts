import type { TokenRange } from '../document/types';
import type { RawAttribution } from './types';

/** Somebody's own words at a stretch, of which their place tells who speaks. The cue is the token that introduces them (a verb, a colon, a dash), or -1. */
export function directWords({ from, to }: TokenRange, source: TokenRange | null, cue: number, confidence: number): RawAttribution {
  return { kind: 'direct', source, cue: cue < 0 ? null : { from: cue, to: cue + 1 }, content: [{ from, to }], parent: -1, continues: -1, confidence, weak: false };
}
