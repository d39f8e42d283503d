import { BOUND, NEIGHBOURS } from '../lexicon/anaphor';
import { HARMERS, SUFFERERS } from '../lexicon/mention-words';
import { itemAt } from '../document/item';
import { BEFALLING, CONSOLING, HARD, HELD_BY_OF, ISSUED, NEEDS, PARTS, POWERS, PUNISHED_FOR, STANCES, WRONGS } from '../lexicon/evaluation';
import { ofClass, type WordEntry } from '../lexicon/lookup';
import { AVERTED, PREFIXED } from '../lexicon/shift';
import type { Firings } from './firing';
import { holds, isClaim, isNatural, isOpponent, isTime, isUngrounded, ownersOf, tellsFaring } from './look';
import type { Reader } from './reading';
import { shareOf, type Relation, type State } from './state';
import type { Firing } from './types';
import { valueOf } from './value';


/** Read off a noun for an event. */
export const isNominal = ({ rule }: Firing): boolean => rule === 'effect.noun-patient' || rule === 'attitude.noun';

/** Reads what a noun on the way up from a party tells of it. */
export class NounReader {
  constructor(
    private readonly reader: Reader,
    private readonly out: Firings,
  ) {}

  /** Goes from a party, or from what is told of it, up to a noun to which that stands in a role. */
  enter(state: State, head: number, given: Relation, marker = ''): void {
    const { reader, out } = this;
    const { lower, lemma } = reader.tokens;
    if (given === 'owner' && isNatural(reader, head)) {
      Object.assign(state, { relation: 'topic', tokens: [...state.tokens, head] });
      return;
    }
    if (state.effect < 0 && /patient|owner/u.test(state.relation) && SUFFERERS.has(lower[head])) {
      // `the victims of the attack on X`, `the victims of X's war`
      out.withdraw(state.tokens, isNominal);
      Object.assign(state, { relation: 'owner', effect: 0, flip: state.relation === 'owner' ? -1 : 1, tokens: [...state.tokens, head] });
      return;
    }
    if (state.effect === 0 && given === 'owner' && HARMERS.has(reader.tokens.lower[head])) {
      Object.assign(state, { relation: 'owner', flip: -1, tokens: [...state.tokens, head] });
      return;
    }
    const entries = reader.entries(head);
    const happens = state.effect !== 0;
    // `X's defeat`, `the collapse of X's talks`, but not `X's defeat of Y`.
    const befalls = (given === 'owner' && marker !== 'by' || marker === 'of') && BEFALLING.has(lemma[head]) && !reader.groupOf(head)?.patients.length;
    const suffered = entries.find((e) => e.class === 'effect' && e.markers.includes(marker));
    // `tough talk on X`, `a hard line towards X`
    const isHard = given === 'topic' && STANCES.has(lemma[head] as string) && (reader.groupOf(head)?.modifiers ?? []).some((m) => HARD.has(lower[m]));
    const event = suffered ?? ofClass(entries, 'effect') ?? (isHard ? PREFIXED.anti : undefined);
    const role = isHard || befalls && !happens || suffered && (given === 'topic' || given === 'partner') ? 'patient' : given;
    const undergoes = state.relation === 'patient' && happens;
    // `sanctions over the attack on X`: the attack is punished.
    if (undergoes && event && event.sign < 0 && role !== 'owner' && PUNISHED_FOR.has(marker)) {
      this.enterAttitude(state, event, head, true);
      state.tokens = [...state.tokens, head];
      return;
    }
    const opposes = isOpponent(reader, head, role, marker);
    const prefixed = opposes ? undefined : PREFIXED[marker];
    // `the handling of X's request`, by another.
    if ((given === 'patient' || given === 'topic') && state.relation === 'owner' && !event && !isClaim(reader, head) && reader.groupOf(head)?.owners.length) Object.assign(state, { relation: 'topic', effect: 0 });
    if (state.relation === 'self' || (event || befalls || marker === 'against') && state.effect === 0) state.relation = role;
    // `measures against X's aggression`: who likes the one dislikes the other.
    if (happens && state.effect < 0 && state.relation === 'owner' && AVERTED.has(marker) && !event) state.flip *= -1;
    const attitude = role === 'owner' ? undefined : ofClass(entries, 'attitude');
    // `a pact against X`: whatever it is, it is meant to harm X.
    const binds = ofClass(entries, 'bond') !== undefined;
    const aims = marker === 'against' && (event ? event.sign > 0 : binds || ISSUED.has(lemma[head] as string));
    const effect = aims ? PREFIXED.anti : event ?? (befalls ? PREFIXED.anti : prefixed);
    // `support for X's critics`
    const turn = happens ? 1 : state.flip;
    if (effect && state.effect === 0) {
      state.effect = effect.sign;
      state.strength = effect.strength;
    }
    if (binds && !aims) state.bond = true;
    // `the end of X's rule` is none of its merits.
    const ends = happens || POWERS.has(itemAt(lemma, state.tokens.at(-1)));
    if (!attitude && ends && (befalls && !event || ofClass(entries, 'reverse'))) this.reverse(state);
    state.tokens = [...state.tokens, head];
    if (isUngrounded(reader, head)) out.withdraw(state.tokens, () => true);
    // `no need for talks with X`
    if (state.bond && given === 'topic' && NEEDS.has(lemma[head]) && holds(reader, head) < 0) out.fireOver(state.tokens, 'break.partner', -1, 1, state.tokens);
    this.#judgeModifiers(state, head, given !== 'owner' || marker === 'of' && !HELD_BY_OF.has(lemma[head]));
    if (event && role === 'owner' && !isTime(reader, head)) out.fire('effect.owner', event.sign, event.strength, [head]);
    if (effect && (!befalls || happens) && role === 'patient') out.fire('effect.noun-patient', holds(reader, head) * effect.sign * turn, effect.strength, [head], ownersOf(reader, head));
    if (event && role === 'patient' && WRONGS.has(lemma[head] as string)) out.fire('evaluation.modifier-patient', holds(reader, head), 1, [head]);
    // `the dispute between X and Y` is theirs alone.
    if (attitude && marker === 'between') Object.assign(state, { relation: 'patient', effect: attitude.sign });
    else if (attitude) this.enterAttitude(state, { ...attitude, sign: (attitude.sign * turn) as -1 | 1 }, head, undergoes);
    state.claimed ||= role !== 'owner' && isClaim(reader, head);
    if (state.bond && marker !== 'by' && (role === 'partner' || role === 'owner')) out.fire(holds(reader, head) > 0 ? 'bond.partner' : 'break.partner', holds(reader, head), 1, [head]);
    const friend = ofClass(entries, 'friend');
    // `X and its allies`
    if (friend && role === 'owner' && !(friend.sign > 0 && BOUND.has(reader.groupOf(head)?.determiner))) out.fire('friend.owner', friend.sign, 1, [head]);
    if (opposes) Object.assign(state, { relation: 'owner', flip: -state.flip * (undergoes ? state.effect : 1) });
    const judged = ofClass(entries, 'evaluation');
    // `X's role in the murder` is no merit.
    const taken = PARTS.has(lemma[head]) ? valueOf(reader, (reader.groupOf(head)?.topics ?? []).filter((t) => t.marker === 'in').map((t) => t.group)) : 0;
    // An attempt is as good as what is attempted.
    if (role === 'owner' && !(lower[head + 1] === 'to' && ofClass(entries, 'attempt'))) out.fire('evaluation.noun', taken || (judged?.sign ?? 0), judged?.strength ?? 1, [head]);
  }

