import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    dataset: 'src/dataset/index.ts',
    search: 'src/search/index.ts',
  },
  format: ['esm', 'cjs'],
  target: ['node20', 'es2022'],
  dts: true,
  clean: true,
  splitting: true, // the entries share one copy of the data
  treeshake: true,
  noExternal: [/date-fns/, 'minisearch'], // small: bundled in, so that only the schemas depend on anything
})
