import { OWN_HEADED } from '../lexicon/mention-institutions';
import { CANDIDATES, DEPUTIES, OFFICE_NOUNS } from '../lexicon/mention-roles';
import { HOLDING_VERBS } from '../lexicon/mention-verbs';
import { GOING_ON, PLACE_PREPOSITIONS, SENT } from '../lexicon/mention-words';
import type { PartyId } from '../types';
import { afterBrackets, besideSpeech, gendersFit, isSubject, namesPerson, standing } from './beside';
import { Gatherer, isPlaceName, type Draft } from './draft';
import type { RawMention, RoleReading } from './reading';
import { allegiancesFit, bestRoleFit, isPast, isVague } from './roles';
import { tellsAge } from './ties';

/** How far back (in persons) a role looks for its holder. */
const ROLE_REACH = 16;
/** Among the first mentions of a person so many may tell the age. */
const FIRST_MENTIONS = 3;
/** One who spoke is this many sentences nearer than one who was only mentioned. */
const SPEAKER_BONUS = 2;

/** One word with a capital, of which no more is told, may be a place (`Who speaks for Ostrava?`). */
const isBare = ({ attested, words, roles }: Draft): boolean => !attested && words.length === 1 && roles.length === 0;

/** Who is present where the text has come to: persons by last mention, and which of them a role takes up. */
export class Present extends Gatherer {
  /** Latest last. */
  #recent: number[] = [];

  /** The person mentioned last, or the `n`-th from the end; -1 where there is none. */
  last(n = 1): number {
    return this.#recent.at(-n) ?? -1;
  }

  /** Keeps in mind that somebody is mentioned, and whether as one who speaks. */
  touch(entity: number, mention: RawMention): void {
    const draft = this.draft(entity);
    const { tokens } = this;
    const before = tokens.lower[mention.from - 1];
    if (PLACE_PREPOSITIONS.has(before) || this.isHome(draft)) draft.places++;
    // Behind a comma one may close (`the leader, Ann Lee, accused`, `hit back`). Whoever only is told to have spoken (`said that Lee argued`) does not hold the floor.
    const verb = mention.to + Number(before === ',' && tokens.lower[mention.to] === ',');
    const speaks = (besideSpeech(tokens, mention, Number(before === ',')) || tokens.lower[verb + 1] === 'back') && before !== 'that';
    draft.presence = Math.max(draft.presence, this.sentenceOf(mention) + (speaks ? SPEAKER_BONUS : 0));
    draft.attested ||= speaks || mention.kind === 'name' && (mention.role !== null || mention.name !== null && mention.name.from > mention.from);
    if (this.#recent.at(-1) === entity) return;
    this.#recent = [...this.#recent.filter((e) => e !== entity), entity].slice(-ROLE_REACH);
  }

  /** Whether the latest mention of a name is where the one named before comes from (`Ann Lee of Rohan`). */
  isHome(draft: Draft): boolean {
    const k = draft.mentions.at(-1) as number;
    const [before, mention] = [this.mention(k - 1), this.mention(k)];
    return mention.kind === 'name' && before !== undefined && namesPerson(before) && before.to === mention.from - 1 && this.tokens.lower[before.to] === 'of';
  }

  /** `he said`: whoever was most present speaks on. */
  hear(mention: RawMention): void {
    if (mention.kind !== 'pronoun' || mention.plural || !besideSpeech(this.tokens, mention)) return;
    let best: Draft | undefined;
    for (const entity of this.#recent) {
      const draft = this.draft(entity);
      if (!isPlaceName(draft) && gendersFit(mention.gender, draft.gender) && draft.presence > (best?.presence ?? -1)) best = draft;
    }
    if (best) best.presence = this.sentenceOf(mention) + SPEAKER_BONUS;
  }

  /**
   * The person present whom the role fits; the same office goes before another word for it,
   * who spoke before who was mentioned, and at last whoever speaks for the same party without a known office.
   */
  holderOf(role: RoleReading, mention: RawMention): number {
    let best = -1;
    let bestRank = 0;
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const entity = this.#recent[i] as number;
      const draft = this.draft(entity);
      if (!this.mayHold(entity, mention)) continue;
      const fit = bestRoleFit(role, draft.roles);
      const silent = (draft.roles.length === 0 || draft.kind === 'party' && role.nouns.some((n) => CANDIDATES.has(n))) && mention.allegiance !== null && standing(draft) !== null && draft.presence > draft.since;
      if (fit === 0 && !silent) continue;
      // `the president`, where a deputy president is spoken of too
      const isDeputy = role.words.length === 0 && (fit === 2 || role.nouns.includes('head')) && draft.roles.every((r) => bestRoleFit(role, [r]) === 0 || r.words.some((w) => DEPUTIES.has(w)));
      const rank = (fit - Number(isDeputy) / 2) * 1e6 + draft.presence + 1;
      if (rank > bestRank) [best, bestRank] = [entity, rank];
    }
    return best;
  }

