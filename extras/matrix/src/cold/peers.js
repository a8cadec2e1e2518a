import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const jsonOf = (...values) => values.reduce((sum, value) => sum + Buffer.byteLength(JSON.stringify(value)), 0)

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Of a peer that hands out functions only: the JSON files that they draw on. */
function filesOf(name, paths) {
  const folder = dirname(fileURLToPath(import.meta.resolve(name)))
  return jsonOf(...paths(folder).map(read))
}

const countryNames = (folder) => [
  join(folder, 'codes.json'),
  ...readdirSync(join(folder, 'langs')).map((name) => join(folder, 'langs', name)),
]

// A peer is loaded as its own readme says. `bytes` is what of its data stands in memory afterwards, written as JSON.
export const peers = [
  { name: '@mdn/browser-compat-data', format: 'cjs', bytes: (all) => jsonOf(all) },
  { name: 'caniuse-lite', format: 'cjs', bytes: ({ agents, features }) => jsonOf(agents, features) },
  { name: 'web-features', format: 'esm', bytes: (all) => jsonOf(all) },
  {
    name: 'date-holidays',
    format: 'esm',
    bytes: () => filesOf('date-holidays', (folder) => [join(folder, '../data/holidays.json')]),
  },
  { name: 'world-countries', format: 'cjs', bytes: (all) => jsonOf(all) },
  { name: 'i18n-iso-countries', format: 'cjs', bytes: () => filesOf('i18n-iso-countries', countryNames) },
  { name: 'countries-list', format: 'esm', bytes: (all) => jsonOf(all) },
  { name: 'iso-3166', format: 'esm', bytes: (all) => jsonOf(all) },
  { name: 'simple-icons', format: 'esm', bytes: (all) => jsonOf(all) },
].map(({ name, format, bytes }) => {
  const file = format === 'esm' ? fileURLToPath(import.meta.resolve(name)) : require.resolve(name)
  return { name, format, file, bytes: async () => bytes(format === 'esm' ? await import(file) : require(file)) }
})
