import { isQuoted } from './reading';
import { groupAt, headOf, predicateAt } from '../clause/at';
import type { NounGroup } from '../clause/types';
import { partyAt } from '../document/range';
import { DEFINITE, FIRST_PERSON, HEARERS, NEIGHBOURS, ONE_OF_TWO, OWN_STATES, PERSONAL, RECIPROCALS, RIVALS, SEVERAL, THIRD_PERSON, TWO } from '../lexicon/anaphor';
import { DISSENTING } from '../lexicon/evaluation';
import type { WordSet } from '../lexicon/list';
import { POSTING } from '../lexicon/shift';
import { BESIDE } from '../lexicon/mention-words';
import { mentionAt } from '../mention/at';
import type { Entity } from '../mention/types';
import type { PartyId } from '../types';
import { anaphorOf } from './anaphor';
import type { Antecedents } from './antecedent';
import { Events } from './events';
import { Meant, MOST_DOERS } from './meant';
import { People } from './people';
import type { StanceInput } from './reading';
import type { Reference, ReferenceVia } from './types';

/** Words that point to others; any word beside them may be a noun that does. */
const POINTING: ReadonlySet<string> = new Set([...PERSONAL.keys(), ...THIRD_PERSON.keys(), ...RECIPROCALS.keys(), ...ONE_OF_TWO, ...TWO, ...HEARERS.keys(), 'either']);
/** So far behind `either` its `or` may stand. */
const LONGEST_CHOICE = 12;
/** Two that were named together are the pair for so many tokens. */
const PAIR_REACH = 60;
/** So many parties are kept in mind. */
const MOST_RECENT = 5;
/** So many are meant, among so many. */
const MOST_THESE = 4;
const MOST_NEAR = 12;

/** Walks once through a document and remembers who was named and who did what. */
class ReferenceFinder {
  readonly #meant: Meant;
  readonly #events: Events;
  #recent: PartyId[] = [];
  #humans: PartyId[] = [];
  #lastCoordination = -1;
  #pair: { parties: readonly PartyId[]; token: number } | undefined;
  /** How often each party was named so far. */
  readonly #named = new Map<PartyId, number>();
  readonly #people: People;
  /** What a party is where it is no state, which `the country` does not mean where a state was named. */
  readonly #kinds: ReadonlyMap<PartyId, string>;

  constructor(private readonly input: StanceInput, private readonly antecedents: Antecedents) {
    this.#people = new People(input, antecedents);
    this.#meant = new Meant(input);
    this.#events = new Events(input, this.#meant);
    this.#kinds = new Map(input.mentions.entities.flatMap((e): [PartyId, string][] => (e.organisation ? [[e.name, 'bodies']] : isPersonal(e) ? [[e.name, 'humans']] : [])));
  }

