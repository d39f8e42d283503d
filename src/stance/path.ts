import { headOf } from '../clause/at';
import { PASSED_OVER } from '../lexicon/rule-names';
import { itemAt, listed } from '../document/item';
import { agentsOf, undergoersOf, type RoleIndex, type RoleLink } from '../clause/links';
import type { Predicate } from '../clause/types';
import { entriesOf, ofClass, type WordClass } from '../lexicon/lookup';
import { ADJUNCT, APART, CLAIMING, EXAMPLE, HIT, MAKING, REACTING } from '../lexicon/shift';

/** One step up from a thing to the noun or verb that governs it. */
export interface Link {
  role: RoleLink['role'] | 'content' | 'clause';
  /** The governing noun or verb, as a token. */
  head: number;
  /** Preposition or other marker of the role, or ''. */
  marker: string;
  /** The governing noun group, or -1. */
  group: number;
  /** The governing predicate, or -1. */
  predicate: number;
}

/** A way up from a token: innermost link first. */
export type Path = readonly Link[];

const LONGEST = 5;
const MOST = 12;
function toLink({ clauses }: RoleIndex, { role, group, predicate, marker }: RoleLink): Link {
  const head = group >= 0 ? clauses.groups[group]?.head : clauses.predicates[predicate]?.verb;
  return { role, head: head ?? -1, marker, group, predicate };
}

const hasClass = (lemma: string, wordClass: WordClass): boolean => ofClass(entriesOf(lemma), wordClass) !== undefined;

/** `the sanctions imposed by X`, `the steps that X took`: what X makes is X's. */
function isMaker({ role }: Link, from: number, p: Predicate): boolean {
  if (p.antecedent < 0 || role !== (p.passive ? 'complement' : 'subject') || !undergoersOf(p).includes(p.antecedent) || !agentsOf(p).includes(from)) return false;
  return MAKING.has(p.lemma) || hasClass(p.lemma, 'cause');
}

/** From a relative clause or participle to what it describes. */
function toAntecedent({ clauses }: RoleIndex, { antecedent }: Predicate, role: 'owner' | 'patient' | 'content', marker: string): Link {
  return { role, head: headOf(clauses, antecedent), marker, group: antecedent, predicate: -1 };
}

/** `the sanctions imposed on X`, `the sanctions that Y slapped on X`; but not `on Y over X`. */
function isBroughtUpon({ role, marker }: Link, p: Predicate, before: Link | undefined): boolean {
  return p.antecedent >= 0 && undergoersOf(p).includes(p.antecedent) && role === 'complement' && HIT.has(marker) && (before?.role !== 'topic' || before.marker === 'of') && hasClass(p.lemma, 'cause');
}

function above(index: RoleIndex, link: Link, from: number, before?: Link): Link[] {
  const links: Link[] = [];
  for (const l of itemAt(index.up, link.group) ?? []) if (links.length < MOST && !PASSED_OVER.has(l.role) && !(l.group >= 0 && APART.has(l.marker))) links.push(toLink(index, l));
  const p = itemAt(index.clauses.predicates, link.predicate);
  if (!p) return links;
  const noun = itemAt(index.clauses.groups, p.governor);
  const outer = itemAt(index.clauses.predicates, p.parent);
  // `toured the port denouncing X`: while one did so, beside the object.
  const goesAlong = p.mark === '' && p.antecedent < 0 && outer !== undefined && outer.objects.length > 0 && outer.subjects.length > 0 && p.subjects[0] === outer.subjects[0];
  if (isMaker(link, from, p)) links.push(toAntecedent(index, p, 'owner', 'by'));
  else if (isBroughtUpon(link, p, before)) links.push(toAntecedent(index, p, 'patient', link.marker));
  // `sanctions that cripple X`, `a law barring X`: what befalls X by them is theirs, whatever becomes of them.
  const judges = link.role === 'object' && hasClass(p.lemma, 'attitude');
  const isWhole = p.antecedent >= 0 && !p.passive && link.role !== 'subject' && agentsOf(p).includes(p.antecedent);
  if (isWhole && (judges || hasClass(p.lemma, 'effect'))) links.push(toAntecedent(index, p, 'content', p.mark));
  if (noun && outer?.attribute !== noun.head) links.push({ role: 'content', head: noun.head, marker: p.mark, group: p.governor, predicate: -1 });
  // `a report alleging that …`: the report's.
  else if (outer && outer.antecedent >= 0 && outer.kind === 'ing' && p.kind === 'that' && CLAIMING.has(outer.lemma)) links.push(toAntecedent(index, outer, 'content', 'that'));
  // `protested after X had closed the border`: that is what is protested against.
  else if (outer && p.mark === 'after' && p.kind === 'adverbial' && REACTING.has(outer.lemma)) links.push({ role: 'clause', head: outer.verb, marker: 'that', group: -1, predicate: p.parent });
  else if (outer && !ADJUNCT.has(p.mark) && (p.kind === 'to' || p.kind === 'ing' && !p.loose && !goesAlong && !(isWhole && judges) || p.kind === 'that')) links.push({ role: 'clause', head: outer.verb, marker: p.kind, group: -1, predicate: p.parent });
  return links;
}

/** `the cartel, X`, `countries such as X`: what X is another name or an example of. */
function hostOf({ clauses, up }: RoleIndex, group: number): number {
  const { groups, predicates, groupAt } = clauses;
  for (const { role, group: host, predicate, marker } of up[group] ?? []) {
    const whole = itemAt(groups, host);
    if (role === 'apposition' && whole?.determiner === 'the' && itemAt(groups, group)?.from === whole.to + 1) return host;
    if (!EXAMPLE.has(marker)) continue;
    if (role !== 'apposition' && whole) return host;
    // `met several states, including X`: the noun before the marker, or before the comma in front of it.
    const listed = itemAt(predicates, predicate)?.complements.find((c) => c.preposition === marker);
    const from = itemAt(groups, listed?.group)?.from ?? 0;
    if (from > 2) return Math.max(groupAt[from - 2] as number, groupAt[from - 3] as number);
  }
  return -1;
}

function first(index: RoleIndex, token: number): Link[] {
  const inside = index.inside.get(token);
  if (inside) return inside.slice(0, MOST).map((l) => toLink(index, l));
  const group = index.clauses.groupAt[token] ?? -1;
  const g = itemAt(index.clauses.groups, group);
  if (!g) return [];
  if (g.head !== token) return [{ role: 'modifier', head: g.head, marker: '', group, predicate: -1 }];
  return listed([group, hostOf(index, group)], (of) => above(index, { role: 'self', head: token, marker: '', group: of, predicate: -1 }, of));
}

/** All ways up from a token through nouns and verbs, at most five steps each. */
export function pathsFrom(index: RoleIndex, token: number): Path[] {
  const done: Path[] = [];
  const open: Link[][] = first(index, token).map((link) => [link]);
  while (open.length > 0 && done.length < MOST) {
    const path = open.shift() as Link[];
    const before = path.at(-2);
    const next = path.length < LONGEST ? above(index, path.at(-1) as Link, before?.group ?? index.clauses.groupAt[token] ?? -1, before) : [];
    const fresh = next.filter((link) => !path.some((l) => l.head === link.head));
    if (fresh.length === 0) done.push(path);
    else for (const link of fresh) open.push([...path, link]);
  }
  return done;
}
