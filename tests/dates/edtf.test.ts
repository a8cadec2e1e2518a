import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bound, type Bounds, parseEdtf } from '../../src/dates/index.js'
import { thrownBy } from '../support.js'
import { anyDay, datesAround, dayBetween, partsOf } from './days.js'

const ranges: readonly (readonly [string, Bound, Bound])[] = [
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
]

test('parseEdtf gives the first and last day of a date, and its text', () => {
  const found = ranges.map(([text]) => parseEdtf(text))
  expect(found).toEqual(ranges.map(([text, earliest, latest]) => ({ edtf: text, earliest, latest })))
})

/** What is no date, and why. */
const refused: readonly (readonly [why: string, text: string])[] = [
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
]

test('parseEdtf refuses what is no date', () => {
  const form = 'expected a day, month, year, decade (201X), century (19XX) or one of [A..B], [..B], [A..]'
  expect(
    refused.filter(([, text]) => thrownBy(() => parseEdtf(text)) !== `RangeError: '${text}' is not a date: ${form}`),
  ).toEqual([])
})

test('parseEdtf refuses what ends before it begins', () => {
  const texts = ['[2025-04..2025-01]', '[2025..2024]', '[2024-06-19..2024-06-18]', '[201X..1999]']
  expect(
    texts.filter((text) => thrownBy(() => parseEdtf(text)) !== `RangeError: '${text}' ends before it begins`),
  ).toEqual([])
})

/** Whether the bounds leave any day. */
const isOrdered = ({ earliest, latest }: Bounds): boolean => earliest === null || latest === null || earliest <= latest

describe('of any date', () => {
  const read = (text: string) => {
    try {
      return parseEdtf(text)
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
      return undefined
    }
  }

  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0129X-.[]~?/ ') }),
    fc.tuple(datesAround(anyDay), datesAround(anyDay)).map(([a, b]) => `[${a}..${b}]`),
  )

  test('parseEdtf of any text gives bounds in order, and the text; or a RangeError', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const range = read(text)
        if (range) expect([range.edtf, isOrdered(range)]).toEqual([text, true])
      }),
    ))

  test('parseEdtf of [A..B] runs from the first day of A to the last of B, or is refused', () =>
    fc.assert(
      fc.property(datesAround(anyDay), datesAround(anyDay), (a, b) => {
        const [{ earliest }, { latest }] = [parseEdtf(a), parseEdtf(b)]
        const edtf = `[${a}..${b}]`
        expect(read(edtf)).toEqual(isOrdered({ earliest, latest }) ? { edtf, earliest, latest } : undefined)
      }),
    ))

  test('parseEdtf of an open side has no bound there', () =>
    fc.assert(
      fc.property(datesAround(anyDay), (date) => {
        const { earliest, latest } = parseEdtf(date)
        expect(parseEdtf(`[${date}..]`)).toMatchObject({ earliest, latest: null })
        expect(parseEdtf(`[..${date}]`)).toMatchObject({ earliest: null, latest })
      }),
    ))

  test('parseEdtf of a day lies within its month, that within its year, that within its decade', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const ranges = partsOf(day).map(parseEdtf)
        const starts = ranges.map(({ earliest }) => String(earliest))
        const ends = ranges.map(({ latest }) => String(latest))
        expect(starts).toEqual([...starts].sort().reverse())
        expect(ends).toEqual([...ends].sort())
      }),
    ))

  test('parseEdtf gives the bounds that the edtf package gives, from the year 100 on', () =>
    fc.assert(
      fc.property(datesAround(dayBetween('0100-01-01', '9999-12-31')), (text) => {
        const { min, max } = edtf(text)
        const [earliest, latest] = [min, max].map((time) => new Date(time).toISOString().slice(0, 10))
        expect(parseEdtf(text)).toEqual({ edtf: text, earliest, latest })
      }),
    ))
})