  walk(): Reference[] {
    const { length } = this.input.document.tokens;
    for (let i = 0; i < length; i++) {
      this.#events.rememberDeed(i);
      if (this.input.document.tokens.sentence[i + 1] !== this.input.document.tokens.sentence[i]) this.#events.endSentence(this.input.document.tokens.sentence[i] as number);
      const mention = mentionAt(this.input.mentions, i);
      const entity = mention ? this.input.mentions.entities[mention.entity] : undefined;
      if (mention && entity && mention.head === i) this.#people.meet(mention.entity, i);
      const affiliation = entity && entity.kind !== 'party' ? entity.affiliation : null;
      // `his rival` is never he.
      const isRival = mention?.head === i && isPersonal(entity) && RIVALS.has(this.input.document.tokens.lemma[i] as string) && PERSONAL.has(this.input.document.tokens.lower[mention.from] as string);
      if (mention && !isRival && (affiliation !== null || isPersonal(entity))) {
        // The parties inside `Arnor's envoy to Gondor` only tell who the envoy is.
        const isSaid = this.#isSaidOfParty(mention.head);
        if (mention.head === i && !isSaid && !this.#isAmid(i) && !this.#addJoint(i)) this.#addPerson(i, entity as Entity);
        else if (mention.head !== i && (isSaid || this.#isPosted(mention.head))) this.#addNamed(i);
      } else if ((this.input.document.tokens.party[i] as number) >= 0) {
        // Where `the Swiss group` is at home only tells which party it is.
        if (mention?.kind !== 'institution' || entity?.kind !== 'party' || this.#partiesAt(i).includes(entity.name)) this.#addNamed(i);
        else for (const party of this.#partiesAt(i)) this.#remember(i, party);
      } else if (!isRival && entity?.kind === 'party' && mention?.head === i) this.#add(i, entity.affiliation as PartyId, entity.organisation ? 'name' : 'polity');
      else if (!this.#addJoint(i)) this.#addAnaphor(i);
    }
    return this.#meant.list;
  }

  #groupOf(token: number): NounGroup | undefined {
    return groupAt(this.input.clauses, token);
  }

  /** `Vasquan and Brenian troops`: people of both. */
  #addJoint(token: number): boolean {
    const group = this.#groupOf(token);
    const demonyms = group?.head === token ? group.owners.filter((f) => f.marker === 'demonym') : [];
    if (demonyms.length < 2) return false;
    const parties = new Set(this.#meant.partiesIn(demonyms));
    if (parties.size > 1) for (const party of parties) this.#meant.add({ token, party, via: 'affiliate', role: 'self', joint: true });
    return parties.size > 1;
  }

  /** `the rioters in Vasqua`: they are not Vasqua's. */
  #isAmid(token: number): boolean {
    const { lower } = this.input.document.tokens;
    return lower[token + 1] === 'in' && DISSENTING.has(lower[token]);
  }

  /** `Vasqua is a permanent member of the council`: the noun says what the party is, and means nobody else. */
  #isSaidOfParty(token: number): boolean {
    const { clauses } = this.input;
    const p = predicateAt(clauses, token);
    if (!p || p.attribute < 0 || p.objects.length > 0) return false;
    const noun = this.#groupOf(token);
    const said = this.#groupOf(p.attribute);
    if (!noun || noun !== said && (noun.coordination < 0 || noun.coordination !== said?.coordination)) return false;
    return p.subjects.slice(0, MOST_DOERS).some((g) => (this.input.document.tokens.party[headOf(clauses, g)] ?? -1) >= 0);
  }

  /** `recalled its envoy to Gondor`: to whom it was is what counts. */
  #isPosted(token: number): boolean {
    return POSTING.has(predicateAt(this.input.clauses, token)?.lemma);
  }

  /** Of a party that is a person, `it` and `they` never mean the person, but perhaps a body around (`the Lee campaign`). */
  #addPerson(token: number, { kind, affiliation }: Entity): void {
    const form = partyAt(this.input.document, token)?.form;
    if (kind === 'party' && form === 'name') this.#add(token, affiliation as PartyId, 'name');
    else if (kind === 'party') {
      this.#meant.add({ token, party: affiliation as PartyId, via: 'name', role: 'self' });
      this.#humans = [affiliation as PartyId, ...this.#humans.filter((p) => p !== affiliation)].slice(0, MOST_RECENT);
    } else this.#add(token, affiliation as PartyId, 'affiliate');
  }

  #add(token: number, party: PartyId, via: ReferenceVia, role: Reference['role'] = 'self'): void {
    this.#meant.add({ token, party, via, role });
    if (via === 'name' || via === 'affiliate') this.#remember(token, party);
  }

