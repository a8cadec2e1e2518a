import type { Answer } from '../answer.js'
import { oneOf } from '../read/closed.js'
import { csvOf } from './csv.js'
import { jsonOf } from './json.js'
import { markdownOf } from './markdown.js'
import { ndjsonOf } from './ndjson.js'

/** The forms that an answer can be printed in. */
export const formats = {
  table: ({ text }: Answer) => text,
  json: jsonOf,
  ndjson: ndjsonOf,
  csv: csvOf,
  markdown: markdownOf,
} as const

/** The name of a form. */
export type FormatName = keyof typeof formats

/** The option that asks for a form. */
export const formatOption = {
  takes: 'FORMAT',
  about: `${Object.keys(formats).join(', ')}; table is the default`,
  read: oneOf('a format', Object.keys(formats) as readonly FormatName[]),
}

/** An answer in a form. */
export const render = (answer: Answer, format: FormatName): string => formats[format](answer)
