import type { NounGroup } from '../clause/types';
import { partyAt } from '../document/range';
import { FIRST_PERSON, HEARERS, MEETING, ONE_OF_TWO, PERSONAL, POINTING, RECIPROCALS, RELATIONS, RIVALS, THIRD_PERSON, TOGETHER } from '../lexicon/anaphor';
import { DISSENTING } from '../lexicon/evaluation';
import type { WordSet } from '../lexicon/list';
import { POSTING } from '../lexicon/shift';
import { BESIDE, FRIENDS_AND_FOES } from '../lexicon/mention-words';
import { isPersonal } from '../mention/at';
import type { Entity } from '../mention/types';
import type { PartyId } from '../types';
import { isOpenTie } from './anchor';
import { anaphorOf } from './anaphor';
import type { Antecedents } from './antecedent';
import { Events } from './events';
import { isParty, landAt, sideOf } from './lands';
import { Meant, MOST_DOERS } from './meant';
import { Named } from './named';
import { People } from './people';
import type { Reader } from './reading';
import { TakenUp } from './takenUp';
import type { Reference, ReferenceVia } from './types';

/** So far behind `either` its `or` may stand. */
const LONGEST_CHOICE = 12;

/** Walks once through a document and remembers who was named and who did what. */
class ReferenceFinder {
  readonly #meant: Meant;
  readonly #events: Events;
  readonly #named: Named;
  readonly #people: People;
  readonly #takenUp: TakenUp;

  constructor(private readonly reader: Reader, private readonly antecedents: Antecedents) {
    this.#people = new People(reader, antecedents);
    this.#meant = new Meant(reader);
    this.#events = new Events(reader, this.#meant);
    this.#named = new Named(reader);
    this.#takenUp = new TakenUp(reader, antecedents, this.#meant, this.#named, this.#events, this.#people);
  }

  walk(): Reference[] {
    const { length, sentence } = this.reader.tokens;
    for (let i = 0; i < length; i++) {
      this.#events.rememberDeed(i);
      if (sentence[i + 1] !== sentence[i]) this.#events.endSentence(sentence[i] as number);
      this.#read(i);
    }
    return this.#meant.list;
  }

