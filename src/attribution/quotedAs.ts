import { predicateOf } from '../clause/at';
import { QUOTING, SAYING } from '../lexicon/speech-words';
import type { TokenRange } from '../document/types';
import type { Reading } from './reading';
import { without } from './ranges';
import { firstGroup } from './syntax';
import type { RawAttribution } from './types';

/** The longest name and title between `quoted` and `as`. */
const LONGEST = 20;

/** `quoted … as saying` around a cue that is one of the two verbs. */
interface PassedOn {
  verb: number;
  saying: number;
}

function passedOnAt({ document }: Reading, cue: number): PassedOn | null {
  const { lemma, lower, sentence } = document.tokens;
  const isSaying = (i: number): boolean => lower[i - 1] === 'as' && SAYING.has(lemma[i]);
  const step = QUOTING.has(lemma[cue] as string) ? 1 : -1;
  if (step < 0 && !isSaying(cue)) return null;
  for (let n = 2; n < LONGEST; n++) {
    const i = cue + step * n;
    if (sentence[i] !== sentence[cue]) return null;
    if (step > 0 && isSaying(i)) return { verb: cue, saying: i };
    if (step < 0 && QUOTING.has(lemma[i] as string)) return { verb: i, saying: cue };
  }
  return null;
}

/** Who is quoted: the object of an active verb, the subject of a passive one. */
function quotedSource({ document, syntax }: Reading, { verb, saying }: PassedOn): TokenRange | null {
  const p = predicateOf(syntax.clauses, verb);
  if (p?.passive) return firstGroup(syntax.clauses, p.subjects) ?? null;
  const to = saying - 1;
  return verb + 1 < to && document.tokens.pos[verb + 1] !== 'ADP' ? { from: verb + 1, to } : null;
}

/** `The agency quoted X as saying …` is the word of X, found by either verb; found by both, it counts once. */
export function quotedAs(reading: Reading, learnt: readonly RawAttribution[]): RawAttribution[] {
  const seen = new Map<number, RawAttribution>();
  return learnt.flatMap((a) => {
    const passedOn = a.cue ? passedOnAt(reading, a.cue.from) : null;
    const source = passedOn ? quotedSource(reading, passedOn) : null;
    if (!passedOn || !source) return [a];
    const { verb, saying } = passedOn;
    const content = without(a.content, { from: Math.min(verb, source.from), to: saying + 1 });
    const earlier = seen.get(saying);
    if (content.length === 0) return [];
    if (earlier) {
      if (a.cue?.from === saying) Object.assign(earlier, { content, kind: a.kind });
      if (a.confidence > earlier.confidence) Object.assign(earlier, { confidence: a.confidence, weak: a.weak });
      return [];
    }
    const own = { ...a, source, content, cue: { from: saying, to: saying + 1 } };
    seen.set(saying, own);
    return [own];
  });
}
