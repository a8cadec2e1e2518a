import { expect, test } from 'vitest'
import { inOrder } from '../src/dates/order.js'
import * as all from '../src/index.js'

const { transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments } = all
const lists = [transfers, deployments, capabilities, figures, events, statements, ties, stances, assessments]

test('records holds the records of every list, in their order, frozen', () => {
  expect(all.records).toEqual(lists.flat().sort(inOrder))
  expect(Object.isFrozen(all.records)).toBe(true)
})
