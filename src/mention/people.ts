import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { Document } from '../document/types';
import type { CompiledParties } from '../party/types';
import type { PartyId } from '../types';
import { NameIndex, givenNamesFit, nameWords } from './names';
import type { Allegiance, RawMention, RoleReading } from './reading';
import { allegiancesFit, bestRoleFit } from './roles';
import { isApposition, isNamedApposition } from './ties';
import type { Entity } from './types';

/** How far back (in persons) a role looks for its holder. */
const ROLE_REACH = 16;
/** How many sentences later a name may still be that of a role without one. */
const NAME_REACH = 6;

/** An entity in the making. */
export interface Draft {
  kind: Entity['kind'];
  /** Comparable words of the fullest name; empty while only roles are known. */
  words: string[];
  name: string;
  roles: RoleReading[];
  allegiance: Allegiance | null;
  /** An affiliation given by the user or the table of office holders. */
  known: PartyId | null | undefined;
  gender: Entity['gender'];
  mentions: number[];
  /** Sentence of the first mention. */
  since: number;
  /** Titles without a country: a hint at the document's own (`Foreign Minister Zarif`). */
  domestic: boolean;
  publisher: boolean;
}

/** Puts mentions together that are of one holder, in one pass from left to right. */
export class Gathering {
  readonly drafts: Draft[] = [];
  private readonly names = new NameIndex();
  private readonly byKey = new Map<string, number>();
  private readonly knownBySurname = new Map<string, { words: string[]; party: PartyId | null }[]>();
  /** Persons by last mention, latest last. */
  private recent: number[] = [];
  /** Persons of whom only a role is known, latest last. */
  private unnamed: number[] = [];

  constructor(private readonly document: Document, private readonly raw: readonly RawMention[], parties: CompiledParties) {
    for (const [name, party] of parties.people) this.know(name, party);
    for (const speaker of parties.speakers) for (const name of [speaker.name, ...(speaker.aliases ?? [])]) this.know(name, speaker.affiliation);
  }

  private know(name: string, party: PartyId | null): void {
    const words = nameWords(name);
    const surname = words[words.length - 1] ?? '';
    this.knownBySurname.set(surname, [...(this.knownBySurname.get(surname) ?? []), { words, party }]);
  }

  /** The party that the user or the table gives for a name; undefined when it is not there or not one alone. */
  private knownParty(words: readonly string[]): PartyId | null | undefined {
    const list = this.knownBySurname.get(words[words.length - 1] ?? '') ?? [];
    const fitting = list.filter((k) => givenNamesFit(words.slice(0, -1), k.words.slice(0, -1)));
    const last = fitting[fitting.length - 1];
    return last && fitting.every((k) => k.party === last.party) ? last.party : undefined;
  }

  private create(kind: Entity['kind'], k: number, name: string, words: string[]): number {
    const mention = this.raw[k] as RawMention;
    const since = this.document.tokens.sentence[mention.from] as number;
    const known = words.length > 0 ? this.knownParty(words) : undefined;
    return this.drafts.push({ kind, words, name, roles: [], allegiance: null, known, gender: 'unknown', mentions: [], since, domestic: false, publisher: mention.publisher }) - 1;
  }

  private keyed(key: string, make: () => number): number {
    const found = this.byKey.get(key);
    if (found !== undefined) return found;
    const made = make();
    this.byKey.set(key, made);
    return made;
  }

