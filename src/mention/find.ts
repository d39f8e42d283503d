import { isVerbOf, partyAt, opensSentence } from '../document/range';
import type { Document, Tokens } from '../document/types';
import { PERSONAL } from '../lexicon/anaphor';
import { VERB_TAGS } from '../lexicon/heading-words';
import { CALENDAR_WORDS, THING_NAMES } from '../lexicon/mention-institutions';
import { THINGS } from '../lexicon/speech-words';
import { HOLDING_VERBS, INVERTING_VERBS, PREVERBAL_TAGS, STAND_VERBS } from '../lexicon/mention-verbs';
import { BESIDE, DESCRIBING, DISSIDENT, FELT_FROM, FORM_ENDING, GROUP_PREPOSITIONS, HOLDING_PRONOUNS, NAMELESS_ENDING, OF_STATES, NOMINAL_TAGS, ONE_CAPITAL, ONE_OF_MANY, OPENING_MARK, OPPOSING, PLURAL_ENDING, PLURAL_PRONOUNS, PREDICATE_TAGS, REBELS, SUFFERERS } from '../lexicon/mention-words';
import type { CompiledParties } from '../party/types';
import { afterBrackets, besideSpeech, isPassive } from './beside';
import { selfEntity } from './bodies';
import { chunkEnd, isDeterminer } from './chunk';
import { datelineOf, homeParty, partyOfPlace, type Dateline } from './dateline';
import { readGroup } from './group';
import { affiliationOf, Drafts, isPlaceName, type Draft } from './draft';
import { speakingFor } from './employers';
import { Gathering } from './people';
import { rawMention, type RawMention } from './reading';
import type { Entity, Mention, Mentions } from './types';
import { capitalised, isAskerLabel, isBody, roleAt } from './words';

/** True for the first word of a sentence or quotation: it has its capital from there. */
function begins({ tokens }: Document, i: number): boolean {
  return opensSentence(tokens, i) || OPENING_MARK.test(tokens.word[i - 1] as string);
}

/** Words with a capital inside a sentence: a word that has one only where a sentence begins is no name. */
function capitalsInside(document: Document): ReadonlySet<string> {
  const { tokens } = document;
  const words = new Set<string>();
  for (let i = 1; i < tokens.length; i++) if (capitalised(tokens, i) && !begins(document, i)) words.add(tokens.word[i] as string);
  return words;
}

/** `slams`, which the tagger takes for a noun, of an attitude. */
function isAttitude(tokens: Tokens, i: number): boolean {
  if (!FORM_ENDING.test(tokens.lower[i] ?? '') || tokens.pos[i + 1] === 'ADP') return false;
  return STAND_VERBS.has(tokens.lemma[i]);
}

/** `Iustitia, the largest judges' association, …`. */
function isApposed(tokens: Tokens, from: number): boolean {
  const end = isDeterminer(tokens, from) ? chunkEnd(tokens, from) : from;
  return end > from && tokens.lower[end] === ',' && (isBody(tokens, end - 1) || roleAt(tokens, end - 1) !== undefined);
}

/** True for a single word that has its capital from the start of a sentence or quotation. */
function isOnlyCapital({ tokens }: Document, m: RawMention, inside: ReadonlySet<string>, surnames: CompiledParties['surnames']): boolean {
  if (m.kind !== 'name' || m.role || m.to - m.from !== 1 || inside.has(tokens.word[m.from] as string) || surnames.has(tokens.lower[m.from] as string)) return false;
  const described = tokens.lower[m.to] === ',' && (tokens.lower[m.to + 1] === 'who' || isApposed(tokens, m.to + 1));
  const subject = described || PREDICATE_TAGS.has(tokens.pos[m.to]) || isAttitude(tokens, m.to);
  return (!subject || NAMELESS_ENDING.test(tokens.lower[m.from] as string)) && (tokens.lower[m.to] !== ':' || THINGS.has(tokens.lower[m.from]));
}

/** `, D-New Mexico,` */
const LONGEST_CONSTITUENCY = 9;

