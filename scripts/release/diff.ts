import { compared } from '../../src/dates/order.js'
import type { FieldChange, VersionChanges } from '../../src/types/changes.js'
import type { PlainRecord, Snapshot } from './snapshot.js'

/** The sizes of a release, the smallest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const

/** The size of a release. */
export type Bump = (typeof bumps)[number]

/** What changed between two builds, and the smallest release that may carry it. */
export interface DataDiff extends Omit<VersionChanges, 'version' | 'date'> {
  readonly exportsAdded: readonly string[]
  readonly exportsRemoved: readonly string[]
  readonly bump: Bump
  /** Why no smaller release will do: a line each. */
  readonly reasons: readonly string[]
}

const without = (list: readonly string[], other: readonly string[]): readonly string[] => {
  const known = new Set(other)
  return list.filter((name) => !known.has(name)).sort()
}

/** The values of a record by their path: `claims.1.quantity.min`. */
const flat = (value: unknown, path: readonly string[] = []): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => flat(part, [...path, key]))
    : [[path.join('.'), value]]

/** The values that two states of a record don't share, but for the version in which it first stood. */
function fieldChanges(before: PlainRecord, after: PlainRecord): readonly FieldChange[] {
  const [old, fresh] = [new Map(flat(before)), new Map(flat(after))]
  return [...new Map([...old, ...fresh]).keys()]
    .filter((field) => field !== 'since' && old.get(field) !== fresh.get(field))
    .map((field) => ({
      field,
      ...(old.has(field) && { before: old.get(field) }),
      ...(fresh.has(field) && { after: fresh.get(field) }),
    }))
}

/** The fields that say what a record is: another value gives its id another meaning. */
const meaning = /^(kind|type|from|to|between|of|actor|goods|what|measure|holder|speaker|subject)(\.|$)/

/** What changed from one build to the next. */
export function diffOf(before: Snapshot, after: Snapshot): DataDiff {
  const ids = (snapshot: Snapshot) => snapshot.records.map(({ id }) => id)
  const gone = without(ids(before), ids(after))
  const retired = gone.filter((id) => after.retired.includes(id))
  const old = new Map(before.records.map((record) => [record.id, record]))
  const changed = after.records
    .map((record) => ({ id: record.id, fields: fieldChanges(old.get(record.id) ?? record, record) }))
    .filter(({ fields }) => fields.length > 0)
  const found = {
    added: without(ids(after), ids(before)),
    retired,
    purged: [...without(gone, retired), ...without(before.retired, after.retired)].sort(),
    changed: changed.sort((a, b) => compared(a.id, b.id)),
    namesAdded: without(after.names, before.names),
    namesRemoved: without(before.names, after.names),
    exportsAdded: without(after.exports, before.exports),
    exportsRemoved: without(before.exports, after.exports),
  }
  return { ...found, ...bumpOf(found) }
}

/** The smallest release that may carry the changes, with every reason for its size. */
function bumpOf(found: Omit<DataDiff, 'bump' | 'reasons'>): Pick<DataDiff, 'bump' | 'reasons'> {
  const { changed } = found
  const other = changed.filter(({ fields }) => fields.some(({ field }) => meaning.test(field)))
  const lines = (what: string, names: readonly string[]) => names.map((name) => `${what}: ${name}`)
  const idsOf = (list: typeof changed) => list.map(({ id }) => id)
  const reasons = {
    major: [
      ...lines('id purged', found.purged),
      ...lines('id given another meaning', idsOf(other)),
      ...lines('name removed', found.namesRemoved),
      ...lines('export removed', found.exportsRemoved),
    ],
    minor: [
      ...lines('id added', found.added),
      ...lines('id retired', found.retired),
      ...lines('name added', found.namesAdded),
      ...lines('export added', found.exportsAdded),
    ],
    patch: lines('values changed', idsOf(changed)),
    none: [],
  }
  const bump = [...bumps].reverse().find((size) => reasons[size].length > 0) ?? 'none'
  return { bump, reasons: reasons[bump] }
}
