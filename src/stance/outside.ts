import type { ClauseKind, Predicate } from '../clause/types';
import { isIn } from '../document/range';
import type { Reader } from './reading';
import type { Voice } from './voice';

/** Clauses that only go on with the one above them. */
const CARRIED = new Set<ClauseKind | undefined>(['to', 'that', 'ing']);
/** So many clauses are passed on the way up. */
export const DEEPEST = 3;

/** `Lee praised Vasqua; Brenia said …`: among the words of another, in that one's own sentence. */
export function isOfOther(reader: Reader, token: number, voice: Voice, voices: readonly Voice[]): boolean {
  return voices.some((v) => !v.nested && v.holder !== voice.holder && isIn(token, v.ranges)) && !isIn(token, voice.ranges) && isBeside(reader, token, voice, 'main');
}

/** `After Vasqua left, Lee said …`, `Vasqua left, while Lee said …`: in a clause of another's that only goes along with the words, or around them. */
export function isBeside(reader: Reader, token: number, voice: Voice, kind: ClauseKind = 'adverbial'): boolean {
  const { holder, cues, sources } = voice;
  const { predicates, predicateAt } = reader.clauses;
  // `extended the ban related to X, while Lee said`: the participle only ends the clause.
  const above = (p: Predicate | undefined): Predicate | undefined => reader.predicate(p?.parent);
  const clauseOf = (p: Predicate | undefined): Predicate | undefined => (p?.kind === 'participle' ? above(p) : p);
  const holds = (clause: number): boolean => cues.every((cue) => clauseOf(above(reader.predicateAt(cue))) === predicates[clause]);
  let clause = predicateAt[token] as number;
  for (let depth = 0; depth < DEEPEST && (kind === 'adverbial' ? CARRIED.has(predicates[clause]?.kind) && !holds(clause) : predicates[clause]?.kind === 'that'); depth++) clause = predicates[clause]?.parent ?? -1;
  const p = predicates[clause];
  if (!p || cues.length === 0) return false;
  const agents = reader.agents(p);
  const isAround = kind === 'adverbial' && agents.length > 0 && holds(clause) && !isDescribed(reader, token, voice);
  // `Responding to Kim, who accused X, Lee said`
  const isDescribing = kind === 'adverbial' && p.kind === 'relative' && agents.length > 0 && agents.every((g) => reader.entityOfGroup(g) >= 0) && above(p)?.kind === 'ing';
  if (p.kind !== kind && !isAround && !isDescribing || [...p.subjects, ...agents].some((g) => mayBe(reader, g, holder))) return false;
  return ![...cues, ...sources.map((s) => s.from)].some((t) => predicateAt[t] === clause);
}

/** `Vasqua, which Lee praised, …`, `Vasqua's plan, which …`: whom the clause of the cue describes; what is told of them around it is not said by Lee. */
export function isDescribed(reader: Reader, token: number, { cues }: Voice): boolean {
  return cues.some((cue) => {
    const p = reader.predicateAt(cue);
    const from = reader.group(p?.antecedent)?.from;
    return p !== undefined && from !== undefined && token >= from && token < p.from;
  });
}

function mayBe(reader: Reader, group: number, holder: number): boolean {
  return reader.entityOfGroup(group) === holder || reader.tokens.pos[reader.headOf(group)] === 'PRON';
}
