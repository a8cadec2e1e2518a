import { describe, expect, test } from 'vitest'
import { contextOf } from '../../src/query/context.js'
import { nameIn } from '../../src/query/directory.js'
import { thrownBy } from './ids.js'

const published = { earliest: '2000-01-01', latest: '2000-01-02', reasoning: 'made up' }
/** Made within each test: what is made before them counts as run by none. */
const made = () =>
  contextOf({
    actors: [
      {
        name: 'Utopia',
        type: 'state',
        aliases: ['The Good Place'],
        iso: { alpha2: 'QU', alpha3: 'QUT', numeric: '901' },
      },
      { name: 'Ministry', type: 'body', of: 'Utopia' },
      { name: 'Desk', type: 'body', of: 'Ministry' },
      { name: 'Minister', type: 'person', roles: [{ of: 'Ministry', as: 'minister' }] },
      { name: 'Aide', type: 'person', of: 'Desk' },
      { name: 'rumours', type: 'voice' },
    ],
    goods: [{ name: 'salt' }, { name: 'rock-salt', parent: 'salt' }, { name: 'pink-salt', parent: 'rock-salt' }],
    documents: [{ id: 'paper', published }],
  } as never)

describe('names', () => {
  test.each(['The Good Place', 'the good place', 'QU', 'qut', '901'])('%s is not one, and means Utopia', (alias) => {
    const context = made()
    for (const known of [context.parties, context.actors, context.speakers])
      expect(thrownBy(() => nameIn(known, alias))).toBe(
        `RangeError: '${alias}' is not ${known.what}; did you mean 'Utopia'?`,
      )
  })

  test.each([
    ['parties', 'a party name', ['Utopia', 'Ministry', 'Desk']],
    ['actors', 'a party or person name', ['Utopia', 'Ministry', 'Desk', 'Minister', 'Aide']],
    ['speakers', 'the name of a party, person or voice', ['Utopia', 'Ministry', 'Desk', 'Minister', 'Aide', 'rumours']],
    ['goods', 'the name of goods', ['salt', 'rock-salt', 'pink-salt']],
  ] as const)('%s', (sort, what, names) => {
    const context = made()
    expect(context[sort].what).toBe(what)
    expect([...context[sort].names]).toEqual(names)
  })
})

test('what belongs to what', () => {
  const context = made()
  expect([...context.withBodies('Utopia')]).toEqual(['Utopia', 'Ministry', 'Desk'])
  expect([...context.withBodies('Desk')]).toEqual(['Desk'])
  expect([...context.withOffices('Ministry')]).toEqual(['Ministry', 'Desk', 'Minister', 'Aide'])
  expect([...context.withOffices('Minister')]).toEqual(['Minister'])
  expect([...context.under('salt')]).toEqual(['salt', 'rock-salt', 'pink-salt'])
  expect([...context.above('pink-salt')]).toEqual(['rock-salt', 'salt'])
  expect([...context.above('salt')]).toEqual([])
  expect(context.parentOf('rock-salt')).toBe('salt')
})

test('documents', () => {
  const context = made()
  expect(context.appeared('paper')).toBe(published)
  expect([context.isDocument('paper'), context.isDocument('book')]).toEqual([true, false])
})
