import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { attempts } from '../../scripts/mutate/mutants.js'
import { byOperator, scoreOf } from '../../scripts/mutate/score.js'
import { load } from '../../scripts/read/load.js'

// Twenty of each sort, drawn at random and the same every time; all mutants are tried by npm run mutate -- data.
const tried = attempts(load(fileURLToPath(new URL('../..', import.meta.url))), 7, 20)
const must = byOperator(tried.filter(({ operator }) => operator.must))
const subtle = tried.filter(({ operator }) => !operator.must)

test('the sample is large enough and holds every way of having to be caught', () => {
  expect(tried.length).toBeGreaterThan(350)
  expect(must.size).toBe(7)
})

test.each([...must])('%s: all are caught', (_, own) => {
  expect(own.filter(({ caught }) => !caught).map(({ entry }) => entry.id)).toEqual([])
})

// What a sentence and its fields say twice.
test.each(['hedge', 'claimant', 'quantity', 'negation'])('a dropped %s is caught in nearly every case', (what) => {
  const { mutants, caught } = scoreOf(byOperator(subtle).get(`a dropped ${what}`) ?? [])
  expect(mutants - caught).toBeLessThanOrEqual(2)
})

// Of all of them 96 %. The floor leaves room for chance.
test('most of what reads well and is wrong is caught', () => {
  expect(scoreOf(subtle).rate).toBeGreaterThan(0.92)
})
