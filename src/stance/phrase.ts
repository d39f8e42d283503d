import type { NounGroup, Predicate } from '../clause/types';
import { listed } from '../document/item';
import { IDIOM_NEGATIONS } from '../lexicon/evaluation';
import { phrasesWith, type Phrase } from '../lexicon/phrase-lookup';
import { isAside, ownersOf } from './look';
import type { Link } from './path';
import { isForbidden } from './polarity';
import type { Reader } from './reading';

/** The stand that a phrase takes toward what hangs on it. */
export interface Stand {
  rule: 'phrase.target' | 'phrase.subject' | 'effect.patient' | 'attitude.self' | 'bond.partner' | 'break.partner' | 'grow.partner';
  /** With negation and modality read. */
  sign: -1 | 1;
  strength: number;
  /** Verb, adjective and noun. */
  tokens: number[];
  agents: readonly number[];
}

/** A noun of the clause that is part of some phrase, and the preposition that ties it to the verb (`''` for an object). */
interface Tied {
  head: number;
  preposition: string;
}

/** Of the objects and of the complements of a verb so many are looked at: more are lists. */
const MOST_NOUNS = 12;
const NO_STANDS: readonly Stand[] = [];

/** Negated at its verb or its noun, or told as what did not come about. */
function isTurned(predicate: Predicate | undefined, group: NounGroup | undefined): boolean {
  if (predicate?.modality === 'counterfactual') return !predicate.negated;
  return (predicate?.negated ?? false) || (group?.negated ?? false);
}

/** Finds phrases of a verb and a noun by which a clause takes a stand (`heaped scorn on X`). */
export class PhraseReader {
  /** By the predicate's verb, beside its subject and beside others. */
  readonly #besideSubject: (readonly Tied[] | undefined)[];
  readonly #phrases: (readonly Phrase[] | undefined)[];
  readonly #besideOthers: (readonly Tied[] | undefined)[];

  constructor(private readonly reader: Reader) {
    this.#phrases = reader.perToken();
    this.#besideSubject = reader.perToken();
    this.#besideOthers = reader.perToken();
  }

  /** The thing hangs on the noun of the phrase (`scorn for X`); above it may stand the verb. */
  ofNoun(link: Link, above: Link | undefined): Stand[] {
    const predicate = this.reader.predicate(above?.predicate);
    const preposition = above?.role === 'complement' ? above.marker : '';
    const before = preposition === '' ? this.reader.tokens.lower[(this.reader.groupOf(link.head)?.from ?? link.head) - 1] : preposition;
    // `on the side of X`, `on X's side`; but `X's low opinion of Y` is X's.
    const { topics = [], patients = [] } = this.reader.group(link.group) ?? {};
    const place = link.role === 'owner' && topics.length + patients.length === 0 ? 'of' : link.marker;
    const standsThere = ({ places }: Phrase): boolean => places.includes(place) || link.role === 'owner' && places.includes("'s");
    // `The critics of X are wrong`.
    if (above?.role === 'subject' && !(predicate?.passive ?? false)) return [];
    const isTied = (phrase: Phrase): boolean => (phrase.before === '' ? preposition === '' || phrase.verbs.includes('*') || phrase.verbs.includes(`${predicate?.lemma}_${preposition}`) : phrase.before === before);
    return this.#standsBy(link.head, (phrase) => standsThere(phrase) && isTied(phrase), predicate);
  }

  /**
   * The thing stands at a place of the verb of the phrase: `subj`, `obj` or a preposition; what is done to each other is done to
   * nobody else.
   * @param thing its head
   */
  ofVerb(link: Link, predicate: Predicate, place: string, thing: number): readonly Stand[] {
    const nouns = this.#nounsOf(predicate, link.role === 'subject');
    if (nouns.length === 0) return NO_STANDS;
    const besides = link.role === 'subject' && place !== 'subj' ? predicate.complements.slice(0, MOST_NOUNS).filter((c) => !isAside(this.reader, c)).map((c) => c.preposition) : [];
    return listed(nouns, ({ head, preposition }) => {
      if (head === thing) return NO_STANDS;
      return this.#standsBy(head, ({ places, before }) => places.includes(place) && before === preposition && !besides.some((other) => places.includes(other)), predicate);
    });
  }

