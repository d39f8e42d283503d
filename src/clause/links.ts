import { addTo, heldAt } from '../lexicon/list';
import { VERB_CLASSES } from '../lexicon/clause-verbs';
import type { Clauses, NounGroup, RoleFiller, Predicate } from './types';

/** What a noun group or a token in it is to a noun or to a predicate. */
export interface RoleLink {
  role: 'self' | 'owner' | 'patient' | 'partner' | 'topic' | 'modifier' | 'apposition' | 'subject' | 'object' | 'complement' | 'attribute' | 'antecedent';
  /** The noun group to which it stands in the role, or -1. */
  group: number;
  /** The predicate to which it does, or -1. */
  predicate: number;
  /** What marks the role: `'s`, `demonym`, `on` …, a complement's preposition, or ''. */
  marker: string;
  /** Steps from the token: 0 the group itself, 1 the noun it belongs to … */
  depth: number;
}

/** The links of all groups, to be asked with {@link rolesAt}. */
export interface RoleIndex {
  clauses: Clauses;
  /** For each group its links upwards. */
  up: RoleLink[][];
  /** For a token that fills a role inside its group: its links. */
  inside: ReadonlyMap<number, RoleLink[]>;
}

const ROLES = [['owners', 'owner'], ['patients', 'patient'], ['partners', 'partner'], ['topics', 'topic']] as const;
const DEEPEST = 6;

function link(role: RoleLink['role'], group: number, predicate: number, marker: string): RoleLink {
  return { role, group, predicate, marker, depth: 0 };
}

/** `rejected what it called the lies of X`: what is named so is what stands in the role of `what`. */
function nameWhat({ predicates, groupAt }: Clauses, up: RoleLink[][]): void {
  for (const { mark, antecedent, attribute } of predicates) {
    if (mark === 'what' && antecedent >= 0 && attribute >= 0) up[groupAt[attribute] as number]?.push(...(up[antecedent] as RoleLink[]).filter((l) => l.role !== 'attribute'));
  }
}

/** `the measures taken by X`: what X makes or does is X's. */
function ownMade({ predicates }: Clauses, up: RoleLink[][]): void {
  for (const { passive, antecedent, complements, lemma } of predicates) {
    if (!passive || antecedent < 0 || !VERB_CLASSES.get(lemma)?.has('making')) continue;
    for (const { preposition, group, noun } of complements) {
      if (preposition === 'by') up[group]?.push(link('owner', antecedent, -1, 'by'));
      // `the crimes committed against X`
      else if (preposition === 'against' && noun < 0) up[group]?.push(link('patient', antecedent, -1, preposition));
    }
  }
}

const indexed = new WeakMap<Clauses, RoleIndex>();

/** Turns the clauses around: from each group to what it fills a role of. Linear in the number of groups, and done once. */
export function indexRoles(clauses: Clauses): RoleIndex {
  return heldAt(indexed, clauses, () => turnAround(clauses));
}

function turnAround(clauses: Clauses): RoleIndex {
  const up: RoleLink[][] = clauses.groups.map(() => []);
  const inside = new Map<number, RoleLink[]>();
  const add = (filler: RoleFiller, found: RoleLink): void => {
    if (filler.group >= 0) up[filler.group]?.push(found);
    else addTo(inside, filler.from, found);
  };
  clauses.groups.forEach((group, index) => {
    for (const [list, role] of ROLES) for (const filler of group[list]) add(filler, link(role, index, -1, filler.marker));
    if (group.apposition >= 0) up[group.apposition]?.push(link('apposition', index, -1, ''));
  });
  clauses.predicates.forEach((predicate, index) => {
    for (const g of predicate.subjects) up[g]?.push(link('subject', -1, index, ''));
    for (const g of predicate.objects) up[g]?.push(link('object', -1, index, ''));
    for (const c of predicate.complements) up[c.group]?.push(link('complement', -1, index, c.preposition));
    if (predicate.attribute >= 0) up[clauses.groupAt[predicate.attribute] as number]?.push(link('attribute', -1, index, ''));
  });
  nameWhat(clauses, up);
  ownMade(clauses, up);
  clauses.predicates.forEach((predicate, index) => {
    if (predicate.antecedent >= 0) up[predicate.antecedent]?.push(link('antecedent', -1, index, predicate.mark));
  });
  return { clauses, up, inside };
}

/**
 * The roles of a token, from the innermost to the outermost: of `Iran` in `condemned the sanctions on Iran`
 * first patient of `sanctions`, then (by way of it) object of `condemn`.
 * @param most so many are enough
 */
export function rolesAt(index: RoleIndex, token: number, most = Infinity): RoleLink[] {
  const start = index.clauses.groupAt[token] ?? -1;
  if (start < 0) return [];
  const found: RoleLink[] = [];
  const seen = new Set<number>([start]);
  let front = [start];
  const group = index.clauses.groups[start] as NounGroup;
  if (group.head === token) found.push(link('self', start, -1, ''));
  else if (!index.inside.has(token)) found.push(link('modifier', start, -1, ''));
  for (const inner of index.inside.get(token) ?? []) found.push(inner);
  for (let depth = 0; depth < DEEPEST && front.length > 0 && found.length < most; depth++) {
    const next: number[] = [];
    for (const g of front) {
      for (const above of index.up[g] as RoleLink[]) {
        if (found.length >= most) return found;
        found.push({ role: above.role, group: above.group, predicate: above.predicate, marker: above.marker, depth: depth + 1 });
        if (above.group < 0 || seen.has(above.group)) continue;
        seen.add(above.group);
        next.push(above.group);
      }
    }
    front = next;
  }
  return found;
}

/** The noun groups of those who act: the subjects, or for a passive what follows `by`. */
export function agentsOf(p: Predicate): number[] {
  return p.passive ? p.complements.filter((c) => c.preposition === 'by').map((c) => c.group) : p.subjects;
}

/** The noun groups of what it happens to: the objects, or for a passive the subjects. */
export function undergoersOf(p: Predicate): number[] {
  return p.passive ? p.subjects : p.objects;
}
