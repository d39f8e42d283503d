import { itemAt } from '../document/item';
import { INNER_BODIES, PUBLIC_BODIES } from '../lexicon/mention-words';
import { OFFICE_NOUNS } from '../lexicon/mention-roles';
import { capitalised } from '../mention/words';
import type { Reader } from './reading';
import type { Candidate } from './types';

/** Whose stance it is: what a state's army, regulator, ministers do the state does, and what they say is their own; a company's board, a union's members are the company, the union. */
export function shownHolder(reader: Reader, { holder, voice }: Candidate): number {
  const { kind, affiliation, mentions = [] } = reader.entityAt(holder) ?? {};
  const party = reader.partyEntity(affiliation ?? '');
  const { head = -1 } = itemAt(reader.mentions.list, mentions[0]) ?? {};
  const noun = reader.tokens.lower[head];
  const isDeed = (verb: number): boolean => reader.isVerb({ verb }, 'measure') || !reader.isVerb({ verb }, 'clausal') && reader.entries(verb).some((e) => e.class === 'effect');
  const isInner = INNER_BODIES.has(noun) && reader.entityAt(party)?.organisation;
  // A ministry, a navy with a name is somebody.
  // Nor do a candidate's aides do what the candidate does.
  const acts = !reader.entityAt(party)?.human && (PUBLIC_BODIES.has(noun) && !capitalised(reader.tokens, head) || kind === 'group' && OFFICE_NOUNS.has(noun));
  return party >= 0 && (isInner || acts && (!voice || voice.cues.slice(0, 1).some(isDeed))) ? party : holder;
}
