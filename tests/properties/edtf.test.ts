import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEdtf } from '../../src/dates/index.js'
import { isOrdered } from '../dates/claims.js'
import { anyDay, datesAround, dayBetween, partsOf } from './days.js'

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
