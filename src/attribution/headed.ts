import { partyAt, someIn } from '../document/range';
import { VERB_TAGS } from '../lexicon/heading-words';
import type { Entity, Mentions } from '../mention/types';
import type { Document, TokenRange } from '../document/types';
import { PARTY_WORD } from '../document/types';
import { possibleTags } from '../document/wink';
import { MEDIA_NAMES } from '../lexicon/mention-institutions';
import { PLACES } from '../lexicon/mention-places';
import { ROLES } from '../lexicon/mention-roles';
import { ALL_CAPITALS, BEHIND_PREDICATE, CARRIERS, QUOTATION_MARK, RELATIVES, STOP, TEXTS, TOPICS, VERBLESS } from '../lexicon/speech-words';
import { heldAt } from '../lexicon/list';
import { directWords } from './direct';
import { labelHead } from './tagged';
import type { RawAttribution } from './types';

/** A colon in a heading can stand for much else. */
const CONFIDENCE = 0.7;
/** A heading has at most so many tokens, its label fewer. */
const LONGEST_HEADING = 30;
const LONGEST_LABEL = 7;
const SHORTEST_WORDS = 3;

/** Where the only colon of a line without a full stop stands, or -1. */
function colonIn({ tokens: { word } }: Document, { from, to }: TokenRange): number {
  if (to - from > LONGEST_HEADING || STOP.test(word[to - 1] as string)) return -1;
  const line = word.slice(from, to);
  const colon = line.indexOf(':');
  return colon > 0 && colon === line.lastIndexOf(':') ? from + colon : -1;
}

/** A label behind the words: a role, a name, a party, a body (`…: MP`, `…: IAEA chief`), but no text (`…: report`) and no list. */
function isLabelBehind({ tokens: { lower } }: Document, head: number, { to }: TokenRange): boolean {
  return !TEXTS.has(lower[head] as string) && !CARRIERS.has(lower[head] as string) && !lower.slice(head, to).includes('and');
}

/** Words that tell something: with a verb or what stands for it (`[too] weak to …`) that neither opens them (`Killed by …`) nor stands in a relative clause, or with quoted ones. */
function tells({ tokens: { pos, word, lower } }: Document, { from, to }: TokenRange): boolean {
  if (word.slice(from, to).some((w) => QUOTATION_MARK.test(w))) return true;
  for (let i = from; i < to && !RELATIVES.has(lower[i]); i++) {
    const isSaidOf = VERBLESS.has(lower[i]) || pos[i] === 'ADJ' && (i + 1 === to || BEHIND_PREDICATE.has(pos[i + 1]));
    if (VERB_TAGS.has(pos[i]) || isSaidOf) return i > from || lower[i] === 'no';
  }
  return false;
}

/** Words of names in a document: those behind another word of a name (`Lee` in `Ann Lee`), and those that it has more than once. */
interface Names {
  surnames: ReadonlySet<string>;
  repeated: ReadonlySet<string>;
}

const namesOf = new WeakMap<Document, Names>();

const namesIn = (document: Document): Names => heldAt(namesOf, document, () => readNames(document));

function readNames({ tokens: { word, pos, length } }: Document): Names {
  const seen = new Set<string>();
  const surnames = new Set<string>();
  const repeated = new Set<string>();
  for (let i = 0; i < length; i++) {
    if (pos[i] !== 'PROPN' || word[i] === PARTY_WORD) continue;
    const name = word[i] as string;
    if (pos[i - 1] === 'PROPN' && word[i - 1] !== PARTY_WORD) surnames.add(name);
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return { surnames, repeated };
}

/** A label before the words is a role, or a name that the text knows in full or for a party's: much else stands there (`Analysis: …`, `Brexit: …`). */
function isLabelBefore(document: Document, head: number, entity?: Entity): boolean {
  const { lower, pos, word } = document.tokens;
  if (ROLES.has(lower[head] as string) || entity?.kind === 'person' && entity.affiliation !== null) return true;
  if (pos[head] !== 'PROPN' || ALL_CAPITALS.test(word[head] as string) || TOPICS.has(lower[head])) return false;
  return namesIn(document).surnames.has(word[head] as string) || entity?.kind === 'person' && possibleTags(lower[head] as string).size === 0;
}

/** `Arnor: Gondor broke truce`: a party before words with a verb about another one. */
function speaksOfAnother(document: Document, label: TokenRange, words: TokenRange): boolean {
  const [own] = partyAt(document, label.from)?.parties ?? [];
  return label.to === label.from + 1 && own !== undefined && someIn(words, (i) => partyAt(document, i)?.parties.includes(own) === false);
}

/** `Arnor to Gondor: Leave our waters`: who speaks, before who is spoken to; null for another label. */
function addresses(document: Document, { from, to }: TokenRange): TokenRange | null {
  const at = document.tokens.lower.indexOf('to', from);
  if (at <= from || at + 1 >= to || !labelHead(document, { from: at + 1, to })) return null;
  return labelHead(document, { from, to: at });
}

/** `LONDON (Reuters)`, `ISLAMABAD`: where a line was written. */
export function isPlaceLabel({ tokens: { lower } }: Document, { from, to }: TokenRange): boolean {
  const bracket = lower.slice(from, to).indexOf('(');
  return PLACES.has(lower.slice(from, bracket < 0 ? to : from + bracket).join(' '));
}

/** `Climate: Summers are getting hotter`: one word before a colon that is no role and that the text names nowhere else. */
export function isTopic(document: Document, head: number): boolean {
  const { word, lower } = document.tokens;
  const isName = namesIn(document).repeated.has(word[head] as string) && !TEXTS.has(lower[head] as string) || MEDIA_NAMES.has(lower[head] as string);
  return !isLabelBefore(document, head) && !isName;
}

/** Headings that name with a colon who speaks: `Sanctions are illegal: minister`, `Minister: Sanctions are illegal`, `Arnor to Gondor: Leave`. */
export function headedWords(document: Document, { entities, list, atToken }: Mentions): RawAttribution[] {
  const entityAt = (token: number): Entity | undefined => entities[list[atToken[token] as number]?.entity ?? -1];
  return document.paragraphs.flatMap((line): RawAttribution[] => {
    const colon = colonIn(document, line);
    if (colon < 0) return [];
    const [before, behind] = [{ from: line.from, to: colon }, { from: colon + 1, to: line.to }];
    const spoken = (words: TokenRange, source: TokenRange): RawAttribution[] => [{ ...directWords(words, source, colon, CONFIDENCE), kind: 'indirect' }];
    const told = (words: TokenRange, label: TokenRange, fits: (head: number) => boolean): RawAttribution[] => {
      const isShort = label.to - label.from <= LONGEST_LABEL;
      const source = isShort && words.to - words.from >= SHORTEST_WORDS && tells(document, words) ? labelHead(document, label) : null;
      return source && fits(source.to - 1) ? spoken(words, source) : [];
    };
    const found = told(before, behind, (head) => isLabelBehind(document, head, behind));
    if (found.length > 0) return found;
    const addressing = before.to - before.from <= LONGEST_LABEL ? addresses(document, before) : null;
    if (addressing) return spoken(behind, addressing);
    return told(behind, before, (head) => isLabelBefore(document, head, entityAt(head)) || speaksOfAnother(document, before, behind));
  });
}
