import { factsCited } from '../evidence/cited.js'
import { datesOf } from '../evidence/claim-dates.js'
import type { Context } from '../evidence/context.js'
import { namesOf, topicsOf } from '../evidence/mentions.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'

/** An excuse that excuses nothing is a mistake: its word stands in no cited passage and names nothing of the claim. */
export function checkExcuses(context: Context, record: Resolved): Problem[] {
  return record.claims.flatMap(({ claim, excused, key }) => {
    const facts = factsCited(context, claim)
    const known = new Set<string>([
      ...facts.numbers.map(String),
      ...facts.numberWords,
      ...facts.dates,
      ...facts.hedges,
      ...facts.cues,
      ...claim.passages,
      claim.modality,
      ...(claim.negated ? ['negated'] : []),
      ...(claim.stage ? [claim.stage] : []),
      ...namesOf(record, claim),
      ...topicsOf(record),
      ...[claim.quantity?.min, claim.quantity?.max].map(String),
      ...datesOf(claim).map(({ edtf }) => edtf),
      ...(claim.hedge ? [claim.hedge] : []),
      ...(claim.quantity?.magnitude ? [claim.quantity.magnitude] : []),
    ])
    return Object.keys(excused).flatMap((word) =>
      known.has(word)
        ? []
        : [
            {
              file: record.entry.file,
              key,
              rule: 'an excuse names a word of the passage or of the claim',
              got: `'${word}'`,
            },
          ],
    )
  })
}
