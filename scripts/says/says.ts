import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { CheckedClaim, Resolved } from '../read/resolve.js'
import { dateFaults } from './dates.js'
import { formFaults } from './form.js'
import { nameFaults } from './names.js'
import { numberFaults } from './numbers.js'
import { type Fault, readSentence } from './sentence.js'
import { voiceFaults } from './voices.js'

function faultsOf(context: Context, record: Resolved, checked: CheckedClaim): Fault[] {
  const { says } = checked.claim
  if (says === undefined) return [{ rule: 'a claim is said in a sentence' }]
  const sentence = readSentence(says)
  return [
    ...formFaults(context, checked, sentence),
    ...numberFaults(context, record, checked, sentence),
    ...dateFaults(context, record, checked, sentence),
    ...voiceFaults(context, record, checked, sentence),
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
