import { expect, test, vi } from 'vitest'
import * as main from '../../src/index.js'
import { ask } from '../cli/harness.js'
import { thrownBy } from '../support.js'

const { gone } = vi.hoisted(() => ({
  gone: {
    ...{ retired: true, id: 'ties/iran-russia/pact', reason: 'merged', since: '1.1.0' },
    successor: 'ties/iran-russia/treaty',
  },
}))
vi.mock('../../src/generated/retired.js', () => ({ read: () => [gone], retired: [gone] }))

const { holdsAt, isRecordId, record, urlOf } = main as unknown as Readonly<
  Record<string, (...given: readonly unknown[]) => unknown>
>

test('a wrong id may mean it', () =>
  expect(thrownBy(() => record?.('ties/iran-russia/pacts'))).toBe(
    "RangeError: record: 'ties/iran-russia/pacts' is not the id of a record; did you mean 'ties/iran-russia/pact'?",
  ))

test('a withdrawn id answers with its reason and successor', () => expect(record?.(gone.id)).toEqual(gone))

test('the command line gives its reason', async () =>
  expect((await ask(`show ${gone.id}`)).err).toBe(`russia-ties: '${gone.id}' was withdrawn: merged\n`))

test('it is the id of no record', () => {
  expect(isRecordId?.(gone.id)).toBe(false)
  expect(isRecordId?.(gone.successor)).toBe(true)
})

test('what is left of it is no record', () =>
  expect(thrownBy(() => holdsAt?.(record?.(gone.id), '2024'))).toBe(
    'TypeError: holdsAt: an object is not a record: expected one that a list or a query gave back',
  ))

test.each([
  ['its id', gone.id],
  ['what is left of it', gone],
])('%s has a page', (_, cited) =>
  expect(urlOf?.(cited)).toBe('https://russia-ties.github.io/russia-ties/records/ties/iran-russia/pact.html'),
)
