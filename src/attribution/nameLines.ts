import { hasCapital } from '../document/capital';
import { holdsVerb, someIn } from '../document/range';
import type { Document, TokenRange } from '../document/types';
import { isGivenName } from '../lexicon/given';
import { HONORIFICS } from '../lexicon/mention-roles';
import { ENDS_SENTENCE } from '../lexicon/heading-words';
import { ACCOUNT, FIRST_PERSON, LETTER_FIRST, SECOND_PERSON, STOP } from '../lexicon/speech-words';
import type { Quotations } from '../quotation/types';
import { labelWords, pastMarks } from './label';

/*
 * Records in which who speaks stands on a line of its own, perhaps with an office, a constituency or a time, and the
 * words below: parliaments, conferences, chats, posts.
 */

/** So much of a line may stand behind the name. */
const LONGEST_REST = 16;
/** A post that is all of a text is signed in one of so many first lines. */
const HEAD = 2;

export interface NameLine {
  paragraph: number;
  source: TokenRange;
  content: TokenRange;
}

interface Line extends NameLine {
  name: string;
  spoken: boolean;
  /** Another's words have begun. */
  closed: boolean;
}

/** `The Secretary of State for Defence (Ann Lee)`: the name in the brackets that end a line; or null. */
function nameInBrackets({ tokens: { word, lower } }: Document, { from, to }: TokenRange): TokenRange | null {
  const open = word.indexOf('(', from);
  const name = { from: open + 1, to: to - 1 };
  return lower[from] === 'the' && word[to - 1] === ')' && open > from && open < to && hasCapital(word[to - 2] as string) && someIn(name, (i) => isGivenName(lower[i] as string)) ? name : null;
}

/** The name that opens a line without a verb: `Ann Lee (Rotherby) (Lab)`, `Ann Lee 00:12`, `Prime Minister of Arnor Ann Lee`; or null. */
export function nameOn(document: Document, line: TokenRange): TokenRange | null {
  const { tokens } = document;
  const { word, lower, party } = tokens;
  const from = pastMarks(tokens, line);
  const { to, words, isNames, titled } = labelWords(tokens, from, line.to);
  if (line.to - to > LONGEST_REST || STOP.test(word[line.to - 1] as string) || holdsVerb(tokens, { from: to, to: line.to })) return null;
  const known = titled || HONORIFICS.has(lower[from]) || someIn({ from, to }, (i) => isGivenName(lower[i] as string));
  const isName = words > 1 && isNames && known && party[to - 1] === -1 && (to === line.to || !LETTER_FIRST.test(word[to] as string) && !STOP.test(word[to] as string));
  return isName ? { from, to } : nameInBrackets(document, line);
}

/** The lines of names with the words below each, up to the next one or another's turn. */
function linesIn(document: Document, { outermost }: Quotations, others: ReadonlySet<number>): Line[] {
  const { tokens, paragraphs } = document;
  const { lower, word } = tokens;
  const found: Line[] = [];
  const speaksIn = (line: TokenRange): boolean => someIn(line, (i) => outermost[i] === -1 && (FIRST_PERSON.has(lower[i]) || SECOND_PERSON.has(lower[i])));
  paragraphs.forEach((line, paragraph) => {
    const last = found.at(-1);
    const source = others.has(paragraph) ? null : nameOn(document, line);
    if (last && last.content.to > 0 && (source || others.has(paragraph))) {
      if (!last.closed) last.content.to = line.from;
      last.closed = true;
    }
    if (source) {
      const name = lower[source.to - 1] as string;
      // `Ann Lee`, `Portrait Ann Lee`, `The Minister (Ann Lee)`: of names without words between one counts.
      if (last?.content.to === 0) {
        if (last.name === name || source.to - source.from < last.source.to - last.source.from) return;
        found.pop();
      }
      found.push({ paragraph, source, content: { from: 0, to: 0 }, name, spoken: false, closed: false });
    } else if (last && !last.closed) {
      if (last.content.to === 0) {
        if (!holdsVerb(tokens, line) && !ENDS_SENTENCE.test(word[line.to - 1] as string)) return;
        last.content = { ...line };
      } else if (speaksIn(line)) last.content.to = line.to;
      last.spoken ||= speaksIn(line) || word[line.to - 1] === '?';
    }
  });
  return found.filter((l) => l.content.to > 0);
}

/** The words below lines of names, where two or more speak in the first person, or the text is a post under an account. */
export function nameLines(document: Document, quotations: Quotations, others: ReadonlySet<number>): NameLine[] {
  const lines = linesIn(document, quotations, others);
  const names = new Set(lines.map((l) => l.name));
  const spoken = lines.filter((l) => l.spoken).length;
  const isRecord = names.size > 1 && (spoken === lines.length || names.size < lines.length && 2 * spoken >= lines.length);
  const [first] = lines;
  const isPost = first && lines.length === 1 && spoken === 1 && first.paragraph < HEAD && someIn({ from: first.source.to, to: first.content.from }, (i) => ACCOUNT.test(document.tokens.word[i] as string));
  return isRecord || isPost ? lines : [];
}
