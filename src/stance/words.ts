import { NOMINAL_TAGS, READ_AS, READ_AS_OTHERS } from '../lexicon/clause-forms';
import type { Predicate } from '../clause/types';
import { itemAt } from '../document/item';
import { MEASURES } from '../lexicon/clause-nouns';
import { PARTICLE_PREPOSITIONS, PARTICLE_VERBS } from '../lexicon/clause-words';
import { INTENSIFYING, NAMING, NEUTRAL_NOUNS } from '../lexicon/evaluation';
import { entriesOf, ofClass, type WordClass, type WordEntry } from '../lexicon/lookup';
import { EXPECTED, LESSENING, LESSENING_PAIRS, NOT_LESSENING } from '../lexicon/shift';
import { CLOSED_TAGS } from '../lexicon/speech-words';
import { Lookup, type StanceInput } from './lookup';

const NO_ENTRY: readonly WordEntry[] = [];
/** `tens of thousands of workers`. */
const MOST_MEASURES = 3;

const isVerb = ({ pos }: WordEntry): boolean => pos === 'verb' || pos === 'any';

/** What the tables know of a predicate's verb. */
interface VerbReading {
  /** The token of its particle, or -1. */
  particle: number;
  entries: readonly WordEntry[];
}

/** Looks words up in the tables of stance, as they stand in a text. */
export class WordReader extends Lookup {
  readonly #entriesAt: (readonly WordEntry[] | undefined)[];
  /** By the predicate's verb. */
  readonly #verbReadings: (VerbReading | undefined)[];

  constructor(input: StanceInput) {
    super(input);
    this.#entriesAt = this.perToken();
    this.#verbReadings = this.perToken();
  }

  /** The readings of a token that fit its tag. */
  entries(token: number): readonly WordEntry[] {
    return (this.#entriesAt[token] ??= this.#fittingEntries(token));
  }

  #fittingEntries(token: number): readonly WordEntry[] {
    const { tokens } = this;
    const lemma = tokens.lemma[token] as string;
    const lower = tokens.lower[token] as string;
    const pos = tokens.pos[token];
    if (this.#isParticle(token) || pos === 'NOUN' && NEUTRAL_NOUNS.has(lower)) return NO_ENTRY;
    const hyphenated = this.hyphenated(token);
    const joined = hyphenated === null ? NO_ENTRY : entriesOf(hyphenated);
    const withParticle = pos === 'VERB' ? this.#joinedWith(lemma, token + 1) : NO_ENTRY;
    if (joined.length + withParticle.length > 0) return joined.length > 0 ? joined : withParticle;
    // No adjective ends like a verb (`means`, `closes`).
    const byLemma = pos === 'VERB' && lower !== lemma ? entriesOf(lemma).filter((e) => e.pos !== 'adj') : entriesOf(lemma);
    const byForm = lower === lemma ? NO_ENTRY : entriesOf(lower);
    if (byLemma.length + byForm.length === 0 || this.#isNaming(token)) return NO_ENTRY;
    const all = byForm.length === 0 ? byLemma : [...byLemma, ...byForm];
    const fitting = all.filter((e) => (READ_AS.get(pos) ?? READ_AS_OTHERS).has(e.pos));
    return fitting.length > 0 || CLOSED_TAGS.has(pos) ? fitting : all;
  }

  /** Right behind a verb that the tables know together with it; one behind the object keeps what it means by itself. */
  #isParticle(token: number): boolean {
    const { pos, lemma } = this.tokens;
    return pos[token - 1] === 'VERB' && this.#joinedWith(lemma[token - 1] as string, token).length > 0;
  }

  /** `special envoy`, `independent of`: together with the word behind no judgement; `the greatest threat`: only how great. */
  #isNaming(token: number): boolean {
    const { lower, lemma } = this.tokens;
    if (NAMING.has(`${lower[token] as string} ${lemma[token + 1] ?? ''}`)) return true;
    if (!INTENSIFYING.has(lower[token])) return false;
    // `our anger is great`
    const p = this.predicateAt(token);
    const head = p?.attribute === token ? this.headOf(p.subjects[0]) : this.groupOf(token)?.head ?? token;
    return head !== token && this.entries(head).some((e) => e.sign < 0);
  }

