import _ from 'lodash'
import { filter } from './filter.js'

/** The predicates of the plain filter under lodash's filter, and groupBy for pairs. */
export const lodash = {
  name: 'lodash',
  dates(rows) {
    const list = { filter: (test) => _.filter(rows, test) }
    return filter.dates(list)
  },
  pairs(rows) {
    const groups = _.groupBy(rows, 'pair')
    return (key) => groups[key] ?? []
  },
}
