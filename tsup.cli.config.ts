import { defineConfig } from 'tsup'

/** What other entries export under the same names: the data, the helpers, the search. The release is small and comes along. */
const ofMain = /^(\.\.\/)+(index|records|generated\/(?!names|release)[\w-]+|helpers\/(?!home)[\w-]+)\.js$/
const ofSearch = '../search/index.js'

// The command line: a build of its own that takes data and helpers from the other entries, so that nothing is carried twice.
export default defineConfig({
  entry: { cli: 'src/cli/bin.ts' },
  format: ['esm'],
  target: ['node20', 'es2022'],
  splitting: true, // help and version start without the answers and the data
  treeshake: true,
  noExternal: [/date-fns/, 'commander'],
  // commander is CommonJS and asks for Node's own modules by require
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  esbuildPlugins: [
    {
      name: 'other entries',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\.js$/ }, ({ path }) => {
          if (path === ofSearch) return { path: './search.js', external: true }
          return ofMain.test(path) ? { path: './index.js', external: true } : undefined
        }),
    },
  ],
})
