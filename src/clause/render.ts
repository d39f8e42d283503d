import type { Document } from '../document/types';
import type { Clauses, NounGroup, Predicate, RoleFiller } from './types';

/** Compact wordings of groups and predicates, for tests and for looking at. */
export interface ClauseRenderer {
  group(index: number): string;
  predicate(index: number): string;
  /** `withdrawal{owner administration/'s, topic deal/from}`; '' for a group without roles. */
  roles(index: number): string;
}

/** Renders clauses as short text: `ministry condemn sanctions`. */
export function renderClauses(document: Document, clauses: Clauses): ClauseRenderer {
  const { tokens, text } = document;
  const word = (token: number): string => text.slice(tokens.start[token], tokens.end[token]);
  const headOf = (group: number): string => word((clauses.groups[group] as NounGroup).head);
  const heads = (groups: readonly number[]): string => groups.map(headOf).join('+') || '-';
  const filler = (f: RoleFiller): string => `${f.group >= 0 ? headOf(f.group) : word(f.from)}/${f.marker}${f.via >= 0 ? '*' : ''}`;
  return {
    group: (index) => {
      const { from, to } = clauses.groups[index] as NounGroup;
      return text.slice(tokens.start[from], tokens.end[to - 1]);
    },
    roles: (index) => {
      const group = clauses.groups[index] as NounGroup;
      const parts = [
        ...group.owners.map((f) => `owner ${filler(f)}`), ...group.patients.map((f) => `patient ${filler(f)}`),
        ...group.partners.map((f) => `partner ${filler(f)}`), ...group.topics.map((f) => `topic ${filler(f)}`),
      ];
      const apposition = group.apposition >= 0 ? ` = ${headOf(group.apposition)}` : '';
      const inside = parts.length > 0 ? `{${parts.join(', ')}}` : '';
      return inside || apposition || group.negated ? `${group.negated ? 'no ' : ''}${word(group.head)}${inside}${apposition}` : '';
    },
    predicate: (index) => {
      const p = clauses.predicates[index] as Predicate;
      const flags = [p.negated ? 'not' : '', p.modality === 'none' ? '' : p.modality, p.passive ? 'passive' : ''].filter(Boolean).join(' ');
      const verb = `${flags ? `[${flags}] ` : ''}${p.lemma}`;
      const objects = p.objects.length > 0 ? ` ${heads(p.objects)}` : '';
      const attribute = p.attribute >= 0 ? ` =${word(p.attribute)}` : '';
      const complements = p.complements.map((c) => ` ${c.preposition}:${headOf(c.group)}`).join('');
      const kind = p.kind === 'main' ? '' : `${p.kind}${p.mark && p.mark !== p.kind ? `(${p.mark})` : ''}: `;
      return `${kind}${heads(p.subjects)} ${verb}${objects}${attribute}${complements}`;
    },
  };
}
