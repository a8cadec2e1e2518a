/** @jest-environment jsdom */
const { holdsAt, tiesAt } = require('russia-ties')
const { createDataset } = require('russia-ties/dataset')

test('a Date of the page', () => {
  const day = new Date(Date.UTC(2024, 5, 19))
  const [tie] = tiesAt('2024-06-19')
  expect(holdsAt(tie, day)).toBe('definite')
  const ties = [{ id: 'a', type: 'treaty', between: ['A', 'B'], start: day, end: day }]
  expect(createDataset({ attestedTo: '2024-12-31', ties }).tiesAt(day)).toHaveLength(1)
})
