import type { Sources } from '../read/load.js'
import type { Problem } from '../read/problems.js'

const file = 'data/retired.yaml'

/** A withdrawn id stands for no record, its successor stands for one, and no released id vanishes without a word. */
export function checkRetired({ entries, retired, since }: Sources): Problem[] {
  const ids = new Set(entries.map(({ id }) => id))
  const listed = [...retired].flatMap(([key, { successor }]): Problem[] => [
    ...(ids.has(key) ? [{ file, key, rule: 'a withdrawn id is no record', got: 'both' }] : []),
    ...(successor === undefined || ids.has(successor)
      ? []
      : [{ file, key, rule: 'a successor is a record', got: `'${successor}'` }]),
  ])
  const vanished = [...since.keys()].filter((id) => !ids.has(id) && !retired.has(id))
  return [
    ...listed,
    ...vanished.map((key) => ({ file, key, rule: 'a released id stands as a record or here', got: 'neither' })),
  ]
}
