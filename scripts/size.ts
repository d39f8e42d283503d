/** `npm run size`: what the library weighs, without wink-nlp's model; fails beyond the budgets. */
import { bundle, foreignOf, tablesOf } from './lib/bundle';

const KB = 1000;
const BUDGET = { all: 865 * KB, code: 122.5 * KB };

const whole = `export * from './src/index'; export * from './src/world/index';`;
const all = await bundle(whole);
const tables = tablesOf([...all.files.keys()].filter((file) => file !== '<stdin>'));
const foreign = foreignOf(all.files.keys());
const code = await bundle(whole, new Set([...tables, ...foreign]));
const withForeign = await bundle(whole, tables);
const attributions = await bundle(`export { extractAttributions } from './src/index';`);

const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`.padStart(10);
const row = (name: string, bytes: string, gzipped: string, budget = ''): void => console.log(`${name.padEnd(42)}${bytes}${gzipped}  ${budget}`);

row('', '  minified', '   gzipped', 'budget, gzipped');
row('all, with the parties of the world', kb(all.bytes), kb(all.gzipped), kb(BUDGET.all));
row('  of it own code', kb(code.bytes), kb(code.gzipped), kb(BUDGET.code));
row('  of it modules of natural', kb(withForeign.bytes - code.bytes), kb(withForeign.gzipped - code.gzipped));
row('  of it tables', kb(all.bytes - withForeign.bytes), kb(all.gzipped - withForeign.gzipped));
row('extractAttributions alone', kb(attributions.bytes), kb(attributions.gzipped));
console.log('\nlargest files, minified');
for (const [file, bytes] of [...all.files].sort((a, b) => b[1] - a[1]).slice(0, 12)) {
  row(`  ${file}`, kb(bytes), '', [...tables].some((table) => table.endsWith(file)) ? 'table' : 'code');
}

const over = [all.gzipped > BUDGET.all && 'all', code.gzipped > BUDGET.code && 'code'].filter(Boolean);
if (over.length > 0) {
  console.error(`\nover budget: ${over.join(', ')}`);
  process.exitCode = 1;
}
