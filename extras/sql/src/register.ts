import {
  type AnyRecord,
  type Context,
  contextFor,
  createDataset,
  type DatasetInput,
  documents,
  documentsOf,
  home,
  type Names,
  ours,
} from './package.js'

/** A document as the tables hold it. */
interface Listed {
  readonly id: string
  readonly title?: string | undefined
  readonly published: { readonly earliest: string; readonly latest: string }
}

/** Checked records and what queries must know beside them. */
export interface Register {
  readonly records: readonly AnyRecord<Names>[]
  readonly context: Context
  readonly documents: readonly Listed[]
}

type Ask = (...args: never[]) => unknown

/** The helpers of the package, or the same over a register of one's own. */
export type Helpers = Readonly<
  Record<'tiesAt' | 'tiesBetween' | 'transfersTo' | 'transfersFrom' | 'recordsOn' | 'holdsAt' | 'estimatesOf', Ask>
>

/** The records of this package. */
export const ourRegister = (): Register => ({
  records: ours.records as unknown as readonly AnyRecord<Names>[],
  context: home(),
  documents,
})

/** The helpers over the records of this package. */
export const ourHelpers: Helpers = ours

/** A register of one's own, checked by createDataset, and its helpers. */
export function registerOf(input: DatasetInput<string, string>): { register: Register; helpers: Helpers } {
  const dataset = createDataset(input)
  const records = dataset.records as unknown as readonly AnyRecord<Names>[]
  const listed = documentsOf(input)
  const context = contextFor(input, records, new Map(listed.map(({ id, published }) => [id, published])))
  return { register: { records, context, documents: listed }, helpers: dataset as unknown as Helpers }
}
