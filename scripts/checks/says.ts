import type { Context } from '../lib/context.js'
import type { Problem } from '../lib/problems.js'
import type { CheckedClaim, Resolved } from '../lib/resolve.js'
import { dateFaults } from './says/dates.js'
import { formFaults } from './says/form.js'
import { nameFaults } from './says/names.js'
import { numberFaults } from './says/numbers.js'
import { type Fault, readSentence } from './says/read.js'
import { voiceFaults } from './says/voices.js'

function faultsOf(context: Context, record: Resolved, checked: CheckedClaim): Fault[] {
  const { says } = checked.claim
  if (says === undefined) return [{ rule: 'a claim is said in a sentence' }]
  const sentence = readSentence(says)
  return [
    ...formFaults(context, checked, sentence),
    ...numberFaults(context, record, checked, sentence),
    ...dateFaults(context, record, checked, sentence),
    ...voiceFaults(record, checked, sentence),
    ...nameFaults(context, record, checked, sentence),
  ]
}

/** The sentence of each claim says what its fields say, and nothing else. */
export const checkSays = (context: Context, record: Resolved): Problem[] =>
  record.claims.flatMap((checked) =>
    faultsOf(context, record, checked).map((fault) => ({
      file: record.entry.file,
      key: `${checked.key} › says`,
      ...fault,
    })),
  )
