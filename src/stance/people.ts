import type { Entity } from '../mention/types';
import type { Antecedents } from './antecedent';
import type { Reader } from './reading';

/** So many people are kept in mind. */
const MOST_PEOPLE = 5;
/** A pronoun reaches back this many tokens to a name, or to another pronoun for the same person: speakers go on about people for longer than about states. */
const REACH = 90;

interface Person {
  entity: number;
  /** Where this person was spoken of last. */
  at: number;
}

/** Remembers which people were spoken of, and whom `he` and `she` mean. */
export class People {
  #recent: Person[] = [];

  constructor(private readonly reader: Reader, private readonly antecedents: Antecedents) {}

  /** To be called at each mention that is not a pronoun. */
  meet(entity: number, at: number): void {
    if (!this.reader.mentions.entities[entity]?.human) return;
    this.#recent = [{ entity, at }, ...this.#recent.filter((p) => p.entity !== entity)].slice(0, MOST_PEOPLE);
  }

  /**
   * The person whom a pronoun means other than the one who says it, or -1: who speaks says `I`, but of
   * the one whose words are reported it is said that `he` would come.
   */
  meant(token: number, gender: 'female' | 'male'): number {
    if (this.#isSpeaker(token, gender)) return -1;
    const holder = this.antecedents.holderAt[token] as number;
    const others = this.#recent.filter((p) => p.entity !== holder && token - p.at < REACH && this.#fits(p.entity, gender));
    const meant = this.reader.entityOfGroup(this.antecedents.of(token)[0] ?? -1);
    const person = others.find((p) => p.entity === meant) ?? others[0];
    if (!person) return -1;
    person.at = token;
    return person.entity;
  }

  /** Whose something is (`his country`): outside of quotation marks that of the one whose words it stands in, else of a person spoken of; or -1. */
  possessor(token: number, gender: 'female' | 'male'): number {
    return this.#isSpeaker(token, gender) ? (this.antecedents.holderAt[token] as number) : this.meant(token, gender);
  }

  /** Whether a pronoun means the one whose words it stands in, which it can only outside of quotation marks. */
  #isSpeaker(token: number, gender: 'female' | 'male'): boolean {
    const holder = this.antecedents.holderAt[token] as number;
    const quoted = this.reader.isQuoted(token);
    return !quoted && holder >= 0 && this.#fits(holder, gender) && !this.#isActedOn(token, holder);
  }

  /** `telephoned X to congratulate him`: no object means the subject, nor is what one takes a stand on one's own (`slammed his record`, but `lost his seat`). */
  #isActedOn(token: number, doer: number): boolean {
    const p = this.reader.predicateAt(token);
    return p !== undefined && (this.reader.groupOf(token)?.head === token || this.reader.isOf(p, 'attitude')) && p.objects.includes(this.reader.clauses.groupAt[token] as number) && p.subjects.some((g) => this.reader.entityOfGroup(g) === doer);
  }

  #fits(entity: number, gender: 'female' | 'male'): boolean {
    const found = this.reader.mentions.entities[entity] as Entity;
    return found.human && (found.gender === 'unknown' || found.gender === gender);
  }
}
