import type { Predicate } from '../clause/types';
import { phrasesWith, type Phrase } from '../lexicon/phrase-lookup';
import type { Link } from './path';
import type { Reader } from './reading';

/** The stand that a phrase takes toward what hangs on it. */
export interface Stand {
  rule: 'phrase.target' | 'phrase.subject';
  /** With negation read. */
  sign: -1 | 1;
  strength: number;
  /** Verb, adjective and noun. */
  tokens: number[];
  agents: readonly number[];
}

/** A noun of the clause and the preposition that ties it to the verb (`''` for an object). */
interface Tied {
  head: number;
  preposition: string;
}

/** Finds phrases of a verb and a noun by which a clause takes a stand (`heaped scorn on X`). */
export class PhraseReader {
  constructor(private readonly reader: Reader) {}

  /** The thing hangs on the noun of the phrase (`scorn for X`); above it may stand the verb. */
  ofNoun(link: Link, above: Link | undefined): Stand[] {
    return this.standsBy(link.head, (phrase) => phrase.places.includes(link.marker), this.reader.clauses.predicates[above?.predicate ?? -1]);
  }

  /** The thing stands at a place of the verb of the phrase: `subj`, `obj` or a preposition. */
  ofVerb(link: Link, predicate: Predicate, place: string): Stand[] {
    return this.nounsOf(predicate, link).flatMap(({ head, preposition }) =>
      this.standsBy(head, (phrase) => phrase.places.includes(place) && (place !== 'obj' || phrase.before === preposition), predicate),
    );
  }

  private standsBy(head: number, fits: (phrase: Phrase) => boolean, predicate: Predicate | undefined): Stand[] {
    const { lemma, lower } = this.reader.document.tokens;
    const phrases = phrasesWith(lemma[head] as string, lower[head] as string);
    return phrases.filter(fits).flatMap((phrase) => this.complete(phrase, head, predicate) ?? []);
  }

  /** The phrase with its verb and its adjective, where the text has them. */
  private complete(phrase: Phrase, head: number, predicate: Predicate | undefined): Stand | null {
    const carried = predicate !== undefined && this.isCarried(phrase, predicate);
    if (!carried && !phrase.verbs.includes('*')) return null;
    const group = this.reader.group(this.reader.clauses.groupAt[head] as number);
    const adjective = group?.modifiers.find((m) => this.isAmong(phrase.adjectives, m));
    const determined = group !== undefined && phrase.adjectives.includes(group.determiner);
    if (phrase.adjectives.length > 0 && adjective === undefined && !determined) return null;
    const negated = !determined && ((predicate?.negated ?? false) || (group?.negated ?? false));
    return {
      rule: phrase.places.includes('subj') ? 'phrase.subject' : 'phrase.target',
      sign: negated ? (-phrase.sign as -1 | 1) : phrase.sign,
      strength: phrase.strength,
      tokens: [...(carried ? [predicate.verb] : []), ...(adjective === undefined ? [] : [adjective]), head],
      agents: phrase.places.includes('subj') ? [] : predicate ? this.reader.agents(predicate) : (group?.owners ?? []).map((f) => f.group).filter((g) => g >= 0),
    };
  }

  private isCarried({ verbs }: Phrase, { lemma, verb }: Predicate): boolean {
    return verbs.includes(lemma) || verbs.includes(`${lemma}_${this.reader.document.tokens.lower[verb + 1] ?? ''}`);
  }

  private isAmong(words: readonly string[], token: number): boolean {
    const { lemma, lower } = this.reader.document.tokens;
    return words.includes(lower[token] as string) || words.includes(lemma[token] as string);
  }

  /** The nouns that a verb has beside the thing itself. */
  private nounsOf(p: Predicate, link: Link): Tied[] {
    const { groups, groupAt } = this.reader.clauses;
    const things = p.passive && link.role !== 'subject' ? p.subjects : p.objects;
    const next = groupAt[p.verb + 1] ?? -1;
    const tied: Tied[] = (things.length > 0 || next < 0 ? things : [next]).map((g) => ({ head: groups[g]?.head ?? -1, preposition: '' }));
    tied.push(...p.complements.map((c) => ({ head: groups[c.group]?.head ?? -1, preposition: c.preposition })));
    if (p.attribute >= 0) tied.push({ head: p.attribute, preposition: '' });
    return tied.filter(({ head }) => head >= 0);
  }
}
