import { checkAccounting, checkUnused } from '../checks/accounting.js'
import { checkBackward } from '../checks/backward.js'
import { checkDays } from '../checks/day.js'
import { checkDisputes } from '../checks/disputes.js'
import { checkExcuses } from '../checks/excuses.js'
import { checkForms } from '../checks/forms.js'
import { checkForward } from '../checks/forward.js'
import { checkLabels } from '../checks/labels.js'
import { checkNames } from '../checks/names.js'
import { checkOrderOfNames } from '../checks/order-of-names.js'
import { checkReference } from '../checks/reference.js'
import { checkRetired } from '../checks/retired.js'
import { checkSays } from '../checks/says.js'
import { checkSense } from '../checks/sense.js'
import { checkSpeakers } from '../checks/speakers.js'
import { checkStages } from '../checks/stages.js'
import { checkTitles } from '../checks/titles.js'
import { checkVoices } from '../checks/voices.js'
import { checkWording } from '../checks/wording.js'
import { type Citation, citationsOf, passageKey } from './citations.js'
import type { Context } from './context.js'
import type { Problem } from './problems.js'
import type { Resolved } from './resolve.js'

const recordChecks = [
  checkNames,
  checkWording,
  checkTitles,
  checkOrderOfNames,
  checkSense,
  checkForward,
  checkForms,
  checkStages,
  checkVoices,
  checkSpeakers,
  checkLabels,
  checkDays,
  checkExcuses,
  checkSays,
  checkDisputes,
] as const

/** What is wrong with one record by itself. */
export const checkRecord = (context: Context, record: Resolved): Problem[] =>
  recordChecks.flatMap((check) => check(context, record))

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
  const passages = [...context.passages].flatMap(([document, prints]) =>
    [...prints.keys()].map((id) => ({ document, id })),
  )
  return [
    ...checkReference(context),
    ...checkUnused(context),
    ...checkRetired(context.sources),
    ...records.flatMap((record) => checkRecord(context, record)),
    ...passages.flatMap(({ document, id }) =>
      checkPassage(context, document, id, cited.get(passageKey(document, id)) ?? []),
    ),
  ]
}
