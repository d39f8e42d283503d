import type { AnalyzeOptions, KnownSpeaker } from '../types';
import { namesOf } from './names';

/** How a message shows a value that is not what it should be. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

function fail(path: string, wanted: string, value: unknown): never {
  throw new TypeError(`${path} must be ${wanted}, not ${show(value)}`);
}

/** Fails where a value is not what it should be; `path` names it. */
type Check = (path: string, value: unknown) => void;

const optional = (check: Check): Check => (path, value) => {
  if (value !== undefined) check(path, value);
};

const listOf = (check: Check): Check => (path, value) => {
  if (!Array.isArray(value)) fail(path, 'an array', value);
  // Array.from makes holes visible as undefined.
  Array.from(value as unknown[]).forEach((entry, i) => check(`${path}[${i}]`, entry));
};

const record = (fields: Readonly<Record<string, Check>>): Check => (path, value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object', value);
  for (const [key, check] of Object.entries(fields)) check(`${path}.${key}`, (value as Record<string, unknown>)[key]);
};

const nameOr = (check: Check): Check => (path, value) => (typeof value === 'string' ? checkName : check)(path, value);

function checkId(path: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '') fail(path, 'a non-empty string', value);
}

function checkPartyId(path: string, value: unknown): void {
  checkId(path, value);
  if (value === 'narrator') throw new RangeError(`${path} must not be "narrator": that is the article's own voice`);
}

function checkName(path: string, value: unknown): void {
  checkId(path, value);
  if (!/[\p{L}\p{N}]/u.test(value as string)) throw new RangeError(`${path} must hold a letter or a digit: ${show(value)}`);
}

const checkType = (type: 'boolean' | 'number'): Check => (path, value) => {
  if (typeof value !== type) fail(path, `a ${type}`, value);
};

function checkShare(path: string, value: unknown): void {
  checkType('number')(path, value);
  if (!((value as number) >= 0 && (value as number) <= 1)) throw new RangeError(`${path} must be from 0 to 1, not ${String(value)}`);
}

const NAMES = optional(listOf(checkName));
const WORDING = optional(checkId);
const PERSON = record({ name: checkName, office: WORDING, from: WORDING, to: WORDING });
const PARTY: Check = record({
  id: checkPartyId,
  name: checkName,
  aliases: NAMES,
  demonyms: NAMES,
  seats: NAMES,
  institutions: NAMES,
  people: optional(listOf(nameOr(PERSON))),
  person: optional(checkType('boolean')),
  members: optional(listOf(nameOr((path, value) => PARTY(path, value)))),
});
const OPTIONS = record({
  parties: optional(listOf(PARTY)),
  coalitions: optional(listOf(record({ name: checkName, aliases: NAMES, parties: listOf(checkId) }))),
  speakers: optional(listOf(record({ name: checkName, aliases: NAMES, affiliation: (path, value) => value === null || checkId(path, value) }))),
  threshold: optional(checkShare),
});

/** Throws a `TypeError` or `RangeError` that names the option and its value when it is not of the declared type. */
export function checkOptions(options: AnalyzeOptions): void {
  OPTIONS('options', options);
}

/** Throws a `RangeError` where an id stands twice or is not that of a party, or speakers contradict each other. */
export function checkIds(options: AnalyzeOptions, ids: readonly string[]): void {
  const known = new Set(ids);
  ids.forEach((id, i) => {
    const first = ids.indexOf(id);
    if (first < i) throw new RangeError(`options.parties[${first}] and options.parties[${i}] have the same id ${show(id)}`);
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
    for (const name of namesOf(s)) {
      const other = first.get(name) ?? i;
      if (speakers[other]?.affiliation !== s.affiliation) throw new RangeError(`options.speakers[${other}] and options.speakers[${i}] are both called ${show(name)} and speak for different parties`);
      first.set(name, other);
    }
  });
}
