import { describe, expect, test } from 'vitest'
import * as main from '../../src/index.js'
import { options } from '../../src/schema/index.js'

type Helper = keyof typeof options
type Call = (options: unknown) => unknown

const { records, transfers } = main
const loose = main as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>
const after =
  (helper: Helper, ...values: readonly unknown[]): Call =>
  (given) =>
    loose[helper]?.(...values, given)

/** Each helper that takes options, with its other arguments in place. */
const calls: Readonly<Record<Helper, Call>> = {
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
const when = [...dates, ...objects, ...clocks, null, 20240619, {}]

const asked: readonly object[] = [
  {},
  ...when.flatMap((date) => [{ knownBy: date }, { during: date }]),
  ...['definite', 'possible', 'no', true].map((certainty) => ({ certainty })),
  ...['asserted', ['asserted', 'reported'], [], 'sure', ['sure']].map((modality) => ({ modality })),
  ...['Iran', 'Kyrylo Budanov', 'Reuters', 'DPRK', 'Irna', 1].flatMap((name) =>
    ['claimant', 'from', 'to', 'of', 'with', 'on', 'concerns'].map((key) => ({ [key]: name })),
  ),
  ...['uav', 'arms', 'drone', ['uav']].map((goods) => ({ goods })),
  ...[true, false, 'yes'].map((includeUnspecified) => ({ includeUnspecified })),
  ...['delivered', ['delivered', 'halted'], 'signed', 'happened', 'present', 'x'].map((stage) => ({ stage })),
  ...['treaty', ['treaty', 'alliance'], 'visit', 'goal'].map((type) => ({ type })),
  ...['transfer', 'tie', 'transfers', ['tie']].map((kind) => ({ kind })),
  ...['drones', 'rounds', 'percent', 'shells'].map((unit) => ({ unit })),
  ...[{ domain: 'military' }, { domain: 'x' }, { standing: ['with', 'against'] }, { standing: 'for' }],
  ...[{ subject: 'negotiations' }, { subject: 'x' }, { position: 'neutral' }, { position: ['neutral', 'x'] }],
  ...[{ act: 'denied' }, { act: ['said', 'denied'] }, { act: 'sang' }],
  ...[{ about: 'transfers/iran-russia/shahed-136' }, { about: 'transfers/x' }],
  ...[{ measure: 'losses' }, { measure: 'x' }, { form: 'Iran' }, { from: 'Iran', form: 'Iran' }],
]

const takes = (call: Call, given: unknown): boolean => {
  try {
    call(given)
    return true
  } catch {
    return false
  }
}

describe.each(Object.keys(options) as Helper[])('options.%s', (helper) => {
  const units = helper === 'totalOf' ? { unit: 'drones' } : {}

  test.each(asked.map((given) => [{ ...units, ...given }]))('takes %o exactly where the helper does', (given) => {
    // Units of another sort than the record's are refused for the record's sake, not for the option's.
    if (helper === 'totalOf' && (given as { unit: unknown }).unit === 'rounds') return
    expect(options[helper].safeParse(given).success).toBe(takes(calls[helper], given))
  })

  test('what is left undefined is not given', () => {
    const given = { ...units, knownBy: undefined }
    expect(options[helper].safeParse(given).success).toBe(true)
    expect(takes(calls[helper], given)).toBe(true)
  })
})

test('what a schema has against a date, the helpers say too', () => {
  const [issue] = options.tiesOf.safeParse({ during: '2023-02-29' }).error?.issues ?? []
  expect(JSON.stringify(issue)).toContain("'2023-02-29' is not a date")
  expect(issue?.code).toBe('custom')
  const [day] = options.tiesOf.safeParse({ knownBy: '2023-02-01/2023-02-02' }).error?.issues ?? []
  expect(JSON.stringify(day)).toContain('expected a single day')
})
