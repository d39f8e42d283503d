import { COUNTING_NOUNS, TRANSPARENT_NOUNS, UNDOING_NOUNS } from '../lexicon/clause-nouns';
import { DOUBTED_STATES, MISSED_AT, QUESTION_STOPS, REASONS_IN_VAIN, SPARED, SPARING, VERBS_IN_VAIN, VERBS_OF_NOBODY } from '../lexicon/clause-words';
import { itemAt } from '../document/item';
import { isUnequalled, isUnsurpassed } from '../document/range';
import { colour } from './colour';
import { inherit, type Frame, type State } from './state';
import type { Clauses, NounGroup, Predicate } from './types';

/** What a noun may lend another. */
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
  if (antecedent >= 0 || kind === 'conditional') return false;
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

/** The clause above tells what would be. */
function supposes({ predicates }: State, { parent }: Predicate): boolean {
  const modality = itemAt(predicates, parent)?.modality;
  return modality === 'possibility' || modality === 'counterfactual';
}

/** `if the U.S. had not withdrawn, it would have …`, `should have helped`, `could have killed us`: no merit that it did not. */
function markCounterfactual(state: State, predicate: Predicate): void {
  const { lower, lemma, pos } = state.document.tokens;
  const auxiliaries = lower.slice(predicate.from, predicate.verb);
  const [had, could, should, have] = ['had', 'could', 'should', 'have'].map((word) => auxiliaries.includes(word));
  const would = auxiliaries.includes('would') || auxiliaries.includes("'d");
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
  // `Should X attack, …`: it is no duty.
  else if (predicate.kind === 'conditional' && predicate.mark === 'should') predicate.modality = 'none';
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
  if (!noun || !COUNTING_NOUNS.has(state.document.tokens.lower[noun.head] as string)) return;
  const inner = noun.topics.find((topic) => topic.marker === 'of');
  if (inner) predicate.attribute = (state.groups[inner.group] as NounGroup).head;
}

/** So far behind `but` stands what is said of the subject. */
const BUT_REACH = 4;

/** `spared no effort`, `never misses a chance`: all is done. */
function seeThroughSparing({ document: { tokens: { lemma } }, groups }: State, predicate: Predicate): void {
  const spared = itemAt(groups, predicate.objects[0]);
  if (spared && predicate.negated && SPARING.has(predicate.lemma) && SPARED.has(lemma[spared.head])) [spared.negated, predicate.negated] = [true, false];
}

/** `is anything but happy` is not happy, `is nothing but a puppet` is a puppet. */
function seeThroughBut({ document: { tokens } }: State, groupAt: Int32Array, groups: readonly NounGroup[], predicate: Predicate): void {
  const word = itemAt(tokens.lower, predicate.attribute);
  const but = predicate.attribute + 1;
  if (word !== 'anything' && word !== 'nothing' || tokens.lower[but] !== 'but') return;
  for (let i = but + 1; i <= but + BUT_REACH; i++) {
    const group = groups[groupAt[i] as number];
    if (!group && tokens.pos[i] !== 'ADJ' && tokens.pos[i] !== 'VERB') continue;
    predicate.attribute = group?.head ?? i;
    if (word === 'anything') predicate.negated = !predicate.negated;
    return;
  }
}

/** `is far from a reliable partner`: what it is not. */
function seeThroughFar({ groups }: State, predicate: Predicate): void {
  const [far] = predicate.complements;
  if (predicate.lemma === 'be' && predicate.attribute < 0 && far?.preposition === 'far from') predicate.attribute = (groups[far.group] as NounGroup).head;
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
    seeThroughSparing(state, predicate);
    // `never been worse`, `never been more isolated`
    if ([1, 3].some((back) => isUnsurpassed(state.document.tokens, predicate.verb - back)) || isUnequalled(state.document.tokens, itemAt(groups, predicate.subjects[0])?.from ?? -1)) predicate.negated = false;
    if (isMissed(state, predicate)) predicate.modality = 'obligation';
    colour(state, predicate);
    seeThroughCounting(state, groupAt, predicate);
  }
  for (let i = groups.length - 1; i >= 0; i--) lendRoles(state, groups[i] as NounGroup);
  const predicateAt = state.clauseAt.map((id) => (id < 0 ? -1 : (carrier[id] as number)));
  return { groups, predicates, groupAt, predicateAt };
}
