import type { TargetJudgement } from '../target/types';
import type { Candidate, ReadReference } from './candidate';
import type { Link } from './path';
import type { Reader } from './reading';
import type { Firing } from './rule';

/** Features of a candidate, by name. No name of a party, person or place is ever part of one. */
export type Features = Map<string, number>;

function add(features: Features, name: string, value = 1): void {
  features.set(name, Math.max(features.get(name) ?? 0, value));
}

function logOdds(p: number): number {
  const q = Math.min(0.98, Math.max(0.02, p));
  return Math.log(q / (1 - q));
}

function bucket(n: number, most: number): string {
  return n >= most ? `${most}+` : String(n);
}

/** A word that gave a feature of its own. */
export interface FeatureWord {
  feature: string;
  token: number;
}

/** A word with the feature that it gave. */
export interface FeatureWord {
  feature: string;
  token: number;
}

/** Writes down what the model may know of a candidate. */
export class FeatureWriter {
  constructor(private readonly reader: Reader) {}

  /** @param judged what the target model makes of each reference, in order */
  write(c: Candidate, rivals: number, judged: readonly TargetJudgement[]): Features {
    const features: Features = new Map([['bias', 1]]);
    const side = this.sideOf(c);
    this.addStructure(features, c, rivals, side);
    c.references.forEach((r) => this.addReference(features, c, r, side));
    for (const cue of c.voice?.cues ?? []) add(features, this.cueOf(cue));
    this.addSums(features, c);
    this.addJudgement(features, c, judged);
    return features;
  }

  /** The words that govern the references, and the cues, with their features. */
  words(c: Candidate): FeatureWord[] {
    const governing = c.references.flatMap((r) => r.paths.flat()).map((link) => ({ feature: this.wordOf(link), token: link.head }));
    const cues = (c.voice?.cues ?? []).map((token) => ({ feature: this.cueOf(token), token }));
    return [...governing, ...cues].filter((w) => w.feature !== '');
  }

  private cueOf(token: number): string {
    return `cue:${this.reader.document.tokens.lemma[token]}`;
  }

  /** The feature of a governing word; '' for a name. */
  private wordOf(link: Link): string {
    const { tokens } = this.reader.document;
    const predicate = this.reader.clauses.predicates[link.predicate];
    const lemma = predicate ? predicate.lemma : tokens.lemma[link.head];
    const named = tokens.pos[link.head] === 'PROPN' || (tokens.party[link.head] as number) >= 0;
    return named || !lemma ? '' : `word:${link.role}:${predicate?.negated ? '!' : ''}${lemma}`;
  }

  /** How the target stands to the holder: its own party, another's, or nobody's. */
  private sideOf(c: Candidate): string {
    const affiliation = this.reader.mentions.entities[c.holder]?.affiliation ?? null;
    if (affiliation === null) return 'free';
    return affiliation === c.target ? 'own' : 'other';
  }

  private addStructure(features: Features, c: Candidate, rivals: number, side: string): void {
    const holder = this.reader.mentions.entities[c.holder];
    add(features, `mode:${c.mode}`);
    add(features, `side:${side}`);
    add(features, `mode:${c.mode}|side:${side}`);
    add(features, `holder:${holder?.kind ?? 'narrator'}`);
    add(features, `rivals:${bucket(rivals, 3)}|side:${side}`);
    add(features, `references:${bucket(c.references.length, 3)}`);
    if (c.voice) {
      add(features, `nested:${c.voice.nested}`);
      add(features, `present:${c.voice.present}`);
      add(features, 'voice-confidence', c.voice.confidence);
    }
    if (!c.references.some((r) => r.inside)) add(features, `outside|mode:${c.mode}`);
    if (!c.references.some((r) => r.via === 'name' || r.via === 'affiliate')) add(features, 'unnamed');
  }

  private addReference(features: Features, c: Candidate, r: ReadReference, side: string): void {
    const place = r.inside ? 'in' : 'out';
    add(features, `via:${r.via}|${place}`);
    const party = this.reader.document.parties[this.reader.document.tokens.party[r.token] as number];
    if (party) add(features, `form:${party.form}|relation:${party.relation}`);
    for (const f of r.firings) this.addFiring(features, c, f, side, place);
    for (const path of r.paths) {
      path.forEach((link, i) => this.addLink(features, link, i, side, place));
      const classes = path.map((link) => this.linkClass(link)).join('>');
      add(features, `path:${classes}|${place}`);
    }
    if (r.paths.length === 0) add(features, `path:none|${place}`);
  }

