import { GOING_ON, OWNERS, PLACE_PREPOSITIONS, POSSESSIVE_PRONOUNS, PREDICATE_TAGS, STATELESS } from '../lexicon/mention-words';
import type { Tokens } from '../document/types';
import { PLACES } from '../lexicon/mention-places';
import { OFFICE_NOUNS } from '../lexicon/mention-roles';
import { afterBrackets, besideSpeech, gendersFit, isSubject, namesPerson, standing } from './beside';
import { bodyTakenUp, groupEntity, institutionEntity, partyEntity, selfEntity } from './bodies';
import { isPlaceName, type Draft, type Drafts } from './draft';
import { Employers } from './employers';
import { NameIndex, givenNamesFit, nameWords } from './names';
import type { Allegiance, RawMention, RoleReading } from './reading';
import { allegiancesFit, bestRoleFit, isPast, isVague, roleFit } from './roles';
import { isApposition, isBygone, isNamedApposition, makesRemarks, tellsAge } from './ties';

/** How far back (in persons) a role looks for its holder. */
const ROLE_REACH = 16;
/** How many sentences later a name may still be that of a role without one. */
const NAME_REACH = 5;
/** How many sentences later it is told who made the remarks. */
const REMARK_REACH = 2;
/** So many mentions on, a name may be that of a role; what the role is of stands between. */
const TIE_REACH = 4;
/** Sentences up to this one may name a speaker by role alone, to tell the name right after. */
const LEDE = 1;
/** How many roles without a name are kept in mind. */
const MOST_UNNAMED = 8;
/** How many different roles of one person are kept. */
const MOST_ROLES = 12;
/** Among the first mentions of a person so many may tell the age. */
const FIRST_MENTIONS = 3;
/** One who spoke is this many sentences nearer than one who was only mentioned. */
const SPEAKER_BONUS = 2;

/** Puts mentions together that are of one holder, in one pass from left to right. */
export class Gathering {
  private readonly names = new NameIndex();
  /** Persons by last mention, latest last. */
  private recent: number[] = [];
  /** Persons of whom only a role is known, latest last. */
  private unnamed: number[] = [];
  private readonly employers: Employers;

  constructor(private readonly drafts: Drafts) {
    this.employers = new Employers(drafts);
  }

  /** Enters mention `k` and returns its entity, or -1 for one that is nobody known. */
  enter(k: number): number {
    const mention = this.employers.of(this.mention(k));
    const entity = this.entityOf(k, mention);
    const draft = this.drafts.list[entity];
    if (!draft) {
      this.hearPronoun(mention);
      return -1;
    }
    this.employers.meet(draft, mention);
    const owner = draft.kind === 'party' ? null : mention.allegiance?.party;
    if (owner) this.drafts.meetOrganisation(mention, selfEntity(this.drafts, k, owner), true);
    draft.mentions.push(k);
    if (draft.kind === 'party' && draft.human) this.names.add(entity, draft.words);
    if (mention.role && draft.human) this.addRole(draft, mention);
    else if (!mention.role || !isPast(mention.role)) this.addAllegiance(draft, mention.allegiance);
    if (draft.gender === 'unknown') draft.gender = mention.gender;
    if (draft.human) this.touch(entity, mention);
    return entity;
  }

  private get tokens(): Tokens {
    return this.drafts.document.tokens;
  }

  private mention(k: number): RawMention {
    return this.drafts.raw[k] as RawMention;
  }

  private entityOf(k: number, mention: RawMention): number {
    switch (mention.kind) {
      case 'pronoun': return -1;
      case 'party': return partyEntity(this.drafts, k, mention);
      case 'institution': return this.namedBehind(k, mention) ?? this.bearer(mention) ?? this.ownGovernment(k, mention) ?? institutionEntity(this.drafts, k, mention);
      case 'group': return groupEntity(this.drafts, k, mention);
      case 'role': return this.namedBehind(k, mention) ?? this.role(k, mention);
      case 'name': return this.person(k, mention);
    }
  }

