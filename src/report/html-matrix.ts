import type { StanceReport, SummaryRow } from '../types';
import { escapeHtml, SIGNS, signedScore, strengthClass } from './html-text';
import { stanceMatrix } from './matrix';

const WORDS = { favor: 'in favor', against: 'against', neutral: 'neutral' } as const;

function countsHtml(row: SummaryRow): string {
  const counts = (['favor', 'against', 'neutral'] as const).filter((label) => row[label] > 0);
  return counts.map((label) => `<span>${row[label]}<span aria-hidden="true">${SIGNS[label]}</span><span class="unseen"> ${WORDS[label]}</span></span>`).join(' ');
}

function cellHtml(row: SummaryRow | null): string {
  if (!row) return '<td></td>';
  const side = `<span aria-hidden="true">${SIGNS[row.label]}</span><span class="unseen">${WORDS[row.label]}</span>`;
  return `<td class="${row.label} ${strengthClass(row.score)}"><span class="score">${side} ${signedScore(row.score)}</span> <small>${countsHtml(row)}</small></td>`;
}

/** The speaker × party matrix as a heat map with counts. */
export function matrixHtml(report: StanceReport): string {
  const { targets, rows } = stanceMatrix(report);
  const head = targets.map((target) => `<th scope="col">${escapeHtml(target)}</th>`).join('');
  const body = rows.map((row) => `<tr><th scope="row">${escapeHtml(row.name)}</th>${row.cells.map(cellHtml).join('')}</tr>`).join('\n');
  return `<div class="scroll" role="region" aria-label="Stances of each speaker" tabindex="0">
<table>
<caption>Mean score of each speaker toward each party, from −1 against to +1 in favor, and how many stances it comes from</caption>
<thead><tr><th scope="col">Speaker</th>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>`;
}
