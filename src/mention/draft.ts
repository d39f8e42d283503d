import { VERB_TAGS } from '../lexicon/heading-words';
import { ANY_FIRM, FIRM_NOUNS, KINDS_OF_BODY, LONE, TOLD_KINDS, UNTOLD } from '../lexicon/mention-institutions';
import { addTo } from '../lexicon/list';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import { ARTICLES, INTENDING } from '../lexicon/mention-words';
import { partyAt, someIn } from '../document/range';
import type { Document, Tokens } from '../document/types';
import { namesOf } from '../party/names';
import type { CompiledParties } from '../party/types';
import type { PartyId } from '../types';
import { chunkEnd } from './chunk';
import { partyOfPlace, sceneBefore } from './dateline';
import { givenNamesFit, nameWords } from './names';
import { genderOfName } from './title';
import type { Allegiance, RawMention, RoleReading } from './reading';
import type { Entity } from './types';
import { capitalised } from './words';

/** `the company` reaches back so many sentences, and to one of so many bodies. */
const BODY_REACH = 5;
/** Further to one whose name tells that it is one. */
const TOLD_REACH = 8;
const MOST_BODIES = 10;
/** So many tokens behind a body its verb of saying stands. */
const SAYING_REACH = 40;

/** An entity in the making. */
export interface Draft {
  kind: Entity['kind'];
  /** Comparable words of the fullest name; empty while only roles are known. */
  words: string[];
  name: string;
  roles: RoleReading[];
  allegiance: Allegiance | null;
  /** An affiliation that nothing in the document changes: the user's word, or a body's owner. */
  known: PartyId | null | undefined;
  /** The affiliation in the table of office holders; what the document says of an office goes before it. */
  listed: PartyId | undefined;
  gender: Entity['gender'];
  /** One human being. */
  human: boolean;
  mentions: number[];
  publisher: boolean;
  members: readonly number[];
  /** An office without a country: a hint at the document's own (`Foreign Minister Zarif`). */
  domestic: boolean;
  /** The party in whose place such an office was told to speak (`In Tokyo, Prime Minister …`). */
  scene: PartyId | null;
  /** The state that the text was about where the office was first named without its state. */
  topic: PartyId | null;
  /** The document gives a former office, or a present one. */
  past: boolean;
  present: boolean;
  /** Mentions after a preposition of place. */
  places: number;
  /** A mention bears a title or an office, or stands beside a verb of speaking. */
  attested: boolean;
  /** Sentence of the first mention. */
  since: number;
  /** How near the last mention is, in sentences; more where it was the one who spoke. */
  presence: number;
}

/** True for a name of which nothing but a preposition of place tells what it is. */
export function isPlaceName({ kind, places, attested, gender, known, listed }: Draft): boolean {
  return kind === 'person' && places > 0 && !attested && gender === 'unknown' && known === undefined && listed === undefined;
}

/** People with their parties, found by surname. */
class PeopleIndex<P> {
  readonly #bySurname = new Map<string | undefined, { words: string[]; party: P }[]>();

  add(name: string, party: P): void {
    const words = nameWords(name);
    addTo(this.#bySurname, words.at(-1), { words, party });
  }

  /** The party of a name; undefined when it is not there or not one alone. */
  get(words: readonly string[]): P | undefined {
    const fitting = this.#bySurname.get(words.at(-1))?.filter((k) => givenNamesFit(words.slice(0, -1), k.words.slice(0, -1))) ?? [];
    const party = fitting[0]?.party;
    return fitting.every((k) => k.party === party) ? party : undefined;
  }
}

/** Those whose party is known without the document. */
interface KnownPeople {
  /** By the user. */
  users: PeopleIndex<PartyId | null>;
  /** By the table of office holders. */
  table: PeopleIndex<PartyId>;
}

const knownPeople = new WeakMap<CompiledParties, KnownPeople>();

/** Worked out once for each set of parties. */
function peopleOf(parties: CompiledParties): KnownPeople {
  const done = knownPeople.get(parties);
  if (done) return done;
  const known: KnownPeople = { users: new PeopleIndex(), table: new PeopleIndex() };
  for (const [name, party] of parties.people) known.table.add(name, party);
  for (const speaker of parties.speakers) for (const name of namesOf(speaker)) known.users.add(name, speaker.affiliation);
  knownPeople.set(parties, known);
  return known;
}

/** So many words on each side of a mention its sentence is looked through. */
const SENTENCE_REACH = 60;
/** A coordination behind a preposition reaches so far back. */
const LONGEST_COORDINATION = 8;

/** `of the Red Cross and the Mercer Foundation`: behind a verb, or behind a preposition, also as the second of two. */
function isGoverned({ pos, lower, sentence }: Document['tokens'], from: number): boolean {
  if (pos[from - 1] === 'ADP' || pos[from - 1] === 'VERB' && sentence[from - 1] === sentence[from]) return true;
  if (lower[from - 1] !== 'and') return false;
  for (let i = from - 2; i > from - LONGEST_COORDINATION && sentence[i] === sentence[from] && !VERB_TAGS.has(pos[i]); i--) if (pos[i] === 'ADP') return true;
  return false;
}

/** A body with a name. */
interface Body {
  /** Of its latest mention. */
  sentence: number;
  /** Where it may be the one who speaks. */
  head: number;
  entity: number;
  /** It stands behind a verb or preposition: less is it the one who is taken up. */
  governed: boolean;
  /** The last words of its names. */
  kinds: readonly string[];
}

/** Makes and keeps the drafts of one document. */
export class Drafts {
  readonly list: Draft[] = [];
  /** What each key stands for. */
  readonly byKey = new Map<string, number>();
  readonly #people: KnownPeople;
  /** Bodies with a name, latest last. */
  #bodies: Body[] = [];

