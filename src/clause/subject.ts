import { HIT } from '../lexicon/shift';
import { verbIs } from './lemma';
import { NO_SLOT, closeTo, inherit, isFinite, nearest, open, predicateOf, top, type Frame, type State } from './state';
import type { Complement, NounGroup, Predicate } from './types';
import type { VerbGroup } from './verbs';

/** Verbs that share no object with the next one. */
export const NO_OBJECT = ['objectless', 'intransitive'];

/** Gives a clause its verb; `at no time did Iran …` is denied. */
export function addPredicate(state: State, frame: Frame, verb: VerbGroup): Predicate {
  const inverted = verb.shape === 'auxiliary' && frame.subjects.length === 0;
  const never = inverted && frame.pending.some((c) => state.groups[c.group]?.negated);
  const predicate: Predicate = {
    from: verb.from, to: verb.to, verb: verb.verb, lemma: verb.lemma, passive: verb.passive, negated: verb.negated || state.negation || never,
    modality: verb.modality, tense: verb.tense, manner: [...state.adverbs, ...verb.manner],
    subjects: frame.subjects, objects: [], complements: frame.pending, attribute: -1, kind: frame.kind, parent: -1, mark: frame.mark,
    antecedent: frame.antecedent, governor: frame.governor, loose: false,
  };
  if (frame.objectGap) predicate.objects.push(frame.antecedent);
  frame.predicate = state.predicates.push(predicate) - 1;
  frame.ambiguous = verb.ambiguous;
  state.edge = [];
  state.preposition = '';
  state.adverbs = [];
  state.negation = false;
  state.comma = false;
  state.conjunction = '';
  if (verb.attribute >= 0) predicate.attribute = verb.attribute;
  if (verb.shape === 'auxiliary' || frame.subjects.length === 0) frame.inverted = inverted;
  return predicate;
}

/** Whether the verb of a clause is one of speech. */
export function speaks(state: State, frame: Frame): boolean {
  const predicate = predicateOf(state, frame);
  return predicate !== null && verbIs(state.document, predicate.verb, 'speech');
}

/** `said Iran will leave and accused it`: a past is nothing that the speaker said would be. */
function clashes(state: State, frame: Frame, verb: VerbGroup): boolean {
  const said = frame.kind === 'that' ? predicateOf(state, frame)?.modality : 'none';
  const past = verb.tense === 'past' && verb.from === verb.verb && verb.lemma !== 'be' && verb.lemma !== 'have';
  return past && said !== 'none' && verb.shape === 'finite';
}

/** `said Iran was strong and urged Russia …`, `dismissed claims that Iran was cheating and urged …`: to judge is what speakers do, if those of whom they speak do nothing of the kind. */
function goesOnSpeaking(state: State, like: Frame, verb: VerbGroup): boolean {
  const said = like.parent && predicateOf(state, like.parent);
  const told = predicateOf(state, like) as Predicate;
  const isSpeaking = (v: number): boolean => verbIs(state.document, v, 'judging') || verbIs(state.document, v, 'speech');
  // An auxiliary before `-ing` is none of a past.
  const isSimple = (told.from === told.verb || (state.document.tokens.lower[told.verb] as string).endsWith('ing')) && verb.from === verb.verb;
  return like.kind === 'that' && said !== null && (isSpeaking(said.verb) || verbIs(state.document, said.verb, 'denying')) && isSimple && verb.tense === said.tense && isSpeaking(verb.verb) && !isSpeaking(told.verb) && !verbIs(state.document, told.verb, 'others');
}

/** `the deal under which Iran froze its plants and put sanctions on Iran`: whoever is named again as object is not who does it. */
function actsOnItself(state: State, frame: Frame, at: number): boolean {
  if (frame.kind === 'main' || frame.subjects.length !== 1) return false;
  const { parties, tokens } = state.document;
  const partyOf = (group: number): string | undefined => parties[tokens.party[state.groups[group]?.head ?? -1] ?? -1]?.parties[0];
  const own = partyOf(frame.subjects[0] as number);
  const end = state.units.findIndex((u, k) => k > at && !(u.type === 'group' || u.type === 'preposition'));
  return own !== undefined && state.units.slice(at, end).some(({ word }, k) => (word === '' || HIT.has(word)) && partyOf(state.units[at + k + 1]?.group ?? -1) === own);
}

/** The verb after `and`: shares the subject of the nearest clause of its shape. */
export function coordinateVerb(state: State, verb: VerbGroup, at: number): boolean {
  const fits = (f: Frame): boolean => {
    const predicate = predicateOf(state, f);
    if (!predicate) return false;
    if (verb.shape === 'to' || verb.shape === 'ing') return f.kind === verb.shape;
    if (verb.shape === 'bare') return f.kind === 'to' || (isFinite(f) && (verb.ambiguous || predicate.modality !== 'none' || predicate.tense === 'present'));
    return isFinite(f);
  };
  let like = nearest(state, (f) => fits(f) && !clashes(state, f, verb) && !actsOnItself(state, f, at)) ?? nearest(state, fits);
  if (!like) return false;
  if (goesOnSpeaking(state, like, verb)) like = like.parent as Frame;
  else if (state.comma && verbIs(state.document, verb.verb, 'speech')) like = nearest(state, (f) => isFinite(f) && speaks(state, f)) ?? like;
  const first = predicateOf(state, like) as Predicate;
  closeTo(state, like);
  const bareForm = verb.shape === 'bare' && !verb.ambiguous;
  state.stack.pop();
  const frame = open(state, like.kind, like.mark, like.parent);
  frame.subjects = inherit(first.subjects);
  frame.antecedent = like.antecedent;
  frame.governor = like.governor;
  frame.inserted = like.inserted;
  frame.edge = like.edge;
  const next = state.units[at + 1];
  const alone = first.objects.length === 0 && !first.passive && state.units[at - 1]?.type === 'conjunction' && state.units[at - 2]?.verb?.verb === first.verb;
  if (alone && !NO_OBJECT.some((name) => verbIs(state.document, first.verb, name))) frame.sharing = like.predicate;
  const shared = first.passive && verb.ambiguous && next?.type !== 'group';
  const second = addPredicate(state, frame, verb);
  if (shared) second.passive = true;
  if ((bareForm || shared) && first.modality !== 'none') second.modality = first.modality;
  return true;
}

