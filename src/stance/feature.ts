import type { Predicate } from '../clause/types';
import { listed } from '../document/item';
import { partyAt } from '../document/range';
import type { StanceMode } from '../types';
import { Surroundings, type Trace } from './around';
import { FeatureList, type FeatureId, type FeatureNames, type Features } from './names';
import { Passage } from './passage';
import type { Link, Path } from './path';
import type { Reader } from './reading';
import { Rivals, type Standing } from './rival';
import type { Voice } from './voice';
import type { Candidate, Firing, ReadReference } from './types';

function bucket(n: number, most: number): string {
  return n >= most ? `${most}+` : String(n);
}

const NO_FEATURES: readonly FeatureId[] = [];
const MODES: readonly StanceMode[] = ['direct', 'indirect', 'mixed', 'act', 'narration'];
/** How the target stands to the holder: its own party, another's, or nobody's. */
const SIDES = ['own', 'other', 'free'] as const;
/** Who acts in a firing: the holder, the holder's party, the target, somebody else, or nobody. */
const AGENTS = ['holder', 'side', 'target', 'other', 'none'] as const;
type Side = (typeof SIDES)[number];
type Agent = (typeof AGENTS)[number];

/** What the features of a reference depend on beside itself. */
interface Setting {
  mode: StanceMode;
  side: Side;
  place: 'in' | 'out';
  /** One for all three together; its remainder by twice the sides is one for side and place. */
  number: number;
}

/** Writes down what the model may know of a candidate. No name of a party, person or place is ever part of a feature. */
export class FeatureWriter {
  /** By predicate and by role at it. */
  readonly #verbFeatures: Partial<Record<Link['role'], readonly FeatureId[]>>[] = [];
  /** By token. */
  readonly #pathFeatures: ((readonly FeatureId[])[] | undefined)[];
  readonly #name: FeatureNames['of'];
  readonly #features: FeatureList;
  readonly #surroundings: Surroundings;
  readonly #passage: Passage;

  constructor(
    private readonly reader: Reader,
    private readonly names: FeatureNames,
  ) {
    this.#name = names.of;
    this.#pathFeatures = reader.perToken();
    this.#features = new FeatureList(names);
    this.#surroundings = new Surroundings(reader, names);
    this.#passage = new Passage(reader, names);
  }