  private wording(from: number, to: number): string {
    const { tokens, text } = this.document;
    return text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/gu, ' ');
  }

  /** Enters mention `k` and returns its entity, or -1 for one that is nobody known. */
  enter(k: number): number {
    const mention = this.raw[k] as RawMention;
    const entity = this.entityOf(k, mention);
    const draft = this.drafts[entity];
    if (!draft) return -1;
    draft.mentions.push(k);
    if (mention.role && draft.kind === 'person') this.addRole(draft, mention);
    if (!draft.allegiance || (draft.allegiance.party === null && mention.allegiance?.party)) draft.allegiance = mention.allegiance ?? draft.allegiance;
    if (draft.gender === 'unknown') draft.gender = mention.gender;
    if (draft.kind === 'person') this.touch(entity);
    return entity;
  }

  private touch(entity: number): void {
    if (this.recent[this.recent.length - 1] === entity) return;
    this.recent = [...this.recent.filter((e) => e !== entity), entity].slice(-ROLE_REACH);
  }

  private addRole(draft: Draft, mention: RawMention): void {
    if (!mention.role) return;
    draft.roles.push(mention.role);
    if (!mention.allegiance && mention.kind === 'name') draft.domestic = true;
  }

  private entityOf(k: number, mention: RawMention): number {
    if (mention.kind === 'pronoun') return -1;
    if (mention.kind === 'party') return this.party(k, this.document.parties[this.document.tokens.party[mention.from] as number]?.parties[0] as string);
    if (mention.kind === 'institution') return this.institution(k, mention);
    if (mention.kind === 'group') return this.group(k, mention);
    return mention.kind === 'role' ? this.role(k, mention) : this.person(k, mention);
  }

  private party(k: number, id: PartyId): number {
    return this.keyed(`party ${id}`, () => this.create('party', k, id, []));
  }

  private institution(k: number, mention: RawMention): number {
    if (mention.state && mention.allegiance?.party) return this.party(k, mention.allegiance.party);
    const { tokens } = this.document;
    const from = this.afterArticle(mention.from);
    const name = this.wording(from, mention.to);
    const noun = tokens.lower[mention.head] as string;
    const bare = mention.from < from && mention.head === from && mention.to === from + 1;
    if (bare) return this.byKey.get(`body ${noun}`) ?? this.keyed(`body ${noun}`, () => this.create('institution', k, name, []));
    const entity = this.keyed(`institution ${name.toLowerCase()}`, () => this.create('institution', k, name, []));
    this.byKey.set(`body ${noun}`, entity);
    if (mention.head + 1 === mention.to) this.byKey.set(`institution ${initials(name)}`, entity);
    return entity;
  }

  private group(k: number, mention: RawMention): number {
    const name = this.wording(this.afterArticle(mention.from), mention.to);
    return this.keyed(`group ${name.toLowerCase()}`, () => this.create('group', k, name, []));
  }

  private afterArticle(from: number): number {
    return /^(?:the|an?|his|her|its|their|our|my)$/u.test(this.document.tokens.lower[from] as string) ? from + 1 : from;
  }

  private person(k: number, mention: RawMention): number {
    const range = mention.name ?? mention;
    const name = this.wording(range.from, range.to);
    const words = nameWords(name);
    let entity = this.byName(words, mention);
    if (entity < 0) {
      entity = this.ofUnnamed(k, mention);
      if (entity < 0) entity = this.create('person', k, name, words);
    }
    const draft = this.drafts[entity] as Draft;
    if (words.length > draft.words.length) {
      Object.assign(draft, { words, name, known: this.knownParty(words) ?? draft.known });
    }
    this.names.add(entity, words);
    return entity;
  }

  private byName(words: readonly string[], mention: RawMention): number {
    const given = words.slice(0, -1);
    const surname = words[words.length - 1] as string;
    for (const entity of this.names.withSurname(surname)) {
      const draft = this.drafts[entity] as Draft;
      if (givenNamesFit(given, draft.words.slice(0, -1)) && !(mention.role && mention.allegiance && !allegiancesFit(mention.allegiance, draft.allegiance))) return entity;
    }
    if (given.length > 0) return -1;
    const entity = this.names.withWord(surname);
    return entity >= 0 && (this.drafts[entity] as Draft).words.length > 1 ? entity : -1;
  }

  /** The role without a name, mentioned before, whose holder now gets one; -1 when there is none that fits. */
  private ofUnnamed(k: number, mention: RawMention): number {
    const { tokens } = this.document;
    const before = this.raw[k - 1];
    const entity = this.unnamed[this.unnamed.length - 1];
    const draft = this.drafts[entity ?? -1];
    if (entity === undefined || !draft) return -1;
    const apposed = before?.kind === 'role' && isNamedApposition(tokens, before, mention) && draft.mentions.includes(k - 1);
    if (!apposed && !this.mayName(k, mention, draft)) return -1;
    this.unnamed.pop();
    return entity;
  }

  private mayName(k: number, mention: RawMention, draft: Draft): boolean {
    const { tokens } = this.document;
    const role = mention.role ?? this.apposedRole(k);
    if ((tokens.sentence[mention.from] as number) - draft.since > NAME_REACH || !allegiancesFit(draft.allegiance, (role === mention.role ? mention : this.raw[k + 1])?.allegiance ?? null)) return false;
    if (role) return draft.roles.some((r) => bestRoleFit(r, [role]) > 0 || bestRoleFit(role, [r]) > 0);
    return this.besideSpeech(mention);
  }

  private apposedRole(k: number): RoleReading | null {
    const next = this.raw[k + 1];
    return next?.kind === 'role' && isApposition(this.document.tokens, this.raw[k] as RawMention, next) ? next.role : null;
  }

  private besideSpeech(mention: RawMention): boolean {
    const { tokens } = this.document;
    const speech = (i: number): boolean => tokens.pos[i] === 'VERB' && SPEECH_VERBS.has(tokens.lemma[i] as string);
    return speech(mention.from - 1) || speech(mention.to) || (tokens.pos[mention.to] === 'ADV' && speech(mention.to + 1));
  }

  private role(k: number, mention: RawMention): number {
    const { tokens } = this.document;
    const before = this.raw[k - 1];
    const role = mention.role as RoleReading;
    if (before?.kind === 'name' && isApposition(tokens, before, mention)) return this.recent[this.recent.length - 1] as number;
    if (role.determiner !== 'indefinite') {
      const holder = this.holderOf(role, mention.allegiance);
      if (holder >= 0) return holder;
    }
    const entity = this.create('person', k, this.wording(this.afterArticle(mention.from), mention.to), []);
    this.unnamed.push(entity);
    return entity;
  }

  /** The person mentioned last whom the role fits; the same office goes before another word for it. */
  private holderOf(role: RoleReading, allegiance: Allegiance | null): number {
    let second = -1;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const entity = this.recent[i] as number;
      const draft = this.drafts[entity] as Draft;
      const own = draft.known ? { party: draft.known, word: '' } : draft.allegiance;
      if (!allegiancesFit(allegiance, own)) continue;
      const fit = bestRoleFit(role, draft.roles);
      if (fit === 2) return entity;
      if (fit === 1 && second < 0) second = entity;
    }
    return second;
  }
}

/** `United Nations` → `un`. */
function initials(name: string): string {
  return name.split(/[\s\-]+/u).filter((w) => /^\p{Lu}/u.test(w)).map((w) => w.slice(0, 1).toLowerCase()).join('');
}
