import { listed } from '../document/item';
import { ARGUED, IN_PASSING, JUDGING, OWN_COURSE, PLAINLY_MEANT, PRAISING, TAKEN, TOLD_BY_ANYBODY, TONE_RANKS } from '../lexicon/rule-names';
import type { Reader } from './reading';
import { isTone } from './tone';
import type { Candidate, Firing, ReadReference } from './types';

/** Whoever cuts a tie names it too. */
export const isMute = (f: Firing): boolean => isTone(f) || f.rule === 'bond.partner';

/** The side that a judgement in the holder's own words or a deed told of the holder shows, 1 for, -1 against; 0 where there is none or something speaks for the other. */
export function shownSide({ mode, voice, references }: Candidate): -1 | 0 | 1 {
  if (mode === 'narration') return 0;
  const isDone = (f: Firing): boolean => voice === null || f.tokens.some((t) => voice.cues.includes(t));
  const judging = listed(references.filter((r) => PLAINLY_MEANT.has(r.via)), (r) => r.firings.filter((f) => !isMute(f) && (isDone(f) ? f.agents.length > 0 && !IN_PASSING.test(f.rule) : r.inside && !TOLD_BY_ANYBODY.test(f.rule))));
  const side = judging[0]?.sign ?? 0;
  return references.some((r) => r.firings.some((f) => f.sign !== side && !isMute(f))) ? 0 : side;
}

/** Something is told of the party, or of what is its own. */
const isTopic = ({ paths }: ReadReference): boolean => paths.some(([link, above]) => (link?.role === 'owner' ? above : link)?.role === 'subject');

/** The side that some of what was told shows; 0 where there is none or something speaks for the other. */
function sideIn(firings: readonly Firing[], shows: (f: Firing) => boolean): -1 | 0 | 1 {
  const side = firings.find(shows)?.sign ?? 0;
  return firings.some((f) => f.sign !== side) ? 0 : side;
}

/** The same, of what is told where the party is plainly meant. */
function sideShown(references: readonly ReadReference[], shows: (f: Firing) => boolean): -1 | 0 | 1 {
  return sideIn(listed(references.filter((r) => PLAINLY_MEANT.has(r.via)), (r) => r.firings.filter((f) => !isMute(f))), shows);
}

/** `Vasqua is a bully`, `Vasqua has failed its people`: the side on which the writer judges a party in so many words, `Voters distrust X` that which somebody of no party is told to take. */
export function judgedSide(reader: Reader, { mode, holder, references, retold }: Candidate): -1 | 0 | 1 {
  const clauseOf = ({ tokens }: Firing): string | undefined => reader.predicateAt(tokens[0] as number)?.kind;
  if (mode === 'narration') {
    // `refused to sign`, `after it failed to win support` may be plain report.
    return sideShown(references.filter(isTopic), (f) => JUDGING.has(f.rule) && !(f.rule === 'evaluation.verb' && reader.tokens.lower[Math.max(...f.tokens) + 1] === 'to') && clauseOf(f) === 'main');
  }
  const { kind, affiliation } = reader.entityAt(holder) ?? {};
  if (mode !== 'act' || retold || affiliation !== null) return 0;
  return sideShown(references, (f) => f.agents.length > 0 && (TAKEN.has(f.rule) || f.rule === 'phrase.target' && kind !== 'institution' && clauseOf(f) === 'main'));
}

/** The side on which the writer of a comment judges the party; 0 where no rule reads one or another speaks for the other. */
export function arguedSide({ references }: Candidate): -1 | 0 | 1 {
  const firings = listed(references, (r) => r.firings.filter((f) => f.rule !== 'bond.partner' && !TONE_RANKS.includes(f.rule)));
  return sideIn(firings, (f) => ARGUED.test(f.rule));
}

/** `our country is peaceful`, `its answer was reasonable`, not `is ready to help`: praise of one's own party in so many words. */
export function isPraised({ references }: Candidate): boolean {
  const rules = listed(references.filter((r) => r.inside && isTopic(r)), (r) => r.firings.filter((f) => f.sign > 0).map((f) => f.rule));
  return rules.some((rule) => PRAISING.has(rule)) && !rules.includes('will.subject');
}

/** `we seek good ties`, `is ready to help`: of one's own party that is its course, and no praise. */
export function tellsCourse({ voice, references }: Candidate): boolean {
  const firings = listed(references, (r) => r.firings.filter((f) => !isMute(f)));
  return firings.length > 0 && firings.every((f) => f.sign > 0 && OWN_COURSE.has(f.rule) && !f.tokens.some((t) => voice?.cues.includes(t)));
}
