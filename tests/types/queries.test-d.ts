import { expectTypeOf, test } from 'vitest'
import type * as queries from '../../src/api/queries.js'
import type { Dataset } from '../../src/dataset/index.js'
import type * as main from '../../src/index.js'
import type { OptionsOf } from '../../src/schema/index.js'
import type { Names, RecordsByKind } from '../../src/types/index.js'
import type { RecordBase } from '../../src/types/records.js'
import type { FieldOf, Kind } from '../../src/vocabulary/index.js'

type Query = keyof typeof queries

test('a query that is written once is bound to our lists and to a reader’s, and its options have a schema', () => {
  expectTypeOf<Exclude<Query, keyof typeof main>>().toEqualTypeOf<never>()
  expectTypeOf<Exclude<Query, keyof Dataset<Names>>>().toEqualTypeOf<never>()
  expectTypeOf<Exclude<Query, keyof OptionsOf | 'find'>>().toEqualTypeOf<never>()
})

type KeysOf<T> = T extends T ? keyof T : never
type OwnFields<K extends Kind> = Exclude<KeysOf<RecordsByKind<Names>[K]>, keyof RecordBase<Kind, string, Names>>
type Untold = { [K in Kind]: Exclude<OwnFields<K>, FieldOf<K>> }[Kind]
type Beyond = { [K in Kind]: Exclude<FieldOf<K>, OwnFields<K>> }[Kind]

test('the table of kinds has every field of their records, and no other', () => {
  expectTypeOf<Untold>().toEqualTypeOf<never>()
  expectTypeOf<Beyond>().toEqualTypeOf<never>()
})