  private addFiring(features: Features, c: Candidate, f: Firing, side: string, place: string): void {
    const name = `${f.rule}:${f.sign > 0 ? '+' : '-'}`;
    const weight = 0.5 + f.strength / 4;
    add(features, `rule:${name}|${place}`, weight);
    add(features, `rule:${name}|${side}`, weight);
    add(features, `rule:${name}|${c.mode}`, weight);
    const agent = this.agentOf(c, f);
    if (agent !== 'none') {
      add(features, `rule:${name}|agent:${agent}`, weight);
      add(features, `rule:${name}|agent:${agent}|${side}|${c.mode}`, weight);
    }
  }

  /** Who acts in a firing: the holder, the holder's party, the target, or somebody else. */
  private agentOf(c: Candidate, f: Firing): string {
    if (f.agents.length === 0) return 'none';
    const holder = this.reader.mentions.entities[c.holder];
    if (f.agents.some((g) => this.reader.entityOfGroup(g) === c.holder)) return 'holder';
    const parties = f.agents.flatMap((g) => this.reader.partiesOfGroup(g));
    if (holder?.affiliation && parties.includes(holder.affiliation)) return 'side';
    if (parties.includes(c.target)) return 'target';
    const words = f.agents.map((g) => this.reader.document.tokens.lower[this.reader.group(g)?.head ?? 0]);
    return words.some((w) => w === 'we' || w === 'i') ? 'side' : 'other';
  }

  private classesOf(token: number): string {
    const entries = this.reader.entries(token);
    if (entries.length === 0) return 'plain';
    const e = entries[0]!;
    return `${e.class}${e.sign > 0 ? '+' : e.sign < 0 ? '-' : ''}`;
  }

  private linkClass(link: Link): string {
    return `${link.role}(${this.classesOf(link.head)})`;
  }

  private addLink(features: Features, link: Link, depth: number, side: string, place: string): void {
    const predicate = this.reader.clauses.predicates[link.predicate];
    const turned = predicate?.negated ? '!' : '';
    const word = this.wordOf(link);
    if (word !== '') add(features, word);
    if (depth === 0) add(features, `link:${this.linkClass(link)}|${link.marker}`);
    if (depth === 0) add(features, `role:${link.role}|${side}|${place}`);
    if (predicate) {
      add(features, `verb:${link.role}:${predicate.modality}${turned}|${predicate.tense}`);
      add(features, `clause:${link.role}:${predicate.kind}|${predicate.mark}`);
      add(features, `verb:${link.role}:${this.classesOf(predicate.verb)}${turned}`);
    }
  }

  private addSums(features: Features, c: Candidate): void {
    let favor = 0;
    let against = 0;
    let tone = 0;
    for (const f of c.references.flatMap((r) => r.firings)) {
      const isTone = f.rule.startsWith('tone') || f.rule.startsWith('idiom');
      if (isTone) tone += f.sign * f.strength;
      else if (f.sign > 0) favor += f.strength;
      else against += f.strength;
    }
    add(features, 'sum:favor', Math.min(3, favor / 2));
    add(features, 'sum:against', Math.min(3, against / 2));
    add(features, tone >= 0 ? 'sum:tone+' : 'sum:tone-', Math.min(3, Math.abs(tone) / 2));
    if (favor + against === 0) add(features, 'sum:silent');
  }

  private addJudgement(features: Features, c: Candidate, judged: readonly TargetJudgement[]): void {
    if (judged.length === 0) return;
    const favor = Math.max(...judged.map((j) => j.favor));
    const against = Math.max(...judged.map((j) => j.against));
    const add2 = (name: string, value: number): void => {
      features.set(`${name}${value >= 0 ? '+' : '-'}`, Math.abs(value) / 2);
      features.set(`${name}${value >= 0 ? '+' : '-'}|${c.mode}`, Math.abs(value) / 2);
    };
    add2('target:favor', logOdds(favor));
    add2('target:against', logOdds(against));
  }
}
