import { defineConfig } from 'tsup'
import { kindRules } from './src/vocabulary/index.js'

const lists = Object.values(kindRules).map(({ list }) => list)

/** A generated list as the build reads it: the file of the package that holds the same records, when they are asked for. */
const reading = (list: string) => `
  import { readFileSync } from 'node:fs'
  let list
  export const read = () => (list ??= Object.freeze(JSON.parse(readFileSync(__dirname + '/data/${list}.json', 'utf8'))))`

// The command line: a build of its own, whose records are read from the data files, so that a command reads only its list. It
// is one CommonJS file, whose parts run when a command first needs them; with modules, each would load all of Node's.
export default defineConfig({
  entry: { cli: 'src/cli/bin.ts' },
  format: ['cjs'],
  target: ['node20', 'es2022'],
  splitting: false,
  minify: true, // read faster at each start
  shims: true, // import.meta.url
  noExternal: [/./],
  removeNodeProtocol: false, // it would pass by the first plugin below
  esbuildPlugins: [
    {
      name: 'no child processes', // commander would start them for commands that are programs of their own
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'none' }))
        onLoad({ filter: /^none$/, namespace: 'none' }, () => ({ contents: '' }))
      },
    },
    {
      name: 'lists from files',
      setup: ({ onLoad }) =>
        onLoad({ filter: new RegExp(`generated/(${lists.join('|')})\\.ts$`) }, ({ path }) => ({
          contents: reading(path.replace(/^.*\/|\.ts$/g, '')),
        })),
    },
  ],
})
