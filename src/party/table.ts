import type { OfficeHolder, Party } from '../types';

function cells(row: string): string[] {
  return row.split('|').map((cell) => cell.trim());
}

function list(cell: string | undefined): string[] {
  return (cell ?? '').split(',').map((entry) => entry.trim()).filter(Boolean);
}

function rows(table: string): string[] {
  return table.split('\n').map((row) => row.trim()).filter(Boolean);
}

/** Office holders from rows `name | office | from | to`; an empty last cell means in office when the table was written. */
export function officeHolders(table: string): OfficeHolder[] {
  return rows(table).map((row) => {
    const [name = '', office, from, to] = cells(row);
    return { name, ...(office ? { office } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });
}

/** Parties from rows `name, other names | adjectives and people | seats | institutions`; the name is the id. */
export function memberTable(table: string): Party[] {
  return rows(table).map((row) => {
    const [names, demonyms, seats, institutions] = cells(row);
    const [name = '', ...aliases] = list(names);
    return { id: name, name, aliases, demonyms: list(demonyms), seats: list(seats), institutions: list(institutions) };
  });
}