  /** `Former member of X also says`, `the lawmaker said`, after somebody's words: the one who spoke, unless the role is an office that this one is not known to have; or -1. */
  speakingOn(mention: RawMention): number {
    const { tokens } = this;
    const role = mention.role as RoleReading;
    const isAnybody = tellsAge(tokens, mention);
    const goesOn = GOING_ON.has(tokens.lemma[afterBrackets(tokens, mention.to)]);
    const isOffice = !isVague(role) && !isPast(role) && role.nouns.some((n) => OFFICE_NOUNS.has(n));
    const isBeside = besideSpeech(tokens, mention, 0, HOLDING_VERBS);
    // `the top government spokesman`: another word for a high office.
    const isTop = isBeside && tokens.lower.slice(mention.from, mention.head).some((w) => w === 'top' || w === 'veteran');
    if (!goesOn && !isAnybody && !isTop && (isOffice || !isBeside)) return -1;
    const last = this.#recent.reduce((a, b) => (this.draft(b).presence >= (this.drafts.list[a]?.presence ?? -1) && !isBare(this.draft(b)) ? b : a), -1);
    const draft = this.drafts.list[last];
    if (!draft || draft.presence < this.sentenceOf(mention) - Number(isAnybody) || !this.mayHold(last, mention)) return -1;
    if (isAnybody || isTop) return last;
    return (isOffice || !goesOn && !isPast(role)) && draft.roles.length > 0 ? -1 : last;
  }

  /** `Lee toured the flooded towns. The governor said …`: the party that is a person, has no office in the text and alone is named in the sentence before but not in this one; or -1. */
  takenUpByOffice(mention: RawMention): number {
    if (this.tokens.lower[mention.from] !== 'the' || !isSubject(this.tokens, mention)) return -1;
    const before = this.#recent.filter((e) => {
      const draft = this.draft(e);
      return !isBare(draft) && this.sentenceOf(this.mention(draft.mentions.at(-1) as number)) === this.sentenceOf(mention) - 1 && !this.drafts.isSpokenOf(draft.name, mention, 0);
    });
    const [entity = -1] = before;
    const draft = this.drafts.list[entity];
    return before.length === 1 && draft?.kind === 'party' && draft.roles.length === 0 && this.mayHold(entity, mention) ? entity : -1;
  }

  /** The one most present who speaks for a party, where a region is told none of another (`R-Ga.` is of Georgia); or undefined. */
  memberOf(party: PartyId, region: string | undefined): number | undefined {
    const { lower } = this.tokens;
    const isAway = ({ to }: RawMention): boolean => region !== undefined && lower[to + 2] === '-' && lower[to + 3]?.[0] !== region[0];
    const members = this.#recent.filter((e) => standing(this.draft(e))?.party === party && !isPlaceName(this.draft(e)) && !isAway(this.mention(this.draft(e).mentions[0] as number)));
    return members.sort((a, b) => this.draft(b).presence - this.draft(a).presence)[0];
  }

  /** `the 58-year-old`, where `Ann Lee, 58,` was named of late. */
  aged(mention: RawMention): number | undefined {
    const { lower } = this.tokens;
    const isOfAge = (to: number): boolean => lower[to] === ',' && lower[to + 1] === lower[mention.from + 1];
    const named = (entity: number): number[] => this.draft(entity).mentions.slice(0, FIRST_MENTIONS);
    return tellsAge(this.tokens, mention) ? this.#recent.find((e) => named(e).some((k) => isOfAge(this.mention(k)?.to ?? -1))) : undefined;
  }

  /**
   * True when nothing that is known of a person speaks against a role: who has an office is no `former minister`.
   * @param apposed the role stands right behind the name
   */
  mayHold(entity: number, mention: RawMention, apposed = false): boolean {
    const { gender, allegiance, role } = mention;
    const draft = this.drafts.list[entity];
    if (!draft || isPlaceName(draft) || !gendersFit(gender, draft.gender) || this.#isElsewhere(draft, mention)) return false;
    if (isPast(role as RoleReading)) return !draft.present || draft.past || bestRoleFit(role as RoleReading, draft.roles) === 0;
    // `Ann Lee accused it. The minister met her Russian counterpart.`: whose country is not known is nobody's counterpart of one.
    // `Special Representative Ann Lee briefed the council. The representative of Brenia said …`: nor is the one who speaks for no state.
    if (!apposed && allegiance && role?.nouns.some((noun) => SENT.has(noun)) && !standing(draft)) return false;
    return allegiancesFit(allegiance, standing(draft)) || role?.determiner === 'indefinite';
  }

  /** `The head of the largest bank`, `the union leader`: nobody who holds a public office. */
  #isElsewhere(draft: Draft, mention: RawMention): boolean {
    const bodies = this.#bodiesIn(mention);
    if (bodies.length === 0 || mention.role?.determiner === 'indefinite' || draft.mentions.slice(0, FIRST_MENTIONS).some((k) => this.#bodiesIn(this.mention(k)).some((b) => bodies.includes(b)))) return false;
    const isPublic = draft.kind === 'party' || draft.domestic || this.drafts.isCountry(standing(draft)?.party ?? null);
    return isPublic && draft.roles.some(({ nouns }) => nouns.some((n) => OFFICE_NOUNS.has(n)));
  }

  #bodiesIn({ from, to }: RawMention): string[] {
    return this.tokens.lower.slice(from, to).filter((w) => OWN_HEADED.has(w));
  }
}
