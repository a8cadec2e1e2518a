import { type Appearances, derive } from '../certainty/index.js'
import { compared } from '../dates/order.js'
import { claimsOf } from '../find/view.js'
import { freeze } from '../frozen.js'
import { present } from '../present.js'
import { quoted } from '../names/directory.js'
import { datasetParts, register } from '../schema/dataset.js'
import { faultsOf } from '../schema/faults.js'
import { anyNames } from '../schema/names.js'
import { recordSchemas } from '../schema/records.js'
import type { AnyRecord, Claim, Names, Period } from '../types/index.js'
import type { Publication } from '../types/reference.js'
import { type Kind, tieTypes } from '../vocabulary/index.js'
import { documentsOf } from './context.js'
import type { DatasetInput } from './input.js'
import { writtenRecord } from './read.js'
import type { RowInput } from './row-input.js'

type Input = DatasetInput<string, string>
type Found = { readonly record?: AnyRecord<Names>; readonly problems: readonly string[] }

const schemas = /* @__PURE__ */ recordSchemas(anyNames)

/** Stands in for the period until the claims are known to be sound. */
const underived: Period = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null }

/** When each document appeared. */
type Documents = ReadonlyMap<string, Publication>

/** What is wrong with the names, goods and documents of the input, a line each; and the documents, unless they are at fault. */
export function partsOf(input: Input): { readonly problems: readonly string[]; readonly documents?: Documents } {
  const { error } = datasetParts.safeParse(input)
  const problems = error === undefined ? [] : faultsOf(error)
  if (error?.issues.some(({ path: [part] }) => part === 'documents' || part === 'attestedTo')) return { problems }
  return { problems, documents: new Map(documentsOf(input).map(({ id, published }) => [id, published])) }
}

/** The record with its claims in order and what follows from them. */
function derived(record: AnyRecord<Names>, appeared: Appearances): AnyRecord<Names> {
  const day = ({ document }: Claim<string, Names>) => appeared(document).latest
  const claims = [...claimsOf(record)].sort((a, b) => compared(day(a), day(b)))
  return freeze(present<object>({ ...record, ...derive(record.kind, claims, appeared), claims })) as AnyRecord<Names>
}

/** The claims that rest on no known document, a line each. */
const unfounded = (record: AnyRecord<Names>, documents: Documents): readonly string[] =>
  claimsOf(record).flatMap(({ document }, i) => {
    const missing = document === register ? ', and no attestedTo is given' : ''
    return documents.has(document) ? [] : [`claims[${i}].document: '${document}' is not in documents${missing}`]
  })

/** The record that a row stands for, or what is wrong with it; without documents nothing is derived from its claims. */
function checked(kind: Kind, row: RowInput, documents: Documents | undefined): Found {
  const written = writtenRecord(kind, row)
  if (kind === 'tie' && !Object.hasOwn(tieTypes, String(written.type)))
    return { problems: [`type: ${quoted(written.type)} is not a type of tie`] }
  const result = schemas[kind].safeParse({ ...written, period: underived, spells: [] })
  if (!result.success) return { problems: faultsOf(result.error) }
  const record = result.data as AnyRecord<Names>
  if (documents === undefined) return { record, problems: [] }
  const problems = unfounded(record, documents)
  if (problems.length > 0) return { problems }
  return { record: derived(record, (id) => documents.get(id) as Publication), problems }
}

/** A row's id, or where it stands. */
const nameOf = (row: unknown, place: string) => {
  const { id } = (row ?? {}) as { id?: unknown }
  return typeof id === 'string' && id !== '' ? id : place
}

/** The records that a list of the input stands for; what is wrong with them goes to `report`. */
export function recordsIn(
  kind: Kind,
  key: keyof Input,
  input: Input,
  documents: Documents | undefined,
  report: (problem: string) => void,
): readonly AnyRecord<Names>[] {
  const list: unknown = input[key] ?? []
  if (!Array.isArray(list)) {
    report(`${key}: ${quoted(list)} is not a list`)
    return []
  }
  return list.flatMap((row: RowInput, i) => {
    const { record, problems } =
      typeof row === 'object' && row !== null
        ? checked(kind, row, documents)
        : { problems: [`${quoted(row)} is not a record`] }
    for (const problem of problems) report(`${nameOf(row, `${key}[${i}]`)}: ${problem}`)
    return record ?? []
  })
}

/** The ids of all rows of some lists, also of those that are at fault. */
export const idsIn = (input: Input, keys: readonly (keyof Input)[]): ReadonlySet<unknown> =>
  new Set(keys.flatMap((key) => [input[key] ?? []].flat().map((row: unknown) => (row as { id?: unknown } | null)?.id)))

/** The ids that stand more than once, and references to ids that no row has. */
export function crossProblems(records: readonly AnyRecord<Names>[], ids: ReadonlySet<unknown>): readonly string[] {
  const seen = new Set<string>()
  return records.flatMap((record) => {
    const twice = seen.has(record.id) ? [`${record.id}: id: stands twice`] : []
    seen.add(record.id)
    const lost = references(record).filter(([, id]) => !ids.has(id))
    return [...twice, ...lost.map(([key, id]) => `${record.id}: ${key}: '${id}' is no record of this data set`)]
  })
}

/** The records that a record refers to, with the field that does. */
function references(record: AnyRecord<Names>): readonly (readonly [string, string])[] {
  const { partOf, inReturnFor, sent } = record as { partOf?: string; inReturnFor?: string; sent?: string }
  const single = Object.entries({ partOf, inReturnFor, sent }).flatMap(([key, id]) =>
    id === undefined ? [] : [[key, id] as const],
  )
  return [
    ...single,
    ...claimsOf(record).flatMap(({ within }, i) =>
      within === undefined ? [] : [[`claims[${i}].within`, within] as const],
    ),
  ]
}
