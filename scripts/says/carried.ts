import { actorsOfRecord, listOf } from '../evidence/mentions.js'
import type { Resolved, ResolvedClaim } from '../read/resolve.js'

const references = ['partOf', 'inReturnFor', 'sent', 'about']
const natures = ['type', 'domain', 'measure', 'subject', 'position', 'outcome']

/** Subjects of stances that are about the war of Russia against Ukraine. */
const war = /\b(?:war|invasion|victory|negotiations|narratives|talks|attack)\b/

/** The words of ours that the fields of a record and claim hold beside names and numbers, and the ids that they refer to. */
export const fieldTextsOf = (
  { fields }: Resolved,
  { how, called, rank, quantity, obligations = [], lacks = [] }: ResolvedClaim,
): readonly string[] => [
  ...[...references, ...natures].flatMap((field) => listOf(fields[field])),
  war.test(String(fields.subject)) ? 'Russia Ukraine' : '',
  ...[how, called, rank?.among, quantity?.of].flatMap(listOf),
  ...obligations,
  ...lacks,
]

/** The same with what stands on the record beside its fields: title, summary, id. */
export const textsOf = (record: Resolved, claim: ResolvedClaim): readonly string[] => {
  const { body, id } = record.entry
  const beside = [body.title, body.summary, id, claim.claimant].flatMap(listOf)
  return [...fieldTextsOf(record, claim), ...beside, ...actorsOfRecord(record)]
}
