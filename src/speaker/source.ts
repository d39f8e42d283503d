import { isVerbOf, someIn, opensSentence } from '../document/range';
import { PARTICIPLE, SMALL, VERB_TAGS } from '../lexicon/heading-words';
import { itemAt } from '../document/item';
import { ABOUT, BEGINNINGS, CARRIERS, LEADING, LINKING, NAMED_THINGS, NOMINAL_TAGS, PAIRS, QUOTATION_MARK, QUOTING, RELATIVES_BEHIND, TELLING_MORE, TEXTS, WITHIN_TAGS, WRITINGS } from '../lexicon/speech-words';
import { DESCRIBING_TAGS, HYPHENS, PLACE_PREPOSITIONS } from '../lexicon/mention-words';
import { INVERTING_VERBS, PREVERBAL_TAGS, SPEECH_VERBS } from '../lexicon/mention-verbs';
import type { Document, TokenRange, Tokens } from '../document/types';
import { afterBrackets } from '../mention/beside';
import { isHuman } from '../mention/at';
import type { Mention, Mentions } from '../mention/types';

/** So many tokens before a name the text is looked for that is about it. */
const TOPIC_REACH = 20;

/** The mentions that stand in a range, in order. */
export function mentionsIn(mentions: Mentions, range: TokenRange): Mention[] {
  const found: Mention[] = [];
  let last = -1;
  for (let i = range.from; i < range.to; i++) {
    const k = mentions.atToken[i] as number;
    if (k >= 0 && k !== last) found.push(mentions.list[k] as Mention);
    last = k;
  }
  return found;
}

/** True for a party or name that only modifies the noun after it (`Iran-Russia ties`). */
function isModifier({ tokens }: Document, m: Mention, to: number): boolean {
  if (m.kind !== 'party' || m.to >= to) return false;
  return NOMINAL_TAGS.has(tokens.pos[m.to] as string) || tokens.start[m.to] === tokens.end[m.to - 1] && tokens.lower[m.to] === '-';
}

/**
 * True for a mention behind a preposition, or behind the participle that opens the source (`Addressing the council, Ann Lee`); not
 * for one behind a year (`In 2018 President Lee`), a clause (`As Arnor grew`) or a medium's verb (`citing officials`).
 */
function isGoverned({ tokens: { pos, lower, lemma, word } }: Document, source: TokenRange, { from, to }: Mention): boolean {
  if (pos[from] === 'NUM') return false;
  // `on the radio programme Morning Line`.
  let i = from - 1;
  if (NAMED_THINGS.has(lower[i] as string)) while (i > source.from && WITHIN_TAGS.has(pos[i] as string)) i--;
  const participle = i === source.from && pos[i] === 'VERB' && !QUOTING.has(lemma[i] as string) && word.slice(to, source.to).includes(',');
  return participle || PLACE_PREPOSITIONS.has(lower[i] as string) || pos[i] === 'ADP' && lower[i] !== 'as';
}

/** True for whom a text is about (`the report on Arnor`), who does not speak in it. */
function isTopic({ tokens: { lower, lemma, pos } }: Document, source: TokenRange, { from }: Mention): boolean {
  const first = Math.max(source.from, from - TOPIC_REACH);
  let i = from - 1;
  while (i > first && WITHIN_TAGS.has(pos[i] as string) && !isText(lower[i], lemma[i])) i--;
  if (!ABOUT.has(lower[i] as string)) return false;
  while (i > first && pos[i] !== 'NOUN') i--;
  return i >= first && isText(lower[i], lemma[i]);
}

function isText(word: string | undefined, lemma: string | undefined): boolean {
  return CARRIERS.has(word) || TEXTS.has(word) || WRITINGS.has(lemma);
}

/** True for a source that begins with what only leads to the one who speaks: `After a meeting`, `Speaking in Arnor`, `(with) the agency`. */
function isLedTo({ tokens }: Document, { from }: TokenRange): boolean {
  const { pos, lower } = tokens;
  if (pos[from] === 'ADP' || PLACE_PREPOSITIONS.has(lower[from] as string) || pos[from] === 'VERB' && PARTICIPLE.test(lower[from] as string)) return true;
  return LEADING.has(lower[from - 1] as string) && !opensSentence(tokens, from);
}

