import { expect, test } from 'vitest'
import { specsOf } from '../../src/find/specs.js'
import { kinds } from '../../src/vocabulary/index.js'

test('every option says in a sentence what it asks for', () => {
  const unsaid = [undefined, ...kinds].flatMap((kind) =>
    Object.entries(specsOf(kind)).flatMap(([name, { about }]) => (/^\S.+\.$/.test(about) ? [] : [`${kind}.${name}`])),
  )
  expect(unsaid).toEqual([])
})
