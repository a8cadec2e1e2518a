import { bisector, group } from 'd3-array'
import { asInteger, both, runsOf } from '../rows.js'

/** Runs sorted by first day: the bisector finds how many have begun, a loop takes those that have not ended. */
export const d3 = {
  name: 'd3-array',
  dates(rows) {
    const sorted = both((certainty) => runsOf(rows, certainty).sort((a, b) => a.first - b.first))
    const { right } = bisector((run) => run.first)
    return (day, certainty) => {
      const runs = sorted[certainty]
      const wanted = asInteger(day)
      const begun = right(runs, wanted)
      const found = []
      for (let i = 0; i < begun; i++) if (runs[i].last >= wanted) found.push(runs[i].row)
      return found
    }
  },
  pairs(rows) {
    const groups = group(rows, (row) => row.pair)
    return (key) => groups.get(key) ?? []
  },
}
