import { addTo, heldAt } from '../lexicon/list';
import { namesOf } from '../party/names';
import type { CompiledParties } from '../party/types';
import type { PartyId } from '../types';
import { givenNamesFit, nameWords } from './names';

/** People with their parties, found by surname. */
class PeopleIndex<P> {
  readonly #bySurname = new Map<string | undefined, { words: string[]; party: P }[]>();

  add(name: string, party: P): void {
    const words = nameWords(name);
    addTo(this.#bySurname, words.at(-1), { words, party });
  }

  /** The party of a name; undefined when it is not there or not one alone. */
  get(words: readonly string[]): P | undefined {
    const fitting = this.#bySurname.get(words.at(-1))?.filter((k) => givenNamesFit(words.slice(0, -1), k.words.slice(0, -1))) ?? [];
    const party = fitting[0]?.party;
    return fitting.every((k) => k.party === party) ? party : undefined;
  }
}

/** Those whose party is known without the document. */
export interface KnownPeople {
  /** By the user. */
  users: PeopleIndex<PartyId | null>;
  /** By the table of office holders. */
  table: PeopleIndex<PartyId>;
}

const knownPeople = new WeakMap<CompiledParties, KnownPeople>();

/** Worked out once for each set of parties. */
export function peopleOf(parties: CompiledParties): KnownPeople {
  return heldAt(knownPeople, parties, () => readPeople(parties));
}

function readPeople(parties: CompiledParties): KnownPeople {
  const known: KnownPeople = { users: new PeopleIndex(), table: new PeopleIndex() };
  for (const [name, party] of parties.people) known.table.add(name, party);
  for (const speaker of parties.speakers) for (const name of namesOf(speaker)) known.users.add(name, speaker.affiliation);
  return known;
}
