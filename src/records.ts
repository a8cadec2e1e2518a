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
import type { AnyRecord } from './types/index.js'

/** In the order of the kinds: `order` names a list by its place here. */
const lists: readonly (readonly AnyRecord[])[] = /* @__PURE__ */ (() => [
  transfers,
  deployments,
  capabilities,
  figures,
  events,
  statements,
  ties,
  stances,
  assessments,
])()

/** Every record of every kind, by earliest start, latest start and id; undated last. */
export const records: readonly AnyRecord[] = /* @__PURE__ */ (() => {
  const waiting = lists.map((list) => list.values())
  const next = (place: string) => (waiting[Number(place)] as IterableIterator<AnyRecord>).next().value as AnyRecord
  return Object.freeze(Array.from(order, next))
})()