/** Past `(R-Fla.)`, `, R-Ga.,`, which tell party and constituency of a member of a parliament. */
function pastConstituency(tokens: Tokens, i: number): number {
  const { word } = tokens;
  if (word[i + 2] !== '-' || !ONE_CAPITAL.test(word[i + 1] as string)) return i;
  const end = word[i] === ',' ? word.indexOf(',', i + 3) : 0;
  return end > 0 && end < i + LONGEST_CONSTITUENCY ? end : afterBrackets(tokens, i);
}

/** What describes a name between commas is at most so long. */
const LONGEST_DESCRIPTION = 24;

/** Past `, a charity which works in the camps,`; the token itself where nothing is described. */
function pastDescription({ word, lower, pos, sentence, length }: Tokens, i: number): number {
  if (word[i] !== ',' || pos[i + 1] !== 'DET' && !DESCRIBING.has(lower[i + 1])) return i;
  for (let p = i + 2; p < length && p < i + LONGEST_DESCRIPTION && sentence[p] === sentence[i]; p++) if (word[p] === ',') return p + 1;
  return i;
}

/** Past `on the hill`, `of the plan`, behind several people, `familiar with the plan` behind anybody. */
function pastPostmodifier(tokens: Tokens, i: number): number {
  if (tokens.pos[i] === 'ADJ' && tokens.pos[i + 1] === 'ADP') return chunkEnd(tokens, i + 2);
  return tokens.pos[i] === 'ADP' && GROUP_PREPOSITIONS.has(tokens.lower[i]) ? chunkEnd(tokens, i + 1) : i;
}

/** `farmers`, `fishermen`: a word for several people by its ending. */
const isPlural = (lower: string): boolean => PLURAL_ENDING.test(lower);

/** `was boycotted by several carmakers`, `criticism from carmakers`. */
function isAgent({ lower, lemma, pos }: Tokens, from: number, to: number): boolean {
  const before = from - 2;
  if (!isPlural(lower[to - 1] as string)) return false;
  return lower[from - 1] === 'by' && pos[before] === 'VERB' && HOLDING_VERBS.has(lemma[before]) || lower[from - 1] === 'from' && FELT_FROM.has(lemma[before]);
}

/** Whether a verb of speaking or of taking a stand goes with the words: behind them, past what describes them, or, inverted, in front. */
function isHolder(tokens: Tokens, from: number, to: number): boolean {
  const past = isPlural(tokens.lower[to - 1] as string) || tokens.pos[to] === 'ADJ' ? pastPostmodifier(tokens, to) : to;
  let next = pastDescription(tokens, past);
  while (PREVERBAL_TAGS.has(tokens.pos[next])) next++;
  // `were quick to slam`, `refused to back`.
  if (tokens.lower[next + 1] === 'to' && (tokens.pos[next] === 'ADJ' || tokens.pos[next] === 'VERB') && tokens.pos[next + 2] === 'VERB') next += 2;
  if (isAgent(tokens, from, to)) return true;
  if (tokens.pos[next] === 'VERB') return HOLDING_VERBS.has(tokens.lemma[next]) && !isPassive(tokens, next);
  return isVerbOf(tokens, from - 1, INVERTING_VERBS) && tokens.pos[from - 2] === 'PUNCT' && !VERB_TAGS.has(tokens.pos[pastPostmodifier(tokens, to)]);
}

/** Whether a preposition stands behind a plural that is no part of a number (`fishermen along`, not `two-thirds of`). */
function describesPeople(tokens: Tokens, at: number): boolean {
  const { pos, lower } = tokens;
  return !opensSentence(tokens, at) && (pos[at - 1] === 'NOUN' || pos[at - 1] === 'PROPN') && isPlural(lower[at - 1] as string) && lower[at] !== 'of';
}

