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

  test.each([
    ['a wrong id', { ...missiles, id: 'transfers/mine' }, /^id: Invalid option/],
    ['a long title', { ...missiles, title: 'x'.repeat(61) }, /^title: Too big/],
    ['an unknown key', { ...missiles, colour: 'red' }, /^Unrecognized key: "colour"$/],
    ['no sender', { ...missiles, from: [] }, /^from: /],
    ['two senders of a sole transfer', { ...missiles, from: ['Iran', 'Russia'] }, /^from: Too big/],
    ['one party of a mutual tie', { ...treaty, between: ['Iran'] }, /^between/],
    ['no claims', { ...missiles, claims: [] }, /^claims/],
    ["a tie's stage", claim({ stage: 'signed' }), /^claims\[0\]\.stage: Invalid option/],
    ['an unknown document', claim({ document: 'paper' }), /^claims\[0\]\.document: Invalid option/],
    ['no passages', claim({ passages: [] }), /^claims\[0\]\.passages/],
    [
      'a label of five words',
      claim({ called: 'one two three four five' }),
      /^claims\[0\]\.called: a label has four words at most$/,
    ],
    [
      'a label in quotes',
      claim({ called: '“bluff”' }),
      /^claims\[0\]\.called: a label stands without quotation marks$/,
    ],
    [
      'a date that is none',
      claim({ asOf: { edtf: '2023-02-29', earliest: null, latest: null } }),
      /^claims\[0\]\.asOf: '2023-02-29' is not a date/,
    ],
    [
      'bounds that are not those of the date',
      claim({ asOf: { edtf: '2023', earliest: '2023-01-01', latest: '2023-12-30' } }),
      /^claims\[0\]\.asOf: earliest and latest are not the bounds of edtf$/,
    ],
    [
      'a first day that is not that of the date',
      claim({ asOf: { edtf: '2023', earliest: '2023-01-02', latest: '2023-12-31' } }),
      /^claims\[0\]\.asOf: earliest and latest are not the bounds of edtf$/,
    ],
    [
      'a claim that ends before it begins',
      claim({ period: { start: year('2024'), end: year('2023') } }),
      /^claims\[0\]\.period: it ends before it begins$/,
    ],
    [
      'a spell that ends before it begins',
      { ...treaty, spells: [{ first: '2024-01-02', last: '2024-01-01' }] },
      /^spells\[0\]: first is after last$/,
    ],
    [
      'a day that is none',
      period({ latestEnd: '2023-02-29' }),
      /^period\.latestEnd: "2023-02-29" is no day of the calendar$/,
    ],
    [
      'a start after itself',
      period({ earliestStart: '2025-05-01', latestStart: '2025-04-01' }),
      /^period: earliestStart is after latestStart$/,
    ],
    [
      'an end before itself',
      period({ earliestEnd: '2025-09-02', latestEnd: '2025-09-01' }),
      /^period: earliestEnd is after latestEnd$/,
    ],
    [
      'an end before the start',
      period({ earliestEnd: null, latestEnd: '2024-01-01' }),
      /^period: it ends before it begins$/,
    ],
  ])('%s', (_, value, fault) => {
    expect(faults(value as never)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]))
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
