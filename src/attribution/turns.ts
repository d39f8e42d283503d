/*
 * What holds exactly and needs no learning: a quotation belongs whole to one attribution, a
 * quotation without a source of its own goes on with the turn before it (or, where each paragraph
 * opens a mark anew, with the turn that closes it), and what stands in somebody's words hangs on them.
 */
import { headOf } from '../clause/at';
import { itemAt } from '../document/item';
import { isIn, sentenceAt } from '../document/range';
import { PARTY_WORD, type TokenRange } from '../document/types';
import { addTo } from '../lexicon/list';
import { ASKING, CUE_LINKS, SUBJECT_RELATIVES, UNNAMED_SOURCES } from '../lexicon/speech-words';
import type { Quotation } from '../quotation/types';
import { beginning, byPlace, directWords, place } from './direct';
import type { Reading } from './reading';
import { joined, overlapOf, size, withFurther, without } from './ranges';
import { kindOf } from './rank';
import { sectionWords } from './sections';
import { labelledBy, taggedBy } from './tagged';
import type { RawAttribution } from './types';

/** How sure a floating quotation is to be somebody's words. */
const FLOATING_CONFIDENCE = 0.6;
/** Of a quotation, the share of words that attributions must hold for it to count as attributed. */
const ATTRIBUTED = 0.5;
/** Shorter quotations are terms and titles, unless they fill their sentence. */
const SHORTEST = 4;
/** Cues this near in the list may share a source. */
const NEXT = 4;
/** What goes on with a turn at most this many paragraphs further is part of one attribution. */
const SAME_TURN = 2;
/** A quotation is a sentence of its own when it makes up this much of it. */
const FILLS = 0.6;

/** For each outermost quotation the attributions from outside that take words from it. */
function takers(reading: Reading, list: readonly RawAttribution[]): Map<number, RawAttribution[]> {
  const { outermost } = reading.quotations;
  const result = new Map<number, RawAttribution[]>();
  for (const a of list) {
    const own = outermost[place(a)];
    const seen = new Set<number>();
    for (const { from, to } of a.content) for (const q of outermost.subarray(from, to)) if (q >= 0 && q !== own) seen.add(q);
    for (const q of seen) addTo(result, q, a);
  }
  return result;
}

/** `X said the ship had been sold, adding that …`: a participle whose source stands in the words before it is the word of their source. */
function sameSource(reading: Reading, list: readonly RawAttribution[]): void {
  const { lower, pos, sentence } = reading.document.tokens;
  list.forEach((a, i) => {
    const cue = place(a);
    if (!a.source || !lower[cue]?.endsWith('ing') || pos[cue - 1] !== 'PUNCT') return;
    for (let k = i - 1; k >= Math.max(0, i - NEXT); k--) {
      const b = list[k] as RawAttribution;
      if (sentence[place(b)] !== sentence[cue]) return;
      if (!b.source || !isIn(a.source.from, b.content) || overlapOf(b.source, a.source) > 0) continue;
      a.source = b.source;
      return;
    }
  });
}

/** `X said A, adding that B`: a cue with the same source as the one before it begins words of its own. */
function partSisters(reading: Reading, list: readonly RawAttribution[]): void {
  const { lower } = reading.document.tokens;
  list.forEach((a, i) => {
    for (const b of list.slice(i + 1, i + NEXT)) {
      const cue = place(b);
      const first = beginning(a);
      if (!a.source || !b.source || b.weak || overlapOf(a.source, b.source) === 0 || cue <= first || !isIn(cue, a.content)) continue;
      let end = cue;
      while (end > first + 1 && CUE_LINKS.has(lower[end - 1] as string)) end--;
      a.content = a.content.flatMap((r) => (r.from < end ? [{ from: r.from, to: Math.min(r.to, end) }] : []));
    }
  });
}

/** A quotation of which one attribution alone takes a part is taken whole. */
function wholeQuotations(reading: Reading, list: readonly RawAttribution[]): void {
  const { tokens } = reading.document;
  for (const [index, by] of takers(reading, list)) {
    const q = reading.quotations.list[index] as Quotation;
    const [only] = by;
    if (by.length !== 1 || !only?.cue || tokens.sentence[q.from] === tokens.sentence[q.to - 1]) continue;
    const taken = only.content.reduce((n, r) => n + overlapOf(r, q), 0);
    if (taken < 2) continue;
    only.content = joined([...only.content, { from: q.from, to: q.to }]);
  }
}

