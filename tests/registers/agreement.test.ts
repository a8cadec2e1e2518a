import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDataset, DatasetError, type Rule } from '../../src/dataset/index.js'
import { documents, records } from '../../src/index.js'
import { anyNames, recordSchemas } from '../../src/schema/index.js'
import type { AnyRecord } from '../../src/types/index.js'
import { kindRules, kinds } from '../../src/vocabulary/index.js'

// createDataset checks rows with code of its own. The schemas say what a record is: both must take and refuse the same.

const schemas = recordSchemas(anyNames)

/** What createDataset asks beyond the schemas, which look at one record alone and at no register. */
const beyond: ReadonlySet<Rule> = new Set<Rule>([
  'negative count',
  'later than its document',
  'same party twice',
  'goes on and has ended',
  'told twice',
  'no such record',
  'later than its end',
  'not a party of the record',
  'not under its goods',
  'part of itself',
  'disputed from one side',
])

/** Fields that createDataset works out anew, so that it never looks at them. */
const derived = ['period', 'spells', 'stage', 'certainty', 'joint', 'directed', 'standing']

/** Records without references to others, which would be missing. */
const alone = records.map(
  (record) =>
    JSON.parse(
      JSON.stringify(record, (key, value) =>
        ['partOf', 'inReturnFor', 'sent', 'within', 'disputes'].includes(key) ? undefined : value,
      ),
    ) as AnyRecord,
)

type Tree = Record<string, unknown>

/** The places of all values in a record that are looked at. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Object.keys(value).filter(
    (key) => path.length > 0 || (!derived.includes(key) && key !== 'kind' && key !== 'since'),
  )
  return [...(path.length > 0 ? [path] : []), ...keys.flatMap((key) => placesIn((value as Tree)[key], [...path, key]))]
}

/** Puts a value, or nothing, at a place. */
function changed(record: AnyRecord, path: readonly string[], change: unknown): AnyRecord {
  const copy = structuredClone(record) as unknown as Tree
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Tree, copy)
  const key = path.at(-1) as string
  if (change === undefined && !Array.isArray(parent)) delete parent[key]
  else parent[key] = change
  return copy as unknown as AnyRecord
}

const odd = fc.constantFrom<unknown[]>(
  undefined,
  '',
  'x',
  ' A',
  'Russia',
  3,
  -1,
  1.5,
  true,
  [],
  ['A'],
  ['A', 'B'],
  {},
  'asserted',
  'open',
  '2022',
  'range',
  'opinion',
)
const mutant = fc
  .constantFrom(...alone)
  .chain((record) => fc.tuple(fc.constant(record), fc.constantFrom(...placesIn(record)), odd))
  .map(([record, path, change]) => changed(record, path, change))

/** The rules that createDataset finds broken. */
function brokenBy(record: AnyRecord): readonly Rule[] {
  try {
    createDataset({ [kindRules[record.kind].list]: [record], documents })
  } catch (error) {
    if (error instanceof DatasetError) return error.problems.map(({ rule }) => rule)
    throw error
  }
  return []
}

/** Differences that are meant: what a table may write otherwise. */
function isLenient(record: AnyRecord): boolean {
  const text = JSON.stringify(record)
  // One name instead of a list of one, an empty list instead of nothing, an id instead of a list, `false` instead of nothing, a quantity without a number, and dates as text, number or object.
  return (
    /"(from|to|between|of|with|actor|sentBy|under|host|holder|speaker|addressee|concerns|about)":"/.test(text) ||
    /"negated":false|":\[\]/.test(text) ||
    /"(start|end|asOf|said|since|cumulativeSince)":("|\d|-)/.test(text) ||
    /"count":|"quantity":\{(?!.*"(min|max|magnitude)":)/.test(text) ||
    (/"form":/.test(text) === false && /"quantity":\{/.test(text))
  )
}

test('the code and the schemas take the same records', () => {
  for (const record of alone)
    expect([record.id, brokenBy(record).filter((rule) => !beyond.has(rule))]).toEqual([record.id, []])
})

test('the code and the schemas refuse the same records', () => {
  fc.assert(
    fc.property(mutant, (record) => {
      const isRight = schemas[record.kind].safeParse(record).success
      const broken = brokenBy(record)
      if (isRight) return broken.every((rule) => beyond.has(rule) || rule === 'no such document')
      return broken.length > 0 || isLenient(record)
    }),
    { numRuns: Number(process.env.RUNS ?? 3000) },
  )
})

test('each kind is among what is compared', () => {
  expect(new Set(alone.map(({ kind }) => kind))).toEqual(new Set(kinds))
})
