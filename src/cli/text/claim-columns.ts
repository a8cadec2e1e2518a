import { actors } from '../../generated/actors.js'
import { documents } from '../../generated/documents.js'
import { goods } from '../../generated/goods.js'
import type { AnyRecord, Claim, Names } from '../../types/index.js'
import { numberText } from '../../words/numbers.js'
import { claimText } from '../../words/plain.js'
import { sourceText, wordingOf } from '../../words/wording.js'
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

const wording = /* @__PURE__ */ wordingOf({ actors, goods, documents })

const bound = (value: number | undefined, quantity: unknown) =>
  quantity === undefined ? '' : value === undefined ? 'none' : numberText(value)

const says: TextColumn<ClaimLine> = { name: 'says', of: ({ record, claim }) => claimText(record, claim, wording) }
const source: TextColumn<ClaimLine> = {
  name: 'source',
  of: ({ claim: { document, passages } }) => `${sourceText(wording.document(document))}: ${passages.join(' ')}`,
}

/** The columns of a table of claims: what each says, and where. */
export const claimColumns: readonly TextColumn<ClaimLine>[] = [says, source]

/** The same with the fields that the sentence is checked against. */
export const fullColumns: readonly TextColumn<ClaimLine>[] = [
  says,
  { name: 'stage', of: ({ claim: { stage, negated } }) => [negated && 'not', stage].filter(Boolean).join(' ') },
  { name: 'modality', of: ({ claim }) => claim.modality },
  { name: 'min', of: ({ claim: { quantity } }) => bound(quantity?.min, quantity) },
  { name: 'max', of: ({ claim: { quantity } }) => bound(quantity?.max, quantity) },
  source,
]
