import { actorsOfRecord } from '../evidence/mentions.js'
import type { Resolved, ResolvedClaim } from '../read/resolve.js'

const references = ['partOf', 'inReturnFor', 'sent', 'about']
const natures = ['type', 'domain', 'measure', 'subject', 'position', 'outcome']

/** Subjects of stances that are about the war of Russia against Ukraine. */
const war = /\b(?:war|invasion|victory|negotiations|narratives|talks|attack)\b/

/** The words of ours that the fields of a record and claim hold beside names and numbers, and the ids that they refer to. */
export const fieldTextsOf = ({ fields }: Resolved, claim: ResolvedClaim): readonly string[] => [
  ...references.flatMap((field) => [fields[field] ?? []].flat() as string[]),
  ...natures.map((field) => (fields[field] ?? '') as string),
  war.test(String(fields.subject)) ? 'Russia Ukraine' : '',
  claim.how ?? '',
  claim.called ?? '',
  claim.rank?.among ?? '',
  claim.quantity?.of ?? '',
  ...(claim.obligations ?? []),
  ...(claim.lacks ?? []),
]

/** The same with what stands on the record beside its fields: title, summary, id. */
export const textsOf = (record: Resolved, claim: ResolvedClaim): readonly string[] => {
  const { body, id } = record.entry
  return [
    ...fieldTextsOf(record, claim),
    body.title,
    body.summary ?? '',
    id,
    ...actorsOfRecord(record),
    claim.claimant ?? '',
  ]
}