  /** `Its rival, Vasqua, said`: the party that is described. */
  private namedBehind(k: number, { to }: RawMention): number | undefined {
    const { lower, pos } = this.tokens;
    const named = this.drafts.raw[k + 1];
    const isApposed = named?.kind === 'party' && !named.human && lower[to] === ',' && named.from === to + 1 && lower[named.to] === ',' && PREDICATE_TAGS.has(pos[named.to + 1]);
    return isApposed ? partyEntity(this.drafts, k, named) : undefined;
  }

  /** A surname that reads like another name: `LEE:` of a transcript, `Jordan` (but not in it), where Ann Lee and Jim Jordan were named. */
  private bearer({ from, to }: RawMention): number | undefined {
    const { lower } = this.tokens;
    const word = lower[from] as string;
    const labels = lower[to] === ':';
    if (to - from > 1 || !labels && (!PLACES.has(word) || PLACE_PREPOSITIONS.has(lower[from - 1]))) return undefined;
    return this.names.withSurname(word).find((entity) => labels || this.drafts.list[entity]?.kind === 'person');
  }

  /** `his administration`: the party of whoever was spoken of last. */
  private ownGovernment(k: number, mention: RawMention): number | undefined {
    const owned = mention.state && OWNERS.has(this.tokens.lower[mention.from]);
    const owner = owned ? this.drafts.list[this.recent.at(-1) ?? -1] : undefined;
    const party = owner && standing(owner)?.party;
    return party ? selfEntity(this.drafts, k, party) : undefined;
  }

  private touch(entity: number, mention: RawMention): void {
    const draft = this.drafts.list[entity] as Draft;
    const { tokens } = this;
    const sentence = tokens.sentence[mention.from] as number;
    if (PLACE_PREPOSITIONS.has(tokens.lower[mention.from - 1]) || this.isHome(draft)) draft.places++;
    const speaks = besideSpeech(tokens, mention);
    draft.presence = Math.max(draft.presence, sentence + (speaks ? SPEAKER_BONUS : 0));
    draft.attested ||= speaks || mention.kind === 'name' && (mention.role !== null || mention.name !== null && mention.name.from > mention.from);
    if (this.recent.at(-1) === entity) return;
    this.recent = [...this.recent.filter((e) => e !== entity), entity].slice(-ROLE_REACH);
  }

  /** Whether the latest mention of a name is where the one named before comes from (`Ann Lee of Rohan`). */
  private isHome(draft: Draft): boolean {
    const k = draft.mentions.at(-1) as number;
    const [before, mention] = [this.mention(k - 1), this.mention(k)];
    return mention.kind === 'name' && before !== undefined && namesPerson(before) && before.to === mention.from - 1 && this.tokens.lower[before.to] === 'of';
  }

  /** `he said`: whoever was most present speaks on. */
  private hearPronoun(mention: RawMention): void {
    if (mention.kind !== 'pronoun' || mention.plural || !besideSpeech(this.tokens, mention)) return;
    let best: Draft | undefined;
    for (const entity of this.recent) {
      const draft = this.drafts.list[entity] as Draft;
      if (gendersFit(mention.gender, draft.gender) && draft.presence >= (best?.presence ?? -1)) best = draft;
    }
    if (best) best.presence = (this.tokens.sentence[mention.from] as number) + SPEAKER_BONUS;
  }

