import type { RecordId, RetiredId } from '../generated/names.js'
import type { Day } from './dates.js'

/** What stands where a record was withdrawn: its id still compiles and answers. */
export interface Retired {
  /** Tells it from a record. */
  readonly retired: true
  /** The id, which is never reused. */
  readonly id: RetiredId
  /** Why it was withdrawn. */
  readonly reason: string
  /** The record that stands for it now; absent where none does. */
  readonly successor?: RecordId | undefined
  /** The version that withdrew it. */
  readonly since: string
}

/** A value of a record that changed. */
export interface FieldChange {
  /** Where in the record: `claims.1.quantity.min`. */
  readonly field: string
  /** The value before; absent where there was none. */
  readonly before?: unknown
  /** The value after; absent where there is none. */
  readonly after?: unknown
}

/** What one version changed in the data. */
export interface VersionChanges {
  /** The version. */
  readonly version: string
  /** The day of its release. */
  readonly date: Day
  /** The ids that are new. */
  readonly added: readonly string[]
  /** The ids that were withdrawn and still answer. */
  readonly retired: readonly string[]
  /** The ids that are gone. */
  readonly purged: readonly string[]
  /** The records whose values changed, field by field. */
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[]
  /** The names of actors, goods, places and documents that are new. */
  readonly namesAdded: readonly string[]
  /** The names that are gone. */
  readonly namesRemoved: readonly string[]
}
