import { describe, expect, test } from 'vitest'
import { claims, dataOf, flow } from './made-up.js'

type Lists = Parameters<typeof dataOf>[0]

/** What made-up records differ about, how the claims stand to each other, how far they differ: `quantity conflicting 1.2`. */
const differences = (lists: Lists) =>
  dataOf(lists)
    .disagreements()
    .map(({ about, relation, spread }) => [about, relation, spread?.ratio ?? []].flat().join(' '))

const ofFlow = (text: string) => differences({ transfers: [flow('it', { claims: claims(text) })] })
const ofStock = (text: string) =>
  differences({ capabilities: [{ id: 'it', actor: 'A', ability: 'makes', goods: 'drone', claims: claims(text) }] })
const ofFigure = (text: string) =>
  differences({ figures: [{ id: 'it', of: 'A', measure: 'losses', claims: claims(text) }] })
const ofTie = (text: string) =>
  differences({ ties: [{ id: 'it', type: 'treaty', between: ['A', 'B'], claims: claims(text) }] })

describe('numbers of a flow', () => {
  test.each([
    ['the same number twice is none', '5, 5, late 5', []],
    ['two numbers at once', '5, 6', ['quantity conflicting 1.2']],
    ['bounds that touch', 'atLeast 5, upTo 5', ['quantity compatible']],
    ['bounds that exclude where they touch', 'moreThan 5, upTo 5', ['quantity conflicting']],
    ['or from above', 'atLeast 5, lessThan 5', ['quantity conflicting']],
    ['the same number as a bound with and without it', 'moreThan 5, atLeast 5', ['quantity compatible']],
    ['or from above', 'lessThan 5, upTo 5', ['quantity compatible']],
    ['bounds that can both be so', 'atLeast 400, moreThan 200', ['quantity compatible 2']],
    ['a later running total', '5 since:2020, late 9 since:2020', ['quantity superseded 1.8']],
    [
      'a later running total that may be no greater',
      '5 since:2020, late atLeast 5 since:2020',
      ['quantity superseded'],
    ],
    ['a later running total of what was open', 'atLeast 5 since:2020, late 9 since:2020', ['quantity compatible 1.8']],
    ['a later running total of another window', '5 since:2020, late 9', ['quantity compatible 1.8']],
    ['a later total that is lower', '9, late 5', ['quantity conflicting 1.8']],
    ['a total that is lower than what a year brought', '9 date:2020, 5', ['quantity conflicting 1.8']],
    ['a year and a month of it', '9 date:2020, 5 date:2020-05', ['quantity compatible 1.8']],
    ['two years', '9 date:2020, 5 date:2021', ['quantity compatible 1.8']],
    ['a variety, of which there are fewer', '5 goods:small-drone, 6', ['quantity compatible 1.2']],
    ['the same, told the other way round', '6, 5 goods:small-drone', ['quantity compatible 1.2']],
    ['a variety, of which there are more', '6 goods:small-drone, 5', ['quantity conflicting 1.2']],
    ['a variety of a variety', '5 goods:tiny-drone, 6', ['quantity notComparable 1.2']],
    ['a number and a price', '5, 6 per:drone', ['quantity notComparable 1.2']],
    ['with and without a stage', '5, 6 stage:delivered', ['quantity conflicting 1.2']],
    ['ordered and delivered are not compared', '50 stage:agreed, 40 stage:delivered', []],
    ['ordered and promised neither', '50 stage:agreed, 40 stage:promised', []],
    ['two orders are', '50 stage:agreed, 40 stage:agreed', ['quantity conflicting 1.25']],
    ['a word is no number', '50, dozens, late dozens', []],
    ['nothing and something have no ratio', '0, 5', ['quantity conflicting']],
    ['a number that is denied', '5, 9 modality:denied', ['denial conflicting']],
  ])('%s', (_, text, expected) => {
    expect(ofFlow(text)).toEqual(expected)
  })
})

test('a level at one moment, one that fell, and one in another unit', () => {
  expect(ofStock('9, 5')).toEqual(['quantity conflicting 1.8'])
  expect(ofStock('9, late 5')).toEqual(['quantity compatible 1.8'])
  expect(ofStock('9, 5 unit:tons')).toEqual([])
})

test('shares of two wholes', () => {
  expect(ofFigure('5 unit:percent of:arms, 6 unit:percent of:losses')).toEqual(['quantity notComparable 1.2'])
})

