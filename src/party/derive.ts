import { ACCENTS } from '../lexicon/letters';
import { ACRONYM_AS_WORD, ADJECTIVE_IN_S, COUNTABLE, CRATIC, DOTTED, ENDS_IN_A, PEOPLE_ENDING, POLITICAL, SHORT_ACRONYM, SINGULAR_PEOPLE } from '../lexicon/mention-places';
import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import type { MentionForm } from './types';

const inflector = new NounInflector();

/** Tells names of the people (`Iranians`, `Frenchmen`) from adjectives (`Iranian`, `French`) by their ending. */
export function formOfDemonym(demonym: string): MentionForm {
  if (PEOPLE_ENDING.test(demonym)) return 'people';
  return demonym.endsWith('s') && !ADJECTIVE_IN_S.test(demonym) ? 'people' : 'adjective';
}

/** The names of the people that follow from adjectives (`Iranian` → `Iranians`). */
export function pluralDemonyms(demonyms: readonly string[]): string[] {
  return demonyms.filter((d) => formOfDemonym(d) === 'adjective' && COUNTABLE.test(d)).map((d) => inflector.pluralize(d));
}

/** The demonyms that follow from a name: of one in -a (`Russia` → `Russian`), a political party, a people; others have no regular one. */
export function demonymsOfName(name: string): string[] {
  if (ENDS_IN_A.test(name)) return [`${name}n`];
  if (SINGULAR_PEOPLE.test(name)) return [name.slice(0, -1)];
  const adjective = POLITICAL.exec(name)?.groups?.adjective;
  if (adjective === undefined) return [];
  const member = adjective.replace(CRATIC, 'crat');
  return [...new Set([member, inflector.pluralize(member), adjective])];
}

/** Other spellings of the same wording: acronyms with and without dots, as words, without accents. */
export function spellings(wording: string): string[] {
  const list: string[] = [];
  if (SHORT_ACRONYM.test(wording)) {
    const dotted = Array.from(wording).join('.');
    list.push(`${dotted}.`, dotted);
  } else if (DOTTED.test(wording)) {
    list.push(wording.slice(0, -1), wording.replaceAll('.', ''));
  }
  if (ACRONYM_AS_WORD.test(wording)) list.push(wording[0] + wording.slice(1).toLowerCase());
  const plain = wording.normalize('NFD').replace(ACCENTS, '');
  if (plain !== wording) list.push(plain);
  return list;
}
