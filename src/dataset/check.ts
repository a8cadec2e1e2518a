import type { z } from 'zod'
import { anyNames } from '../schema/names.js'
import { recordSchemas } from '../schema/records.js'
import type { AnyRecord, Claim, Names } from '../types/index.js'

const schemas = /* @__PURE__ */ recordSchemas(anyNames)

const pathOf = (issue: z.core.$ZodIssue) =>
  issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : String(part))).join('.')

/** What is wrong with a record, a line each: id, path, what must hold. */
export function problemsOf(record: AnyRecord<Names>, documents: ReadonlySet<string>): readonly string[] {
  const result = schemas[record.kind].safeParse(record)
  const form = result.success
    ? []
    : result.error.issues.map((issue) => `${record.id}: ${pathOf(issue)}: ${issue.message}`)
  const unknown = (record.claims as readonly Claim<string, Names>[]).flatMap(({ document }, i) =>
    documents.has(document)
      ? []
      : [`${record.id}: claims.[${i}].document: '${document}' is not in documents, and no attestedTo is given`],
  )
  return [...form, ...unknown]
}

/** The ids that stand more than once, and references that find no record. */
export function crossProblems(records: readonly AnyRecord<Names>[]): readonly string[] {
  const ids = new Set<string>()
  const twice = records.flatMap(({ id }) => (ids.has(id) ? [`${id}: id: stands twice`] : (ids.add(id), [])))
  const refers = (record: AnyRecord<Names>): readonly (readonly [string, string])[] => {
    const { partOf, inReturnFor, sent } = record as { partOf?: string; inReturnFor?: string; sent?: string }
    const within = (record.claims as readonly Claim<string, Names>[]).flatMap((claim) => claim.within ?? [])
    const all = { partOf, inReturnFor, sent }
    return [
      ...Object.entries(all).flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])),
      ...within.map((id) => ['within', id] as const),
    ]
  }
  const lost = records.flatMap((record) =>
    refers(record).flatMap(([key, id]) =>
      ids.has(id) ? [] : [`${record.id}: ${key}: '${id}' is no record of this data set`],
    ),
  )
  return [...twice, ...lost]
}
