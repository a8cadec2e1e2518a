import { expect, test } from 'vitest'
import { type AddressOptions, type RecordId, record, recordsOn, urlOf } from '../../src/index.js'
import { thrownBy } from '../support.js'

const treaty = record('ties/iran-russia/treaty')
const page = 'records/ties/iran-russia/treaty.html'

test('urlOf an id, a record and a view of it is the address of its page', () => {
  const [view] = recordsOn('Iran', { kind: 'tie', document: 'axis-of-upheaval' }).filter(({ id }) => id === treaty.id)
  for (const cited of [treaty.id, treaty, view ?? treaty])
    expect(urlOf(cited)).toBe(`https://russia-ties.github.io/russia-ties/${page}`)
})

test('urlOf on another copy of the site', () => {
  const bases = ['http://localhost:8080', 'https://example.org/v1/', 'file:///home/site']
  expect(bases.map((base) => urlOf(treaty.id, { base }))).toEqual([
    `http://localhost:8080/${page}`,
    `https://example.org/v1/${page}`,
    `file:///home/site/${page}`,
  ])
})

const form = "expected one like 'https://russia-ties.github.io/russia-ties/'"

test.each<[unknown, object | undefined, string]>([
  [
    'ties/iran-russia/treatys',
    undefined,
    "RangeError: urlOf: 'ties/iran-russia/treatys' is not the id of a record; did you mean 'ties/iran-russia/treaty'?",
  ],
  [null, undefined, 'TypeError: urlOf: null is not the id of a record: expected a string'],
  [treaty.id, { base: 'docs' }, `RangeError: urlOf: base: 'docs' is not an address: ${form}`],
  [
    treaty.id,
    { base: 'mailto:a@example.org' },
    `RangeError: urlOf: base: 'mailto:a@example.org' is not an address: ${form}`,
  ],
  [
    treaty.id,
    { base: 'https://example.org/?v=1' },
    `RangeError: urlOf: base: 'https://example.org/?v=1' is not an address: ${form}`,
  ],
  [
    treaty.id,
    { base: 'https://example.org/#v1' },
    `RangeError: urlOf: base: 'https://example.org/#v1' is not an address: ${form}`,
  ],
  [treaty.id, { base: new URL('https://example.org/') }, 'TypeError: urlOf: base: an object is not text'],
  [treaty.id, { bass: '' }, "TypeError: urlOf: 'bass' is not an option of urlOf; did you mean 'base'?"],
])('urlOf(%j, %j) is refused', (id, options, error) => {
  expect(thrownBy(() => urlOf(id as RecordId, options as AddressOptions))).toBe(error)
})