/** `the farmers said`: whoever speaks or takes a stand is somebody, whatever the noun. */
function readHolder({ tokens }: Document, from: number, to: number, list: RawMention[]): void {
  const head = to - 1;
  const noun = tokens.lower[head] as string;
  if (isAskerLabel(tokens, head)) return;
  // `Fishermen along the coast said`: it is not the coast.
  if (GROUP_PREPOSITIONS.has(tokens.lower[from - 1]) && (describesPeople(tokens, from - 1) || CALENDAR_WORDS.has(noun))) return;
  // `Somebody familiar with the matter said`: nor is it the matter.
  if (tokens.pos[from - 1] === 'ADP' && tokens.pos[from - 2] === 'ADJ') return;
  const first = from + Number(isDeterminer(tokens, from) && head > from + 1);
  if (tokens.pos[head] === 'PROPN' && capitalised(tokens, head) && capitalised(tokens, first) && !isDeterminer(tokens, first) && !THING_NAMES.has(noun) && (isHolder(tokens, from, to) || tokens.lower[from - 1] === 'to' && tokens.lower[from - 2] === 'according')) {
    // `Amnesty International said`, `according to Amnesty International`, `the Jewish Community said`: words of an office or a people in the name of a body.
    list.push(rawMention({ from, to, head, kind: 'institution', name: { from: first, to } }));
    return;
  }
  if (tokens.pos[head] !== 'NOUN' || THINGS.has(noun) || capitalised(tokens, head) && !isPlural(noun) || !isHolder(tokens, from, to)) return;
  list.push(rawMention({ from, to, head, kind: 'group', plural: isPlural(noun) }));
}

/** `Another said`, `one of them said`: of those without a name who spoke before, or with whom a sentence began. Returns where reading goes on. */
function readOneOfMany({ tokens }: Document, from: number, list: RawMention[]): number {
  const { lower, pos } = tokens;
  const head = from + Number(isDeterminer(tokens, from) && !ONE_OF_MANY.has(lower[from]));
  const to = head + (lower[head + 1] === 'of' && lower[head + 2] === 'them' ? 3 : 1);
  // `…, said the two generals were`: they are named by their noun.
  if (!ONE_OF_MANY.has(lower[head]) || NOMINAL_TAGS.has(pos[to]) || !isHolder(tokens, from, to)) return from;
  const before = list.findLast((m) => (m.kind === 'group' || m.role?.determiner === 'indefinite') && (opensSentence(tokens, m.from) || besideSpeech(tokens, m) && (pos[m.from - 1] !== 'VERB' || !VERB_TAGS.has(pos[m.to]))));
  if (!before) return from;
  list.push(rawMention({ from, to, head, kind: 'group', allegiance: before.allegiance }));
  return to;
}

function readMentions(document: Document, dateline: Dateline | null, { surnames }: CompiledParties): RawMention[] {
  const { tokens } = document;
  const inside = capitalsInside(document);
  const list: RawMention[] = [];
  const { start = -1, end: past = -1 } = dateline ?? {};
  let i = 0;
  while (i < tokens.length) {
    const at = tokens.start[i] as number;
    const lower = tokens.lower[i] as string;
    const behind = at >= start && at < past ? i + 1 : pastConstituency(tokens, i);
    const one = readOneOfMany(document, i, list);
    if (behind > i) i = behind;
    else if (one > i) i = one;
    else if (tokens.pos[i] === 'PRON' && HOLDING_PRONOUNS.has(lower)) {
      list.push(rawMention({ from: i, to: i + 1, head: i, kind: 'pronoun', plural: PLURAL_PRONOUNS.has(lower), gender: PERSONAL.get(lower) ?? 'unknown' }));
      i++;
    } else {
      const end = chunkEnd(tokens, i);
      const known = list.length;
      const next = end > i ? Math.max(end, readGroup(document, i, end, list)) : i + 1;
      if (end > i && list.length === known) readHolder(document, i, end, list);
      i = next;
    }
  }
  return list.flatMap((m) => {
    if (!isOnlyCapital(document, m, inside, surnames)) return [m];
    // `Farmers condemned it`: the tagger takes them for a name.
    return isPlural(tokens.lower[m.from] as string) && isHolder(tokens, m.from, m.to) ? [{ ...m, kind: 'group' as const, name: null, plural: true }] : [];
  });
}

