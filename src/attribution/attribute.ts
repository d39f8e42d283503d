import { predicateAt, predicateOf } from '../clause/at';
import { countBefore, itemAt } from '../document/item';
import { CARRIERS, CLAUSE_LIMITS, NOBODIES, OCCASIONAL, SPEAKING_PERSONS, SUBORDINATING, THINGS, TIMES, PERSONS, VIEWS } from '../lexicon/speech-words';
import { agentsOf } from '../clause/links';
import type { Clauses, Predicate } from '../clause/types';
import type { Document, TokenRange } from '../document/types';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { isPassive } from '../mention/beside';
import type { Quotations } from '../quotation/types';
import { someIn, sentenceAt } from '../document/range';
import { withAsides } from './aside';
import { readCodes } from './codes';
import { byPlace, untied } from './direct';
import { headedWords, isPlaceLabel, isTopic } from './headed';
import type { Model } from './model';
import type { Mentions } from '../mention/types';
import { printedWords } from './printed';
import { findCues, proposeFor, type Proposal } from './propose';
import type { Reading } from './reading';
import { quotedAs } from './quotedAs';
import { kindOf, rankProposals } from './rank';
import { Scorer } from './scorer';
import { signedQuotations } from './signed';
import { firstGroup, readSyntax } from './syntax';
import { completeTurns } from './turns';
import type { RawAttribution } from './types';
import { unpackModel } from './unpack';
import { packedModel } from './weights';

/** How sure `is of the opinion that` is. */
const OPINION = 0.6;
/** Less probable attributions are dropped. */
const WEAKEST = 0.2;

let unpacked: Model | undefined;

/** The learnt model, unpacked at first use. */
function learntModel(): Model {
  unpacked ??= unpackModel(packedModel);
  return unpacked;
}

/** Whether the source, at the head of a line before a colon, only tells what the line is about or where it was written (`LONDON (Reuters): …`). */
function isOfTopic({ document, codes }: Reading, { cue, source }: Proposal): boolean {
  const { tokens } = document;
  if (tokens.word[cue] !== ':' || !source || codes.paragraph[source.from - 1] === codes.paragraph[source.from] || tokens.party[source.from] !== -1) return false;
  return isPlaceLabel(document, source) || THINGS.has(tokens.lower[cue - 1] as string) || source.to - source.from === 1 && isTopic(document, source.from);
}

/** `made the remarks on X's claim`, `when asked about X's threats`: the occasion is none of the words. */
function isOccasion({ document: { tokens: { lower } } }: Reading, { cue }: Proposal): boolean {
  if (lower[cue] === 'made') return lower[cue + 1] === 'the' && CARRIERS.has(lower[cue + 2]) && lower[cue + 3] !== 'that';
  return OCCASIONAL.has(`${lower[cue - 1] ?? ''} ${lower[cue] ?? ''}`);
}

/** Cues with their sources and contents, as far as the model believes in them, in order of the cues. */
function learntAttributions(reading: Reading, model: Model): RawAttribution[] {
  const scorer = new Scorer(reading, model);
  const proposals = findCues(reading, model).flatMap((c) => proposeFor(reading, scorer, c) ?? []);
  const probabilities = rankProposals(reading, model, proposals);
  return proposals.flatMap((p, i) => {
    const confidence = probabilities[i] as number;
    return confidence < WEAKEST || isOfTopic(reading, p) || isOccasion(reading, p) ? [] : [untied(kindOf(reading, p), sourceOf(reading, p), p.cue, withoutVerdict(reading, p.cue, withoutTime(reading, p)), confidence, confidence < model.threshold)];
  });
}

