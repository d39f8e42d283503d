import { parseClauses } from '../clause/parse';
import type { Clauses } from '../clause/types';
import { CAPITAL_PRONOUNS, NAME_WORDS, POSSESSIVE_END } from '../lexicon/degree';
import { readDocument } from '../document/read';
import type { Document, TokenRange } from '../document/types';
import { findWordings } from '../party/find';
import type { CompiledParties, MentionForm, PartyMention } from '../party/types';
import { findQuotations } from '../quotation/find';
import type { Quotations } from '../quotation/types';
import type { Span } from '../types';

/** A passage read with one span marked in it. */
export interface MarkedPassage {
  document: Document;
  quotations: Quotations;
  clauses: Clauses;
  target: TokenRange;
}

/**
 * A target that looks like a name is hidden from the tagger as a party mention is: so no name can influence the score.
 * Titles go with the name (`President Lee`); a possessive ending stays outside.
 */
function hiddenTarget(text: string, span: Span, mentions: readonly PartyMention[]): PartyMention | null {
  const wording = text.slice(span.start, span.end);
  const end = span.end - (POSSESSIVE_END.exec(wording)?.[0].length ?? 0);
  const name = text.slice(span.start, end).trimEnd();
  if (!NAME_WORDS.test(name) || CAPITAL_PRONOUNS.has(name.split(/\s/u, 1)[0])) return null;
  const same = mentions.find((m) => m.start === span.start && m.end === end);
  const form: MentionForm = same && same.form !== 'person' ? same.form : 'name';
  return { start: span.start, end: span.start + name.length, parties: [], form, relation: 'self' };
}

/** Reads a text for the judgement of one marked span. */
export function readMarked(text: string, span: Span, parties: CompiledParties): MarkedPassage {
  const found = findWordings(text, parties);
  const hidden = hiddenTarget(text, span, found);
  const mentions = hidden ? [...found.filter((m) => m.end <= span.start || m.start >= span.end), hidden] : found;
  const document = readDocument(text, mentions.sort((a, b) => a.start - b.start));
  const { start, end, length } = document.tokens;
  let from = 0;
  while (from < length && (end[from] as number) <= span.start) from++;
  let to = from;
  while (to < length && (start[to] as number) < span.end) to++;
  return { document, quotations: findQuotations(document), clauses: parseClauses(document), target: { from, to } };
}
