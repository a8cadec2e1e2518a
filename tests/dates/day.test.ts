import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, dayNumber, dayNumbered, isDay, isMonth, lastDayOf } from '../../src/dates/index.js'
import { anyDay } from './days.js'

const days =
  '0000-01-01 0000-02-29 0099-12-31 1600-02-29 1900-02-28 2000-02-29 2011-12-30 2024-02-29 2024-06-19 9999-12-31'
const noDays = [
  ...'2024 2024-06 2024-6-19 2024-06-1 24-06-19 2023-02-29 1900-02-29 2024-02-30 2024-04-31 2024-06-00'.split(' '),
  ...'2024-00-19 2024-13-01 2024-06-32 2024-06-99 20240619 2024-W25-3 2024-06-19T00:00 ２０２４-06-19'.split(' '),
  ...'-2024-06-19 +02024-06-19 12024-06-19 undefined-undefined-undefined'.split(' '),
  ...['', ' 2024-06-19', '2024-06-19 ', '2024-06-19\n'],
]

test('isDay', () => {
  expect(days.split(' ').filter((text) => !isDay(text))).toEqual([])
  expect(noDays.filter(isDay)).toEqual([])
})

test('isMonth', () => {
  const months = '0000-01 2024-01 2024-09 2024-10 2024-12 9999-12'.split(' ')
  const none = '2024 2024-00 2024-13 2024-1 2024-21 2024-06-19 12024-06'.split(' ')
  expect(months.filter((text) => !isMonth(text))).toEqual([])
  expect([...none, '', '2024-06\n', ' 2024-06'].filter(isMonth)).toEqual([])
})

test('lastDayOf', () => {
  const last =
    '0000-02-29 0001-02-28 1600-02-29 1900-02-28 2000-02-29 2011-12-31 2023-02-28 2024-02-29 2024-04-30 9999-12-31'
  expect(last.split(' ').filter((day) => lastDayOf(day.slice(0, 7)) !== day)).toEqual([])
})

test('dayAfter', () => {
  const pairs = '0000-02-28 0000-02-29, 0099-12-31 0100-01-01, 1900-02-28 1900-03-01, 2011-12-29 2011-12-30'
  const more = '2022-03-26 2022-03-27, 2024-02-28 2024-02-29, 2024-12-31 2025-01-01, 9999-12-31 9999-12-31'
  const wrong = `${pairs}, ${more}`.split(', ').filter((pair) => dayAfter(pair.slice(0, 10)) !== pair.slice(11))
  expect(wrong).toEqual([])
})

test('dayNumber sorts as days do, and dayNumbered leads back', () =>
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(dayNumbered(dayNumber(a))).toBe(a)
      expect(dayNumber(a) < dayNumber(b)).toBe(a < b)
    }),
  ))