  #remember(token: number, party: PartyId): void {
    this.#named.set(party, (this.#named.get(party) ?? 0) + 1);
    this.#rememberPair(token, party);
    this.#recent = [party, ...this.#recent.filter((p) => p !== party)].slice(0, MOST_RECENT);
  }

  /** `Vasqua and Brenia` are what `the two countries`, `the former` and `the latter` mean, though a third is named behind them. */
  #rememberPair(token: number, party: PartyId): void {
    const coordination = this.#groupOf(token)?.coordination ?? -1;
    const [before] = this.#recent;
    if (coordination >= 0 && coordination === this.#lastCoordination && before !== undefined && before !== party) this.#pair = { parties: [before, party], token };
    this.#lastCoordination = coordination;
  }

  /** The two that were last named together, or if that is long ago the last two of a kind; of these the one named first comes first. */
  #lastTwo(token: number, kind = 'pair'): readonly PartyId[] {
    const fits = (p: PartyId): boolean => kind === 'pair' || (this.#kinds.get(p) ?? 'states') === kind;
    if (this.#pair && token - this.#pair.token < PAIR_REACH && this.#pair.parties.every(fits)) return this.#pair.parties;
    const two = (kind === 'humans' ? this.#humans : this.#recent).filter(fits).slice(0, 2).reverse();
    // Whatever two states may not have been told to be states.
    if (two.length < 2 && kind === 'states') return this.#lastTwo(token);
    return two.length > 1 ? two : [];
  }

  #partiesAt(token: number): readonly PartyId[] {
    return partyAt(this.input.document, token)?.parties ?? [];
  }

  #addNamed(token: number): void {
    for (const party of this.#partiesAt(token)) this.#add(token, party, 'name');
    this.#events.rememberEvent(this.#groupOf(token));
  }

  #addAnaphor(token: number): void {
    const { lower, lemma } = this.input.document.tokens;
    const word = lower[token] as string;
    if (FIRST_PERSON.has(word)) {
      if (isQuoted(this.input, token)) this.#add(token, '', 'self');
      return;
    }
    // `for his part` says no more than who the subject is.
    if (lower[token - 1] === 'for' && lower[token + 1] === 'part') return;
    if (POINTING.has(word)) this.#addPointing(token, word);
    else for (const { kind, row } of anaphorOf(lemma[token] as string)) this.#addByNoun(token, kind, row);
  }

  #addPointing(token: number, word: string): void {
    const gender = PERSONAL.get(word);
    if (gender !== undefined) {
      const party = this.input.mentions.entities[this.#people.meant(token, gender)]?.affiliation;
      if (party) this.#meant.add({ token, party, via: 'pronoun', role: 'self' });
    } else if (THIRD_PERSON.has(word) || HEARERS.has(word)) this.#addPronoun(token);
    else if (RECIPROCALS.has(word)) this.#addEachOther(token);
    else if (ONE_OF_TWO.includes(word)) this.#addOneOfTwo(token, ONE_OF_TWO.indexOf(word));
    else if (this.#isTwo(token, word)) this.#addTwo(token);
  }

  /** `both`, `the two`, `either`, but not `either of`, `either … or`. */
  #isTwo(token: number, word: string): boolean {
    const { lower } = this.input.document.tokens;
    if (word === 'either') return lower[token + 1] !== 'of' && !lower.slice(token, token + LONGEST_CHOICE).includes('or');
    return word === 'both' || lower[token - 1] === 'the';
  }

  /** What the noun that a pronoun stands for means itself: a party, or what belongs to one. */
  #addPronoun(token: number): void {
    const antecedents = this.antecedents.of(token);
    // `X and Y backed their ally`: neither of them.
    if (antecedents.length > 1 && BESIDE.has(this.input.document.tokens.lower[this.#groupOf(token)?.head ?? -1])) return;
    for (const index of antecedents) {
      const { head, owners, patients } = this.input.clauses.groups[index] as NounGroup;
      const meant = this.#meant.at(head);
      for (const { party, role } of meant) this.#add(token, party, 'pronoun', role);
      if (meant.length > 0) continue;
      for (const party of this.#meant.partiesOf({ from: head, to: head + 1 })) this.#add(token, party, 'pronoun');
      for (const party of this.#meant.partiesIn(owners)) this.#add(token, party, 'pronoun', 'owner');
      for (const party of this.#meant.partiesIn(patients)) this.#add(token, party, 'pronoun', 'patient');
    }
  }

  #addOneOfTwo(token: number, place: number): void {
    const group = this.#groupOf(token);
    const party = group?.head === token ? this.#lastTwo(token)[place] : undefined;
    if (party !== undefined) this.#add(token, party, 'pair');
  }

  /** `ridiculed the two`, `trusts both`: without a noun. */
  #addTwo(token: number): void {
    if (this.#groupOf(token)?.head === token) for (const party of this.#lastTwo(token)) this.#add(token, party, 'pair');
  }

  /** `they accused each other`, `each side accused the other`: of those who do so the others. */
  #addEachOther(token: number): void {
    const { clauses } = this.input;
    const { lower } = this.input.document.tokens;
    const markers = RECIPROCALS.get(lower[token] as string) as WordSet;
    const subjects = predicateAt(clauses, token)?.subjects ?? [];
    const isPaired = markers.has(lower[token - 1]) || subjects.some((g) => markers.has(lower[clauses.groups[g]?.from ?? -1]));
    if (!isPaired || this.#groupOf(token)?.head !== token) return;
    const parties = new Set(subjects.slice(0, MOST_DOERS).flatMap((g) => this.#meant.partiesMeant(g)));
    if (parties.size > 1) for (const party of parties) this.#add(token, party, 'pair');
  }

  #addByNoun(token: number, kind: string, row: number): void {
    const group = this.#groupOf(token);
    if (group ? group.head !== token : this.input.document.tokens.pos[token] === 'VERB') return;
    const before = this.#wordsBefore(token, group);
    const lemma = this.input.document.tokens.lemma[token] as string;
    if (kind === 'polity') {
      if (this.#addOwn(token, before) || this.#meant.isOfAnother(group) || this.#meant.followsAnotherLand(token)) return;
      const party = this.#stateInMind(token, lemma === 'side' && before.includes('other') ? this.#ownAt(token) : null);
      if (party !== undefined && before.some((w) => w === 'the' || w === 'this' || w === 'that') && !before.some((w) => TWO.has(w)) && !this.#meant.hasParty(group)) this.#add(token, party, 'polity');
    } else if (kind === 'event' || kind === 'any') this.#addEvent(token, kind, row, group, before);
    else if (RIVALS.has(lemma) && before.some((w) => PERSONAL.has(w))) this.#addRival(token, before);
    else if (NEIGHBOURS.has(lemma)) this.#addNeighbour(token);
    else if (kind === 'states' && before.some((w) => SEVERAL.has(w)) && !before.some((w) => TWO.has(w))) this.#addThese(token);
    else if (before.some((w) => TWO.has(w)) || before.includes('either') || lemma === 'side' && before.includes('each')) for (const party of this.#lastTwo(token, kind)) this.#add(token, party, 'pair');
  }

  /** The party of whoever says a token. */
  #ownAt(token: number): PartyId | null {
    return this.input.mentions.entities[this.antecedents.holderAt[token] as number]?.affiliation ?? null;
  }

  /** `these countries`: the several that were named last, in this sentence or the one before, but for the speaker's own. */
  #addThese(token: number): void {
    const { sentence } = this.input.document.tokens;
    const own = this.#ownAt(token);
    const named = this.#meant.list.slice(-MOST_NEAR).filter((r) => r.via === 'name' && r.party !== own && !this.#kinds.has(r.party));
    const at = sentence[named.at(-1)?.token ?? 0] as number;
    const last = named.filter((r) => sentence[r.token] === at).map((r) => r.party);
    if (last.length > 1 && at >= (sentence[token] as number) - 1) for (const party of new Set(last.slice(-MOST_THESE))) this.#add(token, party, 'polity');
  }

  /** `her rival`, where two people are spoken of: the other. */
  #addRival(token: number, before: readonly string[]): void {
    const gender = PERSONAL.get(before.find((w) => PERSONAL.has(w)) as string);
    const owner = gender && this.input.mentions.entities[this.#people.possessor(token, gender)];
    const [other, ...more] = this.#humans.filter((p) => p !== owner?.affiliation);
    if (other !== undefined && more.length === 0 && isPersonal(owner)) this.#add(token, other, 'polity');
  }

  /** `its neighbour`, `its larger neighbour`, where none is named: of the other states that the text is about the one named most. */
  #addNeighbour(token: number): void {
    const { lower, party } = this.input.document.tokens;
    const its = [token - 1, token - 2].find((i) => lower[i] === 'its') ?? -1;
    const owners = this.#meant.at(its).map((r) => r.party);
    const other = owners.length > 0 && Math.max(party[token + 1] ?? -1, party[token + 2] ?? -1) < 0 ? this.#mostNamed(this.#recent.filter((p) => !owners.includes(p))) : undefined;
    if (other !== undefined) this.#add(token, other, 'polity');
  }

  /** `his country`, `her own government`, `my country`: that of whoever it belongs to; false where it belongs to nobody known. */
  #addOwn(token: number, before: readonly string[]): boolean {
    if (before.at(-1) === 'my') {
      this.#add(token, '', 'self');
      return true;
    }
    if (!OWN_STATES.has(this.input.document.tokens.lemma[token] as string)) return false;
    const possessive = before.slice(-2).find((w) => PERSONAL.has(w));
    const gender = possessive === undefined ? undefined : PERSONAL.get(possessive);
    const owner = gender && this.input.mentions.entities[this.#people.possessor(token, gender)];
    // A party that is one human being is not its own country.
    const party = owner && !isPersonal(owner) ? owner.affiliation : null;
    if (party) this.#add(token, party, 'polity');
    return Boolean(party);
  }

  /** The state that `the government` means: of those named of late the one that the text is most about, but not the one that does something to it. */
  #stateInMind(token: number, own: PartyId | null): PartyId | undefined {
    const doers = this.#doersTo(token);
    const others = this.#recent.filter((p) => p !== own && !doers.includes(p));
    return this.#mostNamed(others) ?? others[0];
  }

  /** Of those that are states the one named most. */
  #mostNamed(parties: readonly PartyId[]): PartyId | undefined {
    return parties.filter((p) => !this.#kinds.has(p)).sort((a, b) => (this.#named.get(b) ?? 0) - (this.#named.get(a) ?? 0))[0];
  }

  /** The parties that do something to what a token stands for. */
  #doersTo(token: number): PartyId[] {
    const { clauses } = this.input;
    const p = predicateAt(clauses, token);
    const group = clauses.groupAt[token] as number;
    if (!p?.objects.includes(group) && !p?.complements.some((c) => c.group === group)) return [];
    const meant = p.subjects.slice(0, MOST_DOERS).flatMap((g) => this.#meant.at(headOf(clauses, g)));
    return meant.filter((r) => r.via !== 'affiliate' && r.role === 'self' && !PERSONAL.has(this.input.document.tokens.lower[r.token] as string)).map((r) => r.party);
  }

  #addEvent(token: number, kind: string, row: number, group: NounGroup | undefined, before: string[]): void {
    const memory = before.some((w) => DEFINITE.has(w)) ? this.#events.toldAgain(token, kind, row, group) : this.#events.summedUp(group);
    for (const party of memory?.owners ?? []) this.#add(token, party, 'event', 'owner');
    for (const party of memory?.patients ?? []) this.#add(token, party, 'event', 'patient');
    this.#events.rememberEvent(group, kind === 'any' ? -1 : row);
  }

  #wordsBefore(token: number, group: NounGroup | undefined): string[] {
    const from = Math.max(group ? group.from : token - 3, token - 4, 0);
    const words = this.input.document.tokens.lower.slice(from, token);
    return group?.determiner ? [...words, group.determiner] : words;
  }
}

/** True for a party that is one human being. */
function isPersonal(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.kind === 'party' && entity.human;
}

/** Finds every place where a party is meant, in order; linear in the text. */
export function findReferences(input: StanceInput, antecedents: Antecedents): Reference[] {
  return new ReferenceFinder(input, antecedents).walk();
}
