import { verbIs } from '../clause/lemma';
import { itemAt } from '../document/item';
import { INNER_BODIES, PUBLIC_BODIES } from '../lexicon/mention-words';
import { OFFICE_NOUNS } from '../lexicon/mention-roles';
import { capitalised } from '../mention/words';
import type { Reader } from './reading';
import type { Candidate } from './types';

/** The verb of a voice tells what somebody does, not what is said. */
function isDeed(reader: Reader, { voice }: Candidate): boolean {
  if (!voice) return true;
  const [cue] = voice.cues;
  if (cue === undefined) return false;
  return verbIs(reader.document, cue, 'measure') || !verbIs(reader.document, cue, 'judging') && !verbIs(reader.document, cue, 'speech') && reader.entries(cue).some((e) => e.class === 'effect');
}

/** Whose stance it is: what a state's army, regulator, ministers do the state does, and what they say is their own; a company's board, a union's members are the company, the union. */
export function shownHolder(reader: Reader, candidate: Candidate): number {
  const { kind, affiliation, publisher, mentions = [] } = reader.entityAt(candidate.holder) ?? {};
  const party = reader.partyEntity(affiliation ?? '');
  if (party < 0 || publisher || kind !== 'institution' && kind !== 'group') return candidate.holder;
  const { tokens } = reader.document;
  const { head = -1 } = itemAt(reader.mentions.list, mentions[0]) ?? {};
  const noun = tokens.lower[head];
  const isInner = INNER_BODIES.has(noun) && reader.entityAt(party)?.organisation;
  // A ministry, a navy with a name is somebody.
  const isPublic = PUBLIC_BODIES.has(noun) && !capitalised(tokens, head) || kind === 'group' && OFFICE_NOUNS.has(noun);
  return isInner || isPublic && isDeed(reader, candidate) ? party : candidate.holder;
}
