import { partyAt } from '../document/range';
import { CAPITAL, CONTRASTING, INDEFINITE, IN_POWER, NAME_PARTS, NO_WORD, STATE_GROUPS, STATE_WORDS, TAKING_UP, THE_IN_FRONT } from '../lexicon/mention-words';
import { ACRONYM, FIRM_NOUNS, INSTITUTION_NOUNS, LAND, LAND_NOUNS, ONE_MEDIUM } from '../lexicon/mention-institutions';
import { DEMONYM, PLACES } from '../lexicon/mention-places';
import { OFFICE_NOUNS } from '../lexicon/mention-roles';
import type { PartyMention } from '../party/types';
import type { PartyId } from '../types';
import { isDeterminer } from './chunk';
import type { Draft, Drafts } from './draft';
import { nameWords } from './names';
import type { RawMention } from './reading';
import { capitalised, isAcronym, isBody } from './words';

/** Words between an article and the noun that takes up a body: `the Vienna-based rights group`. */
const MOST_MODIFIERS = 4;

/** The key of the medium named last. */
const MEDIUM = 'medium';

/** The entity of a party mention: the party, or a body of it that has a name of its own. */
export function partyEntity(drafts: Drafts, k: number, mention: RawMention): number {
  const party = partyAt(drafts.document, mention.head) as PartyMention;
  const id = party.parties[0] as string;
  const wording = drafts.wording(mention.human ? mention.head : mention.from, mention.to).replace(THE_IN_FRONT, '');
  const state = wording.toLowerCase().split(NO_WORD).find((word) => STATE_WORDS.has(word));
  if (state !== undefined || party.relation !== 'institution') {
    const entity = selfEntity(drafts, k, id);
    if ((party.relation === 'self' || party.relation === 'seat') && party.form === 'name') rememberBody(drafts, mention, entity);
    if (party.form === 'person') drafts.humanise(entity, id);
    if (state !== undefined) drafts.callBody(state, entity);
    return entity;
  }
  return ownBody(drafts, k, wording, id);
}

/**
 * `the Election Commission`, `Norvanta, the oil company,`: what a party may be called from now on. The last word of a name tells
 * it of an organisation only: the name of a state (`Russian Federation`) makes no difference.
 */
function rememberBody(drafts: Drafts, mention: RawMention, entity: number): void {
  const { head } = mention;
  const { tokens } = drafts.document;
  const ownNoun = partsOf(drafts.wording(head, head + 1).toLowerCase()).at(-1) as string;
  const isOrganisation = drafts.meetOrganisation(mention, entity);
  if (!isOrganisation) drafts.bodies.meet(mention, entity, [LAND]);
  if (isOrganisation && INSTITUTION_NOUNS.has(ownNoun)) drafts.callBody(ownNoun, entity);
  const stands = isOrganisation ? IN_POWER.get(tokens.lower[mention.from - 1] as string) ?? [] : [];
  for (const word of stands) drafts.callBody(`${word} party`, entity);
  if (mention.from < head && isBody(tokens, head - 1)) drafts.callBody(tokens.lower[head - 1] as string, entity);
}

/** The party itself as somebody who speaks. */
export function selfEntity(drafts: Drafts, k: number, id: PartyId): number {
  return drafts.keyed(`party ${id}`, 'party', k, id);
}

function ownBody(drafts: Drafts, k: number, wording: string, id: PartyId): number {
  const entity = drafts.keyed(`institution ${wording.toLowerCase()}`, 'institution', k, wording);
  (drafts.list[entity] as Draft).known = id;
  const words = partsOf(wording.toLowerCase());
  drafts.callBody(words.at(-1) as string, entity);
  if (words.length > 1) drafts.byKey.set(`institution ${initials(wording)}`, entity);
  return entity;
}

/** The words of a name, those joined by hyphens apart. */
const partsOf = (name: string): string[] => name.split(NAME_PARTS);

/** `United Nations` → `un`. */
function initials(name: string): string {
  return partsOf(name).map((word) => CAPITAL.exec(word)?.[0] ?? '').join('').toLowerCase();
}

