import { PLURAL } from '../lexicon/heading-words';
import { CURRENCY, DEPARTMENTS, GROUP_OPENERS, INNER_PARTS, LIKE_DEMONYM, NEGATIVE_PRONOUNS, NUMERAL, ROLE_SUFFIX, SIDE_PREFIXES, THINGS_GIVEN, TIME_ADJECTIVES } from '../lexicon/clause-forms';
import { CLAIMS, NAMES_CALLED } from '../lexicon/clause-nouns';
import { DITRANSITIVES, LONE_DETERMINERS, SCARCE, SHOWN, TALKS, TIMES_OF_DAY, TIME_NOUNS, WEEKDAYS } from '../lexicon/clause-words';
import { partyAt } from '../document/range';
import type { Document } from '../document/types';
import { verbIs } from './lemma';
import type { NounGroup, Role, RoleFiller } from './types';
import { Kind } from './kind';

/** A noun group in the making, and where reading goes on. */
export interface GroupReading {
  next: number;
  group: number;
}

function newGroup(from: number): NounGroup {
  return { from, to: from, head: -1, modifiers: [], determiner: '', negated: false, owners: [], patients: [], partners: [], topics: [], coordination: -1, apposition: -1 };
}

/** One token that fills a role. */
const fillerAt = (token: number, marker: string): RoleFiller => ({ from: token, to: token + 1, marker, group: -1, via: -1 });

/** Reads noun groups, left to right. */
export class GroupReader {
  constructor(
    private readonly document: Document,
    private readonly kinds: Uint8Array,
    readonly groups: NounGroup[],
    readonly groupAt: Int32Array,
  ) {}

