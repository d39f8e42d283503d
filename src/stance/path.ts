import type { Clauses, RoleFiller } from '../clause/types';

/** The role in which something stands to a noun or verb. */
export type PathRole = 'owner' | 'patient' | 'partner' | 'topic' | 'modifier' | 'subject' | 'object' | 'complement' | 'attribute';

/** One step up from a thing to the noun or verb that governs it. */
export interface Link {
  role: PathRole;
  /** The governing noun or verb, as a token. */
  head: number;
  /** Preposition or other marker of the role, or ''. */
  marker: string;
  /** The governing noun group, or -1. */
  group: number;
  /** The governing predicate, or -1. */
  predicate: number;
}

interface Governed {
  group: number;
  link: Link;
}

/** For every noun group and every token inside one, what governs it: built once for each document. */
export class PathIndex {
  private readonly ofGroup: Link[][];
  private readonly ofToken = new Map<number, Link[]>();

  constructor(private readonly clauses: Clauses) {
    this.ofGroup = clauses.groups.map(() => []);
    clauses.groups.forEach((g, group) => {
      const roles: [PathRole, RoleFiller[]][] = [['owner', g.owners], ['patient', g.patients], ['partner', g.partners], ['topic', g.topics]];
      for (const [role, fillers] of roles) for (const f of fillers) this.addFiller(f, { role, head: g.head, marker: f.marker, group, predicate: -1 });
    });
    clauses.predicates.forEach((p, predicate) => {
      const governed: Governed[] = [
        ...p.subjects.map((group) => ({ group, link: { role: 'subject' as const, head: p.verb, marker: '', group: -1, predicate } })),
        ...p.objects.map((group) => ({ group, link: { role: 'object' as const, head: p.verb, marker: '', group: -1, predicate } })),
        ...p.complements.map((c) => ({ group: c.group, link: { role: 'complement' as const, head: p.verb, marker: c.preposition, group: -1, predicate } })),
      ];
      if (p.attribute >= 0) governed.push({ group: clauses.groupAt[p.attribute] as number, link: { role: 'attribute', head: p.verb, marker: '', group: -1, predicate } });
      for (const { group, link } of governed) this.ofGroup[group]?.push(link);
    });
  }

  private addFiller(f: RoleFiller, link: Link): void {
    if (f.group >= 0) this.ofGroup[f.group]?.push(link);
    else for (let i = f.from; i < f.to; i++) this.ofToken.set(i, [...(this.ofToken.get(i) ?? []), link]);
  }

  /** What governs the thing that a token names. */
  linksOf(token: number): readonly Link[] {
    const own = this.ofToken.get(token);
    if (own) return own;
    const group = this.clauses.groupAt[token] as number;
    const g = this.clauses.groups[group];
    if (!g) return [];
    if (g.head !== token && g.modifiers.includes(token)) return [{ role: 'modifier', head: g.head, marker: 'demonym', group, predicate: -1 }];
    return this.ofGroup[group] ?? [];
  }

  /** What governs a noun group. */
  linksOfGroup(group: number): readonly Link[] {
    return this.ofGroup[group] ?? [];
  }
}

/** A way up from a token: innermost link first. */
export type Path = readonly Link[];

const LONGEST = 4;
const MOST = 12;

/** All ways up from a token through nouns to verbs, at most four steps each. */
export function pathsFrom(index: PathIndex, token: number): Path[] {
  const done: Path[] = [];
  const open: Link[][] = index.linksOf(token).map((link) => [link]);
  while (open.length > 0 && done.length < MOST) {
    const path = open.shift() as Link[];
    const last = path[path.length - 1] as Link;
    const next = last.group >= 0 && path.length < LONGEST ? index.linksOfGroup(last.group) : [];
    const fresh = next.filter((link) => !path.some((l) => l.head === link.head));
    if (fresh.length === 0) done.push(path);
    else for (const link of fresh) open.push([...path, link]);
  }
  return done;
}
