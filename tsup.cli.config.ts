import { defineConfig } from 'tsup'

/** What the main entry exports under the same names: the data and the helpers. */
const ofMain = /^(\.\.\/)+(generated\/(?!names)[\w-]+|helpers\/(?!home)[\w-]+|records)\.js$/

// The command line: a build of its own that takes data and helpers from the main entry, so that neither carries the other.
export default defineConfig({
  entry: { cli: 'src/cli/bin.ts' },
  format: ['esm'],
  target: ['node20', 'es2022'],
  splitting: true, // help and version start without the commands and the data
  treeshake: true,
  noExternal: [/date-fns/],
  esbuildPlugins: [
    {
      name: 'main entry',
      setup: ({ onResolve }) =>
        onResolve({ filter: /\.js$/ }, ({ path }) =>
          ofMain.test(path) ? { path: './index.js', external: true } : undefined,
        ),
    },
  ],
})
