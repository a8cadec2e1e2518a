import edtf from 'edtf'
import { describe, expect, test } from 'vitest'
import { type Bound, parseEdtf } from '../../src/dates/index.js'

test.each<[string, Bound, Bound]>([
  ['2024-06-19', '2024-06-19', '2024-06-19'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2011-12-30', '2011-12-30', '2011-12-30'],
  ['2024-06', '2024-06-01', '2024-06-30'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['9999', '9999-01-01', '9999-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['200X', '2000-01-01', '2009-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['[2025-01..2025-04]', '2025-01-01', '2025-04-30'],
  ['[2022-11-02..2022-11-23]', '2022-11-02', '2022-11-23'],
  ['[2024-11-18..2024-11-18]', '2024-11-18', '2024-11-18'],
  ['[200X..2014-03]', '2000-01-01', '2014-03-31'],
  ['[2024..2024-06]', '2024-01-01', '2024-06-30'],
  ['[..1999]', null, '1999-12-31'],
  ['[..2022-02-23]', null, '2022-02-23'],
  ['[2024-06..]', '2024-06-01', null],
  ['[19XX..]', '1900-01-01', null],
])('parseEdtf(%j) lies from %j to %j', (text, earliest, latest) =>
  expect(parseEdtf(text)).toEqual({ edtf: text, earliest, latest }),
)

describe('parseEdtf refuses', () => {
  test.each([
    ['nothing', ''],
    ['an approximate date, which has no width', '2025-01~'],
    ['an uncertain date', '2024-06?'],
    ['an uncertain and approximate date', '2024%'],
    ['a season', '2024-21'],
    ['a third of a year', '2025-37'],
    ['a day that is none', '2023-02-29'],
    ['a month that is none', '2024-13'],
    ['an unknown day', '2024-06-XX'],
    ['an unknown millennium', '2XXX'],
    ['an unknown decade with a known year', '20X4'],
    ['a year of five digits', '12024'],
    ['a negative year', '-2024'],
    ['a long year', 'Y2024'],
    ['a lower-case x', '201x'],
    ['a date with a time', '2024-06-19T12:00:00Z'],
    ['a date in words', 'June 2024'],
    ['no bound at all', '[..]'],
    ['one date in brackets', '[2024]'],
    ['a list of dates', '[2024,2025]'],
    ['all of several', '{2024..2025}'],
    ['an interval', '2024/2025'],
    ['an open interval', '2024/..'],
    ['three sides', '[2024..2025..2026]'],
    ['a side that is no date', '[2024..soon]'],
    ['a first side that is no date', '[2023-02-29..2024]'],
    ['an approximate side', '[2024~..2025]'],
    ['brackets in brackets', '[[2024..2025]]'],
    ['space around', ' 2024 '],
    ['a line break', '2024\n'],
  ])('%s', (_, text) =>
    expect(() => parseEdtf(text)).toThrow(
      new RangeError(
        `'${text}' is not a date: expected a day, month, year, decade (201X), century (19XX) or one of [A..B], [..B], [A..]`,
      ),
    ),
  )

  test.each(['[2025-04..2025-01]', '[2025..2024]', '[2024-06-19..2024-06-18]', '[201X..1999]'])(
    '%s, which ends before it begins',
    (text) => expect(() => parseEdtf(text)).toThrow(new RangeError(`'${text}' ends before it begins`)),
  )
})

describe('the edtf package, where it is right, gives the same bounds as parseEdtf for', () => {
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

  test.each([
    '2024-06-19',
    '1600-02-29',
    '2011-12-30',
    '2024-02',
    '2023-02',
    '9999-12',
    '2024',
    '0000',
    '201X',
    '19XX',
  ])('%s', (text) => {
    const { min, max } = edtf(text)
    expect(parseEdtf(text)).toMatchObject({ earliest: dayOf(min), latest: dayOf(max) })
  })
})
