import { holderName } from '../report/matrix';
import type { StanceReport } from '../types';

const COLUMNS = ['source', 'sentence', 'start', 'end', 'speaker', 'affiliation', 'target', 'score', 'label', 'confidence', 'mode', 'rules', 'evidence', 'text'];

/** A field that spreadsheets read as text: quoted where needed, and never as a formula. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The first line of the table. */
export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** One row for each stance of a report (RFC 4180). */
export function csvRows(source: string, report: StanceReport): string {
  const affiliation = new Map(report.speakers.map((s) => [s.id, s.affiliation]));
  const rows = report.sentences.flatMap((sentence) =>
    sentence.stances.map((s) => [
      source,
      sentence.index,
      sentence.start,
      sentence.end,
      holderName(report, s.speaker),
      affiliation.get(s.speaker) ?? '',
      s.target,
      round(s.score),
      s.label,
      round(s.confidence),
      s.mode,
      s.evidence.map((e) => e.rule).join(' | '),
      s.evidence.map((e) => e.text).join(' | '),
      sentence.text,
    ]),
  );
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
