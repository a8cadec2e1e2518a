import { expect, test } from 'vitest'
import { attestedOn, type Bound } from '../../src/dates/index.js'
import { appeared, claim, type Written } from './claims.js'

test.each<[string, Written, Bound, Bound]>([
  ['the earliest day of its document', { document: 'fellow-outcasts' }, '2022-11-02', '2022-11-02'],
  [
    'the earliest day, whatever its start',
    { document: 'axis-of-upheaval', start: '2024-06' },
    '2024-09-01',
    '2024-09-01',
  ],
  ['the day it was said', { said: '2025-05' }, '2025-05-01', '2025-05-31'],
  ['its as-of', { asOf: '2025-04' }, '2025-04-01', '2025-04-30'],
  ['its as-of before the day it was said', { asOf: '2025-04', said: '2025-05' }, '2025-04-01', '2025-04-30'],
  ['no later than its document', { said: '[2024-06..]' }, '2024-06-01', '2025-09-07'],
  ['no later than its document, the month over', { asOf: '2025-09' }, '2025-09-01', '2025-09-07'],
  ['any day up to a bound', { asOf: '[..2022-12]' }, null, '2022-12-31'],
  ['a day ahead, where that is told', { asOf: '2026' }, '2026-01-01', '2026-12-31'],
])('attestedOn: %s', (_, written, earliest, latest) =>
  expect(attestedOn(claim(written), appeared)).toEqual({ earliest, latest }),
)
