import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What the main entry exports under the same names: the lists and the helpers. */
const ofMain = /^(\.\.\/)+(index|records|generated\/(?!names|release)[\w-]+|helpers\/(?!home)[\w-]+)\.js$/

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Takes data and helpers from the main entry, so that they stand in the package once. */
const mainEntry: Plugin = {
  name: 'main entry',
  setup: ({ initialOptions, onResolve }) =>
    onResolve({ filter: /\.js$/ }, ({ path }) =>
      ofMain.test(path)
        ? { path: `./index${initialOptions.outExtension?.['.js'] ?? '.js'}`, external: true }
        : undefined,
    ),
}

// Each entry is one file without chunks, since each file costs a third of a millisecond at import. Names are short, since every
// kilobyte takes time to scan. Modules are otherwise as written, with the comments by which bundlers drop what nobody uses.
const modules: Options = {
  format: ['esm', 'cjs'],
  target: ['node20', 'es2022'],
  splitting: false,
  treeshake: true,
  noExternal: [/date-fns/, 'minisearch'], // small: bundled in, so that only the schemas depend on anything
  esbuildOptions: (options, { format }) => {
    options.minifyIdentifiers = true
    options.minifySyntax = format === 'cjs'
    options.minifyWhitespace = format === 'cjs'
  },
  banner: { js: `/*! russia-ties ${version} | code: MIT, data: CC BY 4.0 | see THIRD-PARTY.md */` },
}

const entries = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  dataset: 'src/dataset/index.ts',
  search: 'src/search/index.ts',
}
const { index, dataset, ...drawingOnIndex } = entries

export default defineConfig([
  { ...modules, entry: { index, dataset } },
  { ...modules, entry: drawingOnIndex, esbuildPlugins: [mainEntry] },
  { entry: entries, format: ['cjs'], dts: { only: true } }, // build-files.ts writes the .d.ts that point here
])
