/** The pool's worker when the library runs from source: threads do not inherit the loader of TypeScript. */
import { register } from 'tsx/esm/api';

register();
const { default: analyze } = await import('../src/stream/pool-worker.ts');

export default analyze;
