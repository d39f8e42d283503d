import type { StanceReport, SummaryRow } from '../types';

/** What people call the holder of a stance: a speaker's name, a party's id, or the article itself. */
export function holderName(report: StanceReport, id: string): string {
  if (id === 'narrator') return 'the article';
  return report.speakers.find((s) => s.id === id)?.name ?? id;
}

/** The summary as a grid: one row for each speaker, one column for each target, in order of first appearance. */
export interface StanceMatrix {
  targets: string[];
  rows: { speaker: string; name: string; cells: (SummaryRow | null)[] }[];
}

/** Lays the summary of a report out as a grid. */
export function stanceMatrix(report: StanceReport): StanceMatrix {
  const targets = [...new Set(report.summary.map((row) => row.target))];
  const column = new Map(targets.map((target, i) => [target, i]));
  const rows = new Map<string, (SummaryRow | null)[]>();
  for (const row of report.summary) {
    const cells = rows.get(row.speaker) ?? targets.map(() => null);
    cells[column.get(row.target) as number] = row;
    rows.set(row.speaker, cells);
  }
  const names = new Map(report.speakers.map((s) => [s.id, s.name]));
  return {
    targets,
    rows: Array.from(rows, ([speaker, cells]) => ({ speaker, name: names.get(speaker) ?? holderName(report, speaker), cells })),
  };
}
