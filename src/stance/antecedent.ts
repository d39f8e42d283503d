import type { NounGroup, Predicate } from '../clause/types';
import { partyAt } from '../document/range';
import { ACCUSING, ASSAULTING, BOUND, FIRST_PERSON, HEARERS, OPPOSING, PERSONAL_ADJECTIVES, PRONOUN_KINDS, REASONS, type PronounKind } from '../lexicon/anaphor';
import { TIME_NOUNS } from '../lexicon/clause-words';
import { INSTITUTION_NOUNS } from '../lexicon/mention-institutions';
import { ROLES } from '../lexicon/mention-roles';
import { FRIENDS_AND_FOES } from '../lexicon/mention-words';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { Entity } from '../mention/types';
import { anaphorOf } from './anaphor';
import { isEmpty } from '../clause/expletive';
import type { Reader } from './reading';
import { Salience } from './salience';
import { holdersOf } from './voice';

/** So many sentences before its own are searched for what a pronoun stands for. */
const REACH = 2;
/** Of the sentence furthest off only subjects and objects are. */
const FAR_RANK = 2;
/** So many clauses up a subject is looked for. */
const MOST_CLAUSES = 5;
/** Of those joined by `and`, and of what fills a role, so many are looked at: more are lists. */
const MOST_JOINED = 12;
const NOBODY: readonly number[] = [];

/** `they` of a state or body that is one. */
const ONE_FOR_MANY = 4;
/** `they` of things rather than of people or bodies. */
const THINGS = 1;
/** In somebody's words, what is told outside of them, and the other way round. */
const ELSEWHERE = 4;
/** Who stands beside somebody's words as a subject may be the one who says them. */
const SAYER = 3;
/** Who is told something is not spoken of. */
const HEARER = 5;

/**
 * Whom `it` and `they` stand for: of the nouns that agree the one that the text is most about, first among the subjects of
 * the clauses around and the nouns before in the sentence, then in the sentences before.
 */
export class Antecedents {
  readonly #meant = new Map<number, readonly number[]>();
  readonly #joined = new Map<number, number[]>();
  readonly #salience: Salience;
  /** Who was spoken to last, by whom and in which sentence. */
  #heard = { holder: -1, here: -1, groups: NOBODY };
  /** For each token the holder of the innermost words that it stands in, or -1. */
  readonly holderAt: Int32Array;

  constructor(private readonly reader: Reader) {
    this.holderAt = holdersOf(reader);
    this.#salience = new Salience(reader);
    reader.clauses.groups.forEach(({ coordination }, g) => {
      const joined = this.#joined.get(coordination);
      if (coordination >= 0 && !joined) this.#joined.set(coordination, [g]);
      else if (joined && joined.length < MOST_JOINED) joined.push(g);
    });
    // In order: what a pronoun stands for is known to those behind it.
    reader.tokens.lower.forEach((word, token) => {
      const kind = kindOf(word);
      if (kind !== undefined && !isEmpty(reader, token)) this.#meant.set(token, this.#find(token, kind));
    });
  }

  /** The noun groups that a pronoun stands for; none where it stands for nothing, or nothing is found. */
  of(token: number): readonly number[] {
    return this.#meant.get(token) ?? NOBODY;
  }

  /** Whom `you` means in somebody's words: who is called by name or told so in the sentence, else who was before; what one can or cannot do anybody can. */
  #hearer(token: number, here: number): readonly number[] {
    const holder = this.holderAt[token] as number;
    if (holder < 0 || this.reader.predicateAt(token)?.modality === 'ability') return NOBODY;
    // `You called Vasqua a liar`
    const own = this.reader.predicateAt(token)?.objects ?? NOBODY;
    const nouns = this.#salience.nounsOf(here).filter((g) => this.#isNamed(g) && !own.includes(g) && this.reader.entityOfGroup(g) !== holder);
    const spokenTo = nouns.find((g) => this.#isCalled(g)) ?? nouns.find((g) => this.#salience.isHearer(g) && !this.reader.isQuoted(this.reader.headOf(g)));
    if (spokenTo !== undefined) this.#heard = { holder, here, groups: [spokenTo] };
    return this.#heard.holder === holder && here - this.#heard.here <= REACH ? this.#heard.groups : NOBODY;
  }

  /** `Mr Lee, you …`, `Leave, Vasqua!` */
  #isCalled(group: number): boolean {
    const { from = 0, to = 0, determiner } = this.reader.group(group) ?? {};
    // `a loyal ally,` only tells who somebody is.
    if (determiner && !FIRST_PERSON.has(determiner)) return false;
    const isApart = (at: number): boolean => this.reader.tokens.pos[at] === 'PUNCT' || at < 0;
    return (this.#salience.isCalled(group) || HEARERS.has(this.#wordAt(to + 1))) && isApart(from - 1) && isApart(to);
  }

