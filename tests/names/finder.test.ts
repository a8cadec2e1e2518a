import { expect, test } from 'vitest'
import { finderOf } from '../../src/names/finder.js'

test('a name as it is written goes before one that only looks alike, and what may mean two is neither', () => {
  const find = finderOf('find', () => [
    ['José', 1],
    ['Jose', 2],
    ['Ana', 3],
    ['Aña', 4],
    ['the Fjord', 5],
    ['Over the Hill', 6],
    ['Zoë', 7],
    ['the Zoe', 7],
  ])
  expect(['José', 'jose', 'Joşé', 'ANA', 'Fjord', 'the  Fjörd', 'x', 'Over Hill', 'Zoé'].map(find)).toEqual([
    1,
    2,
    undefined,
    3,
    5,
    5,
    undefined,
    undefined,
    7,
  ])
})
