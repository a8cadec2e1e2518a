import { expect, test } from 'vitest'
import { findActor, transfersTo } from '../../src/index.js'

test('nothing is looked up on a prototype', () => {
  const polluted = ['from', 'certainty', 'Irna', 'polluted']
  for (const key of polluted) Object.defineProperty(Object.prototype, key, { value: 'Iran', configurable: true })
  try {
    expect(transfersTo('Iran', {})).toEqual(transfersTo('Iran'))
    expect(() => transfersTo('Irna' as never)).toThrow(RangeError)
    expect(findActor('polluted')).toBeUndefined()
  } finally {
    for (const key of polluted) Reflect.deleteProperty(Object.prototype, key)
  }
})
