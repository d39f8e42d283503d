import type { Clauses } from '../clause/types';
import type { Document } from '../document/types';
import type { Quotations } from '../quotation/types';
import type { RawAttribution } from './types';

const CUES = new Set(['say', 'add', 'tell', 'state', 'stress', 'note', 'underscore', 'reiterate', 'warn', 'assert', 'tweet']);

/** Finds who says what. */
export function findAttributions(document: Document, quotations: Quotations, _clauses: Clauses): RawAttribution[] {
  const { tokens } = document;
  const list: RawAttribution[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!CUES.has(tokens.lemma[i] as string) || quotations.outermost[i] !== -1) continue;
      let source = i - 1;
      while (source > sentence.from && tokens.pos[source] !== 'PROPN') source--;
      const after = { from: i + 1, to: sentence.to };
      const before = { from: sentence.from, to: Math.max(sentence.from, source) };
      const content = after.to - after.from > 4 ? after : before;
      if (content.to <= content.from) continue;
      list.push({ kind: 'indirect', source: { from: source, to: i }, cue: { from: i, to: i + 1 }, content: [content], parent: -1, continues: -1, confidence: 0.5 });
      break;
    }
  }
  return list;
}
