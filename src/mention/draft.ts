import { VERB_TAGS } from '../lexicon/heading-words';
import { ARTICLES, INTENDING } from '../lexicon/mention-words';
import { partyAt, someIn } from '../document/range';
import type { Document, Tokens } from '../document/types';
import type { CompiledParties } from '../party/types';
import type { PartyId } from '../types';
import { chunkEnd } from './chunk';
import { partyOfPlace, sceneBefore } from './dateline';
import { Bodies } from './body';
import { peopleOf, type KnownPeople } from './known';
import { nameWords } from './names';
import { genderOfName } from './title';
import type { Allegiance, RawMention, RoleReading } from './reading';
import type { Entity } from './types';

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

/** For whom an entity speaks, in a document of `home`. */
export function affiliationOf(draft: Draft, home: PartyId | null): PartyId | null {
  if (draft.kind === 'party') return draft.name;
  if (draft.known !== undefined) return draft.known;
  if (draft.listed !== undefined) return draft.allegiance?.party ?? draft.listed;
  if (draft.past && !draft.present) return null;
  if (draft.allegiance) return draft.allegiance.party;
  return draft.domestic ? draft.scene ?? home ?? draft.topic : null;
}

/** So many words on each side of a mention its sentence is looked through. */
const SENTENCE_REACH = 60;
/** Makes and keeps the drafts of one document. */
export class Drafts {
  readonly list: Draft[] = [];
  /** What each key stands for. */
  readonly byKey = new Map<string, number>();
  readonly #people: KnownPeople;
  readonly bodies: Bodies;

  /** @param home the party whose seat the document is datelined from */
  constructor(readonly document: Document, readonly raw: readonly RawMention[], readonly home: PartyId | null, private readonly parties: CompiledParties) {
    this.#people = peopleOf(parties);
    this.bodies = new Bodies(document.tokens);
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

  /** The party that is called by the first of some words that one is called by. */
  partyCalled(words: readonly string[]): PartyId | undefined {
    return words.flatMap((word) => this.parties.names.next.get(word)?.names ?? []).find((name) => name.parties.length === 1)?.parties[0];
  }

  isState(party: PartyId): boolean {
    return this.parties.states.has(party);
  }

  /** A party that is no organisation. */
  isCountry(party: PartyId | null): boolean {
    return party !== null && !this.parties.organisations.has(party);
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

  /** Remembers a party where it is an organisation, and says whether it is one. */
  meetOrganisation(mention: RawMention, entity: number, owns = false): boolean {
    const kinds = this.parties.organisations.get(this.list[entity]?.name ?? '');
    if (kinds) this.bodies.meet(mention, entity, kinds, owns);
    return kinds !== undefined;
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

  /** The words of a mention without its article. */
  named({ from, to }: RawMention): string {
    return this.wording(this.afterArticle(from), to);
  }

  /** What a word for a body means from now on. */
  callBody(word: string, entity: number): void {
    this.byKey.set(`body ${word}`, entity);
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