/** A word as the document has it: all places are one word to the tagger. */
const wordOf = (drafts: Drafts, i: number): string => drafts.wording(i, i + 1).toLowerCase();

/** The words of an institution without those that say whose it is: `foreign ministry`. */
function coreOf(drafts: Drafts, mention: RawMention): string {
  const { tokens } = drafts.document;
  const words: string[] = [];
  for (let i = drafts.afterArticle(mention.from); i <= mention.head; i++) {
    const owner = partyAt(drafts.document, i) !== undefined || tokens.lower[i] === "'s" || tokens.lower[i] === mention.allegiance?.word;
    if (!owner) words.push(wordOf(drafts, i));
  }
  return words.join(' ');
}

/** The body that `the company`, `the paramilitary group`, `the Vienna-based charity`, `the Front` take up; by where it is at home (`the Swiss group`) a firm where only one may be meant, or a state. */
export function bodyTakenUp(drafts: Drafts, { from, head }: RawMention): number | undefined {
  const { tokens } = drafts.document;
  const noun = tokens.lower[head] as string;
  // The article of a party's name is part of it (`the Moscow-based company`).
  const first = from + Number(TAKING_UP.has(tokens.lower[from]));
  if (head - first > MOST_MODIFIERS || first === from && !wordOf(drafts, from).startsWith('the ') || capitalised(tokens, head) && head > first) return undefined;
  let atHome = false;
  for (let i = first; i < head; i++) {
    if (CONTRASTING.has(tokens.lower[i])) return undefined;
    atHome ||= capitalised(tokens, i) && tokens.lower[i + 2] !== 'based' || (tokens.party[i] as number) >= 0;
    if (atHome && !FIRM_NOUNS.has(noun) && (!LAND_NOUNS.has(noun) || (tokens.party[i] as number) >= 0)) return undefined;
  }
  const members = tokens.lower[head - 1] === "'" ? wordOf(drafts, head - 2) : '';
  // `the teachers' union` is not that of the nurses.
  const isTheirs = (body: number): boolean => (drafts.list[body] as Draft).name.toLowerCase().includes(members);
  return drafts.bodies.before(head, atHome && !LAND_NOUNS.has(noun), isTheirs);
}

/** `Norvanta, a Lyon-based lender,`: the party in front. */
function apposed(drafts: Drafts, k: number, { from, to }: RawMention): number | undefined {
  const { tokens } = drafts.document;
  const named = drafts.raw[k - 1];
  if (named?.kind !== 'party' || named.human || tokens.lower[named.to] !== ',' || named.to !== from - 1 || !isDeterminer(tokens, from) && !tokens.lower.slice(from, to).includes("'s") || tokens.lower[to] !== ',') return undefined;
  const party = partyAt(drafts.document, named.head);
  const entity = party?.relation === 'self' && party.form === 'name' ? selfEntity(drafts, k, party.parties[0] as string) : undefined;
  return entity !== undefined && drafts.meetOrganisation(named, entity) ? entity : undefined;
}

/** `Norvanta, a British newspaper,`, and from then on `the newspaper`, `the British newspaper`: the medium named last; not `the BBC website`. */
function mediumTakenUp(drafts: Drafts, k: number, { from, to, head }: RawMention): number | undefined {
  const { tokens } = drafts.document;
  const isOther = head === from + 2 && capitalised(tokens, from + 1) && tokens.party[from + 1] === -1 && !DEMONYM.test(tokens.word[from + 1] as string);
  if (to !== head + 1 || head > from + 2 || isOther || capitalised(tokens, head) || !ONE_MEDIUM.has(tokens.lower[head])) return undefined;
  const before = drafts.raw[k - 1];
  const isApposed = before?.publisher && before.to === from - 1 && tokens.lower[before.to] === ',';
  return isApposed || TAKING_UP.has(tokens.lower[from]) ? drafts.byKey.get(MEDIUM) : undefined;
}

/** Whether an institution is named, and is neither a state, a place nor a medium. */
function hasOwnName({ document: { tokens } }: Drafts, { head, name: own, state, publisher }: RawMention, name: string): boolean {
  return !state && !publisher && (capitalised(tokens, head) || own !== null && own.from > head) && !PLACES.has(name.toLowerCase());
}

