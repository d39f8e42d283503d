import { isQuoted } from './reading';
import { verbIs } from '../clause/lemma';
import type { RoleIndex } from '../clause/links';
import type { ClauseKind } from '../clause/types';
import { isIn } from '../document/range';
import type { TokenRange } from '../document/types';
import { RECIPROCALS } from '../lexicon/anaphor';
import { CREDITING, FIRST_PERSON, KNOWING, QUESTION_LABELS } from '../lexicon/speech-words';
import { EXCEPTING } from '../lexicon/shift';
import type { HeldAttribution } from '../speaker/types';
import type { PartyId, StanceMode } from '../types';
import { Actors } from './actors';
import { anchorIn, tieIn } from './anchor';
import type { Antecedents } from './antecedent';
import type { Carried } from './carried';
import { isAskedWithOthers } from './deed';
import { isByOthers } from './look';
import { Others } from './others';
import { pathsFrom, type Path } from './path';
import { questionsBefore } from './question';
import type { Reader } from './reading';
import { RuleReader } from './rule';
import { toneFirings, ToneReader, type ToneMark } from './tone';
import { isLeftOpen, isSupposed, isUndone } from './unsaid';
import { strangersIn, type Voice } from './voice';
import type { Candidate, Firing, ReadReference, Reference, Telling } from './types';

/** Where less than this share of the words is quoted, an article is the writer's own comment. */
const LEAST_QUOTED = 0.1;
const MOST_REFERENCES = 6;
/** So many pairs of holder and target are looked at in one sentence, twice what any of the annotated news has: more are lists set against lists. */
const MOST_PAIRS = 40;

const NO_WAY_UP: readonly Path[] = [[]];

function isSame(a: Firing, b: Firing): boolean {
  return a.rule === b.rule && a.sign === b.sign && a.tokens.length === b.tokens.length && a.tokens.every((token, i) => token === b.tokens[i]);
}

/** Whether rules read a word to the other side alone (`opposes attempts to isolate X`): it has no tone of its own then. */
function isTurned({ sign, tokens }: Firing, read: readonly Firing[]): boolean {
  const token = tokens[0] as number;
  let isRead = false;
  for (const f of read) {
    if (!f.tokens.includes(token)) continue;
    if (f.sign === sign) return false;
    isRead = true;
  }
  return isRead;
}

/** What somebody does, or the narrator tells, to or of a party. */
function unsaidBy(holder: number, sentence: number, mode: StanceMode, reference: ReadReference): Candidate {
  return { sentence, holder, target: reference.party, mode, voice: null, references: [reference] };
}

/** What is asked for only where a party is met. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Clauses that only go on with the one above them. */
const CARRIED = new Set<ClauseKind | undefined>(['to', 'that', 'ing']);
/** So many of them are passed on the way up. */
const DEEPEST = 3;

/** Makes the candidates of one document, sentence by sentence. */
export class CandidateFinder {
  readonly #rules: RuleReader;
  readonly #actors: Actors;
  readonly #others: Others;
  readonly #tones: ToneReader;
  readonly #pathsAt: (Path[] | undefined)[];
  /** What the rules read at a token, for each role in which it was asked. */
  readonly #firingsAt: (Partial<Record<Reference['role'], readonly Firing[]>> | undefined)[];
  readonly #isCommentary: boolean;
  readonly #strangers: Uint8Array;

  constructor(
    private readonly reader: Reader,
    private readonly index: RoleIndex,
    antecedents: Antecedents,
    attributions: readonly HeldAttribution[],
  ) {
    this.#pathsAt = reader.perToken();
    this.#firingsAt = reader.perToken();
    this.#rules = new RuleReader(reader);
    this.#actors = new Actors(reader, antecedents);
    this.#others = new Others(reader, antecedents);
    this.#tones = new ToneReader(reader);
    const { outermost } = reader.quotations;
    this.#strangers = strangersIn(reader, attributions);
    this.#isCommentary = outermost.filter((q) => q >= 0).length < LEAST_QUOTED * outermost.length;
  }

  #paths(token: number): Path[] {
    return (this.#pathsAt[token] ??= pathsFrom(this.index, token));
  }

