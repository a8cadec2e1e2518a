import { describe, expect, test } from 'vitest'
import { actors, findActor, isPartyName, isRecordId, record, records } from '../../src/index.js'

test.each([
  ['North Korea', 'North Korea'],
  ['DPRK', 'North Korea'],
  [' dprk ', 'North Korea'],
  ['KP', 'North Korea'],
  ['prk', 'North Korea'],
  ['408', 'North Korea'],
  ['Türkiye', 'Turkey'],
  ['Pentagon', 'Pentagon'],
  ['John Kirby', 'John Kirby'],
  ['unnamed reports', 'unnamed reports'],
  ['', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
  ['Irna', undefined],
])("findActor('%s')", (text, name) => {
  expect(findActor(text)?.name).toBe(name)
})

test('findActor finds every actor by each of its names, none of which means two', () => {
  for (const actor of actors)
    for (const name of [actor.name, actor.label, ...(actor.aliases ?? []), ...Object.values(actor.iso ?? {})])
      if (name !== undefined) expect([name, findActor(name)?.name]).toEqual([name, actor.name])
})

describe('guards', () => {
  test.each([
    ['Iran', true],
    ['Wagner Group', true],
    ['not stated', true],
    ['Türkiye', false],
    ['Vladimir Putin', false],
    ['unnamed reports', false],
    ['constructor', false],
    [null, false],
    [['Iran'], false],
  ])('isPartyName(%o) is %s', (value, expected) => {
    expect(isPartyName(value)).toBe(expected)
  })

  test.each([
    ['transfers/iran-russia/shahed-136', true],
    ['transfers/iran-russia/shahed-137', false],
    ['__proto__', false],
    [undefined, false],
  ])('isRecordId(%o) is %s', (value, expected) => {
    expect(isRecordId(value)).toBe(expected)
  })
})

test('record(id) is the record of the lists', () => {
  for (const one of records) expect(record(one.id)).toBe(one)
})
