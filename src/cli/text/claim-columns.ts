import { goods } from '../../generated/goods.js'
import { quantityText } from '../../query/quantity-text.js'
import { timing } from '../../query/sentence.js'
import type { AnyRecord, Claim, Names } from '../../types/index.js'
import type { TextColumn } from './table.js'

/** A claim with its record. */
export interface ClaimLine {
  readonly record: AnyRecord<Names>
  readonly claim: Claim<string, Names>
}

/** A line for each claim of a record. */
export const claimLines = (
  record: AnyRecord<Names>,
  claims = record.claims as readonly Claim<string, Names>[],
): readonly ClaimLine[] => claims.map((claim) => ({ record, claim }))

const labelOf = (name: string) => goods.find((one) => one.name === name)?.label as string

const told = ({ claim: { stage, negated } }: ClaimLine) =>
  [negated ? 'not' : '', stage ?? (negated ? 'so' : '')].filter(Boolean).join(' ')

/** The number with its bounds in words, narrower goods, rank and label. */
function howMuch({ claim: { quantity, goods: narrower, rank, called } }: ClaimLine): string {
  return [
    ...(quantity ? [quantityText(quantity)] : []),
    ...(narrower === undefined ? [] : [labelOf(narrower)]),
    ...(rank ? [`“${rank.as}” among ${rank.among}`] : []),
    ...(called === undefined ? [] : [`called “${called}”`]),
  ].join('; ')
}

function whoSays({ claim: { modality, claimant, via, hedge } }: ClaimLine): string {
  const relay = via === undefined ? '' : `, relayed by ${via}`
  return `${modality} by ${claimant ?? 'the document'}${relay}${hedge === undefined ? '' : `, “${hedge}”`}`
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const bound = (value: number | undefined, quantity: unknown) =>
  quantity === undefined ? '' : value === undefined ? 'none' : number.format(value)

/** The columns of a table of claims. */
export const claimColumns: readonly TextColumn<ClaimLine>[] = [
  { name: 'stage', of: told },
  { name: 'what, how much', of: howMuch },
  { name: 'when', of: ({ claim }) => timing<Names>(claim).join(', ') },
  { name: 'who says', of: whoSays },
  { name: 'where', of: ({ claim }) => `${claim.document} ${claim.passages.join(' ')}` },
]

/** The same with both bounds as numbers. */
export const boundColumns: readonly TextColumn<ClaimLine>[] = [
  ...claimColumns.slice(0, 2),
  { name: 'min', of: ({ claim: { quantity } }) => bound(quantity?.min, quantity) },
  { name: 'max', of: ({ claim: { quantity } }) => bound(quantity?.max, quantity) },
  ...claimColumns.slice(2),
]
