import { someIn } from '../document/range';
import { ASKERS, CONVERSING, INTERVIEWING, PLACING, PLAIN_ARTICLES, PRINTERS } from '../lexicon/speech-words';
import { mentionAt } from '../mention/at';
import type { Mention, Mentions } from '../mention/types';
import { mentionsIn } from './source';
import type { Floor } from './turn';

/** What counts how much for one to be interviewed: to be named, to be so by more than a capital, to have spoken, to be named as such. */
const NAMED = 1;
const ATTESTED = 1;
const REPORTED = 2;
const QUOTED = 5;
const INTERVIEWED = 12;

/** So far before its preposition stands the verb. */
const VERB_REACH = 4;
/** So far behind a name those who ask are looked for. */
const ASKER_REACH = 20;

/** A medium named at a token, or behind an article there. */
const isMedium = (mentions: Mentions, at: number): boolean => [at, at + 1].some((i) => mentions.entities[mentionAt(mentions, i)?.entity ?? -1]?.publisher);

/** Whether the words around a name say that its bearer is interviewed: `an interview with X`, `sat down with X`, `X received us`, `X tells the Post`. */
function isToldToAnswer({ document: { tokens: { lemma, lower, sentence } }, mentions }: Floor, { from, to }: Mention): boolean {
  const before = lower[from - 1];
  if (INTERVIEWING.has(lemma[from - 1])) return true;
  if ((before === 'with' || before === 'to') && lemma.slice(Math.max(0, from - 1 - VERB_REACH), from - 1).some((w) => CONVERSING.has(w))) return true;
  return someIn({ from: to, to: to + ASKER_REACH }, (i) => sentence[i] === sentence[from] && (PRINTERS.has(lower[i]) || lower[i] === 'our' && ASKERS.has(lower[i + 1]) || lemma[i] === 'tell' && isMedium(mentions, i + 1)));
}

/** Of the people named before a token the one who was named most and spoke most; or -1. */
function mostPresent(floor: Floor, limit: number): number {
  const { document, mentions, turns } = floor;
  const { lower } = document.tokens;
  const weights = new Map<number, number>();
  const add = (entity: number, weight: number): void => void weights.set(entity, (weights.get(entity) ?? 0) + weight);
  const people = mentionsIn(mentions, { from: 0, to: limit }).filter((m) => mentions.entities[m.entity]?.kind === 'person');
  const named = people.filter((m) => m.kind === 'name');
  // `The foreign minister received us`: her name may be told at the end.
  if (named.length === 0) return people.find((m) => m.kind === 'role' && isToldToAnswer(floor, m))?.entity ?? -1;
  for (const m of named.filter(({ from }) => !PLACING.has(lower[from - (PLAIN_ARTICLES.has(lower[from - 1]) ? 2 : 1)]))) {
    add(m.entity, isToldToAnswer(floor, m) ? INTERVIEWED : NAMED + (mentions.entities[m.entity]?.attested ? ATTESTED : 0));
  }
  // `Ann Lee is of the opinion that Bob Kim believes …`: he is only told of.
  for (const t of turns) if (weights.has(t.holder) && t.at < limit && lower[t.at - 1] !== 'that') add(t.holder, t.quoted ? QUOTED : REPORTED);
  let best = -1;
  for (const [entity, weight] of weights) if (weight >= (weights.get(best) ?? 0)) best = entity;
  return best;
}

/** Whom a printed interview is with: not whom its first question is about, unless nobody is named before it. */
export function interviewee(floor: Floor, answer: number): number {
  const { document: { tokens, sentences } } = floor;
  const last = sentences[(tokens.sentence[answer] as number) - 1]?.from ?? answer;
  const label = tokens.word.lastIndexOf('Q', answer);
  const question = label < 0 ? last : label;
  const before = mostPresent(floor, question);
  return before >= 0 ? before : mostPresent(floor, answer);
}