  #read(i: number): void {
    const { lemma, lower, party } = this.reader.tokens;
    const mention = this.reader.mentionAt(i);
    const entity = this.reader.entityAt(mention?.entity);
    const isHead = mention?.head === i;
    // `his rival` is never he.
    const rivals = isHead && RIVALS.has(lemma[i]) && PERSONAL.has(lower[mention.from] as string);
    const isRival = rivals && (isPersonal(entity) || this.#takenUp.hasRival(i));
    if (entity && isHead && !isRival) this.#people.meet(mention.entity, i);
    const isPerson = entity?.human === true && isHead;
    const side = isPerson ? sideOf(this.reader, mention.entity) : landAt(this.reader, i);
    if (side && !isParty(side)) this.#named.rememberSide(i, side);
    // `met X`, `held talks with X`, `was received by X`
    if (side && isPerson && MEETING.has(lemma[mention.from - (TOGETHER.has(lower[mention.from - 1]) ? 2 : 1)])) this.#named.meet(side, sideOf(this.reader, this.reader.entityOfGroup(this.reader.predicateAt(i)?.subjects[0] ?? -1)));
    const isSomebody = isPersonal(entity) || entity !== undefined && entity.kind !== 'party' && entity.affiliation !== null;
    if (mention && !isRival && isSomebody) {
      // The parties inside `Arnor's envoy to Gondor` only tell who the envoy is.
      const isSaid = this.#isSaidOfParty(mention.head);
      if (isHead && !isSaid && !this.#isAmid(i) && !this.#addJoint(i)) this.#addPerson(i, entity as Entity);
      else if (!isHead && (isSaid || this.#isPosted(mention.head))) this.#addNamed(i);
    } else if ((party[i] as number) >= 0) {
      // Where `the Swiss group` is at home only tells which party it is.
      if (mention?.kind !== 'institution' || entity?.kind !== 'party' || this.#partiesAt(i).includes(entity.name)) this.#addNamed(i);
      else for (const named of this.#partiesAt(i)) this.#named.remember(i, named);
    } else if (!isRival && entity?.kind === 'party' && isHead) this.#add(i, entity.affiliation as PartyId, entity.organisation ? 'name' : 'polity');
    else if (!this.#addJoint(i)) this.#addAnaphor(i);
  }

  /** `Vasquan and Brenian troops`: people of both. */
  #addJoint(token: number): boolean {
    const group = this.reader.groupOf(token);
    const demonyms = group?.head === token ? group.owners.filter((f) => f.marker === 'demonym') : [];
    if (demonyms.length < 2) return false;
    const parties = new Set(this.#meant.partiesIn(demonyms));
    if (parties.size > 1) for (const party of parties) this.#meant.add(token, party, 'affiliate', 'self', { joint: true });
    return parties.size > 1;
  }

  /** `the rioters in Vasqua`: they are not Vasqua's. */
  #isAmid(token: number): boolean {
    const { lower } = this.reader.tokens;
    return lower[token + 1] === 'in' && DISSENTING.has(lower[token]);
  }

  /** `Vasqua is a permanent member of the council`: the noun says what the party is, and means nobody else. */
  #isSaidOfParty(token: number): boolean {
    const p = this.reader.predicateAt(token);
    if (!p || p.attribute < 0 || p.objects.length > 0) return false;
    const noun = this.reader.groupOf(token);
    const said = this.reader.groupOf(p.attribute);
    if (!noun || noun !== said && (noun.coordination < 0 || noun.coordination !== said?.coordination)) return false;
    return p.subjects.slice(0, MOST_DOERS).some((g) => (this.reader.tokens.party[this.reader.headOf(g)] ?? -1) >= 0);
  }

  /** `recalled its envoy to Gondor`: to whom it was is what counts. */
  #isPosted(token: number): boolean {
    return POSTING.has(this.reader.predicateAt(token)?.lemma);
  }

  /** Of a party that is a person, `it` and `they` never mean the person, but perhaps a body around (`the Lee campaign`). */
  #addPerson(token: number, { kind, affiliation }: Entity): void {
    const form = partyAt(this.reader.document, token)?.form;
    if (kind === 'party' && form === 'name') this.#add(token, affiliation as PartyId, 'name');
    else if (kind === 'party') {
      this.#meant.add(token, affiliation as PartyId, 'name');
      this.#named.rememberHuman(affiliation as PartyId);
    } else this.#add(token, affiliation as PartyId, 'affiliate');
  }

  #add(token: number, party: PartyId, via: ReferenceVia, role: Reference['role'] = 'self'): void {
    this.#meant.add(token, party, via, role);
    if (via === 'name' || via === 'affiliate') this.#named.remember(token, party);
  }

  #partiesAt(token: number): readonly PartyId[] {
    return partyAt(this.reader.document, token)?.parties ?? [];
  }

  #addNamed(token: number): void {
    for (const party of this.#partiesAt(token)) this.#add(token, party, 'name');
    this.#events.rememberEvent(this.reader.groupOf(token));
  }

  #addAnaphor(token: number): void {
    const { lower, lemma } = this.reader.tokens;
    const word = lower[token] as string;
    if (FIRST_PERSON.has(word)) {
      if (this.reader.isQuoted(token)) this.#add(token, '', 'self');
      return;
    }
    // `for his part` says no more than who the subject is.
    if (lower[token - 1] === 'for' && lower[token + 1] === 'part') return;
    if (POINTING.has(word)) this.#addPointing(token, word);
    else if (!this.#addTie(token)) for (const { kind, row } of anaphorOf(lemma[token] as string)) this.#takenUp.add(token, kind, row);
  }

