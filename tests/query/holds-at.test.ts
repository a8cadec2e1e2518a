import { expect, test } from 'vitest'
import { holdsAt, type RecordId, record } from '../../src/index.js'

const treaty = 'ties/north-korea-russia/mutual-defence-treaty'

test.each<[RecordId, string, string | undefined, string]>([
  [treaty, '2024-05-31', undefined, 'no'],
  [treaty, '2024-06-10', undefined, 'possible'],
  [treaty, '2024-07-01', undefined, 'definite'],
  [treaty, '2025-09-02', undefined, 'possible'],
  [treaty, '2024-07-01', '2023-01-20', 'no'],
  [treaty, '2024-11-19', '2024-11-18', 'possible'],
  ['ties/iran-russia/treaty', '2024-12-31', undefined, 'no'],
  ['ties/iran-russia/treaty', '2024-12-31', '2024-11-18', 'possible'],
  ['ties/iran-russia/treaty', '2025-04-30', undefined, 'definite'],
  ['ties/belarus-russia/union-state', '1999-06-01', undefined, 'possible'],
  ['ties/belarus-russia/union-state', '2000', undefined, 'definite'],
  ['ties/iran-russia/mutual-defence', '2025-06', undefined, 'no'],
  ['stances/india/no-condemnation', '2024-01-01', undefined, 'definite'],
  ['events/iran/putins-visit-to-tehran', '2022-07-19', undefined, 'definite'],
  ['events/iran/putins-visit-to-tehran', '2022-07-19', '2022-12-31', 'possible'],
  ['events/iran/putins-visit-to-tehran', '2022-07', '2022-12-31', 'definite'],
  ['transfers/russia-iran/helicopters', '2023-06', undefined, 'possible'],
  ['transfers/iran-russia/ballistic-missiles', '2023-01-20', undefined, 'no'],
  ['transfers/iran-russia/ballistic-missiles', '2024-09', undefined, 'definite'],
  ['figures/china/trade-with-russia', '2023-06-15', undefined, 'definite'],
])('holdsAt(%s, %s, { knownBy: %s }) is %s', (id, date, knownBy, expected) => {
  expect(holdsAt(record(id), date, { knownBy })).toBe(expected)
})

test('a refusal is no movement, however it is known', () => {
  expect(holdsAt(record('transfers/iran-russia/ballistic-missiles'), '2023-01-20', { knownBy: '2023-01-20' })).toBe(
    'no',
  )
})
