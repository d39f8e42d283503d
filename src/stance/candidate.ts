import type { TokenRange } from '../document/types';
import type { PartyId, StanceMode } from '../types';
import { pathsFrom, type Path, type PathIndex } from './path';
import type { Reader } from './reading';
import type { Reference } from './reference';
import { RuleReader, type Firing } from './rule';
import { toneFirings, toneMarks, type ToneMark } from './tone';
import type { Voice } from './voice';

/** A reference with what the rules read from it. */
export interface ReadReference extends Reference {
  /** Whether it stands in the holder's own words. */
  inside: boolean;
  paths: Path[];
  firings: Firing[];
}

/** A holder and a party, in one sentence: what a stance is decided on. */
export interface Candidate {
  sentence: number;
  holder: number;
  target: PartyId;
  mode: StanceMode;
  voice: Voice | null;
  references: ReadReference[];
}

/** Further than this many sentences back, words do not bear on a party that is not named again. */
const MOST_REFERENCES = 6;

function isIn(token: number, ranges: readonly TokenRange[]): boolean {
  return ranges.some((r) => token >= r.from && token < r.to);
}

/** Makes the candidates of one document, sentence by sentence. */
export class CandidateFinder {
  private readonly rules: RuleReader;
  private readonly pathsAt = new Map<number, Path[]>();

  constructor(
    private readonly reader: Reader,
    private readonly index: PathIndex,
  ) {
    this.rules = new RuleReader(reader);
  }

  private paths(token: number): Path[] {
    let paths = this.pathsAt.get(token);
    if (!paths) {
      paths = pathsFrom(this.index, token);
      this.pathsAt.set(token, paths);
    }
    return paths;
  }

  private readReference(reference: Reference, inside: boolean, marks: readonly ToneMark[]): ReadReference {
    const paths = this.paths(reference.token);
    const seen = new Set<string>();
    const walks: readonly Path[] = paths.length > 0 ? paths : [[]];
    const firings = walks.flatMap((path) => this.rules.read(reference, path)).filter((f) => {
      const key = `${f.rule} ${f.sign} ${f.tokens.join()}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return { ...reference, inside, paths, firings: [...firings, ...toneFirings(this.reader, marks, reference.token)] };
  }

  /** Every voice of a sentence with every party it may be about. */
  ofSentence(sentence: number, voices: readonly Voice[], references: readonly Reference[]): Candidate[] {
    const list = voices.flatMap((voice) => this.ofVoice(voice, references));
    return [...list, ...this.acts(sentence, voices, references)];
  }

  private ofVoice(voice: Voice, references: readonly Reference[]): Candidate[] {
    const holder = this.reader.mentions.entities[voice.holder];
    const marks = voice.ranges.flatMap((r) => toneMarks(this.reader, r));
    const byParty = new Map<PartyId, ReadReference[]>();
    for (const reference of references) {
      const party = reference.via === 'self' ? (holder?.affiliation ?? null) : reference.party;
      if (party === null || this.namesHolder(reference, voice.holder)) continue;
      const list = byParty.get(party) ?? [];
      if (list.length >= MOST_REFERENCES) continue;
      list.push(this.readReference({ ...reference, party }, isIn(reference.token, voice.ranges), marks));
      byParty.set(party, list);
    }
    return Array.from(byParty, ([target, refs]) => ({ sentence: voice.sentence, holder: voice.holder, target, mode: this.modeOf(voice, refs), voice, references: refs }));
  }

  private namesHolder(reference: Reference, holder: number): boolean {
    return this.reader.mentions.list[this.reader.mentions.atToken[reference.token] as number]?.entity === holder;
  }

  private modeOf(voice: Voice, refs: readonly ReadReference[]): StanceMode {
    if (voice.mode !== 'mixed') return voice.mode;
    return refs.some((r) => (this.reader.quotations.outermost[r.token] as number) >= 0) ? 'direct' : 'mixed';
  }

  /** Parties and people outside of everybody's words who do something to a party, or take a stand by doing it. */
  private acts(sentence: number, voices: readonly Voice[], references: readonly Reference[]): Candidate[] {
    const said = voices.flatMap((v) => v.ranges);
    const byPair = new Map<string, Candidate>();
    for (const reference of references) {
      if (reference.via === 'self' || isIn(reference.token, said)) continue;
      const read = this.readReference(reference, false, []);
      for (const f of read.firings) {
        for (const group of f.agents) this.addAct(byPair, sentence, voices, read, f, group);
      }
    }
    return [...byPair.values()];
  }

  private addAct(byPair: Map<string, Candidate>, sentence: number, voices: readonly Voice[], read: ReadReference, firing: Firing, group: number): void {
    const named = this.reader.entityOfGroup(group);
    const owner = this.reader.partiesOfGroup(group);
    const holder = named >= 0 ? named : this.reader.mentions.entities.findIndex((e) => e.kind === 'party' && e.name === owner[0]);
    const entity = this.reader.mentions.entities[holder];
    if (!entity || entity.affiliation === read.party || voices.some((v) => v.holder === holder)) return;
    const key = `${holder} ${read.party}`;
    const candidate = byPair.get(key);
    if (!candidate) byPair.set(key, { sentence, holder, target: read.party, mode: 'act', voice: null, references: [{ ...read, firings: [firing] }] });
    else {
      const last = candidate.references[candidate.references.length - 1] as ReadReference;
      if (last.token === read.token) last.firings.push(firing);
      else candidate.references.push({ ...read, firings: [firing] });
    }
  }
}
