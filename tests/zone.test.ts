import { expect, test } from 'vitest'

/** Minutes from local time to UTC on 2011-12-29. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  'America/New_York': 300,
  'Europe/Kyiv': -120,
  'Pacific/Apia': 600,
}

test('the suite runs in the time zone that its name says', () => {
  expect(new Date(2011, 11, 29).getTimezoneOffset()).toBe(offsets[String(process.env.TZ)])
})
