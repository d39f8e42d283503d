import type { Clauses } from '../clause/types';
import type { Document } from '../document/types';
import type { Mentions } from '../mention/types';
import type { Quotations } from '../quotation/types';
import type { HeldAttribution } from '../speaker/types';
import type { DecidedStance } from './types';

/** Everything that the earlier stages hand on. */
export interface StanceInput {
  document: Document;
  quotations: Quotations;
  mentions: Mentions;
  clauses: Clauses;
  attributions: HeldAttribution[];
}

/** Decides who is for or against whom, sentence by sentence. */
export function decideStances({ document, mentions, attributions }: StanceInput): DecidedStance[] {
  const list: DecidedStance[] = [];
  for (const a of attributions) {
    const holder = mentions.entities[a.holder];
    if (!holder) continue;
    for (const c of a.content) {
      for (let i = c.from; i < c.to; i++) {
        const party = document.parties[document.tokens.party[i] as number];
        for (const target of party?.parties ?? []) {
          if (target === holder.affiliation) continue;
          list.push({ sentence: document.tokens.sentence[i] as number, holder: a.holder, target, score: -0.3, label: 'against', confidence: 0.3, mode: a.kind, evidence: [{ from: i, to: i + 1, rule: 'mention', polarity: 'against' }] });
        }
      }
    }
  }
  return list;
}
