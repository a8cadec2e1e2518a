import { readFileSync } from 'node:fs'
import type { Dialect } from './dialects/dialect.js'

const read = (path: string) => readFileSync(new URL(`../sql/${path}.sql`, import.meta.url), 'utf8')

/** The queries, by the name of their file. */
export const queryNames = ['ties-at', 'ties-between', 'transfers', 'records-on', 'holds-at', 'estimates'] as const

/** The name of a query. */
export type QueryName = (typeof queryNames)[number]

const texts = Object.fromEntries(queryNames.map((name) => [name, read(`queries/${name}`)]))

/** The text of a query, with parameters named `$like_this`. */
export const queryText = (name: QueryName): string => texts[name] as string

const statements = (text: string) =>
  text
    .replace(/--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)

/** The statements that make the tables, in the words of a dialect. */
export const schemaFor = ({ types, sortedBy }: Dialect): readonly string[] =>
  statements(read('schema')).map((statement) =>
    statement
      .replace(/\{\{by ([\w, ]+)\}\}/g, (_, columns: string) => sortedBy(columns))
      .replace(/\{\{(\w+\??)\}\}/g, (_, word: string) => types[word as keyof typeof types])
      .trimEnd(),
  )

/** The statements that make indexes. */
export const indexes: readonly string[] = statements(read('indexes'))
