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

test('urlOf refuses what is no id, no address and no option', () => {
  const { id } = treaty
  const form = "expected one like 'https://russia-ties.github.io/russia-ties/'"
  const rows: readonly (readonly [id: unknown, options: object, error: string])[] = [
    [`${id}s`, {}, `RangeError: urlOf: '${id}s' is not the id of a record; did you mean '${id}'?`],
    [null, {}, 'TypeError: urlOf: null is not the id of a record: expected a string'],
    ...['docs', 'mailto:a@example.org', 'https://example.org/?v=1', 'https://example.org/#v1'].map(
      (base) => [id, { base }, `RangeError: urlOf: base: '${base}' is not an address: ${form}`] as const,
    ),
    [id, { base: new URL('https://example.org/') }, 'TypeError: urlOf: base: an object is not text'],
    [id, { bass: '' }, "TypeError: urlOf: 'bass' is not an option of urlOf; did you mean 'base'?"],
  ]
  const thrown = rows.map(([cited, options]) => thrownBy(() => urlOf(cited as RecordId, options as AddressOptions)))
  expect(thrown).toEqual(rows.map(([, , error]) => error))
})