  #firings(reference: Reference): readonly Firing[] {
    const byRole = (this.#firingsAt[reference.token] ??= {});
    return (byRole[reference.role] ??= this.#readFirings(reference));
  }

  #readFirings(reference: Reference): Firing[] {
    const paths = this.#paths(reference.token);
    const firings: Firing[] = [];
    for (const path of paths.length > 0 ? paths : NO_WAY_UP) {
      for (const f of this.#rules.read(reference, path)) if (!firings.some((known) => isSame(known, f))) firings.push(f);
    }
    return firings;
  }

  #readReference(reference: Reference, inside: boolean, marks: readonly ToneMark[]): ReadReference {
    const read = this.#firings(reference);
    const firings = read.concat(toneFirings(this.reader, marks, reference.token).filter((tone) => !isTurned(tone, read)));
    return { token: reference.token, party: reference.party, via: reference.via, role: reference.role, inside, paths: this.#paths(reference.token), firings };
  }

  /**
   * Every voice of a sentence with every party it may be about.
   * @param carried for each holder the parties named last in the same holder's words
   */
  ofSentence(sentence: number, voices: readonly Voice[], all: readonly Reference[], carried: Carried): Candidate[] {
    // `thanked all but X`, `every country except X`
    const isExcepted = (token: number): boolean => this.#paths(token).some((path) => path.some((link) => EXCEPTING.has(link.marker)));
    const references = all.filter((r) => !isLeftOpen(this.reader, r.token) && !isExcepted(r.token) && !isAskedWithOthers(this.reader, r.token));
    const speakers = new Set(voices.length > 1 ? voices.map((v) => this.reader.partyOf(v.holder)) : []);
    const sayers = references.map((r) => voices.filter((v) => !v.nested && isIn(r.token, v.ranges)));
    const list = voices.flatMap((voice) => this.#ofVoice(voice, speakers, references.filter((r, i) => !this.#isOfOther(r.token, voice, sayers[i] as Voice[])), carried));
    const acts = this.#acts(sentence, voices, references);
    const silent = this.#isCommentary && voices.length === 0 && !all.some((r) => r.party !== '');
    return [...list, ...acts, ...this.#unsaid(sentence, voices, references, carried), ...(silent ? this.#goingOn(sentence, carried) : [])].slice(0, MOST_PAIRS);
  }

  /** `Vasqua froze the aid.`: what a party does where no other is named may be done to those named before. */
  #unsaid(sentence: number, voices: readonly Voice[], references: readonly Reference[], carried: Carried): Candidate[] {
    const [first] = references;
    if (!first || references.some((r) => r.party !== first.party)) return [];
    const said = voices.flatMap((v) => v.ranges);
    for (const { token } of references.slice(0, MOST_REFERENCES)) {
      const verb = isIn(token, said) || isQuoted(this.reader, token) ? undefined : this.#verbOfSubject(token);
      const holder = verb === undefined ? -1 : (this.#actors.actorsOf(this.reader.clauses.groupAt[token] as number)[0] ?? -1);
      if (verb === undefined || holder < 0 || voices.some((v) => v.holder === holder)) continue;
      const range = this.reader.document.sentences[sentence] as TokenRange;
      const marks = this.#tones.marksIn(range);
      return carried.othersBefore(sentence, first.party).map((target) => unsaidBy(holder, sentence, 'act', this.#readUnnamed(target, 'previous', false, [{ from: verb, to: range.to }], verb, marks)));
    }
    return [];
  }

  /** The verb that a token is the subject of, where it acts by itself. */
  #verbOfSubject(token: number): number | undefined {
    for (const [link] of this.#paths(token)) {
      const p = link?.role === 'subject' ? this.reader.clauses.predicates[link.predicate] : undefined;
      if (p && !p.passive && p.attribute < 0) return p.verb;
    }
    return undefined;
  }

  /** Where the writer of a comment names nobody, it goes on about those named last. */
  #goingOn(sentence: number, carried: Carried): Candidate[] {
    const range = this.reader.document.sentences[sentence] as TokenRange;
    const marks = this.#tones.marksIn(range);
    return carried.lastNamed().map((party) => unsaidBy(-1, sentence, 'narration', this.#readUnnamed(party, 'previous', true, [range], range.from, marks)));
  }

  /** A party that the words do not name: read where they point back, else only by their tone. */
  #readUnnamed(party: PartyId, via: Reference['via'], inside: boolean, ranges: readonly TokenRange[], start: number, marks: readonly ToneMark[]): ReadReference {
    const tie = tieIn(this.reader, ranges);
    if (tie >= 0) return this.#readReference({ token: tie, party, via, role: 'owner' }, inside, marks);
    const anchor = anchorIn(this.reader, ranges);
    if (anchor >= 0) return this.#readReference({ token: anchor, party, via, role: 'self' }, inside, marks);
    return { token: start, party, via, role: 'self', inside, paths: [], firings: toneFirings(this.reader, marks, start) };
  }

  /** @param speakers the parties whose words the sentence holds: of those who say something together none says it of the other */
  #ofVoice(voice: Voice, speakers: ReadonlySet<PartyId | null>, references: readonly Reference[], carried: Carried): Candidate[] {
    const holder = this.reader.entityAt(voice.holder);
    // `Question: …` is asked by nobody who is known.
    if (QUESTION_LABELS.has(holder?.name.toLowerCase()) || this.#isSupposedStand(voice)) return [];
    const marks = once(() => voice.ranges.flatMap((r) => this.#tones.marksIn(r)).sort((a, b) => a.from - b.from));
    const byParty = new Map<PartyId, ReadReference[]>();
    // What an answer that names a party does not take up was somebody else's question.
    const answers = references.some((r) => r.via === 'name' && isIn(r.token, voice.ranges));
    const asked = answers ? questionsBefore(this.reader, voice) : [];
    for (const reference of references) {
      const party = reference.party === '' ? (holder?.affiliation ?? null) : reference.party;
      const inside = isIn(reference.token, voice.ranges);
      if (party === null || this.#namesHolder(reference, voice.holder) || party === holder?.affiliation && this.#isEachOther(reference.token) || isIn(reference.token, asked) || !inside && this.#isBeside(reference.token, voice)) continue;
      const list = byParty.get(party) ?? [];
      if (list.length >= MOST_REFERENCES) continue;
      const whole = this.#readReference(reference.party === party ? reference : { ...reference, party }, inside, marks());
      const read = inside || !this.#isDescribed(reference.token, voice) ? whole : { ...whole, firings: whole.firings.filter((f) => !this.#isBeside(f.tokens[0] ?? -1, voice)) };
      if (speakers.has(party) && !inside && isIn(reference.token, voice.sources) && read.firings.every((f) => f.agents.length === 0)) continue;
      list.push(read);
      byParty.set(party, list);
    }
    const start = voice.ranges[0]?.from ?? 0;
    const unnamed = carried.follow(voice, byParty);
    // `We do not support either side of the war.`
    const silent = unnamed.length > 0 && isLeftOpen(this.reader, anchorIn(this.reader, voice.ranges));
    for (const { party, via } of silent ? [] : unnamed) byParty.set(party, [this.#readUnnamed(party, via, true, voice.ranges, start, marks())]);
    return Array.from(byParty, ([target, refs]) => ({ sentence: voice.sentence, holder: voice.holder, target, mode: this.#modeOf(voice, refs), voice, references: refs, told: this.#others.sidesToldOf(refs, voice.holder) }));
  }

  /** `unless X condemns Y`, `has yet to condemn Y`: nothing is said; but it is in `has yet to do so, according to X`. */
  #isSupposedStand({ cues }: Voice): boolean {
    return cues.length > 0 && cues.every((cue) => !verbIs(this.reader.document, cue, 'speech') && !CREDITING.has(this.reader.document.tokens.lemma[cue]) && isSupposed(this.reader, cue));
  }

  /** `Lee praised Vasqua; Brenia said …`: among the words of another, in that one's own sentence. */
  #isOfOther(token: number, voice: Voice, sayers: readonly Voice[]): boolean {
    return sayers.some((v) => v.holder !== voice.holder) && !isIn(token, voice.ranges) && this.#isBeside(token, voice, 'main');
  }

  /** `After Vasqua left, Lee said …`, `Vasqua left, while Lee said …`: in a clause of another's that only goes along with the words, or around them. */
  #isBeside(token: number, voice: Voice, kind: ClauseKind = 'adverbial'): boolean {
    const { holder, cues, sources } = voice;
    const { predicates, predicateAt } = this.reader.clauses;
    const holds = (clause: number): boolean => cues.every((cue) => this.reader.predicateAt(cue)?.parent === clause);
    let clause = predicateAt[token] as number;
    for (let depth = 0; depth < DEEPEST && kind === 'adverbial' && CARRIED.has(predicates[clause]?.kind) && !holds(clause); depth++) clause = predicates[clause]?.parent ?? -1;
    const p = predicates[clause];
    if (!p || cues.length === 0) return false;
    const agents = this.reader.agents(p);
    const isAround = kind === 'adverbial' && agents.length > 0 && holds(clause) && !this.#isDescribed(token, voice);
    if (p.kind !== kind && !isAround || [...p.subjects, ...agents].some((g) => this.#mayBe(g, holder))) return false;
    return ![...cues, ...sources.map((s) => s.from)].some((t) => predicateAt[t] === clause);
  }

  /** `Vasqua, which Lee praised, …`, `Vasqua's plan, which …`: whom the clause of the cue describes; what is told of them around it is not said by Lee. */
  #isDescribed(token: number, { cues }: Voice): boolean {
    return cues.some((cue) => {
      const p = this.reader.predicateAt(cue);
      const from = this.reader.group(p?.antecedent)?.from;
      return p !== undefined && from !== undefined && token >= from && token < p.from;
    });
  }

  #mayBe(group: number, holder: number): boolean {
    return this.reader.entityOfGroup(group) === holder || this.reader.document.tokens.pos[this.reader.headOf(group)] === 'PRON';
  }

  /** `each other` means nobody who speaks. */
  #isEachOther(token: number): boolean {
    return RECIPROCALS.has(this.reader.document.tokens.lower[token] as string);
  }

  #namesHolder(reference: Reference, holder: number): boolean {
    const named = this.reader.mentionAt(reference.token)?.entity;
    return reference.joint !== true && [named, ...(this.reader.entityAt(named)?.members ?? [])].includes(holder);
  }

  #modeOf(voice: Voice, refs: readonly ReadReference[]): StanceMode {
    if (voice.mode !== 'mixed') return voice.mode;
    return refs.some((r) => isQuoted(this.reader, r.token)) ? 'direct' : 'mixed';
  }

  /** Parties and people who do something to a party, outside of quotations, and the narrator who judges it outside of everybody's words. */
  #acts(sentence: number, voices: readonly Voice[], references: readonly Reference[]): Candidate[] {
    const holders = new Set(voices.map((v) => v.holder));
    const byPair = new Map<string, Candidate>();
    const argued = voices.filter((v) => this.#argues(v)).flatMap((v) => v.ranges);
    const marks = once(() => this.#tones.marksIn(this.reader.document.sentences[sentence] as TokenRange).filter((m) => !isIn(m.from, argued)));
    for (const reference of references) {
      if (reference.party === '' || (this.reader.quotations.outermost[reference.token] as number) >= 0) continue;
      const tellers = voices.filter((v) => isIn(reference.token, v.ranges) && !this.#onlyKnows(v));
      const told = tellers.length > 0 || this.#strangers[reference.token] === 1;
      const read = this.#readReference(reference, false, isIn(reference.token, argued) ? [] : marks());
      const open = isSupposed(this.reader, reference.token) || told && isUndone(this.reader, reference.token);
      for (const [holder, group] of open ? [] : this.#actors.of(read)) {
        if (this.#isSource(voices, group)) continue;
        const telling = { retold: told, claimed: tellers.some((v) => this.#claims(v, read, group)) };
        for (const actor of this.#pairAt(references, group) ?? [holder]) if (!holders.has(actor)) this.#addAct(byPair, sentence, read, actor, group, telling);
      }
      const judged = told ? [] : read.firings.filter((f) => f.agents.every((g) => this.#isAuthor(g)));
      if (judged.length > 0 || this.#isCommentary && !told) this.#join(byPair, unsaidBy(-1, sentence, 'narration', { ...read, firings: judged }));
    }
    return [...byPair.values()];
  }

  /** `I` and `we` of the text itself. */
  #isAuthor(group: number): boolean {
    return FIRST_PERSON.has(this.reader.document.tokens.lower[this.reader.headOf(group)] ?? '');
  }

  /** `Lee said that Vasqua attacked Brenia`, `Lee denounced the Vasquan attack on Brenia`: what the words of somebody other than a paper or a board are about. */
  #claims({ holder, cues }: Voice, { token, firings }: ReadReference, group: number): boolean {
    const { affiliation = null, kind } = this.reader.entityAt(holder) ?? {};
    if (kind === 'institution' && affiliation === null || firings.some((f) => f.agents.includes(group) && f.tokens.some((t) => cues.includes(t)))) return false;
    const { predicates, predicateAt } = this.reader.clauses;
    const under = new Set<number>();
    for (let clause = predicateAt[token] as number; clause >= 0 && under.size < DEEPEST; clause = predicates[clause]?.parent ?? -1) under.add(clause);
    return cues.some((cue) => cue < token && under.has(predicateAt[cue] as number));
  }

  /** `X realized that …`: what somebody is told to know the writer holds true. */
  #onlyKnows({ cues, mode }: Voice): boolean {
    return mode === 'indirect' && cues.length > 0 && cues.every((cue) => KNOWING.has(this.reader.document.tokens.lemma[cue]));
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

  /** A pronoun that stands for whoever speaks is nobody else. */
  #isSource(voices: readonly Voice[], group: number): boolean {
    const head = this.reader.headOf(group);
    return this.reader.document.tokens.pos[head] === 'PRON' && voices.some((v) => isIn(head, v.sources));
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
    // Whose slaughter it is does not call it so.
    const firings = read.firings.filter((f) => f.agents.includes(group) || f.agents.length === 0 && f.rule !== 'evaluation.modifier-patient' && !isByOthers(this.reader, f));
    this.#join(byPair, { ...unsaidBy(holder, sentence, 'act', { ...read, firings }), ...telling });
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
}
