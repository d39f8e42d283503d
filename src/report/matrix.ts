import type { AffiliationRow, StanceReport, SummaryRow } from '../types';

/** What people call the holder of a stance: a speaker's name, a party's id, or the article itself. */
export function holderName(report: StanceReport, id: string): string {
  if (id === 'narrator') return 'the article';
  return report.speakers.find((s) => s.id === id)?.name ?? id;
}

/** Scores as a grid: one row for each holder, one column for each target, in order of first appearance. */
export interface StanceMatrix<Row> {
  targets: string[];
  rows: { name: string; cells: (Row | null)[] }[];
}

function matrixOf<Row extends { target: string }>(list: readonly Row[], holderOf: (row: Row) => string, nameOf: (holder: string) => string): StanceMatrix<Row> {
  const targets = [...new Set(list.map((row) => row.target))];
  const column = new Map(targets.map((target, i) => [target, i]));
  const rows = new Map<string, (Row | null)[]>();
  for (const row of list) {
    const cells = rows.get(holderOf(row)) ?? targets.map(() => null);
    cells[column.get(row.target) as number] = row;
    rows.set(holderOf(row), cells);
  }
  return { targets, rows: Array.from(rows, ([holder, cells]) => ({ name: nameOf(holder), cells })) };
}

/** Lays the summary of a report out as a grid. */
export function stanceMatrix(report: StanceReport): StanceMatrix<SummaryRow> {
  const names = new Map(report.speakers.map((s) => [s.id, s.name]));
  return matrixOf(report.summary, (row) => row.speaker, (id) => names.get(id) ?? holderName(report, id));
}

/** Lays the affiliations of a report out as a grid; empty where no party has a voice beside itself. */
export function affiliationMatrix(report: StanceReport): StanceMatrix<AffiliationRow> {
  const speaking = new Set(report.summary.map((row) => row.speaker));
  const told = report.speakers.some((s) => s.affiliation !== null && speaking.has(s.id));
  return matrixOf(told ? report.affiliations : [], (row) => row.affiliation, (party) => `voices of ${party}`);
}
