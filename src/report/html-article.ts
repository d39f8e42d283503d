import type { Sentence, Span, Stance, StanceLabel, StanceReport } from '../types';
import { LINKED } from './style';
import { escapeHtml, signedScore, strengthClass } from './html-text';
import { MODES, SIDES, SIGNS } from './wording';

interface Mark extends Span {
  label: StanceLabel;
  score: number;
  /** Position of the stance in its sentence. */
  stance: number;
}

function marksOf(sentence: Sentence): Mark[] {
  return sentence.stances.flatMap((s, stance) =>
    s.evidence
      .map((e) => ({ start: Math.max(e.start, sentence.start), end: Math.min(e.end, sentence.end), label: s.label, score: s.score, stance }))
      .filter((mark) => mark.start < mark.end && mark.label !== 'neutral'),
  );
}

function markHtml(text: string, marks: readonly Mark[]): string {
  const words = escapeHtml(text);
  if (marks.length === 0) return words;
  const labels = [...new Set(marks.map((m) => m.label))].sort();
  const strongest = marks.reduce((a, b) => (Math.abs(b.score) > Math.abs(a.score) ? b : a));
  const linked = [...new Set(marks.map((m) => m.stance))].filter((i) => i < LINKED).map((i) => `e${i}`);
  return `<mark class="${[...labels, strengthClass(strongest.score), ...linked].join(' ')}">${words}</mark>`;
}

/** The words of a sentence, cut wherever a mark begins or ends. */
function markedText(report: StanceReport, sentence: Sentence): string {
  const marks = marksOf(sentence).sort((a, b) => a.start - b.start);
  const cuts = [...new Set([sentence.start, sentence.end, ...marks.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  let next = 0;
  let open: Mark[] = [];
  const pieces = cuts.slice(0, -1).map((from, i) => {
    while (next < marks.length && (marks[next] as Mark).start <= from) open.push(marks[next++] as Mark);
    open = open.filter((m) => m.end > from);
    return markHtml(report.text.slice(from, cuts[i + 1]), open);
  });
  return pieces.join('');
}

/** Shown when the label is pointed at or has the focus; always there for screen readers. */
function tipHtml(s: Stance): string {
  const because = s.evidence.map((e) => `<span>“${escapeHtml(e.text)}” <code>${escapeHtml(e.rule)}</code></span>`).join(' ');
  return `<span class="tip"><span>${MODES[s.mode]}, confidence ${Math.round(s.confidence * 100)} %</span> ${because}</span>`;
}

function tagHtml(s: Stance, holder: string, position: number): string {
  const link = position < LINKED ? ` t${position}` : '';
  const head = `<span aria-hidden="true">${SIGNS[s.label]}</span><span class="unseen">${SIDES[s.label]}:</span> ${escapeHtml(holder)} → ${escapeHtml(s.target)} <b>${signedScore(s.score)}</b>`;
  return `<span class="tag ${s.label}${link}" tabindex="0" role="note">${head}${tipHtml(s)}</span>`;
}

function sentenceHtml(report: StanceReport, sentence: Sentence, names: ReadonlyMap<string, string>): string {
  if (sentence.stances.length === 0) return escapeHtml(report.text.slice(sentence.start, sentence.end));
  const tags = sentence.stances.map((s, i) => tagHtml(s, names.get(s.speaker) ?? s.speaker, i));
  return `<span class="sentence">${markedText(report, sentence)} ${tags.join(' ')}</span>`;
}

/** What stands between two sentences: line breaks end the paragraph. */
function gapHtml(gap: string): string {
  return gap.includes('\n') ? `</p>\n<p>${escapeHtml(gap.trim())}` : escapeHtml(gap);
}

/** The whole article, with marks and labels. */
export function articleHtml(report: StanceReport): string {
  const names = new Map(report.speakers.map((s) => [s.id, s.name]));
  names.set('narrator', 'the article');
  const parts: string[] = [];
  let read = 0;
  for (const sentence of report.sentences) {
    parts.push(gapHtml(report.text.slice(read, sentence.start)), sentenceHtml(report, sentence, names));
    read = sentence.end;
  }
  parts.push(escapeHtml(report.text.slice(read)));
  return `<div class="article"><p>${parts.join('')}</p></div>`;
}
