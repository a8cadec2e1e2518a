import { expect, test } from 'vitest'
import { wrapped } from '../../src/words/wrap.js'

test('breaks at spaces, and cuts a word that is too long after a hyphen or slash, else at the end of the line', () => {
  expect(wrapped('a north-south/line abcdefghij', 8)).toEqual(['a north-', 'south/', 'line', 'abcdefgh', 'ij'])
})
