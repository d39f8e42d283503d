import type { StanceReport } from '../types';
import { articleHtml } from './html-article';
import { matrixHtml } from './html-matrix';
import { escapeHtml } from './html-text';
import { STYLE } from './style';

/** How {@link renderHtml} writes. */
export interface HtmlOptions {
  /** Only what belongs inside a page, with its style; a whole page otherwise. */
  fragment?: boolean;
  /** The page's title and heading; `Who is for or against whom` when absent. */
  title?: string;
  /** Language of the page around the article, as in `<html lang>`; `en` when absent. */
  lang?: string;
}

const LEGEND = `<ul class="legend" aria-label="Legend">
<li><mark class="favor n7">words in favor</mark> <span class="tag favor"><span aria-hidden="true">▲</span> for</span></li>
<li><mark class="against n7">words against</mark> <span class="tag against"><span aria-hidden="true">▼</span> against</span></li>
<li><span class="tag neutral"><span aria-hidden="true">•</span> mentioned, no side taken</span></li>
<li>the thicker, the stronger</li>
</ul>`;

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function overview(report: StanceReport): string {
  const sided = report.sentences.filter((s) => s.stances.some((stance) => stance.label !== 'neutral')).length;
  const holders = new Set(report.summary.map((row) => row.speaker));
  const parts = [count(report.sentences.length, 'sentence', 'sentences'), `${sided} of them taking sides`, count(holders.size, 'voice', 'voices')];
  return `<p class="overview">${parts.join(', ')}</p>`;
}

function content(report: StanceReport): string {
  const matrix = report.summary.length === 0 ? '<p>No stance found.</p>' : matrixHtml(report);
  return `<div class="demarche">
${overview(report)}
<section>
<h2>Who stands how to whom</h2>
${matrix}
</section>
<section>
<h2>The article</h2>
${report.summary.length === 0 ? '' : LEGEND}
${articleHtml(report)}
</section>
</div>`;
}

/**
 * A report to look at and to print: the speaker × party matrix, and the article with the words that take sides marked.
 * It needs no script, and everything from the article is escaped.
 */
export function renderHtml(report: StanceReport, options: HtmlOptions = {}): string {
  if (typeof report?.text !== 'string') throw new TypeError(`report must be a StanceReport, not ${String(report)}`);
  if (options.fragment) return `<style>${STYLE}</style>\n${content(report)}\n`;
  const title = escapeHtml(options.title ?? 'Who is for or against whom');
  return `<!doctype html>
<html lang="${escapeHtml(options.lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}
body { margin: 0; background: light-dark(#fff, #14181d); }
main { max-width: 48rem; margin: 0 auto; padding: 1rem; }
h1 { font: 700 1.6rem/1.25 system-ui, sans-serif; margin: .5rem 0; color: light-dark(#16191d, #e8eaed); overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content(report)}
</main>
</body>
</html>
`;
}
