import type { TokenRange } from '../document/types';
import type { RawAttribution } from './types';

/** An attribution that is tied to no other. The cue is the token that introduces the words (a verb, a colon, a dash), or -1. */
export function untied(kind: RawAttribution['kind'], source: TokenRange | null, cue: number, content: TokenRange[], confidence: number, weak = false): RawAttribution {
  return { kind, source, cue: cue < 0 ? null : { from: cue, to: cue + 1 }, content, parent: -1, continues: -1, confidence, weak };
}

/** Somebody's own words at a stretch, of which their place tells who speaks. */
export function directWords({ from, to }: TokenRange, source: TokenRange | null, cue: number, confidence: number): RawAttribution {
  return untied('direct', source, cue, [{ from, to }], confidence);
}

/** Where the words of an attribution begin. */
export const beginning = ({ content }: RawAttribution): number => (content[0] as TokenRange).from;

/** Where an attribution stands: at its cue, or where its words begin. */
export const place = (a: RawAttribution): number => a.cue?.from ?? beginning(a);

/** In order of place. */
export const byPlace = (a: RawAttribution, b: RawAttribution): number => place(a) - place(b);
