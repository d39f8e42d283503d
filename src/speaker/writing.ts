import { ADOPTING, ISSUING, TEXT_NOUNS, WRITINGS } from '../lexicon/speech-words';
import type { Document, TokenRange } from '../document/types';
import type { Mention, Mentions } from '../mention/types';

const MADE_BY = new Set(['by', 'from', 'of']);
/** Behind a writing its author is named within so many tokens (`a study by the respected Institute`). */
const AUTHOR_REACH = 4;
/** Its verb, and who acts, within so many before it. */
const REACH = 30;

function mentionAt({ list, atToken }: Mentions, token: number): Mention | undefined {
  return list[atToken[token] ?? -1];
}

/** Who wrote or adopted what is named at a token: `the Centre's report`, `a report by the Centre`, `the Council adopted a resolution`; or -1. */
function authorOf(document: Document, mentions: Mentions, at: number, start: number): number {
  const { lower, lemma, pos } = document.tokens;
  for (let i = at - 1; i > Math.max(start, at - REACH); i--) {
    if (lower[i] === "'s") return mentionAt(mentions, i - 1)?.entity ?? -1;
    if (pos[i] !== 'ADJ' && pos[i] !== 'NOUN' && pos[i] !== 'NUM') break;
  }
  if (MADE_BY.has(lower[at + 1] ?? '')) {
    for (let i = at + 2; i < at + 2 + AUTHOR_REACH; i++) {
      const m = mentionAt(mentions, i);
      if (m && (lower[at + 1] !== 'of' || m.kind === 'institution')) return m.entity;
    }
  }
  const first = Math.max(start, at - REACH);
  if (lower[start] === 'in' && at <= start + AUTHOR_REACH) return whoActs(document, mentions, at);
  for (let i = at - 1; i > first; i--) {
    const verb = pos[i] === 'VERB' ? (lemma[i] as string) : undefined;
    if (verb !== undefined) return ISSUING.has(verb) || ADOPTING.has(verb) ? subjectBefore(mentions, i, first) : -1;
  }
  return -1;
}

/** `In a letter to the Council, Ann Lee protested`: who stands behind the comma; or -1. */
function whoActs({ tokens: { lower } }: Document, mentions: Mentions, at: number): number {
  const comma = at + lower.slice(at, at + REACH).indexOf(',');
  if (comma < at) return -1;
  return (mentionAt(mentions, comma + 1) ?? mentionAt(mentions, comma + 2))?.entity ?? -1;
}

/** Who stands before a verb, the nearest first. */
function subjectBefore(mentions: Mentions, verb: number, start: number): number {
  for (let i = verb - 1; i >= start; i--) {
    const m = mentionAt(mentions, i);
    if (m) return m.entity;
  }
  return -1;
}

/** Remembers who wrote what: whose words `the report` and `the text` of later sentences are. */
export class Writings {
  private readonly known: { noun: string; at: number; author: number }[] = [];

  constructor(
    private readonly document: Document,
    mentions: Mentions,
  ) {
    const { tokens, sentences } = document;
    for (let i = 0; i < tokens.length; i++) {
      const noun = tokens.lemma[i] as string;
      if (!WRITINGS.has(noun) || tokens.pos[i] !== 'NOUN') continue;
      const author = authorOf(document, mentions, i, sentences[tokens.sentence[i] as number]?.from ?? 0);
      if (author >= 0) this.known.push({ noun, at: i, author });
    }
  }

  /** The author of what a source names (`the report`, `the text`), or -1. */
  author({ from, to }: TokenRange): number {
    const { lemma } = this.document.tokens;
    const noun = lemma.slice(from, to).find((word) => WRITINGS.has(word) || TEXT_NOUNS.has(word));
    if (noun === undefined) return -1;
    return this.known.findLast((w) => w.at < to && (w.noun === noun || TEXT_NOUNS.has(noun)))?.author ?? -1;
  }
}