/** The mentions of a source from the one that may speak on: in `After a meeting with the envoy, Ann Lee` not the envoy. */
export function speaking(document: Document, mentions: Mentions, source: TokenRange): Mention[] {
  const found = mentionsIn(mentions, source).filter((m) => !isTopic(document, source, m));
  const free = isLedTo(document, source) ? found.findIndex((m) => !isGoverned(document, source, m)) : 0;
  return found.slice(Math.max(0, free));
}

/** Brackets behind a name hold at most so many tokens. */
const LONGEST_BRACKET = 4;

/** True for a name that describes the next one by words between them without a verb (`Dover café owner Ann Lee`, `the Union of Doctors (UD) secretary Ann Lee`). */
function describes(document: Document, m: Mention, next: Mention | undefined): boolean {
  const { word, pos } = document.tokens;
  if (!next || next.kind !== 'name' || m.kind === 'pronoun' || next.from === m.to) return false;
  for (let i = afterBrackets(document.tokens, m.to, LONGEST_BRACKET); i < next.from; i++) if (!SMALL.test(word[i] as string) || VERB_TAGS.has(pos[i]) || LINKING.has(word[i] as string)) return false;
  return true;
}

const isPlaceOrBody = (mentions: Mentions, m: Mention): boolean => m.kind !== 'pronoun' && m.kind !== 'role' && !isHuman(mentions, m);

/** `The party's top Democrat, Ann Lee`, `Abuja, the secretary, Ann Lee`: past what only a person behind a comma is described or placed by. */
function withoutPreamble({ tokens }: Document, mentions: Mentions, found: Mention[]): Mention[] {
  const [first, second] = found;
  if (!first || !second || !isPlaceOrBody(mentions, first) || isPlaceOrBody(mentions, second)) return found;
  const isNamed = found.some((m) => m.kind === 'name' && m.entity === second.entity);
  return isNamed && tokens.lower[first.to] === ',' && second.from === first.to + 1 && tokens.lower[second.to] !== "'s" ? found.slice(1) : found;
}

/** `Democrat Ann Lee`, `the Nevada senator`, `Speaker of the House Rep. Ann Lee`: past what stands right before the name or role that it describes. */
function withoutEpithet(mentions: Mentions, found: Mention[]): Mention[] {
  const [first, second] = found;
  if (!first || second?.from !== first.to) return found;
  const described = first.kind === 'role' ? second.kind === 'name' : isPlaceOrBody(mentions, first) && isHuman(mentions, second);
  return described ? found.slice(1) : found;
}

/** `Brenia's far-right leader Ann Lee`: nothing but words that describe. */
function isOnlyDescribed({ pos, lower }: Tokens, from: number, to: number): boolean {
  return !someIn({ from, to }, (i) => !DESCRIBING_TAGS.has(pos[i]) && pos[i] !== 'ADV' && !HYPHENS.has(lower[i]));
}

/** The mention that names the source: the first that stands by itself; of `X's spokesman` the one who is possessed. */
export function sourceMention(document: Document, mentions: Mentions, source: TokenRange): Mention | undefined {
  const { word } = document.tokens;
  const unbracketed = speaking(document, mentions, source).filter((m, i) => i === 0 || word[m.from - 1] !== '(' || word[m.to] !== ')');
  const found = withoutEpithet(mentions, withoutPreamble(document, mentions, unbracketed));
  const last = found.at(-1);
  // A heading glued to its sentence: `Iran-Russia ties Ann Lee said`.
  if (found[0] && last?.to === source.to && last.kind === 'name' && isModifier(document, found[0], source.to)) return last;
  const [first, second] = found.slice(Math.max(0, found.findIndex((m, i) => !describes(document, m, found[i + 1]))));
  const possessed = first && second && document.tokens.lower[first.to] === "'s" && (second.from === first.to + 1 || isHuman(mentions, second) && isOnlyDescribed(document.tokens, first.to + 1, second.from));
  return possessed ? second : first;
}

