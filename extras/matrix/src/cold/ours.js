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

const main = await import(entries[0].file)

/** Data of ours as one JSON file. */
function limited(name, data) {
  const file = join(scratch, `${name}.json`)
  writeFileSync(file, JSON.stringify(data))
  return { name: `the limit of ${name}`, format: 'data', file }
}

/** The limit of the same work: what stands in memory after the import, `records` apart, which holds the other lists once more. */
const { records: _, ...all } = main
export const limit = limited(
  'the whole entry',
  Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === 'object')),
)

async function bundled(helper, asked, format, ending) {
  const file = join(scratch, `${helper}.${ending}`)
  const stdin = { contents: `export { ${helper} } from 'russia-ties'`, resolveDir: consumer }
  await build({ stdin, outfile: file, bundle: true, minify: true, format, platform: 'node', logLevel: 'warning' })
  const name = `bundle of ${helper}, ${format}`
  const asking = { name: `${name}, and asked`, format, file, asks: [helper, asked] }
  return { name, format, file, asking: asked === undefined ? undefined : asking }
}

const named = ['actors', 'goods', 'places', 'documents']

/** Bundles that hold one helper and what it needs, each with the limit of the lists in it. */
export const bundles = await Promise.all(
  Object.entries({
    findActor: { lists: ['actors'], asked: 'DPRK' },
    holdsAt: { lists: named },
    find: { lists: named },
    transfersTo: { lists: ['transfers', ...named], asked: 'Russia' },
    tiesAt: { lists: ['ties', ...named], asked: '2024-07-01' },
  }).map(async ([helper, { lists, asked }]) => ({
    name: `bundle of ${helper}`,
    modules: [await bundled(helper, asked, 'esm', 'mjs'), await bundled(helper, asked, 'cjs', 'cjs')],
    limit: limited(helper, Object.fromEntries(lists.map((list) => [list, main[list]]))),
  })),
)
