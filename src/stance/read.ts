import { headOf } from '../clause/at';
import type { RoleIndex } from '../clause/links';
import { itemAt } from '../document/item';
import type { TokenRange } from '../document/types';
import type { PartyId } from '../types';
import { anchorIn, tieIn } from './anchor';
import { asRuled } from './look';
import { pathsFrom, type Path } from './path';
import type { Reader } from './reading';
import { RuleReader } from './rule';
import { toneFirings, type ToneMark } from './tone';
import type { Firing, ReadReference, Reference } from './types';

const NO_WAY_UP: readonly Path[] = [[]];

function isSame(a: Firing, b: Firing): boolean {
  return a.rule === b.rule && a.sign === b.sign && a.tokens.length === b.tokens.length && a.tokens.every((token, i) => token === b.tokens[i]);
}

/** `a victim of aggression`: the noun that a word goes with, else -1. */
function nounOver({ clauses, up }: RoleIndex, token: number): number {
  const group = clauses.groupAt[token] ?? -1;
  return headOf(clauses, itemAt(up, group)?.find((l) => l.marker === 'of' && l.group >= 0)?.group ?? -1);
}

/** Whether rules read a word, or the noun that it goes with, to the other side alone (`opposes attempts to isolate X`): it has no tone of its own then. */
function isTurned(index: RoleIndex, { sign, tokens }: Firing, read: readonly Firing[]): boolean {
  const token = tokens[0] as number;
  const over = nounOver(index, token);
  let isRead = false;
  for (const f of read) {
    if (!f.tokens.includes(token) && !f.tokens.includes(over)) continue;
    if (f.sign === sign) return false;
    isRead = true;
  }
  return isRead;
}

/** `repeated its opposition to sanctions on X`: what is felt of a deed is told, whichever way up leads past it. */
function isFeltOf(felt: Firing, deed: Firing, paths: readonly Path[]): boolean {
  return felt.sign !== deed.sign && paths.some((path) => path.some((link, i) => link.head === deed.tokens[0] && path[i + 1]?.head === felt.tokens[0]));
}

/** The same reference with some of its firings; spread it would have a shape of its own, and there are many. */
export function withFirings({ token, party, via: known, role, inside, paths }: ReadReference, firings: Firing[], via = known): ReadReference {
  return { token, party, via, role, inside, paths, firings };
}

/** Reads what the words around tell of a party where it is meant; each place once, whoever asks. */
export class ReferenceReader {
  readonly #rules: RuleReader;
  readonly #pathsAt: (Path[] | undefined)[];
  /** What the rules read at a token, for each role in which it was asked. */
  readonly #firingsAt: (Partial<Record<Reference['role'], readonly Firing[]>> | undefined)[];

  constructor(
    private readonly reader: Reader,
    private readonly index: RoleIndex,
  ) {
    this.#rules = new RuleReader(reader);
    this.#pathsAt = reader.perToken();
    this.#firingsAt = reader.perToken();
  }

  paths(token: number): Path[] {
    return (this.#pathsAt[token] ??= pathsFrom(this.index, token));
  }

  #firings(reference: Reference): readonly Firing[] {
    const byRole = (this.#firingsAt[reference.token] ??= {});
    return (byRole[reference.role] ??= this.#readRules(reference));
  }

  #readRules(reference: Reference): Firing[] {
    const paths = this.paths(reference.token);
    const firings: Firing[] = [];
    for (const path of paths.length > 0 ? paths : NO_WAY_UP) {
      for (const f of this.#rules.read(reference, asRuled(this.reader, path))) if (!firings.some((known) => isSame(known, f))) firings.push(f);
    }
    const felt = firings.filter((f) => f.rule === 'attitude.noun');
    return felt.length === 0 ? firings : firings.filter((f) => f.rule !== 'effect.noun-patient' || !felt.some((over) => isFeltOf(over, f, paths)));
  }

  /** @param inside whether it stands in the words that are read */
  read(reference: Reference, inside: boolean, marks: readonly ToneMark[]): ReadReference {
    const { token, party, via, role } = reference;
    const read = this.#firings(reference);
    const firings = read.concat(toneFirings(this.reader, marks, token).filter((tone) => !isTurned(this.index, tone, read)));
    return { token, party, via, role, inside, paths: this.paths(token), firings };
  }

  /** A party that the words do not name: read where they point back, else only by their tone. */
  readUnnamed(party: PartyId, via: Reference['via'], inside: boolean, ranges: readonly TokenRange[], start: number, marks: readonly ToneMark[]): ReadReference {
    const tie = tieIn(this.reader, ranges);
    if (tie >= 0) return this.read({ token: tie, party, via, role: 'owner' }, inside, marks);
    const anchor = anchorIn(this.reader, ranges);
    if (anchor >= 0) return this.read({ token: anchor, party, via, role: 'self' }, inside, marks);
    return { token: start, party, via, role: 'self', inside, paths: [], firings: toneFirings(this.reader, marks, start) };
  }
}
