import type { Sources } from '../read/load.js'
import { type Fault, type Problem, problemsOf, unless } from '../read/problems.js'

/** A withdrawn id stands for no record, its successor for one, its version withdrew it, and no released id vanishes. */
export function checkRetired({ entries, retired, since, withdrawn }: Sources): Problem[] {
  const ids = new Set(entries.map(({ id }) => id))
  const at = (id: string, faults: readonly Fault[]) => problemsOf('data/retired.yaml', id, faults)
  const listed = [...retired].flatMap(([id, { successor, since: got }]) => {
    const version = withdrawn.get(id) ?? got
    return at(id, [
      ...unless(!ids.has(id), 'a withdrawn id is no record', 'both'),
      ...unless(successor === undefined || ids.has(successor), 'a successor is a record', `'${successor}'`),
      ...unless(version === got, 'since is the version that withdrew it', got, version),
    ])
  })
  const released = [...since.keys()].flatMap((id) =>
    at(id, unless(ids.has(id) || retired.has(id), 'a released id stands as a record or here', 'neither')),
  )
  return [...listed, ...released]
}
