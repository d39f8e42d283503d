import { ADJECTIVE_MODALITY, NOT_DONE } from '../lexicon/clause-forms';
import { ADJECTIVE_CLASSES } from '../lexicon/clause-verbs';
import { CONTENT_NOUNS, MISSING } from '../lexicon/clause-nouns';
import { CARRYING, DUE, HARD, HARDSHIPS, LENDING, NEGATING_MARKS, PIECES } from '../lexicon/clause-words';
import { itemAt } from '../document/item';
import { sentenceAt } from '../document/range';
import type { Document } from '../document/types';
import { deniesThat } from './denial';
import { verbIs } from './lemma';
import type { State } from './state';
import type { Modality, NounGroup, Predicate } from './types';

/** Nouns that tell why or that something is so: without a modality of their own. */
const GROUND = 'ground';

/** `is not the time to`, `now is not the time to`, `is not in our interest to`; an adjective judges by itself (`not the right time to`). */
function isBareComplement(noun: NounGroup, index: number, { lemma, attribute, subjects, complements }: Predicate): boolean {
  return lemma === 'be' && noun.modifiers.length === 0 && (attribute === noun.head || subjects.includes(index) || complements.some((c) => c.group === index));
}

/** `not one shred of evidence`. */
function isPiece({ tokens: { lower, lemma } }: Document, { from }: NounGroup, above: Predicate | undefined): boolean {
  return above?.negated === true && above.attribute === from - 2 && lower[from - 1] === 'of' && PIECES.has(lemma[above.attribute]);
}

/** `no intention of leaving`, `its refusal to leave`, `no reason to doubt`, `is not the time to doubt`, `no evidence that`. */
function colourByNoun(state: State, predicate: Predicate, above: Predicate | undefined): void {
  const noun = state.groups[predicate.governor] as NounGroup;
  const { lemma, lower } = state.document.tokens;
  const name = CONTENT_NOUNS.get(lemma[noun.head]);
  if (name === undefined || predicate.kind === 'that' && name !== GROUND) return;
  if (DUE.has(lemma[noun.head]) && noun.determiner === '' && above?.attribute === noun.head && !above.negated && predicate.subjects.length > 0 && predicate.subjects[0] !== above.subjects[0]) predicate.modality = 'obligation';
  if (name !== 'negator' && name !== GROUND && predicate.modality === 'none') predicate.modality = name as Modality;
  const isDenied = noun.negated || isPiece(state.document, noun, above) || name === GROUND && above !== undefined && above.negated && isBareComplement(noun, predicate.governor, above);
  // `missed the chance to make peace`
  const isMissed = above !== undefined && !above.negated && (MISSING.has(above.lemma) && above.objects.includes(predicate.governor) || MISSING.has(`${above.lemma}_${lower[above.verb + 1] ?? ''}`));
  if ((name === 'negator' || isMissed) !== isDenied) predicate.negated = !predicate.negated;
}

/** `without helping`, `decided against helping`, `rather than helping`: what was not done, or is not to be. */
function tellsWithout({ tokens: { lower } }: Document, { mark, kind, from }: Predicate): boolean {
  return NEGATING_MARKS.has(mark) || kind === 'ing' && lower[from - 1] === 'than' && lower[from - 2] === 'rather';
}

/** `it is a lie that`: the noun only says what is said of the clause. */
function isVerdict({ document, groups }: State, noun: number, above: Predicate | undefined): boolean {
  return above !== undefined && above.attribute === groups[noun]?.head && deniesThat(document, above);
}

/** Whether a clause with `that` is said not to be so: `I do not think that …`, `denied that …`, `it is not true that …`; `cannot deny that` says it is. */
function turnsThat(document: Document, above: Predicate): boolean {
  const denies = deniesThat(document, above) || verbIs(document, above.verb, 'doubting');
  const truth = ADJECTIVE_CLASSES.get(itemAt(document.tokens.lower, above.attribute));
  const leaves = denies || truth === 'true' || above.attribute < 0 && (verbIs(document, above.verb, 'neg-raising') || verbIs(document, above.verb, 'raising'));
  // `did not let its bases be used`
  return denies !== (above.negated && (leaves || above.lemma === 'let'));
}

/** `does not share the view that X attacked`. */
function isNotShared(document: Document, above: Predicate, { kind, governor }: Predicate): boolean {
  return kind === 'that' && above.negated && above.objects.includes(governor) && verbIs(document, above.verb, 'sharing');
}

/** `It was not Vasqua that broke the treaty.` */
function isDeniedCleft({ groups, document: { tokens: { lower } } }: State, above: Predicate, { kind, antecedent }: Predicate): boolean {
  const subject = lower[groups[above.subjects[0] ?? -1]?.head ?? -1];
  return kind === 'relative' && above.negated && above.lemma === 'be' && subject === 'it' && groups[antecedent]?.head === above.attribute;
}