  /** @param home the party whose seat the document is datelined from */
  constructor(readonly document: Document, readonly raw: readonly RawMention[], readonly home: PartyId | null, private readonly parties: CompiledParties) {
    this.#people = peopleOf(parties);
  }

  /** What the user and the table of office holders say of a name; undefined where they do not know it, or more than one. */
  affiliationsOf(words: readonly string[]): Pick<Draft, 'known' | 'listed'> {
    return { known: this.#people.users.get(words), listed: this.#people.table.get(words) };
  }

  /** The party that the user or the table gives for a name. */
  knownParty(words: readonly string[]): PartyId | null | undefined {
    const { known, listed } = this.affiliationsOf(words);
    return known === undefined ? listed : known;
  }

  /** The party where the words before a token say that somebody speaks; undefined where they do not say. */
  sceneBefore(from: number): PartyId | null | undefined {
    const place = sceneBefore(this.document, from);
    return place === null ? undefined : partyOfPlace(place, this.parties);
  }

  isState(party: PartyId): boolean {
    return this.parties.states.has(party);
  }

  /** Whether the sentence around a mention tells what a party means to do (`said Vasqua would`). */
  isIntending(party: PartyId, around: RawMention): boolean {
    return this.#someAround(around, (i) => this.#names(party, i) && this.#intends(i));
  }

  /** Whether the sentence around a mention speaks of a party, from a token on, other than as of one that means to do something. */
  isSpokenOf(party: PartyId, around: RawMention, from: number): boolean {
    return this.#someAround(around, (i) => i >= from && this.#names(party, i) && !this.#intends(i));
  }

  /** Whether the sentence around a mention names a party other than as one that does something. */
  isMet(party: PartyId, around: RawMention): boolean {
    const { pos } = this.document.tokens;
    return this.#someAround(around, (i) => this.#names(party, i) && !VERB_TAGS.has(pos[i + 1]));
  }

  /** Whether the sentence around a mention says that something is at the seat of a party (`in Tokyo`). */
  isScene(party: PartyId, around: RawMention): boolean {
    const { tokens } = this.document;
    return this.#someAround(around, (i) => tokens.lower[i - 1] === 'in' && tokens.pos[i] === 'PROPN' && partyOfPlace(this.wording(i, chunkEnd(tokens, i)), this.parties) === party);
  }

  #intends(i: number): boolean {
    return INTENDING.has(this.document.tokens.lower[i + 1]);
  }

  #names(party: PartyId, i: number): boolean {
    return partyAt(this.document, i)?.parties.includes(party) ?? false;
  }

