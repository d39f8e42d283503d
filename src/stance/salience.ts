import { heldAt } from '../lexicon/list';
import { indexRoles, type RoleIndex, type RoleLink } from '../clause/links';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { Reader } from './reading';

/** So many nouns of a sentence are remembered, those that it is most about. */
const MOST_NOUNS = 16;
/** Of the roles of a noun so many are looked at. */
const MOST_LINKS = 12;
/** How far each role is from what a sentence is about. */
const RANKS: Partial<Record<RoleLink['role'], number>> = { subject: 0, object: 2, complement: 4 };
const LAST = 6;
/** A clause that depends on another tells of things further off, one that only describes a noun most of all. */
const DEPENDENT = 1;
const DESCRIBING = 2;
const NONE: readonly number[] = [];

/** Knows what each sentence is about: subjects before objects before others, main clauses before those that depend on them (centering). */
export class Salience {
  readonly #links: RoleIndex['up'];
  readonly #nouns = new Map<number, readonly number[]>();

  constructor(private readonly reader: Reader) {
    this.#links = indexRoles(reader.clauses).up;
  }

  /** The noun groups of a sentence, those that it is most about first. */
  nounsOf(sentence: number): readonly number[] {
    return heldAt(this.#nouns, sentence, () => this.#sorted(sentence));
  }

  #sorted(sentence: number): readonly number[] {
    const { groupAt } = this.reader.clauses;
    const range = this.reader.document.sentences[sentence];
    if (!range) return NONE;
    const heads = Array.from(groupAt.subarray(range.from, range.to)).filter((g, i) => this.reader.group(g)?.head === range.from + i);
    const ranked = heads.map((group) => ({ group, rank: this.rank(group) }));
    return ranked.sort((a, b) => a.rank - b.rank).slice(0, MOST_NOUNS).map((r) => r.group);
  }

  /** The lower, the more its sentence is about a noun. */
  rank(group: number): number {
    return this.#linksOf(group).reduce((least, link) => Math.min(least, this.#rankOf(link)), LAST);
  }

  #linksOf(group: number): readonly RoleLink[] {
    const links = this.#links[group] ?? [];
    return links.length > MOST_LINKS ? links.slice(0, MOST_LINKS) : links;
  }

  #rankOf({ role, predicate, marker }: RoleLink): number {
    const p = this.reader.predicate(predicate);
    if (!p) return LAST;
    const base = p.passive && marker === 'by' ? RANKS.object : RANKS[role];
    return (base ?? LAST) + (p.kind === 'main' ? 0 : p.kind === 'relative' ? DESCRIBING : DEPENDENT);
  }

  /** `Vasqua is a member`: the noun only says what the subject is. */
  isSaidOfSubject(group: number): boolean {
    return this.#linksOf(group).some((l) => l.role === 'attribute');
  }

  /** A noun that fills no role: somebody who is called by name. */
  isCalled(group: number): boolean {
    return this.#linksOf(group).length === 0;
  }

  /** Whoever is told something in a sentence. */
  isHearer(group: number): boolean {
    return this.#linksOf(group).some((l) => l.role === 'object' && SPEECH_VERBS.has(this.reader.clauses.predicates[l.predicate]?.lemma));
  }
}
