import { someIn } from '../document/range';
import { PLACES } from '../lexicon/mention-places';
import { PAPERS, SECTION_LABEL, SECTION_OPENING } from '../lexicon/speech-words';
import type { Document, SentenceRange, TokenRange } from '../document/types';
import { directWords } from './direct';
import type { RawAttribution } from './types';

/** How sure a paper's section is to be the paper's. */
const CONFIDENCE = 0.85;
const FEWEST = 2;
/** More sections than this are no review of the press; each is looked for in the whole text. */
const MOST = 60;

/** What a review of the press gives of one paper. */
interface Section extends TokenRange {
  name: string;
  label: TokenRange;
  /** A colon stands behind the name. */
  labelled: boolean;
}

/** The tokens of a stretch of text behind a token. */
function tokensAt({ start, end }: Document['tokens'], from: number, first: number, length: number): TokenRange {
  while ((end[from] as number) <= first) from++;
  let to = from;
  while ((start[to] as number) < first + length) to++;
  return { from, to };
}

/** The name that heads a sentence: `Kayhan: A lesson`, `In its editorial, Kayhan says`. */
function opening({ text, tokens }: Document, { from, to, start, end }: SentenceRange): Section[] {
  const words = text.slice(start, end);
  const found = SECTION_LABEL.exec(words) ?? SECTION_OPENING.exec(words);
  const name = found?.[1];
  if (!found || name === undefined) return [];
  const label = tokensAt(tokens, from, start + found[0].lastIndexOf(name), name.length);
  return [{ name, label, labelled: label.from === from, from, to }];
}

/** `Arnor: …`, of a place or party only where it is a paper's name too (`the Arnor newspaper`), else nobody's. */
function named({ text, tokens }: Document, s: Section): Section[] {
  if (tokens.party[s.label.from] === -1 && !PLACES.has(s.name.toLowerCase())) return [s];
  // A party's token holds its article.
  for (let i = s.label.to; i < s.to - 1; i++) {
    if (PAPERS.has(tokens.lower[i + 1]) && text.slice(tokens.start[i], tokens.end[i]).endsWith(s.name)) return [{ ...s, label: { from: i, to: i + 2 } }];
  }
  return [];
}

/** The sections of a review of the press: of names that head one with a colon, and stand nowhere else but where they are called papers, one at least tells of a paper. */
function sectionsOf(document: Document): Section[] {
  const { tokens: { lower, start, end, length }, sentences, text } = document;
  const found = sentences.flatMap((s) => opening(document, s)).filter((s, i, all) => s.name !== all[i - 1]?.name);
  found.forEach((s, i) => (s.to = found[i + 1]?.from ?? length));
  const labels = found.filter((s) => s.labelled);
  const sections = found.flatMap((s) => named(document, s));
  const isPaper = (s: Section): boolean => someIn(s, (i) => PAPERS.has(lower[i]));
  const isElsewhere = ({ name, from, to, label }: Section): boolean => !PAPERS.has(lower[label.to - 1]) && (text.slice(0, start[from]).includes(name) || text.includes(name, end[to - 1]));
  const isReview = labels.length >= FEWEST && found.length <= MOST && new Set(labels.map((s) => s.name)).size === labels.length && labels.some(isPaper);
  return isReview && !sections.some((s) => s.labelled && isElsewhere(s)) ? sections : [];
}

/** What nobody else is told to say in a paper's section of a review of the press is the paper's, or goes on with whose words a colon opened there. */
export function sectionWords(document: Document, known: readonly RawAttribution[]): RawAttribution[] {
  const sections = sectionsOf(document);
  if (sections.length === 0) return [];
  const { sentence, word } = document.tokens;
  const taken = new Set<number>();
  const opened = new Map<number, TokenRange>();
  for (const { content, source, cue, weak } of known) {
    if (!source || weak) continue;
    for (const { from, to } of content) for (let i = from; i < to; i++) taken.add(sentence[i] as number);
    const home = sentence[cue?.to ?? 0] as number;
    if (cue && word[cue.to] === ':' && word[cue.to + 1] !== '"' && !opened.has(home)) opened.set(home, source);
  }
  return sections.flatMap(({ label, from, to }) => {
    let source = label;
    return document.sentences.slice(sentence[from], (sentence[to - 1] as number) + 1).flatMap((s): RawAttribution[] => {
      const i = sentence[s.from] as number;
      if (taken.has(i)) source = opened.get(i) ?? label;
      return taken.has(i) ? [] : [{ own: true, ...directWords({ from: s.from === label.from ? label.to + 1 : s.from, to: s.to }, source, source.to, CONFIDENCE) }];
    });
  });
}
