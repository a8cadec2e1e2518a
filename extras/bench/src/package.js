// The package as it is built, and from its sources what prepares the rows of the others: the days that a record covers and
// the names that a name finds. That is done before anything is timed.
import { existsSync } from 'node:fs'

if (!existsSync(new URL('../../../dist/index.js', import.meta.url)))
  throw new Error('nothing to measure: run npm run build in the root first')

const from = (path) => import(new URL(`../../../${path}`, import.meta.url).href)
export const ours = await from('dist/index.js')
export const { createDataset } = await from('dist/dataset.js')
const { judge } = await from('src/certainty/index.ts')
const { contextOf } = await from('src/names/context.ts')

const { actors, documents, goods, places } = ours

/** Who belongs to whom among our own names. */
export const context = contextOf({ actors, documents, goods, places: places.map(({ name }) => name) })

/** The runs of days on which each record of a list is definite or possible. */
export function runsOf(records, appeared) {
  const judged = records.map(({ kind, claims }) => judge(kind, claims, appeared))
  return { definite: judged.map(({ sure }) => sure), possible: judged.map(({ open }) => open) }
}