  #someAround({ from, to }: RawMention, holds: (token: number) => boolean): boolean {
    const { sentence } = this.document.tokens;
    return someIn({ from: Math.max(0, from - SENTENCE_REACH), to: to + SENTENCE_REACH }, (i) => (i < from || i >= to) && sentence[i] === sentence[from] && holds(i));
  }

  /** Begins an entity with mention `k`. */
  create(kind: Entity['kind'], k: number, name: string, words: string[] = []): number {
    const mention = this.raw[k] as RawMention;
    const since = this.document.tokens.sentence[mention.from] as number;
    return this.list.push({
      kind, words, name, roles: [], allegiance: null, gender: 'unknown', human: kind === 'person', mentions: [],
      ...(words.length > 0 ? this.affiliationsOf(words) : { known: undefined, listed: undefined }),
      publisher: mention.publisher, members: [], domestic: false, scene: null, topic: null, past: false, present: false, places: 0, attested: false, since, presence: since,
    }) - 1;
  }

  /** Remembers a body with a name, and the last words of its names; one that only tells whose something is (`Norvanta's board`) stands behind others. */
  meetBody({ from, head }: RawMention, entity: number, kinds: Iterable<string>, owns = false): void {
    const here = this.document.tokens.sentence[head] as number;
    const known = this.#bodies.find((b) => b.entity === entity);
    // Whom the sentence before was about the text still is.
    const isTopic = known?.governed === false && (owns || here - known.sentence <= 1);
    const governed = !isTopic && (owns || isGoverned(this.document.tokens, from));
    this.#bodies = [...this.#bodies.filter((b) => b.entity !== entity), { sentence: here, head: owns ? Infinity : head, entity, governed, kinds: [...kinds] }].slice(-MOST_BODIES);
  }

  /** Remembers a party where it is an organisation, and says whether it is one. */
  meetOrganisation(mention: RawMention, entity: number, owns = false): boolean {
    const kinds = this.parties.organisations.get(this.list[entity]?.name ?? '');
    if (kinds) this.meetBody(mention, entity, kinds, owns);
    return kinds !== undefined;
  }

  /** `the company`, `the think tank`, `the Front`: the latest body named just before that its last words fit, or the only one; undefined where there is none. */
  bodyBefore(head: number, alone = false): number | undefined {
    const { lower, sentence } = this.document.tokens;
    const noun = lower[head] as string;
    const fitting = capitalised(this.document.tokens, head) ? new Set([noun]) : KINDS_OF_BODY.get(`${alone ? 'home' : lower[head - 1]}-${noun}`) ?? KINDS_OF_BODY.get(noun);
    if (!fitting) return undefined;
    const here = sentence[head] as number;
    const isUntold = ({ kinds, sentence: last }: Body): boolean => here - last <= BODY_REACH && !kinds.some((kind) => TOLD_KINDS.has(kind));
    const fitsUntold = fitting.has(UNTOLD) || fitting.has(LONE) && this.#bodies.filter(isUntold).length === 1;
    const fits = (b: Body): boolean => b.kinds.some((kind) => fitting.has(kind) || ANY_FIRM.has(noun) && FIRM_NOUNS.has(kind)) ? here - b.sentence <= TOLD_REACH : fitsUntold && isUntold(b);
    const fitted = this.#bodies.filter(fits);
    if (alone && fitted.length > 1) return undefined;
    // Who says or does something is `it` in the words that follow.
    const others = fitted.filter((b) => b.governed || b.sentence !== here || !this.#isSaidBetween(b.head, head));
    const body = others.findLast((b) => !b.governed) ?? others.at(-1) ?? fitted.at(-1);
    // Whoever is taken up stays in mind.
    if (body) [body.sentence, body.head] = [here, head];
    return body?.entity;
  }

  #isSaidBetween(from: number, to: number): boolean {
    return this.document.tokens.lemma.slice(from, Math.min(to, from + SAYING_REACH)).some((lemma) => SPEECH_VERBS.has(lemma));
  }

  /** Makes the entity of a party one of a human being. */
  humanise(entity: number, party: PartyId): void {
    const draft = this.list[entity];
    if (!draft || draft.human) return;
    draft.human = true;
    draft.words = nameWords(this.parties.persons.get(party) ?? '');
    draft.gender = genderOfName(draft.words);
  }

  /** The entity of a key, made when it is new. */
  keyed(key: string, kind: Entity['kind'], k: number, name: string): number {
    const entity = this.byKey.get(key) ?? this.create(kind, k, name);
    this.byKey.set(key, entity);
    return entity;
  }

  /** The name of a mention, in comparable words. */
  nameWordsOf({ name, ...mention }: RawMention): string[] {
    const { from, to } = name ?? mention;
    return nameWords(this.wording(from, to));
  }

  /** The words of a range of tokens as the document has them. */
  wording(from: number, to: number): string {
    const { tokens, text } = this.document;
    return text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/gu, ' ');
  }

  /** Past `the`, `a`, `his` at the head of a mention. */
  afterArticle(from: number): number {
    return from + Number(ARTICLES.has(this.document.tokens.lower[from]));
  }
}

/** Whoever puts mentions together, with the drafts of one document at hand. */
export class Gatherer {
  protected readonly tokens: Tokens;

  constructor(protected readonly drafts: Drafts) {
    this.tokens = drafts.document.tokens;
  }

  protected draft(entity: number): Draft {
    return this.drafts.list[entity] as Draft;
  }

  protected mention(k: number): RawMention {
    return this.drafts.raw[k] as RawMention;
  }

  protected sentenceOf({ from }: RawMention): number {
    return this.tokens.sentence[from] as number;
  }
}