  #find(token: number, kind: PronounKind): readonly number[] {
    const here = this.reader.tokens.sentence[token] as number;
    if (kind === 'hearer') return this.#hearer(token, here);
    const beside = this.#parallel(token, kind);
    if (beside !== undefined) return this.#resolve(beside, kind);
    const around = this.#around(token);
    const before = this.#salience.nounsOf(here).filter((g) => this.reader.headOf(g) < token && !around.includes(g) && !this.#isBarred(g, token));
    for (let zone = 0; zone <= REACH; zone++) {
      const nouns = zone === 0 ? [...around, ...before] : this.#salience.nounsOf(here - zone).filter((g) => zone === 1 || this.#salience.rank(g) <= FAR_RANK);
      const found = this.#cheapest(nouns, (g) => (around.includes(g) ? 0 : this.#salience.rank(g)) + this.#misfit(g, token, kind));
      if (found >= 0) return this.#resolve(found, kind);
    }
    return NOBODY;
  }

  /** `X praised Vasqua, but Y condemned it`: what is felt by another beside is felt toward the same. */
  #parallel(token: number, kind: PronounKind): number | undefined {
    const { predicates, predicateAt, groupAt } = this.reader.clauses;
    const { sentence } = this.reader.tokens;
    const at = predicateAt[token] ?? -1;
    const p = this.reader.predicate(at);
    if (!p?.objects.includes(groupAt[token] as number)) return undefined;
    const q = predicates.slice(Math.max(0, at - MOST_CLAUSES), at).findLast(({ kind, mark }) => kind === p.kind || OPPOSING.has(p.mark) || OPPOSING.has(mark));
    if (q === undefined || sentence[q.verb] !== sentence[token] || !this.reader.isOf(q, 'attitude')) return undefined;
    const doers = p.subjects.flatMap((g) => this.reader.partiesOfGroup(g));
    return q.objects.find((g) => this.#disagreement(g, kind) < Infinity && !this.reader.partiesOfGroup(g).some((party) => doers.includes(party)));
  }

  #cheapest(groups: readonly number[], costOf: (group: number) => number): number {
    let [best, least] = [-1, Infinity];
    for (const g of groups) {
      const cost = costOf(g);
      if (cost < least) [best, least] = [g, cost];
    }
    return best;
  }

  /** What a pronoun that is found stands for itself; of those joined by `and` all. */
  #resolve(group: number, kind: PronounKind): readonly number[] {
    const head = this.reader.headOf(group);
    if (kindOf(this.#wordAt(head))) return this.of(head);
    const joined = this.#joined.get(this.reader.group(group)?.coordination ?? -1);
    return kind === 'several' && joined ? joined : [group];
  }

  /** The subjects of the clauses that a pronoun stands in, innermost first. */
  #around(token: number): number[] {
    const own = this.reader.predicateAt(token);
    const found = own && this.#isBound(token) ? this.#blamed(own, token) : [];
    for (let p = own, i = 0; p && i < MOST_CLAUSES; i++) {
      const accuses = p !== own && ACCUSING.has(p.lemma);
      const mayFollow = p.parent < 0 && (p === own ? this.#isBound(token) : own?.kind === 'adverbial' || own?.kind === 'participle' || own?.kind === 'ing');
      if (!accuses) found.push(...p.subjects.slice(0, MOST_JOINED).filter((g) => !this.#isBarred(g, token) && (mayFollow || this.reader.headOf(g) < token)));
      p = this.reader.predicate(p.parent);
    }
    return found;
  }

  /** `fined Vasqua for its haste`: what somebody is blamed or thanked for is their own. */
  #blamed(p: Predicate, token: number): number[] {
    const group = this.reader.groupOf(token);
    if (!group || p.passive || !REASONS.has(this.#wordAt(group.from - 1))) return [];
    return [...p.objects.slice(0, MOST_JOINED), ...p.complements.slice(0, MOST_JOINED).map((c) => c.group)].filter((g) => this.reader.headOf(g) < token && this.#isNamed(g));
  }

  /** What holds the pronoun, and the subject of its own verb; nobody attacks what is their own. */
  #isBarred(group: number, token: number): boolean {
    const g = this.reader.clauses.groups[group] as NounGroup;
    if (g.from <= token && token < g.to) return true;
    const p = this.reader.predicateAt(token);
    return p !== undefined && p.subjects.includes(group) && !this.#areOnes(group) && (!this.#isBound(token) || ASSAULTING.has(p.lemma));
  }

  /** What speaks against a noun; without end where it cannot be meant. */
  #misfit(group: number, token: number, kind: PronounKind): number {
    const disagreement = this.#disagreement(group, kind);
    if (disagreement === Infinity || this.#isActing(token) && !this.#isSomebody(group)) return Infinity;
    return disagreement + this.#distance(group, token);
  }

  /** Who speaks says `we`, and `you` to those who listen. */
  #distance(group: number, token: number): number {
    const quoted = this.reader.isQuoted(token);
    const elsewhere = this.reader.isQuoted(this.reader.headOf(group)) === quoted ? 0 : ELSEWHERE;
    if (!quoted || elsewhere === 0) return elsewhere;
    const speaker = this.reader.entityAt(this.holderAt[token] as number)?.affiliation;
    if (speaker && this.reader.partiesAt(this.reader.headOf(group)).includes(speaker)) return Infinity;
    return elsewhere + (speaker === undefined && this.#salience.rank(group) === 0 ? SAYER : 0) + (this.#salience.isHearer(group) ? HEARER : 0);
  }

  #disagreement(group: number, kind: PronounKind): number {
    const { tokens } = this.reader;
    const head = this.reader.headOf(group);
    const word = this.#wordAt(head);
    const pronoun = kindOf(word);
    if (pronoun !== undefined) return pronoun === kind && !BOUND.has(word) && this.of(head).length > 0 ? 0 : Infinity;
    if (tokens.pos[head] === 'PRON' || TIME_NOUNS.has(tokens.lemma[head] as string) || this.#salience.isSaidOfSubject(group)) return Infinity;
    const joined = (this.#joined.get(this.reader.group(group)?.coordination ?? -1)?.length ?? 0) > 1;
    if (kind === 'thing' && this.#areOnes(group)) return 0;
    if (kind === 'thing') return this.#isSurelyHuman(head) || this.#isPlural(head) ? Infinity : joined ? ONE_FOR_MANY : 0;
    if (kind === 'several') return this.#isPlural(head) || joined ? (this.#isSomebody(group) ? 0 : THINGS) : !this.#isSurelyHuman(head) && this.#isSomebody(group) ? ONE_FOR_MANY : Infinity;
    const gender = this.#entityAt(head)?.gender ?? 'unknown';
    return this.#isHuman(head) && !this.#isPlural(head) && (gender === 'unknown' || gender === kind) ? 0 : Infinity;
  }

  /** `Vasqua's critics accuse it`: to them it is whose they are. */
  #areOnes(group: number): boolean {
    const { head, owners, patients } = this.reader.clauses.groups[group] as NounGroup;
    const theirs = [...owners, ...patients];
    return FRIENDS_AND_FOES.has(this.#wordAt(head)) && theirs.length === 1 && theirs[0]?.marker !== 'demonym';
  }

  #isHuman(head: number): boolean {
    return this.#formAt(head) === 'person' || ROLES.get(this.#wordAt(head))?.plural === false || (this.#entityAt(head)?.human ?? false);
  }

  /** A single word without a title or a gender may be a country's name as well as a man's. */
  #isSurelyHuman(head: number): boolean {
    const entity = this.#entityAt(head);
    const isAlone = entity?.named && entity.gender === 'unknown' && entity.aliases.length === 0 && !entity.name.includes(' ');
    return this.#isHuman(head) && !isAlone;
  }

  #isPlural(head: number): boolean {
    const { tokens } = this.reader;
    const word = this.#wordAt(head);
    const mention = this.reader.mentionAt(head);
    const isMany = tokens.pos[head] === 'NUM' || tokens.pos[head] === 'NOUN' && word.endsWith('s') && word !== tokens.lemma[head];
    return this.#formAt(head) === 'people' || mention?.plural || isMany;
  }

  #formAt(token: number): string | undefined {
    return partyAt(this.reader.document, token)?.form;
  }

  /** Who is named by the noun that stands at a token. */
  #entityAt(head: number): Entity | undefined {
    const mention = this.reader.mentionAt(head);
    return mention?.head === head ? this.reader.entityAt(mention.entity) : undefined;
  }

  /** Of the pronoun it is told what only somebody does or is: to say or feel something, to be willing. */
  #isActing(token: number): boolean {
    const p = this.reader.predicateAt(token);
    if (!p || p.passive || !p.subjects.includes(this.reader.clauses.groupAt[token] as number)) return false;
    if (p.attribute >= 0) return PERSONAL_ADJECTIVES.has(this.#wordAt(p.attribute));
    return SPEECH_VERBS.has(p.lemma) || this.reader.isOf(p, 'attitude');
  }

  /** A noun for those who act: a name, a role, a body, a state. */
  #isSomebody(group: number): boolean {
    const { tokens } = this.reader;
    const head = this.reader.headOf(group);
    const word = this.#wordAt(head);
    const lemma = tokens.lemma[head] as string;
    return this.#isNamed(group) || tokens.pos[head] === 'PROPN' || kindOf(word) !== undefined || ROLES.has(word) || INSTITUTION_NOUNS.has(lemma) || anaphorOf(lemma).some(({ kind }) => kind !== 'event');
  }

  #isNamed(group: number): boolean {
    const head = this.reader.headOf(group);
    return (this.reader.tokens.party[head] ?? -1) >= 0 || (this.reader.mentions.atToken[head] ?? -1) >= 0;
  }

  #isBound(token: number): boolean {
    const word = this.#wordAt(token);
    return BOUND.has(word) || word === 'her' && this.reader.groupOf(token)?.head !== token;
  }

  #wordAt(token: number): string {
    return this.reader.tokens.lower[token] ?? '';
  }
}

function kindOf(pronoun: string): PronounKind | undefined {
  return PRONOUN_KINDS.get(pronoun);
}
