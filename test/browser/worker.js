import { analyzeStance } from '/dist/browser.js';

addEventListener('message', ({ data: text }) => {
  const began = performance.now();
  const report = analyzeStance(text);
  postMessage({ report, milliseconds: performance.now() - began });
});
