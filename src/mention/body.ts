import { opensSentence } from '../document/range';
import type { Tokens } from '../document/types';
import { VERB_TAGS } from '../lexicon/heading-words';
import { ACRONYM, ANY_FIRM, FIRM_NOUNS, KINDS_OF_BODY, LONE, TOLD_KINDS, UNTOLD } from '../lexicon/mention-institutions';
import { ANSWERING, PREVERBAL_TAGS, SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { RawMention } from './reading';
import { capitalised } from './words';

/** `the company` reaches back so many sentences, and to one of so many bodies. */
const BODY_REACH = 5;
/** Further to one whose name tells that it is one. */
const TOLD_REACH = 8;
const MOST_BODIES = 10;
/** So many tokens behind a body its verb of saying stands. */
const SAYING_REACH = 40;

/** A coordination behind a preposition reaches so far back. */
const LONGEST_COORDINATION = 8;

/** `of the Red Cross and the Mercer Foundation`: behind a verb, or behind a preposition, also as the second of two. */
function isGoverned(tokens: Tokens, from: number): boolean {
  const { pos, lower, sentence } = tokens;
  if (pos[from - 1] === 'ADP' || pos[from - 1] === 'VERB' && !opensSentence(tokens, from)) return true;
  if (lower[from - 1] !== 'and') return false;
  for (let i = from - 2; i > from - LONGEST_COORDINATION && sentence[i] === sentence[from] && !VERB_TAGS.has(pos[i]); i--) if (pos[i] === 'ADP') return true;
  return false;
}

/** A body with a name. */
interface Body {
  /** Of its latest mention. */
  sentence: number;
  /** Where it may be the one who speaks. */
  head: number;
  entity: number;
  /** It stands behind a verb or preposition: less is it the one who is taken up. */
  governed: boolean;
  /** The last words of its names. */
  kinds: readonly string[];
}

/** Remembers the bodies that were named, latest last: `the company` takes one up. */
export class Bodies {
  #bodies: Body[] = [];

  constructor(private readonly tokens: Tokens) {}

  /** Remembers a body with a name, and the last words of its names; one that only tells whose something is (`Norvanta's board`) stands behind others. */
  meet({ from, head }: RawMention, entity: number, kinds: Iterable<string>, owns = false): void {
    const here = this.tokens.sentence[head] as number;
    const known = this.#bodies.find((b) => b.entity === entity);
    // Whom the sentence before was about the text still is.
    const isTopic = known?.governed === false && (owns || here - known.sentence <= 1);
    const governed = !isTopic && (owns || isGoverned(this.tokens, from));
    this.#bodies = [...this.#bodies.filter((b) => b.entity !== entity), { sentence: here, head: owns ? Infinity : head, entity, governed, kinds: [...kinds] }].slice(-MOST_BODIES);
  }

  /** `the company`, `the think tank`, `the Front`: the latest body named just before that its last words fit and that may be meant, or the only one; undefined where there is none. */
  before(head: number, alone = false, mayMean: (entity: number) => boolean = () => true): number | undefined {
    const { lower, sentence } = this.tokens;
    const noun = lower[head] as string;
    const fitting = capitalised(this.tokens, head) ? new Set([noun]) : KINDS_OF_BODY.get(`${alone ? 'home' : lower[head - 1]}-${noun}`) ?? KINDS_OF_BODY.get(noun);
    if (!fitting) return undefined;
    const here = sentence[head] as number;
    const isUntold = ({ kinds, sentence: last }: Body): boolean => here - last <= BODY_REACH && !kinds.some((kind) => TOLD_KINDS.has(kind));
    const fitsUntold = fitting.has(UNTOLD) || fitting.has(LONE) && this.#bodies.filter(isUntold).length === 1;
    // `the party` is not the Nursing Guild, though that has an acronym, too.
    const isAnother = ({ kinds }: Body): boolean => noun === 'party' && kinds.some((kind) => kind !== ACRONYM && TOLD_KINDS.has(kind)) && !kinds.some((kind) => kind !== ACRONYM && fitting.has(kind));
    const fits = (b: Body): boolean => b.kinds.some((kind) => fitting.has(kind) && !(kind === ACRONYM && isAnother(b)) || ANY_FIRM.has(noun) && FIRM_NOUNS.has(kind)) ? here - b.sentence <= TOLD_REACH : fitsUntold && isUntold(b);
    const fitted = this.#bodies.filter((b) => fits(b) && mayMean(b.entity));
    if (alone && fitted.length > 1) return undefined;
    // Who says or does something is `it` in the words that follow.
    const others = fitted.filter((b) => b.governed || b.sentence !== here || !this.#isSaidBetween(b.head, head));
    const body = this.#accused(others, head) ?? others.findLast((b) => !b.governed) ?? others.at(-1) ?? fitted.at(-1);
    // Whoever is taken up stays in mind.
    if (body) [body.sentence, body.head] = [here, head];
    return body?.entity;
  }

  /** `X accused Y. The company rejected the claim`: who answers is the one of whom something was said just before. */
  #accused(bodies: readonly Body[], head: number): Body | undefined {
    const { lemma, pos, sentence } = this.tokens;
    let verb = head + 1;
    while (PREVERBAL_TAGS.has(pos[verb])) verb++;
    const near = ANSWERING.has(lemma[verb]) ? bodies.filter((b) => b.sentence >= (sentence[head] as number) - 1) : [];
    return near.length > 1 ? near.findLast((b) => b.governed) : undefined;
  }

  #isSaidBetween(from: number, to: number): boolean {
    return this.tokens.lemma.slice(from, Math.min(to, from + SAYING_REACH)).some((lemma) => SPEECH_VERBS.has(lemma));
  }
}
