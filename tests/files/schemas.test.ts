import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { listNames } from '../../src/flat/tables.js'
import type { AnyRecord } from '../../src/index.js'
import { schemas } from '../../src/schema/index.js'
import { type Kind, kinds } from '../../src/vocabulary/index.js'
import { jsonOf } from './written.js'

const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true })
addFormats.default(ajv)
const compiled = (path: string) => ajv.compile(jsonOf<object>(path))

/** A record with one thing changed. */
const changed = (record: AnyRecord, change: object) => ({ ...structuredClone(record), ...change })

describe.each(kinds.map((kind) => [kind] as const))('schemas/%s.json', (kind: Kind) => {
  const valid = compiled(`schemas/${kind}.json`)
  const list = jsonOf<[AnyRecord, ...AnyRecord[]]>(`${listNames[kind]}.json`)

  test.each(list.map((record) => [record.id, record] as const))('takes %s', (_, record) => {
    valid(record)
    expect(valid.errors).toBe(null)
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

test('a transfer of one party to one party has no second one', () => {
  const sole = jsonOf<AnyRecord[]>('transfers.json').find((one) => one.kind === 'transfer' && !one.joint) as AnyRecord
  const valid = compiled('schemas/transfer.json')
  expect(valid(changed(sole, { from: ['Iran', 'China'] }))).toBe(false)
  expect(valid(changed(sole, { from: [] }))).toBe(false)
})

describe('the options', () => {
  test.each([
    ['transfersTo', { from: 'Iran', goods: 'uav', stage: ['delivered', 'halted'], during: '2022/2024' }, true],
    ['transfersTo', { knownBy: { year: 2024, month: 12, day: 31 }, certainty: 'possible' }, true],
    ['transfersTo', { form: 'Iran' }, false],
    ['transfersTo', { from: 'Irna' }, false],
    ['transfersTo', { during: 20240101 }, false],
    ['transfersTo', { during: '2024-13' }, false],
    ['transfersTo', { knownBy: '2024' }, false],
    ['tiesAt', { of: 'Russia', type: 'treaty', standing: ['with', 'neither'] }, true],
    ['tiesAt', { during: '2024' }, false],
    ['totalOf', { unit: 'rounds' }, true],
    ['totalOf', { unit: 'percent' }, false],
    ['totalOf', {}, false],
    ['disagreements', { on: 'Vladimir Putin' }, true],
  ])('schemas/options/%s.json of %o: %s', (helper, options, good) => {
    expect(compiled(`schemas/options/${helper}.json`)(options)).toBe(good)
  })
})
