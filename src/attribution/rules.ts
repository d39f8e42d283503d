import type { Document, TokenRange } from '../document/types';
import { cueClasses } from '../lexicon/attributionCues';
import type { Quotations } from '../quotation/types';
import type { RawAttribution } from './types';

const GROUP = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON']);
const BETWEEN = new Set(['ADV', 'AUX', 'PART']);

function group(document: Document, at: number, from: number, to: number): TokenRange | null {
  const { pos } = document.tokens;
  if (at < from || at >= to || !GROUP.has(pos[at] as string)) return null;
  let a = at;
  let b = at + 1;
  while (a > from && GROUP.has(pos[a - 1] as string)) a--;
  while (b < to && GROUP.has(pos[b] as string)) b++;
  for (let i = a; i < b; i++) if (HEADS.has(pos[i] as string)) return { from: a, to: b };
  return null;
}

function sourceBefore(document: Document, cue: number, from: number): TokenRange | null {
  const { pos, lower } = document.tokens;
  let i = cue - 1;
  while (i >= from && BETWEEN.has(pos[i] as string)) i--;
  if (lower[i] === ',') {
    let j = i - 1;
    while (j > from && lower[j] !== ',') j--;
    if (lower[j] === ',') i = j - 1;
  }
  while (i > from && !HEADS.has(pos[i] as string) && pos[i] !== 'VERB') i--;
  return group(document, i, from, cue);
}

/** A first version by rules, until the learnt one stands. */
export function attributeByRules(document: Document, quotations: Quotations): RawAttribution[] {
  const { tokens } = document;
  const list: RawAttribution[] = [];
  for (const s of document.sentences) {
    const covered = Array.from({ length: s.to - s.from }, (_, k) => s.from + k).filter((i) => quotations.outermost[i] !== -1);
    const spans = runs(covered);
    let found = false;
    for (let i = s.from; i < s.to && !found; i++) {
      if (quotations.outermost[i] !== -1) continue;
      const according = tokens.lower[i] === 'according' && tokens.lower[i + 1] === 'to';
      if (!according && (!cueClasses.has(tokens.lemma[i] as string) || tokens.pos[i] === 'ADJ')) continue;
      const comma = tokens.lower.indexOf(',', i);
      const after = group(document, according ? i + 2 : i + 1, i + 1, s.to);
      const inverted = !according && after !== null && spans.length > 0 && (spans[0] as TokenRange).from < i;
      const source = according || inverted ? after : sourceBefore(document, i, s.from);
      const end = tokens.pos[s.to - 1] === 'PUNCT' && quotations.outermost[s.to - 1] === -1 ? s.to - 1 : s.to;
      let content = spans;
      if (spans.length === 0 && according) content = [comma > 0 && comma < s.to - 3 && i - s.from < 4 ? { from: comma + 1, to: end } : { from: s.from, to: i }];
      else if (spans.length === 0 || (spans[0] as TokenRange).from > i + 1) content = [{ from: i + 1, to: end }];
      content = content.filter((c) => c.to > c.from);
      if (content.length === 0) continue;
      found = true;
      const kind = spans.length === 0 ? 'indirect' : content === spans ? 'direct' : 'mixed';
      list.push({ kind, source, cue: { from: i, to: i + 1 }, content, parent: -1, continues: -1, confidence: 0.6 });
    }
    if (!found && covered.length > (s.to - s.from) / 2) {
      list.push({ kind: 'direct', source: null, cue: null, content: spans, parent: -1, continues: list.length - 1, confidence: 0.5 });
    }
  }
  return list;
}

function runs(indices: readonly number[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const i of indices) {
    const last = out.at(-1);
    if (last && last.to === i) last.to = i + 1;
    else out.push({ from: i, to: i + 1 });
  }
  return out;
}
