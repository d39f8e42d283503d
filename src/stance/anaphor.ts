import { ANAPHOR_TABLE } from '../lexicon/anaphor';
import { heldAt, rowsOf, wordsOf } from '../lexicon/list';

/** A noun that may stand for what was told before: of which kind, and of which row of the table. */
export interface Anaphor {
  kind: string;
  row: number;
}

const NO_ANAPHOR: readonly Anaphor[] = [];

let anaphors: Map<string, Anaphor[]> | undefined;
let eventVerbs: ReadonlyMap<string, number> | undefined;

/** For each verb the row of the nouns for what it tells of. */
function readVerbs(): ReadonlyMap<string, number> {
  return new Map(rowsOf(ANAPHOR_TABLE).flatMap(([, , , verbs], row) => (verbs === undefined ? [] : wordsOf(verbs).map((verb) => [verb, row] as const))));
}

/** The row of the event that a verb tells of, or -1. */
export function eventOf(verb: string): number {
  eventVerbs ??= readVerbs();
  return eventVerbs.get(verb) ?? -1;
}

function readAnaphors(): Map<string, Anaphor[]> {
  const byForm = new Map<string, Map<string, Anaphor>>();
  rowsOf(ANAPHOR_TABLE).forEach(([kind = '', forms = ''], row) => {
    for (const form of forms.split(' ')) heldAt(byForm, form, () => new Map<string, Anaphor>()).set(kind === 'any' ? 'event' : kind, { kind, row });
  });
  return new Map(Array.from(byForm, ([form, byKind]) => [form, [...byKind.values()]]));
}

/** What a noun may stand for, by its lemma. */
export function anaphorOf(lemma: string): readonly Anaphor[] {
  anaphors ??= readAnaphors();
  return anaphors.get(lemma) ?? NO_ANAPHOR;
}
