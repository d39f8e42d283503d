import { predicateOf } from '../clause/at';
import { isIn } from '../document/range';
import { itemAt } from '../document/item';
import { CLAUSE_KINDS, MODALITIES } from '../lexicon/speech-words';
import type { Clauses, NounGroup, Predicate } from '../clause/types';
import type { Document, TokenRange } from '../document/types';

/** How far up the clauses of a sentence are followed. */
const HIGHEST = 6;
/** Of long coordinations only so many members are looked at. */
const MOST_MEMBERS = 4;

/** The clauses of a document as integers, for features. */
export interface Syntax {
  clauses: Clauses;
  /** For each predicate: kind, voice, negation and modality in one number. */
  shape: Int32Array;
  kind: Uint8Array;
  /** For each predicate: one bit for each kind of clause that depends on it. */
  below: Int32Array;
  /** For each noun group: 1 + kind of a clause that is its content (`the claim that …`), or 0. */
  governs: Uint8Array;
}

/** The first of some noun groups. */
export function firstGroup({ groups }: Clauses, [first = -1]: readonly number[] = []): NounGroup | undefined {
  return itemAt(groups, first);
}

/** Reads the clauses of a document into integers. */
export function readSyntax(clauses: Clauses): Syntax {
  const n = clauses.predicates.length;
  const syntax: Syntax = { clauses, shape: new Int32Array(n), kind: new Uint8Array(n), below: new Int32Array(n), governs: new Uint8Array(clauses.groups.length) };
  clauses.predicates.forEach((p, i) => {
    const kind = CLAUSE_KINDS.indexOf(p.kind);
    syntax.kind[i] = kind;
    syntax.shape[i] = ((kind * 2 + Number(p.passive)) * 2 + Number(p.negated)) * 8 + MODALITIES.indexOf(p.modality);
    if (p.parent >= 0) syntax.below[p.parent] = (syntax.below[p.parent] as number) | (1 << kind);
    if (p.governor >= 0) syntax.governs[p.governor] = kind + 1;
  });
  return syntax;
}

/** What a cue is in the clauses of its document. */
export interface CueClause {
  /** Its predicate, or -1. */
  predicate: number;
  /** Its noun group, or -1. */
  group: number;
  /** The predicates above its own, nearest first. */
  above: number[];
  subjects: TokenRange[];
  objects: TokenRange[];
  complements: TokenRange[];
}

const members = ({ clauses }: Syntax, groups: readonly number[] = []): TokenRange[] => groups.slice(0, MOST_MEMBERS).map((g) => clauses.groups[g] as TokenRange);

/** Reads the clause of a cue. */
export function clauseOf(syntax: Syntax, document: Document, cue: number): CueClause {
  const { clauses } = syntax;
  const predicate = clauses.predicateAt[cue] as number;
  const above: number[] = [];
  for (let up = itemAt(clauses.predicates, predicate)?.parent ?? -1; up >= 0 && above.length < HIGHEST; up = (clauses.predicates[up] as Predicate).parent) above.push(up);
  const own = predicateOf(clauses, cue);
  const group = document.tokens.pos[cue] === 'VERB' ? -1 : (clauses.groupAt[cue] as number);
  return {
    predicate,
    group,
    above,
    subjects: members(syntax, own?.subjects),
    objects: members(syntax, own?.objects),
    complements: members(syntax, own?.complements.slice(0, MOST_MEMBERS).map((c) => c.group)),
  };
}

/**
 * How the clause of a token stands to that of the cue: 0 none, 1 the same, 2 above, 3 beside or elsewhere, 8 to 23 below by kind, 24 to 31 content of the cue's noun.
 * @param predicate the predicate of the token's clause, or -1
 */
export function clauseRelation(syntax: Syntax, own: CueClause, predicate: number): number {
  const { predicates } = syntax.clauses;
  let at = predicate;
  if (at < 0) return 0;
  if (own.group >= 0) {
    for (let up = at, n = 0; up >= 0 && n < HIGHEST; up = (predicates[up] as Predicate).parent, n++) {
      if ((predicates[up] as Predicate).governor === own.group) return 24 + (syntax.kind[up] as number);
    }
  }
  if (at === own.predicate) return 1;
  if (own.above.includes(at)) return 2;
  for (let n = 0; n < HIGHEST; n++) {
    const { parent } = predicates[at] as Predicate;
    if (parent < 0) return 3;
    if (parent === own.predicate) return 8 + (n > 0 ? 8 : 0) + (syntax.kind[at] as number);
    at = parent;
  }
  return 4;
}

/** What a token is to the cue: 1 in its subject, 2 in its object, 3 in a complement, 4 in its noun group, 0 nothing. */
export function roleOf(own: CueClause, syntax: Syntax, t: number): number {
  if (isIn(t, own.subjects)) return 1;
  if (isIn(t, own.objects)) return 2;
  if (isIn(t, own.complements)) return 3;
  return own.group >= 0 && syntax.clauses.groupAt[t] === own.group ? 4 : 0;
}
