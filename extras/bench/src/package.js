// The package as it is built, and from its sources what prepares the rows of the others: the days that a record covers and
// the names that a name finds. That is done before anything is timed.
import { existsSync } from 'node:fs'
import { tsImport } from 'tsx/esm/api'

if (!existsSync(new URL('../../../dist/index.js', import.meta.url)))
  throw new Error('nothing to measure: run npm run build in the root first')

// What is measured runs as Node loads it: tsx would put a call around each function, which takes longer than some functions.
const root = new URL('../../../', import.meta.url)
export const ours = await import(new URL('dist/index.js', root).href)
export const { createDataset } = await import(new URL('dist/dataset.js', root).href)
const { judge } = await tsImport(new URL('src/certainty/index.ts', root).href, import.meta.url)
const { contextOf } = await tsImport(new URL('src/names/context.ts', root).href, import.meta.url)

const { actors, documents, goods, places } = ours

/** Who belongs to whom among our own names. */
export const context = contextOf({ actors, documents, goods, places: places.map(({ name }) => name) })

/** The runs of days on which each record of a list is definite or possible. */
export function runsOf(records, appeared) {
  const judged = records.map(({ kind, claims }) => judge(kind, claims, appeared))
  return { definite: judged.map(({ sure }) => sure), possible: judged.map(({ open }) => open) }
}
