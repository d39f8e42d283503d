import { predicateAt, predicateOf } from '../clause/at';
import { holdsVerb, isVerbOf } from '../document/range';
import type { Document, TokenRange } from '../document/types';
import { PARTY_WORD } from '../document/types';
import { addTo } from '../lexicon/list';
import { INVERTING_VERBS, SPEECH_VERBS } from '../lexicon/mention-verbs';
import { ADDRESSEE_TAGS, ASIDE_PERSONS, ASIDE_TAGS, IN_SOURCE, PERSONAL_VIEWS, QUOTING, SPEAKING_WITH, SUBORDINATING, TELLING, TIMES, VIEWERS, VIEWS, VIEW_PREPOSITIONS } from '../lexicon/speech-words';
import { byPlace, untied } from './direct';
import type { Reading } from './reading';
import { kindOf } from './rank';
import { isVerb } from './tagged';
import type { RawAttribution } from './types';

/** How sure an aside is to tell whose words its sentence holds. */
const CONFIDENCE = 0.6;
/** A name or title in an aside has at most so many words. */
const LONGEST_NAME = 8;
/** What follows a name that is quoted at the end of a sentence has at most so many words. */
const LONGEST_QUOTING = 14;
/** What describes a name between commas has at most so many words. */
const LONGEST_DESCRIPTION = 14;

interface Aside {
  source: TokenRange;
  cue: number;
  /** It can be read in one way only. */
  sure: boolean;
  /** The whole of it, with the commas around. */
  all: TokenRange;
}

/** The aside from its first comma or word to `end` whose source stands at `[from, to)`. */
function asideOn(from: number, to: number, cue: number, first: number, end: number, sure = false): Aside {
  return { source: { from, to }, cue, sure, all: { from: first, to: end } };
}

function sourceEnd({ tokens }: Document, from: number, limit: number): number {
  if (ASIDE_PERSONS.has(tokens.lower[from] as string)) return from + 1;
  let to = from;
  while (to < limit && to - from < LONGEST_NAME && (ASIDE_TAGS.has(tokens.pos[to] as string) || isOwner(tokens, to) || to > from && IN_SOURCE.has(tokens.lower[to]))) to++;
  return to;
}

/** `Vasqua's foreign minister`; not `by Vasqua's account`. */
const isOwner = ({ pos, lower }: Document['tokens'], mark: number): boolean => pos[mark] === 'PART' && lower[mark] === "'s" && !VIEWS.has(lower[mark + 1]);

/** Past a verb with the word that makes it one of speaking (`went on`, `made clear`); or the verb itself. */
const pastSpeaking = ({ lemma, lower }: Document['tokens'], verb: number): number => (SPEAKING_WITH.get(lemma[verb])?.has(lower[verb + 1]) ? verb + 2 : verb);

const closesAt = ({ tokens }: Document, i: number, sentence: TokenRange): boolean => tokens.word[i] === ',' || i === sentence.to - 1 && tokens.pos[i] === 'PUNCT';

/** From a preposition, or the comma before it, on. */
const setOff = ({ word }: Document['tokens'], at: number): number => (word[at - 1] === ',' ? at - 1 : at);

/** `The war, he fumed, was over`: the verb of the sentence around begins behind the aside, and has its subject before it. */
function interrupts({ syntax: { clauses } }: Reading, { from, to }: TokenRange): boolean {
  const p = predicateAt(clauses, to);
  return p !== undefined && p.verb >= to && p.subjects.some((g) => (clauses.groups[g]?.head ?? from) < from);
}

/** `…, Lee was quoted by the agency as saying.` */
function quotedAside(document: Document, comma: number, sentence: TokenRange): Aside | null {
  const { lemma } = document.tokens;
  const from = comma + 1;
  const to = sourceEnd(document, from, sentence.to);
  if (to === from || lemma[to] !== 'be' || !QUOTING.has(lemma[to + 1] as string) || sentence.to - to > LONGEST_QUOTING) return null;
  return asideOn(from, to, to + 1, comma, sentence.to);
}

/** Past whom something is told (`she told me`, `he reminded the small crowd`, `he told a radio station in Arnor`). */
function pastAddressee({ tokens: { pos } }: Document, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < LONGEST_NAME && ADDRESSEE_TAGS.has(pos[to] as string)) to++;
  return to;
}

/** `…, said Ann Lee, …`; not `Ann Lee, a teacher, said the schools, …`, where no words are said before the verb. */
function invertedAside({ document, syntax: { clauses } }: Reading, comma: number, sentence: TokenRange): Aside | null {
  const { pos, word, lower } = document.tokens;
  const cue = comma + 1;
  if (!isVerbOf(document.tokens, cue, INVERTING_VERBS)) return null;
  const from = cue + 1;
  const to = sourceEnd(document, from, sentence.to);
  if (to === from || TIMES.has(lower[to - 1] as string) || !closesAt(document, to, sentence)) return null;
  if (pos[to + 1] !== 'AUX' && predicateOf(clauses, cue)?.subjects.some((g) => (clauses.groups[g]?.to ?? cue) <= comma)) return null;
  const isName = pos[to - 1] === 'PROPN' && word[to - 1] !== PARTY_WORD;
  return isName || holdsVerb(document.tokens, { from: sentence.from, to: comma }) ? asideOn(from, to, cue, comma, to + 1, true) : null;
}

