import { createDataset } from '../../src/dataset/index.js'

type Input = Parameters<typeof createDataset<string, string>>[0]
type FlowRow = NonNullable<Input['transfers']>[number]

/** A claim of a made-up record. */
export type Told = NonNullable<FlowRow['claims']>[number]

/** A data set of made-up records, with documents of 2022 and 2024, drones of three sorts, and two who belong to A. */
export const dataOf = (lists: Input) =>
  createDataset<string, string>({
    goods: [
      { name: 'small-drone', parent: 'drone' },
      { name: 'tiny-drone', parent: 'small-drone' },
    ],
    actors: ['Guards', 'Leader'].map((name) => ({ name, of: 'A' })),
    documents: [
      { id: 'early', published: '2022-01-01' },
      { id: 'late', published: '2024-01-01' },
    ],
    ...lists,
  })

const ofNumbers: Readonly<Record<string, string>> = { since: 'cumulativeSince', unit: 'unit', per: 'per', of: 'of' }

/**
 * A claim in a few words: `atLeast 400 drones`, if no unit is named, as the document `early` tells it, if not `late`. What has no
 * number tells none.
 */
export function claim(text: string): Told {
  const told: Record<string, unknown> = { document: 'early' }
  const quantity: Record<string, unknown> = {}
  for (const word of text.split(' ').filter(Boolean)) {
    const [key = '', value] = word.split(':')
    const part = ofNumbers[key]
    if (part !== undefined) quantity[part] = value
    else if (value !== undefined) told[key] = value.includes('+') ? value.split('+') : value.replace('_', ' ')
    else if (word === 'early' || word === 'late') told.document = word
    else if (word === 'negated') told.negated = true
    else if (word === 'dozens') Object.assign(quantity, { form: 'magnitude', magnitude: word })
    else if (/^\d+$/.test(word)) quantity.count = Number(word)
    else quantity.form = word
  }
  const isCounted = Object.keys(quantity).length > 0
  return { ...told, ...(isCounted && { quantity: { unit: 'drones', ...quantity } }) } as Told
}

/** Several claims: `10 since:2020, late 30 since:2020`. */
export const claims = (text: string): readonly Told[] => text.split(', ').map(claim)

type FlowPart = Omit<Partial<FlowRow>, 'id' | 'goods'> & { readonly goods?: string | null | undefined }

/** A transfer of drones from A to B, unless the row says otherwise. */
export const flow = (id: string, { goods, ...row }: FlowPart): FlowRow => ({
  ...{ id, from: 'A', to: 'B', goods: goods ?? 'drone' },
  ...row,
})

/** Transfers of one claim each: `a 10; b from:A+C upTo 5`. */
export const flows = (text: string): readonly FlowRow[] =>
  text.split('; ').map((row) => flow(row.slice(0, 1), claim(row.slice(2))))
