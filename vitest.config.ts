import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

/** `dist`: the tests of the public face, against the built package. `package`, `browser`: those of what is built. */
const mode = process.env.DEMARCHE_TEST ?? 'source';

const root = import.meta.dirname;
const built: Readonly<Record<string, string>> = {
  [resolve(root, 'src/index.ts')]: resolve(root, 'dist/index.js'),
  [resolve(root, 'src/world/index.ts')]: resolve(root, 'dist/world.js'),
  [resolve(root, 'src/stream/index.ts')]: resolve(root, 'dist/stream.js'),
};

/** Puts the built file in the place of a public entry that a test imports. */
function testBuilt(): Plugin {
  return {
    name: 'test-built',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer?.startsWith(resolve(root, 'test'))) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const file = found && built[found.id];
      if (!file) return null;
      if (!existsSync(file)) throw new Error(`${file} is missing: npm run build`);
      return { id: file, external: false };
    },
  };
}

/** Test files that speak to a public entry. */
function publicTests(): string[] {
  const files = readdirSync(resolve(root, 'test')).filter((name) => name.endsWith('.test.ts'));
  return files.filter((name) => /from '\.\.\/src\/(?:index|world|stream)/u.test(readFileSync(resolve(root, 'test', name), 'utf8'))).map((name) => `test/${name}`);
}

export default defineConfig({
  plugins: mode === 'dist' ? [testBuilt()] : [],
  test: {
    include: mode === 'dist' ? publicTests() : mode === 'source' ? ['test/*.test.ts'] : [`test/${mode}/*.test.ts`],
    fileParallelism: mode === 'source' || mode === 'dist',
    execArgv: ['--expose-gc'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
