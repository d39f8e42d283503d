import { PERSONAL, RIVALS } from '../lexicon/anaphor';
import { AND, DESCRIBING_TAGS, DISSIDENT, HYPHENS, INDEFINITE, ORDINALS, OWNERS, PLACE_PREPOSITIONS, POSSESSIVE_PRONOUNS, PREDICATE_TAGS, SHOUTED, STATELESS } from '../lexicon/mention-words';
import { partyAt } from '../document/range';
import { INSTITUTION_NOUNS, STATE_NOUNS } from '../lexicon/mention-institutions';
import { ONE_OF_PEOPLE, PLACES } from '../lexicon/mention-places';
import type { PartyId } from '../types';
import { FIELDS, OFFICE_NOUNS, SUBORDINATES } from '../lexicon/mention-roles';
import type { Tokens } from '../document/types';
import { besideSpeech, gendersFit, namesPerson, standing } from './beside';
import { bodyTakenUp, groupEntity, institutionEntity, partyEntity, selfEntity } from './bodies';
import { chunkEnd, isPossessiveMark } from './chunk';
import { affiliationOf, Gatherer, isPlaceName, type Draft } from './draft';
import { Employers, isBareSpokesman, speakingFor } from './employers';
import { NameIndex, givenNamesFit, nameWords } from './names';
import { Present } from './present';
import { ofParty, type Allegiance, type RawMention, type RoleReading } from './reading';
import { allegiancesFit, isPast, isVague } from './roles';
import { TIE_REACH, describedPronoun, isApposition, isJoinedRole, isBygone, isNamedApposition } from './ties';
import { Unnamed } from './unnamed';
import { capitalised } from './words';

/** How many different roles of one person are kept. */
const MOST_ROLES = 12;
/** `the 58-year-old two-term Iowa Democrat` */
const LONGEST_DESCRIPTION = 10;

/** `the ministry`, `the Foreign Office`, `the Department of Foreign Affairs`. */
const isMinistry = ({ lower }: Tokens, head: number): boolean => lower[head] === 'ministry' || lower[head] === 'office' && lower[head - 1] === 'foreign' || lower[head] === 'department' && lower[head + 1] === 'of' && FIELDS.has(lower[head + 2]);

/** Puts mentions together that are of one holder, in one pass from left to right. */
export class Gathering extends Gatherer {
  readonly #names = new NameIndex();
  readonly #present = new Present(this.drafts);
  readonly #unnamed = new Unnamed(this.drafts);
  readonly #employers = new Employers(this.drafts);

  /** Enters mention `k` and returns its entity, or -1 for one that is nobody known. */
  enter(k: number): number {
    const mention = this.#ofMaster(this.#employers.of(this.mention(k)));
    const entity = this.#entityOf(k, mention);
    const draft = this.drafts.list[entity];
    if (!draft) {
      this.#present.hear(mention);
      return -1;
    }
    this.#employers.meet(draft, mention);
    const owner = draft.kind === 'party' ? null : mention.allegiance?.party;
    if (owner) this.drafts.meetOrganisation(mention, selfEntity(this.drafts, k, owner), true);
    draft.mentions.push(k);
    // `LIMA – The ministry said …`.
    if (!mention.allegiance && isMinistry(this.tokens, mention.head)) this.#settle(draft, mention);
    if (draft.kind === 'party' && draft.human) this.#names.add(entity, draft.words);
    if (mention.role && draft.human) this.#addRole(draft, mention);
    else if (!mention.role || !isPast(mention.role)) this.#addAllegiance(draft, mention.allegiance);
    if (draft.gender === 'unknown') draft.gender = mention.gender;
    if (draft.human) this.#present.touch(entity, mention);
    return entity;
  }

  /** `her spokesman`, `his foreign minister`: for whom the one of the two people named last speaks whom the word can mean. */
  #ofMaster(mention: RawMention): RawMention {
    const gender = PERSONAL.get(this.tokens.lower[mention.from] as string);
    if (!gender || mention.allegiance || !mention.role?.nouns.some((noun) => SUBORDINATES.has(noun))) return mention;
    const [party, other] = [1, 2].flatMap((n) => this.drafts.list[this.#present.last(n)] ?? []).filter((d) => d.words.length > 0 && gendersFit(gender, d.gender)).map((d) => affiliationOf(d, this.drafts.home));
    return speakingFor(mention, other === undefined || other === party ? party : null);
  }

  #entityOf(k: number, mention: RawMention): number {
    switch (mention.kind) {
      case 'pronoun': return -1;
      case 'party': return this.#memberOf(k, mention) ?? partyEntity(this.drafts, k, mention);
      case 'institution': return this.#namedBehind(k, mention) ?? this.#bearer(mention) ?? this.#ownGovernment(k, mention) ?? institutionEntity(this.drafts, k, mention);
      case 'group': return groupEntity(this.drafts, k, mention);
      case 'role': return this.#namedBehind(k, mention) ?? this.#role(k, mention);
      case 'name': return this.#namesBody(mention) ? institutionEntity(this.drafts, k, mention) : this.#person(k, mention);
    }
  }