  /** `the criticism of X`, `the opposition to sanctions on X`: for the clause around it an event that is good or bad for X. */
  enterAttitude(state: State, { sign: felt, strength }: Pick<WordEntry, 'sign' | 'strength'>, head: number, undergoes: boolean): void {
    const value = undergoes && !(CONSOLING.has(this.reader.tokens.lemma[head]) && shareOf(state) < 0) ? felt * shareOf(state) : felt;
    this.out.fireOver(state.tokens, 'attitude.noun', holds(this.reader, head) * value, strength, [head], ownersOf(this.reader, head));
    Object.assign(state, { relation: 'patient', effect: value, flip: 1, strength: undergoes ? state.strength : strength });
  }

  /** What is undone (`lifting of the sanctions on X`) is no longer done to its patient. */
  reverse(state: State): void {
    this.out.withdraw(state.tokens, isNominal);
    this.out.overrule(state.tokens, -shareOf(state));
    state.flip = -state.flip;
  }

  /** @param isAbout the party is what the noun is about, not whose it is */
  #judgeModifiers(state: State, head: number, isAbout: boolean): void {
    const { reader, out } = this;
    const group = reader.groupOf(head);
    if (!group || group.head !== head) return;
    // `its dithering neighbours`
    if (!isAbout && NEIGHBOURS.has(reader.tokens.lemma[head] as string)) return;
    // `baseless accusations about X`, `a misguided view of X`: good or bad is the claim.
    const isClaimed = isAbout && state.relation !== 'patient' && isClaim(reader, head);
    const turn = !isClaimed ? 1 : reader.entries(head).some((e) => e.sign < 0) ? -1 : 0;
    // `the costs of a war with X` are not X's.
    const isShared = state.relation === 'partner' && reader.entry(head, 'bond') === undefined;
    for (const m of group.modifiers) {
      if (tellsFaring(reader, m, head)) continue;
      for (const e of reader.entries(m)) {
        if (e.class === 'evaluation' && !isShared) out.fire(state.relation === 'patient' ? 'evaluation.modifier-patient' : 'evaluation.modifier', reader.lessened(m, e.sign) * shareOf(state) * turn, e.strength, [m, head]);
        else if ((e.class === 'friend' || e.class === 'state') && (state.bond || e.class === 'friend')) out.fire('bond.state', e.sign, e.strength, [m, head]);
      }
    }
  }
}
