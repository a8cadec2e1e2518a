import Flatbush from 'flatbush'
import { asInteger, both, runsOf } from '../rows.js'

/** Runs as boxes without height. */
export const flatbush = {
  name: 'flatbush',
  dates(rows) {
    const made = both((certainty) => {
      const runs = runsOf(rows, certainty)
      const tree = new Flatbush(runs.length)
      for (const { first, last } of runs) tree.add(first, 0, last, 0)
      tree.finish()
      return { tree, own: runs.map(({ row }) => row) }
    })
    return (day, certainty) => {
      const { tree, own } = made[certainty]
      const wanted = asInteger(day)
      return tree.search(wanted, 0, wanted, 0).map((i) => own[i])
    }
  },
}
