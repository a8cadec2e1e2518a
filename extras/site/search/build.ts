import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const entry = fileURLToPath(new URL('main.ts', import.meta.url))

/** Writes the search with its records: a script that a page takes in when its box is first used. */
export const buildSearch = (out: string) =>
  build({
    ...{ entryPoints: [entry], outfile: join(out, 'search.js'), globalName: 'russiaTies' },
    ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', legalComments: 'eof', logLevel: 'warning' },
    logOverride: { 'ignored-bare-import': 'silent' },
  })
