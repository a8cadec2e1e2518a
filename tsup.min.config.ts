import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

// The main entry in one file without imports, for a page that takes it from a CDN. Bundlers and Node take index.js.
export default defineConfig({
  entry: { 'russia-ties.min': 'src/index.ts' },
  format: ['esm'],
  platform: 'browser',
  target: ['es2022'],
  minify: true,
  splitting: false,
  treeshake: true,
  noExternal: [/./],
  banner: {
    js: `/*! russia-ties ${version} | code: MIT, data: CC BY 4.0 | parts of date-fns: MIT, see THIRD-PARTY.md */`,
  },
})
