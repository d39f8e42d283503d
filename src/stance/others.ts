import { isEmpty } from '../clause/expletive';
import type { NounGroup } from '../clause/types';
import { listed } from '../document/item';
import { HEARERS, INDEFINITE, INVOKED, THIRD_PERSON } from '../lexicon/anaphor';
import { ASSERTING, REFLEXIVES } from '../lexicon/clause-words';
import { ENDANGERING, LETTING } from '../lexicon/shift';
import { BROKEN, DEED_FELT, DONE_TO_PARTY, FELT } from '../lexicon/rule-names';
import { FIRST_PERSON } from '../lexicon/speech-words';
import type { PartyId } from '../types';
import type { Antecedents } from './antecedent';
import { isScene, isTime } from './look';
import { isSubjectOf, type Reader } from './reading';
import { isMute } from './shown';
import type { Firing, ReadReference } from './types';

/** `Lee said that Brenia attacked Vasqua`, `that Brenia hates Vasqua`: Lee tells it, Brenia does it. */
export class Others {
  constructor(
    private readonly reader: Reader,
    private readonly antecedents: Antecedents,
  ) {}

  /** The sides that others take toward a party, where the holder's words tell nothing else of it, or only what they think of that. */
  sidesToldOf(references: readonly ReadReference[], holder: number): Firing['sign'][] {
    const told = references.map(({ inside, party, firings }) => ({ inside, party, firings: firings.filter((f) => !isMute(f)) })).filter(({ firings }) => firings.length > 0);
    const isToldOnly = (side?: Firing['sign']): boolean => told.every(({ inside, party, firings }) => inside && firings.every((f) => f.sign === side || this.#isTheirs(this.#carrierOf(f, firings), holder, party)));
    // A tie that is named, and nothing bad of it.
    const inside = told.length > 0 ? [] : references.filter((r) => r.inside);
    if (inside.length > 0 && inside.every((r) => r.firings.some((f) => f.rule === 'bond.partner' && f.sign > 0))) return [-1];
    // `after the Vasquan withdrawal`
    if (references.length > 0 && told.every(({ firings }) => firings.every((f) => f.sign > 0)) && references.every(({ token }) => (this.reader.groupOf(token)?.head ?? token) !== token && isTime(this.reader, token))) return [-1];
    // `said X should not let itself be drawn into a war`
    if (references.length > 0 && references.every(({ token }) => this.#isWarned(token))) return [-1];
    if (references.length > 0 && references.every(({ token }) => isScene(this.reader, token))) return [-1, 1];
    if (isToldOnly()) return listed(told, ({ firings }) => firings.map((f) => f.sign));
    // `condemned Brenia's attacks on Vasqua`, `Brenia's help for Vasqua`
    for (const [side, other] of [[-1, 1], [1, -1]] as const) {
      const felt = listed(told, ({ firings }) => firings.filter((f) => f.sign === other));
      if (felt.length > 0 && felt.every((f) => DEED_FELT.has(f.rule)) && isToldOnly(other)) return [side];
    }
    // Ties and feelings of which only bad is told are none for favor.
    return told.length > 0 && told.every(({ firings }) => firings.every((f) => f.sign < 0 && BROKEN.has(f.rule))) ? [1] : [];
  }

  /** `Brenia shifted the blame onto Vasqua`: the blame is theirs who shift it. */
  #carrierOf(felt: Firing, firings: readonly Firing[]): Firing {
    const isUnowned = felt.rule === 'attitude.noun' && felt.agents.length === 0;
    return (isUnowned && firings.find((f) => f.rule === 'phrase.target' && f.sign === felt.sign && f.tokens.includes(felt.tokens[0] as number))) || felt;
  }

  #isTheirs({ rule, sign, agents, tokens }: Firing, holder: number, party: PartyId): boolean {
    if (tokens.some((t) => this.#isClaimed(t, holder) && this.#isClaimed(t, this.reader.partyEntity(party)))) return true;
    // `Brenia's president tore up the deal with Vasqua`, as one of his own senators tells.
    const tied = sign < 0 && tokens.some((t) => this.reader.entry(t, 'bond') !== undefined) && this.reader.predicateAt(tokens[0] as number)?.modality === 'none';
    const isDone = DONE_TO_PARTY.has(rule) || rule === 'phrase.target' && sign < 0 && (agents.length === 0 || this.#areOthers(agents, holder));
    if (agents.length === 0) return isDone && (sign < 0 && this.#isOnlyTold(tokens, holder) || this.#isSuffered(tokens, holder) || tokens.some((t) => this.#isOfOthers(t, [party, this.reader.partyOf(holder)])));
    const isAct = isDone && agents.every((g) => this.#isOther(g, holder, tied) || this.#isNew(g, holder, tokens[0]));
    return (isAct || FELT.has(rule) && this.#areOthers(agents, holder, tied)) && !tokens.some((t) => this.#isWished(t, holder, tied));
  }

  #isWarned(token: number): boolean {
    const p = this.reader.predicateAt(token);
    return [p, this.reader.predicate(p?.parent)].some((q) => q?.negated && LETTING.has(q.lemma) && REFLEXIVES.has(this.reader.tokens.lower[q.verb + 1]));
  }

  /** Told as what others bring about, or as what would be. */
  #isOnlyTold(tokens: readonly number[], holder: number): boolean {
    return this.#isYetToBe(tokens[0] as number) || tokens.every((t) => this.#isPartOfTheirs(t, holder));
  }

  /** `provoke a war on Vasqua`, `hide behind threats to Vasqua`: they are theirs who do so. */
  #isPartOfTheirs(token: number, holder: number): boolean {
    const p = this.reader.predicateAt(token);
    if (!p || p.verb === token) return false;
    const agents = this.reader.agents(p);
    return (agents.length === 0 ? this.#isSuffered([p.verb], holder) : this.#areOthers(agents, holder)) && !this.#isWished(p.verb, holder);
  }

  /** `leaving the deal with X would show …`: nobody does so yet. */
  #isYetToBe(token: number): boolean {
    const p = this.reader.predicateAt(token);
    const above = this.reader.predicate(p?.parent);
    return p?.kind === 'ing' && above !== undefined && isSubjectOf(p, above);
  }

  /** `Lee said that Brenia claims Vasqua is a threat`, `accuses Vasqua of lying`: it is Brenia's word. */
  #isClaimed(token: number, but: number): boolean {
    const p = this.reader.predicateAt(token);
    const above = this.reader.predicate(p?.parent);
    const isSaid = p?.kind === 'that' && p.governor < 0 && ASSERTING.has(above?.lemma) || p?.mark === 'of' && above?.lemma === 'accuse';
    return isSaid && above !== undefined && this.#areOthers(this.reader.agents(above), but);
  }

  #areOthers(agents: readonly number[], holder: number, tied = false): boolean {
    return agents.length > 0 && agents.every((g) => this.#isOther(g, holder, tied));
  }

  /** Whoever has no known side may be on anybody's. */
  #isOther(group: number, holder: number, tied = false): boolean {
    const head = this.reader.headOf(group);
    // `you praise X`, but not `you have to praise X`
    if (HEARERS.has(this.reader.tokens.lower[head] as string)) return this.reader.predicateAt(head)?.modality === 'none';
    const meant = THIRD_PERSON.has(this.reader.tokens.lower[head] as string) ? this.antecedents.of(head) : [];
    // `“They attacked X”`: not those who say so; `“It is vital to help X”`: nobody in particular.
    if (meant.length === 0 && THIRD_PERSON.has(this.reader.tokens.lower[head] as string) && this.reader.isQuoted(head)) return !isEmpty(this.reader, head);
    const { affiliation = null, kind } = this.reader.entityAt(holder) ?? {};
    return (affiliation !== null || kind === 'institution') && (meant.length > 0 ? meant : [group]).every((g) => this.#isNamed(g) && this.reader.entityOfGroup(g) !== holder && (tied && kind === 'person' || !this.#isOfSide(g, holder)));
  }

  #isNamed(group: number): boolean {
    const { pos, lower } = this.reader.tokens;
    const head = this.reader.group(group)?.head ?? -1;
    return pos[head] === 'PROPN' && !INVOKED.has(lower[head] as string) || this.reader.partiesOfGroup(group).length > 0;
  }

  /** `Lee said that Vasqua had been attacked`; of an army or a police that may be its own doing. */
  #isSuffered(tokens: readonly number[], holder: number): boolean {
    const isPast = (t: number): boolean => {
      const p = this.reader.predicateOf(t);
      return p !== undefined && p.passive && !p.negated && p.tense === 'past' && p.modality === 'none';
    };
    return this.reader.entityAt(holder)?.kind === 'person' && tokens.some(isPast);
  }

  /** `gunmen`, `an earthquake`: not spoken of so far, hence not who speaks; `the deal endangers Vasqua`: nor is a thing. */
  #isNew(group: number, holder: number, verb = -1): boolean {
    const { lemma, pos } = this.reader.tokens;
    const { head, determiner } = this.reader.group(group) as NounGroup;
    const isThing = ENDANGERING.has(lemma[verb]) && this.reader.entityOfGroup(group) < 0 && !FIRST_PERSON.has(determiner);
    return pos[head] === 'NOUN' && (isThing || INDEFINITE.has(determiner)) && !this.#isOfSide(group, holder);
  }

  /** `the Brenian raid on Vasqua`. */
  #isOfOthers(token: number, known: readonly (PartyId | null)[]): boolean {
    const owners = this.reader.partiesOfGroup(this.reader.clauses.groupAt[token] as number);
    return owners.length > 0 && ![...owners, null].some((p) => known.includes(p));
  }

  #isOfSide(group: number, holder: number): boolean {
    const side = this.reader.partyOf(holder);
    // `warplanes from X`
    const from = this.reader.group(group)?.topics.find((t) => t.marker === 'from')?.group ?? group;
    return [group, from].some((g) => this.reader.partiesOfGroup(g).some((party) => party === side));
  }

  /** `asked Brenia to ignore Vasqua`, `warned Brenia against arming Vasqua`, `did not believe that Brenia could arm Vasqua`. */
  #isWished(token: number, holder: number, tied = false): boolean {
    const p = this.reader.predicateAt(token);
    const above = this.reader.predicate(p?.parent);
    // `attempts by Brenia to use Vasqua`
    const own = p !== undefined && this.reader.group(p.governor)?.owners.some((o) => this.reader.agents(p).includes(o.group));
    return p?.modality === 'obligation' || above !== undefined && (p?.kind === 'to' && !own || p?.kind === 'ing' && p.mark !== 'of' || above.negated) && !this.#areOthers(this.reader.agents(above), holder, tied);
  }
}
