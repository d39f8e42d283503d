import type { StanceReport } from '../types';

/** How {@link renderHtml} writes. */
export interface HtmlOptions {
  /** Only what belongs inside a page, with its style; a whole page otherwise. */
  fragment?: boolean;
  /** The page's title. */
  title?: string;
}

/** stub */
export function renderHtml(report: StanceReport, options: HtmlOptions = {}): string {
  if (typeof report?.text !== 'string') throw new TypeError(`report must be a StanceReport, not ${String(report)}`);
  return `${options.title ?? ''}${report.text}`;
}
