import type { RawAttribution } from '../attribution/types';
import type { Document } from '../document/types';
import type { Mentions } from '../mention/types';
import type { HeldAttribution } from './types';

/** Finds the holder of each attribution. */
export function resolveSpeakers(_document: Document, mentions: Mentions, attributions: readonly RawAttribution[]): HeldAttribution[] {
  return attributions.map((a) => {
    let holder = -1;
    if (a.source) {
      for (let i = a.source.from; i < a.source.to; i++) {
        const m = mentions.list[mentions.atToken[i] as number];
        if (m) holder = m.entity;
      }
    }
    return { ...a, holder };
  });
}
