import type { Params } from '../engines/engine.js'
import { dayNumber, drawn, isoDay } from '../made/numbers.js'
import { longParties } from '../made/scale.js'
import { endOfTime } from '../rows/states.js'
import type { QueryName } from '../sql.js'

/** A sort of question, asked with other names and days each time. */
export interface Asked {
  readonly title: string
  readonly query: QueryName
  readonly params: readonly Params[]
}

const from = dayNumber('1850-01-01')
const length = dayNumber('2020-01-01') - from

/** The questions of the benchmark, so many of each sort. */
export function benchQuestions(count: number, each: number): readonly Asked[] {
  const { pick, below } = drawn(5)
  const parties = longParties(count)
  const times = <T>(make: () => T) => Array.from({ length: each }, make)
  const at = () => {
    const day = isoDay(from + below(length))
    return { first: day, last: day, certainty: 'definite', type: '' }
  }
  const all = { first: '1800-01-01', last: '2100-01-01', certainty: 'possible', dated: 0, type: '' }
  const pair = () => {
    const one = below(parties.length)
    return { one: parties[one] as string, other: parties[(one + 1) % parties.length] as string }
  }
  return [
    {
      title: 'of one party, at a day',
      query: 'ties-at',
      params: times(() => ({ ...at(), known_by: endOfTime, of: pick(parties) })),
    },
    {
      title: 'between two parties',
      query: 'ties-between',
      params: times(() => ({ ...all, known_by: endOfTime, ...pair() })),
    },
    { title: 'all, at a day', query: 'ties-at', params: times(() => ({ ...at(), known_by: endOfTime, of: '' })) },
    {
      title: 'all, at a day, as known by 2010',
      query: 'ties-at',
      params: times(() => ({ ...at(), known_by: '2010-01-01', of: '' })),
    },
  ]
}