describe('denials and negations', () => {
  test.each([
    ['of what is affirmed', 'late, late modality:denied, late negated', ['denial conflicting', 'negation conflicting']],
    ['of what nobody affirms', 'late modality:denied', []],
    ['by a refusal', 'late stage:refused, late', []],
    ['of what was refused', 'late stage:refused, late stage:delivered modality:denied', []],
    ['of a delivery that was only promised', 'late stage:promised, late stage:delivered negated', []],
    ['of what happened only later', 'early negated, late date:2023', []],
    ['of what happened before', 'late negated, late date:2021', ['negation conflicting']],
    ['of another year', 'late date:2020 negated, late date:2021', []],
  ])('%s', (_, text, expected) => {
    expect(ofFlow(text)).toEqual(expected)
  })

  test('a treaty that is signed and not in force', () => {
    expect(ofTie('late stage:signed date:2020, late stage:in_force negated')).toEqual([])
    expect(ofTie('late, late negated')).toEqual(['negation conflicting'])
  })
})

describe('starts', () => {
  test.each([
    ['that exclude each other', 'start:2020, start:2021', ['start conflicting']],
    ['of two spells that one passage tells', 'start:2000 end:2001, start:2005', []],
    ['or two documents', 'start:2000 end:2001, late start:2005', ['start conflicting']],
    ['that can be the same', 'late start:2020, late start:2020-05, late start:[..2021]', []],
    ['of which one is alleged', 'start:2020, start:2021 modality:alleged', []],
    ['of two stages', 'stage:signed date:1950, stage:in_force start:1952, stage:ended date:1960', []],
    ['of one stage', 'stage:signed date:1950, stage:signed date:1951', ['start conflicting']],
  ])('%s', (_, text, expected) => {
    expect(ofTie(text)).toEqual(expected)
  })

  test('of the parts of a flow, of figures and of judgements are none', () => {
    const text = 'start:2020, start:2021'
    const assessments = [{ id: 'a', type: 'motive', about: 'A', claims: claims(text) }] as const
    expect([...ofFlow(text), ...ofFigure(text), ...differences({ assessments })]).toEqual([])
  })
})

test('each tells the claims that differ, and no others', () => {
  const told = claims('5, 6, 7 stage:promised, 9 modality:denied, dozens')
  const found = dataOf({ transfers: [flow('it', { claims: told })] }).disagreements()
  const numbersOf = (claims: (typeof found)[number]['claims']) => claims.map(({ quantity }) => quantity?.min ?? 'word')
  expect(found.map(({ about, claims }) => [about, ...numbersOf(claims)])).toEqual([
    ['quantity', 5, 6],
    ['denial', 5, 6, 9, 'word'],
  ])
})

describe('records that dispute each other', () => {
  const judgement = (id: string, about: string, document: string, disputes: readonly string[]) => ({
    ...{ id, about, document, disputes },
    ...({ type: 'judgement', modality: 'opinion' } as const),
  })
  const data = dataOf({
    assessments: [
      judgement('a', 'A', 'early', ['b', 'c']),
      judgement('b', 'B', 'early', ['a']),
      judgement('c', 'C', 'late', ['a']),
    ],
    transfers: [flow('t', { claims: claims('5, 6') })],
  })
  const pairs = (options?: Parameters<typeof data.disagreements>[0]) =>
    data.disagreements(options).map(({ record, other, claims }) => `${record.id} ${other?.id ?? '-'} ${claims.length}`)

  test('stand once each, in the order of the list', () => {
    expect(data.disagreements()[0]).toMatchObject({ about: 'records', relation: 'conflicting' })
  })

  test.each<[Parameters<typeof pairs>[0], readonly string[]]>([
    [{}, ['a b 2', 'a c 2', 't - 2']],
    [{ knownBy: '2022-01-01' }, ['a b 2', 't - 2']],
    [{ document: 'late' }, []],
    [{ on: 'C' }, ['c a 2']],
    [{ on: ['Guards'] }, ['a b 2', 'a c 2', 't - 2']],
    [{ relation: ['superseded', 'compatible'] }, []],
    [{ relation: 'conflicting', on: 'B' }, ['b a 2', 't - 2']],
  ])('%j', (options, expected) => {
    expect(pairs(options)).toEqual(expected)
  })
})
