import { itemAt } from '../document/item';
import { SUPERLATIVE, TITLE_LIKE } from '../lexicon/clause-forms';
import { UNIVERSAL } from '../lexicon/clause-words';
import { pastPhrases, sumsUp } from './ahead';
import { addRole, groupOf, headWord, isName } from './attach';
import { NO_SLOT, type State } from './state';

/** Two groups of one kind are likelier to be coordinated. */
function partnerInEdge(state: State, group: number): number {
  const { edge } = state;
  if (state.slots[edge[edge.length - 1] as number]?.preposition === 'between') return edge.length - 1;
  const name = isName(state, group);
  for (let i = edge.length - 1; i >= 0; i--) if (isName(state, edge[i] as number) === name) return i;
  return edge.length - 1;
}

function coordinate(state: State, left: number, right: number): void {
  const first = groupOf(state, left);
  if (first.coordination < 0) first.coordination = state.coordinations++;
  groupOf(state, right).coordination = first.coordination;
  const slot = state.slots[left];
  if (!slot) return;
  slot.list?.push(right);
  slot.complements?.push({ preposition: slot.preposition, group: right, noun: slot.noun });
  if (slot.role) addRole(state, slot.noun, slot.role, slot.preposition, right);
  state.slots[right] = slot;
}

function isDescribed(state: State, group: number): boolean {
  const { determiner, owners } = groupOf(state, group);
  return determiner !== '' || owners.length > 0;
}


/** `Khan, Leader of the Revolution, …`. */
function isTitle(state: State, group: number): boolean {
  return state.document.tokens.party[groupOf(state, group).head] === -1 && TITLE_LIKE.test(headWord(state, group));
}

/** `Lavrov, the foreign minister`: a name and a description; of two names (`Kuleba, Ukraine's Foreign Minister,`) the second is owned. */
export function isApposition(state: State, left: number, right: number, at: number): boolean {
  const leftName = isName(state, left);
  if (leftName && isTitle(state, right) && state.units[at + 1]?.type === 'preposition') return true;
  if (leftName !== isName(state, right)) return isDescribed(state, leftName ? right : left);
  const { determiner } = groupOf(state, right);
  const unique = determiner === 'the' && SUPERLATIVE.test(headWord(state, right));
  const another = leftName ? isDescribed(state, right) : determiner === 'a' || determiner === 'an' || unique;
  return another && state.units[pastPhrases(state, at + 1)]?.type === 'comma' && !listFollows(state, at);
}

/** Whether the group at `at` stands inside a list (`France, and others`). */
export function listFollows(state: State, at: number): boolean {
  let k = at + 1;
  while (state.units[k]?.type === 'comma' || state.units[k]?.type === 'group') {
    k++;
    if (k > at + 12) return false;
  }
  return state.units[k]?.type === 'conjunction' && k > at + 1 - Number(state.units[at + 1]?.type === 'conjunction') && state.units[k - 1]?.type !== 'stop';
}

/** Takes a group for another name of `left`, which stands at `place` of the right edge. */
export function rename(state: State, left: number, group: number, place: number): void {
  groupOf(state, left).apposition = group;
  state.slots[group] = { ...NO_SLOT };
  state.edge = [...state.edge.slice(0, place + 1), group];
}

/** `praised Iran, not Israel`, `but not the plan`: what is denied of the second is said of the first. */
function isDenied(state: State, left: number, right: number): boolean {
  return (state.conjunction === '' || state.conjunction === 'but') && groupOf(state, right).negated && !groupOf(state, left).negated;
}

/** `accused X of theft and Y of fraud`: the object of the verb that the second stands for, where the preposition comes again. */
function gappedObject(state: State, group: number, at: number): number | undefined {
  const slot = state.slots[state.edge[0] as number];
  const next = state.units[at + 1];
  if (!slot?.complements || next?.type !== 'preposition' || next.word !== slot.preposition) return undefined;
  const verb = state.predicates.findLast((p) => p.complements === slot.complements);
  const object = verb?.objects.at(-1);
  return object !== undefined && isName(state, object) === isName(state, group) ? object : undefined;
}

/** Joins a group behind a comma or conjunction to one of the right edge: as its conjunct or as another name for it. */
export function joinToEdge(state: State, group: number, at: number): void {
  const { edge } = state;
  const last = edge.length - 1;
  const object = gappedObject(state, group, at);
  if (sumsUp(state.document, groupOf(state, group)) && !listFollows(state, at)) {
    state.edge = [group];
    return;
  }
  if (!state.conjunction && object === undefined) {
    const alike = isName(state, edge[last] as number) === isName(state, group);
    if (!(alike && last > 0 && listFollows(state, at))) {
      for (const place of alike ? [0, last] : [last, 0]) {
        if (!isApposition(state, edge[place] as number, group, at)) continue;
        rename(state, edge[place] as number, group, place);
        return;
      }
    }
  }
  if (!state.conjunction && state.units[at + 1]?.verb?.shape === 'ing') {
    // `…, his aides following`: no list, but the subject of what follows.
    state.edge = [group];
    return;
  }
  const partner = object ?? (edge[partnerInEdge(state, group)] as number);
  // `everyone but X`, `no country but X`
  const isRest = state.conjunction === 'but' && [groupOf(state, partner).determiner, headWord(state, partner)].some((w) => UNIVERSAL.has(w));
  if (isRest) addRole(state, partner, 'topics', 'except', group);
  if (isRest || isDenied(state, partner, group)) return;
  coordinate(state, partner, group);
  state.edge = object === undefined ? [...edge.slice(0, edge.indexOf(partner)), group] : [group];
}

/** `European External Action Service (EEAS) chief`: what follows the parenthesis is the head. */
export function afterParenthesis(state: State, group: number): boolean {
  const left = state.edge.at(-1) ?? -1;
  const slot = itemAt(state.slots, left);
  if (!slot || beginsWithDeterminer(state, group)) return false;
  if (slot.list) slot.list[slot.list.indexOf(left)] = group;
  for (const complement of slot.complements ?? []) if (complement.group === left) complement.group = group;
  const { from, to } = groupOf(state, group);
  if (slot.role) for (const filler of groupOf(state, slot.noun)[slot.role]) if (filler.group === left) Object.assign(filler, { from, to, group });
  state.slots[group] = slot;
  addRole(state, group, 'owners', 'name', left);
  state.edge = [...state.edge.slice(0, -1), group];
  return true;
}

function beginsWithDeterminer(state: State, group: number): boolean {
  return groupOf(state, group).determiner !== '';
}
