import { describe, expect, test } from 'vitest'
import { type DateInput, windowOf } from '../../src/dates/index.js'

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

test.each<[string, DateInput, first: string, last: string]>([
  ["'2024-06-19'", '2024-06-19', '2024-06-19', '2024-06-19'],
  ["'2011-12-30'", '2011-12-30', '2011-12-30', '2011-12-30'],
  ["'2024-06'", '2024-06', '2024-06-01', '2024-06-30'],
  ["'2024-02'", '2024-02', '2024-02-01', '2024-02-29'],
  ["'2024'", '2024', '2024-01-01', '2024-12-31'],
  ["'0000'", '0000', '0000-01-01', '0000-12-31'],
  ["'9999-12-31'", '9999-12-31', '9999-12-31', '9999-12-31'],
  ["'2022/2024'", '2022/2024', '2022-01-01', '2024-12-31'],
  ["'2022-02/2024-06-19'", '2022-02/2024-06-19', '2022-02-01', '2024-06-19'],
  ["'2024-06-19/2024'", '2024-06-19/2024', '2024-06-19', '2024-12-31'],
  ["'2024-06/2024-06'", '2024-06/2024-06', '2024-06-01', '2024-06-30'],
  ["'2024-06-19/2024-06-19'", '2024-06-19/2024-06-19', '2024-06-19', '2024-06-19'],
  ['{ year, month, day }', { year: 2024, month: 6, day: 9 }, '2024-06-09', '2024-06-09'],
  ['{ year, month }', { year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
  ['{ year }', { year: 987 }, '0987-01-01', '0987-12-31'],
  ['{ year: 0 }', { year: 0 }, '0000-01-01', '0000-12-31'],
  ['{ year, day: undefined }', { year: 2024, month: 6, day: undefined }, '2024-06-01', '2024-06-30'],
  ['an object of a date library', new PlainDate(2011, 12, 30), '2011-12-30', '2011-12-30'],
  ['a Date at midnight UTC', new Date('2024-06-19'), '2024-06-19', '2024-06-19'],
  ['the first Date of year 0', new Date('0000-01-01T00:00:00Z'), '0000-01-01', '0000-01-01'],
  ['a Date at midnight UTC of a day that Apia skipped', new Date(Date.UTC(2011, 11, 30)), '2011-12-30', '2011-12-30'],
])('windowOf(%s)', (_, input, first, last) => expect(windowOf(input)).toEqual({ first, last }))

describe('windowOf refuses text that is no date', () => {
  test.each([
    '',
    'constructor',
    'yesterday',
    '24',
    '202',
    '12024',
    '2024-6',
    '2024-13',
    '2023-02-29',
    '2024-06-31',
    '20240619',
    '2024-W25',
    '2024-171',
    '2024-06-19T00:00:00Z',
    '06/19/2024',
    ' 2024',
    '2024 ',
    '2024\n',
    '201X',
    '[2025-01..2025-04]',
    '2024/',
    '/2024',
    '2024/..',
    '2022/2023/2024',
    '2022//2024',
    '2022/2023-02-29',
  ])('%j', (text) => expect(() => windowOf(text)).toThrow(new RangeError(`'${text}' is not a date: ${expected}`)))

  test.each(['2024/2022', '2024-07/2024-06', '2024-06-19/2024-06-18', '2024/2023-12'])(
    '%j, which ends before it begins',
    (text) => expect(() => windowOf(text)).toThrow(new RangeError(`'${text}' ends before it begins`)),
  )
})

describe('windowOf refuses an object', () => {
  test.each<[object, shown: string]>([
    [{ year: 2023, month: 2, day: 29 }, '2023-02-29'],
    [{ year: 2024, month: 0 }, '2024-00'],
    [{ year: 2024, month: 13 }, '2024-13'],
    [{ year: 2024, month: 123 }, '2024-123'],
    [{ year: 2024, month: 6, day: 0 }, '2024-06-00'],
  ])('%j, which is no date of the calendar', (input, shown) =>
    expect(() => windowOf(input as never)).toThrow(new RangeError(`'${shown}' is not a date: ${expected}`)),
  )

  test.each<[object, shown: string]>([
    [{ year: undefined }, '{ year: undefined, month: undefined, day: undefined }'],
    [{ year: null }, '{ year: null, month: undefined, day: undefined }'],
    [{ year: Number.NaN, month: 6 }, '{ year: NaN, month: 6, day: undefined }'],
    [{ year: 2024.5 }, '{ year: 2024.5, month: undefined, day: undefined }'],
    [{ year: 2024, month: 6.5 }, '{ year: 2024, month: 6.5, day: undefined }'],
    [{ year: -1 }, '{ year: -1, month: undefined, day: undefined }'],
    [{ year: 12024 }, '{ year: 12024, month: undefined, day: undefined }'],
    [{ year: '2024' }, "{ year: '2024', month: undefined, day: undefined }"],
    [{ year: 2024, day: 19 }, '{ year: 2024, month: undefined, day: 19 }'],
    [{ year: 2024, month: '06' }, "{ year: 2024, month: '06', day: undefined }"],
    [{ year: 2024, month: 6, day: null }, '{ year: 2024, month: 6, day: null }'],
    [{ year: 2024, month: 6, day: [19] }, '{ year: 2024, month: 6, day: [19] }'],
    [{ year: 2024n }, '{ year: 2024, month: undefined, day: undefined }'],
    [{ year: Symbol('2024') }, '{ year: Symbol(2024), month: undefined, day: undefined }'],
  ])('%o', (input, shown) =>
    expect(() => windowOf(input as never)).toThrow(new TypeError(`${shown} is not a date: ${expected}`)),
  )
})

describe('windowOf refuses any other value', () => {
  const circular: { self?: object } = {}
  circular.self = circular

  test.each<[unknown, shown: string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [20240619, '20240619'],
    [Number.NaN, 'NaN'],
    [2024n, '2024'],
    [true, 'true'],
    [Symbol('2024'), 'Symbol(2024)'],
    [[], '[]'],
    [['2024'], '["2024"]'],
    [{}, '{}'],
    [{ month: 6 }, '{"month":6}'],
    [circular, 'the object'],
    [{ toJSON: () => undefined }, 'the object'],
    [new Date(Number.NaN), 'Invalid Date'],
  ])('%o', (input, shown) =>
    expect(() => windowOf(input as never)).toThrow(new TypeError(`${shown} is not a date: ${expected}`)),
  )
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
