import type { Document, TokenRange } from '../document/types';
import type { Mentions } from '../mention/types';
import type { HeldAttribution } from '../speaker/types';
import type { Decided, DecidedStance } from '../stance/types';
import type { Attribution, Span, Speaker, Stance, StanceReport } from '../types';
import { fourDecimals } from './round';
import { summarize, summarizeAffiliations } from './summary';

type Ids = string[];

/** What the report calls each entity: a party by its id, everybody else `s0`, `s1` … */
function entityIds(mentions: Mentions): Ids {
  let next = 0;
  return mentions.entities.map((e) => (e.kind === 'party' ? e.name : `s${next++}`));
}

function spanOf(document: Document, range: TokenRange): Span {
  return { start: document.tokens.start[range.from] as number, end: document.tokens.end[range.to - 1] as number };
}

/** Attributions as the public API shows them. */
export function publicAttributions(document: Document, mentions: Mentions, attributions: readonly HeldAttribution[]): Attribution[] {
  const ids = entityIds(mentions);
  return attributions.filter((a) => !a.shared && !a.weak).map((a) => ({
    speaker: ids[a.holder] ?? null,
    kind: a.kind,
    ...(a.source && { source: spanOf(document, a.source) }),
    ...(a.cue && { cue: spanOf(document, a.cue) }),
    content: a.content.map((c) => spanOf(document, c)),
    confidence: fourDecimals(a.confidence),
  }));
}

/** @param holders those who hold words or stances; of others only people are listed, and of them those who surely are some */
function publicSpeakers(document: Document, mentions: Mentions, ids: Ids, holders: ReadonlySet<number>): Speaker[] {
  return mentions.entities.flatMap((e, i) => {
    if (e.kind === 'party' || !holders.has(i) && !e.attested) return [];
    const spans = e.mentions.map((m) => spanOf(document, mentions.list[m] as TokenRange));
    return [{ id: ids[i] as string, name: e.name, aliases: e.aliases, affiliation: e.affiliation, mentions: spans }];
  });
}

function publicStance(document: Document, ids: Ids, s: DecidedStance): Stance {
  return {
    speaker: ids[s.holder] ?? 'narrator',
    target: s.target,
    score: fourDecimals(s.score),
    label: s.label,
    confidence: fourDecimals(s.confidence),
    mode: s.mode,
    evidence: s.evidence.map((e) => {
      const { start, end } = spanOf(document, e);
      return { start, end, text: document.text.slice(start, end), rule: e.rule, polarity: e.polarity };
    }),
  };
}

/** Puts together what the stages found. */
export function buildReport(document: Document, mentions: Mentions, attributions: readonly HeldAttribution[], { stances, leanings }: Decided): StanceReport {
  const ids = entityIds(mentions);
  const bySentence = document.sentences.map((): Stance[] => []);
  for (const s of stances) bySentence[s.sentence]?.push(publicStance(document, ids, s));
  const holders = new Set([...attributions.filter((a) => !a.weak), ...stances, ...leanings].map(({ holder }) => holder));
  const speakers = publicSpeakers(document, mentions, ids, holders);
  const summary = summarize(bySentence.flat(), leanings.map(({ holder, target, lean }) => ({ speaker: ids[holder] ?? 'narrator', target, score: lean })));
  return {
    text: document.text,
    sentences: document.sentences.map(({ start, end }, index) => ({ index, start, end, text: document.text.slice(start, end), stances: bySentence[index] ?? [] })),
    speakers,
    attributions: publicAttributions(document, mentions, attributions),
    summary,
    affiliations: summarizeAffiliations(summary, speakers),
  };
}
