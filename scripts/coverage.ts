import { fileURLToPath } from 'node:url'
import { kinds } from '../src/vocabulary/index.js'
import { type Coverage, coverageOf, excuseCounts } from './evidence/coverage.js'
import { tableOf } from './mutate/table.js'
import { load } from './read/load.js'

// Shows how far each document is accounted for, and what is excused: npm run coverage
const sources = load(fileURLToPath(new URL('..', import.meta.url)))
const all = [...sources.documents.keys()].map((document) => coverageOf(sources, document))
const sum = (of: (coverage: Coverage) => number) => all.reduce((total, coverage) => total + of(coverage), 0)

const columns: readonly [string, (coverage: Coverage) => number][] = [
  ['passages', ({ passages }) => passages],
  ['cited', ({ cited }) => cited],
  ['unused', ({ unused }) => unused],
  ['open', ({ open }) => open.length],
  ...kinds.map((kind): [string, (coverage: Coverage) => number] => [kind, ({ claims }) => claims[kind]]),
]
const rows = all.map((coverage) => [coverage.document, ...columns.map(([, of]) => String(of(coverage)))])
console.log(
  tableOf(
    ['document', ...columns.map(([name]) => name)],
    [...rows, ['all', ...columns.map(([, of]) => String(sum(of)))]],
  ),
)

for (const { document, open } of all) if (open.length > 0) console.log(`\nopen in ${document}: ${open.join(' ')}`)

const excuses = Object.entries(excuseCounts(sources))
const excused = excuses.reduce((total, [, count]) => total + count, 0)
console.log(
  `\n${tableOf(['excused as', 'times'], [...excuses.map(([reason, count]) => [reason, String(count)]), ['all', String(excused)]])}`,
)
