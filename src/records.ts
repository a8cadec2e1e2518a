import { read as readAssessments } from './generated/assessments.js'
import { read as readCapabilities } from './generated/capabilities.js'
import { read as readDeployments } from './generated/deployments.js'
import { read as readEvents } from './generated/events.js'
import { read as readFigures } from './generated/figures.js'
import { order } from './generated/order.js'
import { read as readStances } from './generated/stances.js'
import { read as readStatements } from './generated/statements.js'
import { read as readTies } from './generated/ties.js'
import { read as readTransfers } from './generated/transfers.js'
import { mapValues } from './objects.js'
import type { AnyRecord, RecordLists } from './types/index.js'
import { kindRules, kinds } from './vocabulary/index.js'

/** What gives the list of each kind when it is first asked for. */
export const readers = {
  transfers: readTransfers,
  deployments: readDeployments,
  capabilities: readCapabilities,
  figures: readFigures,
  events: readEvents,
  statements: readStatements,
  ties: readTies,
  stances: readStances,
  assessments: readAssessments,
} as const satisfies { readonly [L in keyof RecordLists]: () => RecordLists[L] }

let all: readonly AnyRecord[] | undefined

/** Gives every record of every kind when they are first asked for. */
export function read(): readonly AnyRecord[] {
  if (all === undefined) {
    const waiting = kinds.map((kind) => readers[kindRules[kind].list]().values())
    const next = (place: string) => waiting[place.charCodeAt(0) - 97]?.next().value as AnyRecord
    all = Object.freeze(Array.from(order, next))
  }
  return all
}

/** The list of each kind. */
export const lists = /* @__PURE__ */ mapValues(readers, (_, readList) => readList())

/** Every record of every kind, by earliest start, latest start and id; undated last. */
export const records = /* @__PURE__ */ read()
