import { INSTITUTION_NOUNS, STATE_NOUNS } from '../lexicon/mention-institutions';
import { STANDING_VERBS } from '../lexicon/mention-verbs';
import { DASHES, FRIENDS_AND_FOES, MARK_ENDS, OF_OWNERS, PARTY_MARKS, REACTIONS, TAKING_UP } from '../lexicon/mention-words';
import type { Tokens } from '../document/types';
import type { PartyId } from '../types';
import { besideSpeech, namesPerson } from './beside';
import { affiliationOf, Gatherer, type Draft } from './draft';
import { ofParty, type RawMention } from './reading';
import { isVague, roleFit } from './roles';
import { isBody } from './words';

/** How many sentences later a spokesman is that of the body with which one began. */
const OPENING_REACH = 2;

/** How many sentences later an office is one of the state with which one began. */
const TOPIC_REACH = 1;

/** How many sentences later a body is the one for which somebody spoke. */
const BODY_REACH = 8;

/** What stands before a mention and its article. */
function before({ lower }: Tokens, { from }: RawMention): number {
  return lower[from - 1] === 'the' ? from - 2 : from - 1;
}

function opensSentence(tokens: Tokens, mention: RawMention): boolean {
  return tokens.sentence[before(tokens, mention)] !== tokens.sentence[mention.from];
}

/** At the head of a sentence, or behind what stands before its first clause (`Meanwhile, Vasqua …`). */
function beginsClause(tokens: Tokens, mention: RawMention): boolean {
  const mark = tokens.lower[before(tokens, mention)];
  return opensSentence(tokens, mention) || mark === ',' || DASHES.has(mark);
}

/** A mention with the party that it speaks for, where that is known. */
export function speakingFor(mention: RawMention, party: PartyId | null | undefined): RawMention {
  return party ? { ...mention, allegiance: ofParty(party) } : mention;
}

/** `spokesman Ann Lee`: no word on whose. */
export function isBareSpokesman({ kind, role, from, name }: RawMention): boolean {
  return kind === 'name' && name?.from === from + 1 && role?.nouns[0] === 'spokesman';
}

/** Tells for whom somebody speaks whose words name a body without its name, or none. */
export class Employers extends Gatherer {
  /** The body with which the last sentence began that begins with one. */
  #opening: { body: Draft; sentence: number } | undefined;
  /** The body or state that spoke last or with which the last sentence began that begins with one (`The Kremlin denied it`). */
  #latestVoice: { body: Draft; sentence: number } | undefined;
  /** The state with which, or with whose people, the last sentence began that begins so. */
  #topic: { state: PartyId; sentence: number; reacts: boolean; speaks: boolean } | undefined;
  /** The last sentence that somebody was met in. */
  #latest = -1;
  /** For whom the bodies speak that were named with those who speak for them (`a spokesman for Vasqua's foreign ministry`), by noun. */
  readonly #bodies = new Map<string, { party: PartyId; sentence: number }>();

  /** The mention, with the party that it speaks for where that can be told. */
  of(mention: RawMention): RawMention {
    return this.#ofOpening(this.#withOwner(this.#ofSpokesman(this.#withMark(mention))));
  }

