import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

/** A date that is not printed says how it was got, and no as-of is after its document. */
export function checkDays({ sources }: Context, { entry: { file }, claims }: Resolved): Problem[] {
  return claims.flatMap(({ claim, key }) => {
    const how = claim.basis && !claim.how ? [{ file, key, rule: 'a date with a basis says how' }] : []
    const published = sources.documents.get(claim.document)?.published.latest ?? '9999'
    const late = published < (claim.asOf?.earliest ?? '0000')
    return [...how, ...(late ? [{ file, key, rule: 'as-of is not after the document', got: claim.asOf?.edtf }] : [])]
  })
}
