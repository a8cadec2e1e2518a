import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { attempts } from '../../scripts/mutate/attempts.js'
import { rateOf, scoresOf, totalOf } from '../../scripts/mutate/score.js'
import { load } from '../../scripts/read/load.js'

// Twenty of each sort, drawn at random and the same every time; all mutants are tried by npm run mutate -- data.
const tried = attempts(load(fileURLToPath(new URL('../..', import.meta.url))), 7, 20)
const scores = scoresOf(tried)
const escaped = (name: string) =>
  tried.filter(({ mutant, caught }) => mutant.operator.name === name && !caught).map(({ mutant }) => mutant.entry.id)

test('the sample is large enough and holds every way of having to be caught', () => {
  expect(tried.length).toBeGreaterThan(350)
  expect(scores.filter(({ must }) => must)).toHaveLength(7)
})

// What a sentence and its fields say twice.
test.each(['hedge', 'claimant', 'quantity', 'negation'])('a dropped %s is caught in nearly every case', (what) => {
  expect(escaped(`a dropped ${what}`).length).toBeLessThanOrEqual(2)
})

test.each(scores.filter(({ must }) => must))('$name: all $mutants are caught', ({ name }) => {
  expect(escaped(name)).toEqual([])
})

// Of all of them 96 %. The floor leaves room for chance.
test('most of what reads well and is wrong is caught', () => {
  const subtle = scores.filter(({ must }) => !must)
  expect(rateOf(totalOf('subtle', subtle))).toBeGreaterThan(0.92)
})
