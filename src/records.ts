import { assessments } from './generated/assessments.js'
import { capabilities } from './generated/capabilities.js'
import { deployments } from './generated/deployments.js'
import { events } from './generated/events.js'
import { figures } from './generated/figures.js'
import { order } from './generated/order.js'
import { stances } from './generated/stances.js'
import { statements } from './generated/statements.js'
import { ties } from './generated/ties.js'
import { transfers } from './generated/transfers.js'
import type { AnyRecord, RecordLists } from './types/index.js'
import { kindRules, kinds } from './vocabulary/index.js'

/** The list of each kind. */
export const lists = {
  transfers,
  deployments,
  capabilities,
  figures,
  events,
  statements,
  ties,
  stances,
  assessments,
} as const satisfies RecordLists

/** Every record of every kind, by earliest start, latest start and id; undated last. */
export const records: readonly AnyRecord[] = /* @__PURE__ */ (() => {
  const waiting = kinds.map((kind) => lists[kindRules[kind].list].values())
  const next = (place: string) => waiting[place.charCodeAt(0) - 97]?.next().value as AnyRecord
  return Object.freeze(Array.from(order, next))
})()