/** `has trouble keeping its word`, `has a hard time keeping its word`. */
function isHardship({ document: { tokens: { lower } } }: State, from: number): boolean {
  return HARDSHIPS.has(lower[from - 1]) || lower[from - 1] === 'time' && HARD.has(lower[from - 2]);
}

/** `Has Vasqua not kept its word?`, `Isn't Vasqua right?`: who asks so says that it has. */
function asksForYes({ document, groups }: State, { kind, negated, from, verb, subjects }: Predicate): boolean {
  const { lemma } = document.tokens;
  const isInverted = (itemAt(groups, subjects[0])?.from ?? -1) > from;
  return kind === 'main' && negated && isInverted && lemma.slice(from, verb + 2).includes('not') && lemma.slice(verb, sentenceAt(document, verb).to).includes('?');
}

/** Reads what the verb, adjective or noun above says of a clause: that it is wanted, required, not done, not so. */
export function colour(state: State, predicate: Predicate): void {
  if (asksForYes(state, predicate)) predicate.negated = false;
  const above = itemAt(state.predicates, predicate.parent);
  if (above && predicate.kind === 'ing' && above.lemma === 'have' && isHardship(state, predicate.from)) predicate.negated = !above.negated;
  // `refused to lend its soil to attack X`
  if (above?.negated && predicate.kind === 'to' && LENDING.has(above.lemma)) {
    Object.assign(predicate, { negated: !predicate.negated, governor: -1 });
    return;
  }
  if (predicate.governor >= 0 && !isVerdict(state, predicate.governor, above)) {
    colourByNoun(state, predicate, above);
    if (above && isNotShared(state.document, above, predicate)) predicate.negated = !predicate.negated;
    return;
  }
  if (above && isDeniedCleft(state, above, predicate)) predicate.negated = !predicate.negated;
  if (!above || (predicate.kind !== 'that' && predicate.kind !== 'to' && predicate.kind !== 'ing')) return;
  const { document } = state;
  const { lower } = document.tokens;
  if (predicate.kind === 'that') {
    if (turnsThat(document, above)) predicate.negated = !predicate.negated;
    if (predicate.mark === 'whether' && predicate.modality === 'none') predicate.modality = 'possibility';
    return;
  }
  const controlsObject = !above.passive && verbIs(document, above.verb, 'object-control') && above.objects.length > 0;
  const described = above.attribute >= 0 ? above.attribute : above.passive ? above.verb : -1;
  const adjective = ADJECTIVE_CLASSES.get(itemAt(lower, described));
  if (predicate.modality === 'none') {
    if (adjective) predicate.modality = (ADJECTIVE_MODALITY.get(adjective) ?? 'none') as Modality;
    else if (verbIs(document, above.verb, 'wish') && predicate.kind === 'to' && !controlsObject) predicate.modality = 'volition';
  }
  const prevented = verbIs(document, above.verb, 'prevent') && predicate.mark === 'from';
  const forbidden = above.negated && predicate.kind === 'to' && controlsObject && verbIs(document, above.verb, 'permitting');
  if ((prevented || forbidden) && predicate.modality === 'none') predicate.modality = 'ability';
  if (predicate.negated && predicate.modality === 'none' && verbIs(document, above.verb, 'demanding')) predicate.modality = 'obligation';
  const direct = predicate.kind === 'to' ? !controlsObject : (predicate.mark === '' || predicate.mark === 'from') && above.objects.length === 0 && !predicate.loose;
  const isBarred = predicate.kind === 'to' && (lower[described - 1] === 'too' || HARD.has(lower[described]) && verbIs(document, predicate.verb, 'crediting')) || tellsWithout(document, predicate) || above.lemma === 'do' && lower[predicate.from - 1] === 'little';
  const negator = (verbIs(document, above.verb, 'negator') && direct) || prevented || isBarred || NOT_DONE.has(adjective);
  const linked = adjective !== undefined || forbidden || carries(above, predicate) || lower[predicate.from - 1] === 'nothing' || ((verbIs(document, above.verb, 'wish') || verbIs(document, above.verb, 'raising')) && direct);
  if (negator && above.modality === 'obligation') predicate.modality = 'obligation';
  if (negator) predicate.negated = predicate.negated === above.negated;
  else if (above.negated && (linked || verbIs(document, above.verb, 'neg-raising'))) predicate.negated = !predicate.negated;
}

/** `is not to blame`, `did nothing to help`, `will not go to war`, `refused to join X in helping`: the verb only carries what follows. */
function carries(above: Predicate, { kind, mark }: Predicate): boolean {
  if (above.lemma === 'join' && mark === 'in') return true;
  return kind === 'to' && (CARRYING.has(above.lemma) || above.lemma === 'be' && above.attribute < 0);
}
