import { expectTypeOf, test } from 'vitest'
import type { Queries } from '../../src/api/queries.js'
import type { Dataset } from '../../src/dataset/index.js'
import type * as main from '../../src/index.js'
import type { Names, OurNames, RecordLists, RecordsByKind } from '../../src/types/index.js'
import type { RecordBase } from '../../src/types/records.js'
import type { FieldOf, Kind } from '../../src/vocabulary/index.js'

declare const ours: Plain<typeof main>

/** Signatures without type parameters, which the compiler can't compare. */
type Plain<T> = { [K in keyof T]: T[K] extends (...given: infer A) => infer R ? (...given: A) => R : T[K] }

type FunctionsOf<T> = { [K in keyof T]: T[K] extends (...given: never) => unknown ? K : never }[keyof T]

/** Whose answer no data set of a reader's own has: it is about this package's site. */
type OursAlone = 'urlOf'

test('the package has every list and query, and a reader’s own data set has every query of the package', () => {
  const all: RecordLists<OurNames> & Plain<Queries<OurNames>> = ours
  void all
  expectTypeOf<Exclude<FunctionsOf<typeof main>, OursAlone | keyof Dataset<Names>>>().toEqualTypeOf<never>()
})

type KeysOf<T> = T extends T ? keyof T : never
type OwnFields<K extends Kind> = Exclude<KeysOf<RecordsByKind<Names>[K]>, keyof RecordBase<Kind, string, Names>>
type Untold = { [K in Kind]: Exclude<OwnFields<K>, FieldOf<K>> }[Kind]
type Beyond = { [K in Kind]: Exclude<FieldOf<K>, OwnFields<K>> }[Kind]

test('the table of kinds has every field of their records, and no other', () => {
  expectTypeOf<Untold>().toEqualTypeOf<never>()
  expectTypeOf<Beyond>().toEqualTypeOf<never>()
})
