import { expectTypeOf, test } from 'vitest'
import type * as main from '../../src/index.js'

/** The type with all that is in it readonly. */
type Frozen<T> = T extends string | number | boolean | null | undefined ? T : { readonly [K in keyof T]: Frozen<T[K]> }

type Lists = Readonly<Pick<typeof main, 'records' | 'actors' | 'goods' | 'places' | 'documents' | 'retired'>>
type Release = Pick<typeof main.release, 'version' | 'counts'>
type Query = 'transfersTo' | 'timelineOf' | 'estimatesOf' | 'evidenceOf' | 'disagreements' | 'totalOf'
type Answers = { readonly [Q in Query]: ReturnType<(typeof main)[Q]> }

test('everything that comes back is readonly', () => {
  expectTypeOf<Lists>().toEqualTypeOf<Frozen<Lists>>()
  expectTypeOf<Release>().toEqualTypeOf<Frozen<Release>>()
  expectTypeOf<Answers>().toEqualTypeOf<Frozen<Answers>>()
})
