import { rowsOf } from '../lexicon/list';
import type { OfficeHolder, Party } from '../types';


function list(cell: string | undefined): string[] {
  return (cell ?? '').split(',').map((entry) => entry.trim()).filter(Boolean);
}


/** Office holders from rows `name | office | from | to`; an empty last cell means in office when the table was written. */
export function officeHolders(table: string): OfficeHolder[] {
  return rowsOf(table).map(([name = '', office, from, to]) => ({ name, ...(office && { office }), ...(from && { from }), ...(to && { to }) }));
}

/** Parties from rows `name, other names | adjectives and people | seats | institutions`; the name is the id. */
export function memberTable(table: string): Party[] {
  return rowsOf(table).map(([names, demonyms, seats, institutions]) => {
    const [name = '', ...aliases] = list(names);
    return { id: name, name, aliases, demonyms: list(demonyms), seats: list(seats), institutions: list(institutions) };
  });
}
