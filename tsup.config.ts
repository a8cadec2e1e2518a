import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What the main entry exports under the same names: the lists and the helpers. */
const ofMain = /^(\.\.\/)+(index|records|generated\/(?!names)[\w-]+|helpers\/(?!home)[\w-]+)\.js$/

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Takes data and helpers from the main entry, so that they stand in the package once. */
const mainEntry: Plugin = {
  name: 'main entry',
  setup: ({ initialOptions, onResolve, onLoad }) => {
    const main = { path: `./index${initialOptions.outExtension?.['.js'] ?? '.js'}`, external: true }
    onResolve({ filter: /./, namespace: 'list' }, () => main)
    onResolve({ filter: /\.js$/ }, ({ path }) => {
      if (!ofMain.test(path)) return undefined
      const [, list] = /(?:generated\/|\/(?=records\.))(.+)\.js$/.exec(path) ?? []
      return list === undefined ? main : { path: list, namespace: 'list' }
    })
    onLoad({ filter: /./, namespace: 'list' }, ({ path }) => ({
      contents: `import { ${path} } from '${main.path}'\nexport { ${path} }\nexport const read = () => ${path}`,
    }))
  },
}

const entries = {
  index: 'src/index.ts',
  dataset: 'src/dataset/index.ts',
  schema: 'src/schema/index.ts',
  search: 'src/search/index.ts',
}

// Each entry is one file without chunks, since each file costs a third of a millisecond at import. Names are short, since every
// kilobyte takes time to scan. A module of which one may need a part is otherwise as written, with the comments by which
// bundlers drop the rest.
const modules = (name: keyof typeof entries, isWhole: boolean, esbuildPlugins: Plugin[] = []): Options => ({
  entry: { [name]: entries[name] },
  format: ['esm', 'cjs'],
  target: ['node20', 'es2022'],
  splitting: false,
  treeshake: true,
  noExternal: [/date-fns/, 'minisearch'], // small: bundled in, so that only the schemas depend on anything
  banner: { js: `/*! russia-ties ${version} | code: MIT, data: CC BY 4.0 | see THIRD-PARTY.md */` },
  esbuildOptions: (options, { format }) => {
    options.minifyIdentifiers = true
    options.minifySyntax = isWhole || format === 'cjs'
    options.minifyWhitespace = isWhole
    if (isWhole) options.lineLimit = 160 // Node shows the line that throws
  },
  esbuildPlugins,
})

export default defineConfig([
  modules('index', false),
  modules('dataset', true),
  modules('schema', false, [mainEntry]),
  modules('search', true, [mainEntry]),
  { entry: entries, format: ['cjs'], dts: { only: true } }, // build-files.ts writes the .d.ts that point here
])
