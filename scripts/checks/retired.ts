import type { Sources } from '../read/load.js'
import type { Problem } from '../read/problems.js'

const file = 'data/retired.yaml'

/** A withdrawn id stands for no record, its successor for one, its version withdrew it, and no released id vanishes. */
export function checkRetired({ entries, retired, since, withdrawn }: Sources): Problem[] {
  const ids = new Set(entries.map(({ id }) => id))
  const listed = [...retired].flatMap(([key, { successor, since: got }]): Problem[] => [
    ...(ids.has(key) ? [{ file, key, rule: 'a withdrawn id is no record', got: 'both' }] : []),
    ...(successor === undefined || ids.has(successor)
      ? []
      : [{ file, key, rule: 'a successor is a record', got: `'${successor}'` }]),
    ...((withdrawn.get(key) ?? got) === got
      ? []
      : [{ file, key, rule: 'since is the version that withdrew it', got, expected: withdrawn.get(key) }]),
  ])
  const vanished = [...since.keys()].filter((id) => !ids.has(id) && !retired.has(id))
  return [
    ...listed,
    ...vanished.map((key) => ({ file, key, rule: 'a released id stands as a record or here', got: 'neither' })),
  ]
}