/** `the anti-Vasqua alliance`, `critics of Vasqua`, `Vasqua's rivals`, `Vasqua critic Ann Lee`: whoever they oppose they do not speak for, nor do `Vasqua's allies`, `its neighbour`; `Vasquan critics of Brenia` speak for Vasqua. */
function withoutOpposed(document: Document, m: RawMention): RawMention {
  const { lower } = document.tokens;
  const { from, to, allegiance } = m;
  const isNamed = (i: number): boolean => allegiance?.party != null && (partyAt(document, i)?.parties.includes(allegiance.party) ?? false);
  for (let i = from; i < to && allegiance; i++) {
    if (isNamed(i) && lower[i - 1] === 'anti') return { ...m, allegiance: null };
    if (DISSIDENT.has(lower[i])) return { ...m, allegiance: null };
    if (!OPPOSING.has(lower[i]) && !BESIDE.has(lower[i]) && !REBELS.has(lower[i]) && !SUFFERERS.has(lower[i])) continue;
    // What a state has beside it is no human being.
    if (lower[from] === 'its') return m.kind === 'role' ? { ...m, allegiance: null, kind: 'institution', role: null } : { ...m, allegiance: null };
    for (let k = from; k < to; k++) {
      const isOwner = lower[k + 1] === "'s" || k === i - 1 && OPPOSING.has(lower[i]) && partyAt(document, k)?.form === 'name';
      if (isNamed(k) && (k > i || isOwner)) return { ...m, allegiance: null };
    }
  }
  return m;
}

/** `the ministry in Tokyo`, `the junta in Tokyo`, `lawmakers in Tokyo`: of the state whose seat that is. */
function withSeat(document: Document, m: RawMention, parties: CompiledParties): RawMention {
  const { tokens, text } = document;
  const at = m.head + 1;
  if (m.allegiance || tokens.lower[at] !== 'in' || !OF_STATES.has(tokens.lower[m.head])) return m;
  const place = text.slice(tokens.start[at + 1], tokens.end[chunkEnd(tokens, at + 1) - 1]);
  return speakingFor(m, partyOfPlace(place, parties, 'seat'));
}

function entityOf(drafts: Drafts, draft: Draft, { organisations }: CompiledParties): Entity {
  const { kind, name, gender, mentions, publisher, members } = draft;
  const aliases = new Set(mentions.map((k) => {
    const { from, to } = drafts.raw[k] as RawMention;
    return drafts.wording(from, to);
  }));
  aliases.delete(name);
  const place = isPlaceName(draft);
  const human = draft.human && !place;
  const named = draft.words.length > 0;
  const attested = human && named && (draft.attested || gender !== 'unknown' || draft.roles.length > 0 || kind === 'party');
  return { kind: place ? 'institution' : kind, name, aliases: [...aliases], affiliation: affiliationOf(draft, drafts.home), gender, human, named, attested, organisation: kind === 'party' && organisations.has(name), mentions, publisher, members };
}

/**
 * Finds everybody the document speaks of: people, roles, institutions, parties, groups, pronouns.
 * @returns mentions in order, not overlapping; one entity for each holder, under all its names
 */
export function findMentions(document: Document, parties: CompiledParties): Mentions {
  const dateline = datelineOf(document.text, parties);
  const raw = readMentions(document, dateline, parties).map((m) => withSeat(document, withoutOpposed(document, m), parties));
  const drafts = new Drafts(document, raw, homeParty(dateline, parties), parties);
  const gathering = new Gathering(drafts);
  const list = raw.map(({ from, to, head, kind, plural, gender }, k): Mention => ({ from, to, head, kind, plural, gender, entity: gathering.enter(k) }));
  // Of whom only a body or people are named may act all the same (`the Vasquan regulator fined …`).
  for (const affiliation of drafts.list.map((d) => affiliationOf(d, drafts.home))) if (affiliation !== null) selfEntity(drafts, 0, affiliation);
  const atToken = new Int32Array(document.tokens.length).fill(-1);
  list.forEach((m, k) => atToken.fill(k, m.from, m.to));
  return { list, entities: drafts.list.map((d) => entityOf(drafts, d, parties)), atToken };
}