  /** The readings of a verb together with the particle right behind it. */
  #joinedWith(lemma: string, particle: number): readonly WordEntry[] {
    const joined = `${lemma}_${this.tokens.lower[particle] ?? ''}`;
    return PARTICLE_VERBS.has(joined) || this.#mayBeParticle(particle) ? entriesOf(joined) : NO_ENTRY;
  }

  /** `gave in to X`, `won over X`, but not `voted in March`: words that are mostly prepositions are so before a noun that is no party. */
  #mayBeParticle(token: number): boolean {
    const { lower, party } = this.tokens;
    return !PARTICLE_PREPOSITIONS.has(lower[token]) || (party[token + 1] ?? -1) >= 0 || !this.#governs(token);
  }

  /** A noun begins right behind a token. */
  #governs(token: number): boolean {
    return NOMINAL_TAGS.has(this.tokens.pos[token + 1]);
  }

  /** Two words joined by a hyphen, at the second, or at the first before a particle; else null. */
  hyphenated(token: number): string | null {
    const { lower, pos } = this.tokens;
    if (lower[token + 1] === '-' && pos[token + 2] === 'ADP') return `${lower[token] as string}-${lower[token + 2] as string}`;
    return token > 1 && lower[token - 1] === '-' ? `${lower[token - 2] as string}-${lower[token] as string}` : null;
  }

  /** What the words before a judgement leave of its sign: `far from innocent` is bad, and so is `less helpful`, but `less bad` is nothing. */
  lessened(token: number, sign: number): number {
    const { lower } = this.tokens;
    const before = lower[token - 1] ?? '';
    const further = lower[token - 2] ?? '';
    const first = this.groupOf(token)?.from ?? token;
    if (LESSENING_PAIRS.has(`${lower[first - 2]} ${lower[first - 1]}`) || LESSENING_PAIRS.has(`${further} ${before}`)) return -sign;
    return LESSENING.has(before) && !NOT_LESSENING.has(further) ? Math.min(0, -sign) : sign;
  }

  /** The first reading of a class. */
  entry(token: number, wordClass: WordClass): WordEntry | undefined {
    return ofClass(this.entries(token), wordClass);
  }

  /** The token of the particle that the tables know together with a verb (`let X down`), or -1. */
  particleAt(predicate: Predicate): number {
    return this.#verbReading(predicate).particle;
  }

  /** The readings of a predicate's verb: with its particle first, else by its lemma. */
  verbEntries(predicate: Predicate): readonly WordEntry[] {
    return this.#verbReading(predicate).entries;
  }

  /** Whether some reading of a predicate's verb is of this class. */
  isOf(predicate: Predicate, wordClass: WordClass): boolean {
    return ofClass(this.verbEntries(predicate), wordClass) !== undefined;
  }

  #verbReading(predicate: Predicate): VerbReading {
    return (this.#verbReadings[predicate.verb] ??= this.#readVerb(predicate));
  }

  #readVerb({ verb, lemma, objects, passive }: Predicate): VerbReading {
    const { lower } = this.tokens;
    if (passive && lower[verb + 1] === 'to' && EXPECTED.has(lemma)) return { particle: -1, entries: [] };
    const behindObject = this.group(this.counted(objects[0] ?? -1))?.to ?? -1;
    for (const particle of [verb + 1, behindObject]) {
      const word = itemAt(lower, particle);
      const joined = word === undefined ? NO_ENTRY : entriesOf(`${lemma}_${word}`);
      if (joined.length > 0 && (particle === behindObject ? !this.#governs(particle) : this.#joinedWith(lemma, particle).length > 0)) return { particle, entries: joined };
    }
    // The lemma of a verb that the tagger does not know may lack its e (`blockad`).
    const known = entriesOf(lemma).some(isVerb) ? entriesOf(lemma) : entriesOf(`${lemma}e`);
    return { particle: -1, entries: (known.some(isVerb) ? known : this.entries(verb)).filter(isVerb) };
  }

  /** The group of those whom a noun only counts or gathers (`hundreds of workers`, `a convoy of trucks`); of any other noun its own. */
  counted(group: number): number {
    let inner = group;
    for (let depth = 0; depth < MOST_MEASURES && this.isMeasure(this.headOf(inner)); depth++) inner = this.group(inner)?.topics.find((t) => t.marker === 'of')?.group ?? inner;
    return inner;
  }

  /** A noun that only counts or gathers. */
  isMeasure(head: number): boolean {
    return MEASURES.has(itemAt(this.tokens.lemma, head));
  }
}
