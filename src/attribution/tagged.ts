import { predicateOf } from '../clause/at';
import { ENDS_IN_COMMA, ENDS_IN_ED, HEAD_TAGS, PERSONS, SOURCE_TAGS } from '../lexicon/speech-words';
import { holdsVerb, sentenceAt } from '../document/range';
import type { Document, TokenRange } from '../document/types';
import { ONE_OF_MANY } from '../lexicon/mention-words';
import { ROLES } from '../lexicon/mention-roles';
import type { Quotation } from '../quotation/types';
import { directWords } from './direct';
import type { Reading } from './reading';
import { firstGroup } from './syntax';
import type { RawAttribution } from './types';

/** How sure the order of words makes it who speaks. */
const CONFIDENCE = 0.6;
/** A source has at most so many words. */
const LONGEST_SOURCE = 8;

/** True for a quotation at the head of its sentence that ends as words do which the one who speaks follows: `“So,”`, `“Why?”`. */
function isOpenEnded({ document }: Reading, q: Quotation): boolean {
  return q.from === sentenceAt(document, q.from).from && q.to + 1 < sentenceAt(document, q.to - 1).to && ENDS_IN_COMMA.test(document.tokens.word[q.inner.to - 1] ?? '');
}

/** A verb, or what the tagger takes for another word (`fumed`, `shot back`). */
export function isVerb({ tokens }: Document, i: number): boolean {
  return tokens.pos[i] === 'VERB' || tokens.pos[i] === 'ADJ' && ENDS_IN_ED.test(tokens.lower[i] as string) || tokens.lower[i + 1] === 'back';
}

function nominalEnd(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading.document;
  let to = from;
  while (to < limit && to - from < LONGEST_SOURCE && !(to > from && isVerb(reading.document, to)) && SOURCE_TAGS.has(tokens.pos[to])) to++;
  if (to === from && tokens.pos[from] === 'PRON') to++;
  return to > from && (HEAD_TAGS.has(tokens.pos[to - 1]) || ONE_OF_MANY.has(tokens.lower[to - 1])) ? to : from;
}

/**
 * `“So,” the cook fumed`, `“So,” fumed the cook`: who stands with a verb behind an open-ended quotation speaks it, whatever
 * the verb; null where nobody does.
 */
export function taggedBy(reading: Reading, q: Quotation): RawAttribution | null {
  if (!isOpenEnded(reading, q)) return null;
  const { tokens } = reading.document;
  const limit = sentenceAt(reading.document, q.to).to;
  const inverted = isVerb(reading.document, q.to);
  let from = inverted ? q.to + 1 : q.to;
  while (inverted && (tokens.pos[from] === 'ADV' || tokens.pos[from] === 'ADP')) from++;
  const to = nominalEnd(reading, from, limit);
  const verb = inverted ? q.to : to;
  if (to === from || verb >= limit || !isVerb(reading.document, verb)) return null;
  return directWords(q, { from, to }, verb, CONFIDENCE);
}

/** Who stands with a colon beside a quotation is told in at most so many words. */
const LONGEST_LABEL = 14;
/** A quotation with a label has at least so many words: shorter ones are titles. */
const SHORTEST_LABELLED = 4;

/** The words up to the name or role that heads a label without a verb (`[Ann Lee], the mayor, on the radio`); null where none does. */
export function labelHead({ tokens }: Document, { from, to }: TokenRange): TokenRange | null {
  if (to <= from || to - from > LONGEST_LABEL || holdsVerb(tokens, { from, to })) return null;
  let head = -1;
  for (let i = from; i < to && tokens.word[i] !== ',' && tokens.pos[i] !== 'ADP'; i++) if (HEAD_TAGS.has(tokens.pos[i])) head = i;
  return head >= 0 && (tokens.pos[head] === 'PROPN' || ROLES.has(tokens.lower[head] as string)) ? { from, to: head + 1 } : null;
}

const isSomebody = ({ pos, lower }: Document['tokens'], head: number): boolean => pos[head] === 'PROPN' || PERSONS.has(lower[head]) || ROLES.has(lower[head] as string);

/** `The official was dismissive: “So …”`, `Ann Lee shook her head: “So …”`: who is the subject of the clause in front of the colon; null where nobody is. */
function describedBefore({ document: { tokens }, syntax: { clauses } }: Reading, q: Quotation, { from, to }: TokenRange): RawAttribution | null {
  let i = to - 1;
  while (i >= from && !predicateOf(clauses, i)) i--;
  const p = predicateOf(clauses, i);
  if (i < from || p?.kind !== 'main' || p.passive) return null;
  const subject = firstGroup(clauses, p.subjects);
  return subject && subject.from >= from && isSomebody(tokens, subject.head) ? directWords(q, { from: subject.from, to: subject.to }, i, CONFIDENCE) : null;
}

/** `Ann Lee, the mayor: “So …”`, `“So”: Ann Lee`: who is told beside a quotation, with a colon between, speaks it; null where nobody is. */
export function labelledBy(reading: Reading, q: Quotation): RawAttribution | null {
  const { tokens } = reading.document;
  const first = sentenceAt(reading.document, q.from);
  const last = sentenceAt(reading.document, q.to - 1);
  const behind = tokens.word[q.to] === ':' && q.from === first.from;
  const before = tokens.word[q.from - 1] === ':' && q.to >= last.to - 1;
  if (!behind && !before || q.inner.to - q.inner.from < SHORTEST_LABELLED) return null;
  const source = labelHead(reading.document, behind ? { from: q.to + 1, to: last.to } : { from: first.from, to: q.from - 1 });
  if (!source && before) return describedBefore(reading, q, { from: first.from, to: q.from - 1 });
  return source && directWords(q, source, behind ? q.to : q.from - 1, CONFIDENCE);
}
