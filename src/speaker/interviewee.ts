import { mentionsIn } from './source';
import type { Floor } from './turn';

/** What counts how much for one to be interviewed: to be named, to be so by more than a capital, to have spoken, to be named as such. */
const NAMED = 1;
const ATTESTED = 1;
const REPORTED = 2;
const QUOTED = 5;
const INTERVIEWED = 8;

const ARTICLES = new Set(['the', 'a', 'an']);
/** Before a name, or before its article, these make it a place or a body. */
const PLACING = new Set(['in', 'at', 'on', 'near', 'from', 'of', 'across']);

/** Of the people named before a token the one who was named most and spoke most; or -1. */
function mostPresent({ document, mentions, turns }: Floor, limit: number): number {
  const { lower } = document.tokens;
  const weights = new Map<number, number>();
  const named = mentionsIn(mentions, { from: 0, to: limit }).filter((m) => m.kind === 'name' && mentions.entities[m.entity]?.kind === 'person');
  for (const m of named.filter(({ from }) => !PLACING.has(lower[from - (ARTICLES.has(lower[from - 1] ?? '') ? 2 : 1)] ?? ''))) {
    const asSuch = lower[m.from - 1] === 'with' && lower[m.from - 2] === 'interview';
    weights.set(m.entity, (weights.get(m.entity) ?? 0) + (asSuch ? INTERVIEWED : NAMED + (mentions.entities[m.entity]?.attested ? ATTESTED : 0)));
  }
  for (const t of turns) if (weights.has(t.holder) && t.at < limit) weights.set(t.holder, (weights.get(t.holder) ?? 0) + (t.quoted ? QUOTED : REPORTED));
  let best = -1;
  for (const [entity, weight] of weights) if (weight >= (weights.get(best) ?? 0)) best = entity;
  return best;
}

/** Whom a printed interview is with: not whom its first question is about, unless nobody is named before it. */
export function interviewee(floor: Floor, answer: number): number {
  const { document: { tokens, sentences } } = floor;
  const question = sentences[(tokens.sentence[answer] as number) - 1]?.from ?? answer;
  const before = mostPresent(floor, question);
  return before >= 0 ? before : mostPresent(floor, answer);
}