  private addRole(draft: Draft, mention: RawMention): void {
    const role = mention.role as RoleReading;
    const known = draft.roles.some((r) => r.nouns.join() === role.nouns.join() && r.words.join() === role.words.join());
    if (!known && draft.roles.length < MOST_ROLES) draft.roles.push(role);
    const before = this.mention(draft.mentions.at(-2) ?? -1);
    if (isPast(role) || mention.kind === 'role' && before !== undefined && isBygone(this.tokens, before, mention)) {
      draft.past = true;
      return;
    }
    if (role.determiner === 'bare' || mention.allegiance) draft.present = true;
    this.addAllegiance(draft, mention.allegiance);
    const office = role.nouns.some((n) => OFFICE_NOUNS.has(n));
    if (!mention.allegiance && office && role.determiner !== 'indefinite' && !this.isOfBody(mention)) {
      draft.domestic = true;
      draft.scene ??= this.employers.sceneOf(mention);
      draft.topic ??= this.employers.topicOf(mention);
    }
  }

  /** `its chairman`, `Commission President Ann Lee`: of a body, not of the state around. */
  private isOfBody({ from, head }: RawMention): boolean {
    const { lower } = this.tokens;
    return POSSESSIVE_PRONOUNS.has(lower[from]) || lower.slice(from, head).some((word) => STATELESS.has(word));
  }

  private addAllegiance(draft: Draft, allegiance: Allegiance | null): void {
    if (!allegiance) return;
    if (allegiance.party === null) allegiance = this.ofOwner(allegiance);
    if (draft.allegiance === null || draft.allegiance.party === null && allegiance.party !== null) draft.allegiance = allegiance;
  }

  /** `Trump's adviser`: the word is a person's name, whose party counts. */
  private ofOwner(allegiance: Allegiance): Allegiance {
    const known = this.drafts.knownParty([allegiance.word]);
    if (known) return { party: known, word: '' };
    const owner = this.drafts.list[this.names.withSurname(allegiance.word)[0] ?? -1];
    return (owner && owner.words.length > 1 ? standing(owner) : null) ?? allegiance;
  }

  private person(k: number, mention: RawMention): number {
    const { from, to } = mention.name ?? mention;
    const name = this.drafts.wording(from, to);
    const words = nameWords(name);
    let entity = this.byName(words, mention);
    if (entity < 0) entity = this.ofUnnamed(k, mention);
    if (entity < 0) entity = this.drafts.create('person', k, name, words);
    const draft = this.drafts.list[entity] as Draft;
    if (draft.kind === 'party') return entity;
    if (words.length > draft.words.length) {
      const { known, listed } = this.drafts.affiliationsOf(words);
      Object.assign(draft, { words, name, known: known === undefined ? draft.known : known, listed: listed ?? draft.listed });
    }
    this.names.add(entity, words);
    return entity;
  }

  private byName(words: readonly string[], mention: RawMention): number {
    const given = words.slice(0, -1);
    const surname = words[words.length - 1];
    if (surname === undefined) return -1;
    for (const entity of this.names.withSurname(surname)) {
      const draft = this.drafts.list[entity] as Draft;
      // The party finder has told its surname from that of others.
      if (draft.kind === 'party') continue;
      const conflict = mention.role !== null && mention.allegiance !== null && !allegiancesFit(mention.allegiance, draft.allegiance);
      if (givenNamesFit(given, draft.words.slice(0, -1)) && !conflict) return entity;
    }
    if (given.length > 0) return -1;
    const entity = this.names.withWord(surname);
    const draft = this.drafts.list[entity];
    return draft && draft.words.length > 1 && !(draft.kind === 'party' && draft.words.at(-1) === surname) ? entity : -1;
  }

  /** The role without a name, mentioned before, whose holder now gets one; -1 when there is none that fits. */
  private ofUnnamed(k: number, mention: RawMention): number {
    for (let i = this.unnamed.length - 1; i >= 0; i--) {
      const entity = this.unnamed[i] as number;
      const draft = this.drafts.list[entity] as Draft;
      const apposed = draft.mentions.some((m) => k - m <= TIE_REACH && isNamedApposition(this.tokens, this.mention(m), mention));
      if (!apposed && !this.mayName(k, mention, draft)) continue;
      this.unnamed.splice(i, 1);
      return entity;
    }
    return -1;
  }

