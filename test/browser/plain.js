// Hands the library to the test: on this page, and in a worker.
import * as demarche from '/dist/browser.js';

const worker = new Worker('worker.js', { type: 'module' });

globalThis.demarche = demarche;
globalThis.inWorker = (text) =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data.report), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    worker.postMessage(text);
  });
