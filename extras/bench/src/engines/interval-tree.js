import createIntervalTree from 'interval-tree-1d'
import { asInteger, both, runsOf } from '../rows.js'

export const intervalTree = {
  name: 'interval-tree-1d',
  dates(rows) {
    const trees = both((certainty) =>
      createIntervalTree(runsOf(rows, certainty).map(({ first, last, row }) => [first, last, row])),
    )
    return (day, certainty) => {
      const found = []
      trees[certainty].queryPoint(asInteger(day), (run) => {
        found.push(run[2])
      })
      return found
    }
  },
}