  /** True when a new name is likely that of somebody known by role: the same office, or who speaks next fits. */
  private mayName(k: number, mention: RawMention, draft: Draft): boolean {
    const next = this.mention(k + 1);
    const apposed = mention.role === null && next?.kind === 'role' && isApposition(this.tokens, mention, next) ? next : null;
    const titled = mention.role ? mention : apposed;
    const role = titled?.role ?? null;
    const allegiance = titled?.allegiance ?? mention.allegiance;
    const known = this.drafts.knownParty(this.drafts.nameWordsOf(mention));
    if (!allegiancesFit(draft.allegiance, known ? { party: known, word: '' } : allegiance)) return false;
    const stated = allegiance !== null && draft.allegiance !== null;
    const fit = role === null ? 0 : Math.max(...draft.roles.map((r) => Math.max(roleFit(role, r), isVague(r) ? 0 : roleFit(r, role))));
    if (fit === 2 && stated) return true;
    const distance = (this.tokens.sentence[mention.from] as number) - draft.since;
    if (distance > NAME_REACH || draft.mentions.length === 0) return false;
    if (fit === 2 || fit === 1 && stated) return true;
    if (distance > 0 && distance <= REMARK_REACH && makesRemarks(this.tokens, mention)) return true;
    if (draft.presence <= draft.since || distance === 0) return false;
    if (!besideSpeech(this.tokens, mention) && !(apposed && besideSpeech(this.tokens, apposed, 1)) && !(draft.since <= LEDE && isSubject(this.tokens, mention))) return false;
    return role === null || apposed !== null || draft.roles.some((r) => bestRoleFit(r, [role]) > 0);
  }

  private role(k: number, mention: RawMention): number {
    const { tokens } = this;
    const role = mention.role as RoleReading;
    const named = this.namedNext(k, mention);
    if (named !== undefined) return named >= 0 ? named : this.headed(mention) ?? this.withoutName(k, mention);
    const before = this.mention(k - 1);
    const last = this.recent.at(-1) ?? -1;
    const home = this.drafts.list[last];
    if (home && before && isPlaceName(home) && this.isHome(home)) {
      const whose = this.mention(k - 2);
      const owner = this.recent.at(-2) ?? -1;
      if (isApposition(tokens, { ...whose, to: before.to }, mention) && this.mayHold(owner, mention)) return owner;
    }
    if (before && namesPerson(before) && isApposition(tokens, before, mention) && this.mayHold(last, mention)) return last;
    if (role.determiner === 'indefinite') return this.withoutName(k, mention);
    const holder = this.aged(mention) ?? this.holderOf(role, mention);
    if (holder >= 0) return holder;
    const speaking = this.speakingOn(mention);
    return speaking >= 0 ? speaking : bodyTakenUp(this.drafts, mention) ?? this.withoutName(k, mention);
  }

  /** `Former member of X also says`, `the lawmaker said`, after somebody's words: the one who spoke, unless the role is an office that this one is not known to have; or -1. */
  private speakingOn(mention: RawMention): number {
    const { tokens } = this;
    const role = mention.role as RoleReading;
    const isAnybody = tellsAge(tokens, mention);
    const goesOn = GOING_ON.has(tokens.lemma[afterBrackets(tokens, mention.to)]);
    const isOffice = !isVague(role) && !isPast(role) && role.nouns.some((n) => OFFICE_NOUNS.has(n));
    if (!goesOn && !isAnybody && (isOffice || !besideSpeech(this.tokens, mention))) return -1;
    const last = this.recent.reduce((a, b) => ((this.drafts.list[b] as Draft).presence >= (this.drafts.list[a]?.presence ?? -1) ? b : a), -1);
    const draft = this.drafts.list[last];
    if (!draft || draft.presence < (tokens.sentence[mention.from] as number) - Number(isAnybody) || !this.mayHold(last, mention)) return -1;
    if (isAnybody) return last;
    return (isOffice || !goesOn && !isPast(role)) && draft.roles.length > 0 ? -1 : last;
  }