/** For `who` and the like: the mention that the relative clause describes. */
export function relativeAntecedent({ tokens }: Document, mentions: Mentions, source: TokenRange): Mention | undefined {
  if (!RELATIVES_BEHIND.has(tokens.lower[source.from])) return undefined;
  for (let i = source.from - 1; i >= Math.max(0, source.from - 3); i--) {
    const k = mentions.atToken[i] as number;
    const m = itemAt(mentions.list, k);
    if (m) return tokens.lower[source.from] === 'who' ? personBefore(tokens, mentions, k) ?? m : m;
  }
  return undefined;
}

/** `Ann Lee of Ohio, who`, `Ann Lee, 24, a Democrat who`: the person whom a party or place behind tells more of. */
function personBefore({ lower, pos }: Document['tokens'], mentions: Mentions, k: number): Mention | undefined {
  const [before, m] = [mentions.list[k - 1], mentions.list[k] as Mention];
  const isPlace = lower[m.from - 1] === 'from' && !mentions.entities[m.entity]?.attested;
  return before && (isPlace || !isHuman(mentions, m)) && isHuman(mentions, before) && lower.slice(before.to, m.from).every((word, i) => TELLING_MORE.has(word) || pos[before.to + i] === 'NUM') ? before : undefined;
}

/** True for `the statement`, `his letter`: words that somebody else holds. */
export function isCarrier({ tokens }: Document, source: TokenRange): boolean {
  return someIn(source, (i) => CARRIERS.has(tokens.lower[i]));
}

/** The one whom a medium quotes in a sentence (`the agency quoted X as saying`, `citing X`). */
export function quotedPerson({ tokens }: Document, mentions: Mentions, sentence: TokenRange): Mention | undefined {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!QUOTING.has(tokens.lemma[i] as string)) continue;
    const after = mentionsIn(mentions, { from: i + 1, to: Math.min(sentence.to, i + 12) })[0];
    const passive = tokens.pos[i - 1] === 'AUX';
    const before = mentionsIn(mentions, { from: sentence.from, to: i }).at(-1);
    const found = passive ? before : after;
    if (found) return found;
  }
  return undefined;
}

/** The one beside a verb of speaking in a sentence, outside of quotations (`… , an official said, the agency reported`). */
export function speakerIn(document: Document, mentions: Mentions, sentence: TokenRange, inQuotation: (i: number) => boolean): Mention | undefined {
  const { tokens } = document;
  for (const m of mentionsIn(mentions, sentence)) {
    if (inQuotation(m.from) || isTopic(document, sentence, m) || mentions.entities[m.entity]?.publisher) continue;
    let after = m.to;
    let passive = false;
    for (; after < sentence.to && PREVERBAL_TAGS.has(tokens.pos[after]); after++) passive = tokens.lemma[after] === 'be' || passive && tokens.pos[after] === 'ADV';
    // `was accused`: its subject does not speak.
    if (passive && !tokens.lower[after]?.endsWith('ing')) continue;
    if (isVerbOf(tokens, m.from - 1, INVERTING_VERBS) || isVerbOf(tokens, after, SPEECH_VERBS)) return m;
  }
  return undefined;
}

/** Of `Arnor will not forget The minister`, a heading glued to its sentence, what comes behind the heading. */
export function withoutHeading({ tokens: { word, pos } }: Document, source: TokenRange): TokenRange {
  for (let i = source.to - 1; i > source.from; i--) {
    if (BEGINNINGS.has(word[i]) && (NOMINAL_TAGS.has(pos[i - 1]) || QUOTATION_MARK.test(word[i - 1] as string))) return { ...source, from: i };
  }
  return source;
}

/** True for `both sides`, `each side`, `the two ministers`: two who were spoken of before; `two ministers` were not. */
export function isPair({ tokens: { lower } }: Document, { from }: TokenRange): boolean {
  return lower[from] === 'both' || PAIRS.has(lower.slice(from, from + 2).join(' ')) && !HYPHENS.has(lower[from + 2]);
}