/** Whether a sentence up to a comma holds a clause, and one that hangs on nothing (not `When she arrived, …`). */
function followsMain({ document, syntax: { clauses } }: Reading, comma: number, { from }: TokenRange): boolean {
  return holdsVerb(document.tokens, { from, to: comma }) && (predicateAt(clauses, from)?.kind ?? 'main') === 'main';
}

/** `…, he fumed, …`, `…, as she told me, …`: between commas nothing but who, a verb, and whom it is told; a verb of speaking unless it interrupts a clause. */
function verbalAside(reading: Reading, comma: number, sentence: TokenRange): Aside | null {
  const { document } = reading;
  const { pos, lemma, lower } = document.tokens;
  const from = lower[comma + 1] === 'as' ? comma + 2 : comma + 1;
  const to = sourceEnd(document, from, sentence.to);
  // `she hastened to say`.
  const cue = pos[to + 1] === 'PART' && SPEECH_VERBS.has(lemma[to + 2] as string) ? to + 2 : to;
  if (to === from || cue >= sentence.to || !isVerb(document, cue)) return null;
  const spoken = pastSpeaking(document.tokens, cue);
  const told = TELLING.has(lemma[cue] as string) ? pastAddressee(document, cue + 1, sentence.to) : cue + 1;
  const end = spoken > cue || pos[cue + 1] === 'ADV' ? cue + 2 : told;
  if (!closesAt(document, end, sentence)) return null;
  const aside = asideOn(from, to, cue, comma, end + 1, interrupts(reading, { from: comma, to: end + 1 }));
  const speaks = spoken > cue || SPEECH_VERBS.has(lemma[cue] as string) || told > cue + 1 && (aside.sure || followsMain(reading, comma, sentence));
  return speaks || pos[from] === 'PRON' && lower[from] !== 'it' && aside.sure ? aside : null;
}

/** Whether nothing but when and where it was said follows to the end of the sentence. */
function endsWithPlace({ tokens }: Document, { from, to }: TokenRange): boolean {
  const first = tokens.lower[from] as string;
  return SUBORDINATING.has(first) || (tokens.pos[from] === 'ADP' || TIMES.has(first)) && !holdsVerb(tokens, { from, to });
}

/**
 * `The plan was dead, Ann Lee, the mayor, said on Monday`, `…, Ann Lee, who runs a bakery, conceded, …`: past what describes who speaks, where a
 * clause stands before that nothing hangs on another.
 */
function describedAside(reading: Reading, comma: number, sentence: TokenRange): Aside | null {
  const { document } = reading;
  const { tokens } = document;
  const from = comma + 1;
  const to = sourceEnd(document, from, sentence.to);
  if (to === from || tokens.word[to] !== ',' || !followsMain(reading, comma, sentence)) return null;
  let cue = to + 1;
  while (cue < sentence.to && cue - to < LONGEST_DESCRIPTION && tokens.word[cue] !== ',') cue++;
  cue++;
  const spoken = pastSpeaking(tokens, cue);
  if (cue >= sentence.to || spoken === cue && !SPEECH_VERBS.has(tokens.lemma[cue] as string) || !isVerb(document, cue)) return null;
  const end = Math.max(cue + 1, spoken);
  const closes = closesAt(document, end, sentence);
  return closes || endsWithPlace(document, { from: end, to: sentence.to }) ? asideOn(from, to, cue, comma, closes ? end + 1 : sentence.to, true) : null;
}

/** `In the words of Ann Lee, …`. */
function wordsOfAside(document: Document, at: number, sentence: TokenRange): Aside | null {
  const { lower } = document.tokens;
  const cue = at + 2;
  const from = cue + 2;
  if (lower[at + 1] !== 'the' || !VIEWS.has(lower[cue]) || lower[cue + 1] !== 'of') return null;
  const to = sourceEnd(document, from, sentence.to);
  return to > from && closesAt(document, to, sentence) ? asideOn(from, to, cue, setOff(document.tokens, at), to + 1) : null;
}

/** `In her (own) view`, wherever it stands: nobody else's words can hold it. */
function owned(document: Document, at: number): Aside | null {
  const { lower, pos, word } = document.tokens;
  const from = at + 1;
  const cue = pos[from + 1] === 'ADJ' ? from + 2 : from + 1;
  if (!VIEWERS.has(lower[from] as string) || !VIEWS.has(lower[cue])) return null;
  const isSetOff = word[at - 1] === ',' || word[cue + 1] === ',';
  if (!isSetOff && (!PERSONAL_VIEWS.has(lower[cue] as string) || pos[cue + 1] === 'NOUN' || pos[cue + 1] === 'ADP')) return null;
  return asideOn(from, from + 1, cue, setOff(document.tokens, at), word[cue + 1] === ',' ? cue + 2 : cue + 1);
}

