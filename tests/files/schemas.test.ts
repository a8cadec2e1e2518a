import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { AnyRecord } from '../../src/index.js'
import { lists } from '../../src/records.js'
import { schemas } from '../../src/schema/index.js'
import { type Kind, kindRules, kinds } from '../../src/vocabulary/index.js'
import { jsonOf } from './written.js'

const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(jsonOf<object>('schema.json'), 'any')
const compiled = (kind: Kind) => ajv.compile({ $ref: `any#/$defs/${kind}` })

/** A record with one thing changed. */
const changed = (record: AnyRecord, change: object) => ({ ...structuredClone(record), ...change })

describe.each(kinds.map((kind) => [kind] as const))('schema.json: %s', (kind: Kind) => {
  const valid = compiled(kind)
  const list = jsonOf<[AnyRecord, ...AnyRecord[]]>(`${kindRules[kind].list}.json`)

  test('takes every record', () => {
    expect(list.filter((record) => !valid(record)).map(({ id }) => id)).toEqual([])
  })

  test.each<[string, (record: AnyRecord) => object]>([
    ['another kind', (record) => changed(record, { kind: 'thing' })],
    ['an unknown field', (record) => changed(record, { titel: 'x' })],
    ['an id of no record', (record) => changed(record, { id: `${record.id}-x` })],
    ['no claims', (record) => changed(record, { claims: [] })],
    ['a long title', (record) => changed(record, { title: 'x'.repeat(61) })],
    ['a modality of no list', (record) => changed(record, { claims: [{ ...record.claims[0], modality: 'sure' }] })],
    ['a day that is none', (record) => changed(record, { period: { ...record.period, latestEnd: '2023-02-29' } })],
  ])('refuses %s, as the zod schema does', (_, change) => {
    const wrong = change(list[0])
    expect(valid(wrong)).toBe(false)
    expect(schemas[kind].safeParse(wrong).success).toBe(false)
  })
})

test('schema.json takes records of every kind, and nothing else', () => {
  const valid = ajv.compile({ $ref: 'any' })
  expect(Object.entries(lists).flatMap(([name, [first]]) => (valid(first) ? [] : [name]))).toEqual([])
  expect(valid({ id: 'x', kind: 'transfer' })).toBe(false)
})

test('a transfer of one party to one party has no second one', () => {
  const sole = jsonOf<AnyRecord[]>('transfers.json').find((one) => one.kind === 'transfer' && !one.joint) as AnyRecord
  const valid = compiled('transfer')
  expect(valid(changed(sole, { from: ['Iran', 'China'] }))).toBe(false)
  expect(valid(changed(sole, { from: [] }))).toBe(false)
})