  /** `the 58-year-old`, where `Ann Lee, 58,` was named of late. */
  private aged(mention: RawMention): number | undefined {
    const { lower } = this.tokens;
    const isOfAge = (to: number): boolean => lower[to] === ',' && lower[to + 1] === lower[mention.from + 1];
    const named = (entity: number): number[] => (this.drafts.list[entity] as Draft).mentions.slice(0, FIRST_MENTIONS);
    return tellsAge(this.tokens, mention) ? this.recent.find((e) => named(e).some((k) => isOfAge(this.mention(k)?.to ?? -1))) : undefined;
  }

  /** Of `the envoy, Ann Lee,` the entity of the name; -1 for a new name; undefined where no name follows. */
  private namedNext(k: number, mention: RawMention): number | undefined {
    const { tokens } = this;
    for (let n = k + 1; n <= k + TIE_REACH; n++) {
      const [next, further] = [this.mention(n), this.mention(n + 1)];
      if (!next || tokens.sentence[next.from] !== tokens.sentence[mention.from]) return undefined;
      if (!namesPerson(next) || !isNamedApposition(tokens, mention, next)) continue;
      return further?.kind === 'role' && further.role?.determiner !== 'indefinite' && isApposition(tokens, next, further) ? undefined : this.named(n, next);
    }
    return undefined;
  }

  /** The entity of a name, or -1 for a new one. */
  private named(k: number, next: RawMention): number {
    return next.human ? partyEntity(this.drafts, k, next) : this.byName(this.drafts.nameWordsOf(next), next);
  }

  /** True when nothing that is known of a person speaks against a role. */
  private mayHold(entity: number, mention: RawMention): boolean {
    const draft = this.drafts.list[entity];
    return draft !== undefined && !isPlaceName(draft) && gendersFit(mention.gender, draft.gender) && (isPast(mention.role as RoleReading) || allegiancesFit(mention.allegiance, standing(draft)) || mention.role?.determiner === 'indefinite');
  }

  /** Somebody whom the first sentence, mostly a heading, calls by role alone (`Sanctions are illegal: minister`), where the role fits. */
  private headed({ role, allegiance }: RawMention): number | undefined {
    return this.unnamed.find((entity) => {
      const draft = this.drafts.list[entity] as Draft;
      const [first] = draft.roles;
      return draft.since === 0 && first?.determiner === 'bare' && allegiancesFit(draft.allegiance, allegiance) && roleFit(first, role as RoleReading) > 0;
    });
  }

  private withoutName(k: number, mention: RawMention): number {
    const entity = this.drafts.create('person', k, this.drafts.wording(this.drafts.afterArticle(mention.from), mention.to));
    this.unnamed = [...this.unnamed, entity].slice(-MOST_UNNAMED);
    return entity;
  }

  /**
   * The person present whom the role fits; the same office goes before another word for it,
   * who spoke before who was mentioned, and at last whoever speaks for the same party without a known office.
   */
  private holderOf(role: RoleReading, { allegiance, gender }: RawMention): number {
    let best = -1;
    let bestRank = 0;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const entity = this.recent[i] as number;
      const draft = this.drafts.list[entity] as Draft;
      if (isPlaceName(draft) || !gendersFit(gender, draft.gender) || !allegiancesFit(allegiance, standing(draft))) continue;
      const fit = bestRoleFit(role, draft.roles);
      const silent = draft.roles.length === 0 && allegiance !== null && standing(draft) !== null && draft.presence > draft.since;
      if (fit === 0 && !silent) continue;
      const rank = fit * 1e6 + draft.presence + 1;
      if (rank > bestRank) [best, bestRank] = [entity, rank];
    }
    return best;
  }
}
