import { describe, expect, test } from 'vitest'
import { record, records } from '../../src/index.js'
import { faultsOf } from '../../src/schema/faults.js'
import { dayRange, schemas } from '../../src/schema/index.js'

const faults = (value: { readonly kind: keyof typeof schemas }) => {
  const result = schemas[value.kind].safeParse(value)
  return result.success ? [] : faultsOf(result.error)
}

test('every record of the package is what its schema says', () => {
  expect(records.flatMap((one) => faults(one).map((fault) => `${one.id}: ${fault}`))).toEqual([])
})

describe('a record with a fault', () => {
  const missiles = record('transfers/iran-russia/ballistic-missiles')
  const treaty = record('ties/iran-russia/treaty')
  const [refusal] = missiles.claims
  const claim = (more: object) => ({ ...missiles, claims: [{ ...refusal, ...more }] })
  const year = (edtf: string) => ({ edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31` })
  const period = (more: object) => ({ ...treaty, period: { ...treaty.period, ...more } })

  const faulty: Readonly<Record<string, object>> = {
    'id: Invalid option': { ...missiles, id: 'transfers/mine' },
    'title: Too big': { ...missiles, title: 'x'.repeat(61) },
    'Unrecognized key: "colour"': { ...missiles, colour: 'red' },
    'from: Too small': { ...missiles, from: [] },
    'from: Too big': { ...missiles, from: ['Iran', 'Russia'] },
    'between[1]: Invalid option': { ...treaty, between: ['Iran'] },
    'claims[0]: Invalid input': { ...missiles, claims: [] },
    'claims[0].stage: Invalid option': claim({ stage: 'signed' }),
    'claims[0].document: Invalid option': claim({ document: 'paper' }),
    'claims[0].passages[0]: Invalid input': claim({ passages: [] }),
    'claims[0].called: a label has four words at most': claim({ called: 'one two three four five' }),
    'claims[0].called: a label stands without quotation marks': claim({ called: '“bluff”' }),
    "claims[0].asOf: '2023-02-29' is not a date": claim({ asOf: { edtf: '2023-02-29', earliest: null, latest: null } }),
    'claims[0].period: it ends before it begins': claim({ period: { start: year('2024'), end: year('2023') } }),
    'spells[0]: first is after last': { ...treaty, spells: [{ first: '2024-01-02', last: '2024-01-01' }] },
    'period.latestEnd: "2023-02-29" is no day of the calendar': period({ latestEnd: '2023-02-29' }),
    'period: earliestStart is after latestStart': period({ earliestStart: '2025-05-01', latestStart: '2025-04-01' }),
    'period: earliestEnd is after latestEnd': period({ earliestEnd: '2025-09-02', latestEnd: '2025-09-01' }),
    'period: it ends before it begins': period({ earliestEnd: null, latestEnd: '2024-01-01' }),
  }
  test.each(Object.entries(faulty))('%s', (fault, value) => {
    expect(faults(value as never)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]))
  })

  test.each([
    ['2023-01-01', '2023-12-30'],
    ['2023-01-02', '2023-12-31'],
  ])('a date with bounds that are not its own: %s to %s', (earliest, latest) => {
    const fault = 'claims[0].asOf: earliest and latest are not the bounds of edtf'
    expect(faults(claim({ asOf: { edtf: '2023', earliest, latest } }))).toEqual([fault])
  })

  test('a label of four words, however far apart, is no fault', () => {
    expect(faults(claim({ called: 'one  two three four' }))).toEqual([])
  })
})

test('a date with wrong bounds has an issue of our own code', () => {
  expect(dayRange.safeParse({ edtf: '2023', earliest: null, latest: null }).error?.issues).toMatchObject([
    { code: 'custom', path: [] },
  ])
})