/** The entity of an institution: the state itself, the one named before by fuller words, or a new one. */
export function institutionEntity(drafts: Drafts, k: number, mention: RawMention): number {
  const { tokens } = drafts.document;
  const noun = wordOf(drafts, mention.head);
  const owner = mention.allegiance?.party ?? null;
  if (mention.state && owner !== null) {
    const entity = selfEntity(drafts, k, owner);
    drafts.callBody(noun, entity);
    return entity;
  }
  const from = drafts.afterArticle(mention.name?.from ?? mention.from);
  const name = drafts.wording(from, mention.to);
  const holder = mention.state ? drafts.knownParty(nameWords(drafts.wording(mention.to - 1, mention.to))) : undefined;
  const core = coreOf(drafts, mention);
  const described = mediumTakenUp(drafts, k, mention) ?? apposed(drafts, k, mention);
  const known = mention.allegiance === null ? drafts.byKey.get(`body ${core}`) : undefined;
  const takesUp = mention.to === mention.head + 1 && !INDEFINITE.has(tokens.lower[mention.from]);
  const before = described ?? (takesUp ? known ?? bodyTakenUp(drafts, mention) : undefined);
  if (before !== undefined) {
    if (core !== noun || described !== undefined) for (const key of [core, noun]) drafts.callBody(key, before);
    return before;
  }
  // `its ministry` is that of its owner, however it was called before.
  const owned = owner === null ? null : `owned ${owner} ${core}`;
  const key = owned !== null && tokens.lower[mention.from] === 'its' ? owned : `institution ${name.toLowerCase()}`;
  const entity = drafts.keyed(key, 'institution', k, name);
  if (owned !== null) drafts.byKey.set(owned, entity);
  if (holder !== undefined) (drafts.list[entity] as Draft).known = holder;
  if (hasOwnName(drafts, mention, name)) drafts.bodies.meet(mention, entity, [isAcronym(tokens, mention.head) ? ACRONYM : noun]);
  if (mention.publisher && capitalised(tokens, mention.to - 1)) drafts.byKey.set(MEDIUM, entity);
  for (const key of [core, noun]) drafts.callBody(key, entity);
  if (initials(name).length > 1) drafts.byKey.set(`institution ${initials(name)}`, entity);
  return entity;
}

/** `European allies`, `Western allies`: the states of that name; `Gondor's allies` are others. */
function namedStates({ document }: Drafts, mention: RawMention): readonly PartyId[] {
  const people = partyAt(document, mention.head - 1);
  return STATE_GROUPS.has(document.tokens.lower[mention.head]) && people?.form === 'adjective' ? people.parties : [];
}

/** The entity of several people or parties under one name. */
export function groupEntity(drafts: Drafts, k: number, mention: RawMention): number {
  const states = namedStates(drafts, mention);
  if (states.length === 1) return selfEntity(drafts, k, states[0] as PartyId);
  const name = drafts.named(mention);
  const noun = drafts.document.tokens.lower[mention.head] as string;
  const bare = (mention.role?.determiner === 'definite' || TAKING_UP.has(drafts.document.tokens.lower[mention.from])) && name.toLowerCase() === noun;
  const known = bare ? drafts.byKey.get(`people ${noun}`) : undefined;
  const entity = known ?? bodyTakenUp(drafts, mention) ?? drafts.keyed(`group ${name.toLowerCase()}`, 'group', k, name);
  drafts.byKey.set(`people ${noun}`, entity);
  const draft = drafts.list[entity] as Draft;
  const coalition = partyAt(drafts.document, mention.head)?.parties ?? states;
  if (coalition.length > 1) draft.members = coalition.map((id) => selfEntity(drafts, k, id));
  const counted = drafts.document.tokens.pos.slice(mention.from, mention.head).includes('NUM');
  // `the 27 ministers`, `all speakers`: of several countries.
  if (!counted && noun !== 'speakers' && mention.role?.determiner === 'definite' && !mention.allegiance && mention.role.nouns.some((n) => OFFICE_NOUNS.has(n))) draft.domestic = true;
  return entity;
}
