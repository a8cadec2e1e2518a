import { expect, test } from 'vitest'
import { events, eventsDuring, figures, figuresOn, find, ties, tiesAt } from '../../src/index.js'

test('a query asks our list with its first argument as a condition', () => {
  const answers = [eventsDuring('2024'), tiesAt('2024'), figuresOn('Russia')]
  expect(answers).toEqual([
    find(events, { during: '2024' }),
    find(ties, { during: '2024' }),
    find(figures, { on: 'Russia' }),
  ])
  expect(answers.map(({ length }) => length)).not.toContain(0)
  expect([events, ties, figures].filter((list, i) => list.length === answers[i]?.length)).toEqual([])
})
