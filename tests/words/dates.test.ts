import { describe, expect, test } from 'vitest'
import { dateText, daysText, dayText, edtfOf, onDate, sinceDate } from '../../src/words/dates.js'
import { beginningText, periodText } from '../../src/words/period.js'

test.each([
  ['2023-01-20', '20 January 2023', 'on 20 January 2023', 'since 20 January 2023'],
  ['2024-09', 'September 2024', 'in September 2024', 'since September 2024'],
  ['0079', '79', 'in 79', 'since 79'],
  ['201X', 'the 2010s', 'in the 2010s', 'since the 2010s'],
  ['09XX', 'the century of the 900s', 'in the century of the 900s', 'since the century of the 900s'],
  ['[..2022-02-23]', '23 February 2022 or earlier', 'by 23 February 2022', 'since 23 February 2022 at the latest'],
  ['[2024-06..]', 'June 2024 or later', 'in June 2024 or later', 'since June 2024 or later'],
  ['[2022-01-02..]', '2 January 2022 or later', 'on 2 January 2022 or later', 'since 2 January 2022 or later'],
  [
    '[2025-05..2025-08]',
    'between May and August 2025',
    'between May and August 2025',
    'since some time between May and August 2025',
  ],
  [
    '[2022-11-02..2022-11-23]',
    'between 2 and 23 November 2022',
    'between 2 and 23 November 2022',
    'since some time between 2 and 23 November 2022',
  ],
])('%s: %s; %s; %s', (edtf, text, on, since) => {
  expect([dateText({ edtf }), onDate({ edtf }), sinceDate({ edtf })]).toEqual([text, on, since])
})

test.each([
  [null, null, '[..]', ''],
  [null, '1999-12-31', '[..1999-12-31]', '31 December 1999 or earlier'],
  ['2024-05-01', null, '[2024-05-01..]', '1 May 2024 or later'],
  ['2024-05-01', '2024-05-01', '2024-05-01', '1 May 2024'],
  ['2024-02-01', '2024-02-29', '2024-02', 'February 2024'],
  ['2024-01-01', '2024-12-31', '2024', '2024'],
  ['2023-01-01', '2024-12-31', '[2023..2024]', 'between 2023 and 2024'],
  ['2024-09-01', '2024-12-31', '[2024-09..2024-12]', 'between September and December 2024'],
  ['2024-02-01', '2024-02-28', '[2024-02-01..2024-02-28]', 'between 1 and 28 February 2024'],
])('from %s to %s: %s, %s', (earliest, latest, edtf, text) => {
  expect(edtfOf(earliest, latest)).toBe(edtf)
  expect(daysText(earliest, latest)).toBe(text)
})

describe('periods', () => {
  test.each([
    ['2022-02-24', '2022-02-24', '2022-02-24', '2022-02-24', 'on 24 February 2022'],
    ['2019-01-01', '2019-12-31', '2019-01-01', '2019-12-31', 'some time in 2019'],
    ['2022-11-02', '2022-11-23', '2022-11-02', '2022-11-23', 'some time between 2 and 23 November 2022'],
    [null, '1999-12-31', null, '1999-12-31', 'by 1999'],
    [null, '2022-02-23', null, '2022-02-23', 'by 23 February 2022'],
    [null, null, null, null, 'not dated'],
    [null, null, null, '2023-04-30', 'over by April 2023'],
    ['2022-10-01', null, null, null, 'not before 1 October 2022, if at all'],
    ['2024-03-01', '2024-03-31', '2024-05-01', '2024-05-31', 'from March to May 2024'],
    ['2024-03-04', '2024-03-04', null, '2024-05-31', 'from 4 March 2024 to May 2024 at the latest'],
    ['1999-01-01', '1999-12-31', '2023-01-20', '2023-01-20', 'from 1999 to 20 January 2023'],
    ['2022-11-02', '2022-11-23', '2023-01-01', '2023-12-31', 'from some time between 2 and 23 November 2022 to 2023'],
    [null, '1999-12-31', '1999-12-31', null, 'since 1999 at the latest'],
    [null, '2009-12-31', '2025-09-01', null, 'since 2009 at the latest, at least until 1 September 2025'],
    ['2024-03-01', '2024-03-31', null, null, 'from March 2024'],
    ['2024-03-01', '2024-03-31', '2024-03-01', null, 'from March 2024'],
  ])('%s, %s, %s, %s: %s', (earliestStart, latestStart, earliestEnd, latestEnd, text) => {
    expect(periodText({ earliestStart, latestStart, earliestEnd, latestEnd })).toBe(text)
  })

  test.each([
    ['2024-03-01', '2024-03-31', 'March 2024'],
    [null, '1999-12-31', '31 December 1999 or earlier'],
    ['2024-03-01', null, '1 March 2024 or later, if at all'],
    [null, null, 'not dated'],
  ])('begun %s to %s: %s', (earliestStart, latestStart, text) => {
    expect(beginningText({ earliestStart, latestStart, earliestEnd: null, latestEnd: null })).toBe(text)
  })
})

test('a day', () => {
  expect(dayText('2025-09-01')).toBe('1 September 2025')
})
