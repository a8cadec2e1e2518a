import { describe, expect, test } from 'vitest'
import { type AddressOptions, type RecordId, record, recordsOn, urlOf } from '../../src/index.js'
import { thrownBy } from './ids.js'

const treaty = record('ties/iran-russia/treaty')
const page = 'https://russia-ties.github.io/russia-ties/records/ties/iran-russia/treaty.html'

test.each([
  ['the id', 'ties/iran-russia/treaty' as const],
  ['the record', treaty],
  ['a view of it', recordsOn('Iran', { kind: 'tie', knownBy: '2024-12-31' }).find(({ id }) => id === treaty.id)],
])('urlOf(%s)', (_, cited) => {
  expect(urlOf(cited ?? treaty)).toBe(page)
})

test.each([
  ['http://localhost:8080', 'http://localhost:8080/records/ties/iran-russia/treaty.html'],
  ['https://example.org/v1/', 'https://example.org/v1/records/ties/iran-russia/treaty.html'],
  ['file:///home/site', 'file:///home/site/records/ties/iran-russia/treaty.html'],
])('urlOf(id, { base: %o })', (base, expected) => {
  expect(urlOf(treaty.id, { base })).toBe(expected)
})

describe('refuses', () => {
  const refused = (id: unknown, options?: object) => () => urlOf(id as RecordId, options as AddressOptions)

  test.each([
    [
      "RangeError: urlOf: 'ties/iran-russia/treatys' is not the id of a record; did you mean 'ties/iran-russia/treaty'?",
      refused('ties/iran-russia/treatys'),
    ],
    ['TypeError: urlOf: null is not the id of a record: expected a string', refused(null)],
    [
      "RangeError: urlOf: base: 'docs' is not an address: expected one like 'https://russia-ties.github.io/russia-ties/'",
      refused(treaty.id, { base: 'docs' }),
    ],
    [
      "RangeError: urlOf: base: 'mailto:editors@example.org' is not an address: expected one like 'https://russia-ties.github.io/russia-ties/'",
      refused(treaty.id, { base: 'mailto:editors@example.org' }),
    ],
    [
      "RangeError: urlOf: base: 'https://example.org/?v=1' is not an address: expected one like 'https://russia-ties.github.io/russia-ties/'",
      refused(treaty.id, { base: 'https://example.org/?v=1' }),
    ],
    [
      "RangeError: urlOf: base: 'https://example.org/#v1' is not an address: expected one like 'https://russia-ties.github.io/russia-ties/'",
      refused(treaty.id, { base: 'https://example.org/#v1' }),
    ],
    [
      "RangeError: urlOf: base: 5 is not an address: expected one like 'https://russia-ties.github.io/russia-ties/'",
      refused(treaty.id, { base: 5 }),
    ],
    [
      "RangeError: urlOf: base: an object is not an address: expected one like 'https://russia-ties.github.io/russia-ties/'",
      refused(treaty.id, { base: new URL('https://example.org/') }),
    ],
    ["TypeError: urlOf: 'bass' is not an option of urlOf; did you mean 'base'?", refused(treaty.id, { bass: '' })],
  ])('%s', (error, call) => {
    expect(thrownBy(call)).toBe(error)
  })
})