/** `…, by Lee's account, …`, `in the words of Lee, …`. */
function nominalAside(document: Document, at: number, sentence: TokenRange): Aside | null {
  const { lower } = document.tokens;
  const wordsOf = wordsOfAside(document, at, sentence);
  if (wordsOf) return wordsOf;
  const from = at + 1;
  const to = sourceEnd(document, from, sentence.to);
  const cue = to + 1;
  if (to === from || lower[to] !== "'s" || !VIEWS.has(lower[cue]) || !closesAt(document, cue + 1, sentence)) return null;
  return asideOn(from, to, cue, setOff(document.tokens, at), cue + 2);
}

/** An aside that begins at a token. */
function asideAt(reading: Reading, i: number, sentence: TokenRange): Aside | null {
  const { document } = reading;
  const { word, lower } = document.tokens;
  if (word[i] === ',') return invertedAside(reading, i, sentence) ?? verbalAside(reading, i, sentence) ?? describedAside(reading, i, sentence) ?? quotedAside(document, i, sentence);
  if (!VIEW_PREPOSITIONS.has(lower[i] as string)) return null;
  return owned(document, i) ?? (i === sentence.from || word[i - 1] === ',' ? nominalAside(document, i, sentence) : null);
}

/** The first aside of a sentence, before any quotation in it, or null. */
function asideOf(reading: Reading, sentence: TokenRange): Aside | null {
  for (let i = sentence.from; i < sentence.to - 2; i++) {
    if (reading.quotations.outermost[i] !== -1) return null;
    const aside = asideAt(reading, i, sentence);
    if (aside) return aside;
  }
  return null;
}

/**
 * `Moscow, she told me, had broken it`: before the aside, or between a colon and it, nothing but what the verb behind it is about;
 * `Lee was blunt: Moscow lied, she said`: what stands before the colon is told of the one who speaks.
 */
function opensWith({ tokens }: Document, start: number, { from }: TokenRange, { source, all }: Aside): boolean {
  return ASIDE_PERSONS.has(tokens.lower[source.from] as string) && (!holdsVerb(tokens, { from: start, to: all.from }) || holdsVerb(tokens, { from, to: start }));
}

/** Where the words around an aside begin: behind the last colon before it. */
function startOf({ tokens: { word } }: Document, { from }: TokenRange, all: TokenRange): number {
  let start = all.from;
  while (start > from && word[start - 1] !== ':') start--;
  return start;
}

/** Whether an aside can be read in one way only, where its cue was learnt with other words. */
function standsFor(reading: Reading, sentence: TokenRange, aside: Aside, { cue, content }: RawAttribution): boolean {
  const { all, sure } = aside;
  if (cue?.from !== aside.cue) return false;
  // `…, she assured the envoy`: whom it is told was taken for what is told.
  const isTold = content.every((r) => r.from >= all.from && r.to <= all.to) && followsMain(reading, all.from, sentence);
  return sure || isTold || opensWith(reading.document, startOf(reading.document, sentence, all), sentence, aside);
}

/** The words of the sentence around an aside, from a colon before it, without the mark at its end. */
function around(document: Document, sentence: TokenRange, { all }: Aside): TokenRange[] {
  const { tokens } = document;
  const end = tokens.pos[sentence.to - 1] === 'PUNCT' ? sentence.to - 1 : sentence.to;
  return [{ from: startOf(document, sentence, all), to: all.from }, { from: all.to, to: end }].filter((r) => r.from < r.to);
}

/**
 * Adds, to what was learnt, asides that tell whose words their sentence holds, where no quotation stands before and nobody else is
 * told to speak; one that can be read in one way only stands for what was learnt of its cue.
 */
export function withAsides(reading: Reading, learnt: readonly RawAttribution[]): RawAttribution[] {
  const { document } = reading;
  const strong = new Map<number, RawAttribution[]>();
  for (const a of learnt) if (a.cue && !a.weak) addTo(strong, document.tokens.sentence[a.cue.from] as number, a);
  const added = document.sentences.flatMap((sentence, s): RawAttribution[] => {
    const aside = asideOf(reading, sentence);
    if (!aside) return [];
    const known = (strong.get(s) ?? []).filter(({ cue }) => (cue as TokenRange).from < aside.all.to);
    const isSure = known.length < 2 && known.every((a) => standsFor(reading, sentence, aside, a));
    const content = isSure ? around(document, sentence, aside) : [];
    if (content.length === 0) return [];
    return [untied(kindOf(reading, { content }), aside.source, aside.cue, content, CONFIDENCE)];
  });
  const own = new Set(added.map((a) => a.cue?.from));
  const kept = learnt.filter((a) => !own.has(a.cue?.from ?? -1));
  return added.length === 0 ? kept : [...kept, ...added].sort(byPlace);
}
