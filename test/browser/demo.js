// Shows the report of whatever stands in the text box, a moment after the last change; the reading is done in a worker.
import { renderHtml } from '/dist/browser.js';

const text = document.querySelector('#text');
const state = document.querySelector('#state');
const shown = document.querySelector('#report');
const worker = new Worker('worker.js', { type: 'module' });
let waiting;

worker.addEventListener('message', ({ data: { report, milliseconds } }) => {
  if (report.text !== text.value) return;
  shown.innerHTML = renderHtml(report, { fragment: true });
  state.textContent = `Read in ${Math.max(1, Math.round(milliseconds))} ms.`;
});

function read() {
  state.textContent = 'Reading …';
  worker.postMessage(text.value);
}

text.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(read, 200);
});
read();
