import type { Predicate } from '../clause/types';
import { sentenceAt } from '../document/range';
import { BOUND } from '../lexicon/anaphor';
import { CLAIMS } from '../lexicon/clause-nouns';
import { ASSERTING } from '../lexicon/clause-words';
import { BY_DEGREES, LEAVING_UNSAID, NEARLY, ONCE, ONE_OF_BOTH, PERFECT, PREFERRING, PRESSING, RARELY, SILENT, TARDY, TELLING_OF, TEMPTING, UNDONE, UNHEARD, UTTERED } from '../lexicon/evaluation';
import { FIRST_PERSON, WONDERING } from '../lexicon/speech-words';
import { isSubjectOf, type Reader } from './reading';

/** `faces calls to boycott X`, `is under pressure to leave X`: of what is asked of somebody it is not told that it is done. */
function isPressedFor(reader: Reader, { governor }: Predicate, above: Predicate): boolean {
  const noun = reader.group(governor);
  if (!noun || noun.owners.length > 0 || !PRESSING.has(reader.tokens.lemma[noun.head] as string)) return false;
  return above.complements.some((c) => c.group === governor && c.preposition === 'under') || reader.isOf(above, 'receive');
}

/** `denied that it had armed X`, `rejected charges that its troops had armed X`: who did not may be for X or against it. */
function isDisowned(reader: Reader, p: Predicate, above: Predicate): boolean {
  const { lemma, pos } = reader.tokens;
  const isOwn = (g: number): boolean => pos[reader.headOf(g)] === 'PRON' || BOUND.has(reader.group(g)?.determiner);
  const denies = reader.isVerb(above, 'denying') && (!above.negated || reader.tokens.lower[above.verb - 1] === 'nor') && (p.governor < 0 || CLAIMS.has(lemma[reader.headOf(p.governor)]));
  const agents = reader.agents(p);
  return denies && p.attribute < 0 && (UTTERED.has(p.lemma) || !reader.isOf(p, 'attitude')) && (agents.length > 0 ? agents : p.subjects).some(isOwn);
}

function isPastDenied(reader: Reader, { negated, tense, from }: Predicate): boolean {
  return negated && (tense === 'past' || PERFECT.has(reader.tokens.lower[from]));
}

/** `did not condemn X`, `rarely praises X`, `failed to thank X`, `avoided thanking X`: who has not said it has taken no side; who will not say it has. */
function isUnuttered(reader: Reader, p: Predicate, above: Predicate | undefined): boolean {
  const { lemma, negated, kind, manner, governor, mark } = p;
  const { lower } = reader.tokens;
  if (!UTTERED.has(lemma)) return false;
  if (manner.some((m) => RARELY.has(lower[m]))) return true;
  if (kind !== 'to' && kind !== 'ing') return isPastDenied(reader, p);
  if (mark === 'about' || above?.complements.some((c) => c.group === governor && c.preposition === 'against')) return true;
  return above !== undefined && (negated && (above.attribute >= 0 || LEAVING_UNSAID.has(above.lemma)) || TARDY.has(lower[above.attribute]));
}

/** `it is easy to blame X`, `blaming X is too easy`, `blaming X will not help`: who weighs blame or praise does not give it. */
function isWeighed(reader: Reader, p: Predicate, above: Predicate): boolean {
  const { lemma, kind, mark, loose } = p;
  if (!UTTERED.has(lemma) && !TELLING_OF.has(lemma)) return false;
  if (kind === 'to' || above.attribute >= 0) return TEMPTING.has(reader.tokens.lower[above.attribute]);
  return kind === 'ing' && mark === '' && !loose && isSubjectOf(p, above);
}

/** `almost invaded X`, `came close to invading X`: it did not; what was nearly destroyed or doubled has changed all the same. */
function isNearly(reader: Reader, { lemma, verb, kind }: Predicate): boolean {
  const { lower } = reader.tokens;
  return !BY_DEGREES.has(lemma) && (NEARLY.has(lower[verb - 1]) || kind === 'ing' && lower[verb - 2] === 'close');
}

