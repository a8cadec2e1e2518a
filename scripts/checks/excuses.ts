import { factsCited } from '../evidence/cited.js'
import { datesOf, numbersOf } from '../evidence/claim-values.js'
import type { ClaimCheck } from '../evidence/context.js'
import { namesOf, topicsOf } from '../evidence/mentions.js'
import { unless } from '../read/problems.js'

/** An excuse that excuses nothing is a mistake: its word stands in no cited passage and names nothing of the claim. */
export const checkExcuses: ClaimCheck = (context, record, { claim, excused }) => {
  const { numbers, numberWords, dates, hedges, cues } = factsCited(context, claim)
  const { passages, modality, stage, hedge, negated, quantity } = claim
  const printed = [...numbers, ...numberWords, ...dates, ...hedges, ...cues, ...passages]
  const told = [modality, stage, hedge, quantity?.magnitude, negated && 'negated', ...numbersOf(claim)]
  const named = [...namesOf(record, claim), ...topicsOf(record), ...datesOf(claim).map(({ edtf }) => edtf)]
  const known = [...printed, ...told, ...named].map(String)
  return Object.keys(excused).flatMap((word) =>
    unless(known.includes(word), 'an excuse names a word of the passage or of the claim', `'${word}'`),
  )
}
