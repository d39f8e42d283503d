import type { RoleIndex } from '../clause/links';
import { listed } from '../document/item';
import { isIn } from '../document/range';
import { RECIPROCALS } from '../lexicon/anaphor';
import { EXCEPTING } from '../lexicon/shift';
import { DONE_BY_PARTY } from '../lexicon/rule-names';
import { CREDITING, NOUNLESS_TAGS } from '../lexicon/speech-words';
import type { PartyId, StanceMode } from '../types';
import { Acts, MOST_PAIRS, MOST_REFERENCES } from './acts';
import { anchorIn } from './anchor';
import type { Antecedents } from './antecedent';
import type { Carried } from './carried';
import { isAskedWithOthers, isPayingForOthers } from './deed';
import { isParty, sideOf } from './lands';
import { Others } from './others';
import { isDeplored } from './look';
import { isBeside, isDescribed, isOfOther } from './outside';
import { questionsBefore } from './question';
import { ReferenceReader, withFirings } from './read';
import { isMute } from './shown';
import type { Reader } from './reading';
import { once, ToneReader } from './tone';
import type { Candidate, Firing, ReadReference, Reference } from './types';
import { isLeftOpen, isSupposed } from './unsaid';
import type { Voice } from './voice';

/** Makes the candidates of one document, sentence by sentence. */
export class CandidateFinder {
  readonly #references: ReferenceReader;
  readonly #others: Others;
  readonly #tones: ToneReader;
  readonly #acts: Acts;

  constructor(private readonly reader: Reader, index: RoleIndex, antecedents: Antecedents) {
    this.#references = new ReferenceReader(reader, index);
    this.#others = new Others(reader, antecedents);
    this.#tones = new ToneReader(reader);
    this.#acts = new Acts(reader, this.#references, this.#tones, antecedents);
  }