/** A source that holds a verb of its own sentence (`X met Y and stressed …`) is only the subject of that verb; a clause before it goes (`Y rose; X denied …`). */
function subjectOf({ document, syntax }: Reading, cue: number, source: TokenRange): TokenRange {
  const { clauses } = syntax;
  // A person behind other words is who speaks (`in an interview with the Post he`, `X is a brute, and we`).
  if (source.to <= cue && (PERSONS.has(document.tokens.lower[source.to - 1]) || SPEAKING_PERSONS.has(document.tokens.lower[source.to - 1] as string))) return { from: source.to - 1, to: source.to };
  const own = predicateOf(clauses, cue);
  const subject = firstGroup(clauses, own?.subjects);
  if (subject && subject.to < source.from && source.to <= cue && (isStateOfTown(document, source) || isAside(document, subject, source) || isBetween(clauses, own, source))) return { from: subject.from, to: subject.to };
  if (!subject || subject.from < source.from || subject.to > source.to) return source;
  const from = opensClause(document, subject.from) ? subject.from : source.from;
  if (someIn({ from: source.from, to: from - 1 }, (i) => predicateOf(clauses, i) !== undefined)) return { from, to: source.to };
  const shares = (other: Predicate | undefined): boolean => other !== undefined && other !== own && other.subjects[0] === own?.subjects[0] && other.antecedent < 0;
  return someIn({ from: subject.to, to: source.to }, (i) => shares(predicateOf(clauses, i))) ? { from: subject.from, to: subject.to } : source;
}

/** Of `Ann Lee, speaking in Halden, Ore., said` the state, which only its commas make a subject. */
function isStateOfTown({ tokens: { word } }: Document, { from, to }: TokenRange): boolean {
  const last = word[to - 1] === ',' ? to - 2 : to - 1;
  return last === from && word[from - 1] === ',' && (word[from] as string).endsWith('.');
}

/** `Ann Lee, in a call with the envoy, denounced X`: the envoy stands in a phrase between the commas behind the subject. */
function isAside({ tokens: { word, pos } }: Document, subject: TokenRange, { to }: TokenRange): boolean {
  return word[subject.to] === ',' && pos[subject.to + 1] === 'ADP' && word[to - 1] === ',';
}

/** `Ann Lee has in a call with the envoy denounced X`: the envoy stands between the auxiliary and its verb. */
function isBetween({ groups }: Clauses, own: Predicate | undefined, { from, to }: TokenRange): boolean {
  return own !== undefined && own.from < from && own.complements.some(({ group }) => (groups[group]?.from ?? to) <= from && to <= (groups[group]?.to ?? 0));
}

/** Whether a clause with a subject of its own begins at a token: behind a mark or word that tells so, or behind the comma that closes a clause at the head of the sentence (`While X fell, Y says …`). */
function opensClause(document: Document, from: number): boolean {
  const { lower } = document.tokens;
  const before = lower[from - 1];
  return CLAUSE_LIMITS.has(before) || before === ',' && SUBORDINATING.has(lower[sentenceAt(document, from).from]);
}

/** `Nine reports, each time confirming …`, `Lee for her part thanked …`: that is nobody; who acts in the clause above says it. */
function sayerOf({ document: { tokens }, syntax }: Reading, cue: number, source: TokenRange): TokenRange | null {
  // In small letters: `The Times` is a paper.
  if (source.to - source.from > 2 || !NOBODIES.has(tokens.word[source.to - 1] as string)) return source;
  const parent = itemAt(syntax.clauses.predicates, predicateAt(syntax.clauses, cue)?.parent);
  return firstGroup(syntax.clauses, parent?.subjects) ?? null;
}

/** `X was accused of … by Vasqua`: who accuses. */
function passiveAgent({ syntax: { clauses } }: Reading, cue: number): TokenRange | null {
  const p = predicateOf(clauses, cue);
  return p?.passive ? firstGroup(clauses, agentsOf(p)) ?? null : null;
}

/** `…, the ministry said today`: when it was said is none of the words before. */
function withoutTime({ document: { tokens } }: Reading, { cue, content }: Proposal): TokenRange[] {
  const isTime = ({ from, to }: TokenRange): boolean => from === cue + 1 && to - from <= 2 && TIMES.has(tokens.lower[to - 1 - Number(tokens.pos[to - 1] === 'PUNCT')] as string);
  const kept = content.filter((r) => !isTime(r));
  return kept.length === 0 ? content : kept;
}

/** `X's claim that … was dismissed by Y`: what is told of a claim is none of its words. */
function withoutVerdict({ syntax: { clauses, governs } }: Reading, cue: number, content: TokenRange[]): TokenRange[] {
  const p = predicateAt(clauses, cue);
  const group = clauses.groupAt[cue] as number;
  if (!p || p.from <= cue || !p.subjects.includes(group) || !governs[group]) return content;
  return content.map(({ from, to }) => ({ from, to: from > cue && from < p.from && to > p.from ? p.from : to }));
}

