import { itemAt } from '../document/item';
import { isIn } from '../document/range';
import { PERSONAL } from '../lexicon/anaphor';
import { ACTING_TAGS, ASKING, CREDITING, OPINIONS, PASSING_ON, QUERIES, SHOWING, SPEAKING_PERSONS, STATED } from '../lexicon/speech-words';
import { SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { RawAttribution } from '../attribution/types';
import { isSeeming } from '../clause/expletive';
import type { Clauses } from '../clause/types';
import type { Document, TokenRange } from '../document/types';
import { isHuman, mentionAt } from '../mention/at';
import { isPassive } from '../mention/beside';
import type { Mention, Mentions } from '../mention/types';
import { isCarrier, isPair, mentionsIn, quotedPerson, relativeAntecedent, sourceMention, speakerIn, withoutHeading } from './source';
import { interviewee } from './interviewee';
import { anchorOf, antecedentOf, personActing, runningTurn, type Floor, type Turn } from './turn';
import { furtherHolders, groupCounted, included, pairOf } from './shared';
import type { HeldAttribution } from './types';
import { Writings } from './writing';

/** Words and who passes them on are this near in the list. */
const NEAR = 8;
/** A statement calls itself one within so many tokens. */
const HEADING = 40;
/** How many sentences before its statement a ministry is looked for. */
const STATEMENT_REACH = 2;

/** The attribution to whose holder `I` and `we` inside its words refer. */
function outerHolder(a: RawAttribution, holders: readonly number[]): number {
  return a.parent >= 0 ? holders[a.parent] ?? -1 : -1;
}

/** The party or institution that speaks in a stretch, or is its last one that is no object of a preposition. */
function bodyIn(floor: Floor, range: TokenRange): { subject: Mention | undefined; last: Mention | undefined } {
  const { tokens } = floor.document;
  // `“Arnor is cynical: it condemns the war and pays for it”`: within somebody's words.
  const bodies = mentionsIn(floor.mentions, range).filter((m) => isBody(floor.mentions, m.entity) && (floor.inContent[m.from] !== 1 || floor.inContent[range.to] === 1));
  const speaking = bodies.find((m) => SPEECH_VERBS.has(tokens.lemma[m.to]));
  return { subject: speaking ?? bodies.findLast((m) => tokens.pos[m.from - 1] !== 'ADP'), last: bodies.at(-1) };
}

/** The party or institution that spoke last. */
function lastBody({ mentions, turns }: Floor): Turn | undefined {
  return turns.findLast((t) => isBody(mentions, t.holder));
}

/** `it`: the party or institution that is a subject before it in the sentence, or heads the sentence before, or the one that spoke last. */
function antecedentOfIt(floor: Floor, at: number): number {
  const { tokens, sentences } = floor.document;
  const here = tokens.sentence[at] as number;
  const { from } = sentences[here] as TokenRange;
  const { subject, last } = bodyIn(floor, { from, to: at });
  if (subject) return subject.entity;
  const before = sentences[here - 1];
  const turn = lastBody(floor);
  if (before && !(turn && turn.to > before.from)) {
    const heading = mentionsIn(floor.mentions, { from: before.from, to: Math.min(before.to, before.from + 2) })[0];
    const acts = heading && tokens.pos[before.from] !== 'ADP' && ACTING_TAGS.has(tokens.pos[heading.to] as string) && tokens.lower[heading.to] !== "'s";
    if (acts && isBody(floor.mentions, heading.entity)) return heading.entity;
  }
  return turn?.holder ?? last?.entity ?? -1;
}

/** Of `the two sides` one: who spoke last, else one of the pair, else who was spoken of first in the sentences before. */
function pairBefore(floor: Floor, source: TokenRange): number {
  const at = source.from;
  const { tokens, sentences } = floor.document;
  const here = tokens.sentence[at] as number;
  const turn = floor.turns.findLast((t) => t.sentence >= here - 3);
  const one = turn && floor.mentions.entities[turn.holder]?.kind !== 'group' ? turn.holder : (pairOf(floor, source)[0] ?? turn?.holder);
  if (one !== undefined) return one;
  const range = { from: (sentences[Math.max(0, here - 1)] as TokenRange).from, to: at };
  const persons = mentionsIn(floor.mentions, range).filter((m) => m.entity >= 0 && m.kind !== 'group');
  return (persons.find((m) => isHuman(floor.mentions, m)) ?? persons[0])?.entity ?? -1;
}

function isBody(mentions: Mentions, entity: number): boolean {
  const found = mentions.entities[entity];
  return found !== undefined && !found.human && (found.kind === 'party' || found.kind === 'institution');
}

function holderOfMention(floor: Floor, m: Mention, a: RawAttribution, holders: readonly number[]): number {
  if (m.kind !== 'pronoun') return m.entity;
  if (!SPEAKING_PERSONS.has(floor.document.tokens.lower[m.from] as string)) return antecedentOf(floor, m);
  const outer = outerHolder(a, holders);
  return outer >= 0 ? outer : floor.turns.findLast((t) => floor.mentions.entities[t.holder]?.human)?.holder ?? -1;
}

/** `the Russian statement`: that of the ministry of this party which was named just before. */
function stater({ document, mentions }: Floor, { from, entity }: Mention): number {
  const { tokens, sentences } = document;
  const start = (sentences[Math.max(0, (tokens.sentence[from] as number) - STATEMENT_REACH)] as TokenRange).from;
  const party = mentions.entities[entity];
  const bodies = mentionsIn(mentions, { from: start, to: from }).filter((m) => mentions.entities[m.entity]?.kind === 'institution');
  return bodies.findLast((m) => party?.kind === 'party' && mentions.entities[m.entity]?.affiliation === party.name)?.entity ?? entity;
}

/** `In her view`, `excerpts from her remarks`: the pronoun as if it stood for who holds it. */
function possessor(document: Document, { from, to }: TokenRange): Mention | undefined {
  const word = document.tokens.lower[from] as string;
  const gender = PERSONAL.get(word);
  const plural = word === 'their';
  if (to - from > 1 && !isCarrier(document, { from: from + 1, to }) || gender === undefined && !plural) return undefined;
  return { from, to: from + 1, head: from, kind: 'pronoun', plural, gender: gender ?? 'unknown', entity: -1 };
}

/** Of a cue whose source was not found, who stands right before it (`…, Lee added, …`); or -1. */
function holderBeside(floor: Floor, cue: TokenRange, a: RawAttribution, holders: readonly number[]): number {
  const { tokens } = floor.document;
  const m = mentionAt(floor.mentions, cue.from - 1);
  return m?.to === cue.from && tokens.pos[cue.from] === 'VERB' && m.kind !== 'group' ? holderOfMention(floor, m, a, holders) : -1;
}

/** `Ann Lee (D-Ore.)`, of which only the brackets were taken for the source: where they open; or -1. */
function bracketAround({ tokens: { word } }: Document, { from, to }: TokenRange): number {
  for (let i = from; i >= 0 && i > from - 4; i--) if (word[i] === '(' && (word[to - 1] === ')' || word[to] === ')')) return i;
  return -1;
}

/** `The sanctions on Arnor show`, `everybody in Arnor says`: nobody whose statement it is. */
function isOnlyWhere({ document }: Floor, { kind, from }: Mention, { source, cue }: RawAttribution): boolean {
  const { lemma, lower, pos } = document.tokens;
  if (kind !== 'party' || source === null || source.from >= from || pos[from - 1] !== 'ADP') return false;
  return lower[from - 1] === 'in' || SHOWING.has(lemma[cue?.from ?? -1]) && !isCarrier(document, { from: source.from, to: from });
}

/** Of `Lee's open letter to the envoy: “…”` whose it is, where the one it goes to was taken for the source. */
function sender({ document, mentions }: Floor, { from }: TokenRange): Mention | undefined {
  const { lower, pos } = document.tokens;
  if (lower[from - 1] !== 'to' || !isCarrier(document, { from: from - 2, to: from - 1 })) return undefined;
  let i = from - 3;
  while (pos[i] === 'ADJ') i--;
  return lower[i] === "'s" ? mentionAt(mentions, i - 1) : possessor(document, { from: i, to: i + 1 });
}

/** The holder that the source's own words give, or -1. */
function holderOfSource(floor: Floor, a: RawAttribution, holders: readonly number[]): number {
  const { document, mentions } = floor;
  if (!a.source) return a.cue ? holderBeside(floor, a.cue, a, holders) : -1;
  if (isPair(document, a.source)) return pairBefore(floor, a.source);
  const mention = sender(floor, a.source) ?? relativeAntecedent(document, mentions, a.source) ?? sourceMention(document, mentions, a.source) ?? possessor(document, a.source) ?? groupCounted(floor, a.source) ?? mentionAt(mentions, bracketAround(document, a.source) - 1);
  if (mention && isOnlyWhere(floor, mention, a)) return -1;
  if (mention) return mention.kind !== 'pronoun' && mention.to < a.source.to && isCarrier(document, { from: mention.to, to: a.source.to }) ? stater(floor, mention) : holderOfMention(floor, mention, a, holders);
  if (document.tokens.lower[a.source.from] === 'it') return antecedentOfIt(floor, a.source.from);
  const author = floor.writings.author(a.source);
  if (author >= 0) return author;
  return isCarrier(document, a.source) ? runningTurn(floor) : -1;
}

function isPublisher(mentions: Mentions, holder: number): boolean {
  return mentions.entities[holder]?.publisher ?? false;
}

/** True for a medium that writes or argues something itself: it reports nobody. */
function isOwnVoice({ document, mentions }: Floor, a: RawAttribution, holder: number): boolean {
  return isPublisher(mentions, holder) && a.cue !== null && !PASSING_ON.has(document.tokens.lemma[a.cue.from] as string);
}

/** Somebody else who speaks in the same sentence, for a medium or for a cue without a source; outside of some words. */
function otherInSentence(floor: Floor, a: RawAttribution, sentence: number, words: readonly TokenRange[]): number {
  for (let i = floor.turns.length - 1; i >= 0; i--) {
    const turn = floor.turns[i] as Turn;
    if (turn.sentence < sentence) break;
    if (turn.at !== anchorOf(a) && !isIn(turn.at, words)) return turn.holder;
  }
  const { document, mentions } = floor;
  const range = document.sentences[sentence] as TokenRange;
  const quoted = quotedPerson(document, mentions, range) ?? speakerIn(document, mentions, range, (i) => floor.inQuotation[i] === 1 || isIn(i, words));
  if (!quoted) return -1;
  return quoted.kind === 'pronoun' ? antecedentOf(floor, quoted) : quoted.entity;
}

/** `a poll showed`: a source by words of its own, whoever else speaks in its sentence. */
const isNoun = ({ tokens }: Document, source: TokenRange | null): boolean => source !== null && tokens.pos[source.to - 1] === 'NOUN';

/** `Asked about X, she said …`, `X is expected to …`: what somebody asks or says who is not told. */
function isOfNobody({ tokens }: Document, { kind, source, cue }: RawAttribution): boolean {
  return kind === 'indirect' && source === null && cue !== null && (ASKING.has(tokens.lemma[cue.from] as string) || isPassive(tokens, cue.from));
}

/** `We call on Parliament to …`, outside of anybody's words: of a statement the body whose it is, else whoever writes. */
function writer(floor: Floor): number {
  const isStatement = floor.document.tokens.lower.slice(0, HEADING).some((w) => STATED.has(w));
  return isStatement ? lastBody(floor)?.holder ?? -1 : -1;
}

function holderOf(floor: Floor, a: RawAttribution, holders: readonly number[]): number {
  const sentence = floor.document.tokens.sentence[anchorOf(a)] ?? 0;
  // `It seems that`, `it is said that`, `Arnor seems to`
  if (a.source && isSeeming(floor, a.source, a.cue)) return -1;
  if (a.answer && (floor.interviewed ??= interviewee(floor, anchorOf(a))) >= 0) return floor.interviewed;
  if (!a.source && a.continues >= 0 && (holders[a.continues] ?? -1) >= 0) return holders[a.continues] as number;
  const holder = holderOfSource(floor, a, holders);
  if (holder < 0 && a.parent < 0 && a.kind === 'indirect' && SPEAKING_PERSONS.has(floor.document.tokens.lower[a.source?.from ?? -1] as string)) return writer(floor);
  if (holder < 0 && (isNoun(floor.document, a.source) || isOfNobody(floor.document, a))) return -1;
  if (holder >= 0 && (a.own || !isPublisher(floor.mentions, holder))) return holder;
  const own = isOwnVoice(floor, a, holder);
  const other = otherInSentence(floor, a, sentence, own ? a.content : []);
  if (other >= 0 || own || holder >= 0 && a.kind === 'indirect') return other >= 0 ? other : holder;
  if (a.source && holder < 0) return -1;
  const acting = a.kind === 'direct' && holder < 0 && a.continues < 0 ? personActing(floor, sentence) : -1;
  if (acting >= 0) return acting;
  if (a.kind === 'indirect') return holder;
  const running = runningTurn(floor);
  return running >= 0 ? running : holder;
}

function contentMask(document: Document, attributions: readonly RawAttribution[]): Uint8Array {
  const mask = new Uint8Array(document.tokens.length);
  for (const a of attributions) for (const c of a.content) mask.fill(1, c.from, c.to);
  return mask;
}

/** `Arnor cannot accept …` in the own words of its envoy: the envoy says so. */
function speaksForSide({ entities }: Mentions, inner: number, outer: number): boolean {
  const side = entities[inner];
  return side?.kind === 'party' && !side.human && entities[outer]?.affiliation === side.name;
}

/** `according to AFP, X said …`: the medium passes on the words of the one who speaks inside. */
function yieldToInner(mentions: Mentions, attributions: readonly RawAttribution[], holders: number[]): void {
  attributions.forEach((a, i) => {
    const inner = holders[i] as number;
    const outer = itemAt(holders, a.parent) ?? -1;
    if (itemAt(attributions, a.parent)?.kind === 'direct' && speaksForSide(mentions, inner, outer)) holders[i] = outer;
    if (inner >= 0 && outer >= 0 && !attributions[a.parent]?.own && isPublisher(mentions, outer) && !isPublisher(mentions, inner)) holders[a.parent] = inner;
  });
}

/** Who is asked for words (`The reporter asked Ann Lee whether …`): the quotation behind is the answer; or -1. */
function askedIn({ document: { tokens }, mentions }: Floor, { cue }: RawAttribution): number {
  const m = cue && ASKING.has(tokens.lemma[cue.from]) ? mentionAt(mentions, cue.to) : undefined;
  return m && isHuman(mentions, m) && (QUERIES.has(tokens.lower[m.to]) || OPINIONS.has(tokens.lower[m.to + 2])) ? m.entity : -1;
}

function turnOf({ document, mentions }: Floor, a: RawAttribution, holder: number, others: readonly number[]): Turn {
  const at = anchorOf(a);
  const source = a.source && sourceMention(document, mentions, a.source);
  const to = Math.max(at, ...a.content.map((c) => c.to));
  return { holder, sentence: document.tokens.sentence[at] ?? 0, at, to, quoted: a.kind !== 'indirect', plural: others.length > 0 || (source?.plural ?? false), others };
}

/** Of `X said A, according to Y` X, whoever Y is; or -1. */
function reportedBefore({ document, mentions }: Floor, attributions: readonly RawAttribution[], holders: readonly number[], index: number): number {
  const a = attributions[index] as RawAttribution;
  if (!a.source || !a.cue || !CREDITING.has(document.tokens.lemma[a.cue.from] as string)) return -1;
  const { from } = a.source;
  for (let k = Math.max(0, index - NEAR); k < Math.min(attributions.length, index + NEAR); k++) {
    const b = attributions[k] as RawAttribution;
    const said = k !== index && b.source !== null && b.source.to <= from && isIn(anchorOf(b), a.content);
    if (said && isSomebody(mentions, holders[k] as number)) return holders[k] as number;
  }
  return -1;
}

/** True for a person, body or group that is no medium: not for a party, which is often only spoken of. */
function isSomebody(mentions: Mentions, holder: number): boolean {
  const entity = mentions.entities[holder];
  return entity !== undefined && (entity.kind !== 'party' || entity.human) && !entity.publisher;
}

/** Finds the holder of each attribution: names, roles, pronouns, the turn that is running; media only where nobody else speaks. */
export function resolveSpeakers(document: Document, mentions: Mentions, clauses: Clauses, raw: readonly RawAttribution[]): HeldAttribution[] {
  const attributions = raw.map((a) => (a.source ? { ...a, source: withoutHeading(document, a.source) } : a));
  const floor: Floor = { document, mentions, clauses, turns: [], writings: new Writings(document, mentions, clauses), inContent: contentMask(document, attributions), inQuotation: contentMask(document, attributions.filter((a) => a.kind === 'direct')) };
  const holders: number[] = new Array<number>(attributions.length).fill(-1);
  const shared: HeldAttribution[] = [];
  const order = attributions.map((_, i) => i).sort((x, y) => anchorOf(attributions[x] as RawAttribution) - anchorOf(attributions[y] as RawAttribution));
  for (const i of order) {
    const a = attributions[i] as RawAttribution;
    const reported = reportedBefore(floor, attributions, holders, i);
    const asked = askedIn(floor, a);
    // The answer was taken for words of the one who asks.
    const isAnswered = asked >= 0 && a.content.length > 1;
    const found = isAnswered ? asked : reported < 0 ? holderOf(floor, a, holders) : reported;
    // `The West said`: of a coalition each member.
    const known = mentions.entities[found]?.members ?? [];
    const [holder = found, ...members] = known.length > 0 || !a.source || found < 0 ? known : included(floor, a.source);
    holders[i] = holder;
    const others = members.length > 0 ? members : furtherHolders(floor, a, holder);
    for (const other of others) shared.push({ ...a, holder: other, shared: true });
    if (holder >= 0 && a.parent < 0 && !a.weak && (!isPublisher(mentions, holder) || isOwnVoice(floor, a, holder))) {
      floor.turns.push(turnOf(floor, a, asked < 0 ? holder : asked, others));
    }
  }
  yieldToInner(mentions, attributions, holders);
  return [...attributions.map((a, i) => ({ ...a, holder: holders[i] as number, shared: false })), ...shared];
}