  /** A phrase with its adjective (`had little respect for X`) goes before those without. */
  #standsBy(head: number, fits: (phrase: Phrase) => boolean, predicate: Predicate | undefined): Stand[] {
    const found: { stand: Stand; isExact: boolean }[] = [];
    for (const phrase of this.#phrasesAt(head)) {
      const stand = fits(phrase) ? this.#complete(phrase, head, predicate) : null;
      if (stand) found.push({ stand, isExact: phrase.adjectives.length > 0 });
    }
    const exact = found.filter((f) => f.isExact);
    return (exact.length > 0 ? exact : found).map((f) => f.stand);
  }

  #phrasesAt(head: number): readonly Phrase[] {
    return (this.#phrases[head] ??= this.#findPhrases(head));
  }

  #findPhrases(head: number): readonly Phrase[] {
    const { lemma, lower, pos } = this.reader.tokens;
    // A plural at the head of its sentence is a name to the tagger.
    const form = pos[head] === 'PROPN' ? (lower[head] as string).replace(/s$/u, '') : (lower[head] as string);
    return phrasesWith(lemma[head] as string, this.reader.hyphenated(head) ?? form);
  }

  /** The phrase with its verb and its adjective, where the text has them. */
  #complete(phrase: Phrase, head: number, predicate: Predicate | undefined): Stand | null {
    const carried = predicate !== undefined && this.#isCarried(phrase, predicate);
    if (!carried && !phrase.verbs.includes('*')) return null;
    const group = this.reader.groupOf(head);
    // `warm words`, `nothing wrong`, `nothing to hide`
    const { lower } = this.reader.tokens;
    const behind = lower[head] === 'nothing' && lower[head + 1] === 'to' ? head + 2 : head + 1;
    const adjective = group && [...group.modifiers, behind].find((m) => this.#isAmong(phrase.adjectives, m));
    const determined = group !== undefined && phrase.adjectives.includes(group.determiner);
    if (phrase.adjectives.length > 0 && adjective === undefined && !determined) return null;
    const turned = !determined && !IDIOM_NEGATIONS.has(this.reader.tokens.lower[head] as string) && isTurned(predicate, group);
    const sign = turned ? (-phrase.sign as -1 | 1) : phrase.sign;
    const isOfTie = phrase.places.includes('tie');
    const judgesSubject = isOfTie || phrase.places.includes('subj');
    // `must not drag X into war`, `has no right to` are for X; `cannot` is not.
    const isBanned = predicate?.modality === 'obligation' || (predicate?.governor ?? -1) >= 0;
    if (sign > 0 && predicate && isForbidden(predicate) && (judgesSubject || phrase.sign > 0 || !isBanned)) return null;
    // `must learn its lessons`: it has not.
    if (judgesSubject && sign > 0 && predicate?.modality === 'obligation') return null;
    return {
      rule: isOfTie ? (sign > 0 ? 'grow.partner' : 'break.partner') : judgesSubject ? 'phrase.subject' : 'phrase.target',
      sign,
      strength: phrase.strength,
      tokens: [...(carried ? [predicate.verb] : []), ...(adjective === undefined ? [] : [adjective]), head],
      agents: judgesSubject ? [] : this.#agents(head, carried, predicate),
    };
  }

  /** Who takes the stand: the verb's subject; where the noun alone says it, rather whose it is. */
  #agents(head: number, carried: boolean, predicate: Predicate | undefined): readonly number[] {
    const owners = ownersOf(this.reader, head);
    if (!predicate || !carried && owners.length > 0) return owners;
    return this.reader.agents(predicate).filter((group) => this.reader.group(group)?.head !== head);
  }

  #isCarried({ verbs }: Phrase, { lemma, verb }: Predicate): boolean {
    return verbs.includes(lemma) || verbs.includes(`${lemma}_${this.reader.tokens.lower[verb + 1] ?? ''}`);
  }

  #isAmong(words: readonly string[], token: number): boolean {
    const { lemma, lower } = this.reader.tokens;
    return words.includes(lower[token] ?? '') || words.includes(lemma[token] ?? '');
  }

  /** The nouns of phrases that a verb has beside the thing itself. */
  #nounsOf(p: Predicate, isSubject: boolean): readonly Tied[] {
    if (isSubject) return (this.#besideSubject[p.verb] ??= this.#findNouns(p, p.objects));
    return (this.#besideOthers[p.verb] ??= this.#findNouns(p, p.passive ? p.subjects : p.objects, p.passive || p.objects.length > 0 ? [] : p.subjects));
  }

  #findNouns(p: Predicate, things: readonly number[], intransitives: readonly number[] = []): Tied[] {
    const { groupAt } = this.reader.clauses;
    // A noun of time (`has little time for X`, `gave X two days`) is an adverbial to the parser.
    const next = groupAt[this.reader.group(things[0])?.to ?? p.verb + 1] ?? -1;
    const direct = next < 0 || things.includes(next) ? things.slice(0, MOST_NOUNS) : [...things.slice(0, MOST_NOUNS), next];
    // `The blame lies with X`.
    const tied: Tied[] = [...direct, ...intransitives.slice(0, MOST_NOUNS)].map((g) => ({ head: this.reader.headOf(this.reader.counted(g)), preposition: '' }));
    // `In every way, X is stronger`: it is not in the way.
    const complements = p.complements.slice(0, MOST_NOUNS).map((c) => ({ head: this.reader.headOf(c.group), preposition: c.preposition }));
    tied.push(...complements.filter(({ head }) => p.lemma !== 'be' || head > p.verb));
    if (p.attribute >= 0) tied.push({ head: p.attribute, preposition: '' });
    tied.push(...p.manner.slice(0, MOST_NOUNS).map((head) => ({ head, preposition: '' })));
    return tied.filter(({ head }) => head >= 0 && this.#phrasesAt(head).length > 0);
  }
}
