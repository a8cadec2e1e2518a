import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { dated } from '../../src/dataset/index.js'
import { DateReader, dateHint, windowOf } from '../../src/dates/index.js'
import { told, toldOfTie, treaty, withTie } from './made-up.js'

const startOf = (start: unknown, others: object = {}) => {
  const { period } = withTie({ start }, others).tie
  return `${period.earliestStart}..${period.latestStart}`
}

/** A date of another calendar, as Temporal has it. */
const persian = {
  calendarId: 'persian',
  year: 1368,
  month: 10,
  day: 11,
  withCalendar: (calendar: string) => ({ year: calendar === 'iso8601' ? 1990 : 1368, month: 1, day: 1 }),
}

describe('dates as tables have them', () => {
  test.each<[string, unknown, string]>([
    ['a year', 1987, '1987-01-01..1987-12-31'],
    ['a year before 1000', 843, '0843-01-01..0843-12-31'],
    ['a Date at midnight UTC', new Date('1987-05-12'), '1987-05-12..1987-05-12'],
    ['a Date of another realm', runInNewContext("new Date('1987-05-12')"), '1987-05-12..1987-05-12'],
    ['year, month and day', { year: 1987, month: 5, day: 12 }, '1987-05-12..1987-05-12'],
    ['a month', { year: 1987, month: 5 }, '1987-05-01..1987-05-31'],
    ['a year that has a format, too', { year: 1987, format: 'yyyy' }, '1987-01-01..1987-12-31'],
    ['a date of another calendar', persian, '1990-01-01..1990-01-01'],
    [
      'a date that is worked out',
      { edtf: '1987', earliest: '1987-01-01', latest: '1987-12-31' },
      '1987-01-01..1987-12-31',
    ],
    ['a month without a day', '1987-05-XX', '1987-05-01..1987-05-31'],
    ['a year without a month', '1987-XX-XX', '1987-01-01..1987-12-31'],
    ['a year without a month', '1987-XX', '1987-01-01..1987-12-31'],
    ['a decade', '198X-XX-XX', '1980-01-01..1989-12-31'],
    ['one of several', '[1987..1989-05]', '1987-01-01..1989-05-31'],
  ])('%s', (_, start, days) => {
    expect(startOf(start)).toBe(days)
  })

  test('equal dates are one object', () => {
    const [claim] = withTie({ start: '1987', end: 1987 }).tie.claims
    expect(claim?.period?.end).toBe(claim?.period?.start)
  })

  test('a day of the register, and of a document', () => {
    expect(told({ ties: [treaty], attestedTo: new Date('2000-06-30') })).toEqual([])
    expect(
      told({
        documents: [{ id: 'd', published: { earliest: { year: 2000, month: 1, day: 1 }, latest: '2000-01-05' } }],
      }),
    ).toEqual([])
  })
})

describe('values that stand for nothing', () => {
  const unknown = ['-9', 'NA', '', '9999-12-31']

  test.each([['NA'], [-9], ['-9'], [''], ['9999-12-31'], [new Date('9999-12-31')]])('%o', (end) => {
    expect(withTie({ start: '1990', end }, { unknown }).tie.claims[0]?.period).not.toHaveProperty('end')
  })

  test('in every field but the id', () => {
    const { tie } = withTie(
      { stage: 'NA', quantity: { count: -9, magnitude: 'many', form: 'magnitude', unit: 'tons' }, title: '' },
      { unknown },
    )
    expect([tie.stage, tie.title, tie.claims[0]?.quantity]).toEqual([
      undefined,
      'Treaty between A and B',
      { form: 'magnitude', magnitude: 'many', unit: 'tons' },
    ])
    expect(toldOfTie({ id: 'NA' }, { unknown })).toEqual(['ties[0].id: missing: give each row an id of its own'])
  })
})

test('an approximate date is as wide as was said', () => {
  const approximate = { years: 2, months: 1, days: 10 }
  const starts = ['1950~', '1950?', '1950-01~', '1950-05-30%', '0001~']
  expect(starts.map((start) => startOf(start, { approximate }))).toEqual([
    '1948-01-01..1952-12-31',
    '1948-01-01..1952-12-31',
    '1949-12-01..1950-02-28',
    '1950-05-20..1950-06-09',
    '0000-01-01..0003-12-31',
  ])
  for (const start of ['1950-13~', '19501', '1950-05-301'])
    expect(toldOfTie({ start }, { approximate })).toHaveLength(1)
  expect(new DateReader(approximate).read('9999-11~')).toMatchObject({ earliest: '9999-10-01', latest: '9999-12-31' })
})

