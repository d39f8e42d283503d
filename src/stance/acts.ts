import { listed } from '../document/item';
import { isIn } from '../document/range';
import type { TokenRange } from '../document/types';
import { FIRST_PERSON, KNOWING, NOUNLESS_TAGS } from '../lexicon/speech-words';
import type { PartyId, StanceMode } from '../types';
import { Actors } from './actors';
import type { Antecedents } from './antecedent';
import type { Carried } from './carried';
import { isByOthers, isDeplored } from './look';
import { DEEPEST } from './outside';
import type { Reader } from './reading';
import { withFirings, type ReferenceReader } from './read';
import { once, type ToneReader } from './tone';
import type { Candidate, ReadReference, Reference, Telling } from './types';
import { isSupposed, isUndone } from './unsaid';
import { strangersIn, type Voice } from './voice';

/** Where less than this share of the words is quoted, an article is the writer's own comment. */
const LEAST_QUOTED = 0.1;
/** Of one party, so many are read for one holder. */
export const MOST_REFERENCES = 6;
/** So many pairs of holder and target are looked at in one sentence, twice what any of the annotated news has: more are lists set against lists. */
export const MOST_PAIRS = 40;

/** What somebody does, or the narrator tells, to or of a party. */
function unsaidBy(holder: number, sentence: number, mode: StanceMode, reference: ReadReference, { retold, claimed }: Telling = {}): Candidate {
  return { sentence, holder, target: reference.party, mode, voice: null, references: [reference], retold, claimed };
}

/** Finds what is told of parties outside of everybody's words: what somebody does to them, and how the writer judges them. */
export class Acts {
  readonly #actors: Actors;
  readonly #strangers: Uint8Array;
  readonly #isCommentary: boolean;

  constructor(
    private readonly reader: Reader,
    private readonly references: ReferenceReader,
    private readonly tones: ToneReader,
    antecedents: Antecedents,
  ) {
    const { outermost } = reader.quotations;
    this.#actors = new Actors(reader, antecedents);
    this.#strangers = strangersIn(reader);
    this.#isCommentary = outermost.filter((q) => q >= 0).length < LEAST_QUOTED * outermost.length;
  }