/** `The tribunal last month condemned X`: the subject in front of a cue outside of quotations for which no source was found. */
function activeSubject({ quotations, syntax: { clauses } }: Reading, cue: number): TokenRange | null {
  const p = predicateOf(clauses, cue);
  const subject = p?.kind === 'main' && !p.passive ? firstGroup(clauses, p.subjects) : undefined;
  return subject && subject.to <= cue && quotations.outermost[subject.from] === -1 && quotations.outermost[cue] === -1 ? subject : null;
}

/** `X is accused of …`, `X was told …`: what the model takes for the source is the one spoken of or to. */
function isSpokenOf({ document: { tokens }, syntax: { clauses } }: Reading, cue: number, { from, to }: TokenRange): boolean {
  const p = predicateOf(clauses, cue);
  const subject = p && SPEECH_VERBS.has(p.lemma) && isPassive(tokens, cue) ? firstGroup(clauses, p.subjects) : undefined;
  return subject !== undefined && subject.head >= from && subject.head < to;
}

/** Words behind their cue end where another speaks in a clause of its own (`X said A, but Y said B`). */
function upToOthers({ document: { tokens: { lower, pos } }, quotations }: Reading, learnt: RawAttribution[]): RawAttribution[] {
  const marks = learnt.flatMap(({ source, cue }) => {
    if (!source || !cue || source.to > cue.from || pos[source.to - 1] === 'PRON' || pos[cue.from] !== 'VERB' || pos[cue.from - 1] === 'AUX' || quotations.outermost[cue.from] !== -1) return [];
    const join = lower[source.from - 1];
    const mark = source.from - 1 - Number(lower[source.from - 2] === ',');
    return CLAUSE_LIMITS.has(join) || join === 'and' && lower[mark] === ',' ? mark : [];
  }).sort((a, b) => a - b);
  const end = ({ from, to }: TokenRange): number => Math.min(to, itemAt(marks, countBefore(marks, from + 1, (mark) => mark)) ?? to);
  return learnt.map((a) => ({ ...a, content: a.content.map((r) => (a.cue && a.cue.from < r.from ? { from: r.from, to: end(r) } : r)) }));
}

/** `Ann Lee, who led the talks, is of the opinion that …`, also where the model does not see it. */
function opinions({ document, syntax: { clauses } }: Reading, learnt: readonly RawAttribution[]): RawAttribution[] {
  const { lower, word } = document.tokens;
  const known = new Set(learnt.map((a) => a.cue?.from));
  return clauses.predicates.flatMap(({ verb, lemma, subjects, negated }): RawAttribution[] => {
    const cue = verb + 3;
    const subject = firstGroup(clauses, subjects);
    if (lemma !== 'be' || lower[verb + 1] !== 'of' || !VIEWS.has(lower[cue]) || lower[cue + 1] !== 'that' || !subject || negated || known.has(cue)) return [];
    const { to } = sentenceAt(document, cue);
    return [untied('indirect', subject, cue, [{ from: cue + 1, to: word[to - 1] === '.' ? to - 1 : to }], OPINION)];
  });
}

function sourceOf(reading: Reading, { cue, source }: Proposal): TokenRange | null {
  const named = source && !isSpokenOf(reading, cue, source) ? sayerOf(reading, cue, source) : null;
  return named ? subjectOf(reading, cue, named) : passiveAgent(reading, cue) ?? activeSubject(reading, cue);
}

/** Finds who says what. */
export function findAttributions(document: Document, quotations: Quotations, mentions: Mentions, clauses: Clauses): RawAttribution[] {
  const reading: Reading = { document, quotations, codes: readCodes(document, quotations), syntax: readSyntax(clauses) };
  const spoken = printedWords(document, quotations);
  const exact = [...(spoken.length > 0 ? spoken : headedWords(document, mentions)), ...signedQuotations(document, quotations)];
  const learnt = upToOthers(reading, quotedAs(reading, learntAttributions(reading, learntModel())));
  return completeTurns(reading, exact, withAsides(reading, [...learnt, ...opinions(reading, learnt)].sort(byPlace)));
}