/** What nobody says to be so: `declined to blame X`, `stopped short of blaming X`, `denied arming X`, `asked her whether X attacked`; who asks nobody wants no answer. */
export function isUnsaid(reader: Reader, p: Predicate): boolean {
  const above = reader.predicate(p.parent);
  if (isUnuttered(reader, p, above) || isNearly(reader, p)) return true;
  if (!above) return false;
  if (isWeighed(reader, p, above)) return true;
  const isOpen = p.mark === 'whether' || reader.tokens.lower[p.from - 1] === 'whether';
  // `abstained in a vote condemning X`, `from a vote to condemn X`; `we are told that X attacked`
  if (above.lemma === 'abstain' || above.lemma === 'tell' && above.passive && above.subjects.some((g) => FIRST_PERSON.has(reader.tokens.lower[reader.headOf(g)]))) return true;
  if (p.kind === 'to' && !isOpen) return SILENT.has(above.lemma) && TELLING_OF.has(p.lemma) || isPressedFor(reader, p, above);
  // `never said that X attacked`
  if (p.kind === 'that' && (isDisowned(reader, p, above) || ASSERTING.has(above.lemma) && isPastDenied(reader, above))) return true;
  if (isOpen) return WONDERING.has(above.lemma) || above.lemma === 'ask' && above.objects.length > 0;
  const isDeed = p.kind === 'ing' && p.mark === '' && !p.loose && reader.verbEntries(p).length > 0;
  return p.mark === 'short of' || isDeed && reader.isVerb(above, 'disclaiming');
}

/** `does not support either side`, `backs neither X nor Y`. */
function isImpartial(reader: Reader, { lemma, objects }: Predicate): boolean {
  const { lower } = reader.tokens;
  return PREFERRING.has(lemma) && objects.some((o) => ONE_OF_BOTH.has(reader.group(o)?.determiner ?? '') || ONE_OF_BOTH.has(lower[(reader.group(o)?.from ?? 0) - 1] ?? ''));
}

/** Whether a word stands in what nobody says to be so, or in a clause of it. */
export function isLeftOpen(reader: Reader, token: number): boolean {
  const p = reader.predicateAt(token);
  const above = reader.predicate(p?.parent);
  return p !== undefined && (isImpartial(reader, p) || isUnsaid(reader, p) || above !== undefined && isUnsaid(reader, above));
}

/** Clauses that lie in one another are looked through so far up. */
const DEEPEST = 3;

/** `has yet to thank X`, `used to thank X`, `was once an ally of X`: it is not so now. */
export function isOfOtherTimes(reader: Reader, { verb, tense, attribute }: Predicate): boolean {
  const { lower } = reader.tokens;
  return attribute >= 0 && tense === 'past' && ONCE.has(lower[verb + 1]) && lower[verb + 2] !== 'again' || lower[verb - 1] === 'to' && (lower[verb - 2] === 'yet' || lower[verb - 2] === 'used');
}

/** `must expel X's envoy`, `ought to leave X`, `the claim that Y armed X`: nobody is told to have done it; what one had to do one did. */
export function isOnlyDue(reader: Reader, token: number): boolean {
  const p = reader.predicateAt(token);
  const above = p?.kind === 'to' || p?.mark === '' && p.kind === 'that' ? reader.predicate(p.parent) : undefined;
  const isClaimed = p?.kind === 'that' && p.governor >= 0 && CLAIMS.has(reader.tokens.lemma[reader.headOf(p.governor)]);
  // `I have to say`, `we must remember`
  const isOwn = (q: Predicate): boolean => q.subjects.some((g) => FIRST_PERSON.has(reader.tokens.lower[reader.headOf(g)]));
  return isClaimed || [p, above].some((q) => q?.modality === 'obligation' && q.tense !== 'past' && !isOwn(q));
}

/** Whether a word stands in what nobody has done: `should attack X`, `would have attacked X`, `demanded that Y attack X`. */
export function isUndone(reader: Reader, token: number): boolean {
  const p = reader.predicateAt(token);
  const above = reader.predicate(p?.parent);
  return UNDONE.has(p?.modality) || p?.kind === 'that' && above !== undefined && reader.isOf(above, 'demand') && !reader.isVerb(above, 'addressee');
}

/** Blame or praise that may be given, or should be: `may condemn X`, `is unlikely to praise X`, `does not have to thank X`. */
function isUnheard(reader: Reader, { lemma, modality, negated, kind, verb }: Predicate): boolean {
  return UTTERED.has(lemma) && (UNHEARD.has(modality) || negated && kind !== 'to' && reader.tokens.lower[verb - 1] === 'to');
}

/** Whether a word stands in what the text only supposes or asks: `if X attacked`, `whether X attacked`, `has yet to thank X`. */
export function isSupposed(reader: Reader, token: number): boolean {
  let p = reader.predicateAt(token);
  const { lower } = reader.tokens;
  if (lower[sentenceAt(reader.document, token).to - 1] === '?' || p && isUnheard(reader, p)) return true;
  for (let depth = 0; p && depth < DEEPEST; depth++) {
    if (p.kind === 'conditional' || p.mark === 'whether' || isOfOtherTimes(reader, p)) return true;
    p = reader.predicate(p.parent);
  }
  return false;
}
