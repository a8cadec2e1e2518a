import type { RecordId } from '../../generated/names.js'
import { isRecordId, record } from '../../helpers/record.js'
import { records } from '../../records.js'
import type { AnyRecord } from '../../types/index.js'
import { rethrown } from '../rethrown.js'

/** The ids that end in the text, as `shahed-136` does. */
const endingIn = (text: string) => records.map(({ id }) => id).filter((id) => id.endsWith(`/${text}`))

/** Reads the id of a record, in any letter case; gives the record. */
export function recordNamed(text: string): AnyRecord {
  const id = text.toLowerCase()
  if (isRecordId(id)) return record<RecordId>(id)
  const [near] = endingIn(id)
  if (near !== undefined) throw new RangeError(`'${text}' is not the id of a record; did you mean '${near}'?`)
  return rethrown(() => record<RecordId>(text as RecordId))
}