/** Words without quotation marks end with the sentence of their cue, and before a quotation that somebody else is told to speak. */
function endWithSentence(reading: Reading, list: readonly RawAttribution[]): void {
  const { document, quotations } = reading;
  const goesOn = (token: number, home: TokenRange): boolean => {
    const q = quotations.list[quotations.outermost[token] as number];
    return q !== undefined && (q.from < home.to || token > q.from || taggedBy(reading, q) === null);
  };
  for (const a of list) {
    const home = sentenceAt(document, place(a));
    if (a.content.every((r) => r.to <= home.to)) continue;
    const kept = a.content.flatMap((r) => {
      if (r.to <= home.to) return [r];
      let to = Math.max(r.from, home.to);
      while (to < r.to && goesOn(to, home)) to++;
      return to > r.from ? [{ from: r.from, to }] : [];
    });
    if (kept.length > 0) a.content = kept;
  }
}

/** Who speaks is not part of the words. */
function withoutSource(list: readonly RawAttribution[]): void {
  for (const a of list) {
    const kept = a.source ? without(a.content, a.source) : [];
    if (kept.length > 0) a.content = kept;
  }
}

function isFloating(reading: Reading, q: Quotation): boolean {
  const home = sentenceAt(reading.document, q.from);
  if (home !== sentenceAt(reading.document, q.to - 1)) return true;
  const length = q.inner.to - q.inner.from;
  if (overlapOf(q, home) >= FILLS * (home.to - home.from)) return length > 1;
  return q.from === home.from && length >= SHORTEST;
}

function attributedShare({ from, to }: Quotation, held: Uint8Array): number {
  return held.subarray(from, to).reduce((n, one) => n + one, 0) / (to - from);
}

/** Quotations that no attribution holds, with who stands beside them, else without source. */
function floatingQuotations(reading: Reading, list: readonly RawAttribution[]): RawAttribution[] {
  const held = new Uint8Array(reading.document.tokens.length);
  for (const a of list) if (!a.weak) for (const r of a.content) held.fill(1, r.from, r.to);
  return reading.quotations.list
    .filter((q) => q.depth === 0 && attributedShare(q, held) < ATTRIBUTED)
    .flatMap((q) => taggedBy(reading, q) ?? labelledBy(reading, q) ?? (isFloating(reading, q) ? directWords(q, null, -1, FLOATING_CONFIDENCE) : []));
}

/** Whether the turn of an attribution can go on: somebody's own words, not a report inside of another's or in passing (`those who say …`). */
function holdsTurn({ document: { tokens } }: Reading, { kind, parent, source, weak }: RawAttribution): boolean {
  if (parent >= 0 || source === null || weak || SUBJECT_RELATIVES.has(tokens.lower[source.from])) return false;
  // `Some politicians thought so. “It was …”`
  return kind === 'direct' || !UNNAMED_SOURCES.has(tokens.lower[source.from]);
}

/** A quotation left open at the end of its paragraph goes with the one after it. */
function opensNext(reading: Reading, a: RawAttribution): boolean {
  return reading.quotations.list[reading.quotations.outermost[beginning(a)] as number]?.closed === false;
}

/** The last of the words, or the cue behind them. */
const lastToken = (a: RawAttribution): number => Math.max(place(a), (a.content.at(-1) as TokenRange).to - 1);

/** Words of which nothing but their quotation marks tells that they are somebody's. */
const floats = (a: RawAttribution): boolean => a.cue === null && a.source === null && !a.answer;

/** For each sentence 1 where its subject is somebody by name who is described or asked (`Ann Lee, who runs a bakery, …`, `Asked about it, Lee smiles`): whose words may follow. */
function introductions({ document, syntax: { clauses } }: Reading): Uint8Array {
  const { tokens, sentences } = document;
  const found = new Uint8Array(sentences.length);
  for (const p of clauses.predicates) {
    if (p.kind !== 'main') continue;
    for (const g of p.subjects) {
      const head = headOf(clauses, g);
      const isName = tokens.pos[head] === 'PROPN' && tokens.word[head] !== PARTY_WORD;
      if (isName && (tokens.word[head + 1] === ',' || ASKING.has(tokens.lemma[sentenceAt(document, p.verb).from]))) found[tokens.sentence[p.verb] as number] = 1;
    }
  }
  return found;
}

/** Whether the sentence before floating words, past the turn that runs, introduces somebody. */
function isAnothers({ document: { tokens } }: Reading, introduced: Uint8Array, running: RawAttribution | undefined, a: RawAttribution): boolean {
  if (!running) return false;
  const before = (tokens.sentence[beginning(a)] as number) - 1;
  return before > (tokens.sentence[lastToken(running)] as number) && introduced[before] === 1;
}

