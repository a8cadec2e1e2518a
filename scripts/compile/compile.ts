import { inOrder } from '../../src/dates/order.js'
import type { Retired } from '../../src/types/changes.js'
import type { Names } from '../../src/types/index.js'
import type { AnyRecord } from '../../src/types/records.js'
import type { Actor, Goods, Place, SourceDocument } from '../../src/types/reference.js'
import { checkAll } from '../checks/check.js'
import { contextOf } from '../evidence/context.js'
import type { Sources } from '../read/load.js'
import type { Problem } from '../read/problems.js'
import { type Resolved, resolve } from '../read/resolve.js'
import { appearedIn, publish } from './publish.js'
import { actorsOf, documentsOf, goodsOf, placesOf, retiredOf } from './reference.js'

/** Everything that the package is made from, and everything that is wrong with it. */
export interface Compiled {
  readonly records: readonly AnyRecord<Names>[]
  readonly resolved: readonly Resolved[]
  readonly actors: readonly Actor[]
  readonly goods: readonly Goods[]
  readonly places: readonly Place[]
  readonly documents: readonly SourceDocument[]
  readonly retired: readonly Retired[]
  readonly problems: readonly Problem[]
}

/** Works out, checks and orders all records. */
export function compile(sources: Sources): Compiled {
  const problems = [...sources.problems]
  const resolved = sources.entries.map((entry) => resolve(entry, (id) => appearedIn(sources)(id).latest, problems))
  problems.push(...checkAll(contextOf(sources), resolved))
  const records = resolved.map((one) => publish(one, sources, problems))
  return {
    records: records.sort(inOrder),
    resolved,
    actors: actorsOf(sources, problems),
    goods: goodsOf(sources),
    places: placesOf(sources),
    documents: documentsOf(sources),
    retired: retiredOf(sources),
    problems,
  }
}
