import { isRecord } from '../find/is-record.js'
import type { OneOrMore, ViewOptions } from '../find/options.js'
import { at, readOptions, viewIn } from '../find/read.js'
import { namesIn, type SpecsFor, sharedSpecs, viewSpecs } from '../find/specs.js'
import { viewOf } from '../find/view.js'
import type { Context } from '../names/context.js'
import type { AnyRecord, Names, OurNames } from '../types/index.js'
import { type Estimate, numbersOf } from './numbered.js'

export type { Estimate }

/** Which numbers of a record to give. */
export interface EstimatesOfOptions<N extends Names = OurNames> extends ViewOptions<N> {
  /** Only numbers in this unit, or in one of these. */
  readonly unit?: OneOrMore<N['words']['units']> | undefined
}

/** What each option of `estimatesOf` takes. */
export const estimateSpecs = /* @__PURE__ */ (() =>
  ({ ...viewSpecs, unit: sharedSpecs.unit }) as const satisfies SpecsFor<EstimatesOfOptions>)()

/** The numbers that the claims of a record give, by the moment they are told of. */
export function findEstimates<N extends Names>(
  record: AnyRecord<Names>,
  context: Context,
  options: unknown,
): readonly Estimate<N>[] {
  at('estimatesOf', () => isRecord(record, context))
  const read = readOptions('estimatesOf', options, estimateSpecs, context)
  const view = viewOf(record, viewIn(read), context)
  const rows = view === undefined ? [] : numbersOf(view, context).map(({ row }) => row)
  const asked = rows.filter(({ unit }) => !read.has('unit') || namesIn(read.get('unit')).includes(unit))
  return Object.freeze(asked) as readonly Estimate<N>[]
}