  /** `Ann Lee (R-Fla.)`, `Rep. Bob Roe, D-Ohio,`: of the party with that letter. */
  #withMark(mention: RawMention): RawMention {
    const { word } = this.tokens;
    const { to, allegiance } = mention;
    const isMarked = !allegiance && namesPerson(mention) && MARK_ENDS.has(word[to + 2]);
    return isMarked ? speakingFor(mention, this.drafts.partyCalled(PARTY_MARKS.get(word[to + 1]) ?? [])) : mention;
  }

  /** Keeps in mind with which body or state a sentence begins. */
  meet(draft: Draft, mention: RawMention): void {
    const sentence = this.sentenceOf(mention);
    const isFirst = this.#latest < sentence;
    this.#latest = sentence;
    // `The ministry`, `the Vasquan government`
    const isOrgan = draft.kind === 'institution' && !mention.state || draft.kind === 'party' && mention.kind === 'institution';
    if (isOrgan && !draft.publisher && opensSentence(this.tokens, mention)) this.#opening = { body: draft, sentence };
    if (!draft.human && !draft.publisher && (beginsClause(this.tokens, mention) || this.tokens.pos[mention.to] !== 'AUX' && this.#latestVoice?.sentence !== sentence && besideSpeech(this.tokens, mention))) this.#latestVoice = { body: draft, sentence };
    if (mention.role && mention.allegiance?.party) this.#meetBodies(mention, mention.allegiance.party, sentence);
    // `In Tokyo, the ministry said`: whoever speaks next does so there.
    const scene = this.drafts.sceneBefore(mention.from);
    const about = scene ?? (isFirst && beginsClause(this.tokens, mention) ? mention.allegiance?.party ?? affiliationOf(draft, this.drafts.home) : null);
    if (about !== null && this.drafts.isState(about)) {
      this.#topic = { state: about, sentence, reacts: Boolean(scene) || this.#topic?.reacts === true && this.#topic.state === about || this.#isAnswer(mention.to), speaks: this.#takesStand(mention) };
    }
  }

  /**
   * The party for which the holder of an office without a state speaks, wherever the document was written: at its seat (`In Tokyo, …`, or
   * `told reporters in Tokyo` where the text was about Japan), or of the state that the text was about, where that means to do something or
   * the home is spoken of.
   */
  sceneOf(mention: RawMention): PartyId | null {
    const told = this.drafts.sceneBefore(mention.from);
    if (told !== undefined) return told;
    const { home } = this.drafts;
    const topic = this.#topicAt(mention);
    if (topic !== null && this.#isHeldAtHome(mention)) return topic;
    // `Vasqua hit back, with spokesman Lee saying …`
    if (topic === null || topic === home || this.tokens.lower[mention.from - 1] === 'with' || this.#topic?.reacts || this.drafts.isScene(topic, mention)) return topic;
    const isAnswer = this.tokens.word[mention.from - 1] === ';' || this.#topic?.speaks && this.#topic.sentence !== this.sentenceOf(mention);
    if (isAnswer && (mention.role?.nouns.includes('spokesman') || !this.#isTold(topic, mention))) return topic;
    if (home === null || this.#topic?.sentence === this.sentenceOf(mention) || this.#isTold(topic, mention)) return null;
    return this.drafts.isIntending(topic, mention) || this.drafts.isMet(home, mention) ? topic : null;
  }

  /** Whether somebody else was told to hold the office at home. */
  #isHeldAtHome({ role, kind, name }: RawMention): boolean {
    if (!role || kind !== 'name' || role.nouns.includes('spokesman') || isVague(role)) return false;
    const surname = this.tokens.lower[(name?.to ?? 0) - 1];
    return this.drafts.list.some((d) => d.words.length > 0 && d.words.at(-1) !== surname && d.allegiance?.party === this.drafts.home && d.roles.some((r) => roleFit(r, role) === 2));
  }

  /** `Vasqua blocked it. Foreign Minister Ann Lee said …`: the state that the text is about, unless another place is told or that state is spoken of. */
  topicOf(mention: RawMention): PartyId | null {
    const topic = this.drafts.sceneBefore(mention.from) === undefined ? this.#topicAt(mention) : null;
    return topic !== null && !this.#isTold(topic, mention) ? topic : null;
  }

  /** Whether the sentence speaks of its topic as of another; where it begins with it, once more. */
  #isTold(topic: PartyId, mention: RawMention): boolean {
    return this.drafts.isSpokenOf(topic, mention, this.#topic?.sentence === this.sentenceOf(mention) ? mention.to : 0);
  }

  /** The topic, for an office that no other owns (`the island's minister`). */
  #topicAt({ from, head }: RawMention): PartyId | null {
    const topic = this.#topic;
    const { lower, sentence } = this.tokens;
    const isNear = topic !== undefined && (sentence[from] as number) - topic.sentence <= TOPIC_REACH;
    const mark = lower.slice(from, head).indexOf("'s");
    return isNear && (mark < 0 || STATE_NOUNS.has(lower[from + mark - 1])) ? topic.state : null;
  }

  /** `the union's president`, `a spokesman for the union`: the body is one named before. */
  #withOwner(mention: RawMention): RawMention {
    const owner = mention.role && !mention.allegiance ? this.#ownerOf(mention) : -1;
    if (owner < 0 || !isBody(this.tokens, owner)) return mention;
    const body = this.drafts.list[this.drafts.byKey.get(`body ${this.tokens.lower[owner] as string}`) ?? this.drafts.bodies.before(owner) ?? -1];
    const party = body && affiliationOf(body, this.drafts.home);
    return speakingFor(mention, party);
  }

  /** The noun before `'s`, or the one that `of the` or `for the` brings; or -1. */
  #ownerOf({ from, head, to }: RawMention): number {
    const { lower } = this.tokens;
    const mark = lower.slice(from, head).indexOf("'s");
    if (mark > 0) return from + mark - 1;
    // `a ministry spokeswoman`
    if (lower[head - 1] === 'ministry') return head - 1;
    return OF_OWNERS.has(lower[head + 1]) && TAKING_UP.has(lower[head + 2]) && to === head + 4 ? head + 3 : -1;
  }

  /** `Vasqua's response was cool`: whoever speaks next does so for Vasqua, as long as the text is about it. */
  #isAnswer(mark: number): boolean {
    const { lower } = this.tokens;
    return lower[mark] === "'s" && lower.slice(mark + 1, mark + 4).some((word) => REACTIONS.has(word));
  }

  /** `NAIROBI - Vasqua dismissed the claim. “…,” the minister said`: a state that answers, offers something or speaks. */
  #takesStand(mention: RawMention): boolean {
    // `Vasqua hit back`
    return this.tokens.lower[mention.to + 1] === 'back' || besideSpeech(this.tokens, mention, 0, STANDING_VERBS);
  }

  #meetBodies({ from, to }: RawMention, party: PartyId, sentence: number): void {
    for (const word of this.tokens.lower.slice(from, to)) if (INSTITUTION_NOUNS.has(word)) this.#bodies.set(word, { party, sentence });
  }

  /** `The ministry added`: of which nothing was told but who speaks for it. */
  #ofSpokesman(mention: RawMention): RawMention {
    const { lower, sentence } = this.tokens;
    const noun = lower[mention.head] as string;
    const body = this.#bodies.get(noun);
    const isBare = mention.kind === 'institution' && !mention.allegiance && TAKING_UP.has(lower[mention.from]) && mention.head === mention.from + 1 && mention.to === mention.head + 1;
    const isMeant = body && isBare && !this.drafts.byKey.has(`body ${noun}`) && (sentence[mention.head] as number) - body.sentence <= BODY_REACH;
    return speakingFor(mention, isMeant ? body.party : null);
  }

  /** `The ministry rejected it. … a spokesman said`, `The firm accused X. Its chairman …`: that of the body with which a sentence began. */
  #ofOpening(mention: RawMention): RawMention {
    const { lower } = this.tokens;
    const isIts = lower[mention.from] === 'its' && !FRIENDS_AND_FOES.has(lower[mention.head] as string);
    const opening = isIts || isBareSpokesman(mention) ? this.#latestVoice : this.#opening;
    if (!opening || mention.allegiance || !isIts && !mention.role?.nouns.includes('spokesman') || mention.kind !== 'role' && mention.kind !== 'name') return mention;
    const isNear = (this.tokens.sentence[mention.head] as number) - opening.sentence <= (mention.kind === 'role' ? OPENING_REACH : 1);
    return speakingFor(mention, isNear ? affiliationOf(opening.body, this.drafts.home) : null);
  }
}