  /** The features of all candidates of one sentence. */
  write(candidates: readonly Candidate[]): Features[] {
    const rivals = new Rivals(candidates, this.reader);
    return candidates.map((c) => {
      const features = this.#features;
      const side = this.#sideOf(c);
      features.add(this.#name`bias`);
      this.#addStructure(features, c, side);
      c.references.forEach((r) => this.#addReference(features, c, r, side));
      this.#addSums(features, rivals.standingOf(c));
      rivals.describe(features, this.names, c, side);
      this.#surroundings.add(features, c);
      this.#passage.add(features, c);
      return features.take();
    });
  }

  /** What single words add to the features. */
  traces(c: Candidate): Trace[] {
    return this.#surroundings.traces(c).filter((t) => t.feature >= 0);
  }

  #sideOf(c: Candidate): Side {
    const affiliation = this.reader.partyOf(c.holder);
    if (affiliation === null) return 'free';
    return affiliation === c.target ? 'own' : 'other';
  }

  #addStructure(features: FeatureList, c: Candidate, side: Side): void {
    const holder = this.reader.entityAt(c.holder);
    features.add(this.#name`mode:${c.mode}`);
    features.add(this.#name`side:${side}`);
    features.add(this.#name`mode:${c.mode}|side:${side}`);
    features.add(this.#name`holder:${holder?.kind ?? 'narrator'}`);
    features.add(this.#name`references:${bucket(c.references.length, 3)}`);
    if (c.voice) {
      features.add(this.#name`nested:${c.voice.nested}`);
      features.add(this.#name`present:${c.voice.present}`);
      features.add(this.#name`voice-confidence`, c.voice.confidence);
      this.#addExtent(features, c, c.voice);
    }
    if (!c.references.some((r) => r.inside)) features.add(this.#name`outside|mode:${c.mode}`);
    if (!c.references.some((r) => r.via === 'name' || r.via === 'affiliate')) features.add(this.#name`unnamed`);
  }

  /** How long the words are, and how far from the cue the party is named in them. */
  #addExtent(features: FeatureList, c: Candidate, { ranges, cues }: Voice): void {
    features.add(this.#name`extent`, Math.min(3, ranges.reduce((sum, r) => sum + r.to - r.from, 0) / 15));
    const [reference] = c.references;
    if (reference?.inside && cues[0] !== undefined) features.add(this.#name`cue-distance`, Math.min(3, Math.abs(reference.token - cues[0]) / 15));
  }

  #addReference(features: FeatureList, c: Candidate, r: ReadReference, side: Side): void {
    const place = r.inside ? 'in' : 'out';
    features.add(this.#name`via:${r.via}|${place}`);
    const party = partyAt(this.reader.document, r.token);
    if (party) features.add(this.#name`form:${party.form}`);
    const number = 2 * (MODES.indexOf(c.mode) * SIDES.length + SIDES.indexOf(side)) + Number(r.inside);
    const setting: Setting = { mode: c.mode, side, place, number };
    for (const f of r.firings) this.#addFiring(features, c, f, setting);
    if (r.paths.length === 0) features.add(this.#name`path:none|${place}`);
    else for (const id of this.#featuresOfPaths(r, setting)) features.add(id);
  }

  #addFiring(features: FeatureList, c: Candidate, f: Firing, setting: Setting): void {
    const agent = this.#agentOf(c, f);
    const known = this.names.lists(f.rule);
    const at = 2 * (setting.number * AGENTS.length + AGENTS.indexOf(agent)) + Number(f.sign > 0);
    for (const id of (known[at] ??= this.#featuresOfFiring(f, agent, setting))) features.add(id, 0.5 + f.strength / 4);
  }

  #featuresOfFiring({ rule, sign: direction }: Firing, agent: Agent, { mode, side, place }: Setting): FeatureId[] {
    const sign = direction > 0 ? '+' : '-';
    const ids = [place, side, mode].map((where) => this.#name`rule:${rule}:${sign}|${where}`);
    if (agent !== 'none') ids.push(this.#name`rule:${rule}:${sign}|agent:${agent}`, this.#name`rule:${rule}:${sign}|agent:${agent}|${side}|${mode}`);
    return ids;
  }

  #agentOf(c: Candidate, f: Firing): Agent {
    if (f.agents.length === 0) return 'none';
    const holder = this.reader.entityAt(c.holder);
    if (f.agents.some((g) => this.reader.entityOfGroup(g) === c.holder)) return 'holder';
    const parties = listed(f.agents, (g) => this.reader.partiesOfGroup(g));
    if (holder?.affiliation && parties.includes(holder.affiliation)) return 'side';
    if (parties.includes(c.target)) return 'target';
    const words = f.agents.map((g) => this.reader.tokens.lower[this.reader.group(g)?.head ?? 0]);
    return words.some((w) => w === 'we' || w === 'i') ? 'side' : 'other';
  }

  #classOf(token: number): string {
    return this.reader.entries(token)[0]?.label ?? 'plain';
  }

  /** What the ways up from a reference tell, each link once; references of several candidates have the same ways. */
  #featuresOfPaths({ token, paths }: ReadReference, setting: Setting): readonly FeatureId[] {
    const known = (this.#pathFeatures[token] ??= []);
    return (known[setting.number % (2 * SIDES.length)] ??= this.#readPaths(paths, setting));
  }

  #readPaths(paths: readonly Path[], { side, place }: Setting): FeatureId[] {
    const ids: FeatureId[] = [];
    const walked = new Set<Link>();
    for (const path of paths) {
      const start = path[0] as Link;
      if (!walked.has(start)) ids.push(this.#name`link:${start.role}(${this.#classOf(start.head)})|${start.marker}`, this.#name`role:${start.role}|${side}|${place}`);
      for (const link of path) {
        if (!walked.has(link)) ids.push(...this.#featuresOfLink(link));
        walked.add(link);
      }
      ids.push(this.#name`path:${path.map((link) => `${link.role}(${this.#classOf(link.head)})`).join('>')}|${place}`);
    }
    return ids;
  }

  #featuresOfLink({ role, predicate }: Link): readonly FeatureId[] {
    if (predicate < 0) return NO_FEATURES;
    const known = (this.#verbFeatures[predicate] ??= {});
    return (known[role] ??= this.#readVerb(role, this.reader.clauses.predicates[predicate] as Predicate));
  }

  #readVerb(role: Link['role'], { modality, negated, tense, kind, mark, verb }: Predicate): FeatureId[] {
    const turned = negated ? '!' : '';
    return [
      this.#name`verb:${role}:${modality}${turned}|${tense}`,
      this.#name`clause:${role}:${kind}|${mark}`,
      this.#name`verb:${role}:${this.#classOf(verb)}${turned}`,
    ];
  }

  #addSums(features: FeatureList, { favor, against, tone }: Standing): void {
    features.add(this.#name`sum:favor`, Math.min(3, favor / 2));
    features.add(this.#name`sum:against`, Math.min(3, against / 2));
    features.add(tone >= 0 ? this.#name`sum:tone+` : this.#name`sum:tone-`, Math.min(3, Math.abs(tone) / 2));
    if (favor + against === 0) features.add(this.#name`sum:silent`);
  }
}
