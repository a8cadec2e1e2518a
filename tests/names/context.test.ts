import { expect, test } from 'vitest'
import { contextOf } from '../../src/names/context.js'
import { nameIn } from '../../src/names/directory.js'
import { thrownBy } from '../support.js'

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
    goods: [
      { name: 'salt', label: 'table salt' },
      { name: 'rock-salt', parent: 'salt' },
      { name: 'pink-salt', parent: 'rock-salt' },
    ],
    documents: [{ id: 'paper', published }],
    places: ['Harbour'],
  } as never)

test('aliases and codes are no names, but point to one', () => {
  const context = made()
  const pointed = ['The Good Place', 'the good place', 'QU', 'qut', '901'].flatMap((alias) =>
    [context.parties, context.actors, context.speakers, context.mentions].map((known) =>
      thrownBy(() => nameIn(known, alias)),
    ),
  )
  expect(pointed.filter((error) => !error.endsWith("; did you mean 'Utopia'?"))).toEqual([])
  expect(thrownBy(() => nameIn(context.goods, 'table salts'))).toBe(
    "RangeError: 'table salts' is not the name of goods; did you mean 'salt'?",
  )
})

test('who and what each sort of name takes', () => {
  const context = made()
  const parties = ['Utopia', 'Ministry', 'Desk']
  const sorts = {
    parties,
    actors: [...parties, 'Minister', 'Aide'],
    speakers: [...parties, 'Minister', 'Aide', 'rumours'],
  }
  for (const [sort, names] of Object.entries(sorts)) expect([...context[sort as 'parties'].names]).toEqual(names)
  expect([...context.goods.names]).toEqual(['salt', 'rock-salt', 'pink-salt'])
  expect([...context.places.names]).toEqual(['Harbour'])
  expect([...context.mentions.names]).toEqual([...sorts.actors, 'Harbour'])
  expect([...context.documents.names]).toEqual(['paper'])
  expect(context.ids()).toBeUndefined()
  expect([context.actors, context.places, context.documents].map(({ what, closed }) => [what, closed])).toEqual([
    ['a party or person name', false],
    ['the name of a place', false],
    ['the id of a document', true],
  ])
})

test('who belongs to whom, both ways', () => {
  const context = made()
  const around = (name: string) => [[...context.partiesOf(name)], [...context.actorsOf(name)]]
  expect(around('Utopia')).toEqual([
    ['Utopia', 'Ministry', 'Desk'],
    ['Utopia', 'Ministry', 'Desk', 'Minister', 'Aide'],
  ])
  expect(around('Ministry')).toEqual([
    ['Ministry', 'Desk', 'Utopia'],
    ['Ministry', 'Desk', 'Minister', 'Aide', 'Utopia'],
  ])
  expect(around('Desk')).toEqual([
    ['Desk', 'Ministry'],
    ['Desk', 'Aide', 'Ministry'],
  ])
  expect([...context.actorsOf('Minister')]).toEqual(['Minister', 'Ministry'])
})

test('what is under and above what', () => {
  const context = made()
  expect([...context.under('salt')]).toEqual(['salt', 'rock-salt', 'pink-salt'])
  expect([...context.above('pink-salt')]).toEqual(['rock-salt', 'salt'])
  expect([...context.above('salt')]).toEqual([])
  expect(context.parentOf('rock-salt')).toBe('salt')
  expect(context.appeared('paper')).toBe(published)
})

test('the same answer is given again, and a circle ends', () => {
  const context = contextOf({
    actors: [],
    goods: [
      { name: 'a', parent: 'b' },
      { name: 'b', parent: 'a' },
    ],
    documents: [],
    places: [],
  })
  expect([...context.above('a')]).toEqual(['b', 'a'])
  expect(context.under('a')).toBe(context.under('a'))
})
