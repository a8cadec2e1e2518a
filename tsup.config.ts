import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/schema/index.ts', dataset: 'src/dataset/index.ts' },
  format: ['esm', 'cjs'],
  target: ['node20', 'es2022'],
  dts: true,
  clean: true,
  splitting: true, // both entries share one copy of the data
  treeshake: true,
  noExternal: [/date-fns/], // two small functions: bundled in, so that the main entry depends on nothing
})
