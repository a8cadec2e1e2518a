import { type AnyRecord, type Claim, cite, records, sentenceOf } from '../../src/index.js'
import type { DataFile } from './file.js'

/** A claim that always says whether it is negated: readers that take the columns from the first lines lose a key that comes later. */
const whole = (claim: Claim<string>) => ({ ...claim, negated: claim.negated === true })

/** A record as a line: with its sentence and its citation as text. */
const lineOf = (record: AnyRecord): object => ({
  ...record,
  claims: (record.claims as readonly Claim<string>[]).map(whole),
  sentence: sentenceOf(record),
  citation: cite(record, 'text'),
})

/** All records as NDJSON, a record a line. */
export const ndjsonFiles = (): readonly DataFile[] => [
  { path: 'records.ndjson', content: records.map((record) => `${JSON.stringify(lineOf(record))}\n`).join('') },
]
