import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, isDay, windowOf } from '../../src/dates/index.js'
import { anyDay } from './days.js'

const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129-/T ') }))

test('windowOf any text gives two days in order; or a RangeError', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      try {
        const { first, last } = windowOf(text)
        expect([isDay(first), isDay(last), first <= last]).toEqual([true, true, true])
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
  ))

test('windowOf anything that is no text gives two days in order; or a TypeError or RangeError', () =>
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.date({ noInvalidDate: false })), (value) => {
      try {
        const { first, last } = windowOf(value as never)
        expect([isDay(first), isDay(last), first <= last]).toEqual([true, true, true])
      } catch (error) {
        expect([TypeError, RangeError]).toContain((error as Error).constructor)
      }
    }),
  ))

test('windowOf a day is that day, as text, as object, as Date at midnight UTC', () =>
  fc.assert(
    fc.property(anyDay, (first) => {
      const [year, month, day] = first.split('-').map(Number) as [number, number, number]
      const window = { first, last: first }
      expect([windowOf(first), windowOf({ year, month, day }), windowOf(new Date(first))]).toEqual([
        window,
        window,
        window,
      ])
    }),
  ))

test('windowOf FIRST/LAST goes round: every window is the interval of its days', () =>
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [first, last] = a < b ? [a, b] : [b, a]
      expect(windowOf(`${first}/${last}`)).toEqual({ first, last })
    }),
  ))

test('windowOf a month or year starts on its first day and ends before the next', () =>
  fc.assert(
    fc.property(anyDay, (day) => {
      for (const text of [day.slice(0, 7), day.slice(0, 4)]) {
        const { first, last } = windowOf(text)
        const next = dayAfter(last)
        expect([first.slice(0, text.length), last.slice(0, text.length)]).toEqual([text, text])
        expect(first.slice(text.length)).toBe('-01-01'.slice(text.length - 4))
        expect(next > last ? next.slice(8) : 'the last day of all').toMatch(/^01$|^the last/)
      }
    }),
  ))

test('windowOf a Date shows the local day to pass, unless it is midnight UTC', () =>
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }), (date) => {
      const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
      fc.pre(date.getTime() % 86_400_000 !== 0 && date.getFullYear() >= 1900)
      expect(() => windowOf(date)).toThrow(`pass '${local.toISOString().slice(0, 10)}'`)
    }),
  ))

test('dayAfter is the next day of the calendar', () =>
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = new Date(Date.parse(day) + 86_400_000).toISOString()
      expect(dayAfter(day)).toBe(day === '9999-12-31' ? day : next.slice(0, 10))
    }),
  ))
