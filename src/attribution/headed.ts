import type { Document, TokenRange } from '../document/types';
import { PARTY_WORD } from '../document/types';
import { ROLES } from '../lexicon/mention-roles';
import { CARRIERS, TEXTS } from '../lexicon/speech-words';
import { labelHead } from './tagged';
import type { RawAttribution } from './types';

/** A colon in a heading can stand for much else. */
const CONFIDENCE = 0.7;
/** A heading has at most so many tokens, its label fewer. */
const LONGEST_HEADING = 30;
const LONGEST_LABEL = 7;
const SHORTEST_WORDS = 3;
const STOP = /^[.!…:;]$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;

/** Where the only colon of a line without a full stop stands, or -1. */
function colonIn({ tokens: { word } }: Document, { from, to }: TokenRange): number {
  if (to - from > LONGEST_HEADING || STOP.test(word[to - 1] as string)) return -1;
  const line = word.slice(from, to);
  const colon = line.indexOf(':');
  return colon > 0 && colon === line.lastIndexOf(':') ? from + colon : -1;
}

/** A label behind the words: a role, a name, a party, a body (`…: MP`, `…: IAEA chief`), but no text (`…: report`). */
function isLabelBehind({ tokens: { lower } }: Document, head: number): boolean {
  return !TEXTS.has(lower[head] as string) && !CARRIERS.has(lower[head] as string);
}

/** A label before the words is a role or a name that the text knows in full: much else stands there (`Analysis: …`, `Brexit: …`). */
export function isLabelBefore({ tokens }: Document, head: number, label: TokenRange): boolean {
  const { lower, pos, word, length } = tokens;
  if (ROLES.has(lower[head] as string)) return true;
  if (pos[head] !== 'PROPN' || word[head] === PARTY_WORD || CAPITALS.test(word[head] as string)) return false;
  for (let i = label.to + 2; i < length; i++) if (lower[i] === lower[head] && pos[i - 1] === 'PROPN' && word[i - 1] !== PARTY_WORD) return true;
  return false;
}

/** Headings that name with a colon who speaks: `Sanctions are illegal: minister`, `Minister: Sanctions are illegal`. */
export function headedWords(document: Document): RawAttribution[] {
  return document.paragraphs.flatMap((line): RawAttribution[] => {
    const colon = colonIn(document, line);
    if (colon < 0) return [];
    const [before, behind] = [{ from: line.from, to: colon }, { from: colon + 1, to: line.to }];
    const told = (words: TokenRange, label: TokenRange, fits: (head: number) => boolean): RawAttribution[] => {
      const source = label.to - label.from <= LONGEST_LABEL && words.to - words.from >= SHORTEST_WORDS ? labelHead(document, label) : null;
      if (!source || !fits(source.to - 1)) return [];
      return [{ kind: 'indirect', source, cue: { from: colon, to: colon + 1 }, content: [words], parent: -1, continues: -1, confidence: CONFIDENCE, weak: false }];
    };
    const found = told(before, behind, (head) => isLabelBehind(document, head));
    return found.length > 0 ? found : told(behind, before, (head) => isLabelBefore(document, head, before));
  });
}
