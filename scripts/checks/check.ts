import { type Citation, citationsOf, passageKey } from '../evidence/citations.js'
import type { Context } from '../evidence/context.js'
import type { Problem } from '../read/problems.js'
import type { Resolved } from '../read/resolve.js'
import { checkSays } from '../says/says.js'
import { checkAccounting, checkUnused } from './accounting.js'
import { checkBackward } from './backward.js'
import { checkDays } from './days.js'
import { checkDisputes } from './disputes.js'
import { checkExcuses } from './excuses.js'
import { checkForms } from './forms.js'
import { checkForward } from './forward.js'
import { checkNames } from './known-names.js'
import { checkLabels } from './labels.js'
import { checkVoices } from './modality.js'
import { checkNeighbours } from './neighbours.js'
import { checkOrderOfNames } from './order-of-names.js'
import { checkReference } from './reference.js'
import { checkRetired } from './retired.js'
import { checkSense } from './sense.js'
import { checkSpeakers } from './speakers.js'
import { checkStages } from './stages.js'
import { checkTitles } from './titles.js'
import { checkWording } from './wording.js'

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
  checkNeighbours,
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
