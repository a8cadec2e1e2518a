import { actorsOfRecord } from '../../lib/mentions.js'
import type { Resolved, ResolvedClaim } from '../../lib/resolve.js'

const references = ['partOf', 'inReturnFor', 'sent', 'about']
/** Subjects of stances that are about the war of Russia against Ukraine. */
const war = /\b(?:war|invasion|victory|negotiations|narratives|talks)\b/
const natures = ['type', 'domain', 'measure', 'subject', 'position', 'outcome']

/** The words of ours that a record and claim hold beside names and numbers. */
export const textsOf = ({ entry: { body, id }, fields }: Resolved, claim: ResolvedClaim): readonly string[] => [
  id,
  ...references.flatMap((field) => [fields[field] ?? []].flat() as string[]),
  ...natures.map((field) => (fields[field] ?? '') as string),
  ...actorsOfRecord({ fields } as Resolved),
  war.test(`${fields.subject}`) ? 'Russia Ukraine' : '',
  claim.claimant ?? '',
  claim.how ?? '',
  body.title,
  body.summary ?? '',
  claim.called ?? '',
  claim.rank?.among ?? '',
  claim.quantity?.of ?? '',
  ...(claim.obligations ?? []),
  ...(claim.lacks ?? []),
]