  /** `the Democrat`, `the two-term Iowa Democrat`: one of those who were named and speak for the party; `Ann Lee, a Democrat,` does from then on. */
  #memberOf(k: number, mention: RawMention): number | undefined {
    const { head, to, human } = mention;
    const { lower, pos } = this.tokens;
    const party = partyAt(this.drafts.document, head);
    // `the Vasquan and Brenian forces`
    const isModifier = DESCRIBING_TAGS.has(pos[to]) || HYPHENS.has(lower[to]) || AND.has(lower[to]) || lower[to] === ',' && partyAt(this.drafts.document, to + 1) !== undefined;
    if (human || party?.form !== 'adjective' || isModifier || !ONE_OF_PEOPLE.test(this.drafts.wording(head, to))) return undefined;
    let first = head - 1;
    while (first > head - LONGEST_DESCRIPTION && (DESCRIBING_TAGS.has(pos[first]) || pos[first] === 'NUM' || HYPHENS.has(lower[first]))) first--;
    const id = party.parties[0] as PartyId;
    if (lower[first] === 'the') return this.#present.memberOf(id, lower.slice(first + 1, head).find((_, i) => capitalised(this.tokens, first + 1 + i)));
    // `a Democrat` belongs to the party, `an Iranian` need not speak for the state.
    if (!INDEFINITE.has(lower[first]) || this.drafts.isState(id)) return undefined;
    const named = this.mention(k - 1);
    const apposed = named && namesPerson(named) && isApposition(this.tokens, named, { ...named, from: first, to: pos[to] === 'ADP' ? chunkEnd(this.tokens, to + 1) : to });
    // `said a New Hampshire Democrat`: somebody of it.
    if (!apposed && !besideSpeech(this.tokens, { ...mention, from: first })) return undefined;
    const entity = apposed ? this.#present.last() : this.drafts.create('person', k, this.drafts.wording(first + 1, to));
    this.#addAllegiance(this.draft(entity), ofParty(id));
    return entity;
  }

  /** `Norvanta`, after `the oil company Norvanta`. */
  #namesBody(mention: RawMention): boolean {
    const name = this.drafts.wording(mention.from, mention.to).toLowerCase();
    return this.drafts.byKey.has(`institution ${name}`) && this.#byName(nameWords(name), mention) < 0;
  }

  /** `Its rival, Vasqua, said`, `talks between their union, Norvanta, and the mill`: the party that is described. */
  #namedBehind(k: number, { from, head, to, kind }: RawMention): number | undefined {
    const { lower, pos } = this.tokens;
    const named = this.drafts.raw[k + 1];
    const isBody = kind === 'institution' && POSSESSIVE_PRONOUNS.has(lower[from]) && to === head + 1;
    const isApposed = named?.kind === 'party' && !named.human && lower[to] === ',' && named.from === to + 1 && lower[named.to] === ',' && (isBody || PREDICATE_TAGS.has(pos[named.to + 1]));
    if (!isApposed) return undefined;
    const entity = partyEntity(this.drafts, k, named);
    if (kind === 'institution') this.drafts.callBody(lower[head] as string, entity);
    return entity;
  }

  /** A surname that reads like another name: `LEE:` of a transcript, `Jordan` (but not in it), where Ann Lee and Jim Jordan were named. */
  #bearer({ from, to }: RawMention): number | undefined {
    const { lower } = this.tokens;
    const word = lower[from] as string;
    const labels = lower[to] === ':' || lower[to] === '(' && SHOUTED.test(this.tokens.word[from] as string);
    if (to - from > 1 || !labels && (!PLACES.has(word) || PLACE_PREPOSITIONS.has(lower[from - 1]))) return undefined;
    return this.#names.withSurname(word).find((entity) => labels || this.drafts.list[entity]?.kind === 'person');
  }

  /** `his administration`: the party of whoever was spoken of last. */
  #ownGovernment(k: number, mention: RawMention): number | undefined {
    const owned = mention.state && OWNERS.has(this.tokens.lower[mention.from]);
    const owner = owned ? this.drafts.list[this.#present.last()] : undefined;
    const party = owner && standing(owner)?.party;
    return party ? selfEntity(this.drafts, k, party) : undefined;
  }

  #addRole(draft: Draft, mention: RawMention): void {
    const role = mention.role as RoleReading;
    const known = draft.roles.some((r) => r.nouns.join() === role.nouns.join() && r.words.join() === role.words.join());
    if (!known && draft.roles.length < MOST_ROLES) draft.roles.push(role);
    // `her Norwegian counterpart Ann Lee`: of the same office.
    const owner = role.nouns.includes('counterpart') ? this.drafts.list[this.#present.last()] : undefined;
    if (owner && owner !== draft && draft.roles.length === 1) draft.roles.push(...owner.roles.slice(0, 1));
    const before = this.mention(draft.mentions.at(-2) ?? -1);
    if (isPast(role) || mention.kind === 'role' && before !== undefined && isBygone(this.tokens, before, mention)) {
      draft.past = true;
      return;
    }
    if (role.determiner === 'bare' || mention.allegiance) draft.present = true;
    this.#addAllegiance(draft, mention.allegiance);
    const office = OFFICE_NOUNS.has(role.nouns.at(-1));
    if (!mention.allegiance && office && this.#isKnown(draft, mention) && !this.#isOfBody(mention)) this.#settle(draft, mention);
  }

  /** Of a state that is not told: the one around. */
  #settle(draft: Draft, mention: RawMention): void {
    draft.domestic = true;
    draft.scene ??= this.#employers.sceneOf(mention);
    draft.topic ??= this.#employers.topicOf(mention);
  }

  /** `A diplomat said …`, and `the diplomat` after that, may be of anywhere; not where a place is told (`In Tokyo, an official said`). */
  #isKnown({ words, roles }: Draft, { from, role }: RawMention): boolean {
    const indefinite = words.length === 0 ? roles[0] : role;
    return indefinite?.determiner !== 'indefinite' || this.drafts.sceneBefore(from) !== undefined && !indefinite.nouns.includes('diplomat');
  }

  /** `its chairman`, `Commission President Ann Lee`, `Opposition leader Ann Lee`: of a body or against the state around. */
  #isOfBody(mention: RawMention): boolean {
    const { from, head } = mention;
    const { lower } = this.tokens;
    const owner = from + lower.slice(from, head).indexOf("'s") - 1;
    // `the charity's director`, `the North's leader`
    const isOwned = owner >= from && (capitalised(this.tokens, owner) || INSTITUTION_NOUNS.has(lower[owner] as string) && !STATE_NOUNS.has(lower[owner]));
    return isOwned || isBareSpokesman(mention) || POSSESSIVE_PRONOUNS.has(lower[from]) || lower.slice(from, head).some((word) => STATELESS.has(word) || DISSIDENT.has(word));
  }

  #addAllegiance(draft: Draft, allegiance: Allegiance | null): void {
    if (!allegiance) return;
    if (allegiance.party === null) allegiance = this.#ofOwner(allegiance);
    if (draft.allegiance === null || draft.allegiance.party === null && allegiance.party !== null) draft.allegiance = allegiance;
  }

  /** `Trump's adviser`: the word is a person's name, whose party counts. */
  #ofOwner(allegiance: Allegiance): Allegiance {
    const known = this.drafts.knownParty([allegiance.word]);
    if (known) return ofParty(known);
    const owner = this.drafts.list[this.#names.withSurname(allegiance.word)[0] ?? -1];
    return (owner && owner.words.length > 1 ? standing(owner) : null) ?? allegiance;
  }

  #person(k: number, mention: RawMention): number {
    const { from, to } = mention.name ?? mention;
    const name = this.drafts.wording(from, to);
    const words = nameWords(name);
    let entity = this.#byName(words, mention);
    if (entity < 0) entity = this.#unnamed.named(k, mention, this.#employers.topicOf(mention));
    if (entity < 0) entity = this.drafts.create('person', k, name, words);
    const draft = this.draft(entity);
    if (draft.kind === 'party') return entity;
    if (words.length > draft.words.length) {
      const { known, listed } = this.drafts.affiliationsOf(words);
      Object.assign(draft, { words, name, known: known === undefined ? draft.known : known, listed: listed ?? draft.listed });
    }
    this.#names.add(entity, words);
    return entity;
  }

  #byName(words: readonly string[], mention: RawMention): number {
    const given = words.slice(0, -1);
    const surname = words.at(-1);
    if (surname === undefined) return -1;
    for (const entity of this.#names.withSurname(surname)) {
      const draft = this.draft(entity);
      // The party finder has told its surname from that of others.
      if (draft.kind === 'party') continue;
      const conflict = mention.role !== null && mention.allegiance !== null && !allegiancesFit(mention.allegiance, draft.allegiance);
      if (givenNamesFit(given, draft.words.slice(0, -1)) && !conflict) return entity;
    }
    if (given.length > 0) return -1;
    const entity = this.#names.withWord(surname);
    const draft = this.drafts.list[entity];
    return draft && draft.words.length > 1 && !(draft.kind === 'party' && draft.words.at(-1) === surname) ? entity : -1;
  }

  #role(k: number, mention: RawMention): number {
    const { tokens } = this;
    const role = mention.role as RoleReading;
    const named = this.#namedNext(k, mention);
    if (named !== undefined) return named >= 0 ? named : this.#unnamed.headed(mention) ?? this.#unnamed.create(k, mention);
    const before = this.mention(k - 1);
    const last = this.#present.last();
    const home = this.drafts.list[last];
    const first = this.mention(k - 2);
    const owner = this.#present.last(2);
    const isHome = home && isPlaceName(home) && this.#present.isHome(home);
    // `Ann Lee, X's aide, said`
    const isOwned = before?.to === mention.from - 1 && isPossessiveMark(tokens, before.to);
    if (before && first && (isHome || isOwned && namesPerson(first)) && isApposition(tokens, isHome ? { ...first, to: before.to } : first, isOwned ? { ...mention, from: before.from } : mention) && this.#present.mayHold(owner, mention)) return owner;
    if (before && namesPerson(before) && isApposition(tokens, before, mention)) {
      this.#tellGender(home, mention);
      if (this.#present.mayHold(last, mention, true)) return last;
    }
    if (before && first && namesPerson(first) && isJoinedRole(tokens, first, before, mention)) return last;
    if (this.#isToldApart(mention)) {
      const name = this.drafts.named(mention);
      return this.drafts.keyed(`person ${name.toLowerCase()}`, 'person', k, name);
    }
    const gender = describedPronoun(tokens, mention);
    if (gender && this.#present.mayHold(last, { ...mention, gender })) return last;
    // `As a diplomat I know …` brings in nobody.
    if (role.determiner === 'indefinite') return tokens.lower[mention.from - 1] === 'as' && !besideSpeech(tokens, mention) ? -1 : this.#unnamed.create(k, mention);
    const holder = this.#present.aged(mention) ?? this.#present.holderOf(role, mention);
    // `her rival`: not she, of whom no office is known.
    const rivals = RIVALS.has(tokens.lower[mention.head]) && POSSESSIVE_PRONOUNS.has(tokens.lower[mention.from]);
    if (rivals && !this.drafts.list[holder]?.roles.length) return this.#unnamed.create(k, mention);
    if (holder >= 0) return holder;
    const speaking = Math.max(this.#present.takenUpByOffice(mention), this.#present.speakingOn(mention));
    return speaking >= 0 ? speaking : bodyTakenUp(this.drafts, mention) ?? this.#unnamed.create(k, mention);
  }

  /** `the first official`, `the other envoy`: nobody but one of several. */
  #isToldApart({ from, role }: RawMention): boolean {
    const word = this.tokens.lower[from + 1];
    return word === 'other' || ORDINALS.has(word) && isVague(role as RoleReading);
  }

  /** `Kim Ha Lee, the sister of …`: a woman's role goes before what a given name lets one guess. */
  #tellGender(draft: Draft | undefined, { gender }: RawMention): void {
    if (draft && gender === 'female') draft.gender = gender;
  }

  /** Of `the envoy, Ann Lee,` the entity of the name; -1 for a new name; undefined where no name follows. */
  #namedNext(k: number, mention: RawMention): number | undefined {
    const { tokens } = this;
    for (let n = k + 1; n <= k + TIE_REACH; n++) {
      const [next, further] = [this.mention(n), this.mention(n + 1)];
      if (!next || tokens.sentence[next.from] !== tokens.sentence[mention.from]) return undefined;
      if (!namesPerson(next) || !isNamedApposition(tokens, mention, next)) continue;
      // `the envoy, Ann Lee, who is the chair`
      const isListed = tokens.lower[next.to + 1] !== 'who';
      return isListed && further?.kind === 'role' && further.role?.determiner !== 'indefinite' && isApposition(tokens, next, further) ? undefined : this.#named(n, next);
    }
    return undefined;
  }

  /** The entity of a name, or -1 for a new one. */
  #named(k: number, next: RawMention): number {
    return next.human ? partyEntity(this.drafts, k, next) : this.#byName(this.drafts.nameWordsOf(next), next);
  }
}
