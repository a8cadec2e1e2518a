import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { consumer, home, scratch } from '../packed.js'

const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

const empty = (format, ending) => {
  const file = join(scratch, `empty.${ending}`)
  writeFileSync(file, format === 'esm' ? 'export {}\n' : '\n')
  return { name: `empty, ${format}`, format, file }
}

/** A module without content: what it takes to load anything at all. */
export const empties = [empty('esm', 'mjs'), empty('cjs', 'cjs')]

/** The whole main entry. */
export const entries = [
  { name: 'whole entry, esm', format: 'esm', file: join(home, exports['.'].import.default) },
  { name: 'whole entry, cjs', format: 'cjs', file: join(home, exports['.'].require.default) },
]

async function bundled(helper, format, ending) {
  const file = join(scratch, `${helper}.${ending}`)
  const stdin = { contents: `export { ${helper} } from 'russia-ties'`, resolveDir: consumer }
  await build({ stdin, outfile: file, bundle: true, minify: true, format, platform: 'node', logLevel: 'warning' })
  return { name: `bundle of ${helper}, ${format}`, format, file }
}

/** Bundles that hold one helper and what it needs. */
export const bundles = await Promise.all(
  ['findActor', 'holdsAt', 'transfersTo', 'tiesAt', 'find'].flatMap((helper) => [
    bundled(helper, 'esm', 'mjs'),
    bundled(helper, 'cjs', 'cjs'),
  ]),
)

/** Our data as one JSON file: what stands in memory after the import, `records` apart, which holds the other lists once more. */
async function dataFile() {
  const { records, ...all } = await import(entries[0].file)
  const data = Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === 'object'))
  const file = join(scratch, 'data.json')
  writeFileSync(file, JSON.stringify(data))
  return { name: 'the limit: the same data read, parsed and frozen from one JSON file', format: 'data', file }
}

/** The limit of the same work. */
export const limit = await dataFile()
