import KDBush from 'kdbush'
import { asInteger, both, runsOf } from '../rows.js'

/** A run as the point (first, last): those that hold on a day lie left of it and above it. */
export const kdbush = {
  name: 'kdbush',
  dates(rows) {
    const made = both((certainty) => {
      const runs = runsOf(rows, certainty)
      const tree = new KDBush(runs.length)
      for (const { first, last } of runs) tree.add(first, last)
      tree.finish()
      return { tree, own: runs.map(({ row }) => row) }
    })
    return (day, certainty) => {
      const { tree, own } = made[certainty]
      const wanted = asInteger(day)
      return tree.range(0, wanted, wanted, 100_000_000).map((i) => own[i])
    }
  },
}
