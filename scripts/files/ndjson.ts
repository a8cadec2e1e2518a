import { type AnyRecord, type Claim, cite, sentenceOf } from '../../src/index.js'
import { claimFields } from '../../src/schema/claim.js'
import { anyNames } from '../../src/schema/names.js'
import type { DataFile } from './file.js'
import { recordLists } from './json.js'

const optional = [...Object.keys(claimFields(anyNames)), 'stage', 'period', 'asOf', 'said', 'quantity', 'trend']
const blank = Object.fromEntries(optional.map((key) => [key, null]))

/** A claim with all its keys: readers that take the columns from the first lines lose a key that comes later. */
const whole = (claim: Claim<string>) => ({ ...blank, ...claim, negated: claim.negated === true })

const line = (record: AnyRecord) => {
  const claims = (record.claims as readonly Claim<string>[]).map(whole)
  return `${JSON.stringify({ ...record, claims, sentence: sentenceOf(record), citation: cite(record, 'text') })}\n`
}

/** Each list of records as NDJSON: a record a line, with its sentence and its citation as text. */
export const ndjsonFiles = (): readonly DataFile[] =>
  Object.entries(recordLists).map(([name, list]) => ({
    path: `${name}.ndjson`,
    content: (list as readonly AnyRecord[]).map(line).join(''),
  }))
