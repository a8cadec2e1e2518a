import { expect, test } from 'vitest'
import { faultsOf } from '../../src/schema/faults.js'
import { quantity } from '../../src/schema/index.js'

const read = (value: object) => quantity.safeParse({ unit: 'tanks', ...value })
const faults = (value: object) => {
  const result = read(value)
  return result.success ? [] : faultsOf(result.error)
}

test.each([
  ['stated', { min: 5, max: 5 }],
  ['about', { min: 5, max: 5 }],
  ['range', { min: 5, max: 6 }],
  ['atLeast', { min: 5 }],
  ['moreThan', { min: 5 }],
  ['upTo', { max: 5 }],
  ['nearly', { max: 5 }],
  ['lessThan', { max: 5 }],
  ['magnitude', { magnitude: 'dozens' }],
])('form %s has %o', (form, bounds) => {
  expect(faults({ form, ...bounds })).toEqual([])
})

test.each([
  ['stated', { min: 5, max: 6 }, 'form stated needs min = max, got 5 and 6'],
  ['about', { min: 5, max: 6 }, 'form about needs min = max, got 5 and 6'],
  ['about', { max: 6 }, 'form about needs min,max, got max'],
  ['range', { min: 6, max: 6 }, 'form range needs min < max, got 6 and 6'],
  ['atLeast', { min: 5, max: 6 }, 'form atLeast needs min, got min,max'],
  ['upTo', {}, 'form upTo needs max, got none of them'],
  ['magnitude', { magnitude: 'dozens', min: 12 }, 'form magnitude needs magnitude, got min,magnitude'],
])('form %s with %o is refused', (form, bounds, fault) => {
  expect(faults({ form, ...bounds })).toEqual([fault])
  expect(read({ form, ...bounds }).error?.issues).toMatchObject([{ code: 'custom' }])
})
