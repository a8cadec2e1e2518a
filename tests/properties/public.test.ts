import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/index.js'
import * as api from '../../src/index.js'
import { isFrozen } from '../support.js'
import { anything } from './anything.js'

type Call = (...given: readonly unknown[]) => unknown

const helpers = Object.entries(api as unknown as Readonly<Record<string, unknown>>).filter(
  (entry): entry is [string, Call] => typeof entry[1] === 'function',
)

/** What a value holds, written down, so that a change shows. */
const shown = (value: unknown, depth = 0): string => {
  if (typeof value !== 'object' || value === null) return String(typeof value === 'symbol' ? 'symbol' : value)
  const parts =
    depth > 2 ? [] : Reflect.ownKeys(value).map((key) => `${String(key)}:${shown(Reflect.get(value, key), depth + 1)}`)
  return `${Object.isFrozen(value)} ${parts.join()}`
}

/** Runs the call; an error must be one of those that are documented, and an answer frozen. */
function checkCall(name: string, call: Call, given: readonly unknown[]) {
  const before = given.map((one) => shown(one))
  try {
    expect(isFrozen(call(...given))).toBe(true)
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError) || !error.message.startsWith(`${name}: `))
      throw error
  }
  expect(given.map((one) => shown(one))).toEqual(before)
}

test('there are helpers to try', () => {
  expect(helpers.map(([name]) => name)).toEqual(
    expect.arrayContaining(['find', 'explain', 'tiesAt', 'totalOf', 'cite']),
  )
})

describe('any input gives a documented answer or a documented error', () => {
  test.each(helpers)('%s', (name, call) => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (given) => checkCall(name, call, given)),
      { numRuns: 100 },
    )
  })

  test.each(helpers)('%s, with a first argument that is right', (name, call) => {
    const first: fc.Arbitrary<unknown> = fc.constantFrom(
      'Iran',
      '2024-07',
      'ties/iran-russia/treaty',
      api.records[5],
      api.transfers,
    )
    fc.assert(
      fc.property(first, fc.array(anything, { maxLength: 3 }), (one, rest) => checkCall(name, call, [one, ...rest])),
      { numRuns: 100 },
    )
  })
})

test('createDataset: any input', () => {
  const lists = fc.dictionary(
    fc.constantFrom('ties', 'transfers', 'events', 'actors', 'goods', 'documents', 'attestedTo', 'tie', '__proto__'),
    fc.oneof(anything, fc.array(anything, { maxLength: 4 })),
    { maxKeys: 4 },
  )
  fc.assert(
    fc.property(fc.oneof(anything, lists), (input) => checkCall('createDataset', createDataset as never, [input])),
    { numRuns: 500 },
  )
})