  #kind(i: number): Kind {
    return this.kinds[i] as Kind;
  }

  /** Reads the group that starts at token `from`; `null` where none does. */
  read(from: number, limit: number): GroupReading | null {
    let reading = this.#readSimple(from, limit, null, from);
    if (!reading) return null;
    while (reading.next < limit && this.#kind(reading.next) === Kind.OwnerMark) {
      const owner = this.groups[reading.group] as NounGroup;
      const filler: RoleFiller = { from: owner.from, to: owner.to, marker: "'s", group: reading.group, via: -1 };
      const outer = this.#readSimple(reading.next + 1, limit, filler, owner.from);
      if (!outer) {
        owner.to = reading.next + 1;
        this.groupAt[reading.next] = reading.group;
        return { next: reading.next + 1, group: reading.group };
      }
      this.groupAt[reading.next] = outer.group;
      reading = outer;
    }
    return reading;
  }

  /** One noun with its modifiers, without possessors before it. */
  #readSimple(from: number, limit: number, owner: RoleFiller | null, start: number): GroupReading | null {
    const { lower } = this.document.tokens;
    const group = newGroup(start);
    if (owner) group.owners.push(owner);
    const modifiers: number[] = [];
    let head = -1;
    let opened = owner !== null;
    let i = from;
    for (; i < limit; i++) {
      const kind = this.#kind(i);
      const hasBegun = head >= 0 || modifiers.length > 0;
      if (hasBegun && this.#hasArticle(i)) break;
      // `called it in Oslo “Vasqua's war”`: a possessor begins another.
      if (kind === Kind.Quote && (head < 0 || this.#kind(i + 2) !== Kind.OwnerMark)) continue;
      if (head < 0 ? this.#isJudged(from, i, modifiers) || this.#isLone(i, group, modifiers) : this.#isDated(head, i)) break;
      if (kind === Kind.Determiner || kind === Kind.Possessive) {
        if (hasBegun) break;
        if (kind === Kind.Possessive) group.owners.push(fillerAt(i, "'s"));
        // `no such praise` is none.
        if (group.determiner !== 'no') group.determiner = lower[i] as string;
        opened = true;
      } else if (kind === Kind.Noun || kind === Kind.Name) {
        if (head >= 0 && (this.#startsAnother(head, i) || head === from && this.#isRecipient(head, limit))) break;
        if (head < 0 && this.#joinsDemonyms(i, limit)) {
          modifiers.push(i);
          continue;
        }
        if (head >= 0) modifiers.push(head);
        head = i;
      } else if (kind === Kind.Adjective || kind === Kind.Number) {
        if (head >= 0) {
          const leads = this.#leadsToNoun(i, limit);
          if (head === from && this.#isRecipient(head, limit)) break;
          if (kind === Kind.Number && NUMERAL.test(lower[i] as string) && !leads) continue;
          if (!leads || TIME_ADJECTIVES.has(lower[i])) break;
          if (this.#kind(head) === Kind.Noun && !this.#hyphenBefore(i) && !this.#isSingular(head)) break;
          if (this.#kind(head) === Kind.Name && !opened && partyAt(this.document, head)?.form === (kind === Kind.Adjective ? 'people' : 'name')) break;
          modifiers.push(head);
          head = -1;
        }
        modifiers.push(i);
      } else if (kind === Kind.Pronoun) {
        if (hasBegun || opened) break;
        head = i;
        i++;
        break;
      } else if (kind === Kind.Hyphen) {
        const next = this.#kind(i + 1);
        const follows = i + 2 < limit ? this.#leadsToNoun(i + 1, limit) : false;
        if (next === Kind.Noun || next === Kind.Name) continue;
        if (!follows && !(opened && next === Kind.Adjective) || !hasBegun) break;
        if (head >= 0) {
          modifiers.push(head);
          head = -1;
        }
        modifiers.push(i + 1);
        i++;
      } else if (kind === Kind.Verb || kind === Kind.Adverb || kind === Kind.Particle) {
        if (head >= 0 || !this.#leadsToNoun(i, limit) || kind === Kind.Verb && verbIs(this.document, i, 'addressee')) break;
        modifiers.push(i);
      } else if (kind === Kind.Conjunction || kind === Kind.Comma) {
        if (head >= 0 || modifiers.length === 0 || !(this.#joinsModifiers(i, limit) || this.#isDemonym(i - 1))) break;
      } else if (head >= 0 && kind === Kind.Preposition && this.#isSecretary(i)) {
        modifiers.push(i + 1);
        i++;
      } else break;
    }
    const end = this.#trimQuotes(from, i);
    if (head < 0) head = this.#headless(group, modifiers, owner, from, end);
    if (head < 0) return null;
    group.to = end;
    group.head = head;
    group.modifiers = modifiers.filter((m) => m !== head);
    if (this.#isScarce(group)) group.determiner = lower[from] as string;
    group.negated = SCARCE.has(group.determiner) || group.determiner === 'neither' || group.determiner === 'no' && !SHOWN.has(lower[head]) || NEGATIVE_PRONOUNS.has(lower[head]);
    return { next: end, group: this.#add(group, from) };
  }

  /** `gave Vasqua credit`, `fined Vasqua 30 dollars`, but not `gave Vasqua officials a hint`: a party right behind the verb, before the only thing it may be given. */
  #isRecipient(head: number, limit: number): boolean {
    const { tokens } = this.document;
    if (partyAt(this.document, head)?.form !== 'name') return false;
    if (!DITRANSITIVES.has(tokens.lemma[head - 1]) && !(this.#kind(head + 1) === Kind.Number && verbIs(this.document, head - 1, 'charging'))) return false;
    let end = head + 1;
    while (end < limit && THINGS_GIVEN.has(this.#kind(end))) end++;
    return end > head + 1 && this.#kind(end - 1) === Kind.Noun && !(end < limit && GROUP_OPENERS.has(this.#kind(end)));
  }

  /** `dismissed as absurd and baseless Vasquan claims that …`: the adjectives alone say what they are. */
  #isJudged(from: number, i: number, modifiers: readonly number[]): boolean {
    const { lower, lemma, party } = this.document.tokens;
    const verb = from - (this.#kind(from - 1) === Kind.Quote ? 3 : 2);
    if (modifiers.length === 0 || lower[verb + 1] !== 'as' || this.#kind(verb) !== Kind.Verb || this.#kind(verb - 1) === Kind.Be || [verb - 2, verb - 3].some((k) => this.#kind(k) === Kind.Relative)) return false;
    const claims = i + (this.#kind(i + 1) === Kind.OwnerMark ? 2 : party[i] !== -1 || this.#isDemonym(i) ? 1 : 0);
    return CLAIMS.has(lemma[claims]) && !this.#isSingular(claims) && !modifiers.some((m) => this.#isDemonym(m)) && verbIs(this.document, verb, 'attribute-as');
  }

  /** `the two (also) condemned Vasqua`, `both accused Vasqua`: a group without a noun does something to a party. */
  #isLone(i: number, { determiner }: NounGroup, modifiers: readonly number[]): boolean {
    const last = modifiers.at(-1);
    const verb = this.#kind(i) === Kind.Adverb ? i + 1 : i;
    const isWhole = last === undefined ? LONE_DETERMINERS.has(determiner) : this.#kind(last) === Kind.Number;
    return isWhole && this.#kind(verb) === Kind.Verb && partyAt(this.document, verb + 1)?.form === 'name' && this.#kind(verb + 2) !== Kind.Noun;
  }

  /** `On May 6 the U.S. navy …`: a name that holds its article begins a group, as any article does. */
  #hasArticle(i: number): boolean {
    const { text, tokens: { start, party } } = this.document;
    return party[i] !== -1 && text.startsWith('the ', start[i]);
  }

  /** `expelled on Sunday three envoys`: what stands behind the day is the object of the verb before it. */
  #isDated(head: number, i: number): boolean {
    const { lower } = this.document.tokens;
    return i === head + 1 && lower[head - 1] === 'on' && this.#kind(head - 2) === Kind.Verb && WEEKDAYS.has(lower[head]) && !TIMES_OF_DAY.has(lower[i]);
  }

  /** `little praise`, `few friends`, but not `little boys`. */
  #isScarce({ from, head, determiner, modifiers }: NounGroup): boolean {
    const { lower, lemma } = this.document.tokens;
    return determiner === '' && modifiers[0] === from && SCARCE.has(lower[from] as string) && (lower[from] !== 'little' || lower[head] === lemma[head]);
  }

  /** `the latest`, `these`, `the two`: a group without a noun. */
  #headless(group: NounGroup, modifiers: number[], owner: RoleFiller | null, from: number, to: number): number {
    const last = modifiers.at(-1);
    if (last === undefined && LONE_DETERMINERS.has(group.determiner)) return this.#lastOf(group, from, to);
    const kind = last === undefined ? Kind.Other : this.#kind(last);
    const usable = kind === Kind.Number || ((group.determiner !== '' || owner) && kind === Kind.Adjective);
    return usable ? (last as number) : -1;
  }

  #lastOf(group: NounGroup, from: number, to: number): number {
    let i = to - 1;
    while (i > from && this.document.tokens.lower[i] !== group.determiner) i--;
    return i;
  }

  #trimQuotes(from: number, to: number): number {
    let end = to;
    while (end > from && this.#kind(end - 1) === Kind.Quote) end--;
    return end;
  }

  /** `Secretary of State Jane Doe` is one name. */
  #isSecretary(of: number): boolean {
    const { lower } = this.document.tokens;
    return lower[of - 1] === 'secretary' && lower[of] === 'of' && DEPARTMENTS.has(lower[of + 1]);
  }

  /** `deputy foreign minister` goes on, `told reporters new sanctions …` does not. */
  #isSingular(i: number): boolean {
    return !(this.document.tokens.lower[i] as string).endsWith('s');
  }

  #hyphenBefore(i: number): boolean {
    return this.#kind(i - 1) === Kind.Hyphen;
  }

  /** Whether the noun at `i` begins a new group: `the sanctions Iran faces`, `told reporters Monday`, `called the rebels terrorists`, `fined the bank $3`. */
  #startsAnother(head: number, i: number): boolean {
    const { party, lower, start, end } = this.document.tokens;
    if (this.#hyphenBefore(i)) return false;
    if (CURRENCY.test(lower[i] as string)) return start[i] !== end[i - 1];
    if (NAMES_CALLED.has(lower[i] as string) && this.#kind(head) === Kind.Noun && party[head] === -1 && PLURAL.test(lower[head] as string)) return true;
    if (TIME_NOUNS.has(lower[i] as string)) return this.#kind(i) === Kind.Name || this.#kind(head) === Kind.Name;
    const mention = partyAt(this.document, i);
    if (mention && TIME_NOUNS.has(lower[head] as string)) return true;
    if (this.#kind(i) === Kind.Name && this.#kind(head) === Kind.Noun) {
      if (mention) return mention.form !== 'adjective';
      return PLURAL.test(lower[head] as string) || TALKS.has(lower[head]);
    }
    return mention?.form === 'people' || ((mention?.form === 'name' || mention?.form === 'person') && party[head] !== -1);
  }

  /** Whether modifiers from `i` on end in a noun. */
  #leadsToNoun(i: number, limit: number): boolean {
    for (let k = i + 1; k < limit && k < i + 8; k++) {
      const kind = this.#kind(k);
      if (kind === Kind.Noun || kind === Kind.Name) return !this.#hasArticle(k);
      if (INNER_PARTS.has(kind)) continue;
      if (kind === Kind.Verb && (this.#kind(k - 1) === Kind.Hyphen || this.#kind(k - 1) === Kind.Adverb || this.#kind(i) === Kind.Adjective) && !verbIs(this.document, k, 'addressee')) continue;
      if ((kind === Kind.Conjunction || kind === Kind.Comma) && (this.#kind(k + 1) === Kind.Adjective || this.#kind(k + 1) === Kind.Verb) && this.#kind(k - 1) === Kind.Adjective) continue;
      return false;
    }
    return false;
  }

  /** `political and economic pressure`, `unfair, illegal sanctions`. */
  #joinsModifiers(i: number, limit: number): boolean {
    const before = this.#kind(i - 1);
    let k = i + 1;
    if (this.#kind(i) === Kind.Comma && this.#kind(k) === Kind.Conjunction) k++;
    const next = this.#kind(k);
    return before === Kind.Adjective && next === Kind.Adjective && this.#leadsToNoun(k, limit);
  }

  #isDemonym(i: number): boolean {
    const { lower, pos } = this.document.tokens;
    const mention = partyAt(this.document, i);
    return mention ? mention.form === 'adjective' : pos[i] === 'PROPN' && LIKE_DEMONYM.test(lower[i] as string);
  }

  /** `Russian and Chinese officials`: the first belongs to the noun as well as the second. */
  #joinsDemonyms(i: number, limit: number, depth = 0): boolean {
    if (depth > 4 || !this.#isDemonym(i)) return false;
    const joint = this.#kind(i + 1);
    if (joint !== Kind.Conjunction && joint !== Kind.Comma) return false;
    const second = this.#kind(i + 2) === Kind.Conjunction ? i + 3 : i + 2;
    if (second + 1 >= limit || !(this.#isDemonym(second) || this.#kind(second) === Kind.Adjective)) return false;
    return this.#kind(second + 1) === Kind.Noun || this.#leadsToNoun(second, limit) || this.#joinsDemonyms(second, limit, depth + 1);
  }

  #add(group: NounGroup, from: number): number {
    const index = this.groups.push(group) - 1;
    this.groupAt.fill(index, from, group.to);
    this.#innerRoles(group, from);
    return index;
  }

  /** Roles inside the group: `Iranian oil`, `U.S.-led coalition`, `anti-U.S. policies`, `Russia-Iran ties`. */
  #innerRoles(group: NounGroup, from: number): void {
    const { tokens } = this.document;
    for (let t = from; t < group.to; t++) {
      if (t === group.head) continue;
      const mention = partyAt(this.document, t);
      const suffix = this.#kind(t + 1) === Kind.Hyphen ? (tokens.lower[t + 2] as string) : '';
      const prefix = tokens.lower[t - 1] ?? '';
      const role = t + 2 < group.head ? ROLE_SUFFIX.get(suffix) as Role | undefined : undefined;
      if (role) group[role].push(fillerAt(t, suffix));
      else if (!mention) continue;
      else if (SIDE_PREFIXES.has(prefix) && t > from) group.patients.push(fillerAt(t, prefix));
      else if ((suffix !== '' && tokens.party[t + 2] !== -1) || (this.#hyphenBefore(t) && tokens.party[t - 2] !== -1)) group.partners.push(fillerAt(t, '-'));
      else group.owners.push(fillerAt(t, mention.form === 'name' || mention.form === 'person' ? 'name' : 'demonym'));
    }
  }
}
