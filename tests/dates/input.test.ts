import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digitsHint } from '../../src/dates/hint.js'
import { type DateInput, dayAfter, isDay, windowOf } from '../../src/dates/index.js'
import { thrownBy } from '../support.js'
import { anyDay } from './days.js'

const expected =
  "expected 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', an interval 'A/B', { year, month, day } or a Date at midnight UTC"

/** A date as classes of other libraries hold it: behind getters of the prototype, with more fields beside. */
class PlainDate {
  readonly #parts: readonly [number, number, number]
  constructor(...parts: readonly [number, number, number]) {
    this.#parts = parts
  }
  get year() {
    return this.#parts[0]
  }
  get month() {
    return this.#parts[1]
  }
  get day() {
    return this.#parts[2]
  }
  get dayOfWeek() {
    return 3
  }
  toJSON() {
    return 'not looked at'
  }
}

const windows: readonly (readonly [input: DateInput, first: string, last: string])[] = [
  ['2024-06-19', '2024-06-19', '2024-06-19'],
  ['2011-12-30', '2011-12-30', '2011-12-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['9999-12-31', '9999-12-31', '9999-12-31'],
  ['2022/2024', '2022-01-01', '2024-12-31'],
  ['2022-02/2024-06-19', '2022-02-01', '2024-06-19'],
  ['2024-06-19/2024', '2024-06-19', '2024-12-31'],
  ['2024-06/2024-06', '2024-06-01', '2024-06-30'],
  [{ year: 2024, month: 6, day: 9 }, '2024-06-09', '2024-06-09'],
  [{ year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
  [{ year: 987 }, '0987-01-01', '0987-12-31'],
  [{ year: 0 }, '0000-01-01', '0000-12-31'],
  [{ year: 2024, month: 6, day: undefined }, '2024-06-01', '2024-06-30'],
  [new PlainDate(2011, 12, 30), '2011-12-30', '2011-12-30'],
  [new Date('0000-01-01T00:00:00Z'), '0000-01-01', '0000-01-01'],
  [new Date(Date.UTC(2011, 11, 30)), '2011-12-30', '2011-12-30'],
]

test('windowOf gives the days that a date means', () => {
  expect(windows.map(([input]) => windowOf(input))).toEqual(windows.map(([, first, last]) => ({ first, last })))
})

test('windowOf refuses text that is no date', () => {
  const texts = [
    ...['', ' 2024', '2024 ', '2024\n'],
    ...'constructor yesterday 24 202 12024 2024-6 2024-13 2023-02-29 2024-06-31 20240619 2024-W25 2024-171'.split(' '),
    ...'2024-06-19T00:00:00Z 06/19/2024 201X [2025-01..2025-04]'.split(' '),
    ...'2024/ /2024 2024/.. 2022/2023/2024 2022//2024 2022/2023-02-29'.split(' '),
  ]
  expect(
    texts.filter((text) => !thrownBy(() => windowOf(text))?.startsWith(`RangeError: '${text}' is not a date: `)),
  ).toEqual([])
  const [day, interval] = ['2024-02-30', '2022/2023-13']
  expect(() => windowOf(day)).toThrow(`'${day}' is not a date: February 2024 has 29 days`)
  expect(() => windowOf(interval)).toThrow(`'${interval}' is not a date: there is no month 13`)
  expect(() => windowOf('2022//2024')).toThrow(expected)
  const turned = ['2024/2022', '2024-07/2024-06', '2024-06-19/2024-06-18', '2024/2023-12']
  expect(
    turned.filter((text) => thrownBy(() => windowOf(text)) !== `RangeError: '${text}' ends before it begins`),
  ).toEqual([])
})

/** Expects the values to be refused, each as it is shown. */
const refuses = (kind: string, rows: readonly (readonly [value: unknown, shown: string])[]) =>
  expect(rows.map(([value]) => thrownBy(() => windowOf(value)))).toEqual(
    rows.map(([, shown]) => `${kind}: ${shown} is not a date: ${digitsHint(shown.slice(1, -1)) ?? expected}`),
  )

test('windowOf refuses an object that is no date of the calendar', () => {
  refuses('RangeError', [
    [{ year: 2023, month: 2, day: 29 }, "'2023-02-29'"],
    [{ year: 2024, month: 0 }, "'2024-00'"],
    [{ year: 2024, month: 123 }, "'2024-123'"],
    [{ year: 2024, month: 6, day: 0 }, "'2024-06-00'"],
  ])
})

test('windowOf refuses an object with parts that are none', () => {
  refuses('TypeError', [
    [{ year: undefined }, '{ year: undefined, month: undefined, day: undefined }'],
    [{ year: null }, '{ year: null, month: undefined, day: undefined }'],
    [{ year: Number.NaN, month: 6 }, '{ year: NaN, month: 6, day: undefined }'],
    [{ year: 2024.5 }, '{ year: 2024.5, month: undefined, day: undefined }'],
    [{ year: -1 }, '{ year: -1, month: undefined, day: undefined }'],
    [{ year: 12024 }, '{ year: 12024, month: undefined, day: undefined }'],
    [{ year: '2024' }, "{ year: '2024', month: undefined, day: undefined }"],
    [{ year: 2024, day: 19 }, '{ year: 2024, month: undefined, day: 19 }'],
    [{ year: 2024, month: '06' }, "{ year: 2024, month: '06', day: undefined }"],
    [{ year: 2024, month: 6, day: null }, '{ year: 2024, month: 6, day: null }'],
    [{ year: 2024, month: 6, day: [19] }, '{ year: 2024, month: 6, day: [19] }'],
    [{ year: 2024n }, '{ year: 2024, month: undefined, day: undefined }'],
    [{ year: Symbol('2024') }, '{ year: Symbol(2024), month: undefined, day: undefined }'],
  ])
})

test('windowOf refuses any other value', () => {
  const circular: { self?: object } = {}
  circular.self = circular
  refuses('TypeError', [
    [undefined, 'undefined'],
    [null, 'null'],
    [20240619, '20240619'],
    [2024n, '2024'],
    [true, 'true'],
    [Symbol('2024'), 'Symbol(2024)'],
    [['2024'], '["2024"]'],
    [{ month: 6 }, '{"month":6}'],
    [circular, 'the object'],
    [() => '2024', 'a function'],
    [{ toJSON: () => undefined }, 'the object'],
    [new Date(Number.NaN), 'Invalid Date'],
  ])
})

describe('windowOf refuses a Date that is not at midnight UTC, and shows the text to pass', () => {
  test.each<[string, Date, pass: string]>([
    ['noon of a local day', new Date(2024, 5, 19, 12), '2024-06-19'],
    ['the last second of a local day', new Date(2024, 11, 31, 23, 59, 59), '2024-12-31'],
    ['a local day of the first century', new Date(new Date(2024, 5, 19, 12, 30).setFullYear(24)), '0024-06-19'],
  ])('%s', (_, date, pass) => {
    const iso = date.toISOString()
    expect(() => windowOf(date)).toThrow(
      new TypeError(`the Date ${iso} is not at midnight UTC, so its day depends on the time zone: pass '${pass}'`),
    )
  })

  test.each(['2024-06-19T00:00:00.001Z', '2024-06-18T23:59:59.999Z'])('%s, a millisecond off', (iso) =>
    expect(() => windowOf(new Date(iso))).toThrow(`the Date ${iso} is not at midnight UTC`),
  )

  test('local midnight, as a date picker gives it, is refused wherever it is not midnight UTC', () => {
    const picked = new Date(2024, 5, 19)
    const isUtc = picked.getTimezoneOffset() === 0
    const read = () => {
      try {
        return windowOf(picked).first
      } catch (error) {
        return (error as Error).message.match(/pass '(.*)'$/)?.[1]
      }
    }
    expect(read()).toBe('2024-06-19')
    if (isUtc) expect(windowOf(picked)).toEqual({ first: '2024-06-19', last: '2024-06-19' })
    else expect(() => windowOf(picked)).toThrow(TypeError)
  })

  test('midnight UTC beyond the calendar', () =>
    expect(() => windowOf(new Date(Date.UTC(10000, 0, 1)))).toThrow(
      new RangeError(`'+010000-01-01' is not a date: ${expected}`),
    ))
})

describe('of any input', () => {
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
        for (const date of [first, { year, month, day }, new Date(first)]) expect(windowOf(date)).toEqual(window)
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
      fc.property(
        fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
        (date) => {
          const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
          fc.pre(date.getTime() % 86_400_000 !== 0 && date.getFullYear() >= 1900)
          expect(() => windowOf(date)).toThrow(`pass '${local.toISOString().slice(0, 10)}'`)
        },
      ),
    ))

  test('dayAfter is the next day of the calendar', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = new Date(Date.parse(day) + 86_400_000).toISOString()
        expect(dayAfter(day)).toBe(day === '9999-12-31' ? day : next.slice(0, 10))
      }),
    ))
})
