import type { Document } from '../document/types';
import type { CompiledParties } from '../party/types';
import type { Entity, Mention, Mentions } from './types';

/** Finds everybody the document speaks of. */
export function findMentions(document: Document, _parties: CompiledParties): Mentions {
  const { tokens } = document;
  const list: Mention[] = [];
  const entities: Entity[] = [];
  const atToken = new Int32Array(tokens.length).fill(-1);
  const byName = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const party = document.parties[tokens.party[i] as number];
    let to = i + 1;
    let name: string;
    if (party) {
      if (party.parties.length !== 1) continue;
      name = party.parties[0] as string;
    } else {
      while (to < tokens.length && tokens.pos[to] === 'PROPN' && tokens.party[to] === -1) to++;
      if (tokens.pos[i] !== 'PROPN') continue;
      name = tokens.word[to - 1] as string;
    }
    let entity = byName.get(name) ?? -1;
    if (entity < 0) {
      entity = entities.push({ kind: party ? 'party' : 'person', name, aliases: [], affiliation: party ? name : null, gender: 'unknown', mentions: [] }) - 1;
      byName.set(name, entity);
    }
    atToken.fill(list.length, i, to);
    (entities[entity] as Entity).mentions.push(list.length);
    list.push({ from: i, to, head: to - 1, kind: party ? 'party' : 'name', plural: false, gender: 'unknown', entity });
    i = to - 1;
  }
  return { list, entities, atToken };
}