  #addPointing(token: number, word: string): void {
    const gender = PERSONAL.get(word);
    if (gender !== undefined) {
      const party = this.reader.mentions.entities[this.#people.meant(token, gender)]?.affiliation;
      if (party) this.#meant.add(token, party, 'pronoun');
    } else if (THIRD_PERSON.has(word) || HEARERS.has(word)) this.#addPronoun(token);
    else if (RECIPROCALS.has(word)) this.#addEachOther(token);
    else if (ONE_OF_TWO.includes(word)) this.#addPair(token, [ONE_OF_TWO.indexOf(word)]);
    else if (this.#isTwo(token, word)) this.#addPair(token, [0, 1]);
  }

  /** `both`, `the two`, `either`, but not `either of`, `either … or`. */
  #isTwo(token: number, word: string): boolean {
    const { lower } = this.reader.tokens;
    if (word === 'either') return lower[token + 1] !== 'of' && !lower.slice(token, token + LONGEST_CHOICE).includes('or');
    return word === 'both' || lower[token - 1] === 'the';
  }

  /** `the need to expand ties`: in the words of one of two with the other; false where it is no such tie. */
  #addTie(token: number): boolean {
    const two = RELATIONS.has(this.reader.tokens.lemma[token]) && isOpenTie(this.reader, token) ? this.#named.twoTogether(token, this.#takenUp.ownAt(token)) : [];
    if (two.length > 0) this.#meant.add(token, '', 'pair', 'owner', { two });
    return two.length > 0;
  }

  /** What the noun that a pronoun stands for means itself: a party, or what belongs to one. */
  #addPronoun(token: number): void {
    const antecedents = this.antecedents.of(token);
    // `X and Y backed their ally`: neither of them.
    if (antecedents.length > 1 && BESIDE.has(this.reader.tokens.lower[this.reader.groupOf(token)?.head ?? -1])) return;
    for (const index of antecedents) {
      const { head, owners, patients } = this.reader.clauses.groups[index] as NounGroup;
      // `X's critics call it a bully`: X itself is meant, as if it were named.
      const isTheirs = FRIENDS_AND_FOES.has(this.reader.tokens.lower[head]) && THIRD_PERSON.get(this.reader.tokens.lower[token] as string) === 'thing';
      const add = (party: PartyId, role: Reference['role']): void => (isTheirs ? this.#add(token, party, 'name') : this.#add(token, party, 'pronoun', role));
      const meant = this.#meant.at(head);
      for (const { party, role } of meant) this.#add(token, party, 'pronoun', role);
      if (meant.length > 0) continue;
      for (const party of this.#meant.partiesOf({ from: head, to: head + 1 })) this.#add(token, party, 'pronoun');
      for (const party of this.#meant.partiesIn(owners)) add(party, 'owner');
      for (const party of this.#meant.partiesIn(patients)) add(party, 'patient');
    }
  }

  /** `ridiculed the two`, `trusts both`, `the latter`: without a noun. */
  #addPair(token: number, places: readonly number[]): void {
    if (this.reader.groupOf(token)?.head === token) this.#meant.addPair(token, this.#named.lastTwo(token, 'pair', this.#takenUp.ownAt(token)), places);
  }

  /** `they accused each other`, `each side accused the other`: of those who do so the others. */
  #addEachOther(token: number): void {
    const { groups } = this.reader.clauses;
    const { lower } = this.reader.tokens;
    const markers = RECIPROCALS.get(lower[token] as string) as WordSet;
    const subjects = this.reader.predicateAt(token)?.subjects ?? [];
    const isPaired = markers.has(lower[token - 1]) || subjects.some((g) => markers.has(lower[groups[g]?.from ?? -1]));
    if (!isPaired || this.reader.groupOf(token)?.head !== token) return;
    const parties = new Set(subjects.slice(0, MOST_DOERS).flatMap((g) => this.#meant.partiesMeant(g)));
    if (parties.size > 1) for (const party of parties) this.#add(token, party, 'pair');
  }
}

/** Finds every place where a party is meant, in order; linear in the text. */
export function findReferences(reader: Reader, antecedents: Antecedents): Reference[] {
  return new ReferenceFinder(reader, antecedents).walk();
}
