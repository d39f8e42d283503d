import { SURNAMES_AND_WORDS } from './surroundings';
import type { AnalyzeOptions, Coalition, Party, PartyId } from '../types';
import { checkIds, checkOptions, show } from './check';
import { defaultCoalitions } from './coalitions';
import { defaultParties } from './defaults';
import { CRATIC } from '../lexicon/mention-places';
import { demonymsOfName, formOfDemonym, pluralDemonyms, spellings } from './derive';
import { addName, firstCodes, longestFirst, namesOf, nameTree } from './names';
import { namesakes } from './namesakes';
import { givenNamesOf, isPerson, isPersonal, surnamesOf, withoutTitled } from './person';
import { ACRONYM, BLOCS } from '../lexicon/mention-institutions';
import { PLACES } from '../lexicon/mention-places';
import { ALL_CAPITALS, ARTICLE_IN_FRONT, COMPLEMENT, EASTERN, EASTERNERS, MARKS_IN_FRONT, PERSONAL_BODIES, SURNAME_LIKE } from '../lexicon/person-words';
import type { CompiledParties, PartyName, WordingKind } from './types';

/** The wordings of one party or member, and those that follow from them by rule. */
interface Wordings {
  /** The party or member, for messages. */
  label: string;
  given: PartyName[];
  derived: PartyName[];
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** `the` in front is not part of the wording: the text decides. */
function bare(wording: string): string {
  return wording.trim().replace(ARTICLE_IN_FRONT, '').replace(MARKS_IN_FRONT, '');
}

function wordingsOf(party: Omit<Party, 'id'>, ids: PartyId[], member: boolean): Wordings {
  const person = !member && isPerson(party);
  const organisation = isOrganisation(party);
  const names = person ? withoutTitled(namesOf(party)) : namesOf(party);
  const surnames = person ? surnamesOf(party.name) : [];
  const givenNames = givenNamesOf(names.filter(isPersonal));
  const row = (wording: string, kind: WordingKind): PartyName => ({
    wording: bare(wording),
    parties: ids,
    kind,
    form: kind === 'demonym' ? formOfDemonym(wording) : person && kind === 'name' && isPersonal(wording) ? 'person' : 'name',
    relation: member ? 'member' : kind === 'seat' || kind === 'institution' ? kind : 'self',
    ...(!person && !organisation && { land: true }),
    ...(person && kind === 'name' && { given: givenNames }),
    // `Halloran` for `Halloran Diamonds`, but not in `Gareth Halloran`.
    ...(!person && kind === 'name' && SURNAME_LIKE.test(wording) && organisation && { given: NO_NAMES }),
  });
  const rows = (kind: WordingKind, wordings: readonly string[] = []): PartyName[] => wordings.map((wording) => row(wording, kind));
  const regular = person ? [] : demonymsOfName(party.name);
  const demonyms = party.demonyms ?? regular.filter((d) => !CRATIC.test(d));
  const ofMembers = regular.filter((d) => CRATIC.test(d) && !party.demonyms?.includes(d));
  const given = [...rows('name', names), ...rows('demonym', party.demonyms), ...rows('seat', party.seats), ...rows('institution', party.institutions)];
  const derived = [
    ...rows('name', surnames.flatMap((surname) => [surname, ...Array.from(PERSONAL_BODIES, (body) => `${surname} ${body}`)])),
    ...rows('demonym', party.demonyms ? [] : demonyms),
    ...rows('demonym', ofMembers).map((r) => ({ ofMembers: true as const, ...r })),
    ...rows('demonym', pluralDemonyms(demonyms)),
    ...given.flatMap((g) => spellings(g.wording).map((wording) => ({ ...g, wording }))),
  ];
  return { label: party.name, given, derived };
}

/** The members that are no parties themselves, each with the ids of its groups. */
function membersOf(parties: readonly Party[]): Map<string, { member: Party; groups: PartyId[] }> {
  const own = new Set(parties.flatMap((p) => [p.id, ...namesOf(p)]));
  const members = new Map<string, { member: Party; groups: PartyId[] }>();
  for (const party of parties) {
    for (const entry of party.members ?? []) {
      const member = typeof entry === 'string' ? { id: entry, name: entry } : entry;
      if (own.has(member.id) || own.has(member.name)) continue;
      const known = members.get(member.id);
      if (!known) members.set(member.id, { member, groups: [party.id] });
      else if (!known.groups.includes(party.id)) known.groups.push(party.id);
    }
  }
  return members;
}

function coalitionWordings(coalition: Coalition): Wordings {
  const given = namesOf(coalition).flatMap((wording) => (EASTERN.test(wording) ? [wording, wording.toLowerCase()] : [wording])).map((wording): PartyName => ({
    wording: bare(wording),
    parties: [...coalition.parties],
    kind: 'name',
    form: EASTERNERS.test(wording) ? 'people' : EASTERN.test(wording) ? 'adjective' : 'name',
    relation: 'coalition',
  }));
  return { label: coalition.name, given, derived: [] };
}

/** What is known under each wording; two owners of one wording are an error, two of a derived one cancel out. */
function collect(own: readonly Wordings[], members: readonly Wordings[], defaults: readonly Wordings[]): PartyName[] {
  const names = new Map<string, { name: PartyName; owner: Wordings }>();
  for (const group of [own, members, defaults]) {
    const before = new Set(names.keys());
    for (const owner of group) {
      for (const name of owner.given) {
        if (before.has(name.wording)) continue;
        const other = names.get(name.wording)?.owner;
        if (other && other !== owner) throw new RangeError(`The parties ${show(other.label)} and ${show(owner.label)} are both called ${show(name.wording)}`);
        if (!other) names.set(name.wording, { name, owner });
      }
    }
  }
  const derived = new Map<string, PartyName | null>();
  for (const owner of [...own, ...members]) {
    for (const name of owner.derived) {
      if (names.has(name.wording)) continue;
      const other = derived.get(name.wording);
      derived.set(name.wording, other !== undefined && other?.parties !== name.parties ? null : name);
    }
  }
  return [...Array.from(names.values(), ({ name }) => name), ...Array.from(derived.values()).filter((n) => n !== null)];
}

function peopleOf(parties: readonly Party[]): Pick<CompiledParties, 'people' | 'surnames'> {
  const own = new Set(parties.flatMap((p) => [p.id, p.name]));
  const people = new Map<string, PartyId>();
  const surnames = new Map<string, PartyId | null>();
  const add = (name: string, id: PartyId): void => {
    const full = name.toLowerCase();
    const other = people.get(full);
    if (other !== undefined && other !== id) throw new RangeError(`The parties ${show(other)} and ${show(id)} both have the office holder ${show(name)}`);
    people.set(full, id);
    const surname = full.split(/\s+/u).pop() as string;
    if (SURNAMES_AND_WORDS.has(surname)) return;
    const namesake = surnames.get(surname);
    surnames.set(surname, namesake === undefined || namesake === id ? id : null);
  };
  for (const party of parties) {
    const members = (party.members ?? []).flatMap((m) => (typeof m === 'string' || own.has(m.id) || own.has(m.name) ? [] : [m]));
    for (const { people: holders = [] } of [party, ...members]) for (const holder of holders) add(typeof holder === 'string' ? holder : holder.name, party.id);
  }
  return { people, surnames: new Map([...surnames].filter((entry): entry is [string, PartyId] => entry[1] !== null)) };
}

/** Also what several states make up, as its name says (`Vasquan Union`). */
function isOrganisation(party: Omit<Party, 'id'>): boolean {
  const isBloc = !party.members && BLOCS.has(party.name.toLowerCase().split(' ').at(-1));
  return !isPerson(party) && !PLACES.has(party.name.toLowerCase()) && (isBloc || [party.demonyms, party.seats, party.members].every((list) => !list?.length));
}

function lastWords(party: Party): ReadonlySet<string> {
  const headsOf = (name: string): string[] => [name, name.replace(COMPLEMENT, '')].map((n) => (ALL_CAPITALS.test(n) ? ACRONYM : (n.toLowerCase().split(/\s+/u).at(-1) as string)));
  return new Set(namesOf(party).flatMap(headsOf));
}

function compile(options: AnalyzeOptions): CompiledParties {
  const parties = options.parties ?? defaultParties;
  const ids = parties.map((p) => p.id);
  checkIds(options, ids);
  const own = parties.map((p) => wordingsOf(p, [p.id], false));
  const members = Array.from(membersOf(parties).values(), ({ member, groups }) => wordingsOf(member, groups, true));
  const given = (options.coalitions ?? []).map(coalitionWordings);
  const known = new Set(ids);
  const defaults = options.coalitions ? [] : defaultCoalitions.filter((c) => c.parties.every((id) => known.has(id))).map(coalitionWordings);
  const names = nameTree();
  for (const name of collect([...own, ...given], members, [...defaults, namesakes])) addName(names, name);
  longestFirst(names);
  return { names, firstCodes: firstCodes(names), ...peopleOf(parties), persons: new Map(parties.filter(isPerson).map((p) => [p.id, p.name])), organisations: new Map(parties.filter(isOrganisation).map((p) => [p.id, lastWords(p)])), states: new Set(parties.filter((p) => p.seats?.length).map((p) => p.id)), speakers: options.speakers ?? [] };
}

let compiledDefaults: CompiledParties | undefined;

/**
 * Makes the parties of one analyzer ready for finding.
 *
 * A wording that two parties share is a `RangeError` naming both. A party's own wording goes before
 * that of a group's member; a member of several groups stands for all of them.
 */
export function compileParties(options: AnalyzeOptions = {}): CompiledParties {
  checkOptions(options);
  if (options.parties || options.coalitions || options.speakers) return compile(options);
  return (compiledDefaults ??= compile({}));
}
