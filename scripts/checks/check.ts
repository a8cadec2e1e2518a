import { type Citation, citationsOf, passageKey } from '../evidence/citations.js'
import type { ClaimCheck, Context, RecordCheck } from '../evidence/context.js'
import { type Problem, problemsOf } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'
import { checkSays } from '../says/says.js'
import { checkAccounting, checkUnused } from './accounting.js'
import { checkBackward } from './backward.js'
import { checkDisputes } from './disputes.js'
import { checkExcuses } from './excuses.js'
import { checkForward } from './forward.js'
import { checkClaimNames, checkNames } from './known-names.js'
import { checkNeighbours } from './neighbours.js'
import { checkOrderOfNames } from './order-of-names.js'
import { checkReference } from './reference.js'
import { checkRetired } from './retired.js'
import { checkSense } from './sense.js'
import { checkSpeakers } from './speakers.js'
import { checkTold } from './told.js'
import { checkClaimWording, checkTitles, checkWording } from './wording.js'

const recordChecks: readonly RecordCheck[] = [checkNames, checkWording, checkTitles, checkOrderOfNames, checkDisputes]
const claimChecks: readonly ClaimCheck[] = [
  checkClaimNames,
  checkClaimWording,
  checkSense,
  checkForward,
  checkTold,
  checkSpeakers,
  checkExcuses,
  checkNeighbours,
  checkSays,
]

/** What is wrong with one record by itself, and not excused. */
export function checkRecord(context: Context, record: Resolved): Problem[] {
  const { file, key } = record.entry
  const inClaims = record.claims.flatMap((checked) => {
    const faults = claimChecks.flatMap((check) => check(context, record, checked))
    const left = faults.filter(({ excuse }) => excuse === undefined || !(excuse in checked.excused))
    return problemsOf(file, checked.key, left)
  })
  const whole = recordChecks.flatMap((check) => check(context, record))
  return [...problemsOf(file, key, whole), ...inClaims]
}

/** What is wrong with one passage, given the claims that cite it. */
export function checkPassage(
  context: Context,
  document: string,
  id: string,
  citations: readonly Citation[],
): Problem[] {
  const print = context.passages.get(document)?.get(id)
  if (!print) return []
  return [...checkAccounting(context, document, id, citations), ...checkBackward(context, document, print, citations)]
}

/** What is wrong with all records, all passages, and the lists beside them. */
export function checkAll(context: Context, records: readonly Resolved[]): Problem[] {
  const cited = citationsOf(records)
  const inPassages = [...context.passages].flatMap(([document, prints]) =>
    [...prints.keys()].flatMap((id) => checkPassage(context, document, id, cited.get(passageKey(document, id)) ?? [])),
  )
  return [
    ...checkReference(context),
    ...checkUnused(context),
    ...checkRetired(context.sources),
    ...records.flatMap((record) => checkRecord(context, record)),
    ...inPassages,
  ]
}
