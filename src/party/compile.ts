import type { AnalyzeOptions, Coalition, Party, PartyId } from '../types';
import { defaultCoalitions, defaultParties } from './defaults';
import type { CompiledParties, MentionForm, MentionRelation, PartyName } from './types';

function formOf(demonym: string): MentionForm {
  return /s$/u.test(demonym) && !/(?:ese|ss|us)$/u.test(demonym) ? 'people' : 'adjective';
}

function nameOf(entry: string | { name: string }): string {
  return typeof entry === 'string' ? entry : entry.name;
}

/** All wordings of a party; a member's own wordings count for `party` as relation `member`. */
function wordings(party: Party, ids: PartyId[], member: boolean): PartyName[] {
  const self: MentionRelation = member ? 'member' : 'self';
  const rows: PartyName[] = [];
  const add = (list: readonly string[], form: MentionForm | null, relation: MentionRelation): void => {
    for (const wording of list) rows.push({ wording, parties: ids, form: form ?? formOf(wording), relation });
  };
  add([party.name, ...(party.aliases ?? [])], 'name', self);
  add(party.demonyms ?? [], null, self);
  add(party.seats ?? [], 'name', member ? 'member' : 'seat');
  add(party.institutions ?? [], 'name', member ? 'member' : 'institution');
  return rows;
}

function checkParties(parties: readonly Party[]): void {
  if (!Array.isArray(parties)) throw new TypeError(`options.parties must be an array, not ${String(parties)}`);
  parties.forEach((party, i) => {
    if (typeof party?.id !== 'string' || party.id === '') throw new TypeError(`options.parties[${i}].id must be a non-empty string, not ${String(party?.id)}`);
    if (typeof party.name !== 'string' || party.name === '') throw new TypeError(`options.parties[${i}].name must be a non-empty string, not ${String(party.name)}`);
  });
}

function coalitionNames(coalition: Coalition, known: ReadonlySet<PartyId>): PartyName[] {
  const parties = coalition.parties.filter((id) => known.has(id));
  if (parties.length === 0) return [];
  return [coalition.name, ...(coalition.aliases ?? [])].map((wording) => ({
    wording: wording.replace(/^the /u, ''),
    parties,
    form: /ern$/u.test(wording) ? 'adjective' : 'name',
    relation: 'coalition',
  }));
}

/** Makes the parties of one analyzer ready for finding. Throws `TypeError` for a party without id or name. */
export function compileParties(options: AnalyzeOptions = {}): CompiledParties {
  const parties = options.parties ?? defaultParties;
  checkParties(parties);
  const known = new Set(parties.map((p) => p.id));
  const rows: PartyName[] = [];
  const people = new Map<string, PartyId>();
  for (const party of parties) {
    rows.push(...wordings(party, [party.id], false));
    for (const person of party.people ?? []) people.set(nameOf(person).toLowerCase(), party.id);
    for (const member of party.members ?? []) {
      if (typeof member === 'string') rows.push({ wording: member, parties: [party.id], form: 'name', relation: 'member' });
      else if (!known.has(member.id)) rows.push(...wordings(member, [party.id], true));
    }
  }
  for (const coalition of options.coalitions ?? defaultCoalitions) rows.push(...coalitionNames(coalition, known));
  const byFirstWord = new Map<string, PartyName[]>();
  for (const row of rows) {
    const first = (/[\p{L}\p{N}]+/u.exec(row.wording)?.[0] ?? '').toLowerCase();
    const list = byFirstWord.get(first) ?? [];
    list.push(row);
    byFirstWord.set(first, list);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.wording.length - a.wording.length);
  return { ids: [...known], byFirstWord, people, speakers: options.speakers ?? [] };
}
