import { table } from 'arquero'
import { asInteger, both, runOf } from '../rows.js'

/** Columns of integers for dates, of keys for pairs; the answer's positions are turned into rows. */
export const arquero = {
  name: 'arquero',
  dates(rows) {
    const columns = both((certainty) => {
      const runs = rows.map((row) => runOf(row, certainty))
      return table({ first: Int32Array.from(runs, ([a]) => a), last: Int32Array.from(runs, ([, b]) => b) })
    })
    return (day, certainty) => {
      const asked = columns[certainty].params({ day: asInteger(day) })
      return Array.from(asked.filter((row, $) => row.first <= $.day && row.last >= $.day).indices(), (i) => rows[i])
    }
  },
  pairs(rows) {
    const keys = table({ pair: rows.map(({ pair }) => pair) })
    return (key) => {
      const found = keys.params({ key }).filter((row, $) => row.pair === $.key)
      return Array.from(found.indices(), (i) => rows[i])
    }
  },
}