/** Links attributions without a source to the turn that goes on. */
function linkTurns(reading: Reading, list: readonly RawAttribution[]): void {
  if (!list.some(floats)) return;
  const introduced = introductions(reading);
  let running = -1;
  list.forEach((a, i) => {
    if (floats(a)) a.continues = isAnothers(reading, introduced, list[running], a) ? -1 : running;
    else if (holdsTurn(reading, a)) running = i;
  });
  for (let i = list.length - 2; i >= 0; i--) {
    const a = list[i] as RawAttribution;
    const next = list[i + 1] as RawAttribution;
    if (!floats(a) || a.continues >= 0 && !opensNext(reading, a)) continue;
    const follows = reading.codes.paragraph[beginning(next)] === (reading.codes.paragraph[beginning(a)] as number) + 1;
    if (follows && opensNext(reading, a) && next.kind === 'direct') a.continues = floats(next) ? next.continues : i + 1;
  }
}

/** Hangs each attribution on the innermost one before or around it whose content holds it. */
function linkParents(list: readonly RawAttribution[]): void {
  const NEAR = 24;
  list.forEach((a, i) => {
    const at = place(a);
    let least = Infinity;
    for (let k = Math.max(0, i - NEAR); k < Math.min(list.length, i + NEAR); k++) {
      const other = list[k] as RawAttribution;
      if (k === i || other.weak && !a.weak || !isIn(at, other.content) || (floats(a) && floats(other))) continue;
      const span = size(other.content);
      if (span < least && !(other.cue && isIn(other.cue.from, a.content))) {
        least = span;
        a.parent = k;
      }
    }
  });
}

/** Drops learnt attributions whose cue is another's, or whose words are: signed quotations and turns of a conversation are sure. */
function withoutRivals(reading: Reading, exact: readonly RawAttribution[], learnt: readonly RawAttribution[]): RawAttribution[] {
  const owner = new Int32Array(reading.document.tokens.length).fill(-1);
  exact.forEach((a, i) => {
    for (const r of [...a.content, ...(a.cue ? [a.cue] : []), ...(a.source ? [a.source] : [])]) owner.fill(i, r.from, r.to);
  });
  return learnt.filter((a) => {
    const own = owner[place(a)] as number;
    if (own >= 0 && place(a) === exact[own]?.cue?.from) return false;
    return a.content.every((r) => owner[r.from] === own && owner[r.to - 1] === own);
  });
}

/**
 * Completes learnt attributions: whole quotations, floating ones, nesting, turns; in order of place.
 * @param exact attributions that need no learning: they come before learnt ones of the same words
 */
export function completeTurns(reading: Reading, exact: readonly RawAttribution[], all: readonly RawAttribution[]): RawAttribution[] {
  const learnt = exact.length === 0 ? all : withoutRivals(reading, exact, all);
  sameSource(reading, learnt);
  partSisters(reading, learnt);
  wholeQuotations(reading, learnt.filter((a) => !a.weak));
  endWithSentence(reading, learnt);
  withoutSource(learnt);
  const known = [...exact, ...learnt];
  const placed = [...known, ...floatingQuotations(reading, known)];
  const list = [...placed, ...sectionWords(reading.document, placed)].sort(byPlace);
  linkParents(list);
  linkTurns(reading, list);
  return mergeTurns(reading, list);
}

/** The paragraphs from the last words or the cue of an attribution to others of its turn. */
function paragraphsApart(reading: Reading, a: RawAttribution, b: RawAttribution): number {
  const { paragraph } = reading.codes;
  return (paragraph[place(b)] as number) - (paragraph[lastToken(a)] as number);
}

/** What goes on with a turn close by belongs to one attribution, in several parts. */
function mergeTurns(reading: Reading, list: readonly RawAttribution[]): RawAttribution[] {
  const target = new Int32Array(list.length).fill(-1);
  const grown = new Set<RawAttribution>();
  list.forEach((a, i) => {
    const base = itemAt(list, a.continues);
    if (!base || paragraphsApart(reading, base, a) > SAME_TURN) return;
    target[i] = a.continues;
    base.content = withFurther(grown.has(base) ? base.content : joined(base.content), a.content);
    grown.add(base);
  });
  for (const a of grown) a.kind = kindOf(reading, a);
  const moved = new Int32Array(list.length);
  let n = 0;
  list.forEach((_, i) => (moved[i] = (target[i] as number) < 0 ? n++ : -1));
  const at = (i: number): number => (i < 0 ? -1 : (moved[(target[i] as number) < 0 ? i : (target[i] as number)] as number));
  return list.flatMap((a, i) => ((target[i] as number) < 0 ? [{ ...a, parent: at(a.parent), continues: at(a.continues) }] : []));
}
