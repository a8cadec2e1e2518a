import { derive, stageOf } from '../../src/dates/derive.js'
import { inOrder } from '../../src/dates/order.js'
import { anyNames } from '../../src/schema/names.js'
import { recordSchemas } from '../../src/schema/records.js'
import type { Retired } from '../../src/types/changes.js'
import type { Names } from '../../src/types/index.js'
import type { AnyRecord } from '../../src/types/records.js'
import type { Actor, Goods, Place, SourceDocument } from '../../src/types/reference.js'
import { checkAccounting } from '../checks/accounting.js'
import { checkBackward, checkExcuses, checkForward } from '../checks/evidence.js'
import { checkNames } from '../checks/names.js'
import { checkRetired } from '../checks/retired.js'
import { checkSense } from '../checks/sense.js'
import { checkWording } from '../checks/wording.js'
import type { Sources } from './load.js'
import type { Problem } from './problems.js'
import { actorsOf, documentsOf, goodsOf, placesOf, retiredOf } from './reference.js'
import { type Resolved, resolve } from './resolve.js'

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
  const documents = documentsOf(sources)
  const published = new Map(documents.map(({ id, published: when }) => [id as string, when]))
  const never = { earliest: '9999-12-31', latest: '9999-12-31' }
  const appeared = (document: string) => published.get(document) ?? never
  const resolved = sources.entries.map((entry) => resolve(entry, (id) => appeared(id).latest, problems))
  problems.push(
    ...checkNames(sources, resolved),
    ...checkWording(resolved),
    ...resolved.flatMap((record) => [
      ...checkSense(record),
      ...checkForward(sources, record),
      ...checkExcuses(sources, record),
    ]),
    ...checkBackward(sources, resolved),
    ...checkAccounting(sources, resolved),
    ...checkRetired(sources),
  )
  const schemas = recordSchemas(anyNames)
  const records = resolved.flatMap((one): AnyRecord<Names>[] => {
    const { id, kind, file, key: at, body } = one.entry
    const claims = one.claims.map(({ claim }) => claim)
    const stage = stageOf(kind, claims, appeared)
    const { title, summary } = body
    const { period } = derive(kind, claims, appeared)
    const since = sources.since.get(id) ?? sources.version
    const fields = { id, kind, since, title, summary, ...one.fields }
    const record = { ...fields, period, ...(stage !== undefined && { stage }), claims }
    const result = schemas[kind].safeParse(record)
    if (!result.success)
      problems.push(
        ...result.error.issues.map((issue) => ({ file, key: `${at} › ${issue.path.join('.')}`, rule: issue.message })),
      )
    return [record as unknown as AnyRecord<Names>]
  })
  return {
    records: records.sort(inOrder),
    resolved,
    actors: actorsOf(sources, problems),
    goods: goodsOf(sources),
    places: placesOf(sources),
    documents,
    retired: retiredOf(sources),
    problems,
  }
}
