import type { AnalyzeOptions, KnownSpeaker } from '../types';

/** How a message shows a value that is not what it should be. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

function fail(path: string, wanted: string, value: unknown): never {
  throw new TypeError(`${path} must be ${wanted}, not ${show(value)}`);
}

function checkRecord(path: string, value: unknown): asserts value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object', value);
}

function checkList(path: string, value: unknown, check: (path: string, entry: unknown) => void): void {
  if (!Array.isArray(value)) fail(path, 'an array', value);
  // Array.from makes holes visible as undefined.
  Array.from(value as unknown[]).forEach((entry, i) => check(`${path}[${i}]`, entry));
}

function checkId(path: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '') fail(path, 'a non-empty string', value);
}

function checkName(path: string, value: unknown): void {
  checkId(path, value);
  if (!/[\p{L}\p{N}]/u.test(value as string)) throw new RangeError(`${path} must hold a letter or a digit: ${show(value)}`);
}

function checkPerson(path: string, value: unknown): void {
  if (typeof value === 'string') return checkName(path, value);
  checkRecord(path, value);
  checkName(`${path}.name`, value.name);
  for (const key of ['office', 'from', 'to']) if (value[key] !== undefined) checkId(`${path}.${key}`, value[key]);
}

function checkMember(path: string, value: unknown): void {
  if (typeof value === 'string') checkName(path, value);
  else checkParty(path, value);
}

function checkParty(path: string, value: unknown): void {
  checkRecord(path, value);
  checkId(`${path}.id`, value.id);
  if (value.id === 'narrator') throw new RangeError(`${path}.id must not be "narrator": that is the article's own voice`);
  checkName(`${path}.name`, value.name);
  for (const key of ['aliases', 'demonyms', 'seats', 'institutions']) {
    if (value[key] !== undefined) checkList(`${path}.${key}`, value[key], checkName);
  }
  if (value.people !== undefined) checkList(`${path}.people`, value.people, checkPerson);
  if (value.person !== undefined && typeof value.person !== 'boolean') fail(`${path}.person`, 'a boolean', value.person);
  if (value.members !== undefined) checkList(`${path}.members`, value.members, checkMember);
}

function checkCoalition(path: string, value: unknown): void {
  checkRecord(path, value);
  checkName(`${path}.name`, value.name);
  if (value.aliases !== undefined) checkList(`${path}.aliases`, value.aliases, checkName);
  checkList(`${path}.parties`, value.parties, checkId);
}

function checkSpeaker(path: string, value: unknown): void {
  checkRecord(path, value);
  checkName(`${path}.name`, value.name);
  if (value.aliases !== undefined) checkList(`${path}.aliases`, value.aliases, checkName);
  if (value.affiliation !== null) checkId(`${path}.affiliation`, value.affiliation);
}

function checkShare(path: string, value: unknown): void {
  if (typeof value !== 'number') fail(path, 'a number', value);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${path} must be from 0 to 1, not ${value}`);
}

/** Throws a `TypeError` or `RangeError` that names the option and its value when it is not of the declared type. */
export function checkOptions(options: AnalyzeOptions): void {
  checkRecord('options', options);
  if (options.parties !== undefined) checkList('options.parties', options.parties, checkParty);
  if (options.coalitions !== undefined) checkList('options.coalitions', options.coalitions, checkCoalition);
  if (options.speakers !== undefined) checkList('options.speakers', options.speakers, checkSpeaker);
  if (options.threshold !== undefined) checkShare('options.threshold', options.threshold);
}

/** Throws a `RangeError` where an id stands twice or is not that of a party, or speakers contradict each other. */
export function checkIds(options: AnalyzeOptions, ids: readonly string[]): void {
  const known = new Set<string>();
  ids.forEach((id, i) => {
    if (known.has(id)) throw new RangeError(`options.parties[${ids.indexOf(id)}] and options.parties[${i}] have the same id ${show(id)}`);
    known.add(id);
  });
  options.coalitions?.forEach((c, i) => c.parties.forEach((id, j) => {
    if (!known.has(id)) throw new RangeError(`options.coalitions[${i}].parties[${j}] is the id of no party: ${show(id)}`);
  }));
  options.speakers?.forEach((s, i) => {
    if (s.affiliation !== null && !known.has(s.affiliation)) throw new RangeError(`options.speakers[${i}].affiliation is the id of no party: ${show(s.affiliation)}`);
  });
  checkSpeakers(options.speakers ?? []);
}

/** Throws a `RangeError` where two speakers share a name and speak for different parties. */
function checkSpeakers(speakers: readonly KnownSpeaker[]): void {
  const first = new Map<string, number>();
  speakers.forEach((s, i) => {
    for (const name of [s.name, ...(s.aliases ?? [])]) {
      const other = first.get(name) ?? i;
      if (speakers[other]?.affiliation !== s.affiliation) throw new RangeError(`options.speakers[${other}] and options.speakers[${i}] are both called ${show(name)} and speak for different parties`);
      first.set(name, other);
    }
  });
}
