import { describe, expect, test } from 'vitest'
import { find, records } from '../../src/index.js'
import { search } from '../../src/search/index.js'
import { makeSearch } from '../../src/search/search.js'
import { wordOf } from '../../src/search/word.js'
import { world } from '../find/made-up.js'
import { ids, thrownBy } from '../support.js'

const actors = [
  { name: 'Northland', aliases: ['the Fjords'], label: 'the Kingdom of Northland' },
  { name: 'Ministry', of: 'Northland' },
]
const goods = [{ name: 'tanks', label: 'battle tanks' }]

/** Searches an index that is made anew, so that each test tries how it is made. */
const made: ReturnType<typeof makeSearch<(typeof world.records)[number]>> = (text, among) =>
  makeSearch(world.records, actors, goods)(text, among)
const found = (text: string) => made(text).map(({ record }) => record.id)

describe('words are found', () => {
  test.each([
    ['in a label', 'master sea', ['aim']],
    ['in whatever case, without accents', 'MÁSTER of the sea', ['aim']],
    ['cut short', 'mast', ['aim']],
    ['misspelt by a letter', 'mastar', ['aim']],
    ['but not by one of five', 'speach mastr', []],
    ['nor cut to three', 'mas', []],
    ['in the name of goods, as people call it', 'battle', ['tanks', 'rumour', 'troops']],
    ['in a place', 'harbour', ['summit', 'troops']],
    ['in what a deployment is of', 'tanks', ['tanks', 'rumour', 'troops', 'works']],
    ['in the name of a claimant', 'league battle', ['tanks']],
    ['in a type', 'hostility', ['feud']],
    ['in a position', 'refrains', ['refrains']],
    ['in a measure', 'trade volume', ['trade']],
    ['in an act', 'warned', ['speech']],
    ['in a subject', 'negotiations', ['refrains']],
    ['in the names of those who speak and are spoken of', 'league speech', []],
  ])('%s: %s', (_, text, expected) => {
    expect([...found(text)].sort()).toEqual([...expected].sort())
  })

  test('in the fields of a record, whatever its title', () => {
    const untold = makeSearch(
      world.records.map((one) => ({ ...one, title: 'Untold' })),
      actors,
      goods,
    )
    const words = 'harbour light grain hostility warned trade negotiations refrains sea'
    const hits = words.split(' ').map((word) =>
      untold(word)
        .map(({ record }) => record.id)
        .sort()
        .join(' '),
    )
    expect(hits).toEqual([
      ...[
        'summit troops',
        'tanks works',
        'grain none refusal',
        'feud',
        'speech',
        'trade',
        'refrains',
        'refrains',
        'aim',
      ],
    ])
  })

  test('in the form that forms of a word share', () => {
    const forms = 'the Allies parties 18th 22nd 1st Iran’s press drones miss iesx thx 1sts o’shea a1st why'
    expect(forms.split(' ').map(wordOf).join(' ')).toBe(
      ' ally party 18 22 1 iran press drone miss iesx thx 1st o’shea a1st ',
    )
  })

  test('whatever their length', () => expect(found('x'.repeat(100_000))).toEqual([]))

  test('by the alias of a party', () => {
    expect(found('fjord')).toEqual(expect.arrayContaining(['tanks', 'pact', 'summit']))
    expect(found('fjord')).not.toContain('rumour')
  })

  test('all of them', () => {
    expect(found('Harbour Southland')).toEqual(['summit'])
    expect(found('Harbour Atlantis')).toEqual([])
    expect(found('')).toEqual([])
  })

  test('most of them, where no record has all', () => {
    expect(found('Harbour Southland Atlantis')).toEqual(['summit'])
    expect(found('who is master of the sea?')).toEqual(['aim'])
  })
})

test('a hit says what matched where, and how well', () => {
  const hits = made('master')
  const [hit] = hits
  expect(hit).toMatchObject({ record: { id: 'aim' }, matched: { master: ['label'] }, says: [] })
  expect(hit?.score).toBeGreaterThan(0)
  expect([hits, hit?.matched, hit?.matched.master].every(Object.isFrozen)).toBe(true)
})

test('a hit has the sentences that hold a word, or all where none does', () => {
  const tanks = world.record('tanks')
  const sentences = ['Crates moved.', 'Ships moved, slowly.', 'Nothing came.']
  const claims = tanks.claims.map((claim, i) => ({ ...claim, says: sentences[i] }))
  const says = (text: string) =>
    makeSearch([{ ...tanks, claims } as object as typeof tanks], actors, goods)(text)[0]?.says
  expect(['ships', 'moved slowly', 'battle'].map(says)).toEqual([[sentences[1]], sentences.slice(0, 2), sentences])
})

test('only among some records', () => {
  expect(made('harbour', world.events).map(({ record }) => record.id)).toEqual(['summit'])
  const views = world.find(world.transfers, { document: 'almanac', negated: 'also' })
  expect(made('battle', views).map(({ record }) => record.id)).toEqual(['tanks'])
})

test('anything that is not text is refused', () => {
  expect(thrownBy(() => search(5 as never))).toMatch(/^TypeError: search: 5 is not text/)
  expect(thrownBy(() => search('x', { form: 1 } as never))).toMatch(/^TypeError: search: 'form' is not an option/)
})

describe('of our own records', () => {
  test('a record is found by its title', () => {
    const some = records.filter((_, i) => i % 4 === 0)
    const lost = some.filter(({ id, title }) => !search(title).some(({ record }) => record.id === id))
    expect(ids(lost)).toEqual([])
  })

  test('the sentences of a hit hold the words', () => {
    const [first] = search('decisive enabler')
    expect(first?.says.filter((sentence) => !/decisive|enabler/i.test(sentence))).toEqual([])
    expect(ids(search('decisive enabler').map(({ record }) => record))).toContain('statements/nato-on-china/conflict')
  })

  test('the number of a package of sanctions, and aliases', () => {
    expect(search('18th sanctions package').length).toBeGreaterThan(0)
    const named = search('DPRK').map(({ record }) => record.id)
    expect(
      ids(find(records, { on: 'North Korea', exactly: true, negated: 'also' })).filter(
        (id) => !named.includes(id as never),
      ),
    ).toEqual([])
  })

  test('a view holds the words of its documents only', () => {
    expect(search('disclosed', { knownBy: '2023-01-20' })).toEqual([])
    const says = search('missiles', { document: 'axis-of-upheaval' }).flatMap((hit) => hit.says)
    const theirs = records.flatMap(({ claims }) => claims.filter(({ document }) => document === 'axis-of-upheaval'))
    expect(says.filter((sentence) => !theirs.some((claim) => claim.says === sentence))).toEqual([])
  })

  test('a question', () => {
    const first = (text: string) => search(text)[0]?.record.id
    expect(first('who is winning?')).toMatch(/^assessments\/war\//)
    expect(first('EU sanctions package 18')).toBe(first('18th EU sanctions package'))
  })

  test('where narrows the search', () => {
    const all = search('missiles').map(({ record }) => record)
    expect(ids(search('missiles', { kind: 'transfer', on: 'Iran' }).map(({ record }) => record)).length).toBeLessThan(
      all.length,
    )
    expect(search('missiles', { kind: 'stance', on: 'Iran', during: '1900' })).toEqual([])
  })
})
