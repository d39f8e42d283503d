import { OF_OWNERS, TAKING_UP } from '../lexicon/mention-words';
import type { Tokens } from '../document/types';
import type { PartyId } from '../types';
import type { Draft, Drafts } from './draft';
import type { RawMention } from './reading';
import { isBody } from './words';

/** How many sentences later a spokesman is that of the body with which one began. */
const OPENING_REACH = 2;

/** Whether a mention, not of the state itself, begins a sentence. */
function opensSentence({ lower, sentence }: Tokens, { from, kind, state }: RawMention): boolean {
  const first = lower[from - 1] === 'the' ? from - 1 : from;
  return sentence[first - 1] !== sentence[first] && kind !== 'pronoun' && !state;
}

function partyOf({ kind, name, known, allegiance }: Draft): PartyId | null {
  return kind === 'party' ? name : known ?? allegiance?.party ?? null;
}

/** Tells for whom somebody speaks whose words name a body without its name, or none. */
export class Employers {
  /** The body with which the last sentence began that begins with one. */
  private opening: { body: Draft; sentence: number } | undefined;

  constructor(private readonly drafts: Drafts) {}

  /** The mention, with the party that it speaks for where that can be told. */
  of(mention: RawMention): RawMention {
    return this.ofOpening(this.withOwner(mention));
  }

  /** Keeps in mind with which body a sentence begins. */
  meet(draft: Draft, mention: RawMention): void {
    if (draft.kind === 'institution' && opensSentence(this.tokens, mention)) this.opening = { body: draft, sentence: this.tokens.sentence[mention.from] as number };
  }

  /** `the union's president`, `a spokesman for the union`: the body is one named before. */
  private withOwner(mention: RawMention): RawMention {
    const owner = mention.role && !mention.allegiance ? this.ownerOf(mention) : -1;
    if (owner < 0 || !isBody(this.tokens, owner)) return mention;
    const body = this.drafts.list[this.drafts.byKey.get(`body ${this.tokens.lower[owner] as string}`) ?? this.drafts.bodyBefore(owner) ?? -1];
    const party = body && partyOf(body);
    return party ? { ...mention, allegiance: { party, word: '' } } : mention;
  }

  /** The noun before `'s`, or the one that `of the` or `for the` brings; or -1. */
  private ownerOf({ from, head, to }: RawMention): number {
    const { lower } = this.tokens;
    const mark = lower.slice(from, head).indexOf("'s");
    if (mark > 0) return from + mark - 1;
    return OF_OWNERS.has(lower[head + 1]) && TAKING_UP.has(lower[head + 2]) && to === head + 4 ? head + 3 : -1;
  }

  /** `The ministry rejected it. … a spokesman said`: that of the body with which a sentence began. */
  private ofOpening(mention: RawMention): RawMention {
    const { opening } = this;
    if (!opening || mention.allegiance || !mention.role?.nouns.includes('spokesman') || mention.kind !== 'role') return mention;
    const isNear = (this.tokens.sentence[mention.head] as number) - opening.sentence <= OPENING_REACH;
    const party = isNear ? partyOf(opening.body) : null;
    return party ? { ...mention, allegiance: { party, word: '' } } : mention;
  }

  private get tokens(): Tokens {
    return this.drafts.document.tokens;
  }
}
