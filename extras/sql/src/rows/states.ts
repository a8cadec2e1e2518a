import type { Derived } from '../package.js'
import { type AnyRecord, type Context, type Day, derivedOf, isAffirmed, type Names, viewOf } from '../package.js'
import type { Cell } from './row.js'

/** What a record was known to be, from one document to the next. */
export interface State {
  readonly from: Day
  readonly until: Day
  readonly view: AnyRecord<Names>
  readonly affirmed: 0 | 1
  readonly derived: Derived
}

/** The last state of knowledge lasts to this day. */
export const endOfTime: Day = '9999-12-31'

const oneDay = 86_400_000
const dayBefore = (day: Day): Day => new Date(Date.parse(`${day}T00:00Z`) - oneDay).toISOString().slice(0, 10)

/** The states of knowledge of a record: one for each day on which a claim of it became known. */
export function statesOf(record: AnyRecord<Names>, context: Context): readonly State[] {
  const days = [...new Set(record.claims.map(({ document }) => context.appeared(document).latest))].sort()
  return days.map((from, i) => {
    const view = viewOf(record, from, context) as AnyRecord<Names>
    const next = days[i + 1]
    const until = next === undefined ? endOfTime : dayBefore(next)
    return { from, until, view, affirmed: isAffirmed(view) ? 1 : 0, derived: derivedOf(view, context) }
  })
}

/** The columns from `known_from` to `latest_end`. */
export function cellsOf({ from, until, affirmed }: State, { strength, period }: Derived): readonly Cell[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = period
  return [from, until, affirmed, strength, earliestStart, latestStart, earliestEnd, latestEnd]
}
