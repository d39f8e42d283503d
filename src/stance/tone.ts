import type { TokenRange } from '../document/types';
import { idiomsAt } from '../lexicon/lookup';
import type { Reader } from './reading';
import type { Firing } from './rule';

/** A word or expression that carries a sign, wherever it stands. */
export interface ToneMark extends TokenRange {
  sign: -1 | 1;
  strength: number;
  kind: 'word' | 'idiom';
}

const LONGEST_GAP = 2;

function matchIdiom(reader: Reader, words: readonly string[], at: number, to: number): number {
  const { lemma, lower } = reader.document.tokens;
  let i = at;
  for (let w = 0; w < words.length; w++) {
    if (words[w] === '*') {
      const next = words[w + 1];
      let gap = 0;
      while (gap < LONGEST_GAP && i + gap < to && lemma[i + gap] !== next) gap++;
      i += gap;
      continue;
    }
    if (i >= to || (lemma[i] !== words[w] && lower[i] !== words[w])) return -1;
    i++;
  }
  return i;
}

/** All signed words and idioms of a stretch, in order; negated words with their sign turned. */
export function toneMarks(reader: Reader, range: TokenRange): ToneMark[] {
  const { tokens } = reader.document;
  const marks: ToneMark[] = [];
  for (let i = range.from; i < range.to; i++) {
    const idiom = idiomsAt(tokens.lemma[i] as string).map((x) => ({ x, to: matchIdiom(reader, x.words, i, range.to) })).find((m) => m.to > 0);
    if (idiom) {
      marks.push({ from: i, to: idiom.to, sign: idiom.x.sign, strength: idiom.x.strength, kind: 'idiom' });
      i = idiom.to - 1;
      continue;
    }
    if ((tokens.party[i] as number) >= 0) continue;
    const entry = reader.entries(i).find((e) => e.sign !== 0 && (e.class === 'evaluation' || e.class === 'attitude' || e.class === 'effect' || e.class === 'friend'));
    if (!entry) continue;
    const turned = tokens.negated[i] === 1 ? -entry.sign : entry.sign;
    marks.push({ from: i, to: i + 1, sign: turned as -1 | 1, strength: entry.strength, kind: 'word' });
  }
  return marks;
}

/** The marks in the clause of a token, as firings. */
export function toneFirings(reader: Reader, marks: readonly ToneMark[], token: number): Firing[] {
  const { predicateAt } = reader.clauses;
  const clause = predicateAt[token];
  return marks.map((m) => {
    const near = Math.abs(m.from - token) <= 5;
    const same = clause !== undefined && clause >= 0 && predicateAt[m.from] === clause;
    const place = near ? 'near' : same ? 'clause' : 'sentence';
    const tokens = Array.from({ length: m.to - m.from }, (_, k) => m.from + k);
    return { rule: m.kind === 'idiom' ? `idiom.${place}` : `tone.${place}`, sign: m.sign, strength: m.strength, tokens, agents: [] };
  });
}
