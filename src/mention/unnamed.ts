import type { PartyId } from '../types';
import { PERSONAL_RANKS } from '../lexicon/mention-roles';
import { PLACE_PREPOSITIONS } from '../lexicon/mention-words';
import { besideSpeech, isSubject } from './beside';
import { Gatherer, type Draft } from './draft';
import { ofParty, type RawMention, type RoleReading } from './reading';
import { allegiancesFit, bestRoleFit, isVague, roleFit } from './roles';
import { isApposition, isNamedApposition, makesRemarks, TIE_REACH } from './ties';

/** How many sentences later a name may still be that of a role without one. */
const NAME_REACH = 5;
/** How many sentences later it is told who made the remarks. */
const REMARK_REACH = 2;
/** Sentences up to this one may name a speaker by role alone, to tell the name right after. */
const LEDE = 1;
/** How many roles without a name are kept in mind. */
const MOST_UNNAMED = 8;

/** Whether an office without a state, in a text that has come to be about a state, cannot be that of somebody of another. */
function isOfAnother({ allegiance }: Draft, mention: RawMention, topic: PartyId | null): boolean {
  return topic !== null && mention.role !== null && mention.allegiance === null && allegiance !== null && allegiance.party !== null && allegiance.party !== topic;
}

/** Persons of whom only a role is known, until somebody's name turns out to be theirs. */
export class Unnamed extends Gatherer {
  /** Latest last. */
  #entities: number[] = [];

  /** The role without a name, mentioned before, whose holder now gets one; -1 when there is none that fits: whose state is not the one the text has come to be about. */
  named(k: number, mention: RawMention, topic: PartyId | null): number {
    // `the talks in Ostrava`: a place.
    if (PLACE_PREPOSITIONS.has(this.tokens.lower[mention.from - 1])) return -1;
    for (let i = this.#entities.length - 1; i >= 0; i--) {
      const entity = this.#entities[i] as number;
      const draft = this.draft(entity);
      const apposed = draft.mentions.some((m) => k - m <= TIE_REACH && isNamedApposition(this.tokens, this.mention(m), mention));
      if (!apposed && (this.#isJoined(k, mention) || !this.#mayName(k, mention, draft) || isOfAnother(draft, mention, topic))) continue;
      this.#entities.splice(i, 1);
      return entity;
    }
    return -1;
  }

  /** `Ann Lee and Ben Roe`: neither is the one known by role alone. */
  #isJoined(k: number, { from, to }: RawMention): boolean {
    const [before, next] = [this.mention(k - 1), this.mention(k + 1)];
    const joins = (at: number): boolean => this.tokens.lower[at] === 'and';
    return before?.kind === 'name' && before.to === from - 1 && joins(before.to) || next?.kind === 'name' && next.from === to + 1 && joins(to);
  }

  /** True when a new name is likely that of somebody known by role: the same office, or who speaks next fits. */
  #mayName(k: number, mention: RawMention, draft: Draft): boolean {
    const next = this.mention(k + 1);
    const apposed = mention.role === null && next?.kind === 'role' && isApposition(this.tokens, mention, next) ? next : null;
    const titled = mention.role ? mention : apposed;
    const role = titled?.role ?? null;
    const allegiance = titled?.allegiance ?? mention.allegiance;
    const known = this.drafts.knownParty(this.drafts.nameWordsOf(mention));
    if (!allegiancesFit(draft.allegiance, known ? ofParty(known) : allegiance)) return false;
    const stated = allegiance !== null && draft.allegiance !== null;
    const fit = role === null ? 0 : Math.max(...draft.roles.map((r) => Math.max(roleFit(role, r), isVague(r) ? 0 : roleFit(r, role))));
    if (fit === 2 && (stated || apposed?.role && this.tokens.lower[apposed.to] === 'since' && this.#isOnly(apposed.role))) return true;
    const distance = this.sentenceOf(mention) - draft.since;
    if (distance > NAME_REACH || draft.mentions.length === 0) return false;
    if (fit === 2 || fit === 1 && stated) return true;
    if (distance > 0 && distance <= REMARK_REACH && draft.presence > draft.since && makesRemarks(this.tokens, mention)) return true;
    const isRanked = fit > 0 && (role as RoleReading).nouns.every((noun) => PERSONAL_RANKS.has(noun));
    if (distance === 1 && (titled === null || isRanked) && this.#isIntroduced(mention, draft, isRanked)) return true;
    if (draft.presence <= draft.since || distance === 0) return false;
    if (!besideSpeech(this.tokens, mention) && !(apposed && besideSpeech(this.tokens, apposed, 1)) && !(draft.since <= LEDE && isSubject(this.tokens, mention))) return false;
    return draft.since <= LEDE && (titled === apposed || draft.roles.some((r) => bestRoleFit(r, [role as RoleReading]) > 0));
  }

  /** `Ann Lee has been foreign minister since 2021.`, at the end: nobody else of this office is without a name. */
  #isOnly(role: RoleReading): boolean {
    return this.#entities.filter((entity) => bestRoleFit(role, this.draft(entity).roles) === 2).length === 1;
  }

  /** `The envoy of Brenia was summoned. Ann Lee was told …`: a name without a word on who that is, behind a lede about somebody without a name; `The commander warned … General Lee said …` anywhere. */
  #isIntroduced(mention: RawMention, draft: Draft, anywhere: boolean): boolean {
    const first = this.mention(draft.mentions[0] as number);
    return (anywhere || draft.since <= LEDE + 1) && this.tokens.lower[first.from - 1] !== 'that' && this.drafts.nameWordsOf(mention).length > 1 && isSubject(this.tokens, mention) && isSubject(this.tokens, first);
  }

  /**
   * Somebody whom the first sentence, mostly a heading, calls by role alone (`Sanctions are illegal: minister`), where the role fits, or
   * the only one of the office in the sentences before (`The envoy of Brenia was summoned. … The envoy, Ann Lee,`).
   */
  headed(mention: RawMention): number | undefined {
    const role = mention.role as RoleReading;
    const fitting = this.#entities.filter((entity) => {
      const { allegiance, since, roles } = this.draft(entity);
      const distance = this.sentenceOf(mention) - since;
      const isHeading = since === 0 && roles[0]?.determiner === 'bare';
      const isNear = role.determiner === 'definite' && distance > 0 && distance <= NAME_REACH;
      return allegiancesFit(allegiance, mention.allegiance) && (isHeading ? roleFit(roles[0] as RoleReading, role) > 0 : isNear && bestRoleFit(role, roles) === 2);
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  create(k: number, mention: RawMention): number {
    const entity = this.drafts.create('person', k, this.drafts.named(mention));
    this.#entities = [...this.#entities, entity].slice(-MOST_UNNAMED);
    return entity;
  }
}