  /**
   * Every voice of a sentence with every party it may be about, and what is told outside of their words.
   * @param carried for each holder the parties named last in the same holder's words
   */
  ofSentence(sentence: number, voices: readonly Voice[], all: readonly Reference[], carried: Carried): Candidate[] {
    // `thanked all but X`, `every country except X`
    const isExcepted = (token: number): boolean => this.#references.paths(token).some((path) => path.some((link) => EXCEPTING.has(link.marker)));
    // `the two` who speak are people
    const arePeople = ({ token, via }: Reference): boolean => via === 'pair' && NOUNLESS_TAGS.has(this.reader.tokens.pos[token]) && voices.some((v) => isIn(token, v.sources) && this.reader.entityAt(v.holder)?.kind === 'person');
    const references = all.filter((r) => !isLeftOpen(this.reader, r.token) && !isExcepted(r.token) && !isAskedWithOthers(this.reader, r) && !isPayingForOthers(this.reader, r.token) && !arePeople(r));
    const speakers = new Set(voices.length > 1 ? voices.map((v) => this.reader.partyOf(v.holder)) : []);
    const list = listed(voices, (voice) => this.#ofVoice(voice, speakers, references.filter((r) => !isOfOther(this.reader, r.token, voice, voices)), carried));
    const isSilent = voices.length === 0 && !all.some((r) => r.party !== '');
    return [...list, ...this.#acts.toNamed(sentence, voices, references), ...this.#acts.toUnnamed(sentence, voices, references, carried), ...(isSilent ? this.#acts.goingOn(sentence, carried) : [])].slice(0, MOST_PAIRS);
  }

  /** @param speakers the parties whose words the sentence holds: of those who say something together none says it of the other */
  #ofVoice(voice: Voice, speakers: ReadonlySet<PartyId | null>, references: readonly Reference[], carried: Carried): Candidate[] {
    const holder = this.reader.entityAt(voice.holder);
    if (this.#isSupposedStand(voice)) return [];
    const marks = once(() => listed(voice.ranges, (r) => this.#tones.marksIn(r)).sort((a, b) => a.from - b.from));
    const byParty = new Map<PartyId, ReadReference[]>();
    // What an answer that names a party does not take up was somebody else's question.
    const answers = references.some((r) => r.via === 'name' && isIn(r.token, voice.ranges));
    const asked = answers ? questionsBefore(this.reader, voice) : [];
    for (const reference of references) {
      const other = this.#otherOf(reference, voice);
      const party = reference.party || (reference.two ? other : holder?.affiliation) || null;
      const inside = isIn(reference.token, voice.ranges);
      if (party === null || this.#namesHolder(reference, voice.holder) || party === holder?.affiliation && this.#isEachOther(reference.token) || isIn(reference.token, asked) || !inside && isBeside(this.reader, reference.token, voice)) continue;
      const list = byParty.get(party) ?? [];
      if (list.length >= MOST_REFERENCES) continue;
      const whole = this.#references.read(reference.party === party ? reference : { ...reference, party }, inside, marks());
      const read = inside || !isDescribed(this.reader, reference.token, voice) ? whole : withFirings(whole, whole.firings.filter((f) => !isBeside(this.reader, f.tokens[0] ?? -1, voice)));
      if (speakers.has(party) && !inside && isIn(reference.token, voice.sources) && read.firings.every((f) => f.agents.length === 0)) continue;
      if (reference.two && reference.party === '' && read.firings.every(isMute)) continue;
      // The other of two is named as surely as by name.
      // `X's decision to bomb Y was a disgrace`
      const firings = read.firings.filter((f) => !this.#isPunishedFor(f, voice) && (f.tokens.some((t) => isIn(t, voice.ranges)) || !isDeplored(this.reader, f)));
      list.push(withFirings(read, firings, party === other ? 'name' : read.via));
      byParty.set(party, list);
    }
    for (const [party, list] of byParty) byParty.set(party, this.#asEntitled(list));
    const start = voice.ranges[0]?.from ?? 0;
    const unnamed = carried.follow(voice, byParty);
    // `We do not support either side of the war.` Nor does who speaks of ties with a state that is no party go on about another.
    const isOfLand = (r: Reference): boolean => r.two?.every(isParty) === false && isIn(r.token, voice.ranges);
    const silent = unnamed.length > 0 && (isLeftOpen(this.reader, anchorIn(this.reader, voice.ranges)) || references.some(isOfLand));
    for (const { party, via } of silent ? [] : unnamed) byParty.set(party, [this.#references.readUnnamed(party, via, true, voice.ranges, start, marks())]);
    return Array.from(byParty, ([target, refs]) => ({ sentence: voice.sentence, holder: voice.holder, target, mode: this.#modeOf(voice, refs), voice, references: refs, told: this.#others.sidesToldOf(refs, voice.holder) }));
  }

  /** `unless X condemns Y`, `has yet to condemn Y`: nothing is said; but it is in `has yet to do so, according to X`. */
  #isSupposedStand({ cues }: Voice): boolean {
    return cues.length > 0 && cues.every((cue) => !this.reader.isVerb({ verb: cue }, 'speech') && !CREDITING.has(this.reader.tokens.lemma[cue]) && isSupposed(this.reader, cue));
  }

  /** `X jailed Ann Lee for criticising Y`: she did. */
  #isPunishedFor({ tokens, agents }: Firing, { sources, cues }: Voice): boolean {
    const verb = tokens[0] as number;
    return this.reader.predicateAt(verb)?.mark === 'for' && cues.includes(verb) && agents.length > 0 && !agents.some((g) => isIn(this.reader.headOf(g), sources));
  }

  /** Of two that are spoken of, where one of them speaks, the other. */
  #otherOf({ two }: Reference, { holder }: Voice): PartyId | undefined {
    const own = two && sideOf(this.reader, holder);
    return own !== undefined && two?.includes(own) ? two.find((side) => side !== own && isParty(side)) : undefined;
  }

  /** `will never accept it, and has the right to do so`: who may do something is not blamed for it. */
  #asEntitled(list: ReadReference[]): ReadReference[] {
    if (!list.some((r) => r.firings.some((f) => this.#isEntitling(f)))) return list;
    return list.map((r) => withFirings(r, r.firings.filter((f) => f.sign > 0 || !DONE_BY_PARTY.has(f.rule))));
  }

  #isEntitling({ rule, sign, tokens }: Firing): boolean {
    return rule === 'phrase.subject' && sign > 0 && tokens.some((t) => this.reader.tokens.lemma[t] === 'right');
  }

  /** `each other` means nobody who speaks. */
  #isEachOther(token: number): boolean {
    return RECIPROCALS.has(this.reader.tokens.lower[token] as string);
  }

  #namesHolder(reference: Reference, holder: number): boolean {
    const named = this.reader.mentionAt(reference.token)?.entity;
    return reference.joint !== true && [named, ...(this.reader.entityAt(named)?.members ?? [])].includes(holder);
  }

  #modeOf(voice: Voice, refs: readonly ReadReference[]): StanceMode {
    if (voice.mode !== 'mixed') return voice.mode;
    return refs.some((r) => this.reader.isQuoted(r.token)) ? 'direct' : 'mixed';
  }
}
