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
function flat(value: unknown, path: string, into: Map<string, unknown>): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return into.set(path, value)
  for (const [key, part] of Object.entries(value)) flat(part, path === '' ? key : `${path}.${key}`, into)
  return into
}

/** What changes with every release, or follows from the claims. */
const passedOver = /^since$/

/** The values that two states of a record don't share. */
export function fieldChanges(before: PlainRecord, after: PlainRecord): readonly FieldChange[] {
  const [old, fresh] = [flat(before, '', new Map()), flat(after, '', new Map())]
  const fields = [...new Set([...old.keys(), ...fresh.keys()])].filter((field) => !passedOver.test(field))
  return fields
    .filter((field) => old.get(field) !== fresh.get(field))
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
  const purged = [...gone.filter((id) => !after.retired.includes(id)), ...without(before.retired, after.retired)].sort()
  const old = new Map(before.records.map((record) => [record.id, record]))
  const changed = after.records.flatMap((record) => {
    const was = old.get(record.id)
    const fields = was === undefined ? [] : fieldChanges(was, record)
    return fields.length === 0 ? [] : [{ id: record.id, fields }]
  })
  const found = {
    added: without(ids(after), ids(before)),
    retired,
    purged,
    changed: changed.sort((a, b) => (a.id < b.id ? -1 : 1)),
    namesAdded: without(after.names, before.names),
    namesRemoved: without(before.names, after.names),
    exportsAdded: without(after.exports, before.exports),
    exportsRemoved: without(before.exports, after.exports),
  }
  return { ...found, ...bumpOf(found) }
}

type Found = Omit<DataDiff, 'bump' | 'reasons'>

/** The smallest release that may carry the changes, with every reason for its size. */
function bumpOf(found: Found): { bump: Bump; reasons: readonly string[] } {
  const other = found.changed.filter(({ fields }) => fields.some(({ field }) => meaning.test(field)))
  const line = (what: string) => (name: string) => `${what}: ${name}`
  const major = [
    ...found.purged.map(line('id purged')),
    ...other.map(({ id }) => `id given another meaning: ${id}`),
    ...found.namesRemoved.map(line('name removed')),
    ...found.exportsRemoved.map(line('export removed')),
  ]
  const minor = [
    ...found.added.map(line('id added')),
    ...found.retired.map(line('id retired')),
    ...found.namesAdded.map(line('name added')),
    ...found.exportsAdded.map(line('export added')),
  ]
  const patch = found.changed.map(({ id }) => `values changed: ${id}`)
  if (major.length > 0) return { bump: 'major', reasons: major }
  if (minor.length > 0) return { bump: 'minor', reasons: minor }
  return { bump: patch.length > 0 ? 'patch' : 'none', reasons: patch }
}
