import { ADJECTIVE_MODALITY } from '../lexicon/clause-forms';
import { ADJECTIVE_CLASSES } from '../lexicon/clause-verbs';
import { CONTENT_NOUNS, COUNTING_NOUNS, MISSING, TRANSPARENT_NOUNS, UNDOING_NOUNS } from '../lexicon/clause-nouns';
import { DOUBTED_STATES, DUE, HARD, HARDSHIPS, LENDING, MISSED_AT, NEGATING_MARKS, PIECES, QUESTION_STOPS, REASONS_IN_VAIN, VERBS_IN_VAIN, VERBS_OF_NOBODY } from '../lexicon/clause-words';
import { itemAt } from '../document/item';
import type { Document } from '../document/types';
import { deniesThat } from './denial';
import { verbIs } from './lemma';
import { inherit, type Frame, type State } from './state';
import type { Clauses, Modality, NounGroup, Predicate } from './types';

/** What one cannot do where one asks how one could. */
const ROLES = ['owners', 'patients', 'partners'] as const;

/** For each clause the predicate that its words belong to: its own, or that of the nearest clause above that has one. */
function carriers(frames: readonly Frame[]): Int32Array {
  const found = new Int32Array(frames.length).fill(-2);
  for (const frame of frames) {
    const way: number[] = [];
    let at: Frame | null = frame;
    while (at && found[at.id] === -2 && at.predicate < 0) {
      found[at.id] = -1;
      way.push(at.id);
      at = at.parent;
    }
    const carrier = at ? (at.predicate >= 0 ? at.predicate : (found[at.id] as number)) : -1;
    if (at) found[at.id] = carrier;
    for (const id of way) found[id] = carrier;
  }
  return found;
}

/** Parents, objects said once for two verbs, and the subjects of clauses that stand before the one they depend on. */
function settleParents(state: State, carrier: Int32Array): void {
  for (const frame of state.frames) {
    const predicate = itemAt(state.predicates, frame.predicate);
    if (!predicate) continue;
    const joined = itemAt(state.predicates, frame.sharing);
    if (joined?.objects.length === 0) joined.objects = [...predicate.objects];
    predicate.parent = frame.parent ? (carrier[frame.parent.id] as number) : -1;
    const above = itemAt(state.predicates, predicate.parent);
    if (!above || !frame.initial) continue;
    predicate.loose ||= frame.kind === 'ing' && frame.mark === '' && above.subjects.length > 0;
    if (predicate.subjects.length === 0) predicate.subjects = inherit(above.subjects);
  }
}

function isNegative(groups: readonly NounGroup[], indices: readonly number[]): boolean {
  return indices.length > 0 && indices.every((i) => groups[i]?.negated);
}

/** Nouns that tell why or that something is so: without a modality of their own. */
const GROUND = 'ground';

/** So far behind its verb a question mark may stand. */
const LONGEST_QUESTION = 40;
/** `gave X and its allies the right`. */
const LONGEST_GIFT = 8;

/** `How can we trust them?`, `Who would trust them?`: nobody can. `Have they ever helped?`: never. */
function asksInVain({ document: { tokens: { lower } } }: State, { from, verb, lemma, kind, antecedent, modality }: Predicate): boolean {
  const how = lower[from - 1];
  const isVain = VERBS_IN_VAIN.has(lemma);
  if (how === 'how') return modality === 'ability' && isVain;
  const grants = lemma === 'give' && (how === 'who' || how === 'what') && lower.slice(verb, verb + LONGEST_GIFT).includes('right');
  if (antecedent >= 0 && !grants || kind === 'conditional') return false;
  const asks = isVain && REASONS_IN_VAIN.has(how) && modality !== 'none' && modality !== 'obligation';
  const doubts = how === 'when' && lower[from - 2] === 'since' || how === 'who' && VERBS_OF_NOBODY.has(lemma) || how === 'still' && lower[from - 2] === 'who';
  return (asks || doubts || grants || lower.slice(from, verb).includes('ever')) && lower.slice(verb, verb + LONGEST_QUESTION).find((w) => QUESTION_STOPS.has(w)) === '?';
}

/** `cannot thank X enough`. */
function isBoundless({ document: { tokens: { lower } }, groups }: State, { to, negated, modality, objects }: Predicate): boolean {
  const end = itemAt(groups, objects[0])?.to ?? to;
  return negated && modality === 'ability' && lower[end] === 'enough' && lower[end + 1] !== 'to';
}

/** `Where was X when we needed it?`: it ought to have been there. */
function isMissed({ document: { tokens: { lower } } }: State, { from, to, lemma }: Predicate): boolean {
  if (lemma !== 'be' || lower[from - 1] !== 'where') return false;
  const behind = lower.slice(to, to + LONGEST_QUESTION);
  const end = behind.findIndex((w) => QUESTION_STOPS.has(w));
  return behind[end] === '?' && behind.slice(0, end).some((w) => MISSED_AT.has(w));
}

