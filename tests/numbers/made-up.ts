import { createDataset } from '../../src/dataset/index.js'

/** What the made-up records name: documents of 2022 and 2024, drones of three sorts, and a body of A. */
const surroundings = {
  goods: [
    { name: 'small-drone', parent: 'drone' },
    { name: 'tiny-drone', parent: 'small-drone' },
  ],
  actors: [
    { name: 'Guards', of: 'A' },
    { name: 'Leader', of: 'A' },
  ],
  documents: [
    { id: 'early', published: '2022-01-01' },
    { id: 'late', published: '2024-01-01' },
  ],
} as const

type Input = Parameters<typeof createDataset<string, string>>[0]

/** A data set of made-up records. */
export const dataOf = (lists: Input) => createDataset<string, string>({ ...surroundings, ...lists })

type TransferRow = NonNullable<Input['transfers']>[number]
type Told = Omit<NonNullable<TransferRow['claims']>[number], 'quantity'>

/** A number of drones, as a claim of `early` tells it: delivered, unless it says otherwise. */
export const drones = (count: number, { form, cumulativeSince, ...more }: Told & NumberMore = {}) => ({
  document: 'early',
  stage: 'delivered' as const,
  quantity: { form, count, cumulativeSince, unit: 'drones' as const },
  ...more,
})

interface NumberMore {
  readonly form?: NonNullable<NonNullable<TransferRow['quantity']>['form']>
  readonly cumulativeSince?: string
}

/** A number of drones, as a claim of `late` tells it. */
export const lateDrones = (count: number, more: Told & NumberMore = {}) => drones(count, { document: 'late', ...more })

/** A word for a number of drones. */
export const dozens = (more: Told = {}) => ({
  document: 'early',
  stage: 'delivered' as const,
  quantity: { form: 'magnitude' as const, magnitude: 'dozens' as const, unit: 'drones' as const },
  ...more,
})

type FlowRow = Omit<Partial<TransferRow>, 'id' | 'goods'> & { readonly goods?: string | null | undefined }

/** A transfer of drones from A to B, unless the row says otherwise. */
export const flow = (id: string, { goods, ...row }: FlowRow): TransferRow => ({
  id,
  from: 'A',
  to: 'B',
  goods: goods ?? 'drone',
  ...row,
})
