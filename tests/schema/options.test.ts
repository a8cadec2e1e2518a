import { describe, expect, test } from 'vitest'
import { listQueries } from '../../src/api/queries.js'
import * as main from '../../src/index.js'
import { mapValues } from '../../src/objects.js'
import { lists } from '../../src/records.js'
import { options } from '../../src/schema/index.js'
import { kindRules } from '../../src/vocabulary/index.js'
import { ids } from '../support.js'

type Query = keyof typeof options
type Call = (options: unknown) => unknown

const { records, transfers } = main
const loose = main as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>
const after =
  (helper: string, ...values: readonly unknown[]): Call =>
  (given) =>
    loose[helper]?.(...values, given)

/** Each query that takes options, with its other arguments in place. */
const calls: Readonly<Record<Query, Call>> = {
  ...mapValues(kindRules, (_, { list }) => after('find', lists[list])),
  records: after('find', records),
  transfersTo: after('transfersTo', 'Russia'),
  transfersFrom: after('transfersFrom', 'Iran'),
  tiesAt: after('tiesAt', '2024-07-01'),
  tiesOf: after('tiesOf', 'Russia'),
  tiesBetween: after('tiesBetween', 'Russia', 'Iran'),
  eventsDuring: after('eventsDuring', '2024'),
  stancesOf: after('stancesOf', 'China'),
  statementsBy: after('statementsBy', 'Vladimir Putin'),
  figuresOn: after('figuresOn', 'Russia'),
  recordsOn: after('recordsOn', 'Iran'),
  timelineOf: after('timelineOf', 'Iran'),
  holdsAt: after('holdsAt', records[0], '2024'),
  sentenceOf: after('sentenceOf', records[0]),
  estimatesOf: after('estimatesOf', records[0]),
  disagreements: after('disagreements'),
  totalOf: after(
    'totalOf',
    transfers.filter(({ id }) => id === 'transfers/iran-russia/shahed-136'),
  ),
}

const dates = ['2024-06-19', '2024-06', '2024', '2022/2024', '2024-06-19/2024-06-19', '2024-13', '2024-02-30', '24', '']
const objects = [
  { year: 2024, month: 6, day: 19 },
  { year: 2024 },
  { year: 2024, day: 1 },
  { year: 2024, month: 2, day: 30 },
]
const clocks = [new Date('2024-06-19T00:00:00Z'), new Date('2024-06-19T12:00:00Z'), new Date(Number.NaN)]

/** Values of every sort, right and wrong. */
const values: readonly unknown[] = [
  ...[...dates, ...objects, ...clocks, null, 20240619, {}, [], [[]], true, false, 'also', 'yes', undefined],
  ...'definite possible asserted may drones percent Iran Reuters Crimea DPRK Irna uav axis-of-upheaval delivered'.split(
    ' ',
  ),
  ...'signed happened present treaty visit goal transfer tie transfers military with invasion neutral denied'.split(
    ' ',
  ),
  ...'losses host adopted makes opposite conflicting transfers/iran-russia/shahed-136'.split(' '),
  ...['Kyrylo Budanov', ['asserted', 'reported'], ['sure'], ['drones', 'x'], ['Iran', 'China'], ['uav', 'arms']],
  ...[
    ['delivered', 'halted'],
    ['treaty', 'alliance'],
    ['tie'],
    ['with', 'against'],
    ['same'],
    ['ties/iran-russia/treaty'],
  ],
]
const keys = [
  ...new Set(Object.values(options).flatMap((schema) => Object.keys((schema as unknown as { shape: object }).shape))),
]

/** The queries whose options are those of a list: the values are tried there. */
const named: ReadonlySet<string> = new Set([...Object.keys(listQueries), 'timelineOf'])

const takes = (call: Call, given: unknown): boolean => {
  try {
    call(given)
    return true
  } catch {
    return false
  }
}

test('there are queries and options to try', () => {
  expect(Object.keys(calls).sort()).toEqual(Object.keys(options).sort())
  expect(keys).toEqual(expect.arrayContaining(['sides', 'label', 'document', 'sentBy', 'unit', 'distinct', 'relation']))
})

test.each(Object.keys(options) as Query[])('the schema of %s takes exactly what the query takes', (query) => {
  const needed = query === 'totalOf' ? { unit: 'drones' } : {}
  const own = Object.keys((options[query] as unknown as { shape: object }).shape)
  const valuesOf = (key: string) => (!own.includes(key) ? [undefined] : named.has(query) ? [undefined, 'x'] : values)
  const asked = [
    {},
    null,
    [],
    'x',
    { form: 1 },
    ...keys.flatMap((key) => valuesOf(key).map((value) => ({ ...needed, [key]: value }))),
  ]
  const differing = asked.filter((given) => options[query].safeParse(given).success !== takes(calls[query], given))
  expect(differing.slice(0, 20)).toEqual([])
})

describe('what a schema has against a date', () => {
  test('the helpers say too', () => {
    const [issue] = options.tiesOf.safeParse({ during: '2023-02-29' }).error?.issues ?? []
    expect(JSON.stringify(issue)).toContain("'2023-02-29' is not a date")
    expect(issue?.code).toBe('custom')
    const [day] = options.tiesOf.safeParse({ knownBy: '2023-02-01/2023-02-02' }).error?.issues ?? []
    expect(JSON.stringify(day)).toContain('expected a single day')
  })
})

test('what a schema lets through is what the query finds', () => {
  const where = { to: 'Russia', from: ['Iran', 'China'], negated: 'also' } as const
  expect(ids(main.find(transfers, options.transfer.parse(where)))).toEqual(ids(main.find(transfers, where)))
})
