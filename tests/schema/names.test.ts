import { expect, test } from 'vitest'
import { z } from 'zod'
import { some } from '../../src/schema/names.js'

const list = some(z.string())
const fault = (value: unknown) => list.safeParse(value).error?.issues.map(({ message }) => message)

test.each([
  [['a'], undefined],
  [['a', 'b'], undefined],
  ['a', ['expected a list of one or more']],
  [[], ['Invalid input: expected string, received undefined']],
  [[1], ['Invalid input: expected string, received number']],
])('a list of one or more: %o', (value, expected) => {
  expect(fault(value)).toEqual(expected)
})
