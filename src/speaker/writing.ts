import { groupAt } from '../clause/at';
import { addTo, type WordSet } from '../lexicon/list';
import { ADOPTING, DEFINITE, FOREWORDS, TEXT_NOUNS, VOTED_ON, WRITINGS } from '../lexicon/speech-words';
import { agentsOf, undergoersOf } from '../clause/links';
import type { Clauses, NounGroup } from '../clause/types';
import { countBefore } from '../document/item';
import type { Document, TokenRange } from '../document/types';
import { mentionAt } from '../mention/at';
import type { Mentions } from '../mention/types';

/** Of the members of a list so many are looked at. */
const MOST = 12;

/** A text that somebody wrote or adopted. */
interface Writing {
  at: number;
  /** Index of the entity, or -1. */
  author: number;
}

function last(writings: readonly Writing[], before: number): Writing | undefined {
  return writings[countBefore(writings, before, (w) => w.at) - 1];
}

/** Remembers who wrote or adopted what: whose words `the report` and `the text` of later sentences are. */
export class Writings {
  readonly #byNoun = new Map<string, Writing[]>();
  readonly #all: Writing[] = [];
  /** For each noun group that a verb tells of who gives it or makes it its own, or says something in it. */
  readonly #givers = new Map<number, number>();

  constructor(
    private readonly document: Document,
    private readonly mentions: Mentions,
    private readonly clauses: Clauses,
  ) {
    this.#readPredicates();
    const { lemma, pos } = document.tokens;
    clauses.groups.forEach((group, index) => {
      const noun = lemma[group.head] as string;
      if (!WRITINGS.has(noun) || pos[group.head] !== 'NOUN') return;
      const author = this.#authorOf(group, index);
      // `A new report came out`: of nobody known, and no older one.
      if (author < 0 && DEFINITE.has(group.determiner)) return;
      const writing = { at: group.head, author };
      this.#all.push(writing);
      addTo(this.#byNoun, noun, writing);
    });
    this.#all.sort((a, b) => a.at - b.at);
    for (const list of this.#byNoun.values()) list.sort((a, b) => a.at - b.at);
  }

  /** The author of the text that a source names (`the report`, `the text`), or -1. */
  author({ from, to }: TokenRange): number {
    const group = groupAt(this.clauses, to - 1);
    if (!group || group.from < from || !DEFINITE.has(group.determiner)) return -1;
    const noun = this.document.tokens.lemma[group.head] as string;
    return last(TEXT_NOUNS.has(noun) ? this.#all : this.#byNoun.get(noun) ?? [], from)?.author ?? -1;
  }

  /** `adopted a resolution`, `voted for a resolution`, `the resolution was adopted by X`, `in a letter X protested`. */
  #readPredicates(): void {
    for (const p of this.clauses.predicates) {
      const behind = (prepositions: WordSet): number[] => p.complements.slice(0, MOST).filter((c) => prepositions.has(c.preposition)).map((c) => c.group);
      const says = behind(FOREWORDS);
      const voted = p.lemma === 'vote' ? behind(VOTED_ON) : [];
      const given = ADOPTING.has(p.lemma) ? undergoersOf(p) : voted;
      const described = p.kind !== 'main' && p.passive && p.antecedent >= 0 && ADOPTING.has(p.lemma) ? [p.antecedent] : [];
      const giver = this.#entityIn(p.passive ? agentsOf(p) : p.subjects);
      if (giver >= 0) for (const g of [...given, ...described, ...(p.passive ? [] : says)].slice(0, MOST)) this.#givers.set(g, giver);
    }
  }

  #authorOf(group: NounGroup, index: number): number {
    return this.#named(group) ?? this.#givers.get(index) ?? -1;
  }

  /** Who is told in the group itself: `the Centre's report`, `a report by the Centre`, `a Centre study`; undefined where nobody is. */
  #named(group: NounGroup): number | undefined {
    for (const f of group.owners.slice(0, MOST)) {
      const entity = f.marker === 'of' ? -1 : this.#entityAt(f);
      if (entity >= 0) return entity;
    }
    const before = mentionAt(this.mentions, group.modifiers.at(-1));
    return before?.kind === 'institution' ? before.entity : undefined;
  }

  #entityIn(groups: readonly number[]): number {
    const [first] = groups;
    const group = this.clauses.groups[first ?? -1];
    return group ? (mentionAt(this.mentions, group.head)?.entity ?? -1) : -1;
  }

  #entityAt({ group, to }: { group: number; to: number }): number {
    return group >= 0 ? this.#entityIn([group]) : (mentionAt(this.mentions, to - 1)?.entity ?? -1);
  }
}
