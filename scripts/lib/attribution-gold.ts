/* Reads PolNeAR: articles with source, cue and content of every attribution, in brat standoff. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSyntax } from '../../src/attribution/syntax';
import { parseClauses } from '../../src/clause/parse';
import { readCodes } from '../../src/attribution/codes';
import type { Reading } from '../../src/attribution/reading';
import { readDocument } from '../../src/document/read';
import type { TokenRange } from '../../src/document/types';
import { compileParties } from '../../src/party/compile';
import { findWordings } from '../../src/party/find';
import { findQuotations } from '../../src/quotation/find';

/** One annotated attribution, in tokens. */
export interface GoldAttribution {
  /** The token taken as head of the cue. */
  head: number;
  source: TokenRange[];
  content: TokenRange[];
}

/** One annotated article. */
export interface GoldArticle {
  reading: Reading;
  gold: GoldAttribution[];
}

type Offsets = [number, number][];
type Role = 'Source' | 'Cue' | 'Content';

/** Offsets in the files count code points; this maps them to UTF-16 units. */
function unitOffsets(text: string): number[] {
  const units: number[] = [];
  let u = 0;
  for (const ch of text) {
    units.push(u);
    u += ch.length;
  }
  return [...units, u];
}

function readStandoff(ann: string, text: string): Record<Role, Offsets>[] {
  const units = unitOffsets(text);
  const unit = (s: string): number => units[Number(s)] ?? text.length;
  const spans = new Map<string, Offsets>();
  const events: Record<Role, Offsets>[] = [];
  for (const line of ann.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const places = body.slice(body.indexOf(' ') + 1).split(';');
      spans.set(id, places.map((p) => p.trim().split(' ')).map(([a = '', b = '']) => [unit(a), unit(b)]));
    } else if (id.startsWith('E')) {
      const event: Record<Role, Offsets> = { Source: [], Cue: [], Content: [] };
      for (const field of body.trim().split(/\s+/u)) {
        const [name = '', ref = ''] = field.split(':');
        const role = (Object.keys(event) as Role[]).find((r) => name.startsWith(r));
        if (role) event[role].push(...(spans.get(ref) ?? []));
      }
      events.push(event);
    }
  }
  return events;
}

/** The tokens that overlap some offsets, as ranges in order. */
function tokenRanges(reading: Reading, offsets: Offsets): TokenRange[] {
  const { start, end, length } = reading.document.tokens;
  const inside = new Set<number>();
  for (const [a, b] of offsets) {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((end[middle] as number) <= a) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < length && (start[i] as number) < b; i++) inside.add(i);
  }
  const ranges: TokenRange[] = [];
  for (const i of [...inside].sort((x, y) => x - y)) {
    const last = ranges.at(-1);
    if (last && last.to === i) last.to = i + 1;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges;
}

/** The last verb of a cue heads it, else the first noun, adjective or other word. */
function headOf(reading: Reading, cue: readonly TokenRange[]): number {
  const { pos } = reading.document.tokens;
  const tokens = cue.flatMap((r) => Array.from({ length: r.to - r.from }, (_, k) => r.from + k));
  const verb = tokens.findLast((i) => pos[i] === 'VERB');
  return verb ?? tokens.find((i) => pos[i] === 'NOUN') ?? tokens.find((i) => pos[i] === 'ADJ') ?? tokens[0] ?? -1;
}

/** Reads a text as the library does. */
export function readText(text: string): Reading {
  const document = readDocument(text, findWordings(text, compileParties()));
  const quotations = findQuotations(document);
  return { document, quotations, codes: readCodes(document, quotations), syntax: readSyntax(parseClauses(document)) };
}

/** Reads a folder of PolNeAR; of several annotations of an article the first. */
export function readPolnear(folder: string): GoldArticle[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text')).filter((f) => f.endsWith('.txt')).sort().flatMap((file) => {
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const annotation = annotations.find((a) => a.startsWith(file.replace(/\.txt$/u, '')));
    if (!annotation) return [];
    const reading = readText(text);
    const gold = readStandoff(readFileSync(join(folder, 'attributions', annotation), 'utf8'), text)
      .map((e) => ({ head: headOf(reading, tokenRanges(reading, e.Cue)), source: tokenRanges(reading, e.Source), content: tokenRanges(reading, e.Content) }))
      .filter((g) => g.content.length > 0);
    return [{ reading, gold }];
  });
}
