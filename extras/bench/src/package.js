// The package as it is built, and from its sources what prepares the rows of the others: the days that a record covers and
// the names that a name finds. That is done before anything is timed.
import { existsSync } from 'node:fs'
import { judge } from '../../../src/certainty/index.js'
import { contextOf } from '../../../src/names/context.js'

const dist = new URL('../../../dist/', import.meta.url)
if (!existsSync(new URL('index.js', dist))) throw new Error('nothing to measure: run npm run build in the root first')

export const ours = await import(new URL('index.js', dist))
export const { createDataset } = await import(new URL('dataset.js', dist))

const { actors, documents, goods, places } = ours

/** Who belongs to whom among our own names. */
export const context = contextOf({ actors, documents, goods, places: places.map(({ name }) => name) })

/** The runs of days on which each record of a list is definite or possible. */
export function runsOf(records, appeared) {
  const judged = records.map(({ kind, claims }) => judge(kind, claims, appeared))
  return { definite: judged.map(({ sure }) => sure), possible: judged.map(({ open }) => open) }
}
