import { mentionsIn } from './source';
import type { Floor } from './turn';

/** What counts how much for one to be interviewed: to be named, to have spoken, to be named as such. */
const NAMED = 1;
const REPORTED = 2;
const QUOTED = 5;
const INTERVIEWED = 8;

const ARTICLES = new Set(['the', 'a', 'an']);
/** Before a name, or before its article, these make it a place or a body. */
const PLACING = new Set(['in', 'at', 'on', 'near', 'from', 'of', 'across']);

/** Whom a printed interview is with: of the people named before an answer the one who was named most and spoke most. */
export function interviewee({ document, mentions, turns }: Floor, answer: number): number {
  const { lower, sentence } = document.tokens;
  const weights = new Map<number, number>();
  // Whom the question is about is not asked.
  const question = document.sentences[(sentence[answer] as number) - 1]?.from ?? answer;
  const named = mentionsIn(mentions, { from: 0, to: question }).filter((m) => m.kind === 'name' && mentions.entities[m.entity]?.kind === 'person');
  for (const m of named.filter(({ from }) => !PLACING.has(lower[from - (ARTICLES.has(lower[from - 1] ?? '') ? 2 : 1)] ?? ''))) {
    const asSuch = lower[m.from - 1] === 'with' && lower[m.from - 2] === 'interview';
    weights.set(m.entity, (weights.get(m.entity) ?? 0) + (asSuch ? INTERVIEWED : NAMED));
  }
  for (const t of turns) if (weights.has(t.holder) && t.at < question) weights.set(t.holder, (weights.get(t.holder) ?? 0) + (t.quoted ? QUOTED : REPORTED));
  let best = -1;
  for (const [entity, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = entity;
  return best;
}
