import type { AffiliationRow, StanceReport, SummaryRow } from '../types';
import { escapeHtml, signedScore, strengthClass } from './html-text';
import { affiliationMatrix, stanceMatrix, type StanceMatrix } from './matrix';
import { SIDES, SIGNS } from './wording';

type Cell = SummaryRow | AffiliationRow;

function countsHtml(row: Cell): string {
  const counts = (['favor', 'against', 'neutral'] as const).filter((label) => row[label] > 0);
  if (counts.length === 0) return 'leaning';
  return counts.map((label) => `<span>${row[label]}<span aria-hidden="true">${SIGNS[label]}</span><span class="unseen"> ${SIDES[label]}</span></span>`).join(' ');
}

function cellHtml(row: Cell | null): string {
  if (!row) return '<td></td>';
  const side = `<span aria-hidden="true">${SIGNS[row.label]}</span><span class="unseen">${SIDES[row.label]}</span>`;
  return `<td class="${row.label} ${strengthClass(row.score)}"><span class="score">${side} ${signedScore(row.score)}</span> <small>${countsHtml(row)}</small></td>`;
}

function gridHtml({ targets, rows }: StanceMatrix<Cell>, label: string, caption: string, corner: string): string {
  const head = targets.map((target) => `<th scope="col">${escapeHtml(target)}</th>`).join('');
  const body = rows.map((row) => `<tr><th scope="row">${escapeHtml(row.name)}</th>${row.cells.map(cellHtml).join('')}</tr>`).join('\n');
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${corner}</th>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>`;
}

/** The speaker × party matrix as a heat map with counts; below it that of all voices of each party. */
export function matrixHtml(report: StanceReport): string {
  const speakers = gridHtml(stanceMatrix(report), 'Stances of each speaker', 'Mean score of each speaker toward each party, from −1 against to +1 in favor, and how many stances it comes from; leaning: no one sentence takes a side, all together do', 'Speaker');
  const parties = affiliationMatrix(report);
  if (parties.rows.length === 0) return speakers;
  return `${speakers}\n${gridHtml(parties, 'Stances of all voices of each party', 'The same for all voices of a party together: itself and those who speak for it, each counting once', 'Party')}`;
}
