import { signedScore } from '../report/html-text';
import { affiliationMatrix, holderName, stanceMatrix, type StanceMatrix } from '../report/matrix';
import { SIGNS } from '../report/wording';
import type { AffiliationRow, Sentence, Stance, StanceLabel, StanceReport, SummaryRow } from '../types';

/** How the table looks. */
export interface TableOptions {
  /** Colours, for a terminal. */
  colors?: boolean;
  /** Width in columns; 100 when absent. */
  width?: number;
}

type Paint = (style: 'bold' | 'dim' | StanceLabel, text: string) => string;

const CODES = { bold: 1, dim: 2, favor: 36, against: 33, neutral: 90 } as const;
const HALF_BAR = 5;

function painter(colors: boolean): Paint {
  return colors ? (style, text) => `\u001B[${CODES[style]}m${text}\u001B[0m` : (_style, text) => text;
}

/** Words of an article must not command the terminal. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}|\p{Bidi_Control}/gu, '');
}

const signed = (score: number): string => signedScore(score).padStart(5);

/** `··███│·····` for −0.6, `·····│█····` for 0.2. */
export function scoreBar(score: number): string {
  const filled = Math.min(HALF_BAR, Math.ceil(Math.abs(score) * HALF_BAR - 1e-9));
  const full = '█'.repeat(filled);
  const empty = '·'.repeat(HALF_BAR);
  return score < 0 ? `${(empty + full).slice(-HALF_BAR)}│${empty}` : `${empty}│${(full + empty).slice(0, HALF_BAR)}`;
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}

function stanceLine(report: StanceReport, s: Stance, paint: Paint): string {
  const who = `${plain(holderName(report, s.speaker))} → ${plain(s.target)}`;
  const words = s.evidence.map((e) => `“${plain(e.text)}” ${paint('dim', e.rule)}`).join(', ');
  const score = paint(s.label, `${scoreBar(s.score)} ${signed(s.score)} ${SIGNS[s.label]} ${s.label.padEnd(7)}`);
  return `     ${score} ${paint('bold', who)} ${paint('dim', `(${s.mode}, ${Math.round(s.confidence * 100)} %)`)}${words ? `\n         ${words}` : ''}`;
}

function sentenceLines(report: StanceReport, sentence: Sentence, width: number, paint: Paint): string {
  const number = String(sentence.index + 1).padStart(3);
  const text = wrap(plain(sentence.text), width - 5, '     ');
  return [`${paint('dim', number)}  ${text}`, ...sentence.stances.map((s) => stanceLine(report, s, paint))].join('\n');
}

type Cell = SummaryRow | AffiliationRow;

function cellText(cell: Cell | null): string {
  if (!cell) return '';
  const counts = [cell.favor && `${cell.favor}▲`, cell.against && `${cell.against}▼`, cell.neutral && `${cell.neutral}•`];
  return `${signed(cell.score)} ${counts.filter(Boolean).join(' ') || 'leaning'}`;
}

function gridLines({ targets, rows }: StanceMatrix<Cell>, corner: string, paint: Paint): string {
  const grid = rows.map((row) => row.cells.map(cellText));
  const first = Math.max(7, ...rows.map((row) => plain(row.name).length));
  const widths = targets.map((target, i) => Math.max(target.length, ...grid.map((cells) => (cells[i] as string).length)));
  const head = [corner.padEnd(first), ...targets.map((t, i) => t.padEnd(widths[i] as number))].join('  ');
  const lines = rows.map((row, r) => {
    const cells = row.cells.map((cell, i) => {
      const text = (grid[r]?.[i] as string).padEnd(widths[i] as number);
      return cell ? paint(cell.label, text) : text;
    });
    return [plain(row.name).padEnd(first), ...cells].join('  ').trimEnd();
  });
  return [paint('bold', head.trimEnd()), ...lines].join('\n');
}

/** The speaker × party matrix as text; below it that of all voices of each party. */
export function matrixTable(report: StanceReport, options: TableOptions = {}): string {
  const paint = painter(options.colors ?? false);
  const speakers = gridLines(stanceMatrix(report), 'speaker', paint);
  const parties = affiliationMatrix(report);
  return parties.rows.length === 0 ? speakers : `${speakers}\n\n${gridLines(parties, 'party', paint)}`;
}

/** A report for people: each sentence that takes sides, then who stands how to whom. */
export function reportTable(report: StanceReport, options: TableOptions = {}): string {
  const paint = painter(options.colors ?? false);
  const width = Math.max(40, options.width ?? 100);
  const sentences = report.sentences.filter((s) => s.stances.length > 0);
  if (sentences.length === 0) return 'No stance found.\n';
  const blocks = sentences.map((s) => sentenceLines(report, s, width, paint));
  return `${blocks.join('\n\n')}\n\n${matrixTable(report, options)}\n`;
}