/** `said Iran, which denies it, had …`, `said Lavrov, the minister, had …`: the comma closes what describes the noun before. */
function isResumed(state: State): boolean {
  const last = state.edge[state.edge.length - 1] as number;
  return state.closed?.inserted === true && state.closed.antecedent === last || state.edge.some((g) => state.edge.includes(state.groups[g]?.apposition ?? -1));
}

/** `said punishing Iran would …`: what was read as a participle is the subject of the verb just read. */
export function raiseGerund(state: State, verb: VerbGroup): boolean {
  const gerund = top(state);
  const predicate = predicateOf(state, gerund);
  const above = gerund.parent && predicateOf(state, gerund.parent);
  if (!predicate || !above || gerund.kind !== 'ing' || gerund.mark !== '' || predicate.from !== above.to || state.conjunction !== '') return false;
  if (!verbIs(state.document, above.verb, 'clausal') || verbIs(state.document, predicate.verb, 'clausal')) return false;
  closeTo(state, gerund.parent as Frame);
  const inner = open(state, 'that', '', gerund.parent);
  Object.assign(gerund, { parent: inner, initial: true });
  predicate.subjects = [];
  addPredicate(state, inner, verb);
  return true;
}

/** `said the talks in Tehran will …`: the object becomes the subject of the verb just read. */
export function stealSubject(state: State, verb: VerbGroup): boolean {
  const frame = top(state);
  const predicate = predicateOf(state, frame);
  if (!predicate || predicate.objects.length === 0 || state.edge.length === 0 || state.comma && !isResumed(state) || (frame.initial && !isFinite(frame))) return false;
  const behind = phrasesBehindObject(state, predicate);
  const first = behind.length > 0 ? (predicate.objects[predicate.objects.length - 1] as number) : (state.edge[0] as number);
  if (state.slots[first]?.list !== predicate.objects) return false;
  const below = frame.initial && !verbIs(state.document, predicate.verb, 'clausal') ? nearest(state, (f) => f.predicate < 0 && f.subjects.length === 0) : null;
  if (below) closeTo(state, below);
  const inner = below ?? open(state, 'that', '', frame);
  const at = predicate.objects.findIndex((o) => state.groups[o]?.coordination === state.groups[first]?.coordination);
  const coordinated = (state.groups[first]?.coordination ?? -1) >= 0;
  inner.subjects = coordinated ? predicate.objects.splice(Math.max(0, at)) : [first];
  if (!coordinated) predicate.objects = predicate.objects.filter((o) => o !== first);
  for (const subject of inner.subjects) {
    const { from, to } = state.groups[subject] as NounGroup;
    state.clauseAt.fill(inner.id, from, to);
    state.slots[subject] = { ...NO_SLOT, list: inner.subjects };
  }
  predicate.complements = predicate.complements.filter((c) => !behind.includes(c));
  inner.pending.push(...behind);
  addPredicate(state, inner, verb);
  return true;
}

/** `said nobody in Rome believed …`: phrases between the object of a clausal verb and the next verb. */
function phrasesBehindObject(state: State, predicate: Predicate): Complement[] {
  const from = state.groups[predicate.objects[predicate.objects.length - 1] ?? -1]?.from ?? Infinity;
  const onPhrase = state.slots[state.edge[0] ?? -1]?.complements === predicate.complements;
  if (!onPhrase || !verbIs(state.document, predicate.verb, 'clausal') || verbIs(state.document, predicate.verb, 'addressee')) return [];
  return predicate.complements.filter((c) => (state.groups[c.group]?.from ?? 0) > from);
}

/** `says sanctions imposed on Russia have failed`: goes back to the clause whose object the participle or infinitive describes. */
export function leaveDescription(state: State): void {
  const frame = top(state);
  const below = state.stack[state.stack.length - 2];
  const above = below ? predicateOf(state, below) : null;
  const described = frame.antecedent >= 0 ? frame.antecedent : frame.governor;
  const describes = described >= 0 && above?.objects.includes(described);
  if (below && above && describes && !state.comma && verbIs(state.document, above.verb, 'clausal')) closeTo(state, below);
}

/** `the deal signed in Vienna collapsed`: what was read as a past was a participle. */
export function rereadAsParticiple(state: State, frame: Frame, verb: VerbGroup): boolean {
  const first = predicateOf(state, frame);
  if (!first || !frame.ambiguous || verbIs(state.document, first.verb, 'clause-only') || first.objects.length > 0 || first.subjects.length === 0) return false;
  closeTo(state, frame);
  first.kind = 'participle';
  first.passive = true;
  first.antecedent = first.subjects[first.subjects.length - 1] as number;
  const outer = open(state, frame.kind, frame.mark, frame.parent);
  outer.subjects = first.subjects;
  frame.parent = outer;
  first.subjects = [first.antecedent];
  addPredicate(state, outer, verb);
  return true;
}
