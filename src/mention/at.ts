import { itemAt } from '../document/item';
import type { Entity, Mention, Mentions } from './types';

/** The mention that holds a token. */
export function mentionAt({ list, atToken }: Mentions, token: number | undefined): Mention | undefined {
  return itemAt(list, atToken[token as number]);
}

/** Whether a mention is of a human being. */
export function isHuman({ entities }: Mentions, { entity }: Mention): boolean {
  return entities[entity]?.human ?? false;
}

/** True for a party that is one human being. */
export function isPersonal(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.kind === 'party' && entity.human;
}
