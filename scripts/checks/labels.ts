import { factsCited } from '../evidence/cited.js'
import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

const rule = 'a label stands word for word in a cited passage; after a new one, run document:add for its document again'

/** The label in `called` is a quotation. */
export function checkLabels(context: Context, { entry: { file }, claims }: Resolved): Problem[] {
  return claims.flatMap(({ claim, key }) =>
    claim.called === undefined || factsCited(context, claim).labels.includes(claim.called)
      ? []
      : [{ file, key, rule, got: `'${claim.called}'` }],
  )
}
