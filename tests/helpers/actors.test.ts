import { expect, test } from 'vitest'
import { actors, findActor, isPartyName, isRecordId, record, records } from '../../src/index.js'
import { ids } from '../support.js'

test('findActor takes names, aliases and codes, in whatever case and Unicode form', () => {
  const names = {
    'North Korea': ['North Korea', 'DPRK', ' dprk ', 'KP', 'prk', '408'],
    Turkey: ['Türkiye', 'Türkiye'.normalize('NFD'), 'Turkiye'],
    'United States': ['the United\u00a0States'],
    ...{ Pentagon: ['Pentagon'], 'John Kirby': ['John Kirby'], 'unnamed reports': ['unnamed reports'] },
  }
  for (const [name, texts] of Object.entries(names))
    expect(texts.filter((text) => findActor(text)?.name !== name)).toEqual([])
  expect(['', 'constructor', '__proto__', 'Irna'].filter((text) => findActor(text) !== undefined)).toEqual([])
})

test('findActor finds every actor by each of its names, none of which means two', () => {
  const wrong = actors.flatMap((actor) =>
    [actor.name, actor.label, ...(actor.aliases ?? []), ...Object.values(actor.iso ?? {})].filter(
      (name) => name !== undefined && findActor(name) !== actor,
    ),
  )
  expect(wrong).toEqual([])
})

test('isPartyName', () => {
  expect(['Iran', 'Wagner Group', 'not stated'].filter((name) => !isPartyName(name))).toEqual([])
  expect(['Türkiye', 'Vladimir Putin', 'unnamed reports', 'constructor', null, ['Iran']].filter(isPartyName)).toEqual(
    [],
  )
})

test('isRecordId and record', () => {
  expect(records.filter(({ id }) => !isRecordId(id))).toEqual([])
  expect(['transfers/iran-russia/shahed-137', '__proto__', undefined].filter(isRecordId)).toEqual([])
  expect(ids(records.filter((one) => record(one.id) !== one))).toEqual([])
})
