import { PERSON_ENDING, WITH_PLURALS } from '../lexicon/clause-forms';
import { partyAt } from '../document/range';
import { PERSON_WORDS } from '../lexicon/clause-nouns';
import { ROLES } from '../lexicon/mention-roles';
import { headWord, isName } from './attach';
import { isFinite, top, type Frame, type State } from './state';
import type { NounGroup } from './types';
import type { Unit } from './units';


/** The right edge, and before it the nouns that a participle or infinitive on the way hangs on. */
function reachableEdge(state: State): number[] {
  let { edge } = state;
  for (let i = state.stack.length - 1; i > 0 && edge.length < 16; i--) {
    const frame = state.stack[i] as Frame;
    if (isFinite(frame)) break;
    edge = [...frame.edge, ...edge];
  }
  return edge;
}

/** `a senator from Ohio who …`: the name says where somebody is from. */
function tellsOrigin({ slots, groups, document: { tokens } }: State, group: number): boolean {
  const slot = slots[group];
  const noun = groups[slot?.noun ?? -1];
  return noun !== undefined && (slot?.preposition === 'from' || slot?.preposition === 'in') && ROLES.has(tokens.lower[noun.head] as string);
}

/** A noun or name for a human being; the last noun also by its ending. */
function mayBeWho({ document, groups }: State, group: number, isLast: boolean): boolean {
  const { tokens } = document;
  const { head } = groups[group] as NounGroup;
  const word = tokens.lower[head] as string;
  const mention = partyAt(document, head);
  if (mention) return mention.form === 'people' || mention.form === 'person';
  const person = tokens.pos[head] === 'PROPN' && /[a-z]/u.test(tokens.word[head] as string);
  return person || ROLES.has(word) || PERSON_WORDS.has(word) || isLast && PERSON_ENDING.test(word);
}

/** What a relative clause describes: `who` a person, if need be the subject, `which` and `that` a thing, and one that agrees with the verb. */
export function antecedentOf(state: State, unit: Unit, at: number): number {
  const edge = reachableEdge(state);
  const { tokens } = state.document;
  const plural = WITH_PLURALS.has(tokens.lower[state.units[at + 1]?.from ?? -1]);
  const isWho = unit.word === 'who' || unit.word === 'whom';
  for (let i = edge.length - 1; i >= 0; i--) {
    const index = edge[i] as number;
    const word = headWord(state, index);
    if (isWho ? !tellsOrigin(state, index) && mayBeWho(state, index, i === edge.length - 1) : (state.comma || !isName(state, index)) && (!plural || word.endsWith('s'))) return index;
  }
  const subject = isWho ? top(state).subjects[0] : undefined;
  return subject !== undefined && mayBeWho(state, subject, false) ? subject : edge.at(-1) ?? -1;
}
