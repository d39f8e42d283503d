/** `npm start [FILE | -]`: shows who is for or against whom in an article, by default one of the fixtures. */
import { run } from '../src/cli/run';

const article = 'fixtures/zarif-in-moscow.txt';
const args = process.argv.slice(2);
const piped = !process.stdin.isTTY && args[0] === '-';
process.exitCode = await run(args.length > 0 || piped ? args : [article], process, 'source');
