import { type AnyRecord, cite, sentenceOf } from '../../src/index.js'
import type { DataFile } from './file.js'
import { recordLists } from './json.js'

const line = (record: AnyRecord) =>
  `${JSON.stringify({ ...record, sentence: sentenceOf(record), citation: cite(record, 'text') })}\n`

/** Each list of records as NDJSON: a record a line, with its sentence and its citation as text. */
export const ndjsonFiles = (): readonly DataFile[] =>
  Object.entries(recordLists).map(([name, list]) => ({
    path: `${name}.ndjson`,
    content: (list as readonly AnyRecord[]).map(line).join(''),
  }))