describe('what to write instead', () => {
  const mark = (sign: string) => `valid EDTF, but \`${sign}\` has no width: state one with \`approximate\``
  const twoWays = "write start: '1990' and end: '1995', or '[1990..1995]' for one date within"
  const general = 'write a day, month, year, decade (201X), century (19XX) or one of [A..B], [..B], [A..]'
  test.each([
    ['1972-06-31', 'June has 30 days'],
    ['1900-02-29', 'February 1900 has 28 days'],
    ['1953-05-5', 'write 1953-05-05'],
    ['1953-5', 'write 1953-05'],
    ['1953/5/5', 'write 1953-05-05'],
    ['19530505', 'write 1953-05-05'],
    ['1953-05-05T00:00:00Z', 'write 1953-05-05, without a time'],
    ['1953-13', 'there is no month 13'],
    ['1953-00', 'there is no month 00'],
    ['1953-05-00', 'there is no day 00'],
    ['1953-05-32', 'there is no day 32'],
    ['1953-12-5', 'write 1953-12-05'],
    ['1953-5-31', 'write 1953-05-31'],
    ['5.5.1953', 'write the year first: 1953-05-30'],
    ['1897-05-15?', mark('?')],
    ['1897~', mark('~')],
    ['..', "use 'open', as an end, for what goes on; leave out what is not known"],
    ['ongoing', "use 'open', as an end, for what goes on; leave out what is not known"],
    ['1990/1995', twoWays],
    ['1990-1995', twoWays],
    ['1990/..', "write start: '1990' and end: 'open', or '[1990..]' for a date from then on"],
    ['../1990', "write '[..1990]' for a date until then"],
    ['2001-21', 'valid EDTF, but a season has no days of its own: write [2024-06..2024-08]'],
    ['', "leave it out, or say which cells are empty: unknown: ['']"],
    ['-99', "leave it out, or say that it stands for nothing: unknown: ['-99']"],
    [' 1990', 'leave out the space around it'],
    ['the Middle Ages', general],
  ])('%o: %s', (text, hint) => {
    expect(dateHint(text)).toBe(hint)
  })

  test.each<[unknown, string]>([
    [19870512, 'write 1987-05-12'],
    [-9, 'a number is a year, from 0 to 9999'],
    [1987.5, 'a number is a year, from 0 to 9999'],
    [10000, 'a number is a year, from 0 to 9999'],
    [198705120, 'a number is a year, from 0 to 9999'],
    [-19870512, 'a number is a year, from 0 to 9999'],
    [{ year: () => 1987, format: () => '' }, "pass its .format('YYYY-MM-DD')"],
    [
      { calendarId: 'hebrew', year: 5750 },
      "a date of the calendar 'hebrew' is not taken: convert it to the calendar 'iso8601' first",
    ],
    [{ edtf: '1987', earliest: '1987-01-01', latest: null }, "earliest and latest are not the bounds of '1987'"],
    [{ edtf: '1987', earliest: null, latest: '1987-12-31' }, "earliest and latest are not the bounds of '1987'"],
    [{ edtf: '1953-5', earliest: null, latest: null }, 'write 1953-05'],
    ['[1990..1980]', 'it ends before it begins'],
    ['1950~', 'valid EDTF, but `~` has no width: state one with `approximate`'],
    [true, 'write a date as text, a year as a number, a Date at midnight UTC or { year, month, day }'],
    [null, 'write a date as text, a year as a number, a Date at midnight UTC or { year, month, day }'],
  ])('%o', (value, hint) => {
    expect(new DateReader().read(value)).toBe(hint)
  })
})

test('queries take objects of date libraries alike, and never misread another calendar', () => {
  expect(windowOf(persian)).toEqual({ first: '1990-01-01', last: '1990-01-01' })
  expect(windowOf(runInNewContext("new Date('1987-05-12')"))).toEqual({ first: '1987-05-12', last: '1987-05-12' })
  expect(() => windowOf({ year: 44, calendar: { identifier: 'gregory' }, era: 'BC' } as never)).toThrow(
    "calendar 'gregory'",
  )
  expect(windowOf({ year: 44, calendar: { identifier: 'gregory' }, era: 'AD' } as never).first).toBe('0044-01-01')
  expect(() => windowOf({ year: () => 1, format: () => '' } as never)).toThrow(".format('YYYY-MM-DD')")
})

describe('dated', () => {
  test.each([
    ['1953-05-01', 'day', '1953-05-01'],
    ['1953-05-01', 'month', '1953-05'],
    ['1953-05-01', 'year', '1953'],
    ['1953-05', 'decade', '195X'],
    [1953, 'century', '19XX'],
    ['19XX', 'century', '19XX'],
    ['195X', 'decade', '195X'],
    [new Date('1953-05-01'), 'month', '1953-05'],
    [null, 'month', undefined],
    [undefined, 'month', undefined],
  ] as const)('%o to the %s', (date, precision, text) => {
    expect(dated(date, precision)).toBe(text)
  })

  test('refuses what is no date, no precision, or less precise', () => {
    expect(() => dated('1953-05-5', 'day')).toThrow('dated: 1953-05-5 is not a date: write 1953-05-05')
    expect(() => dated('1953', 'month')).toThrow("dated: '1953' is not as precise as a month")
    expect(() => dated('19XX', 'decade')).toThrow("dated: '19XX' is not as precise as a decade")
    expect(() => dated('[1953..1954]', 'year')).toThrow("dated: '[1953..1954]' is not as precise as a year")
    expect(() => dated('1953', 'week' as never)).toThrow(
      "dated: 'week' is not a precision: expected one of day, month, year, decade, century",
    )
  })
})