  /** Parties and people who do something to a party, outside of quotations, and the narrator who judges it outside of everybody's words. */
  toNamed(sentence: number, voices: readonly Voice[], references: readonly Reference[]): Candidate[] {
    const holders = new Set(voices.map((v) => v.holder));
    const byPair = new Map<string, Candidate>();
    const argued = listed(voices, (v) => (this.#argues(v) ? v.ranges : []));
    const marks = once(() => this.tones.marksIn(this.reader.document.sentences[sentence] as TokenRange).filter((m) => !isIn(m.from, argued)));
    for (const reference of references) {
      if (reference.party === '' || this.reader.isQuoted(reference.token)) continue;
      const tellers = voices.filter((v) => isIn(reference.token, v.ranges) && !this.#onlyKnows(v));
      const told = tellers.length > 0 || this.#strangers[reference.token] === 1;
      const read = this.references.read(reference, false, isIn(reference.token, argued) ? [] : marks());
      const open = isSupposed(this.reader, reference.token) || told && isUndone(this.reader, reference.token);
      for (const [holder, group] of open ? [] : this.#actors.of(read)) {
        if (this.#isSource(voices, group) || this.#isSaidByOthers(voices, holder, read, group)) continue;
        const telling = { retold: told, claimed: tellers.some((v) => this.#claims(v, read, group, holder)) };
        for (const actor of this.#pairAt(references, group) ?? [holder]) if (!holders.has(actor)) this.#addAct(byPair, sentence, read, actor, group, telling);
      }
      const judged = told ? [] : read.firings.filter((f) => f.agents.every((g) => this.#isAuthor(g)));
      if (judged.length > 0 || this.#isCommentary && !told) this.#join(byPair, unsaidBy(-1, sentence, 'narration', withFirings(read, judged)));
    }
    return [...byPair.values()];
  }

  /** `I` and `we` of the text itself. */
  #isAuthor(group: number): boolean {
    return FIRST_PERSON.has(this.reader.tokens.lower[this.reader.headOf(group)]);
  }

  /** `Lee said that Vasqua attacked Brenia`, `Lee denounced the Vasquan attack on Brenia`: what the words of somebody other than a paper or a board are about. */
  #claims({ holder, cues }: Voice, { token, firings }: ReadReference, group: number, actor: number): boolean {
    const { affiliation = null, kind } = this.reader.entityAt(holder) ?? {};
    // What a president does is as good as told by the palace.
    const isOwn = affiliation === null ? kind === 'institution' : kind !== 'person' && this.reader.entityAt(actor)?.human && this.reader.partyOf(actor) === affiliation;
    if (isOwn || firings.some((f) => f.agents.includes(group) && f.tokens.some((t) => cues.includes(t)))) return false;
    const { predicates, predicateAt } = this.reader.clauses;
    const under = new Set<number>();
    for (let clause = predicateAt[token] as number; clause >= 0 && under.size < DEEPEST; clause = predicates[clause]?.parent ?? -1) under.add(clause);
    return cues.some((cue) => cue < token && under.has(predicateAt[cue] as number));
  }

  /** `X realized that …`: what somebody is told to know the writer holds true. */
  #onlyKnows({ cues, mode }: Voice): boolean {
    return mode === 'indirect' && cues.length > 0 && cues.every((cue) => KNOWING.has(this.reader.tokens.lemma[cue]));
  }

  /** A party or somebody with a name colours what others did; `residents` and `officials` tell it as the writer does. */
  #argues({ holder }: Voice): boolean {
    const { affiliation = null, kind, named = false } = this.reader.entityAt(holder) ?? {};
    return affiliation !== null || kind === 'person' && named;
  }

  /** Of `both sides` the two. */
  #pairAt(references: readonly Reference[], group: number): number[] | undefined {
    const head = this.reader.group(group)?.head;
    const pair = references.filter((r) => (r.via === 'pair' || r.joint === true) && r.token === head).map((r) => this.reader.partyEntity(r.party));
    return pair.length > 0 ? pair : undefined;
  }

  /** A pronoun or number (`the two`) that stands for whoever speaks is nobody else. */
  #isSource(voices: readonly Voice[], group: number): boolean {
    const head = this.reader.headOf(group);
    return NOUNLESS_TAGS.has(this.reader.tokens.pos[head]) && voices.some((v) => isIn(head, v.sources));
  }

  /** `Lee said that Vasqua wants peace, blaming Brenia`: Lee blames it. */
  #isSaidByOthers(voices: readonly Voice[], holder: number, { firings }: ReadReference, group: number): boolean {
    const isOthers = (token: number): boolean => {
      const p = this.reader.predicateOf(token);
      return p?.kind === 'ing' && this.reader.predicate(p.parent)?.kind === 'that' && voices.some((v) => v.holder !== holder && v.cues.includes(token));
    };
    return this.reader.entityAt(holder)?.kind === 'party' && firings.some((f) => f.agents.includes(group) && f.tokens.some(isOthers));
  }

  /** What the West does it does not do to its own: one word of those who act means both parties. */
  #areOne(group: number, doer: PartyId, target: PartyId): boolean {
    const { head = -1, owners = [] } = this.reader.group(group) ?? {};
    return [head, owners[0]?.from ?? -1].some((i) => {
      const parties = this.reader.partiesAt(i);
      return parties.includes(doer) && parties.includes(target);
    });
  }

  #addAct(byPair: Map<string, Candidate>, sentence: number, read: ReadReference, holder: number, group: number, telling: Telling): void {
    const entity = this.reader.entityAt(holder);
    if (!entity || entity.affiliation === read.party) return;
    if (entity.kind === 'party' && this.#areOne(group, entity.name, read.party)) return;
    // Whose slaughter it is does not call it so, nor does whose decision to bomb X was a disgrace.
    const firings = read.firings.filter((f) => f.agents.includes(group) || f.agents.length === 0 && f.rule !== 'evaluation.modifier-patient' && !isDeplored(this.reader, f) && !isByOthers(this.reader, f));
    this.#join(byPair, unsaidBy(holder, sentence, 'act', withFirings(read, firings), telling));
  }

  #join(byPair: Map<string, Candidate>, candidate: Candidate): void {
    const key = `${candidate.holder} ${candidate.target}`;
    const known = byPair.get(key);
    if (!known && candidate.holder >= 0 && byPair.size >= MOST_PAIRS) return;
    if (!known) byPair.set(key, candidate);
    else if (!known.references.some((r) => r.token === candidate.references[0]?.token) && known.references.length < MOST_REFERENCES) {
      known.references.push(...candidate.references);
      known.retold &&= candidate.retold;
      known.claimed &&= candidate.claimed;
    }
  }

  /** `Vasqua froze the aid.`: what a party does where no other is named may be done to those named before. */
  toUnnamed(sentence: number, voices: readonly Voice[], references: readonly Reference[], carried: Carried): Candidate[] {
    const [first] = references;
    if (!first || references.some((r) => r.party !== first.party)) return [];
    const said = listed(voices, (v) => v.ranges);
    for (const { token } of references.slice(0, MOST_REFERENCES)) {
      const verb = isIn(token, said) || this.reader.isQuoted(token) ? undefined : this.#verbOfSubject(token);
      const holder = verb === undefined ? -1 : (this.#actors.actorsOf(this.reader.clauses.groupAt[token] as number)[0] ?? -1);
      if (verb === undefined || holder < 0 || voices.some((v) => v.holder === holder)) continue;
      const range = this.reader.document.sentences[sentence] as TokenRange;
      const marks = this.tones.marksIn(range);
      return carried.othersBefore(sentence, first.party).map((target) => unsaidBy(holder, sentence, 'act', this.references.readUnnamed(target, 'previous', false, [{ from: verb, to: range.to }], verb, marks)));
    }
    return [];
  }

  /** The verb that a token is the subject of, where it acts by itself. */
  #verbOfSubject(token: number): number | undefined {
    for (const [link] of this.references.paths(token)) {
      const p = link?.role === 'subject' ? this.reader.clauses.predicates[link.predicate] : undefined;
      if (p && !p.passive && p.attribute < 0) return p.verb;
    }
    return undefined;
  }

  /** Where the writer of a comment names nobody, it goes on about those named last. */
  goingOn(sentence: number, carried: Carried): Candidate[] {
    if (!this.#isCommentary) return [];
    const range = this.reader.document.sentences[sentence] as TokenRange;
    const marks = this.tones.marksIn(range);
    return carried.lastNamed().map((party) => unsaidBy(-1, sentence, 'narration', this.references.readUnnamed(party, 'previous', true, [range], range.from, marks)));
  }
}