/** `is not the time to`, `now is not the time to`; an adjective judges by itself (`not the right time to`). */
function isBareComplement(noun: NounGroup, index: number, { lemma, attribute, subjects }: Predicate): boolean {
  return lemma === 'be' && noun.modifiers.length === 0 && (attribute === noun.head || subjects.includes(index));
}

/** `not one shred of evidence`. */
function isPiece({ tokens: { lower, lemma } }: Document, { from }: NounGroup, above: Predicate | undefined): boolean {
  return above?.negated === true && above.attribute === from - 2 && lower[from - 1] === 'of' && PIECES.has(lemma[above.attribute]);
}

/** `no intention of leaving`, `its refusal to leave`, `no reason to doubt`, `is not the time to doubt`, `no evidence that`. */
function colourByNoun(state: State, predicate: Predicate, above: Predicate | undefined): void {
  const noun = itemAt(state.groups, predicate.governor);
  if (!noun) return;
  const { lemma } = state.document.tokens;
  const name = CONTENT_NOUNS.get(lemma[noun.head]);
  if (name === undefined || predicate.kind === 'that' && name !== GROUND) return;
  if (DUE.has(lemma[noun.head]) && noun.determiner === '' && above?.attribute === noun.head && !above.negated && predicate.subjects.length > 0 && predicate.subjects[0] !== above.subjects[0]) predicate.modality = 'obligation';
  if (name !== 'negator' && name !== GROUND && predicate.modality === 'none') predicate.modality = name as Modality;
  const isDenied = noun.negated || isPiece(state.document, noun, above) || name === GROUND && above !== undefined && above.negated && isBareComplement(noun, predicate.governor, above);
  // `missed the chance to make peace`
  const isMissed = above !== undefined && MISSING.has(above.lemma) && above.objects.includes(predicate.governor) && !above.negated;
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
  const truth = ADJECTIVE_CLASSES.get(itemAt(document.tokens.lower, above.attribute) ?? '');
  const leaves = denies || truth === 'true' || above.attribute < 0 && (verbIs(document, above.verb, 'neg-raising') || verbIs(document, above.verb, 'raising'));
  return denies !== (above.negated && leaves);
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

/** What the verb or adjective above says of an infinitive: wanted, required, not done. */
function colour(state: State, predicate: Predicate): void {
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
  const adjective = ADJECTIVE_CLASSES.get(itemAt(lower, described) ?? '');
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
  const negator = (verbIs(document, above.verb, 'negator') && direct) || prevented || isBarred || adjective === 'unwilling' || adjective === 'unable' || adjective === 'unlikely';
  const linked = adjective !== undefined || forbidden || carries(above, predicate) || lower[predicate.from - 1] === 'nothing' || ((verbIs(document, above.verb, 'wish') || verbIs(document, above.verb, 'raising')) && direct);
  if (negator && above.modality === 'obligation') predicate.modality = 'obligation';
  if (negator) predicate.negated = predicate.negated === above.negated;
  else if (above.negated && (linked || verbIs(document, above.verb, 'neg-raising'))) predicate.negated = !predicate.negated;
}

/** `is not to blame`, `did nothing to help`, `refused to join X in helping`: the verb only carries what follows. */
function carries(above: Predicate, { kind, mark }: Predicate): boolean {
  if (above.lemma === 'join' && mark === 'in') return true;
  return kind === 'to' && (above.lemma === 'do' || above.lemma === 'be' && above.attribute < 0);
}

/** The clause above tells what would be. */
function supposes({ predicates }: State, { parent }: Predicate): boolean {
  const modality = itemAt(predicates, parent)?.modality;
  return modality === 'possibility' || modality === 'counterfactual';
}

/** `if the U.S. had not withdrawn, it would have …`, `should have helped`, `could have killed us`: no merit that it did not. */
function markCounterfactual(state: State, predicate: Predicate): void {
  const { lower, lemma, pos } = state.document.tokens;
  let had = false;
  let would = false;
  let could = false;
  let should = false;
  let have = false;
  for (let i = predicate.from; i < predicate.verb; i++) {
    const word = lower[i];
    if (word === 'had') had = true;
    else if (word === 'would' || word === "'d") would = true;
    else if (word === 'could') could = true;
    else if (word === 'should') should = true;
    else if (word === 'have') have = true;
  }
  // `could not be happier`
  const { attribute } = predicate;
  const isMore = lower[attribute - 1] === 'more' || [attribute, attribute - 1].some((at) => pos[at] === 'ADJ' && lower[at] !== lemma[at]);
  if (could && predicate.negated && isMore) {
    Object.assign(predicate, { modality: 'none', negated: false });
    return;
  }
  const wished = had && predicate.kind === 'that' && itemAt(state.predicates, predicate.parent)?.lemma === 'wish';
  const doubted = predicate.tense === 'past' && DOUBTED_STATES.has(predicate.lemma) && supposes(state, predicate);
  if ((predicate.kind === 'conditional' && (had || doubted)) || wished || ((would || could && predicate.negated) && have && predicate.kind !== 'relative')) predicate.modality = 'counterfactual';
  else if (could && have) Object.assign(predicate, { modality: 'ability', negated: true });
  else if (should && have) predicate.negated = !predicate.negated;
}

/** `an extension of the embargo on X`: the inner noun's roles are the outer's too. */
function lendRoles(state: State, outer: NounGroup): void {
  const { lower, lemma } = state.document.tokens;
  if (!TRANSPARENT_NOUNS.has(lemma[outer.head] as string) && !TRANSPARENT_NOUNS.has(lower[outer.head] as string)) return;
  for (const topic of [...outer.topics, ...outer.patients]) {
    const inner = state.groups[topic.group];
    if (!inner || topic.marker !== 'of' || topic.via >= 0) continue;
    for (const role of ROLES) {
      if (role === 'owners' && UNDOING_NOUNS.has(lemma[outer.head] as string)) continue;
      for (const filler of inner[role]) {
        if (outer[role].length < 8 && !outer[role].some((f) => f.from === filler.from && f.to === filler.to)) outer[role].push({ ...filler, via: topic.group });
      }
    }
  }
}

/** The noun group that holds a token, if any. */
function groupWith(state: State, groupAt: Int32Array, token: number): NounGroup | undefined {
  return token < 0 ? undefined : itemAt(state.groups, groupAt[token] as number);
}

/** `called X one of its friends`: what is said of X is `friends`. */
function seeThroughCounting(state: State, groupAt: Int32Array, predicate: Predicate): void {
  const noun = groupWith(state, groupAt, predicate.attribute);
  if (!noun || noun.head !== predicate.attribute || !COUNTING_NOUNS.has(state.document.tokens.lower[noun.head] as string)) return;
  const inner = noun.topics.find((topic) => topic.marker === 'of');
  if (inner) predicate.attribute = (state.groups[inner.group] as NounGroup).head;
}

/** So far behind `but` stands what is said of the subject. */
const BUT_REACH = 4;

/** `is anything but happy` is not happy, `is nothing but a puppet` is a puppet. */
function seeThroughBut({ document: { tokens } }: State, groupAt: Int32Array, groups: readonly NounGroup[], predicate: Predicate): void {
  const word = itemAt(tokens.lower, predicate.attribute);
  const but = predicate.attribute + 1;
  if (word !== 'anything' && word !== 'nothing' || tokens.lower[but] !== 'but') return;
  for (let i = but + 1; i <= but + BUT_REACH; i++) {
    const group = groups[groupAt[i] ?? -1];
    if (!group && tokens.pos[i] !== 'ADJ' && tokens.pos[i] !== 'VERB') continue;
    predicate.attribute = group?.head ?? i;
    if (word === 'anything') predicate.negated = !predicate.negated;
    return;
  }
}

/** `is far from a reliable partner`: what it is not. */
function seeThroughFar({ groups }: State, predicate: Predicate): void {
  const [far] = predicate.complements;
  if (predicate.lemma === 'be' && predicate.attribute < 0 && far?.preposition === 'far from') predicate.attribute = groups[far.group]?.head ?? -1;
}

/** `sides neither with X nor with Y` */
function isNeither({ document: { tokens }, groups }: State, { complements }: Predicate): boolean {
  const first = itemAt(groups, complements[0]?.group);
  return first !== undefined && tokens.lower[first.from - 2] === 'neither';
}

/** The finishing touches that need the whole document: parents, negation, modality, borrowed roles. */
export function complete(state: State, groupAt: Int32Array): Clauses {
  const { groups, predicates, frames } = state;
  const carrier = carriers(frames);
  settleParents(state, carrier);
  for (const predicate of predicates) {
    seeThroughBut(state, groupAt, groups, predicate);
    seeThroughFar(state, predicate);
    if (isNegative(groups, predicate.subjects) || isNegative(groups, predicate.objects) || isNeither(state, predicate) || (groupWith(state, groupAt, predicate.attribute)?.negated ?? false)) predicate.negated = !predicate.negated || predicate.kind === 'relative';
    markCounterfactual(state, predicate);
    if (asksInVain(state, predicate)) predicate.negated = !predicate.negated;
    if (isBoundless(state, predicate)) Object.assign(predicate, { negated: false, modality: 'none' });
    if (isMissed(state, predicate)) predicate.modality = 'obligation';
    colour(state, predicate);
    seeThroughCounting(state, groupAt, predicate);
  }
  for (let i = groups.length - 1; i >= 0; i--) lendRoles(state, groups[i] as NounGroup);
  const predicateAt = state.clauseAt.map((id) => (id < 0 ? -1 : (carrier[id] as number)));
  return { groups, predicates, groupAt, predicateAt };
}
